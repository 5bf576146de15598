from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class ReviewOwner(Model):
    """`ReviewEnvelopeDto.content.current.owners[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"owner_id": "owner_id", "owner_type": "owner_type"}

    owner_id: str
    owner_type: str

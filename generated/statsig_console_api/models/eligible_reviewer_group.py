from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class EligibleReviewerGroup(Model):
    """`EligibleReviewersDto.groups[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"id": "id", "name": "name", "user_ids": "user_ids"}

    id: str
    name: str
    user_ids: list[str]

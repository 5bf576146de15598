from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class EligibleReviewerUser(Model):
    """`EligibleReviewersDto.users[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"id": "id", "email": "email", "name": "name"}

    id: str
    email: str
    name: str

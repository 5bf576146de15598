from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ReviewIDOverride(Model):
    """`ReviewEnvelopeDto.content.current.overrides.custom_id_overrides[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "ids": "ids",
        "group_id": "groupID",
        "environment": "environment",
        "unit_id": "unitID",
    }

    ids: list[str]
    group_id: str
    environment: str | None | Unset = UNSET
    unit_id: str | None | Unset = UNSET

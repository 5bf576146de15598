from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ExperimentReviewIDOverride(Model):
    """`CreateExperimentReviewRequestDto.id_overrides[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "ids": "ids",
        "group_id": "group_id",
        "environment": "environment",
        "unit_type": "unit_type",
    }

    ids: Sequence[str]
    group_id: str
    environment: str | None | Unset = UNSET
    unit_type: str | None | Unset = UNSET

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.conditional_override_type import ConditionalOverrideType


@define(kw_only=True, repr=False)
class ExperimentReviewConditionalOverride(Model):
    """`CreateExperimentReviewRequestDto.overrides[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "group_id": "group_id",
        "name": "name",
        "environment": "environment",
    }

    type: ConditionalOverrideType
    group_id: str
    name: str
    environment: str | None | Unset = UNSET

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.experiment_review_type import ExperimentReviewType
    from ..models.experiment_review_unavailable_reason import ExperimentReviewUnavailableReason


@define(kw_only=True, repr=False)
class ExperimentReviewContent(Model):
    """`ExperimentReviewEnvelopeDto.content` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "current": "current",
        "proposed": "proposed",
        "unavailable_reason": "unavailable_reason",
    }

    type: ExperimentReviewType | str
    current: dict[str, Any]
    proposed: dict[str, Any]
    unavailable_reason: ExperimentReviewUnavailableReason | str | Unset = UNSET

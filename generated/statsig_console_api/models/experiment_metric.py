from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.experiment_metric_direction import ExperimentMetricDirection


@define(kw_only=True, repr=False)
class ExperimentMetric(Model):
    """`CreateExperimentReviewRequestDto.settings.otherMetrics[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "direction": "direction",
        "hypothesized_value": "hypothesizedValue",
    }

    name: str
    type: str
    direction: ExperimentMetricDirection | str | Unset = UNSET
    hypothesized_value: float | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: str,
            direction: ExperimentMetricDirection | Unset = UNSET,
            hypothesized_value: float | Unset = UNSET,
        ) -> None: ...

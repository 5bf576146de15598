from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.experiment_metric_direction import ExperimentMetricDirection


@define(kw_only=True, repr=False)
class ExperimentMetric(Model):
    """A metric of an experiment, with what a one-sided or one-sample test needs.

    Attributes:
        type: Metric type, the second half of ids written name::type.
        direction: Direction a one-sided test looks in.
        hypothesized_value: Fixed value that a one-sample test compares with, in place of a control group.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "direction": "direction",
        "hypothesized_value": "hypothesizedValue",
    }

    name: str
    type: str
    """Metric type, the second half of ids written name::type."""
    direction: ExperimentMetricDirection | str | Unset = UNSET
    """Direction a one-sided test looks in."""
    hypothesized_value: float | Unset = UNSET
    """Fixed value that a one-sample test compares with, in place of a control group."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: str,
            direction: ExperimentMetricDirection | Unset = UNSET,
            hypothesized_value: float | Unset = UNSET,
        ) -> None: ...

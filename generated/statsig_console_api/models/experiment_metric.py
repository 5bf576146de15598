from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentMetric(Model):
    """A metric of an experiment, with what a one-sided or one-sample test needs.

    Attributes:
        type: Metric type, the second half of ids written name::type.
        direction: Direction a one-sided test looks in.
        hypothesized_value: Fixed value that a one-sample test compares with, in place of a control group.
    """

    _wire = {"name": "name", "type": "type", "direction": "direction", "hypothesized_value": "hypothesizedValue"}
    _always = frozenset({"name", "type"})

    name: str
    type: str
    """Metric type, the second half of ids written name::type."""
    direction: models.ExperimentMetricDirection | str | Unset = UNSET
    """Direction a one-sided test looks in."""
    hypothesized_value: float | Unset = UNSET
    """Fixed value that a one-sample test compares with, in place of a control group."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentMetricDict: ...

        def __init__(
            self,
            *,
            name: str,
            type: str,
            direction: models.ExperimentMetricDirection | Unset = UNSET,
            hypothesized_value: float | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

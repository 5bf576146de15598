from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PulseDimensionResult(Model):
    """One metric compared between two groups, for one value of a dimension.

    Attributes:
        metric: The comparison for this value of the dimension.
    """

    _wire = {"dimension": "dimension", "dimension_value": "dimension_value", "metric": "metric"}
    _nested = frozenset({"metric"})
    _always = frozenset({"dimension", "dimension_value", "metric"})

    dimension: str
    dimension_value: str
    metric: models.PulseResult | None
    """The comparison for this value of the dimension."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.PulseDimensionResultDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.pulse_result import PulseResult

        return {"metric": reader(PulseResult)}

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, reader

if TYPE_CHECKING:
    from ..models.pulse_result import PulseResult


@define(kw_only=True, repr=False)
class PulseDimensionResult(Model):
    """One metric compared between two groups, for one value of a dimension.

    Attributes:
        metric: The comparison for this value of the dimension.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "dimension": "dimension",
        "dimension_value": "dimension_value",
        "metric": "metric",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"metric"})

    dimension: str
    dimension_value: str
    metric: PulseResult | None
    """The comparison for this value of the dimension."""

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.pulse_result import PulseResult

        return {"metric": reader(PulseResult)}

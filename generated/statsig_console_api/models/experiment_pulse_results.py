from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.pulse_result import PulseResult


@define(kw_only=True, repr=False)
class ExperimentPulseResults(Model):
    """`ExperimentPulseResultsDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "ds": "ds",
        "primary_metrics": "primaryMetrics",
        "secondary_metrics": "secondaryMetrics",
        "other_metrics": "otherMetrics",
    }

    ds: str
    primary_metrics: list[PulseResult]
    secondary_metrics: list[PulseResult]
    other_metrics: list[PulseResult] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.pulse_result import PulseResult

        return {
            "primaryMetrics": list_reader(reader(PulseResult)),
            "secondaryMetrics": list_reader(reader(PulseResult)),
            "otherMetrics": list_reader(reader(PulseResult)),
        }

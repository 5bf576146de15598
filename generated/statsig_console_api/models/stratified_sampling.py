from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class StratifiedSampling(Model):
    """Stratified sampling of an experiment: what it balances, and what came of it.

    Attributes:
        status: How its run stands.
        use_stratified_salt: Whether assignment uses the result of a successful run.
        use_units: Whether it was set up to work on the allocated units themselves.
        delta_reduction: By how much the run reduced the delta.
        spread_reduction: By how much the run reduced the spread.
    """

    _wire = {
        "status": "status",
        "metric": "metric",
        "entity_property_source": "entityPropertySource",
        "csv": "csv",
        "use_stratified_salt": "useStratifiedSalt",
        "use_units": "useUnits",
        "delta_reduction": "deltaReduction",
        "spread_reduction": "spreadReduction",
    }
    _nested = frozenset({"metric", "entityPropertySource", "csv"})
    _always = frozenset({"status"})

    status: models.StratifiedSamplingStatus | str
    """How its run stands."""
    metric: models.StratifiedSamplingMetric | Unset = UNSET
    entity_property_source: models.StratifiedSamplingPropertySource | Unset = UNSET
    csv: models.StratifiedSamplingCSV | Unset = UNSET
    use_stratified_salt: bool | Unset = UNSET
    """Whether assignment uses the result of a successful run."""
    use_units: bool | Unset = UNSET
    """Whether it was set up to work on the allocated units themselves."""
    delta_reduction: float | Unset = UNSET
    """By how much the run reduced the delta."""
    spread_reduction: float | Unset = UNSET
    """By how much the run reduced the spread."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.StratifiedSamplingDict: ...

        def __init__(
            self,
            *,
            status: models.StratifiedSamplingStatus,
            metric: models.StratifiedSamplingMetricLike | Unset = UNSET,
            entity_property_source: models.StratifiedSamplingPropertySourceLike | Unset = UNSET,
            csv: models.StratifiedSamplingCSVLike | Unset = UNSET,
            use_stratified_salt: bool | Unset = UNSET,
            use_units: bool | Unset = UNSET,
            delta_reduction: float | Unset = UNSET,
            spread_reduction: float | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.stratified_sampling_csv import StratifiedSamplingCSV
        from ..models.stratified_sampling_metric import StratifiedSamplingMetric
        from ..models.stratified_sampling_property_source import StratifiedSamplingPropertySource

        return {
            "metric": reader(StratifiedSamplingMetric),
            "entityPropertySource": reader(StratifiedSamplingPropertySource),
            "csv": reader(StratifiedSamplingCSV),
        }

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.metric_criterion import MetricCriterion
    from ..models.metric_event_type import MetricEventType


@define(kw_only=True, repr=False)
class MetricEvent(Model):
    """`ExternalMetricDefinitionContractDto.metricEvents[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "metadata_key": "metadataKey",
        "criteria": "criteria",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"criteria"})

    name: str
    type: MetricEventType | str | None | Unset = UNSET
    metadata_key: str | Unset = UNSET
    criteria: list[MetricCriterion] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: MetricEventType | None | Unset = UNSET,
            metadata_key: str | Unset = UNSET,
            criteria: Sequence[MetricCriterion | Mapping[str, Any]] | Unset = UNSET,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_criterion import MetricCriterion

        return {"criteria": list_reader(reader(MetricCriterion))}

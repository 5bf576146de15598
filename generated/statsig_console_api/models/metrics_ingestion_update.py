from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..types import UNSET, Model, Unset, reader

if TYPE_CHECKING:
    from ..models.ingestion_source_type import IngestionSourceType
    from ..models.metrics_ingestion_column_mapping import MetricsIngestionColumnMapping


@define(kw_only=True, repr=False)
class MetricsIngestionUpdate(Model):
    """`IngestionUpdateContractDto|0` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "dataset": "dataset",
        "type": "type",
        "column_mapping": "column_mapping",
        "source_name": "source_name",
        "query": "query",
        "share": "share",
        "schema": "schema",
        "table": "table",
        "enabled": "enabled",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"column_mapping"})
    _required: ClassVar[frozenset[str]] = frozenset({"dataset", "type"})
    _constants: ClassVar[Mapping[str, str]] = {"dataset": "Metrics"}

    dataset: Literal["Metrics"]
    type: IngestionSourceType
    column_mapping: MetricsIngestionColumnMapping | Mapping[str, Any] | Unset = UNSET
    source_name: str | Unset = UNSET
    query: str | Unset = UNSET
    share: str | Unset = UNSET
    schema: str | Unset = UNSET
    table: str | Unset = UNSET
    enabled: bool | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metrics_ingestion_column_mapping import MetricsIngestionColumnMapping

        return {"column_mapping": reader(MetricsIngestionColumnMapping)}

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricsIngestionInput(Model):
    """`IngestionSourceCreateContractDto|0` in the document."""

    _wire = {
        "dataset": "dataset",
        "type": "type",
        "source_name": "source_name",
        "column_mapping": "column_mapping",
        "query": "query",
        "use_delta_sharing": "use_delta_sharing",
        "share": "share",
        "schema": "schema",
        "table": "table",
        "enabled": "enabled",
    }
    _nested = frozenset({"column_mapping"})
    _required = frozenset({"dataset", "type", "source_name"})
    _constants = {"dataset": "Metrics"}

    dataset: Literal["Metrics"]
    type: models.IngestionSourceType
    source_name: str
    column_mapping: models.MetricsIngestionColumnMappingLike | Unset = UNSET
    query: str | Unset = UNSET
    use_delta_sharing: bool | Unset = UNSET
    share: str | Unset = UNSET
    schema: str | Unset = UNSET
    table: str | Unset = UNSET
    enabled: bool | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricsIngestionInputDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metrics_ingestion_column_mapping import MetricsIngestionColumnMapping

        return {"column_mapping": reader(MetricsIngestionColumnMapping)}

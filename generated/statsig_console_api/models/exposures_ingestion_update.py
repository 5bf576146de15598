from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, reader

if TYPE_CHECKING:
    from ..models.exposures_ingestion_column_mapping import ExposuresIngestionColumnMapping
    from ..models.exposures_ingestion_dataset import ExposuresIngestionDataset
    from ..models.ingestion_source_type import IngestionSourceType


@define(kw_only=True, repr=False)
class ExposuresIngestionUpdate(Model):
    """`IngestionUpdateContractDto|2` in the document."""

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
    _constants: ClassVar[Mapping[str, str]] = {}

    dataset: ExposuresIngestionDataset
    type: IngestionSourceType
    column_mapping: ExposuresIngestionColumnMapping | Mapping[str, Any] | Unset = UNSET
    source_name: str | Unset = UNSET
    query: str | Unset = UNSET
    share: str | Unset = UNSET
    schema: str | Unset = UNSET
    table: str | Unset = UNSET
    enabled: bool | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.exposures_ingestion_column_mapping import ExposuresIngestionColumnMapping

        return {"column_mapping": reader(ExposuresIngestionColumnMapping)}

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExposuresIngestionUpdate(Model):
    """`IngestionUpdateContractDto|2` in the document."""

    _wire = {
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
    _nested = frozenset({"column_mapping"})
    _required = frozenset({"dataset", "type"})
    _constants = {}

    dataset: models.ExposuresIngestionDataset
    type: models.IngestionSourceType
    column_mapping: models.ExposuresIngestionColumnMappingLike | Unset = UNSET
    source_name: str | Unset = UNSET
    query: str | Unset = UNSET
    share: str | Unset = UNSET
    schema: str | Unset = UNSET
    table: str | Unset = UNSET
    enabled: bool | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExposuresIngestionUpdateDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.exposures_ingestion_column_mapping import ExposuresIngestionColumnMapping

        return {"column_mapping": reader(ExposuresIngestionColumnMapping)}

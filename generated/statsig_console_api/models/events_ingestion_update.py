from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class EventsIngestionUpdate(Model):
    """`IngestionUpdateContractDto|1` in the document."""

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
    _constants = {"dataset": "Events"}

    dataset: Literal["Events"]
    type: models.IngestionSourceType
    column_mapping: models.EventsIngestionColumnMappingLike | Unset = UNSET
    source_name: str | Unset = UNSET
    query: str | Unset = UNSET
    share: str | Unset = UNSET
    schema: str | Unset = UNSET
    table: str | Unset = UNSET
    enabled: bool | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.EventsIngestionUpdateDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.events_ingestion_column_mapping import EventsIngestionColumnMapping

        return {"column_mapping": reader(EventsIngestionColumnMapping)}

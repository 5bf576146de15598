from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class IngestionRunSourceHistory(Model):
    """`IngestionRunDataContractDto.granularHistory[]` in the document."""

    _wire = {"source": "source", "latest_source_status": "latestSourceStatus", "status_by_date": "statusByDate"}
    _nested = frozenset({"statusByDate"})
    _always = frozenset({"source", "latest_source_status", "status_by_date"})

    source: str
    latest_source_status: str
    status_by_date: list[models.IngestionRunDateStatus]

    if TYPE_CHECKING:

        def to_dict(self) -> models.IngestionRunSourceHistoryDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.ingestion_run_date_status import IngestionRunDateStatus

        return {"statusByDate": list_reader(reader(IngestionRunDateStatus))}

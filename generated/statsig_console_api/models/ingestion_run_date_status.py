from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class IngestionRunDateStatus(Model):
    """`IngestionRunDataContractDto.granularHistory[].statusByDate[]` in the document."""

    _wire = {"date_stamp": "dateStamp", "statuses": "statuses"}
    _nested = frozenset({"statuses"})
    _always = frozenset({"date_stamp", "statuses"})

    date_stamp: str
    statuses: list[models.IngestionRunStatus]

    if TYPE_CHECKING:

        def to_dict(self) -> models.IngestionRunDateStatusDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.ingestion_run_status import IngestionRunStatus

        return {"statuses": list_reader(reader(IngestionRunStatus))}

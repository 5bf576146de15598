from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.ingestion_run_status import IngestionRunStatus


@define(kw_only=True, repr=False)
class IngestionRunDateStatus(Model):
    """`IngestionRunDataContractDto.granularHistory[].statusByDate[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"date_stamp": "dateStamp", "statuses": "statuses"}
    _nested: ClassVar[frozenset[str]] = frozenset({"statuses"})

    date_stamp: str
    statuses: list[IngestionRunStatus]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.ingestion_run_status import IngestionRunStatus

        return {"statuses": list_reader(reader(IngestionRunStatus))}

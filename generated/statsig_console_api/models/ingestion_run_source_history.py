from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.ingestion_run_date_status import IngestionRunDateStatus


@define(kw_only=True, repr=False)
class IngestionRunSourceHistory(Model):
    """`IngestionRunDataContractDto.granularHistory[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "source": "source",
        "latest_source_status": "latestSourceStatus",
        "status_by_date": "statusByDate",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"statusByDate"})

    source: str
    latest_source_status: str
    status_by_date: list[IngestionRunDateStatus]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.ingestion_run_date_status import IngestionRunDateStatus

        return {"statusByDate": list_reader(reader(IngestionRunDateStatus))}

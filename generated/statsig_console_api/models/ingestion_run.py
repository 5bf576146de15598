from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.ingestion_run_source_history import IngestionRunSourceHistory
    from ..models.ingestion_run_status import IngestionRunStatus


@define(kw_only=True, repr=False)
class IngestionRun(Model):
    """`IngestionRunDataContractDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "run_id": "runID",
        "latest_status": "latestStatus",
        "last_updated_at": "lastUpdatedAt",
        "created_at": "createdAt",
        "trigger": "trigger",
        "sources": "sources",
        "date_stamps": "dateStamps",
        "run_history": "runHistory",
        "granular_history": "granularHistory",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"runHistory", "granularHistory"})

    run_id: str
    latest_status: str
    last_updated_at: str
    created_at: str
    trigger: str
    sources: list[str]
    date_stamps: list[str]
    run_history: list[IngestionRunStatus]
    granular_history: list[IngestionRunSourceHistory]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.ingestion_run_source_history import IngestionRunSourceHistory
        from ..models.ingestion_run_status import IngestionRunStatus

        return {
            "runHistory": list_reader(reader(IngestionRunStatus)),
            "granularHistory": list_reader(reader(IngestionRunSourceHistory)),
        }

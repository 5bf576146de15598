from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class IngestionRun(Model):
    """`IngestionRunDataContractDto` in the document."""

    _wire = {
        "run_id": "runID",
        "latest_status": "latestStatus",
        "last_updated_time": "lastUpdatedAt",
        "created_time": "createdAt",
        "trigger": "trigger",
        "sources": "sources",
        "date_stamps": "dateStamps",
        "run_history": "runHistory",
        "granular_history": "granularHistory",
    }
    _nested = frozenset({"runHistory", "granularHistory"})
    _always = frozenset(
        {
            "run_id",
            "latest_status",
            "last_updated_time",
            "created_time",
            "trigger",
            "sources",
            "date_stamps",
            "run_history",
            "granular_history",
        }
    )

    run_id: str
    latest_status: str
    last_updated_time: str
    created_time: str
    trigger: str
    sources: list[str]
    date_stamps: list[str]
    run_history: list[models.IngestionRunStatus]
    granular_history: list[models.IngestionRunSourceHistory]

    @property
    def last_updated_at(self) -> datetime | None:
        """`last_updated_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "last_updated_time", None))

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    if TYPE_CHECKING:

        def to_dict(self) -> models.IngestionRunDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.ingestion_run_source_history import IngestionRunSourceHistory
        from ..models.ingestion_run_status import IngestionRunStatus

        return {
            "runHistory": list_reader(reader(IngestionRunStatus)),
            "granularHistory": list_reader(reader(IngestionRunSourceHistory)),
        }

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class IngestionStatus(Model):
    """`IngestionStatusDto` in the document."""

    _wire = {
        "ingestion_dataset": "ingestion_dataset",
        "ingestion_source": "ingestion_source",
        "source_name": "source_name",
        "message": "message",
        "status": "status",
        "timestamp": "timestamp",
        "ds": "ds",
        "error_message": "error_message",
        "row_count": "rowCount",
        "metric_count": "metricCount",
    }
    _always = frozenset({"ingestion_dataset", "ingestion_source", "message", "status", "timestamp"})

    ingestion_dataset: str | None
    ingestion_source: str | None
    source_name: str | None | Unset
    message: str | None
    status: str | None
    timestamp: str | None
    ds: str | Unset = UNSET
    error_message: str | Unset = UNSET
    row_count: int | Unset = UNSET
    metric_count: int | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.IngestionStatusDict: ...

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.ingestion_dataset import IngestionDataset
    from ..models.ingestion_source_type import IngestionSourceType


class IngestionBackfill(TypedDict, total=False):
    """The keyword arguments of ingestion.backfill, to build up in a dict and pass with `**`."""

    datestamp_start: Required[str]
    datestamp_end: Required[str]
    type: Required[IngestionSourceType]
    dataset: Required[IngestionDataset]
    source: str | Sequence[str] | None

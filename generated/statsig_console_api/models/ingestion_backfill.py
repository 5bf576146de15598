from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Required, TypedDict

from .. import models


class IngestionBackfill(TypedDict, total=False):
    """The keyword arguments of ingestion.backfill, to build up in a dict and pass with `**`."""

    datestamp_start: Required[str | date]
    datestamp_end: Required[str | date]
    type: Required[models.IngestionSourceType]
    dataset: Required[models.IngestionDataset]
    source: str | Sequence[str] | None

"""ingestion.get: `GET /console/v1/ingestion`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_entity

if TYPE_CHECKING:
    from ...models.ingestion import Ingestion
    from ...models.ingestion_dataset_filter import IngestionDatasetFilter
    from ...models.ingestion_source_type import IngestionSourceType


def build(
    *, type: IngestionSourceType, dataset: IngestionDatasetFilter, source_name: str | None | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.get",
        "GET",
        "/console/v1/ingestion",
        query=given(("type", type), ("dataset", dataset), ("source_name", source_name)),
    )


def parse(body: Any) -> Ingestion:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion import Ingestion

    return read_entity(Ingestion, body)

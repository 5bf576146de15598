"""autotunes.reviews.list: `GET /console/v1/autotunes/{id}/reviews`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list, segment


def build(autotune_id: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.reviews.list",
        "GET",
        f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/reviews",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("review_id",),
    )


def parse(body: Any) -> list[models.ExperimentReview]:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_review import ExperimentReview

    return read_list(entity_item(ExperimentReview), body)

"""autotunes.reviews.create: `POST /console/v1/autotunes/{id}/reviews`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {"": ((), ("reviewer_group_ids", "reviewer_ids"))}


def build(
    autotune_id: str,
    /,
    *,
    type: models.AutotuneReviewType,
    description: str | Unset = UNSET,
    reviewer_ids: Sequence[str] | Unset = UNSET,
    reviewer_group_ids: Sequence[str] | Unset = UNSET,
    reason: str | Unset = UNSET,
    winning_group_id: str | Unset = UNSET,
    remove_targeting: bool | Unset = UNSET,
    remove_overrides: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    start_time: int | datetime | Unset = UNSET,
    new_time: int | datetime | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.reviews.create",
        "POST",
        f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/reviews",
        body=body_of(
            ("type", type, str),
            ("description", description, str),
            ("reviewer_ids", reviewer_ids, list),
            ("reviewer_group_ids", reviewer_group_ids, list),
            ("reason", reason, str),
            ("winning_group_id", winning_group_id, str),
            ("remove_targeting", remove_targeting, bool),
            ("remove_overrides", remove_overrides, bool),
            ("start_date", start_date, str),
            ("start_time", start_time, "epoch"),
            ("new_time", new_time, "epoch"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.ExperimentReview:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_review import ExperimentReview

    return read_entity(ExperimentReview, body, change=True)

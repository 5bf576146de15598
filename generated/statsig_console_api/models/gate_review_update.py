from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class GateReviewUpdate(TypedDict, total=False):
    """The keyword arguments of gates.reviews.update, to build up in a dict and pass with `**`."""

    description: str
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]
    change: models.GateReviewChangeLike

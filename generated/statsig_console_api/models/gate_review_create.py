from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class GateReviewCreate(TypedDict, total=False):
    """The keyword arguments of gates.reviews.create, to build up in a dict and pass with `**`."""

    description: Required[str]
    change: Required[models.GateReviewChangeLike]
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]

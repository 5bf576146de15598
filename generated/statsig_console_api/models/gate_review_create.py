from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class GateReviewCreate(TypedDict, total=False):
    """The keyword arguments of gates.reviews.create, to build up in a dict and pass with `**`."""

    description: Required[str]
    change: Required[models.GateReviewChange | Mapping[str, Any]]
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class DynamicConfigReviewUpdate(TypedDict, total=False):
    """The keyword arguments of dynamic_configs.reviews.update, to build up in a dict and pass with `**`."""

    description: str
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]
    change: models.DynamicConfigReviewChangeLike

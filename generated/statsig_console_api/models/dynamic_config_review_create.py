from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class DynamicConfigReviewCreate(TypedDict, total=False):
    """The keyword arguments of dynamic_configs.reviews.create, to build up in a dict and pass with `**`."""

    description: Required[str]
    change: Required[models.DynamicConfigReviewChangeLike]
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]

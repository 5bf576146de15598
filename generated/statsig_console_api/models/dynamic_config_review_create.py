from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.dynamic_config_review_change import DynamicConfigReviewChange


class DynamicConfigReviewCreate(TypedDict, total=False):
    """The keyword arguments of dynamic_configs.reviews.create, to build up in a dict and pass with `**`."""

    description: Required[str]
    change: Required[DynamicConfigReviewChange | Mapping[str, Any]]
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]

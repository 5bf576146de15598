from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.dynamic_config_review_change import DynamicConfigReviewChange


class DynamicConfigReviewUpdate(TypedDict, total=False):
    """The keyword arguments of dynamic_configs.reviews.update, to build up in a dict and pass with `**`."""

    description: str
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]
    change: DynamicConfigReviewChange | Mapping[str, Any]

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.gate_review_change import GateReviewChange


class GateReviewUpdate(TypedDict, total=False):
    """The keyword arguments of gates.reviews.update, to build up in a dict and pass with `**`."""

    description: str
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]
    change: GateReviewChange | Mapping[str, Any]

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.gate_review_change import GateReviewChange


class GateReviewCreate(TypedDict, total=False):
    """The keyword arguments of gates.reviews.create, to build up in a dict and pass with `**`."""

    description: Required[str]
    change: Required[GateReviewChange | Mapping[str, Any]]
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]

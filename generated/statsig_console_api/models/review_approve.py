from __future__ import annotations

from typing import TypedDict


class ReviewApprove(TypedDict, total=False):
    """The keyword arguments of autotunes.reviews.approve and dynamic_configs.reviews.approve and experiments.reviews.approve and gates.reviews.approve, to build up in a dict and pass with `**`."""

    reason: str

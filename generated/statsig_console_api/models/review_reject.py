from __future__ import annotations

from typing import Required, TypedDict


class ReviewReject(TypedDict, total=False):
    """The keyword arguments of autotunes.reviews.reject and dynamic_configs.reviews.reject and experiments.reviews.reject and gates.reviews.reject, to build up in a dict and pass with `**`."""

    reason: Required[str]

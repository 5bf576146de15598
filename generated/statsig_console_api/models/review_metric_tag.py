from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class ReviewMetricTag(Model):
    """A tag of monitored metrics, on one side of a review's content."""

    _wire = {"id": "id"}

    id: str

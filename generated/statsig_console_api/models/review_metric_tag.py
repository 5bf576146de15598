from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class ReviewMetricTag(Model):
    """A tag of monitored metrics, on one side of a review's content."""

    _wire: ClassVar[Mapping[str, str]] = {"id": "id"}

    id: str

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class MetricDimensionLimit(Model):
    """How many values of one dimension of a metric are kept.

    Attributes:
        name: Name of the dimension.
        limit: Most values of it that are kept.
    """

    _wire: ClassVar[Mapping[str, str]] = {"name": "name", "limit": "limit"}

    name: str
    """Name of the dimension."""
    limit: int
    """Most values of it that are kept."""

    if TYPE_CHECKING:

        def __init__(self, *, name: str, limit: int) -> None: ...

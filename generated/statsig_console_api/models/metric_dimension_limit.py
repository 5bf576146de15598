from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricDimensionLimit(Model):
    """How many values of one dimension of a metric are kept.

    Attributes:
        name: Name of the dimension.
        limit: Most values of it that are kept.
    """

    _wire = {"name": "name", "limit": "limit"}
    _always = frozenset({"name", "limit"})

    name: str
    """Name of the dimension."""
    limit: int
    """Most values of it that are kept."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricDimensionLimitDict: ...

        def __init__(self, *, name: str, limit: int, additional_properties: dict[str, Any] = ...) -> None: ...

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewMetricTag(Model):
    """A tag of monitored metrics, on one side of a review's content."""

    _wire = {"id": "id"}
    _always = frozenset({"id"})

    id: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewMetricTagDict: ...

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExposureCount(Model):
    """`ExposureCountDto.dynamicConfigs[]` in the document."""

    _wire = {"id": "id", "past_day": "pastDay", "past7_days": "past7Days"}
    _always = frozenset({"id", "past_day", "past7_days"})

    id: str
    past_day: int
    past7_days: int

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExposureCountDict: ...

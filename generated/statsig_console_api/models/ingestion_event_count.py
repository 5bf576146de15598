from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class IngestionEventCount(Model):
    """`IngestionEventCountResponseDto[]|0` in the document."""

    _wire = {"date": "date", "event": "event", "count": "count", "last_updated_time": "last_updated_time"}
    _always = frozenset({"date", "event", "count", "last_updated_time"})
    _required = frozenset({"date", "event", "count", "last_updated_time"})
    _constants = {}

    date: str
    event: str
    count: int
    last_updated_time: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.IngestionEventCountDict: ...

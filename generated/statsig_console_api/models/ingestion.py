from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Ingestion(Model):
    """`IngestionDto` in the document."""

    _wire = {"id": "id", "type": "type", "enabled": "enabled", "data": "data"}
    _always = frozenset({"id", "type", "enabled", "data"})

    id: str
    type: str
    enabled: bool
    data: dict[str, Any]

    if TYPE_CHECKING:

        def to_dict(self) -> models.IngestionDict: ...

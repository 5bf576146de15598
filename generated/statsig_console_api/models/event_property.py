from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class EventProperty(Model):
    """`AddDashboardWidgetsDto.widgets[]|2.query.group_bys[]` in the document."""

    _wire = {"key": "key", "column": "column"}
    _always = frozenset({"key", "column"})

    key: str
    column: Any

    if TYPE_CHECKING:

        def to_dict(self) -> models.EventPropertyDict: ...

        def __init__(self, *, key: str, column: Any, additional_properties: dict[str, Any] = ...) -> None: ...

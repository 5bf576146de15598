from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class TextWidgetInput(Model):
    """`AddDashboardWidgetsDto.widgets[]|0` in the document."""

    _wire = {"type": "type", "title": "title", "content": "content", "width": "width", "height": "height"}
    _required = frozenset({"type", "title", "content"})
    _constants = {"type": "text"}

    type: Literal["text"]
    title: str
    content: str
    width: int | Unset = UNSET
    height: int | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.TextWidgetInputDict: ...

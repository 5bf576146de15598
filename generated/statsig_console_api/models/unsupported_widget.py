from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class UnsupportedWidget(Model):
    """`DashboardReadResponseDto.widgets[]|4` in the document."""

    _wire = {
        "type": "type",
        "title": "title",
        "reason": "reason",
        "id": "id",
        "description": "description",
        "color": "color",
        "width": "width",
        "height": "height",
    }
    _always = frozenset({"type", "title", "reason", "id"})
    _required = frozenset({"type", "title", "reason", "id"})
    _constants = {"type": "unsupported"}

    type: Literal["unsupported"]
    title: str
    reason: str
    id: str
    description: str | Unset = UNSET
    color: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.UnsupportedWidgetDict: ...

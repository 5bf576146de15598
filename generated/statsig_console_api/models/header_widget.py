from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class HeaderWidget(Model):
    """`DashboardReadResponseDto.widgets[]|1` in the document."""

    _wire = {"type": "type", "title": "title", "id": "id", "color": "color", "width": "width", "height": "height"}
    _always = frozenset({"type", "title", "id"})
    _required = frozenset({"type", "title", "id"})
    _constants = {"type": "header"}

    type: Literal["header"]
    title: str
    id: str
    color: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.HeaderWidgetDict: ...

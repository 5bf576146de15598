from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class UnsupportedWidget(Model):
    """`DashboardReadResponseDto.widgets[]|4` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "title": "title",
        "reason": "reason",
        "id": "id",
        "description": "description",
        "color": "color",
        "width": "width",
        "height": "height",
    }
    _required: ClassVar[frozenset[str]] = frozenset({"type", "title", "reason", "id"})
    _constants: ClassVar[Mapping[str, str]] = {"type": "unsupported"}

    type: Literal["unsupported"]
    title: str
    reason: str
    id: str
    description: str | Unset = UNSET
    color: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET

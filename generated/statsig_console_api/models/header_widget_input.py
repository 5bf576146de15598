from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class HeaderWidgetInput(Model):
    """`AddDashboardWidgetsDto.widgets[]|1` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "title": "title",
        "color": "color",
        "width": "width",
        "height": "height",
    }
    _required: ClassVar[frozenset[str]] = frozenset({"type", "title"})
    _constants: ClassVar[Mapping[str, str]] = {"type": "header"}

    type: Literal["header"]
    title: str
    color: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class TextWidget(Model):
    """`DashboardReadResponseDto.widgets[]|0` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "title": "title",
        "content": "content",
        "id": "id",
        "width": "width",
        "height": "height",
    }
    _required: ClassVar[frozenset[str]] = frozenset({"type", "title", "content", "id"})
    _constants: ClassVar[Mapping[str, str]] = {"type": "text"}

    type: Literal["text"]
    title: str
    content: str
    id: str
    width: int | Unset = UNSET
    height: int | Unset = UNSET

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class MessageResponse(Model):
    """`MessageResponse` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"message": "message", "success": "success"}

    message: str | Unset = UNSET
    success: bool | Unset = UNSET

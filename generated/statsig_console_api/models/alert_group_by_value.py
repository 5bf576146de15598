from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class AlertGroupByValue(Model):
    """`AlertMuteDto.groupBys[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"key": "key", "value": "value"}

    key: str
    value: str

    if TYPE_CHECKING:

        def __init__(self, *, key: str, value: str) -> None: ...

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class IngestionEventCountEntry(Model):
    """`IngestionEventCountResponseDto[]|1.events[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"event": "event", "count": "count", "last_updated_time": "last_updated_time"}

    event: str
    count: int
    last_updated_time: str

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class LoggedEvent(Model):
    """`LoggedEventDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "timestamp": "timestamp",
        "name": "name",
        "source": "source",
        "value": "value",
        "user_id": "userID",
    }

    timestamp: str
    name: str
    source: str
    value: str
    user_id: str

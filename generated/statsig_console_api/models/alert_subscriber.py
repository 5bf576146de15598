from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.alert_subscriber_type import AlertSubscriberType


@define(kw_only=True, repr=False)
class AlertSubscriber(Model):
    """`AlertDetailsSchemaDto.subscribers[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"type": "type", "id": "id"}

    type: AlertSubscriberType | str
    id: str

    if TYPE_CHECKING:

        def __init__(self, *, type: AlertSubscriberType, id: str) -> None: ...

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AlertSubscriber(Model):
    """`AlertDetailsSchemaDto.subscribers[]` in the document."""

    _wire = {"type": "type", "id": "id"}
    _always = frozenset({"type", "id"})

    type: models.AlertSubscriberType | str
    id: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.AlertSubscriberDict: ...

        def __init__(
            self, *, type: models.AlertSubscriberType, id: str, additional_properties: dict[str, Any] = ...
        ) -> None: ...

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AlertGroupByValue(Model):
    """`AlertMuteDto.groupBys[]` in the document."""

    _wire = {"key": "key", "value": "value"}
    _always = frozenset({"key", "value"})

    key: str
    value: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.AlertGroupByValueDict: ...

        def __init__(self, *, key: str, value: str, additional_properties: dict[str, Any] = ...) -> None: ...

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricReference(Model):
    """A metric named by name and type, as gates, holdouts, teams and analyses refer to it.

    Attributes:
        type: Kind of metric; with the name it forms the metric's id, name::type.
    """

    _wire = {"name": "name", "type": "type"}
    _always = frozenset({"name", "type"})

    name: str
    type: str
    """Kind of metric; with the name it forms the metric's id, name::type."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricReferenceDict: ...

        def __init__(self, *, name: str, type: str, additional_properties: dict[str, Any] = ...) -> None: ...

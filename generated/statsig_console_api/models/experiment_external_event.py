from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentExternalEvent(Model):
    """An event outside Statsig that may bear on an experiment.

    Attributes:
        timestamp: When it happened; a number, epoch ms like other times.
    """

    _wire = {"name": "name", "timestamp": "timestamp"}
    _always = frozenset({"name", "timestamp"})

    name: str
    timestamp: int
    """When it happened; a number, epoch ms like other times."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentExternalEventDict: ...

        def __init__(self, *, name: str, timestamp: int, additional_properties: dict[str, Any] = ...) -> None: ...

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class LayerConditionalOverride(Model):
    """Everyone in a gate or segment is put in one group of an experiment in the layer.

    Attributes:
        type: Whether name is a gate or a segment.
        name: Gate or segment that the override goes by.
        experiment_name: Experiment in the layer that owns the override.
        group_name: Experiment group the override puts the unit in.
        environment: Environment it holds in; null or left out means all; new since 2026.
    """

    _wire = {
        "type": "type",
        "name": "name",
        "experiment_name": "experimentName",
        "group_name": "groupName",
        "environment": "environment",
    }
    _always = frozenset({"type", "name", "experiment_name", "group_name"})

    type: str
    """Whether name is a gate or a segment."""
    name: str
    """Gate or segment that the override goes by."""
    experiment_name: str
    """Experiment in the layer that owns the override."""
    group_name: str
    """Experiment group the override puts the unit in."""
    environment: str | None | Unset = UNSET
    """Environment it holds in; null or left out means all; new since 2026."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.LayerConditionalOverrideDict: ...

        def __init__(
            self,
            *,
            type: str,
            name: str,
            experiment_name: str,
            group_name: str,
            environment: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

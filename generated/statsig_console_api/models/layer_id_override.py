from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class LayerIDOverride(Model):
    """Single unit ids are put in one group of an experiment in the layer.

    Attributes:
        group_name: Experiment group the override puts the unit in.
        ids: Unit ids that are put in the group.
        id_type: Unit type of the ids, such as userID; can be null.
        environment: Environment it holds in; null or left out means all.
        experiment_name: Experiment in the layer that owns the override.
    """

    _wire = {
        "group_name": "groupName",
        "ids": "ids",
        "id_type": "idType",
        "environment": "environment",
        "experiment_name": "experimentName",
    }
    _always = frozenset({"group_name", "ids"})

    group_name: str
    """Experiment group the override puts the unit in."""
    ids: list[str]
    """Unit ids that are put in the group."""
    id_type: str | None | Unset = UNSET
    """Unit type of the ids, such as userID; can be null."""
    environment: str | None | Unset = UNSET
    """Environment it holds in; null or left out means all."""
    experiment_name: str | None | Unset = UNSET
    """Experiment in the layer that owns the override."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.LayerIDOverrideDict: ...

        def __init__(
            self,
            *,
            group_name: str,
            ids: Sequence[str],
            id_type: str | None | Unset = UNSET,
            environment: str | None | Unset = UNSET,
            experiment_name: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

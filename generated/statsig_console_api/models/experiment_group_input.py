from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentGroupInput(Model):
    """One group of an experiment as it is sent.

    Attributes:
        name: Display name of the group.
        size: Percent of the experiment's units, 0–100.
        parameter_values: Value by parameter; sidecar fields do nothing here, set them on the experiment.
        id: Statsig's id of a group that is there already.
        description: Free text.
        foreign_group_id: Id of the group in an external system.
        highlighted: Show it first in analysis views, and offer it as a filter.
    """

    _wire = {
        "name": "name",
        "size": "size",
        "parameter_values": "parameterValues",
        "id": "id",
        "disabled": "disabled",
        "description": "description",
        "foreign_group_id": "foreignGroupID",
        "highlighted": "highlighted",
    }

    name: str
    """Display name of the group."""
    size: float
    """Percent of the experiment's units, 0–100."""
    parameter_values: Mapping[str, Any]
    """Value by parameter; sidecar fields do nothing here, set them on the experiment."""
    id: str | None | Unset = UNSET
    """Statsig's id of a group that is there already."""
    disabled: bool | Unset = UNSET
    description: str | Unset = UNSET
    """Free text."""
    foreign_group_id: str | Unset = UNSET
    """Id of the group in an external system."""
    highlighted: bool | Unset = UNSET
    """Show it first in analysis views, and offer it as a filter."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentGroupInputDict: ...

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentGroup(Model):
    """One group of an experiment as the service answers it.

    Attributes:
        name: Display name of the group.
        size: Percent of the experiment's units, 0–100.
        parameter_values: Value by parameter; Sidecar experiments show some of their sidecar fields here too.
        id: Statsig's id of the group, which decisions and overrides name.
        disabled: True while disable_groups has it switched off.
        description: Free text.
        foreign_group_id: Id of the group in an external system.
        highlighted: Shown first in analysis views, and there to filter by.
        is_control: Read-only, follows from the experiment's controlGroupID.
        shipped: Read-only, follows from the experiment's launchedGroupID.
        images: Names of attached images.
        foreign_group_id_verified: Read-only: whether foreignGroupID was checked against that system.
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
        "is_control": "isControl",
        "shipped": "shipped",
        "images": "images",
        "foreign_group_id_verified": "foreignGroupIDVerified",
    }
    _always = frozenset({"name", "size", "parameter_values"})

    name: str
    """Display name of the group."""
    size: float
    """Percent of the experiment's units, 0–100."""
    parameter_values: dict[str, Any]
    """Value by parameter; Sidecar experiments show some of their sidecar fields here too."""
    id: str | None | Unset = UNSET
    """Statsig's id of the group, which decisions and overrides name."""
    disabled: bool | Unset = UNSET
    """True while disable_groups has it switched off."""
    description: str | Unset = UNSET
    """Free text."""
    foreign_group_id: str | Unset = UNSET
    """Id of the group in an external system."""
    highlighted: bool | Unset = UNSET
    """Shown first in analysis views, and there to filter by."""
    is_control: bool | Unset = UNSET
    """Read-only, follows from the experiment's controlGroupID."""
    shipped: bool | Unset = UNSET
    """Read-only, follows from the experiment's launchedGroupID."""
    images: list[str] | Unset = UNSET
    """Names of attached images."""
    foreign_group_id_verified: bool | None | Unset = UNSET
    """Read-only: whether foreignGroupID was checked against that system."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentGroupDict: ...

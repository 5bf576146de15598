from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class UserIDOverride(Model):
    """Forces single unit ids into a group of an experiment or variant of an autotune.

    Attributes:
        group_id: Name of the group or variant that units are forced into.
        ids: Unit ids to force, at most 1000.
        environment: Environment it holds in; unset or null for all of them.
        unit_type: Unit type of the ids; unset, the one of the experiment or autotune.
    """

    _wire = {"group_id": "groupID", "ids": "ids", "environment": "environment", "unit_type": "unitType"}
    _always = frozenset({"group_id", "ids"})

    group_id: str
    """Name of the group or variant that units are forced into."""
    ids: list[str]
    """Unit ids to force, at most 1000."""
    environment: str | None | Unset = UNSET
    """Environment it holds in; unset or null for all of them."""
    unit_type: str | None | Unset = UNSET
    """Unit type of the ids; unset, the one of the experiment or autotune."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.UserIDOverrideDict: ...

        def __init__(
            self,
            *,
            group_id: str,
            ids: Sequence[str],
            environment: str | None | Unset = UNSET,
            unit_type: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

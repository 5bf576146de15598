from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ConditionalOverride(Model):
    """Forces who passes a gate, or is in a segment, into a group of an experiment or autotune.

    Attributes:
        type: Whether id names a gate or a segment.
        id: Id of the gate or segment.
        group_id: Name of the group or variant that units are forced into.
        environment: Environment it holds in; unset or null for all of them.
    """

    _wire = {"type": "type", "id": "id", "group_id": "groupID", "environment": "environment"}
    _always = frozenset({"type", "group_id"})

    type: models.ConditionalOverrideType | str
    """Whether id names a gate or a segment."""
    id: str | Unset
    """Id of the gate or segment."""
    group_id: str
    """Name of the group or variant that units are forced into."""
    environment: str | None | Unset = UNSET
    """Environment it holds in; unset or null for all of them."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ConditionalOverrideDict: ...

        def __init__(
            self,
            *,
            type: models.ConditionalOverrideType,
            id: str,
            group_id: str,
            environment: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.conditional_override_type import ConditionalOverrideType


@define(kw_only=True, repr=False)
class ConditionalOverride(Model):
    """Forces who passes a gate, or is in a segment, into a group of an experiment or autotune.

    Attributes:
        type: Whether id names a gate or a segment.
        id: Id of the gate or segment.
        group_id: Name of the group or variant that units are forced into.
        environment: Environment it holds in; unset or null for all of them.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "group_id": "groupID",
        "environment": "environment",
    }

    type: ConditionalOverrideType | str
    """Whether id names a gate or a segment."""
    id: str
    """Id of the gate or segment."""
    group_id: str
    """Name of the group or variant that units are forced into."""
    environment: str | None | Unset = UNSET
    """Environment it holds in; unset or null for all of them."""

    if TYPE_CHECKING:

        def __init__(
            self, *, type: ConditionalOverrideType, id: str, group_id: str, environment: str | None | Unset = UNSET
        ) -> None: ...

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.conditional_override_type import ConditionalOverrideType


@define(kw_only=True, repr=False)
class ExperimentReviewConditionalOverride(Model):
    """A gate or segment override that an experiment review proposes.

    Attributes:
        type: Whether name is a gate or a segment.
        group_id: Group that units are forced into.
        name: Gate or segment that forces the group.
        environment: Environment it holds in; unset or null for all of them.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "group_id": "group_id",
        "name": "name",
        "environment": "environment",
    }

    type: ConditionalOverrideType
    """Whether name is a gate or a segment."""
    group_id: str
    """Group that units are forced into."""
    name: str
    """Gate or segment that forces the group."""
    environment: str | None | Unset = UNSET
    """Environment it holds in; unset or null for all of them."""

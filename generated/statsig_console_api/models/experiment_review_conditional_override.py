from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentReviewConditionalOverride(Model):
    """A gate or segment override that an experiment review proposes.

    Attributes:
        type: Whether name is a gate or a segment.
        group_id: Group that units are forced into.
        name: Gate or segment that forces the group.
        environment: Environment it holds in; unset or null for all of them.
    """

    _wire = {"type": "type", "group_id": "group_id", "name": "name", "environment": "environment"}

    type: models.ConditionalOverrideType
    """Whether name is a gate or a segment."""
    group_id: str
    """Group that units are forced into."""
    name: str
    """Gate or segment that forces the group."""
    environment: str | None | Unset = UNSET
    """Environment it holds in; unset or null for all of them."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentReviewConditionalOverrideDict: ...

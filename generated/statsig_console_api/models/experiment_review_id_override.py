from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentReviewIDOverride(Model):
    """An override of unit ids that an experiment review proposes.

    Attributes:
        ids: Unit ids to force.
        group_id: Group that units are forced into.
        environment: Environment it holds in; unset or null for all of them.
        unit_type: Unit type of the ids.
    """

    _wire = {"ids": "ids", "group_id": "group_id", "environment": "environment", "unit_type": "unit_type"}

    ids: Sequence[str]
    """Unit ids to force."""
    group_id: str
    """Group that units are forced into."""
    environment: str | None | Unset = UNSET
    """Environment it holds in; unset or null for all of them."""
    unit_type: str | None | Unset = UNSET
    """Unit type of the ids."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentReviewIDOverrideDict: ...

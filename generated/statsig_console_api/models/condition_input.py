from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ConditionInput(Model):
    """A condition in the bulk and older rule bodies; its operator is a free string.

    Attributes:
        type: What is looked at; it decides which other fields are needed.
        target_value: String, number or list to compare with; id of the gate or segment for passes_ and fails_, epoch ms for time.
        operator: How the value is compared; passes_ and fails_ types take none.
        field: Name of the field, for type custom_field.
        custom_id: Unit type such as userID, for type unit_id.
    """

    _wire = {
        "type": "type",
        "target_value": "targetValue",
        "operator": "operator",
        "field": "field",
        "custom_id": "customID",
    }

    type: models.ConditionTypeInput
    """What is looked at; it decides which other fields are needed."""
    target_value: Sequence[str] | Sequence[float] | str | float | None | Unset = UNSET
    """String, number or list to compare with; id of the gate or segment for passes_ and fails_, epoch ms for time."""
    operator: str | Unset = UNSET
    """How the value is compared; passes_ and fails_ types take none."""
    field: str | None | Unset = UNSET
    """Name of the field, for type custom_field."""
    custom_id: str | None | Unset = UNSET
    """Unit type such as userID, for type unit_id."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ConditionInputDict: ...

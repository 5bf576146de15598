from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class GateOverridesInput(Model):
    """Override body of plain id lists for gates and holdouts; the other form is EnvironmentOverridesInput.

    Attributes:
        passing_user_ids: User ids that always pass, at most 2,000; required, [] for none.
        failing_user_ids: User ids that always fail, at most 2,000; required, [] for none.
        passing_custom_ids: Custom ids that always pass; at most 2,000.
        failing_custom_ids: Custom ids that always fail; at most 2,000.
    """

    _wire = {
        "passing_user_ids": "passingUserIDs",
        "failing_user_ids": "failingUserIDs",
        "passing_custom_ids": "passingCustomIDs",
        "failing_custom_ids": "failingCustomIDs",
    }
    _required = frozenset({"passingUserIDs", "failingUserIDs"})
    _constants = {}

    passing_user_ids: Sequence[str]
    """User ids that always pass, at most 2,000; required, [] for none."""
    failing_user_ids: Sequence[str]
    """User ids that always fail, at most 2,000; required, [] for none."""
    passing_custom_ids: Sequence[str] | Unset = UNSET
    """Custom ids that always pass; at most 2,000."""
    failing_custom_ids: Sequence[str] | Unset = UNSET
    """Custom ids that always fail; at most 2,000."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.GateOverridesInputDict: ...

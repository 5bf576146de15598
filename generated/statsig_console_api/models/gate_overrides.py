from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class GateOverrides(Model):
    """Ids that always pass or always fail a gate or holdout, overall and by environment.

    Attributes:
        passing_user_ids: User ids that always pass, whatever the rules say; at most 2,000.
        failing_user_ids: User ids that always fail, whatever the rules say; at most 2,000.
        environment_overrides: Overrides by environment and unit type; a null environment means all of them.
        passing_custom_ids: Custom ids that always pass; at most 2,000, can be missing.
        failing_custom_ids: Custom ids that always fail; at most 2,000, can be missing.
    """

    _wire = {
        "passing_user_ids": "passingUserIDs",
        "failing_user_ids": "failingUserIDs",
        "environment_overrides": "environmentOverrides",
        "passing_custom_ids": "passingCustomIDs",
        "failing_custom_ids": "failingCustomIDs",
    }
    _nested = frozenset({"environmentOverrides"})
    _always = frozenset({"passing_user_ids", "failing_user_ids"})

    passing_user_ids: list[str]
    """User ids that always pass, whatever the rules say; at most 2,000."""
    failing_user_ids: list[str]
    """User ids that always fail, whatever the rules say; at most 2,000."""
    environment_overrides: list[models.EnvironmentOverride] | Unset
    """Overrides by environment and unit type; a null environment means all of them."""
    passing_custom_ids: list[str] | Unset = UNSET
    """Custom ids that always pass; at most 2,000, can be missing."""
    failing_custom_ids: list[str] | Unset = UNSET
    """Custom ids that always fail; at most 2,000, can be missing."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.GateOverridesDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.environment_override import EnvironmentOverride

        return {"environmentOverrides": list_reader(reader(EnvironmentOverride))}

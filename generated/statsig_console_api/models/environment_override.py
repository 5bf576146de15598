from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class EnvironmentOverride(Model):
    """Ids forced to pass or fail a gate or holdout, for one environment and unit type.

    Attributes:
        unit_id: Unit type of the ids, such as userID or stableID, not an id.
        passing_ids: Ids that always pass there; required, [] for none.
        failing_ids: Ids that always fail there; required, [] for none.
        environment: Environment it holds in; null for all of them.
    """

    _wire = {
        "unit_id": "unitID",
        "passing_ids": "passingIDs",
        "failing_ids": "failingIDs",
        "environment": "environment",
    }
    _always = frozenset({"unit_id", "passing_ids", "failing_ids"})

    unit_id: str | None
    """Unit type of the ids, such as userID or stableID, not an id."""
    passing_ids: list[str]
    """Ids that always pass there; required, [] for none."""
    failing_ids: list[str]
    """Ids that always fail there; required, [] for none."""
    environment: str | None | Unset = UNSET
    """Environment it holds in; null for all of them."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.EnvironmentOverrideDict: ...

        def __init__(
            self,
            *,
            unit_id: str | None,
            passing_ids: Sequence[str],
            failing_ids: Sequence[str],
            environment: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

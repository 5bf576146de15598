from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class IDTypeMapping(Model):
    """Which column of a source holds the ids of which Statsig unit type.

    Attributes:
        statsig_unit_id: Unit type, such as userID.
        column: Column that holds the ids.
    """

    _wire = {"statsig_unit_id": "statsigUnitID", "column": "column"}
    _always = frozenset({"statsig_unit_id", "column"})

    statsig_unit_id: str
    """Unit type, such as userID."""
    column: str
    """Column that holds the ids."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.IDTypeMappingDict: ...

        def __init__(
            self, *, statsig_unit_id: str, column: str, additional_properties: dict[str, Any] = ...
        ) -> None: ...

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AssignmentSourceFilter(Model):
    """One condition on the rows of an experiment's assignment source.

    Attributes:
        condition: How column is compared with values.
        column: Column of the assignment source to look at.
        values: Values to compare with; may be left out.
    """

    _wire = {"condition": "condition", "column": "column", "values": "values"}
    _always = frozenset({"condition"})

    condition: models.FilterCondition | str
    """How column is compared with values."""
    column: str | Unset = UNSET
    """Column of the assignment source to look at."""
    values: list[str] | Unset = UNSET
    """Values to compare with; may be left out."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.AssignmentSourceFilterDict: ...

        def __init__(
            self,
            *,
            condition: models.FilterCondition,
            column: str | Unset = UNSET,
            values: Sequence[str] | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

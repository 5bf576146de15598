from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.filter_condition import FilterCondition


@define(kw_only=True, repr=False)
class AssignmentSourceFilter(Model):
    """One condition on the rows of an experiment's assignment source.

    Attributes:
        condition: How column is compared with values.
        column: Column of the assignment source to look at.
        values: Values to compare with; may be left out.
    """

    _wire: ClassVar[Mapping[str, str]] = {"condition": "condition", "column": "column", "values": "values"}

    condition: FilterCondition | str
    """How column is compared with values."""
    column: str | Unset = UNSET
    """Column of the assignment source to look at."""
    values: list[str] | Unset = UNSET
    """Values to compare with; may be left out."""

    if TYPE_CHECKING:

        def __init__(
            self, *, condition: FilterCondition, column: str | Unset = UNSET, values: Sequence[str] | Unset = UNSET
        ) -> None: ...

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.filter_condition import FilterCondition


@define(kw_only=True, repr=False)
class AssignmentSourceFilter(Model):
    """`CreateExperimentReviewRequestDto.settings.assignmentSourceFilters[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"condition": "condition", "column": "column", "values": "values"}

    condition: FilterCondition | str
    column: str | Unset = UNSET
    values: list[str] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self, *, condition: FilterCondition, column: str | Unset = UNSET, values: Sequence[str] | Unset = UNSET
        ) -> None: ...

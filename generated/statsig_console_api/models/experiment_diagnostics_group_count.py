from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentDiagnosticsGroupCount(Model):
    """Count of one group on one day.

    Attributes:
        count: What is counted stands in the answer's type.
    """

    _wire = {"group_name": "group_name", "group_id": "group_id", "count": "count"}
    _always = frozenset({"group_name", "group_id", "count"})

    group_name: str
    group_id: str
    count: int
    """What is counted stands in the answer's type."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentDiagnosticsGroupCountDict: ...

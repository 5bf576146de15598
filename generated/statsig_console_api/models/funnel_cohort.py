from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class FunnelCohort(Model):
    """`DashboardReadResponseDto.widgets[]|3.query.cohorts[]` in the document."""

    _wire = {"name": "name", "id": "id"}
    _always = frozenset({"name"})

    name: str
    id: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.FunnelCohortDict: ...

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class FunnelCohort(Model):
    """`DashboardReadResponseDto.widgets[]|3.query.cohorts[]` in the document."""

    _wire = {"name": "name", "id": "id"}

    name: str
    id: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.FunnelCohortDict: ...

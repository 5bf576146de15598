from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class FunnelCohort(Model):
    """`DashboardReadResponseDto.widgets[]|3.query.cohorts[]` in the document."""

    _wire = {"name": "name", "id": "id"}

    name: str
    id: str | Unset = UNSET

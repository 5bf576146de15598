from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class MetricOwnerInput(Model):
    """`MetricsUpdateContractDto.owner` in the document."""

    _wire = {"email": "email", "owner_id": "ownerID"}

    email: str | Unset = UNSET
    owner_id: str | Unset = UNSET

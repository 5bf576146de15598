from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricOwnerInput(Model):
    """`MetricsUpdateContractDto.owner` in the document."""

    _wire = {"email": "email", "owner_id": "ownerID"}

    email: str | Unset = UNSET
    owner_id: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricOwnerInputDict: ...

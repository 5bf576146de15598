from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricOwner(Model):
    """`ExternalMetricDefinitionContractDto.owner` in the document."""

    _wire = {
        "name": "name",
        "owner_id": "ownerID",
        "owner_type": "ownerType",
        "owner_name": "ownerName",
        "owner_email": "ownerEmail",
    }
    _always = frozenset({"name"})

    name: str
    owner_id: str | Unset = UNSET
    owner_type: str | Unset = UNSET
    owner_name: str | Unset = UNSET
    owner_email: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricOwnerDict: ...

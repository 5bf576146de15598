from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class IngestionRunStatus(Model):
    """`IngestionRunDataContractDto.granularHistory[].statusByDate[].statuses[]` in the document."""

    _wire = {"status_timestamp": "statusTimestamp", "status": "status"}
    _always = frozenset({"status_timestamp", "status"})

    status_timestamp: str
    status: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.IngestionRunStatusDict: ...

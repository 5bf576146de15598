from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class IngestionRunStatus(Model):
    """`IngestionRunDataContractDto.granularHistory[].statusByDate[].statuses[]` in the document."""

    _wire = {"status_timestamp": "statusTimestamp", "status": "status"}

    status_timestamp: str
    status: str

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class IngestionRunStatus(Model):
    """`IngestionRunDataContractDto.granularHistory[].statusByDate[].statuses[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"status_timestamp": "statusTimestamp", "status": "status"}

    status_timestamp: str
    status: str

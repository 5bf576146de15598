from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExposuresIngestionColumnMapping(Model):
    """`IngestionSourceCreateContractDto|2.column_mapping` in the document."""

    _wire = {
        "experiment": "experiment",
        "group_id": "group_id",
        "timestamp": "timestamp",
        "ids": "ids",
        "unit_id": "unit_id",
        "metadata": "metadata",
        "metadata_object": "metadata_object",
        "event_value": "event_value",
    }

    experiment: str
    group_id: str
    timestamp: str
    ids: Mapping[str, str]
    unit_id: str | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET
    metadata_object: str | Unset = UNSET
    event_value: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExposuresIngestionColumnMappingDict: ...

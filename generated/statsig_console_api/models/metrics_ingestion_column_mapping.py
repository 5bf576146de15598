from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricsIngestionColumnMapping(Model):
    """`IngestionSourceCreateContractDto|0.column_mapping` in the document."""

    _wire = {
        "unit_id": "unit_id",
        "id_type": "id_type",
        "dateid": "dateid",
        "metric_name": "metric_name",
        "metric_value": "metric_value",
        "numerator": "numerator",
        "denominator": "denominator",
    }

    unit_id: str
    id_type: str
    dateid: str
    metric_name: str
    metric_value: str | Unset = UNSET
    numerator: str | Unset = UNSET
    denominator: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricsIngestionColumnMappingDict: ...

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class StratifiedSamplingMetric(Model):
    """Metric, with its days, that a stratified sampling balances.

    Attributes:
        type: Metric type, the second half of ids written name::type.
    """

    _wire = {"name": "name", "start_date": "startDate", "end_date": "endDate", "type": "type"}
    _always = frozenset({"name", "start_date", "end_date"})

    name: str
    start_date: str
    end_date: str
    type: str | Unset = UNSET
    """Metric type, the second half of ids written name::type."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.StratifiedSamplingMetricDict: ...

        def __init__(
            self,
            *,
            name: str,
            start_date: str,
            end_date: str,
            type: str | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

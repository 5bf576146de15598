from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class FunnelConversionWindow(Model):
    """`AddDashboardWidgetsDto.widgets[]|3.query.conversion_window` in the document."""

    _wire = {"value": "value", "unit": "unit"}
    _always = frozenset({"value", "unit"})

    value: int
    unit: models.FunnelConversionWindowUnit | str

    if TYPE_CHECKING:

        def to_dict(self) -> models.FunnelConversionWindowDict: ...

        def __init__(
            self, *, value: int, unit: models.FunnelConversionWindowUnit, additional_properties: dict[str, Any] = ...
        ) -> None: ...

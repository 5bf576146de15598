from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.funnel_conversion_window_unit import FunnelConversionWindowUnit


@define(kw_only=True, repr=False)
class FunnelConversionWindow(Model):
    """`AddDashboardWidgetsDto.widgets[]|3.query.conversion_window` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"value": "value", "unit": "unit"}

    value: int
    unit: FunnelConversionWindowUnit | str

    if TYPE_CHECKING:

        def __init__(self, *, value: int, unit: FunnelConversionWindowUnit) -> None: ...

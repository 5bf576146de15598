from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.dimensional_exposure_severity import DimensionalExposureSeverity


@define(kw_only=True, repr=False)
class DimensionalExposureValue(Model):
    """`DimensionalExposureResponseDto.dimensions[].dimension_values[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "dimension_value": "dimension_value",
        "srm_pvalue": "srm_pvalue",
        "unit_count": "unit_count",
        "severity": "severity",
    }

    dimension_value: str
    srm_pvalue: float | None
    unit_count: float
    severity: DimensionalExposureSeverity | str

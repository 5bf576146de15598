from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DimensionalExposureValue(Model):
    """One value of a dimension: its units, and the test for sample-ratio mismatch.

    Attributes:
        srm_pvalue: P-value of the test for sample-ratio mismatch, 0–1.
        unit_count: Units with this value.
        severity: Verdict on srm_pvalue: warning below 0.01, failure below 0.001.
    """

    _wire = {
        "dimension_value": "dimension_value",
        "srm_pvalue": "srm_pvalue",
        "unit_count": "unit_count",
        "severity": "severity",
    }
    _always = frozenset({"dimension_value", "srm_pvalue", "unit_count", "severity"})

    dimension_value: str
    srm_pvalue: float | None
    """P-value of the test for sample-ratio mismatch, 0–1."""
    unit_count: float
    """Units with this value."""
    severity: models.DimensionalExposureSeverity | str
    """Verdict on srm_pvalue: warning below 0.01, failure below 0.001."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.DimensionalExposureValueDict: ...

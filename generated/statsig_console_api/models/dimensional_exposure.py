from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DimensionalExposure(Model):
    """One dimension with its values, tested for sample-ratio mismatch.

    Attributes:
        dimension_type: Dimension, such as metadata.country.
    """

    _wire = {"dimension_type": "dimension_type", "dimension_values": "dimension_values"}
    _nested = frozenset({"dimension_values"})
    _always = frozenset({"dimension_type", "dimension_values"})

    dimension_type: str
    """Dimension, such as metadata.country."""
    dimension_values: list[models.DimensionalExposureValue]

    if TYPE_CHECKING:

        def to_dict(self) -> models.DimensionalExposureDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dimensional_exposure_value import DimensionalExposureValue

        return {"dimension_values": list_reader(reader(DimensionalExposureValue))}

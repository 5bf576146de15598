from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DimensionalExposures(Model):
    """Exposed units by dimension, tested for sample-ratio mismatch.

    Attributes:
        ds: Day of the figures, YYYY-MM-DD.
    """

    _wire = {"ds": "ds", "dimensions": "dimensions"}
    _nested = frozenset({"dimensions"})
    _always = frozenset({"ds", "dimensions"})

    ds: str | None
    """Day of the figures, YYYY-MM-DD."""
    dimensions: list[models.DimensionalExposure]

    if TYPE_CHECKING:

        def to_dict(self) -> models.DimensionalExposuresDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dimensional_exposure import DimensionalExposure

        return {"dimensions": list_reader(reader(DimensionalExposure))}

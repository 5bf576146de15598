from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.dimensional_exposure import DimensionalExposure


@define(kw_only=True, repr=False)
class DimensionalExposures(Model):
    """`DimensionalExposureResponseDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"ds": "ds", "dimensions": "dimensions"}

    ds: str | None
    dimensions: list[DimensionalExposure]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dimensional_exposure import DimensionalExposure

        return {"dimensions": list_reader(reader(DimensionalExposure))}

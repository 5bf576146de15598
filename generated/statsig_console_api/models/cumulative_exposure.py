from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.cumulative_exposure_point import CumulativeExposurePoint


@define(kw_only=True, repr=False)
class CumulativeExposure(Model):
    """Running exposure counts of one group.

    Attributes:
        results: Running totals, one a day.
    """

    _wire: ClassVar[Mapping[str, str]] = {"group_id": "groupID", "group_name": "groupName", "results": "results"}
    _nested: ClassVar[frozenset[str]] = frozenset({"results"})

    group_id: str
    group_name: str
    results: list[CumulativeExposurePoint]
    """Running totals, one a day."""

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.cumulative_exposure_point import CumulativeExposurePoint

        return {"results": list_reader(reader(CumulativeExposurePoint))}

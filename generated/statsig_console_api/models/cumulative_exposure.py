from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class CumulativeExposure(Model):
    """Running exposure counts of one group.

    Attributes:
        results: Running totals, one a day.
    """

    _wire = {"group_id": "groupID", "group_name": "groupName", "results": "results"}
    _nested = frozenset({"results"})
    _always = frozenset({"group_id", "group_name", "results"})

    group_id: str
    group_name: str
    results: list[models.CumulativeExposurePoint]
    """Running totals, one a day."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.CumulativeExposureDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.cumulative_exposure_point import CumulativeExposurePoint

        return {"results": list_reader(reader(CumulativeExposurePoint))}

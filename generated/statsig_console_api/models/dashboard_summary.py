from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DashboardSummary(Model):
    """`DashboardListItemResponseDto` in the document."""

    _wire = {
        "id": "id",
        "name": "name",
        "description": "description",
        "created_time": "created_time",
        "modified_time": "modified_time",
        "widget_count": "widget_count",
        "defaults": "defaults",
        "is_verified": "is_verified",
    }
    _nested = frozenset({"defaults"})
    _always = frozenset({"id", "name", "description", "created_time", "modified_time", "widget_count"})

    id: str
    name: str
    description: str
    created_time: int
    modified_time: int
    widget_count: int
    defaults: models.DashboardDefaults | Unset = UNSET
    is_verified: bool | None | Unset = UNSET

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    @property
    def modified_at(self) -> datetime | None:
        """`modified_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "modified_time", None))

    if TYPE_CHECKING:

        def to_dict(self) -> models.DashboardSummaryDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dashboard_defaults import DashboardDefaults

        return {"defaults": reader(DashboardDefaults)}

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, reader

if TYPE_CHECKING:
    from ..models.dashboard_defaults import DashboardDefaults


@define(kw_only=True, repr=False)
class DashboardSummary(Model):
    """`DashboardListItemResponseDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "created_time": "created_time",
        "modified_time": "modified_time",
        "widget_count": "widget_count",
        "defaults": "defaults",
        "is_verified": "is_verified",
    }

    id: str
    name: str
    description: str
    created_time: float
    modified_time: float
    widget_count: int
    defaults: DashboardDefaults | Unset = UNSET
    is_verified: bool | None | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dashboard_defaults import DashboardDefaults

        return {"defaults": reader(DashboardDefaults)}

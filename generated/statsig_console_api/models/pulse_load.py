from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.pulse_load_state import PulseLoadState
    from ..models.pulse_reload_type import PulseReloadType


@define(kw_only=True, repr=False)
class PulseLoad(Model):
    """`PulseLoadHistoryDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "created_time": "createdTime",
        "start_ds": "startDs",
        "end_ds": "endDs",
        "reload_type": "reloadType",
        "turbo_mode": "turboMode",
        "creator_name": "creatorName",
        "finished_time": "finishedTime",
        "finished_state": "finishedState",
    }

    created_time: int
    start_ds: str
    end_ds: str
    reload_type: PulseReloadType | str
    turbo_mode: bool
    creator_name: str | Unset = UNSET
    finished_time: int | Unset = UNSET
    finished_state: PulseLoadState | str | Unset = UNSET

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PulseLoad(Model):
    """One past load of pulse results: who asked for it, for which days, and how it ended. Warehouse Native.

    Attributes:
        created_time: When the load was asked for, epoch ms.
        start_ds: First day loaded, YYYY-MM-DD.
        end_ds: Last day loaded, YYYY-MM-DD.
        reload_type: How much was loaded.
        turbo_mode: Loaded in Turbo mode.
        creator_name: Who started the load.
        finished_time: When it ended, epoch ms; can be missing.
        finished_state: How it ended; can be missing.
        dag_id: Id of this pulse load.
    """

    _wire = {
        "created_time": "createdTime",
        "start_ds": "startDs",
        "end_ds": "endDs",
        "reload_type": "reloadType",
        "turbo_mode": "turboMode",
        "creator_name": "creatorName",
        "finished_time": "finishedTime",
        "finished_state": "finishedState",
        "dag_id": "dagID",
    }
    _always = frozenset({"created_time", "start_ds", "end_ds", "reload_type", "turbo_mode"})

    created_time: int
    """When the load was asked for, epoch ms."""
    start_ds: str
    """First day loaded, YYYY-MM-DD."""
    end_ds: str
    """Last day loaded, YYYY-MM-DD."""
    reload_type: models.PulseReloadType | str
    """How much was loaded."""
    turbo_mode: bool
    """Loaded in Turbo mode."""
    creator_name: str | Unset = UNSET
    """Who started the load."""
    finished_time: int | Unset = UNSET
    """When it ended, epoch ms; can be missing."""
    finished_state: models.PulseLoadState | str | Unset = UNSET
    """How it ended; can be missing."""
    dag_id: str | Unset = UNSET
    """Id of this pulse load."""

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    @property
    def finished_at(self) -> datetime | None:
        """`finished_time` as an aware datetime; None where there is none."""
        return as_datetime(self.finished_time)

    if TYPE_CHECKING:

        def to_dict(self) -> models.PulseLoadDict: ...

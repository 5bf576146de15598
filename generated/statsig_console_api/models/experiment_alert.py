from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.experiment_alert_arm import ExperimentAlertArm
    from ..models.experiment_alert_status import ExperimentAlertStatus


@define(kw_only=True, repr=False)
class ExperimentAlert(Model):
    """`ExperimentAlertsResponseDto.alerts{}` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "arms": "arms",
        "timestamp": "timestamp",
        "comment": "comment",
        "source": "source",
    }

    status: ExperimentAlertStatus | str
    arms: list[ExperimentAlertArm]
    timestamp: int | Unset = UNSET
    comment: str | None | Unset = UNSET
    source: str | None | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.experiment_alert_arm import ExperimentAlertArm

        return {"arms": list_reader(reader(ExperimentAlertArm))}

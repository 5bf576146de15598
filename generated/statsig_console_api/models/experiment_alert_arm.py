from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.experiment_alert_status import ExperimentAlertStatus


@define(kw_only=True, repr=False)
class ExperimentAlertArm(Model):
    """`ExperimentAlertsResponseDto.alerts{}.arms[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "group_id": "groupID",
        "group_name": "groupName",
        "status": "status",
        "timestamp": "timestamp",
        "percent_change": "percentChange",
        "lower_ci": "lowerCI",
        "upper_ci": "upperCI",
        "alert_threshold": "alertThreshold",
        "warning_threshold": "warningThreshold",
    }

    group_id: str
    group_name: str | None
    status: ExperimentAlertStatus | str
    timestamp: int | Unset = UNSET
    percent_change: float | Unset = UNSET
    lower_ci: float | None | Unset = UNSET
    upper_ci: float | None | Unset = UNSET
    alert_threshold: float | Unset = UNSET
    warning_threshold: float | Unset = UNSET

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentAlertArm(Model):
    """Guardrail alert of one metric in one group, with the figures behind it.

    Attributes:
        group_id: Id of the experiment's group.
        status: Where the alert stands in this group.
        timestamp: When the latest figure behind the status was taken, epoch ms.
        percent_change: Latest change on record, in percent.
        lower_ci: Lower bound of the confidence interval of percentChange, if there is one.
        upper_ci: Upper bound of the confidence interval of percentChange, if there is one.
        alert_threshold: Threshold as it was at the latest figure.
        warning_threshold: Threshold of the warning as it was at the latest figure.
    """

    _wire = {
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
    _always = frozenset({"group_id", "group_name", "status"})

    group_id: str
    """Id of the experiment's group."""
    group_name: str | None
    status: models.ExperimentAlertStatus | str
    """Where the alert stands in this group."""
    timestamp: int | Unset = UNSET
    """When the latest figure behind the status was taken, epoch ms."""
    percent_change: float | Unset = UNSET
    """Latest change on record, in percent."""
    lower_ci: float | None | Unset = UNSET
    """Lower bound of the confidence interval of percentChange, if there is one."""
    upper_ci: float | None | Unset = UNSET
    """Upper bound of the confidence interval of percentChange, if there is one."""
    alert_threshold: float | Unset = UNSET
    """Threshold as it was at the latest figure."""
    warning_threshold: float | Unset = UNSET
    """Threshold of the warning as it was at the latest figure."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentAlertArmDict: ...

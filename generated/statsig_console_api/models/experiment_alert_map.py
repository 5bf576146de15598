from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..models.experiment_alert import ExperimentAlert


ExperimentAlertMap: TypeAlias = "dict[str, ExperimentAlert]"

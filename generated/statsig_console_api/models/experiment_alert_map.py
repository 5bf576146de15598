from __future__ import annotations

from typing import TypeAlias

from .. import models

ExperimentAlertMap: TypeAlias = "dict[str, models.ExperimentAlert]"

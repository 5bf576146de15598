from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class HoldoutUpdate(TypedDict, total=False):
    """The keyword arguments of holdouts.update, to build up in a dict and pass with `**`."""

    is_enabled: bool
    description: str
    pass_percentage: float
    gate_ids: Sequence[str]
    experiment_ids: Sequence[str]
    layer_ids: Sequence[str]
    is_global: bool
    targeting_gate_id: str | None
    monitoring_metrics: models.MetricReferences

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class HoldoutReplace(TypedDict, total=False):
    """The keyword arguments of holdouts.replace, to build up in a dict and pass with `**`."""

    is_enabled: Required[bool]
    description: Required[str]
    pass_percentage: Required[float]
    gate_ids: Required[Sequence[str]]
    experiment_ids: Required[Sequence[str]]
    layer_ids: Required[Sequence[str]]
    is_global: Required[bool]
    targeting_gate_id: Required[str | None]
    monitoring_metrics: models.MetricReferences

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class AutotuneCreate(TypedDict, total=False):
    """The keyword arguments of autotunes.create, to build up in a dict and pass with `**`."""

    variants: Required[models.AutotuneVariantInputs]
    success_event: Required[str]
    exploration_window: Required[models.AutotuneExplorationWindow]
    attribution_window: Required[models.AutotuneAttributionWindow]
    winner_threshold: Required[models.AutotuneWinnerThreshold]
    name: Required[str]
    description: str
    success_event_value: str
    attribution_window_unit: models.AutotuneAttributionWindowUnit
    exploration_window_rate: float
    longterm_exploration_allocation: float
    metadata_field: str
    higher_is_better: bool
    is_contextual: bool
    metric_source_id: str
    linked_experiment_name: str
    goal_rich_text: str
    optimization_parameter: models.AutotuneOptimizationParameter
    value_column: str
    feature_list: Sequence[str]
    id_type: str

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class AutotuneUpdate(TypedDict, total=False):
    """The keyword arguments of autotunes.update, to build up in a dict and pass with `**`."""

    description: str
    variants: models.AutotuneVariantInputs
    success_event: str
    success_event_value: str
    exploration_window: models.AutotuneExplorationWindow
    attribution_window: models.AutotuneAttributionWindow
    attribution_window_unit: models.AutotuneAttributionWindowUnit
    exploration_window_rate: float
    longterm_exploration_allocation: float
    winner_threshold: models.AutotuneWinnerThreshold
    metadata_field: str
    higher_is_better: bool
    is_contextual: bool
    metric_source_id: str
    linked_experiment_name: str
    goal_rich_text: str
    optimization_parameter: models.AutotuneOptimizationParameter
    value_column: str
    feature_list: Sequence[str]

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.autotune_attribution_window import AutotuneAttributionWindow
    from ..models.autotune_attribution_window_unit import AutotuneAttributionWindowUnit
    from ..models.autotune_exploration_window import AutotuneExplorationWindow
    from ..models.autotune_optimization_parameter import AutotuneOptimizationParameter
    from ..models.autotune_variant import AutotuneVariant
    from ..models.autotune_variant_input import AutotuneVariantInput
    from ..models.autotune_winner_threshold import AutotuneWinnerThreshold


class AutotuneUpdate(TypedDict, total=False):
    """The keyword arguments of autotunes.update, to build up in a dict and pass with `**`."""

    description: str
    variants: Sequence[AutotuneVariantInput | AutotuneVariant | Mapping[str, Any]]
    success_event: str
    success_event_value: str
    exploration_window: AutotuneExplorationWindow
    attribution_window: AutotuneAttributionWindow
    attribution_window_unit: AutotuneAttributionWindowUnit
    exploration_window_rate: float
    longterm_exploration_allocation: float
    winner_threshold: AutotuneWinnerThreshold
    metadata_field: str
    higher_is_better: bool
    is_contextual: bool
    metric_source_id: str
    linked_experiment_name: str
    goal_rich_text: str
    optimization_parameter: AutotuneOptimizationParameter
    value_column: str
    feature_list: Sequence[str]

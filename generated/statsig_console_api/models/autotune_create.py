from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.autotune_attribution_window import AutotuneAttributionWindow
    from ..models.autotune_attribution_window_unit import AutotuneAttributionWindowUnit
    from ..models.autotune_exploration_window import AutotuneExplorationWindow
    from ..models.autotune_optimization_parameter import AutotuneOptimizationParameter
    from ..models.autotune_variant import AutotuneVariant
    from ..models.autotune_variant_input import AutotuneVariantInput
    from ..models.autotune_winner_threshold import AutotuneWinnerThreshold


class AutotuneCreate(TypedDict, total=False):
    """The keyword arguments of autotunes.create, to build up in a dict and pass with `**`."""

    variants: Required[Sequence[AutotuneVariantInput | AutotuneVariant | Mapping[str, Any]]]
    success_event: Required[str]
    exploration_window: Required[AutotuneExplorationWindow]
    attribution_window: Required[AutotuneAttributionWindow]
    winner_threshold: Required[AutotuneWinnerThreshold]
    name: Required[str]
    description: str
    success_event_value: str
    attribution_window_unit: AutotuneAttributionWindowUnit
    exploration_window_rate: float
    longterm_exploration_allocation: float
    metadata_field: str
    higher_is_better: bool
    is_contextual: bool
    metric_source_id: str
    linked_experiment_name: str
    goal_rich_text: str
    optimization_parameter: AutotuneOptimizationParameter
    value_column: str
    feature_list: Sequence[str]
    id_type: str

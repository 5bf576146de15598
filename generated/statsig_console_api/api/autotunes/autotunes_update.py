"""autotunes.update: `PATCH /console/v1/autotunes/{id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.autotune import Autotune
    from ...models.autotune_attribution_window import AutotuneAttributionWindow
    from ...models.autotune_attribution_window_unit import AutotuneAttributionWindowUnit
    from ...models.autotune_exploration_window import AutotuneExplorationWindow
    from ...models.autotune_optimization_parameter import AutotuneOptimizationParameter
    from ...models.autotune_variant import AutotuneVariant
    from ...models.autotune_variant_input import AutotuneVariantInput
    from ...models.autotune_winner_threshold import AutotuneWinnerThreshold


def build(
    autotune_id: str,
    /,
    *,
    description: str | Unset = UNSET,
    variants: Sequence[AutotuneVariantInput | AutotuneVariant | Mapping[str, Any]] | Unset = UNSET,
    success_event: str | Unset = UNSET,
    success_event_value: str | Unset = UNSET,
    exploration_window: AutotuneExplorationWindow | Unset = UNSET,
    attribution_window: AutotuneAttributionWindow | Unset = UNSET,
    attribution_window_unit: AutotuneAttributionWindowUnit | Unset = UNSET,
    exploration_window_rate: float | Unset = UNSET,
    longterm_exploration_allocation: float | Unset = UNSET,
    winner_threshold: AutotuneWinnerThreshold | Unset = UNSET,
    metadata_field: str | Unset = UNSET,
    higher_is_better: bool | Unset = UNSET,
    is_contextual: bool | Unset = UNSET,
    metric_source_id: str | Unset = UNSET,
    linked_experiment_name: str | Unset = UNSET,
    goal_rich_text: str | Unset = UNSET,
    optimization_parameter: AutotuneOptimizationParameter | Unset = UNSET,
    value_column: str | Unset = UNSET,
    feature_list: Sequence[str] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.update",
        "PATCH",
        f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}",
        body=body_of(
            ("description", description),
            ("variants", many("variants", variants)),
            ("successEvent", success_event),
            ("successEventValue", success_event_value),
            ("explorationWindow", exploration_window),
            ("attributionWindow", attribution_window),
            ("attributionWindowUnit", attribution_window_unit),
            ("explorationWindowRate", exploration_window_rate),
            ("longtermExplorationAllocation", longterm_exploration_allocation),
            ("winnerThreshold", winner_threshold),
            ("metadataField", metadata_field),
            ("higherIsBetter", higher_is_better),
            ("isContextual", is_contextual),
            ("metricSourceID", metric_source_id),
            ("linkedExperimentName", linked_experiment_name),
            ("goalRichText", goal_rich_text),
            ("optimizationParameter", optimization_parameter),
            ("valueColumn", value_column),
            ("featureList", many("feature_list", feature_list)),
        ),
    )


def parse(body: Any) -> Autotune:
    """What the decoded body of a success answer gives."""
    from ...models.autotune import Autotune

    return read_entity(Autotune, body)

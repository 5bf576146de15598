"""autotunes.update: `PATCH /console/v1/autotunes/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {"": ((), ("variants",)), "variants/*": (("AutotuneVariantInput", "AutotuneVariant"), ())}


def build(
    autotune_id: str,
    /,
    *,
    description: str | Unset = UNSET,
    variants: models.AutotuneVariantInputs | Unset = UNSET,
    success_event: str | Unset = UNSET,
    success_event_value: str | Unset = UNSET,
    exploration_window: models.AutotuneExplorationWindow | Unset = UNSET,
    attribution_window: models.AutotuneAttributionWindow | Unset = UNSET,
    attribution_window_unit: models.AutotuneAttributionWindowUnit | Unset = UNSET,
    exploration_window_rate: float | Unset = UNSET,
    longterm_exploration_allocation: float | Unset = UNSET,
    winner_threshold: models.AutotuneWinnerThreshold | Unset = UNSET,
    metadata_field: str | Unset = UNSET,
    higher_is_better: bool | Unset = UNSET,
    is_contextual: bool | Unset = UNSET,
    metric_source_id: str | Unset = UNSET,
    linked_experiment_name: str | Unset = UNSET,
    goal_rich_text: str | Unset = UNSET,
    optimization_parameter: models.AutotuneOptimizationParameter | Unset = UNSET,
    value_column: str | Unset = UNSET,
    feature_list: Sequence[str] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.update",
        "PATCH",
        f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}",
        body=body_of(
            ("description", description, str),
            ("variants", variants, list),
            ("successEvent", success_event, str, "success_event"),
            ("successEventValue", success_event_value, str, "success_event_value"),
            ("explorationWindow", exploration_window, str, "exploration_window"),
            ("attributionWindow", attribution_window, str, "attribution_window"),
            ("attributionWindowUnit", attribution_window_unit, str, "attribution_window_unit"),
            ("explorationWindowRate", exploration_window_rate, float, "exploration_window_rate"),
            (
                "longtermExplorationAllocation",
                longterm_exploration_allocation,
                float,
                "longterm_exploration_allocation",
            ),
            ("winnerThreshold", winner_threshold, str, "winner_threshold"),
            ("metadataField", metadata_field, str, "metadata_field"),
            ("higherIsBetter", higher_is_better, bool, "higher_is_better"),
            ("isContextual", is_contextual, bool, "is_contextual"),
            ("metricSourceID", metric_source_id, str, "metric_source_id"),
            ("linkedExperimentName", linked_experiment_name, str, "linked_experiment_name"),
            ("goalRichText", goal_rich_text, str, "goal_rich_text"),
            ("optimizationParameter", optimization_parameter, str, "optimization_parameter"),
            ("valueColumn", value_column, str, "value_column"),
            ("featureList", feature_list, list, "feature_list"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Autotune:
    """What the decoded body of a success answer gives."""
    from ...models.autotune import Autotune

    return read_entity(Autotune, body, change=True)

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.autotune_attribution_window import AutotuneAttributionWindow
    from ..models.autotune_attribution_window_unit import AutotuneAttributionWindowUnit
    from ..models.autotune_exploration_window import AutotuneExplorationWindow
    from ..models.autotune_optimization_parameter import AutotuneOptimizationParameter
    from ..models.autotune_variant import AutotuneVariant
    from ..models.autotune_winner import AutotuneWinner
    from ..models.autotune_winner_threshold import AutotuneWinnerThreshold
    from ..models.inline_targeting_rule import InlineTargetingRule


@define(kw_only=True, repr=False)
class Autotune(Model):
    """`AutotuneExperimentDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "variants": "variants",
        "success_event": "successEvent",
        "success_event_value": "successEventValue",
        "exploration_window": "explorationWindow",
        "attribution_window": "attributionWindow",
        "winner_threshold": "winnerThreshold",
        "id": "id",
        "id_type": "idType",
        "last_modifier_id": "lastModifierID",
        "last_modified_time": "lastModifiedTime",
        "last_modifier_email": "lastModifierEmail",
        "last_modifier_name": "lastModifierName",
        "creator_id": "creatorID",
        "created_time": "createdTime",
        "creator_name": "creatorName",
        "creator_email": "creatorEmail",
        "is_started": "isStarted",
        "winner": "winner",
        "attribution_window_unit": "attributionWindowUnit",
        "exploration_window_rate": "explorationWindowRate",
        "longterm_exploration_allocation": "longtermExplorationAllocation",
        "metadata_field": "metadataField",
        "higher_is_better": "higherIsBetter",
        "is_contextual": "isContextual",
        "metric_source_id": "metricSourceID",
        "linked_experiment_name": "linkedExperimentName",
        "goal_rich_text": "goalRichText",
        "optimization_parameter": "optimizationParameter",
        "value_column": "valueColumn",
        "feature_list": "featureList",
        "inline_targeting_rules_json": "inlineTargetingRulesJSON",
        "inline_targeting_rules": "inlineTargetingRules",
        "name": "name",
        "tags": "tags",
        "target_apps": "targetApps",
        "holdout_ids": "holdoutIDs",
        "team": "team",
        "team_id": "teamID",
        "version": "version",
    }

    description: str
    variants: list[AutotuneVariant]
    success_event: str
    success_event_value: str
    exploration_window: AutotuneExplorationWindow | str
    attribution_window: AutotuneAttributionWindow | str
    winner_threshold: AutotuneWinnerThreshold | str
    id: str
    id_type: str
    last_modifier_id: str | None
    last_modified_time: int | None
    last_modifier_email: str | None
    last_modifier_name: str | None
    creator_id: str | None
    created_time: int
    creator_name: str | None
    creator_email: str | None
    is_started: bool
    winner: AutotuneWinner | None
    attribution_window_unit: AutotuneAttributionWindowUnit | str | Unset = UNSET
    exploration_window_rate: float | Unset = UNSET
    longterm_exploration_allocation: float | Unset = UNSET
    metadata_field: str | Unset = UNSET
    higher_is_better: bool | Unset = UNSET
    is_contextual: bool | Unset = UNSET
    metric_source_id: str | Unset = UNSET
    linked_experiment_name: str | Unset = UNSET
    goal_rich_text: str | Unset = UNSET
    optimization_parameter: AutotuneOptimizationParameter | str | Unset = UNSET
    value_column: str | Unset = UNSET
    feature_list: list[str] | Unset = UNSET
    inline_targeting_rules_json: str | None | Unset = UNSET
    inline_targeting_rules: list[InlineTargetingRule] | Unset = UNSET
    name: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    target_apps: list[str] | Unset = UNSET
    holdout_ids: list[str] | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    version: int | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.autotune_variant import AutotuneVariant
        from ..models.autotune_winner import AutotuneWinner
        from ..models.inline_targeting_rule import InlineTargetingRule

        return {
            "variants": list_reader(reader(AutotuneVariant)),
            "winner": reader(AutotuneWinner),
            "inlineTargetingRules": list_reader(reader(InlineTargetingRule)),
        }

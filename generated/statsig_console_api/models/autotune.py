from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Autotune(Model):
    """An autotune as the service answers it: variants, windows, threshold, whether it runs, and its winner.

    Attributes:
        variants: Each with its id, name and JSON value.
        success_event: Event to optimize for.
        success_event_value: Value the event must carry to count as a success.
        exploration_window: Hours at the beginning during which all variants get equal traffic.
        attribution_window: Longest time from exposure to success event that still counts; see attributionWindowUnit.
        winner_threshold: Chance of being best at which a variant wins, gets all traffic and data collection ends.
        id: What the other autotune calls take in their path.
        id_type: Unit type: userID, stableID or a custom ID.
        last_modifier_id: Statsig user id of who changed it last.
        last_modified_time: When it was last changed, epoch ms.
        last_modifier_name: Who changed it last; reads CONSOLE API after changes through this API.
        creator_id: Statsig id of the user recorded as creator.
        created_time: When it was created, epoch ms.
        creator_name: Who created it; reads CONSOLE API where this API did.
        creator_email: Email of the user recorded as creator.
        is_started: Whether it runs at present.
        winner: Null while no variant has won.
        attribution_window_unit: Unit of attributionWindow.
        exploration_window_rate: From 0.001 to 1.
        longterm_exploration_allocation: From 0.001 to 1.
        metadata_field: Numeric metadata field to optimize, contextual autotunes only; unset, only the event's occurrence counts.
        higher_is_better: Whether the metadata value should grow; true when left out, contextual autotunes only.
        is_contextual: Contextual or not; metadataField and higherIsBetter only count when it is.
        metric_source_id: Metric source that supplies the success events.
        linked_experiment_name: Experiment that measures how well the autotune does.
        optimization_parameter: Whether to optimize how often the event occurs or its value.
        value_column: Column of the metric source to optimize.
        feature_list: Features the analysis takes into account.
        inline_targeting_rules_json: The inline targeting rules as one string of raw JSON.
        inline_targeting_rules: Targeting rules of its own, parsed; inlineTargetingRulesJSON has them as text.
        name: In id form, as in my_autotune.
        tags: Tag names.
        holdout_ids: Ids of the holdouts over it; one can stand there twice.
        team: Name of the team responsible.
        team_id: Id of the team responsible.
        version: Read-only version number.
    """

    _wire = {
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
    _nested = frozenset({"variants", "winner", "inlineTargetingRules"})
    _always = frozenset(
        {
            "description",
            "variants",
            "success_event",
            "success_event_value",
            "exploration_window",
            "attribution_window",
            "winner_threshold",
            "id",
            "last_modifier_id",
            "last_modifier_name",
            "is_started",
        }
    )

    description: str
    variants: list[models.AutotuneVariant]
    """Each with its id, name and JSON value."""
    success_event: str
    """Event to optimize for."""
    success_event_value: str
    """Value the event must carry to count as a success."""
    exploration_window: models.AutotuneExplorationWindow | str
    """Hours at the beginning during which all variants get equal traffic."""
    attribution_window: models.AutotuneAttributionWindow | str
    """Longest time from exposure to success event that still counts; see attributionWindowUnit."""
    winner_threshold: models.AutotuneWinnerThreshold | str
    """Chance of being best at which a variant wins, gets all traffic and data collection ends."""
    id: str
    """What the other autotune calls take in their path."""
    id_type: str | Unset
    """Unit type: userID, stableID or a custom ID."""
    last_modifier_id: str | None
    """Statsig user id of who changed it last."""
    last_modified_time: int | None | Unset
    """When it was last changed, epoch ms."""
    last_modifier_email: str | None | Unset
    last_modifier_name: str | None
    """Who changed it last; reads CONSOLE API after changes through this API."""
    creator_id: str | None | Unset
    """Statsig id of the user recorded as creator."""
    created_time: int | Unset
    """When it was created, epoch ms."""
    creator_name: str | None | Unset
    """Who created it; reads CONSOLE API where this API did."""
    creator_email: str | None | Unset
    """Email of the user recorded as creator."""
    is_started: bool
    """Whether it runs at present."""
    winner: models.AutotuneWinner | None | Unset
    """Null while no variant has won."""
    attribution_window_unit: models.AutotuneAttributionWindowUnit | str | Unset = UNSET
    """Unit of attributionWindow."""
    exploration_window_rate: float | Unset = UNSET
    """From 0.001 to 1."""
    longterm_exploration_allocation: float | Unset = UNSET
    """From 0.001 to 1."""
    metadata_field: str | Unset = UNSET
    """Numeric metadata field to optimize, contextual autotunes only; unset, only the event's occurrence counts."""
    higher_is_better: bool | Unset = UNSET
    """Whether the metadata value should grow; true when left out, contextual autotunes only."""
    is_contextual: bool | Unset = UNSET
    """Contextual or not; metadataField and higherIsBetter only count when it is."""
    metric_source_id: str | Unset = UNSET
    """Metric source that supplies the success events."""
    linked_experiment_name: str | Unset = UNSET
    """Experiment that measures how well the autotune does."""
    goal_rich_text: str | Unset = UNSET
    optimization_parameter: models.AutotuneOptimizationParameter | str | Unset = UNSET
    """Whether to optimize how often the event occurs or its value."""
    value_column: str | Unset = UNSET
    """Column of the metric source to optimize."""
    feature_list: list[str] | Unset = UNSET
    """Features the analysis takes into account."""
    inline_targeting_rules_json: str | None | Unset = UNSET
    """The inline targeting rules as one string of raw JSON."""
    inline_targeting_rules: list[models.InlineTargetingRule] | Unset = UNSET
    """Targeting rules of its own, parsed; inlineTargetingRulesJSON has them as text."""
    name: str | Unset = UNSET
    """In id form, as in my_autotune."""
    tags: list[str] | Unset = UNSET
    """Tag names."""
    target_apps: list[str] | Unset = UNSET
    holdout_ids: list[str] | Unset = UNSET
    """Ids of the holdouts over it; one can stand there twice."""
    team: str | None | Unset = UNSET
    """Name of the team responsible."""
    team_id: str | None | Unset = UNSET
    """Id of the team responsible."""
    version: int | Unset = UNSET
    """Read-only version number."""

    @property
    def last_modified_at(self) -> datetime | None:
        """`last_modified_time` as an aware datetime; None where there is none."""
        return as_datetime(self.last_modified_time)

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(self.created_time)

    if TYPE_CHECKING:

        def to_dict(self) -> models.AutotuneDict: ...

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

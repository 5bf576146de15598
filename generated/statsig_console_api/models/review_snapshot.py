from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewSnapshot(Model):
    """One side of a review's content; only fields that the review touches are set.

    Attributes:
        rules: All rules of this side in order, as the entity's own get shows them.
        is_enabled: On or off.
        default_value: Parsed JSON, or raw text that does not parse; on a gate, true means launched for everyone.
        is_launched: Dynamic configs: disabled, and serving launched_payload to everyone without any rule.
        launched_payload: Dynamic configs: value served to everyone while launched, else null; left out of secret configs.
        default_value_gradual_rollout: Dynamic configs: new default value on its way, null for none; left out of secret configs.
        salt: Only where a commit changes it, which puts units of every percentage rollout into new buckets.
        description: Free text.
        subscribers: Who is told of alerts on this config.
        scheduled_reload: Gates in Warehouse Native projects: schedule of result loads, written as one.
        is_archived: Tells archive from unarchive, which share the type archive.
        id_type: Unit type.
        secondary_id_type: Second unit type, for ID resolution; null for none.
        identity_resolution_source_id: Entity property source for ID resolution; null for none.
        target_app_ids: Ids of all target apps.
        owners: All owners.
        team_id: Null for no team.
        allow_self_approval: Whether authors may approve their own reviews.
        release_pipeline_id: Null for no release pipeline.
        allowed_reviewers: Who may approve; a review of type update_team can add to it as well.
        schema: JSON Schema of the rules' return values, as text; null for none.
        monitoring_metrics: Metrics by name and type.
        overrides: Overrides by unit id.
    """

    _wire = {
        "rules": "rules",
        "is_enabled": "is_enabled",
        "default_value": "default_value",
        "is_launched": "is_launched",
        "launched_payload": "launched_payload",
        "default_value_gradual_rollout": "default_value_gradual_rollout",
        "salt": "salt",
        "description": "description",
        "show_dev_rules": "show_dev_rules",
        "show_staging_rules": "show_staging_rules",
        "subscribers": "subscribers",
        "analytics_enabled": "analytics_enabled",
        "scheduled_reload": "scheduled_reload",
        "is_archived": "is_archived",
        "id_type": "id_type",
        "secondary_id_type": "secondary_id_type",
        "identity_resolution_source_id": "identity_resolution_source_id",
        "target_app_ids": "target_app_ids",
        "owners": "owners",
        "team_id": "team_id",
        "allow_self_approval": "allow_self_approval",
        "release_pipeline_id": "release_pipeline_id",
        "allowed_reviewers": "allowed_reviewers",
        "schema": "schema",
        "monitoring_metrics": "monitoring_metrics",
        "monitoring_metric_tags": "monitoring_metric_tags",
        "real_time_metrics": "real_time_metrics",
        "overrides": "overrides",
    }
    _nested = frozenset(
        {
            "rules",
            "default_value_gradual_rollout",
            "subscribers",
            "scheduled_reload",
            "owners",
            "allowed_reviewers",
            "monitoring_metrics",
            "monitoring_metric_tags",
            "real_time_metrics",
            "overrides",
        }
    )

    rules: list[models.DynamicConfigRule] | Unset = UNSET
    """All rules of this side in order, as the entity's own get shows them."""
    is_enabled: bool | Unset = UNSET
    """On or off."""
    default_value: Any | Unset = UNSET
    """Parsed JSON, or raw text that does not parse; on a gate, true means launched for everyone."""
    is_launched: bool | Unset = UNSET
    """Dynamic configs: disabled, and serving launched_payload to everyone without any rule."""
    launched_payload: Any | Unset = UNSET
    """Dynamic configs: value served to everyone while launched, else null; left out of secret configs."""
    default_value_gradual_rollout: models.ReviewGradualRollout | None | Unset = UNSET
    """Dynamic configs: new default value on its way, null for none; left out of secret configs."""
    salt: str | Unset = UNSET
    """Only where a commit changes it, which puts units of every percentage rollout into new buckets."""
    description: str | Unset = UNSET
    """Free text."""
    show_dev_rules: bool | Unset = UNSET
    show_staging_rules: bool | Unset = UNSET
    subscribers: list[models.ReviewSubscriber] | Unset = UNSET
    """Who is told of alerts on this config."""
    analytics_enabled: bool | Unset = UNSET
    scheduled_reload: models.ReviewScheduledReload | Unset = UNSET
    """Gates in Warehouse Native projects: schedule of result loads, written as one."""
    is_archived: bool | Unset = UNSET
    """Tells archive from unarchive, which share the type archive."""
    id_type: str | Unset = UNSET
    """Unit type."""
    secondary_id_type: str | None | Unset = UNSET
    """Second unit type, for ID resolution; null for none."""
    identity_resolution_source_id: str | None | Unset = UNSET
    """Entity property source for ID resolution; null for none."""
    target_app_ids: list[str] | Unset = UNSET
    """Ids of all target apps."""
    owners: list[models.ReviewOwner] | Unset = UNSET
    """All owners."""
    team_id: str | None | Unset = UNSET
    """Null for no team."""
    allow_self_approval: bool | Unset = UNSET
    """Whether authors may approve their own reviews."""
    release_pipeline_id: str | None | Unset = UNSET
    """Null for no release pipeline."""
    allowed_reviewers: models.ReviewerAllowlist | Unset = UNSET
    """Who may approve; a review of type update_team can add to it as well."""
    schema: str | None | Unset = UNSET
    """JSON Schema of the rules' return values, as text; null for none."""
    monitoring_metrics: list[models.MetricReference] | Unset = UNSET
    """Metrics by name and type."""
    monitoring_metric_tags: list[models.ReviewMetricTag] | Unset = UNSET
    real_time_metrics: list[models.MetricReference] | Unset = UNSET
    overrides: models.ReviewOverrides | Unset = UNSET
    """Overrides by unit id."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewSnapshotDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dynamic_config_rule import DynamicConfigRule
        from ..models.metric_reference import MetricReference
        from ..models.review_gradual_rollout import ReviewGradualRollout
        from ..models.review_metric_tag import ReviewMetricTag
        from ..models.review_overrides import ReviewOverrides
        from ..models.review_owner import ReviewOwner
        from ..models.review_scheduled_reload import ReviewScheduledReload
        from ..models.review_subscriber import ReviewSubscriber
        from ..models.reviewer_allowlist import ReviewerAllowlist

        return {
            "rules": list_reader(reader(DynamicConfigRule)),
            "default_value_gradual_rollout": reader(ReviewGradualRollout),
            "subscribers": list_reader(reader(ReviewSubscriber)),
            "scheduled_reload": reader(ReviewScheduledReload),
            "owners": list_reader(reader(ReviewOwner)),
            "allowed_reviewers": reader(ReviewerAllowlist),
            "monitoring_metrics": list_reader(reader(MetricReference)),
            "monitoring_metric_tags": list_reader(reader(ReviewMetricTag)),
            "real_time_metrics": list_reader(reader(MetricReference)),
            "overrides": reader(ReviewOverrides),
        }

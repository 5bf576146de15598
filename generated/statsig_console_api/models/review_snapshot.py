from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.dynamic_config_rule import DynamicConfigRule
    from ..models.metric_reference import MetricReference
    from ..models.review_gradual_rollout import ReviewGradualRollout
    from ..models.review_metric_tag import ReviewMetricTag
    from ..models.review_overrides import ReviewOverrides
    from ..models.review_owner import ReviewOwner
    from ..models.review_scheduled_reload import ReviewScheduledReload
    from ..models.review_subscriber import ReviewSubscriber
    from ..models.reviewer_allowlist import ReviewerAllowlist


@define(kw_only=True, repr=False)
class ReviewSnapshot(Model):
    """`ReviewEnvelopeDto.content.proposed` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
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

    rules: list[DynamicConfigRule] | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    default_value: Any | Unset = UNSET
    is_launched: bool | Unset = UNSET
    launched_payload: Any | Unset = UNSET
    default_value_gradual_rollout: ReviewGradualRollout | None | Unset = UNSET
    salt: str | Unset = UNSET
    description: str | Unset = UNSET
    show_dev_rules: bool | Unset = UNSET
    show_staging_rules: bool | Unset = UNSET
    subscribers: list[ReviewSubscriber] | Unset = UNSET
    analytics_enabled: bool | Unset = UNSET
    scheduled_reload: ReviewScheduledReload | Unset = UNSET
    is_archived: bool | Unset = UNSET
    id_type: str | Unset = UNSET
    secondary_id_type: str | None | Unset = UNSET
    identity_resolution_source_id: str | None | Unset = UNSET
    target_app_ids: list[str] | Unset = UNSET
    owners: list[ReviewOwner] | Unset = UNSET
    team_id: str | None | Unset = UNSET
    allow_self_approval: bool | Unset = UNSET
    release_pipeline_id: str | None | Unset = UNSET
    allowed_reviewers: ReviewerAllowlist | Unset = UNSET
    schema: str | None | Unset = UNSET
    monitoring_metrics: list[MetricReference] | Unset = UNSET
    monitoring_metric_tags: list[ReviewMetricTag] | Unset = UNSET
    real_time_metrics: list[MetricReference] | Unset = UNSET
    overrides: ReviewOverrides | Unset = UNSET

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

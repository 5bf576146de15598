from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Team(Model):
    """`TeamDto` in the document."""

    _wire = {
        "name": "name",
        "id": "id",
        "default_gate_metrics": "defaultGateMetrics",
        "default_experiment_primary_metrics": "defaultExperimentPrimaryMetrics",
        "default_experiment_secondary_metrics": "defaultExperimentSecondaryMetrics",
        "default_holdout_metrics": "defaultHoldoutMetrics",
        "change_team_configs": "changeTeamConfigs",
        "review_approval": "reviewApproval",
        "default_target_applications": "defaultTargetApplications",
        "members": "members",
        "admins": "admins",
        "description": "description",
        "default_holdout_id": "defaultHoldoutID",
        "require_reviews": "requireReviews",
        "require_gate_templates": "requireGateTemplates",
        "require_experiment_templates": "requireExperimentTemplates",
        "require_dynamic_config_templates": "requireDynamicConfigTemplates",
    }
    _nested = frozenset(
        {
            "defaultGateMetrics",
            "defaultExperimentPrimaryMetrics",
            "defaultExperimentSecondaryMetrics",
            "defaultHoldoutMetrics",
            "members",
            "admins",
        }
    )
    _always = frozenset(
        {
            "name",
            "default_gate_metrics",
            "default_experiment_primary_metrics",
            "default_experiment_secondary_metrics",
            "default_holdout_metrics",
            "change_team_configs",
            "review_approval",
            "default_target_applications",
            "members",
            "admins",
        }
    )

    name: str
    id: str | Unset
    default_gate_metrics: list[models.MetricReference]
    default_experiment_primary_metrics: list[models.MetricReference]
    default_experiment_secondary_metrics: list[models.MetricReference]
    default_holdout_metrics: list[models.MetricReference]
    change_team_configs: models.TeamConfigChangePolicy | str
    review_approval: models.TeamReviewApprovalPolicy | str
    default_target_applications: list[str]
    members: list[models.TeamMember]
    admins: list[models.TeamMember]
    description: str | Unset = UNSET
    default_holdout_id: str | None | Unset = UNSET
    require_reviews: bool | None | Unset = UNSET
    require_gate_templates: bool | None | Unset = UNSET
    require_experiment_templates: bool | None | Unset = UNSET
    require_dynamic_config_templates: bool | None | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.TeamDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_reference import MetricReference
        from ..models.team_member import TeamMember

        return {
            "defaultGateMetrics": list_reader(reader(MetricReference)),
            "defaultExperimentPrimaryMetrics": list_reader(reader(MetricReference)),
            "defaultExperimentSecondaryMetrics": list_reader(reader(MetricReference)),
            "defaultHoldoutMetrics": list_reader(reader(MetricReference)),
            "members": list_reader(reader(TeamMember)),
            "admins": list_reader(reader(TeamMember)),
        }

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.active_review import ActiveReview
    from ..models.assignment_source_filter import AssignmentSourceFilter
    from ..models.bayesian_prior import BayesianPrior
    from ..models.confidence_level import ConfidenceLevel
    from ..models.experiment_external_event import ExperimentExternalEvent
    from ..models.experiment_group import ExperimentGroup
    from ..models.experiment_link import ExperimentLink
    from ..models.experiment_metric import ExperimentMetric
    from ..models.experiment_quality_score import ExperimentQualityScore
    from ..models.experiment_status import ExperimentStatus
    from ..models.experiment_subtype import ExperimentSubtype
    from ..models.experiment_summary_section import ExperimentSummarySection
    from ..models.experiment_type import ExperimentType
    from ..models.health_check import HealthCheck
    from ..models.health_check_status import HealthCheckStatus
    from ..models.identifier_mapping_mode import IdentifierMappingMode
    from ..models.inline_targeting_rule import InlineTargetingRule
    from ..models.manual_quality_score import ManualQualityScore
    from ..models.metric_reference import MetricReference
    from ..models.owner import Owner
    from ..models.power_analysis import PowerAnalysis
    from ..models.precomputed_user_dimension import PrecomputedUserDimension
    from ..models.review_settings import ReviewSettings
    from ..models.scheduled_reload_type import ScheduledReloadType
    from ..models.ship_with_holdout import ShipWithHoldout
    from ..models.sidecar_url_filter import SidecarURLFilter
    from ..models.sprt_baseline_mode import SPRTBaselineMode
    from ..models.sprt_metric_setting import SPRTMetricSetting
    from ..models.stratified_sampling import StratifiedSampling


@define(kw_only=True, repr=False)
class Experiment(Model):
    """`ExternalExperimentDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "id_type": "idType",
        "description": "description",
        "last_modifier_id": "lastModifierID",
        "last_modified_time": "lastModifiedTime",
        "last_modifier_email": "lastModifierEmail",
        "last_modifier_name": "lastModifierName",
        "created_time": "createdTime",
        "creator_name": "creatorName",
        "tags": "tags",
        "hypothesis": "hypothesis",
        "groups": "groups",
        "allocation": "allocation",
        "primary_metrics": "primaryMetrics",
        "secondary_metrics": "secondaryMetrics",
        "targeting_gate_id": "targetingGateID",
        "bonferroni_correction": "bonferroniCorrection",
        "default_confidence_interval": "defaultConfidenceInterval",
        "status": "status",
        "decision_reason": "decisionReason",
        "layer_id": "layerID",
        "start_time": "startTime",
        "end_time": "endTime",
        "decision_time": "decisionTime",
        "health_check_status": "healthCheckStatus",
        "experiment_type": "experimentType",
        "is_stale": "isStale",
        "permalink": "permalink",
        "power_analyses": "powerAnalyses",
        "review_settings": "reviewSettings",
        "active_review": "activeReview",
        "name": "name",
        "creator_id": "creatorID",
        "creator_email": "creatorEmail",
        "target_apps": "targetApps",
        "holdout_ids": "holdoutIDs",
        "team": "team",
        "team_id": "teamID",
        "version": "version",
        "secondary_id_type": "secondaryIDType",
        "identifier_mapping_mode": "identifierMappingMode",
        "identity_resolution_source": "identityResolutionSource",
        "links": "links",
        "external_events": "externalEvents",
        "control_group_id": "controlGroupID",
        "user_buckets": "userBuckets",
        "primary_metric_tags": "primaryMetricTags",
        "secondary_metric_tags": "secondaryMetricTags",
        "other_metrics": "otherMetrics",
        "duration": "duration",
        "target_exposures": "targetExposures",
        "sequential_testing": "sequentialTesting",
        "bonferroni_correction_per_metric": "bonferroniCorrectionPerMetric",
        "benjamini_hochberg_per_variant": "benjaminiHochbergPerVariant",
        "benjamini_hochberg_per_metric": "benjaminiHochbergPerMetric",
        "benjamini_primary_metrics_only": "benjaminiPrimaryMetricsOnly",
        "default_rollup_window": "defaultRollupWindow",
        "default_chance_to_beat_threshold": "defaultChanceToBeatThreshold",
        "bayesian_priors": "bayesianPriors",
        "manual_quality_scores": "manualQualityScores",
        "launched_group_id": "launchedGroupID",
        "assignment_source_name": "assignmentSourceName",
        "assignment_source_experiment_name": "assignmentSourceExperimentName",
        "is_analysis_only": "isAnalysisOnly",
        "allocation_duration": "allocationDuration",
        "cohorted_analysis_duration": "cohortedAnalysisDuration",
        "cohorted_metrics_mature_after_end": "cohortedMetricsMatureAfterEnd",
        "cohort_wait_until_end_to_include": "cohortWaitUntilEndToInclude",
        "fixed_analysis_duration": "fixedAnalysisDuration",
        "scheduled_reload_hour": "scheduledReloadHour",
        "scheduled_reload_type": "scheduledReloadType",
        "scheduled_reload_days": "scheduledReloadDays",
        "turbo_mode": "turboMode",
        "auto_load_topline_impact": "autoLoadToplineImpact",
        "analysis_end_time": "analysisEndTime",
        "assignment_source_filters": "assignmentSourceFilters",
        "analytics_type": "analyticsType",
        "default_sprt_power_param": "defaultSPRTPowerParam",
        "default_sprtmde": "defaultSPRTMDE",
        "sprt_baseline_mode": "sprtBaselineMode",
        "sprt_mde_settings": "sprtMDESettings",
        "is_sidecar": "isSidecar",
        "sidecar_editor_url": "sidecarEditorURL",
        "sidecar_url_filters": "sidecarURLFilters",
        "sidecar_disable_auto_run": "sidecarDisableAutoRun",
        "sidecar_prerun_script": "sidecarPrerunScript",
        "pre_computed_user_dimensions": "preComputedUserDimensions",
        "cure_covariates": "cureCovariates",
        "stratified_sampling": "stratifiedSampling",
        "enabled_non_prod_environments": "enabledNonProdEnvironments",
        "subtype": "subtype",
        "external_experiment_name": "externalExperimentName",
        "salt": "salt",
        "scheduled_start_time": "scheduledStartTime",
        "restart_reason": "restartReason",
        "original_target_duration": "originalTargetDuration",
        "was_auto_disabled": "wasAutoDisabled",
        "is_prompt_experiment": "isPromptExperiment",
        "is_template": "isTemplate",
        "allow_overrides_in_pulse": "allowOverridesInPulse",
        "exclude_paused_exposures_and_events": "excludePausedExposuresAndEvents",
        "default_impact_multiplier": "defaultImpactMultiplier",
        "bonferroni_primary_metric_weight": "bonferroniPrimaryMetricWeight",
        "default_sprt_test_delta": "defaultSPRTTestDelta",
        "default_sprt_control_delta": "defaultSPRTControlDelta",
        "is_impact_bank_enabled": "isImpactBankEnabled",
        "original_target_exposures": "originalTargetExposures",
        "reviews_required_locally": "reviewsRequiredLocally",
        "is_historical_cloud_experiment": "isHistoricalCloudExperiment",
        "original_scheduled_reload_hour": "originalScheduledReloadHour",
        "health_checks": "healthChecks",
        "owner": "owner",
        "inline_targeting_rules_json": "inlineTargetingRulesJSON",
        "inline_targeting_rules": "inlineTargetingRules",
        "quality_score": "qualityScore",
        "summary_sections": "summarySections",
        "ship_with_holdout": "shipWithHoldout",
    }

    id: str
    id_type: str
    description: str
    last_modifier_id: str | None
    last_modified_time: int | None
    last_modifier_email: str | None
    last_modifier_name: str | None
    created_time: int
    creator_name: str | None
    tags: list[str]
    hypothesis: str
    groups: list[ExperimentGroup]
    allocation: float
    primary_metrics: list[ExperimentMetric]
    secondary_metrics: list[ExperimentMetric]
    targeting_gate_id: str | None
    bonferroni_correction: bool
    default_confidence_interval: ConfidenceLevel | str
    status: ExperimentStatus | str
    decision_reason: str | None
    layer_id: str | None
    start_time: int | None
    end_time: int | None
    decision_time: int | None
    health_check_status: HealthCheckStatus | str
    experiment_type: ExperimentType | str
    is_stale: bool
    permalink: str
    power_analyses: list[PowerAnalysis]
    review_settings: ReviewSettings | Unset = UNSET
    active_review: ActiveReview | Unset = UNSET
    name: str | Unset = UNSET
    creator_id: str | None | Unset = UNSET
    creator_email: str | None | Unset = UNSET
    target_apps: str | list[str] | Unset = UNSET
    holdout_ids: list[str] | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    version: int | Unset = UNSET
    secondary_id_type: str | None | Unset = UNSET
    identifier_mapping_mode: IdentifierMappingMode | str | Unset = UNSET
    identity_resolution_source: str | None | Unset = UNSET
    links: list[ExperimentLink] | Unset = UNSET
    external_events: list[ExperimentExternalEvent] | Unset = UNSET
    control_group_id: str | Unset = UNSET
    user_buckets: list[float] | Unset = UNSET
    primary_metric_tags: list[str] | Unset = UNSET
    secondary_metric_tags: list[str] | Unset = UNSET
    other_metrics: list[ExperimentMetric] | Unset = UNSET
    duration: int | Unset = UNSET
    target_exposures: int | Unset = UNSET
    sequential_testing: bool | Unset = UNSET
    bonferroni_correction_per_metric: bool | Unset = UNSET
    benjamini_hochberg_per_variant: bool | Unset = UNSET
    benjamini_hochberg_per_metric: bool | Unset = UNSET
    benjamini_primary_metrics_only: bool | Unset = UNSET
    default_rollup_window: int | Unset = UNSET
    default_chance_to_beat_threshold: float | Unset = UNSET
    bayesian_priors: list[BayesianPrior] | Unset = UNSET
    manual_quality_scores: list[ManualQualityScore] | Unset = UNSET
    launched_group_id: str | None | Unset = UNSET
    assignment_source_name: str | Unset = UNSET
    assignment_source_experiment_name: str | Unset = UNSET
    is_analysis_only: bool | Unset = UNSET
    allocation_duration: int | None | Unset = UNSET
    cohorted_analysis_duration: int | Unset = UNSET
    cohorted_metrics_mature_after_end: bool | Unset = UNSET
    cohort_wait_until_end_to_include: bool | Unset = UNSET
    fixed_analysis_duration: int | Unset = UNSET
    scheduled_reload_hour: int | None | Unset = UNSET
    scheduled_reload_type: ScheduledReloadType | str | Unset = UNSET
    scheduled_reload_days: list[int] | None | Unset = UNSET
    turbo_mode: bool | Unset = UNSET
    auto_load_topline_impact: bool | Unset = UNSET
    analysis_end_time: str | Unset = UNSET
    assignment_source_filters: list[AssignmentSourceFilter] | Unset = UNSET
    analytics_type: str | None | Unset = UNSET
    default_sprt_power_param: float | Unset = UNSET
    default_sprtmde: float | Unset = UNSET
    sprt_baseline_mode: SPRTBaselineMode | str | Unset = UNSET
    sprt_mde_settings: list[SPRTMetricSetting] | Unset = UNSET
    is_sidecar: bool | Unset = UNSET
    sidecar_editor_url: str | Unset = UNSET
    sidecar_url_filters: list[SidecarURLFilter] | Unset = UNSET
    sidecar_disable_auto_run: bool | Unset = UNSET
    sidecar_prerun_script: str | None | Unset = UNSET
    pre_computed_user_dimensions: list[PrecomputedUserDimension] | Unset = UNSET
    cure_covariates: list[MetricReference] | Unset = UNSET
    stratified_sampling: StratifiedSampling | None | Unset = UNSET
    enabled_non_prod_environments: list[str] | Unset = UNSET
    subtype: ExperimentSubtype | str | Unset = UNSET
    external_experiment_name: str | Unset = UNSET
    salt: str | Unset = UNSET
    scheduled_start_time: float | Unset = UNSET
    restart_reason: str | None | Unset = UNSET
    original_target_duration: float | None | Unset = UNSET
    was_auto_disabled: bool | Unset = UNSET
    is_prompt_experiment: bool | Unset = UNSET
    is_template: bool | Unset = UNSET
    allow_overrides_in_pulse: bool | Unset = UNSET
    exclude_paused_exposures_and_events: bool | Unset = UNSET
    default_impact_multiplier: float | Unset = UNSET
    bonferroni_primary_metric_weight: float | Unset = UNSET
    default_sprt_test_delta: float | Unset = UNSET
    default_sprt_control_delta: float | Unset = UNSET
    is_impact_bank_enabled: bool | Unset = UNSET
    original_target_exposures: float | None | Unset = UNSET
    reviews_required_locally: bool | Unset = UNSET
    is_historical_cloud_experiment: bool | Unset = UNSET
    original_scheduled_reload_hour: float | None | Unset = UNSET
    health_checks: list[HealthCheck] | Unset = UNSET
    owner: Owner | None | Unset = UNSET
    inline_targeting_rules_json: str | None | Unset = UNSET
    inline_targeting_rules: list[InlineTargetingRule] | Unset = UNSET
    quality_score: ExperimentQualityScore | None | Unset = UNSET
    summary_sections: list[ExperimentSummarySection] | None | Unset = UNSET
    ship_with_holdout: ShipWithHoldout | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.active_review import ActiveReview
        from ..models.assignment_source_filter import AssignmentSourceFilter
        from ..models.bayesian_prior import BayesianPrior
        from ..models.experiment_external_event import ExperimentExternalEvent
        from ..models.experiment_group import ExperimentGroup
        from ..models.experiment_link import ExperimentLink
        from ..models.experiment_metric import ExperimentMetric
        from ..models.experiment_quality_score import ExperimentQualityScore
        from ..models.experiment_summary_section import ExperimentSummarySection
        from ..models.health_check import HealthCheck
        from ..models.inline_targeting_rule import InlineTargetingRule
        from ..models.manual_quality_score import ManualQualityScore
        from ..models.metric_reference import MetricReference
        from ..models.owner import Owner
        from ..models.power_analysis import PowerAnalysis
        from ..models.precomputed_user_dimension import PrecomputedUserDimension
        from ..models.review_settings import ReviewSettings
        from ..models.ship_with_holdout import ShipWithHoldout
        from ..models.sidecar_url_filter import SidecarURLFilter
        from ..models.sprt_metric_setting import SPRTMetricSetting
        from ..models.stratified_sampling import StratifiedSampling

        return {
            "groups": list_reader(reader(ExperimentGroup)),
            "primaryMetrics": list_reader(reader(ExperimentMetric)),
            "secondaryMetrics": list_reader(reader(ExperimentMetric)),
            "powerAnalyses": list_reader(reader(PowerAnalysis)),
            "reviewSettings": reader(ReviewSettings),
            "activeReview": reader(ActiveReview),
            "links": list_reader(reader(ExperimentLink)),
            "externalEvents": list_reader(reader(ExperimentExternalEvent)),
            "otherMetrics": list_reader(reader(ExperimentMetric)),
            "bayesianPriors": list_reader(reader(BayesianPrior)),
            "manualQualityScores": list_reader(reader(ManualQualityScore)),
            "assignmentSourceFilters": list_reader(reader(AssignmentSourceFilter)),
            "sprtMDESettings": list_reader(reader(SPRTMetricSetting)),
            "sidecarURLFilters": list_reader(reader(SidecarURLFilter)),
            "preComputedUserDimensions": list_reader(reader(PrecomputedUserDimension)),
            "cureCovariates": list_reader(reader(MetricReference)),
            "stratifiedSampling": reader(StratifiedSampling),
            "healthChecks": list_reader(reader(HealthCheck)),
            "owner": reader(Owner),
            "inlineTargetingRules": list_reader(reader(InlineTargetingRule)),
            "qualityScore": reader(ExperimentQualityScore),
            "summarySections": list_reader(reader(ExperimentSummarySection)),
            "shipWithHoldout": reader(ShipWithHoldout),
        }

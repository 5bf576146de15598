from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.assignment_source_filter import AssignmentSourceFilter
    from ..models.bayesian_prior import BayesianPrior
    from ..models.confidence_level import ConfidenceLevel
    from ..models.experiment_analytics_type import ExperimentAnalyticsType
    from ..models.experiment_external_event import ExperimentExternalEvent
    from ..models.experiment_group import ExperimentGroup
    from ..models.experiment_group_input import ExperimentGroupInput
    from ..models.experiment_link import ExperimentLink
    from ..models.experiment_metric import ExperimentMetric
    from ..models.experiment_status import ExperimentStatus
    from ..models.identifier_mapping_mode import IdentifierMappingMode
    from ..models.manual_quality_score import ManualQualityScore
    from ..models.metric_reference import MetricReference
    from ..models.precomputed_user_dimension import PrecomputedUserDimension
    from ..models.scheduled_reload_type import ScheduledReloadType
    from ..models.sidecar_url_filter import SidecarURLFilter
    from ..models.sprt_baseline_mode import SPRTBaselineMode
    from ..models.sprt_metric_setting import SPRTMetricSetting
    from ..models.stratified_sampling import StratifiedSampling


@define(kw_only=True, repr=False)
class ExperimentSettings(Model):
    """`CreateExperimentReviewRequestDto.settings` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "id_type": "idType",
        "hypothesis": "hypothesis",
        "groups": "groups",
        "allocation": "allocation",
        "targeting_gate_id": "targetingGateID",
        "bonferroni_correction": "bonferroniCorrection",
        "default_confidence_interval": "defaultConfidenceInterval",
        "status": "status",
        "name": "name",
        "secondary_id_type": "secondaryIDType",
        "identifier_mapping_mode": "identifierMappingMode",
        "identity_resolution_source": "identityResolutionSource",
        "links": "links",
        "external_events": "externalEvents",
        "control_group_id": "controlGroupID",
        "user_buckets": "userBuckets",
        "primary_metric_tags": "primaryMetricTags",
        "secondary_metric_tags": "secondaryMetricTags",
        "primary_metrics": "primaryMetrics",
        "secondary_metrics": "secondaryMetrics",
        "other_metrics": "otherMetrics",
        "target_apps": "targetApps",
        "tags": "tags",
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
        "creator_id": "creatorID",
        "creator_email": "creatorEmail",
        "is_analysis_only": "isAnalysisOnly",
        "team": "team",
        "team_id": "teamID",
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
        "decision_reason": "decisionReason",
        "pre_computed_user_dimensions": "preComputedUserDimensions",
        "cure_covariates": "cureCovariates",
        "stratified_sampling": "stratifiedSampling",
        "enabled_non_prod_environments": "enabledNonProdEnvironments",
    }

    description: str
    id_type: str
    hypothesis: str
    groups: Sequence[ExperimentGroupInput | ExperimentGroup | Mapping[str, Any]]
    allocation: float
    targeting_gate_id: str | None
    bonferroni_correction: bool
    default_confidence_interval: ConfidenceLevel
    status: ExperimentStatus
    name: str | Unset = UNSET
    secondary_id_type: str | None | Unset = UNSET
    identifier_mapping_mode: IdentifierMappingMode | Unset = UNSET
    identity_resolution_source: str | None | Unset = UNSET
    links: Sequence[ExperimentLink | Mapping[str, Any]] | Unset = UNSET
    external_events: Sequence[ExperimentExternalEvent | Mapping[str, Any]] | Unset = UNSET
    control_group_id: str | Unset = UNSET
    user_buckets: Sequence[float] | Unset = UNSET
    primary_metric_tags: Sequence[str] | Unset = UNSET
    secondary_metric_tags: Sequence[str] | Unset = UNSET
    primary_metrics: Sequence[ExperimentMetric | Mapping[str, Any]] | Unset = UNSET
    secondary_metrics: Sequence[ExperimentMetric | Mapping[str, Any]] | Unset = UNSET
    other_metrics: Sequence[ExperimentMetric | Mapping[str, Any]] | Unset = UNSET
    target_apps: str | Sequence[str] | Unset = UNSET
    tags: Sequence[str] | Unset = UNSET
    duration: int | Unset = UNSET
    target_exposures: int | Unset = UNSET
    sequential_testing: bool | Unset = UNSET
    bonferroni_correction_per_metric: bool | Unset = UNSET
    benjamini_hochberg_per_variant: bool | Unset = UNSET
    benjamini_hochberg_per_metric: bool | Unset = UNSET
    benjamini_primary_metrics_only: bool | Unset = UNSET
    default_rollup_window: int | Unset = UNSET
    default_chance_to_beat_threshold: float | Unset = UNSET
    bayesian_priors: Sequence[BayesianPrior | Mapping[str, Any]] | Unset = UNSET
    manual_quality_scores: Sequence[ManualQualityScore | Mapping[str, Any]] | Unset = UNSET
    launched_group_id: str | None | Unset = UNSET
    assignment_source_name: str | Unset = UNSET
    assignment_source_experiment_name: str | Unset = UNSET
    creator_id: str | None | Unset = UNSET
    creator_email: str | None | Unset = UNSET
    is_analysis_only: bool | None | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    allocation_duration: int | None | Unset = UNSET
    cohorted_analysis_duration: int | Unset = UNSET
    cohorted_metrics_mature_after_end: bool | Unset = UNSET
    cohort_wait_until_end_to_include: bool | Unset = UNSET
    fixed_analysis_duration: int | Unset = UNSET
    scheduled_reload_hour: int | None | Unset = UNSET
    scheduled_reload_type: ScheduledReloadType | Unset = UNSET
    scheduled_reload_days: Sequence[int] | None | Unset = UNSET
    turbo_mode: bool | Unset = UNSET
    auto_load_topline_impact: bool | Unset = UNSET
    analysis_end_time: str | Unset = UNSET
    assignment_source_filters: Sequence[AssignmentSourceFilter | Mapping[str, Any]] | Unset = UNSET
    analytics_type: ExperimentAnalyticsType | Unset = UNSET
    default_sprt_power_param: float | Unset = UNSET
    default_sprtmde: float | Unset = UNSET
    sprt_baseline_mode: SPRTBaselineMode | Unset = UNSET
    sprt_mde_settings: Sequence[SPRTMetricSetting | Mapping[str, Any]] | Unset = UNSET
    is_sidecar: bool | Unset = UNSET
    sidecar_editor_url: str | Unset = UNSET
    sidecar_url_filters: Sequence[SidecarURLFilter | Mapping[str, Any]] | Unset = UNSET
    sidecar_disable_auto_run: bool | Unset = UNSET
    sidecar_prerun_script: str | None | Unset = UNSET
    decision_reason: str | Unset = UNSET
    pre_computed_user_dimensions: Sequence[PrecomputedUserDimension | Mapping[str, Any]] | Unset = UNSET
    cure_covariates: Sequence[MetricReference | Mapping[str, Any]] | Unset = UNSET
    stratified_sampling: StratifiedSampling | Mapping[str, Any] | None | Unset = UNSET
    enabled_non_prod_environments: Sequence[str] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.assignment_source_filter import AssignmentSourceFilter
        from ..models.bayesian_prior import BayesianPrior
        from ..models.experiment_external_event import ExperimentExternalEvent
        from ..models.experiment_group_input import ExperimentGroupInput
        from ..models.experiment_link import ExperimentLink
        from ..models.experiment_metric import ExperimentMetric
        from ..models.manual_quality_score import ManualQualityScore
        from ..models.metric_reference import MetricReference
        from ..models.precomputed_user_dimension import PrecomputedUserDimension
        from ..models.sidecar_url_filter import SidecarURLFilter
        from ..models.sprt_metric_setting import SPRTMetricSetting
        from ..models.stratified_sampling import StratifiedSampling

        return {
            "groups": list_reader(reader(ExperimentGroupInput)),
            "links": list_reader(reader(ExperimentLink)),
            "externalEvents": list_reader(reader(ExperimentExternalEvent)),
            "primaryMetrics": list_reader(reader(ExperimentMetric)),
            "secondaryMetrics": list_reader(reader(ExperimentMetric)),
            "otherMetrics": list_reader(reader(ExperimentMetric)),
            "bayesianPriors": list_reader(reader(BayesianPrior)),
            "manualQualityScores": list_reader(reader(ManualQualityScore)),
            "assignmentSourceFilters": list_reader(reader(AssignmentSourceFilter)),
            "sprtMDESettings": list_reader(reader(SPRTMetricSetting)),
            "sidecarURLFilters": list_reader(reader(SidecarURLFilter)),
            "preComputedUserDimensions": list_reader(reader(PrecomputedUserDimension)),
            "cureCovariates": list_reader(reader(MetricReference)),
            "stratifiedSampling": reader(StratifiedSampling),
        }

"""experiments.replace: `POST /console/v1/experiments/{id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.assignment_source_filter import AssignmentSourceFilter
    from ...models.bayesian_prior import BayesianPrior
    from ...models.confidence_level import ConfidenceLevel
    from ...models.experiment import Experiment
    from ...models.experiment_analytics_type import ExperimentAnalyticsType
    from ...models.experiment_external_event import ExperimentExternalEvent
    from ...models.experiment_group import ExperimentGroup
    from ...models.experiment_group_input import ExperimentGroupInput
    from ...models.experiment_link import ExperimentLink
    from ...models.experiment_metric import ExperimentMetric
    from ...models.experiment_status import ExperimentStatus
    from ...models.identifier_mapping_mode import IdentifierMappingMode
    from ...models.manual_quality_score import ManualQualityScore
    from ...models.metric_reference import MetricReference
    from ...models.precomputed_user_dimension import PrecomputedUserDimension
    from ...models.scheduled_reload_type import ScheduledReloadType
    from ...models.sidecar_url_filter import SidecarURLFilter
    from ...models.sprt_baseline_mode import SPRTBaselineMode
    from ...models.sprt_metric_setting import SPRTMetricSetting
    from ...models.stratified_sampling import StratifiedSampling


def build(
    experiment_id: str,
    /,
    *,
    description: str,
    id_type: str,
    hypothesis: str,
    groups: Sequence[ExperimentGroupInput | ExperimentGroup | Mapping[str, Any]],
    allocation: float,
    targeting_gate_id: str | None,
    bonferroni_correction: bool,
    default_confidence_interval: ConfidenceLevel,
    status: ExperimentStatus,
    name: str | Unset = UNSET,
    secondary_id_type: str | None | Unset = UNSET,
    identifier_mapping_mode: IdentifierMappingMode | Unset = UNSET,
    identity_resolution_source: str | None | Unset = UNSET,
    links: Sequence[ExperimentLink | Mapping[str, Any]] | Unset = UNSET,
    external_events: Sequence[ExperimentExternalEvent | Mapping[str, Any]] | Unset = UNSET,
    control_group_id: str | Unset = UNSET,
    user_buckets: Sequence[float] | Unset = UNSET,
    primary_metric_tags: Sequence[str] | Unset = UNSET,
    secondary_metric_tags: Sequence[str] | Unset = UNSET,
    primary_metrics: Sequence[ExperimentMetric | Mapping[str, Any]] | Unset = UNSET,
    secondary_metrics: Sequence[ExperimentMetric | Mapping[str, Any]] | Unset = UNSET,
    other_metrics: Sequence[ExperimentMetric | Mapping[str, Any]] | Unset = UNSET,
    target_apps: str | Sequence[str] | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    duration: int | Unset = UNSET,
    target_exposures: int | Unset = UNSET,
    sequential_testing: bool | Unset = UNSET,
    bonferroni_correction_per_metric: bool | Unset = UNSET,
    benjamini_hochberg_per_variant: bool | Unset = UNSET,
    benjamini_hochberg_per_metric: bool | Unset = UNSET,
    benjamini_primary_metrics_only: bool | Unset = UNSET,
    default_rollup_window: int | Unset = UNSET,
    default_chance_to_beat_threshold: float | Unset = UNSET,
    bayesian_priors: Sequence[BayesianPrior | Mapping[str, Any]] | Unset = UNSET,
    manual_quality_scores: Sequence[ManualQualityScore | Mapping[str, Any]] | Unset = UNSET,
    launched_group_id: str | None | Unset = UNSET,
    assignment_source_name: str | Unset = UNSET,
    assignment_source_experiment_name: str | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    creator_email: str | None | Unset = UNSET,
    is_analysis_only: bool | None | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    allocation_duration: int | None | Unset = UNSET,
    cohorted_analysis_duration: int | Unset = UNSET,
    cohorted_metrics_mature_after_end: bool | Unset = UNSET,
    cohort_wait_until_end_to_include: bool | Unset = UNSET,
    fixed_analysis_duration: int | Unset = UNSET,
    scheduled_reload_hour: int | None | Unset = UNSET,
    scheduled_reload_type: ScheduledReloadType | Unset = UNSET,
    scheduled_reload_days: Sequence[int] | None | Unset = UNSET,
    turbo_mode: bool | Unset = UNSET,
    auto_load_topline_impact: bool | Unset = UNSET,
    analysis_end_time: str | Unset = UNSET,
    assignment_source_filters: Sequence[AssignmentSourceFilter | Mapping[str, Any]] | Unset = UNSET,
    analytics_type: ExperimentAnalyticsType | Unset = UNSET,
    default_sprt_power_param: float | Unset = UNSET,
    default_sprtmde: float | Unset = UNSET,
    sprt_baseline_mode: SPRTBaselineMode | Unset = UNSET,
    sprt_mde_settings: Sequence[SPRTMetricSetting | Mapping[str, Any]] | Unset = UNSET,
    is_sidecar: bool | Unset = UNSET,
    sidecar_editor_url: str | Unset = UNSET,
    sidecar_url_filters: Sequence[SidecarURLFilter | Mapping[str, Any]] | Unset = UNSET,
    sidecar_disable_auto_run: bool | Unset = UNSET,
    sidecar_prerun_script: str | None | Unset = UNSET,
    decision_reason: str | Unset = UNSET,
    pre_computed_user_dimensions: Sequence[PrecomputedUserDimension | Mapping[str, Any]] | Unset = UNSET,
    cure_covariates: Sequence[MetricReference | Mapping[str, Any]] | Unset = UNSET,
    stratified_sampling: StratifiedSampling | Mapping[str, Any] | None | Unset = UNSET,
    enabled_non_prod_environments: Sequence[str] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.replace",
        "POST",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}",
        body=body_of(
            ("description", description),
            ("idType", id_type),
            ("hypothesis", hypothesis),
            ("groups", many("groups", groups)),
            ("allocation", allocation),
            ("targetingGateID", targeting_gate_id),
            ("bonferroniCorrection", bonferroni_correction),
            ("defaultConfidenceInterval", default_confidence_interval),
            ("status", status),
            ("name", name),
            ("secondaryIDType", secondary_id_type),
            ("identifierMappingMode", identifier_mapping_mode),
            ("identityResolutionSource", identity_resolution_source),
            ("links", many("links", links)),
            ("externalEvents", many("external_events", external_events)),
            ("controlGroupID", control_group_id),
            ("userBuckets", many("user_buckets", user_buckets)),
            ("primaryMetricTags", many("primary_metric_tags", primary_metric_tags)),
            ("secondaryMetricTags", many("secondary_metric_tags", secondary_metric_tags)),
            ("primaryMetrics", many("primary_metrics", primary_metrics)),
            ("secondaryMetrics", many("secondary_metrics", secondary_metrics)),
            ("otherMetrics", many("other_metrics", other_metrics)),
            ("targetApps", target_apps),
            ("tags", many("tags", tags)),
            ("duration", duration),
            ("targetExposures", target_exposures),
            ("sequentialTesting", sequential_testing),
            ("bonferroniCorrectionPerMetric", bonferroni_correction_per_metric),
            ("benjaminiHochbergPerVariant", benjamini_hochberg_per_variant),
            ("benjaminiHochbergPerMetric", benjamini_hochberg_per_metric),
            ("benjaminiPrimaryMetricsOnly", benjamini_primary_metrics_only),
            ("defaultRollupWindow", default_rollup_window),
            ("defaultChanceToBeatThreshold", default_chance_to_beat_threshold),
            ("bayesianPriors", many("bayesian_priors", bayesian_priors)),
            ("manualQualityScores", many("manual_quality_scores", manual_quality_scores)),
            ("launchedGroupID", launched_group_id),
            ("assignmentSourceName", assignment_source_name),
            ("assignmentSourceExperimentName", assignment_source_experiment_name),
            ("creatorID", creator_id),
            ("creatorEmail", creator_email),
            ("isAnalysisOnly", is_analysis_only),
            ("team", team),
            ("teamID", team_id),
            ("allocationDuration", allocation_duration),
            ("cohortedAnalysisDuration", cohorted_analysis_duration),
            ("cohortedMetricsMatureAfterEnd", cohorted_metrics_mature_after_end),
            ("cohortWaitUntilEndToInclude", cohort_wait_until_end_to_include),
            ("fixedAnalysisDuration", fixed_analysis_duration),
            ("scheduledReloadHour", scheduled_reload_hour),
            ("scheduledReloadType", scheduled_reload_type),
            ("scheduledReloadDays", many("scheduled_reload_days", scheduled_reload_days)),
            ("turboMode", turbo_mode),
            ("autoLoadToplineImpact", auto_load_topline_impact),
            ("analysisEndTime", analysis_end_time),
            ("assignmentSourceFilters", many("assignment_source_filters", assignment_source_filters)),
            ("analyticsType", analytics_type),
            ("defaultSPRTPowerParam", default_sprt_power_param),
            ("defaultSPRTMDE", default_sprtmde),
            ("sprtBaselineMode", sprt_baseline_mode),
            ("sprtMDESettings", many("sprt_mde_settings", sprt_mde_settings)),
            ("isSidecar", is_sidecar),
            ("sidecarEditorURL", sidecar_editor_url),
            ("sidecarURLFilters", many("sidecar_url_filters", sidecar_url_filters)),
            ("sidecarDisableAutoRun", sidecar_disable_auto_run),
            ("sidecarPrerunScript", sidecar_prerun_script),
            ("decisionReason", decision_reason),
            ("preComputedUserDimensions", many("pre_computed_user_dimensions", pre_computed_user_dimensions)),
            ("cureCovariates", many("cure_covariates", cure_covariates)),
            ("stratifiedSampling", stratified_sampling),
            ("enabledNonProdEnvironments", many("enabled_non_prod_environments", enabled_non_prod_environments)),
        ),
    )


def parse(body: Any) -> Experiment:
    """What the decoded body of a success answer gives."""
    from ...models.experiment import Experiment

    return read_entity(Experiment, body)

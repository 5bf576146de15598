from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentSettings(Model):
    """Experiment settings that a review of type update_settings proposes; absent fields stay as they are.

    Attributes:
        description: Free text, at most 1000 characters.
        id_type: Unit type the experiment is based on, such as userID.
        hypothesis: Claim that the experiment is to test.
        groups: Test groups; name, size (percent, 0–100) and parameterValues are required in each.
        allocation: Percent of the layer given to the experiment, 0–100.
        targeting_gate_id: Gate whose passing users take part; null for no gate.
        bonferroni_correction: Apply the Bonferroni correction per variant.
        default_confidence_interval: Default confidence level of the results: percent, written as a string.
        status: Lifecycle status; starting, resetting, abandoning and deciding also have calls of their own.
        name: Display name, 3–100 characters: letters, digits, space, _ and -.
        secondary_id_type: Warehouse Native: second unit type for ID resolution; null for none.
        identifier_mapping_mode: Warehouse Native: how ids of the two unit types are matched in ID resolution.
        identity_resolution_source: Warehouse Native: entity property source for ID resolution; null for none.
        links: Related pages, each with a url and, if you like, a title.
        external_events: Outside events, each with a name and a numeric timestamp.
        control_group_id: Id of the group that serves as control.
        user_buckets: Bucket numbers, from 0 up to but not including 1000.
        primary_metric_tags: Metric tags for the primary metrics.
        secondary_metric_tags: Metric tags for the secondary metrics.
        primary_metrics: Metrics that judge the hypothesis; each needs name and type.
        secondary_metrics: Further metrics that may sway the analysis or decision; each needs name and type.
        other_metrics: Extra metrics to explore, free of the corrections made for primary and secondary ones.
        target_apps: One target app or a list of them.
        tags: Tag names.
        duration: Expected length in days, at least 1.
        target_exposures: Number of exposures aimed for, at least 1.
        sequential_testing: Apply sequential testing to the results.
        bonferroni_correction_per_metric: Apply the Bonferroni correction per metric.
        benjamini_hochberg_per_variant: Apply the Benjamini-Hochberg procedure per variant.
        benjamini_hochberg_per_metric: Apply the Benjamini-Hochberg procedure per metric.
        benjamini_primary_metrics_only: Limit Benjamini-Hochberg to the primary metrics.
        default_rollup_window: Default result window in days; -1 is cumulative, and cloud experiments take only -1, 1 or 7.
        default_chance_to_beat_threshold: Bayesian: chance-to-beat threshold used by default.
        bayesian_priors: Bayesian: per metric, priorMean and priorStdDev (above 0).
        manual_quality_scores: Up to 10 own scores, merged with the built-in ones, weights rescaled to 100; weight 0 drops a built-in.
        launched_group_id: Id of the group that was shipped; null when there is none.
        assignment_source_name: Name of the assignment source.
        assignment_source_experiment_name: Name that the experiment has in the assignment source.
        creator_id: Statsig id of the user recorded as creator.
        creator_email: Email of the user recorded as creator.
        is_analysis_only: Warehouse Native: whether this is an analysis-only experiment.
        team: Name of the owning team; Enterprise only.
        team_id: Id of the owning team; Enterprise only.
        allocation_duration: Warehouse Native: days of allocation, at least 1.
        cohorted_analysis_duration: Warehouse Native: length of the cohorted analysis in days, at least 1.
        cohorted_metrics_mature_after_end: Warehouse Native: let cohort metrics go on maturing once the experiment has ended.
        cohort_wait_until_end_to_include: Warehouse Native: count only units past their cohortedAnalysisDuration, where that is set.
        fixed_analysis_duration: Length of a fixed analysis in days, at least 1.
        scheduled_reload_hour: Warehouse Native: UTC hour of the scheduled pulse loads, 0–23.
        scheduled_reload_type: Warehouse Native: kind of the scheduled reloads.
        scheduled_reload_days: Warehouse Native: weekdays to reload on, 0 (Sunday) to 6; null for every day.
        turbo_mode: Warehouse Native: run the scheduled reloads in Turbo mode.
        auto_load_topline_impact: Warehouse Native: also work out topline and projected launch impact on each reload.
        analysis_end_time: Warehouse Native, analysis-only experiments: when the analysis ends.
        assignment_source_filters: Filters on the assignment source; each needs a condition.
        analytics_type: Statistical method of the analysis.
        default_sprt_power_param: SPRT: power parameter used by default, in percent.
        default_sprtmde: SPRT, manual mode: minimum detectable effect for metrics that have none of their own.
        sprt_baseline_mode: SPRT: manual needs mde, mean and stdDev per metric; the other mode mde or defaultSPRTMDE only.
        sprt_mde_settings: SPRT: for each metric the mde of every group, with mean and stdDev in manual mode.
        is_sidecar: Visual Editor experiment; the sidecar fields are stored only when this is true.
        sidecar_editor_url: Visual Editor: http or https address of the page to change; the editor needs it to open.
        sidecar_url_filters: Visual Editor: on which URLs it applies; every filter carries its own type and value.
        sidecar_disable_auto_run: Visual Editor: do not run by itself on page load; left out, it does.
        sidecar_prerun_script: Visual Editor: script to run ahead of the experiment; null clears it.
        decision_reason: Notes on the outcome, for when the experiment has completed.
        pre_computed_user_dimensions: Warehouse Native: user dimensions worked out for every metric; each needs a name.
        cure_covariates: CURE covariates to use; each needs name and type.
        stratified_sampling: Stratified sampling settings, status required in them; null for none.
        enabled_non_prod_environments: Environments other than production where it is on.
    """

    _wire = {
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
    _nested = frozenset(
        {
            "groups",
            "links",
            "externalEvents",
            "primaryMetrics",
            "secondaryMetrics",
            "otherMetrics",
            "bayesianPriors",
            "manualQualityScores",
            "assignmentSourceFilters",
            "sprtMDESettings",
            "sidecarURLFilters",
            "preComputedUserDimensions",
            "cureCovariates",
            "stratifiedSampling",
        }
    )

    description: str
    """Free text, at most 1000 characters."""
    id_type: str
    """Unit type the experiment is based on, such as userID."""
    hypothesis: str
    """Claim that the experiment is to test."""
    groups: models.ExperimentGroupInputs
    """Test groups; name, size (percent, 0–100) and parameterValues are required in each."""
    allocation: float
    """Percent of the layer given to the experiment, 0–100."""
    targeting_gate_id: str | None
    """Gate whose passing users take part; null for no gate."""
    bonferroni_correction: bool
    """Apply the Bonferroni correction per variant."""
    default_confidence_interval: models.ConfidenceLevel
    """Default confidence level of the results: percent, written as a string."""
    status: models.ExperimentStatus
    """Lifecycle status; starting, resetting, abandoning and deciding also have calls of their own."""
    name: str | Unset = UNSET
    """Display name, 3–100 characters: letters, digits, space, _ and -."""
    secondary_id_type: str | None | Unset = UNSET
    """Warehouse Native: second unit type for ID resolution; null for none."""
    identifier_mapping_mode: models.IdentifierMappingMode | Unset = UNSET
    """Warehouse Native: how ids of the two unit types are matched in ID resolution."""
    identity_resolution_source: str | None | Unset = UNSET
    """Warehouse Native: entity property source for ID resolution; null for none."""
    links: models.ExperimentLinks | Unset = UNSET
    """Related pages, each with a url and, if you like, a title."""
    external_events: models.ExperimentExternalEvents | Unset = UNSET
    """Outside events, each with a name and a numeric timestamp."""
    control_group_id: str | Unset = UNSET
    """Id of the group that serves as control."""
    user_buckets: Sequence[float] | Unset = UNSET
    """Bucket numbers, from 0 up to but not including 1000."""
    primary_metric_tags: Sequence[str] | Unset = UNSET
    """Metric tags for the primary metrics."""
    secondary_metric_tags: Sequence[str] | Unset = UNSET
    """Metric tags for the secondary metrics."""
    primary_metrics: models.ExperimentMetrics | Unset = UNSET
    """Metrics that judge the hypothesis; each needs name and type."""
    secondary_metrics: models.ExperimentMetrics | Unset = UNSET
    """Further metrics that may sway the analysis or decision; each needs name and type."""
    other_metrics: models.ExperimentMetrics | Unset = UNSET
    """Extra metrics to explore, free of the corrections made for primary and secondary ones."""
    target_apps: str | Sequence[str] | Unset = UNSET
    """One target app or a list of them."""
    tags: Sequence[str] | Unset = UNSET
    """Tag names."""
    duration: int | Unset = UNSET
    """Expected length in days, at least 1."""
    target_exposures: int | Unset = UNSET
    """Number of exposures aimed for, at least 1."""
    sequential_testing: bool | Unset = UNSET
    """Apply sequential testing to the results."""
    bonferroni_correction_per_metric: bool | Unset = UNSET
    """Apply the Bonferroni correction per metric."""
    benjamini_hochberg_per_variant: bool | Unset = UNSET
    """Apply the Benjamini-Hochberg procedure per variant."""
    benjamini_hochberg_per_metric: bool | Unset = UNSET
    """Apply the Benjamini-Hochberg procedure per metric."""
    benjamini_primary_metrics_only: bool | Unset = UNSET
    """Limit Benjamini-Hochberg to the primary metrics."""
    default_rollup_window: int | Unset = UNSET
    """Default result window in days; -1 is cumulative, and cloud experiments take only -1, 1 or 7."""
    default_chance_to_beat_threshold: float | Unset = UNSET
    """Bayesian: chance-to-beat threshold used by default."""
    bayesian_priors: models.BayesianPriors | Unset = UNSET
    """Bayesian: per metric, priorMean and priorStdDev (above 0)."""
    manual_quality_scores: models.ManualQualityScores | Unset = UNSET
    """Up to 10 own scores, merged with the built-in ones, weights rescaled to 100; weight 0 drops a built-in."""
    launched_group_id: str | None | Unset = UNSET
    """Id of the group that was shipped; null when there is none."""
    assignment_source_name: str | Unset = UNSET
    """Name of the assignment source."""
    assignment_source_experiment_name: str | Unset = UNSET
    """Name that the experiment has in the assignment source."""
    creator_id: str | None | Unset = UNSET
    """Statsig id of the user recorded as creator."""
    creator_email: str | None | Unset = UNSET
    """Email of the user recorded as creator."""
    is_analysis_only: bool | None | Unset = UNSET
    """Warehouse Native: whether this is an analysis-only experiment."""
    team: str | None | Unset = UNSET
    """Name of the owning team; Enterprise only."""
    team_id: str | None | Unset = UNSET
    """Id of the owning team; Enterprise only."""
    allocation_duration: int | None | Unset = UNSET
    """Warehouse Native: days of allocation, at least 1."""
    cohorted_analysis_duration: int | Unset = UNSET
    """Warehouse Native: length of the cohorted analysis in days, at least 1."""
    cohorted_metrics_mature_after_end: bool | Unset = UNSET
    """Warehouse Native: let cohort metrics go on maturing once the experiment has ended."""
    cohort_wait_until_end_to_include: bool | Unset = UNSET
    """Warehouse Native: count only units past their cohortedAnalysisDuration, where that is set."""
    fixed_analysis_duration: int | Unset = UNSET
    """Length of a fixed analysis in days, at least 1."""
    scheduled_reload_hour: int | None | Unset = UNSET
    """Warehouse Native: UTC hour of the scheduled pulse loads, 0–23."""
    scheduled_reload_type: models.ScheduledReloadType | Unset = UNSET
    """Warehouse Native: kind of the scheduled reloads."""
    scheduled_reload_days: Sequence[int] | None | Unset = UNSET
    """Warehouse Native: weekdays to reload on, 0 (Sunday) to 6; null for every day."""
    turbo_mode: bool | Unset = UNSET
    """Warehouse Native: run the scheduled reloads in Turbo mode."""
    auto_load_topline_impact: bool | Unset = UNSET
    """Warehouse Native: also work out topline and projected launch impact on each reload."""
    analysis_end_time: str | Unset = UNSET
    """Warehouse Native, analysis-only experiments: when the analysis ends."""
    assignment_source_filters: models.AssignmentSourceFilters | Unset = UNSET
    """Filters on the assignment source; each needs a condition."""
    analytics_type: models.ExperimentAnalyticsType | Unset = UNSET
    """Statistical method of the analysis."""
    default_sprt_power_param: float | Unset = UNSET
    """SPRT: power parameter used by default, in percent."""
    default_sprtmde: float | Unset = UNSET
    """SPRT, manual mode: minimum detectable effect for metrics that have none of their own."""
    sprt_baseline_mode: models.SPRTBaselineMode | Unset = UNSET
    """SPRT: manual needs mde, mean and stdDev per metric; the other mode mde or defaultSPRTMDE only."""
    sprt_mde_settings: models.SPRTMetricSettings | Unset = UNSET
    """SPRT: for each metric the mde of every group, with mean and stdDev in manual mode."""
    is_sidecar: bool | Unset = UNSET
    """Visual Editor experiment; the sidecar fields are stored only when this is true."""
    sidecar_editor_url: str | Unset = UNSET
    """Visual Editor: http or https address of the page to change; the editor needs it to open."""
    sidecar_url_filters: models.SidecarURLFilters | Unset = UNSET
    """Visual Editor: on which URLs it applies; every filter carries its own type and value."""
    sidecar_disable_auto_run: bool | Unset = UNSET
    """Visual Editor: do not run by itself on page load; left out, it does."""
    sidecar_prerun_script: str | None | Unset = UNSET
    """Visual Editor: script to run ahead of the experiment; null clears it."""
    decision_reason: str | Unset = UNSET
    """Notes on the outcome, for when the experiment has completed."""
    pre_computed_user_dimensions: models.PrecomputedUserDimensions | Unset = UNSET
    """Warehouse Native: user dimensions worked out for every metric; each needs a name."""
    cure_covariates: models.MetricReferences | Unset = UNSET
    """CURE covariates to use; each needs name and type."""
    stratified_sampling: models.StratifiedSamplingLike | None | Unset = UNSET
    """Stratified sampling settings, status required in them; null for none."""
    enabled_non_prod_environments: Sequence[str] | Unset = UNSET
    """Environments other than production where it is on."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentSettingsDict: ...

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

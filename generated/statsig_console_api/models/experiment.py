from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Experiment(Model):
    """An experiment as the service answers it: groups, metrics, analysis settings, status and health.

    Attributes:
        id: What the other calls take in their path.
        id_type: Unit type the experiment is based on, such as userID.
        description: Free text.
        last_modifier_id: Statsig user id of who changed it last.
        last_modified_time: When it was last changed, epoch ms.
        last_modifier_email: Email of the user who changed it last; null where none is recorded.
        last_modifier_name: Who changed it last; reads CONSOLE API after changes through this API.
        created_time: When it was created, epoch ms.
        creator_name: Who created it; reads CONSOLE API where this API did.
        tags: Tag names.
        hypothesis: Claim that the experiment is to test.
        groups: Test groups with their size in percent and parameter values.
        allocation: Percent of the layer given to the experiment, 0–100.
        primary_metrics: Metrics that judge the hypothesis.
        secondary_metrics: Further metrics that may sway the analysis or decision.
        targeting_gate_id: Gate whose passing users take part; null or an empty string for no gate.
        bonferroni_correction: Whether the Bonferroni correction is applied per variant.
        default_confidence_interval: Default confidence level of the results: percent, written as a string.
        status: Stage of its life.
        decision_reason: Notes on the outcome.
        layer_id: Layer the experiment is in.
        start_time: When it started, epoch ms; null before that.
        end_time: When it ended, epoch ms; null before that.
        decision_time: When it was decided, epoch ms; null before that.
        health_check_status: Verdict over all health checks.
        experiment_type: Kind of experiment.
        is_stale: For example in progress or decided, and not changed for 30 days or more.
        permalink: Its address in the Statsig console.
        power_analyses: Linked reports; [] for none.
        review_settings: Whether changes need a review, and who may give it.
        active_review: The review under way, in short.
        name: Display name; changing it leaves the id as it is.
        creator_id: Statsig id of the user recorded as creator.
        creator_email: Email of the user recorded as creator.
        target_apps: One target app or a list of them.
        holdout_ids: Ids of the holdouts over it; one can stand there twice.
        team: Name of the owning team; Enterprise only.
        team_id: Id of the owning team; Enterprise only.
        version: Read-only version number.
        secondary_id_type: Warehouse Native: second unit type for ID resolution; null for none.
        identifier_mapping_mode: Warehouse Native: how ids of the two unit types are matched in ID resolution.
        identity_resolution_source: Warehouse Native: entity property source for ID resolution; null for none.
        links: Related pages.
        external_events: Outside events, each with a name and a time.
        control_group_id: Id of the group that serves as control.
        user_buckets: Bucket numbers, from 0 up to but not including 1000.
        primary_metric_tags: Metric tags for the primary metrics.
        secondary_metric_tags: Metric tags for the secondary metrics.
        other_metrics: Extra metrics to explore, free of the corrections made for primary and secondary ones.
        duration: Expected length in days.
        target_exposures: Number of exposures aimed for.
        sequential_testing: Whether sequential testing is applied.
        bonferroni_correction_per_metric: Whether the Bonferroni correction is applied per metric.
        benjamini_hochberg_per_variant: Whether the Benjamini-Hochberg procedure is applied per variant.
        benjamini_hochberg_per_metric: Whether the Benjamini-Hochberg procedure is applied per metric.
        benjamini_primary_metrics_only: Whether Benjamini-Hochberg is limited to the primary metrics.
        default_rollup_window: Default result window in days; -1 is cumulative, and cloud experiments take only -1, 1 or 7.
        default_chance_to_beat_threshold: Bayesian: chance-to-beat threshold used by default.
        bayesian_priors: Priors for Bayesian analysis, by metric.
        manual_quality_scores: Quality scores set by hand, merged with the built-in ones; at most 10.
        launched_group_id: Id of the group that was shipped; null when there is none.
        assignment_source_name: Name of the assignment source.
        assignment_source_experiment_name: Name that the experiment has in the assignment source.
        is_analysis_only: Warehouse Native: whether this is an analysis-only experiment.
        allocation_duration: Warehouse Native: days of allocation.
        cohorted_analysis_duration: Warehouse Native: length of the cohorted analysis in days.
        cohorted_metrics_mature_after_end: Warehouse Native: whether cohort metrics go on maturing once the experiment has ended.
        cohort_wait_until_end_to_include: Warehouse Native: whether only units past their cohortedAnalysisDuration count, where that is set.
        fixed_analysis_duration: Length of a fixed analysis in days.
        scheduled_reload_hour: Warehouse Native: UTC hour of the scheduled pulse loads, 0–23.
        scheduled_reload_type: Warehouse Native: kind of the scheduled reloads.
        scheduled_reload_days: Warehouse Native: weekdays to reload on, 0 (Sunday) to 6; null for every day.
        turbo_mode: Warehouse Native: whether scheduled reloads run in Turbo mode.
        auto_load_topline_impact: Warehouse Native: whether reloads also work out topline and projected launch impact.
        analysis_end_time: Warehouse Native, analysis-only experiments: when the analysis ends.
        assignment_source_filters: Filters on the assignment source.
        analytics_type: Statistical method of the analysis.
        default_sprt_power_param: SPRT: power parameter used by default, in percent.
        default_sprtmde: SPRT, manual mode: minimum detectable effect for metrics that have none of their own.
        sprt_baseline_mode: SPRT: whether baselines are given by hand or come from the control group.
        sprt_mde_settings: SPRT: for each metric the mde of every group, with mean and stdDev in manual mode.
        is_sidecar: Whether it is a Visual Editor experiment.
        sidecar_editor_url: Visual Editor: address of the page that is changed.
        sidecar_url_filters: Visual Editor: on which URLs it applies.
        sidecar_disable_auto_run: Visual Editor: true when it does not run by itself on page load.
        sidecar_prerun_script: Visual Editor: script run ahead of the experiment.
        pre_computed_user_dimensions: Warehouse Native: user dimensions worked out for every metric.
        cure_covariates: CURE covariates in use.
        stratified_sampling: Stratified sampling and its result; null for none.
        enabled_non_prod_environments: Environments other than production where it is on.
        salt: Read-only; buckets the units, and is what you need to repeat the assignment outside Statsig.
        scheduled_start_time: Start planned by schedule_start, epoch ms.
        restart_reason: Why it was made anew; null where no restart took place.
        original_target_duration: Days planned at first, kept when duration changes.
        was_auto_disabled: True when the service switched it off, by a rule for instance, and no user did.
        is_prompt_experiment: Whether it compares prompts.
        is_template: Whether other experiments can be made from it; fixed at creation.
        allow_overrides_in_pulse: Whether results count units that an override assigned.
        exclude_paused_exposures_and_events: Whether the analysis leaves out what was recorded during pauses.
        default_impact_multiplier: Factor by which reported impact figures are multiplied.
        bonferroni_primary_metric_weight: Share of alpha given to the primary metrics, in the Bonferroni correction per metric.
        default_sprt_test_delta: Delta of the test groups in sequential (SPRT) analysis, unless a metric has its own.
        default_sprt_control_delta: Delta of the control group in sequential (SPRT) analysis, unless a metric has its own.
        original_target_exposures: Exposures planned at first, kept when targetExposures changes.
        reviews_required_locally: Set on this experiment alone; what holds in effect is reviewSettings.requiredReview.
        is_historical_cloud_experiment: Cloud experiment from earlier, in a project that is Warehouse Native by now.
        original_scheduled_reload_hour: UTC hour planned at first, kept when scheduledReloadHour changes.
        health_checks: The single checks; healthCheckStatus sums them up.
        owner: Owner as id, type, name and email; unset on entities made through this API.
        inline_targeting_rules_json: The inline targeting rules as one string of raw JSON.
        inline_targeting_rules: Targeting rules of its own, parsed; inlineTargetingRulesJSON has them as text.
        quality_score: How well it is set up, with the part of each criterion.
        summary_sections: Titled texts of its summary.
        ship_with_holdout: Only set once it was shipped with a share held back.
    """

    _wire = {
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
    _nested = frozenset(
        {
            "groups",
            "primaryMetrics",
            "secondaryMetrics",
            "powerAnalyses",
            "reviewSettings",
            "activeReview",
            "links",
            "externalEvents",
            "otherMetrics",
            "bayesianPriors",
            "manualQualityScores",
            "assignmentSourceFilters",
            "sprtMDESettings",
            "sidecarURLFilters",
            "preComputedUserDimensions",
            "cureCovariates",
            "stratifiedSampling",
            "healthChecks",
            "owner",
            "inlineTargetingRules",
            "qualityScore",
            "summarySections",
            "shipWithHoldout",
        }
    )
    _always = frozenset(
        {
            "id",
            "id_type",
            "description",
            "last_modifier_id",
            "last_modifier_name",
            "tags",
            "hypothesis",
            "groups",
            "allocation",
            "primary_metrics",
            "secondary_metrics",
            "targeting_gate_id",
            "bonferroni_correction",
            "default_confidence_interval",
            "status",
            "layer_id",
        }
    )

    id: str
    """What the other calls take in their path."""
    id_type: str
    """Unit type the experiment is based on, such as userID."""
    description: str
    """Free text."""
    last_modifier_id: str | None
    """Statsig user id of who changed it last."""
    last_modified_time: int | None | Unset
    """When it was last changed, epoch ms."""
    last_modifier_email: str | None | Unset
    """Email of the user who changed it last; null where none is recorded."""
    last_modifier_name: str | None
    """Who changed it last; reads CONSOLE API after changes through this API."""
    created_time: int | Unset
    """When it was created, epoch ms."""
    creator_name: str | None | Unset
    """Who created it; reads CONSOLE API where this API did."""
    tags: list[str]
    """Tag names."""
    hypothesis: str
    """Claim that the experiment is to test."""
    groups: list[models.ExperimentGroup]
    """Test groups with their size in percent and parameter values."""
    allocation: float
    """Percent of the layer given to the experiment, 0–100."""
    primary_metrics: list[models.ExperimentMetric]
    """Metrics that judge the hypothesis."""
    secondary_metrics: list[models.ExperimentMetric]
    """Further metrics that may sway the analysis or decision."""
    targeting_gate_id: str | None
    """Gate whose passing users take part; null or an empty string for no gate."""
    bonferroni_correction: bool
    """Whether the Bonferroni correction is applied per variant."""
    default_confidence_interval: models.ConfidenceLevel | str
    """Default confidence level of the results: percent, written as a string."""
    status: models.ExperimentStatus | str
    """Stage of its life."""
    decision_reason: str | None | Unset
    """Notes on the outcome."""
    layer_id: str | None
    """Layer the experiment is in."""
    start_time: int | None | Unset
    """When it started, epoch ms; null before that."""
    end_time: int | None | Unset
    """When it ended, epoch ms; null before that."""
    decision_time: int | None | Unset
    """When it was decided, epoch ms; null before that."""
    health_check_status: models.HealthCheckStatus | str | Unset
    """Verdict over all health checks."""
    experiment_type: models.ExperimentType | str | Unset
    """Kind of experiment."""
    is_stale: bool | Unset
    """For example in progress or decided, and not changed for 30 days or more."""
    permalink: str | Unset
    """Its address in the Statsig console."""
    power_analyses: list[models.PowerAnalysis] | Unset
    """Linked reports; [] for none."""
    review_settings: models.ReviewSettings | Unset = UNSET
    """Whether changes need a review, and who may give it."""
    active_review: models.ActiveReview | Unset = UNSET
    """The review under way, in short."""
    name: str | Unset = UNSET
    """Display name; changing it leaves the id as it is."""
    creator_id: str | None | Unset = UNSET
    """Statsig id of the user recorded as creator."""
    creator_email: str | None | Unset = UNSET
    """Email of the user recorded as creator."""
    target_apps: str | list[str] | Unset = UNSET
    """One target app or a list of them."""
    holdout_ids: list[str] | Unset = UNSET
    """Ids of the holdouts over it; one can stand there twice."""
    team: str | None | Unset = UNSET
    """Name of the owning team; Enterprise only."""
    team_id: str | None | Unset = UNSET
    """Id of the owning team; Enterprise only."""
    version: int | Unset = UNSET
    """Read-only version number."""
    secondary_id_type: str | None | Unset = UNSET
    """Warehouse Native: second unit type for ID resolution; null for none."""
    identifier_mapping_mode: models.IdentifierMappingMode | str | Unset = UNSET
    """Warehouse Native: how ids of the two unit types are matched in ID resolution."""
    identity_resolution_source: str | None | Unset = UNSET
    """Warehouse Native: entity property source for ID resolution; null for none."""
    links: list[models.ExperimentLink] | Unset = UNSET
    """Related pages."""
    external_events: list[models.ExperimentExternalEvent] | Unset = UNSET
    """Outside events, each with a name and a time."""
    control_group_id: str | Unset = UNSET
    """Id of the group that serves as control."""
    user_buckets: list[float] | Unset = UNSET
    """Bucket numbers, from 0 up to but not including 1000."""
    primary_metric_tags: list[str] | Unset = UNSET
    """Metric tags for the primary metrics."""
    secondary_metric_tags: list[str] | Unset = UNSET
    """Metric tags for the secondary metrics."""
    other_metrics: list[models.ExperimentMetric] | Unset = UNSET
    """Extra metrics to explore, free of the corrections made for primary and secondary ones."""
    duration: int | Unset = UNSET
    """Expected length in days."""
    target_exposures: int | Unset = UNSET
    """Number of exposures aimed for."""
    sequential_testing: bool | Unset = UNSET
    """Whether sequential testing is applied."""
    bonferroni_correction_per_metric: bool | Unset = UNSET
    """Whether the Bonferroni correction is applied per metric."""
    benjamini_hochberg_per_variant: bool | Unset = UNSET
    """Whether the Benjamini-Hochberg procedure is applied per variant."""
    benjamini_hochberg_per_metric: bool | Unset = UNSET
    """Whether the Benjamini-Hochberg procedure is applied per metric."""
    benjamini_primary_metrics_only: bool | Unset = UNSET
    """Whether Benjamini-Hochberg is limited to the primary metrics."""
    default_rollup_window: int | Unset = UNSET
    """Default result window in days; -1 is cumulative, and cloud experiments take only -1, 1 or 7."""
    default_chance_to_beat_threshold: float | Unset = UNSET
    """Bayesian: chance-to-beat threshold used by default."""
    bayesian_priors: list[models.BayesianPrior] | Unset = UNSET
    """Priors for Bayesian analysis, by metric."""
    manual_quality_scores: list[models.ManualQualityScore] | Unset = UNSET
    """Quality scores set by hand, merged with the built-in ones; at most 10."""
    launched_group_id: str | None | Unset = UNSET
    """Id of the group that was shipped; null when there is none."""
    assignment_source_name: str | Unset = UNSET
    """Name of the assignment source."""
    assignment_source_experiment_name: str | Unset = UNSET
    """Name that the experiment has in the assignment source."""
    is_analysis_only: bool | Unset = UNSET
    """Warehouse Native: whether this is an analysis-only experiment."""
    allocation_duration: int | None | Unset = UNSET
    """Warehouse Native: days of allocation."""
    cohorted_analysis_duration: int | Unset = UNSET
    """Warehouse Native: length of the cohorted analysis in days."""
    cohorted_metrics_mature_after_end: bool | Unset = UNSET
    """Warehouse Native: whether cohort metrics go on maturing once the experiment has ended."""
    cohort_wait_until_end_to_include: bool | Unset = UNSET
    """Warehouse Native: whether only units past their cohortedAnalysisDuration count, where that is set."""
    fixed_analysis_duration: int | Unset = UNSET
    """Length of a fixed analysis in days."""
    scheduled_reload_hour: int | None | Unset = UNSET
    """Warehouse Native: UTC hour of the scheduled pulse loads, 0–23."""
    scheduled_reload_type: models.ScheduledReloadType | str | Unset = UNSET
    """Warehouse Native: kind of the scheduled reloads."""
    scheduled_reload_days: list[int] | None | Unset = UNSET
    """Warehouse Native: weekdays to reload on, 0 (Sunday) to 6; null for every day."""
    turbo_mode: bool | Unset = UNSET
    """Warehouse Native: whether scheduled reloads run in Turbo mode."""
    auto_load_topline_impact: bool | Unset = UNSET
    """Warehouse Native: whether reloads also work out topline and projected launch impact."""
    analysis_end_time: str | Unset = UNSET
    """Warehouse Native, analysis-only experiments: when the analysis ends."""
    assignment_source_filters: list[models.AssignmentSourceFilter] | Unset = UNSET
    """Filters on the assignment source."""
    analytics_type: str | None | Unset = UNSET
    """Statistical method of the analysis."""
    default_sprt_power_param: float | Unset = UNSET
    """SPRT: power parameter used by default, in percent."""
    default_sprtmde: float | Unset = UNSET
    """SPRT, manual mode: minimum detectable effect for metrics that have none of their own."""
    sprt_baseline_mode: models.SPRTBaselineMode | str | Unset = UNSET
    """SPRT: whether baselines are given by hand or come from the control group."""
    sprt_mde_settings: list[models.SPRTMetricSetting] | Unset = UNSET
    """SPRT: for each metric the mde of every group, with mean and stdDev in manual mode."""
    is_sidecar: bool | Unset = UNSET
    """Whether it is a Visual Editor experiment."""
    sidecar_editor_url: str | Unset = UNSET
    """Visual Editor: address of the page that is changed."""
    sidecar_url_filters: list[models.SidecarURLFilter] | Unset = UNSET
    """Visual Editor: on which URLs it applies."""
    sidecar_disable_auto_run: bool | Unset = UNSET
    """Visual Editor: true when it does not run by itself on page load."""
    sidecar_prerun_script: str | None | Unset = UNSET
    """Visual Editor: script run ahead of the experiment."""
    pre_computed_user_dimensions: list[models.PrecomputedUserDimension] | Unset = UNSET
    """Warehouse Native: user dimensions worked out for every metric."""
    cure_covariates: list[models.MetricReference] | Unset = UNSET
    """CURE covariates in use."""
    stratified_sampling: models.StratifiedSampling | None | Unset = UNSET
    """Stratified sampling and its result; null for none."""
    enabled_non_prod_environments: list[str] | Unset = UNSET
    """Environments other than production where it is on."""
    subtype: models.ExperimentSubtype | str | Unset = UNSET
    external_experiment_name: str | Unset = UNSET
    salt: str | Unset = UNSET
    """Read-only; buckets the units, and is what you need to repeat the assignment outside Statsig."""
    scheduled_start_time: int | Unset = UNSET
    """Start planned by schedule_start, epoch ms."""
    restart_reason: str | None | Unset = UNSET
    """Why it was made anew; null where no restart took place."""
    original_target_duration: float | None | Unset = UNSET
    """Days planned at first, kept when duration changes."""
    was_auto_disabled: bool | Unset = UNSET
    """True when the service switched it off, by a rule for instance, and no user did."""
    is_prompt_experiment: bool | Unset = UNSET
    """Whether it compares prompts."""
    is_template: bool | Unset = UNSET
    """Whether other experiments can be made from it; fixed at creation."""
    allow_overrides_in_pulse: bool | Unset = UNSET
    """Whether results count units that an override assigned."""
    exclude_paused_exposures_and_events: bool | Unset = UNSET
    """Whether the analysis leaves out what was recorded during pauses."""
    default_impact_multiplier: float | Unset = UNSET
    """Factor by which reported impact figures are multiplied."""
    bonferroni_primary_metric_weight: float | Unset = UNSET
    """Share of alpha given to the primary metrics, in the Bonferroni correction per metric."""
    default_sprt_test_delta: float | Unset = UNSET
    """Delta of the test groups in sequential (SPRT) analysis, unless a metric has its own."""
    default_sprt_control_delta: float | Unset = UNSET
    """Delta of the control group in sequential (SPRT) analysis, unless a metric has its own."""
    is_impact_bank_enabled: bool | Unset = UNSET
    original_target_exposures: float | None | Unset = UNSET
    """Exposures planned at first, kept when targetExposures changes."""
    reviews_required_locally: bool | Unset = UNSET
    """Set on this experiment alone; what holds in effect is reviewSettings.requiredReview."""
    is_historical_cloud_experiment: bool | Unset = UNSET
    """Cloud experiment from earlier, in a project that is Warehouse Native by now."""
    original_scheduled_reload_hour: float | None | Unset = UNSET
    """UTC hour planned at first, kept when scheduledReloadHour changes."""
    health_checks: list[models.HealthCheck] | Unset = UNSET
    """The single checks; healthCheckStatus sums them up."""
    owner: models.Owner | None | Unset = UNSET
    """Owner as id, type, name and email; unset on entities made through this API."""
    inline_targeting_rules_json: str | None | Unset = UNSET
    """The inline targeting rules as one string of raw JSON."""
    inline_targeting_rules: list[models.InlineTargetingRule] | Unset = UNSET
    """Targeting rules of its own, parsed; inlineTargetingRulesJSON has them as text."""
    quality_score: models.ExperimentQualityScore | None | Unset = UNSET
    """How well it is set up, with the part of each criterion."""
    summary_sections: list[models.ExperimentSummarySection] | None | Unset = UNSET
    """Titled texts of its summary."""
    ship_with_holdout: models.ShipWithHoldout | Unset = UNSET
    """Only set once it was shipped with a share held back."""

    @property
    def last_modified_at(self) -> datetime | None:
        """`last_modified_time` as an aware datetime; None where there is none."""
        return as_datetime(self.last_modified_time)

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(self.created_time)

    @property
    def start_at(self) -> datetime | None:
        """`start_time` as an aware datetime; None where there is none."""
        return as_datetime(self.start_time)

    @property
    def end_at(self) -> datetime | None:
        """`end_time` as an aware datetime; None where there is none."""
        return as_datetime(self.end_time)

    @property
    def decision_at(self) -> datetime | None:
        """`decision_time` as an aware datetime; None where there is none."""
        return as_datetime(self.decision_time)

    @property
    def scheduled_start_at(self) -> datetime | None:
        """`scheduled_start_time` as an aware datetime; None where there is none."""
        return as_datetime(self.scheduled_start_time)

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentDict: ...

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

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class ExperimentCreate(TypedDict, total=False):
    """The keyword arguments of experiments.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    description: str
    id_type: str
    secondary_id_type: str | None
    identifier_mapping_mode: models.IdentifierMappingMode
    identity_resolution_source: str | None
    hypothesis: str
    links: models.ExperimentLinks
    external_events: models.ExperimentExternalEvents
    groups: models.ExperimentGroupInputs
    control_group_id: str
    allocation: float
    user_buckets: Sequence[float]
    primary_metric_tags: Sequence[str]
    secondary_metric_tags: Sequence[str]
    primary_metrics: models.ExperimentMetrics
    secondary_metrics: models.ExperimentMetrics
    other_metrics: models.ExperimentMetrics
    target_apps: str | Sequence[str]
    tags: Sequence[str]
    duration: int
    target_exposures: int
    targeting_gate_id: str | None
    sequential_testing: bool
    bonferroni_correction: bool
    bonferroni_correction_per_metric: bool
    benjamini_hochberg_per_variant: bool
    benjamini_hochberg_per_metric: bool
    benjamini_primary_metrics_only: bool
    default_confidence_interval: models.ConfidenceLevel
    default_rollup_window: int
    default_chance_to_beat_threshold: float
    bayesian_priors: models.BayesianPriors
    manual_quality_scores: models.ManualQualityScores
    status: models.ExperimentStatus
    launched_group_id: str | None
    assignment_source_name: str
    assignment_source_experiment_name: str
    creator_id: str | None
    creator_email: str | None
    is_analysis_only: bool | None
    team: str | None
    team_id: str | None
    allocation_duration: int | None
    cohorted_analysis_duration: int
    cohorted_metrics_mature_after_end: bool
    cohort_wait_until_end_to_include: bool
    fixed_analysis_duration: int
    scheduled_reload_hour: int | None
    scheduled_reload_type: models.ScheduledReloadType
    scheduled_reload_days: Sequence[int] | None
    turbo_mode: bool
    auto_load_topline_impact: bool
    analysis_end_time: str
    assignment_source_filters: models.AssignmentSourceFilters
    analytics_type: models.ExperimentAnalyticsType
    default_sprt_power_param: float
    default_sprtmde: float
    sprt_baseline_mode: models.SPRTBaselineMode
    sprt_mde_settings: models.SPRTMetricSettings
    is_sidecar: bool
    sidecar_editor_url: str
    sidecar_url_filters: models.SidecarURLFilters
    sidecar_disable_auto_run: bool
    sidecar_prerun_script: str | None
    decision_reason: str
    pre_computed_user_dimensions: models.PrecomputedUserDimensions
    cure_covariates: models.MetricReferences
    stratified_sampling: models.StratifiedSamplingLike | None
    enabled_non_prod_environments: Sequence[str]
    id: str
    layer_id: str
    is_template: bool

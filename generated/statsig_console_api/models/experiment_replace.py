from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

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


class ExperimentReplace(TypedDict, total=False):
    """The keyword arguments of experiments.replace, to build up in a dict and pass with `**`."""

    description: Required[str]
    id_type: Required[str]
    hypothesis: Required[str]
    groups: Required[Sequence[ExperimentGroupInput | ExperimentGroup | Mapping[str, Any]]]
    allocation: Required[float]
    targeting_gate_id: Required[str | None]
    bonferroni_correction: Required[bool]
    default_confidence_interval: Required[ConfidenceLevel]
    status: Required[ExperimentStatus]
    name: str
    secondary_id_type: str | None
    identifier_mapping_mode: IdentifierMappingMode
    identity_resolution_source: str | None
    links: Sequence[ExperimentLink | Mapping[str, Any]]
    external_events: Sequence[ExperimentExternalEvent | Mapping[str, Any]]
    control_group_id: str
    user_buckets: Sequence[float]
    primary_metric_tags: Sequence[str]
    secondary_metric_tags: Sequence[str]
    primary_metrics: Sequence[ExperimentMetric | Mapping[str, Any]]
    secondary_metrics: Sequence[ExperimentMetric | Mapping[str, Any]]
    other_metrics: Sequence[ExperimentMetric | Mapping[str, Any]]
    target_apps: str | Sequence[str]
    tags: Sequence[str]
    duration: int
    target_exposures: int
    sequential_testing: bool
    bonferroni_correction_per_metric: bool
    benjamini_hochberg_per_variant: bool
    benjamini_hochberg_per_metric: bool
    benjamini_primary_metrics_only: bool
    default_rollup_window: int
    default_chance_to_beat_threshold: float
    bayesian_priors: Sequence[BayesianPrior | Mapping[str, Any]]
    manual_quality_scores: Sequence[ManualQualityScore | Mapping[str, Any]]
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
    scheduled_reload_type: ScheduledReloadType
    scheduled_reload_days: Sequence[int] | None
    turbo_mode: bool
    auto_load_topline_impact: bool
    analysis_end_time: str
    assignment_source_filters: Sequence[AssignmentSourceFilter | Mapping[str, Any]]
    analytics_type: ExperimentAnalyticsType
    default_sprt_power_param: float
    default_sprtmde: float
    sprt_baseline_mode: SPRTBaselineMode
    sprt_mde_settings: Sequence[SPRTMetricSetting | Mapping[str, Any]]
    is_sidecar: bool
    sidecar_editor_url: str
    sidecar_url_filters: Sequence[SidecarURLFilter | Mapping[str, Any]]
    sidecar_disable_auto_run: bool
    sidecar_prerun_script: str | None
    decision_reason: str
    pre_computed_user_dimensions: Sequence[PrecomputedUserDimension | Mapping[str, Any]]
    cure_covariates: Sequence[MetricReference | Mapping[str, Any]]
    stratified_sampling: StratifiedSampling | Mapping[str, Any] | None
    enabled_non_prod_environments: Sequence[str]

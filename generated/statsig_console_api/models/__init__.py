"""Every model and enum, loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..dicts import *
    from .active_review import ActiveReview
    from .alert import Alert
    from .alert_condition import AlertCondition
    from .alert_create import AlertCreate
    from .alert_event import AlertEvent
    from .alert_event_type import AlertEventType
    from .alert_group_by import AlertGroupBy
    from .alert_group_by_value import AlertGroupByValue
    from .alert_mute import AlertMute
    from .alert_mute_schedule import AlertMuteSchedule
    from .alert_priority import AlertPriority
    from .alert_priority_input import AlertPriorityInput
    from .alert_renotification_condition import AlertRenotificationCondition
    from .alert_status import AlertStatus
    from .alert_subscriber import AlertSubscriber
    from .alert_subscriber_type import AlertSubscriberType
    from .alert_summary import AlertSummary
    from .alert_tag import AlertTag
    from .alert_type import AlertType
    from .alert_unmute import AlertUnmute
    from .alert_update import AlertUpdate
    from .allowed_reviewer import AllowedReviewer
    from .assignment_source import AssignmentSource
    from .assignment_source_create import AssignmentSourceCreate
    from .assignment_source_filter import AssignmentSourceFilter
    from .assignment_source_replace import AssignmentSourceReplace
    from .assignment_source_update import AssignmentSourceUpdate
    from .athena_connection import AthenaConnection
    from .audit_log import AuditLog
    from .audit_log_action_type import AuditLogActionType
    from .audit_log_sort_key import AuditLogSortKey
    from .audit_log_sort_order import AuditLogSortOrder
    from .automated_rollout import AutomatedRollout
    from .automated_rollout_input import AutomatedRolloutInput
    from .autotune import Autotune
    from .autotune_attribution_window import AutotuneAttributionWindow
    from .autotune_attribution_window_unit import AutotuneAttributionWindowUnit
    from .autotune_create import AutotuneCreate
    from .autotune_exploration_window import AutotuneExplorationWindow
    from .autotune_optimization_parameter import AutotuneOptimizationParameter
    from .autotune_overrides import AutotuneOverrides
    from .autotune_overrides_audit import AutotuneOverridesAudit
    from .autotune_replace import AutotuneReplace
    from .autotune_review_create import AutotuneReviewCreate
    from .autotune_review_type import AutotuneReviewType
    from .autotune_review_update import AutotuneReviewUpdate
    from .autotune_update import AutotuneUpdate
    from .autotune_variant import AutotuneVariant
    from .autotune_variant_input import AutotuneVariantInput
    from .autotune_winner import AutotuneWinner
    from .autotune_winner_threshold import AutotuneWinnerThreshold
    from .bayesian_prior import BayesianPrior
    from .big_query_connection import BigQueryConnection
    from .change_validation_debug_link import ChangeValidationDebugLink
    from .change_validation_submit import ChangeValidationSubmit
    from .change_validation_update_message import ChangeValidationUpdateMessage
    from .company import Company
    from .condition import Condition
    from .condition_input import ConditionInput
    from .condition_operator import ConditionOperator
    from .condition_type import ConditionType
    from .condition_type_input import ConditionTypeInput
    from .conditional_override import ConditionalOverride
    from .conditional_override_type import ConditionalOverrideType
    from .confidence_interval import ConfidenceInterval
    from .confidence_level import ConfidenceLevel
    from .config_archive import ConfigArchive
    from .config_unarchive import ConfigUnarchive
    from .credible_interval import CredibleInterval
    from .cumulative_exposure import CumulativeExposure
    from .cumulative_exposure_point import CumulativeExposurePoint
    from .custom_field_mapping import CustomFieldMapping
    from .dashboard import Dashboard
    from .dashboard_create import DashboardCreate
    from .dashboard_create_result import DashboardCreateResult
    from .dashboard_date_range import DashboardDateRange
    from .dashboard_date_range_unit import DashboardDateRangeUnit
    from .dashboard_defaults import DashboardDefaults
    from .dashboard_granularity import DashboardGranularity
    from .dashboard_summary import DashboardSummary
    from .dashboard_widget_add import DashboardWidgetAdd
    from .dashboard_widget_replace import DashboardWidgetReplace
    from .dashboard_widget_results import DashboardWidgetResults
    from .dashboard_widget_save_result import DashboardWidgetSaveResult
    from .databricks_connection import DatabricksConnection
    from .dimensional_exposure import DimensionalExposure
    from .dimensional_exposure_severity import DimensionalExposureSeverity
    from .dimensional_exposure_severity_filter import DimensionalExposureSeverityFilter
    from .dimensional_exposure_value import DimensionalExposureValue
    from .dimensional_exposures import DimensionalExposures
    from .dynamic_config import DynamicConfig
    from .dynamic_config_create import DynamicConfigCreate
    from .dynamic_config_reference_param import DynamicConfigReferenceParam
    from .dynamic_config_replace import DynamicConfigReplace
    from .dynamic_config_review_change import DynamicConfigReviewChange
    from .dynamic_config_review_create import DynamicConfigReviewCreate
    from .dynamic_config_review_restore import DynamicConfigReviewRestore
    from .dynamic_config_review_update import DynamicConfigReviewUpdate
    from .dynamic_config_rule import DynamicConfigRule
    from .dynamic_config_rule_add import DynamicConfigRuleAdd
    from .dynamic_config_rule_add_item import DynamicConfigRuleAddItem
    from .dynamic_config_rule_add_many import DynamicConfigRuleAddMany
    from .dynamic_config_rule_input import DynamicConfigRuleInput
    from .dynamic_config_rule_summary import DynamicConfigRuleSummary
    from .dynamic_config_rule_update import DynamicConfigRuleUpdate
    from .dynamic_config_rule_update_by_name import DynamicConfigRuleUpdateByName
    from .dynamic_config_rule_update_item import DynamicConfigRuleUpdateItem
    from .dynamic_config_rule_update_many import DynamicConfigRuleUpdateMany
    from .dynamic_config_rule_variant import DynamicConfigRuleVariant
    from .dynamic_config_status import DynamicConfigStatus
    from .dynamic_config_update import DynamicConfigUpdate
    from .eligible_reviewer_group import EligibleReviewerGroup
    from .eligible_reviewer_user import EligibleReviewerUser
    from .eligible_reviewers import EligibleReviewers
    from .entity_property_source import EntityPropertySource
    from .entity_property_source_create import EntityPropertySourceCreate
    from .entity_property_source_replace import EntityPropertySourceReplace
    from .entity_property_source_update import EntityPropertySourceUpdate
    from .environment import Environment
    from .environment_input import EnvironmentInput
    from .environment_override import EnvironmentOverride
    from .environment_overrides_input import EnvironmentOverridesInput
    from .environments import Environments
    from .environments_set import EnvironmentsSet
    from .event_filter import EventFilter
    from .event_property import EventProperty
    from .events_ingestion_column_mapping import EventsIngestionColumnMapping
    from .events_ingestion_input import EventsIngestionInput
    from .events_ingestion_update import EventsIngestionUpdate
    from .experiment import Experiment
    from .experiment_abandon import ExperimentAbandon
    from .experiment_alert import ExperimentAlert
    from .experiment_alert_arm import ExperimentAlertArm
    from .experiment_alert_map import ExperimentAlertMap
    from .experiment_alert_status import ExperimentAlertStatus
    from .experiment_alerts import ExperimentAlerts
    from .experiment_analytics_type import ExperimentAnalyticsType
    from .experiment_archive import ExperimentArchive
    from .experiment_context import ExperimentContext
    from .experiment_create import ExperimentCreate
    from .experiment_defer_decision import ExperimentDeferDecision
    from .experiment_diagnostics_checks import ExperimentDiagnosticsChecks
    from .experiment_diagnostics_day import ExperimentDiagnosticsDay
    from .experiment_diagnostics_group_count import ExperimentDiagnosticsGroupCount
    from .experiment_diagnostics_type import ExperimentDiagnosticsType
    from .experiment_external_event import ExperimentExternalEvent
    from .experiment_group import ExperimentGroup
    from .experiment_group_input import ExperimentGroupInput
    from .experiment_group_selector import ExperimentGroupSelector
    from .experiment_link import ExperimentLink
    from .experiment_load_pulse import ExperimentLoadPulse
    from .experiment_make_decision import ExperimentMakeDecision
    from .experiment_metric import ExperimentMetric
    from .experiment_metric_direction import ExperimentMetricDirection
    from .experiment_overrides import ExperimentOverrides
    from .experiment_overrides_audit import ExperimentOverridesAudit
    from .experiment_pulse_metric_result import ExperimentPulseMetricResult
    from .experiment_pulse_results import ExperimentPulseResults
    from .experiment_quality_score import ExperimentQualityScore
    from .experiment_quality_score_breakdown import ExperimentQualityScoreBreakdown
    from .experiment_reference_param import ExperimentReferenceParam
    from .experiment_replace import ExperimentReplace
    from .experiment_restart_as_new import ExperimentRestartAsNew
    from .experiment_review import ExperimentReview
    from .experiment_review_conditional_override import ExperimentReviewConditionalOverride
    from .experiment_review_content import ExperimentReviewContent
    from .experiment_review_create import ExperimentReviewCreate
    from .experiment_review_id_override import ExperimentReviewIDOverride
    from .experiment_review_rollout_phase import ExperimentReviewRolloutPhase
    from .experiment_review_type import ExperimentReviewType
    from .experiment_review_unavailable_reason import ExperimentReviewUnavailableReason
    from .experiment_review_update import ExperimentReviewUpdate
    from .experiment_schedule_start import ExperimentScheduleStart
    from .experiment_settings import ExperimentSettings
    from .experiment_start import ExperimentStart
    from .experiment_status import ExperimentStatus
    from .experiment_subtype import ExperimentSubtype
    from .experiment_summary_charts import ExperimentSummaryCharts
    from .experiment_summary_section import ExperimentSummarySection
    from .experiment_type import ExperimentType
    from .experiment_update import ExperimentUpdate
    from .exposure_count import ExposureCount
    from .exposure_counts import ExposureCounts
    from .exposures_ingestion_column_mapping import ExposuresIngestionColumnMapping
    from .exposures_ingestion_dataset import ExposuresIngestionDataset
    from .exposures_ingestion_input import ExposuresIngestionInput
    from .exposures_ingestion_update import ExposuresIngestionUpdate
    from .filter_condition import FilterCondition
    from .funnel_chart_type import FunnelChartType
    from .funnel_cohort import FunnelCohort
    from .funnel_conversion_window import FunnelConversionWindow
    from .funnel_conversion_window_unit import FunnelConversionWindowUnit
    from .funnel_query import FunnelQuery
    from .funnel_query_input import FunnelQueryInput
    from .funnel_result_dataset import FunnelResultDataset
    from .funnel_result_step import FunnelResultStep
    from .funnel_results import FunnelResults
    from .funnel_step import FunnelStep
    from .funnel_widget import FunnelWidget
    from .funnel_widget_input import FunnelWidgetInput
    from .gate import Gate
    from .gate_array_param import GateArrayParam
    from .gate_boolean_param import GateBooleanParam
    from .gate_checks import GateChecks
    from .gate_create import GateCreate
    from .gate_load_pulse import GateLoadPulse
    from .gate_number_param import GateNumberParam
    from .gate_object_param import GateObjectParam
    from .gate_override_group import GateOverrideGroup
    from .gate_overrides import GateOverrides
    from .gate_overrides_audit import GateOverridesAudit
    from .gate_overrides_input import GateOverridesInput
    from .gate_pulse_results import GatePulseResults
    from .gate_rate_filter import GateRateFilter
    from .gate_replace import GateReplace
    from .gate_review_change import GateReviewChange
    from .gate_review_create import GateReviewCreate
    from .gate_review_update import GateReviewUpdate
    from .gate_rule import GateRule
    from .gate_rule_add import GateRuleAdd
    from .gate_rule_add_item import GateRuleAddItem
    from .gate_rule_add_many import GateRuleAddMany
    from .gate_rule_summary import GateRuleSummary
    from .gate_rule_update import GateRuleUpdate
    from .gate_rule_update_item import GateRuleUpdateItem
    from .gate_rule_update_many import GateRuleUpdateMany
    from .gate_status import GateStatus
    from .gate_string_param import GateStringParam
    from .gate_type import GateType
    from .gate_type_input import GateTypeInput
    from .gate_type_reason import GateTypeReason
    from .gate_update import GateUpdate
    from .gradual_rollout_phase import GradualRolloutPhase
    from .gradual_rollout_strategy import GradualRolloutStrategy
    from .gradual_rollout_strategy_type import GradualRolloutStrategyType
    from .guardrail_alert_resolve import GuardrailAlertResolve
    from .guardrail_alert_resolve_result import GuardrailAlertResolveResult
    from .header_widget import HeaderWidget
    from .header_widget_input import HeaderWidgetInput
    from .health_check import HealthCheck
    from .health_check_deduplication_rate import HealthCheckDeduplicationRate
    from .health_check_group import HealthCheckGroup
    from .health_check_group_bucket import HealthCheckGroupBucket
    from .health_check_group_metric import HealthCheckGroupMetric
    from .health_check_metadata import HealthCheckMetadata
    from .health_check_metric import HealthCheckMetric
    from .health_check_status import HealthCheckStatus
    from .health_check_type import HealthCheckType
    from .holdout import Holdout
    from .holdout_create import HoldoutCreate
    from .holdout_overrides_audit import HoldoutOverridesAudit
    from .holdout_replace import HoldoutReplace
    from .holdout_update import HoldoutUpdate
    from .id_type_mapping import IDTypeMapping
    from .identifier_mapping_mode import IdentifierMappingMode
    from .ingestion import Ingestion
    from .ingestion_backfill import IngestionBackfill
    from .ingestion_backfill_result import IngestionBackfillResult
    from .ingestion_connection_set_databricks import IngestionConnectionSetDatabricks
    from .ingestion_dataset import IngestionDataset
    from .ingestion_dataset_filter import IngestionDatasetFilter
    from .ingestion_event_count import IngestionEventCount
    from .ingestion_event_count_entry import IngestionEventCountEntry
    from .ingestion_event_counts_by_date import IngestionEventCountsByDate
    from .ingestion_event_delta import IngestionEventDelta
    from .ingestion_event_delta_entry import IngestionEventDeltaEntry
    from .ingestion_event_deltas_by_date import IngestionEventDeltasByDate
    from .ingestion_run import IngestionRun
    from .ingestion_run_date_status import IngestionRunDateStatus
    from .ingestion_run_source_history import IngestionRunSourceHistory
    from .ingestion_run_status import IngestionRunStatus
    from .ingestion_schedule import IngestionSchedule
    from .ingestion_schedule_set import IngestionScheduleSet
    from .ingestion_source_type import IngestionSourceType
    from .ingestion_status import IngestionStatus
    from .ingestion_status_code import IngestionStatusCode
    from .inline_targeting_rule import InlineTargetingRule
    from .json_object import JsonObject
    from .key import Key
    from .key_create import KeyCreate
    from .key_scope import KeyScope
    from .key_status import KeyStatus
    from .key_type import KeyType
    from .key_update import KeyUpdate
    from .layer import Layer
    from .layer_conditional_override import LayerConditionalOverride
    from .layer_create import LayerCreate
    from .layer_id_override import LayerIDOverride
    from .layer_overrides import LayerOverrides
    from .layer_overrides_add import LayerOverridesAdd
    from .layer_overrides_audit import LayerOverridesAudit
    from .layer_parameter import LayerParameter
    from .layer_parameter_type import LayerParameterType
    from .layer_reference_param import LayerReferenceParam
    from .layer_replace import LayerReplace
    from .layer_update import LayerUpdate
    from .log_entry import LogEntry
    from .log_source import LogSource
    from .logged_event import LoggedEvent
    from .manual_quality_score import ManualQualityScore
    from .manual_quality_score_criterion import ManualQualityScoreCriterion
    from .manual_quality_score_status import ManualQualityScoreStatus
    from .message_response import MessageResponse
    from .metric import Metric
    from .metric_create import MetricCreate
    from .metric_criterion import MetricCriterion
    from .metric_criterion_type import MetricCriterionType
    from .metric_dimension_limit import MetricDimensionLimit
    from .metric_directionality import MetricDirectionality
    from .metric_event import MetricEvent
    from .metric_event_type import MetricEventType
    from .metric_funnel_count_distinct import MetricFunnelCountDistinct
    from .metric_funnel_event import MetricFunnelEvent
    from .metric_funnel_event_type import MetricFunnelEventType
    from .metric_lineage import MetricLineage
    from .metric_owner import MetricOwner
    from .metric_owner_input import MetricOwnerInput
    from .metric_reference import MetricReference
    from .metric_source import MetricSource
    from .metric_source_create import MetricSourceCreate
    from .metric_source_replace import MetricSourceReplace
    from .metric_source_type import MetricSourceType
    from .metric_sql import MetricSQL
    from .metric_type import MetricType
    from .metric_type_input import MetricTypeInput
    from .metric_unit_value import MetricUnitValue
    from .metric_update import MetricUpdate
    from .metric_value import MetricValue
    from .metrics_ingestion_column_mapping import MetricsIngestionColumnMapping
    from .metrics_ingestion_input import MetricsIngestionInput
    from .metrics_ingestion_update import MetricsIngestionUpdate
    from .overrides_audit import OverridesAudit
    from .owner import Owner
    from .pagination import Pagination
    from .param_store import ParamStore
    from .param_store_create import ParamStoreCreate
    from .param_store_update import ParamStoreUpdate
    from .param_type import ParamType
    from .power_analysis import PowerAnalysis
    from .power_analysis_status import PowerAnalysisStatus
    from .precomputed_user_dimension import PrecomputedUserDimension
    from .project import Project
    from .project_review_settings import ProjectReviewSettings
    from .project_role_settings import ProjectRoleSettings
    from .project_settings import ProjectSettings
    from .project_team_settings import ProjectTeamSettings
    from .project_visibility import ProjectVisibility
    from .prompt import Prompt
    from .prompt_create import PromptCreate
    from .prompt_message import PromptMessage
    from .prompt_message_role import PromptMessageRole
    from .prompt_update import PromptUpdate
    from .prompt_version import PromptVersion
    from .prompt_version_summary import PromptVersionSummary
    from .prompt_workflow_body import PromptWorkflowBody
    from .prompt_workflow_header import PromptWorkflowHeader
    from .pulse_dimension_result import PulseDimensionResult
    from .pulse_load import PulseLoad
    from .pulse_load_details import PulseLoadDetails
    from .pulse_load_job import PulseLoadJob
    from .pulse_load_state import PulseLoadState
    from .pulse_reload_type import PulseReloadType
    from .pulse_result import PulseResult
    from .pulse_result_error import PulseResultError
    from .pulse_rollup import PulseRollup
    from .redshift_connection import RedshiftConnection
    from .release_pipeline import ReleasePipeline
    from .release_pipeline_create import ReleasePipelineCreate
    from .release_pipeline_phase import ReleasePipelinePhase
    from .release_pipeline_phase_selector import ReleasePipelinePhaseSelector
    from .release_pipeline_rule import ReleasePipelineRule
    from .release_pipeline_trigger import ReleasePipelineTrigger
    from .release_pipeline_trigger_action import ReleasePipelineTriggerAction
    from .release_pipeline_trigger_action_type import ReleasePipelineTriggerActionType
    from .release_pipeline_trigger_status import ReleasePipelineTriggerStatus
    from .release_pipeline_update import ReleasePipelineUpdate
    from .report import Report
    from .report_type import ReportType
    from .review import Review
    from .review_approve import ReviewApprove
    from .review_author import ReviewAuthor
    from .review_content import ReviewContent
    from .review_gradual_rollout import ReviewGradualRollout
    from .review_gradual_rollout_step import ReviewGradualRolloutStep
    from .review_id_override import ReviewIDOverride
    from .review_metric_tag import ReviewMetricTag
    from .review_overrides import ReviewOverrides
    from .review_owner import ReviewOwner
    from .review_owner_input import ReviewOwnerInput
    from .review_owner_type import ReviewOwnerType
    from .review_reject import ReviewReject
    from .review_scheduled_reload import ReviewScheduledReload
    from .review_settings import ReviewSettings
    from .review_settings_input import ReviewSettingsInput
    from .review_snapshot import ReviewSnapshot
    from .review_status import ReviewStatus
    from .review_subscriber import ReviewSubscriber
    from .review_type import ReviewType
    from .review_unavailable_reason import ReviewUnavailableReason
    from .reviewer import Reviewer
    from .reviewer_allowlist import ReviewerAllowlist
    from .reviewer_allowlist_input import ReviewerAllowlistInput
    from .reviewer_kind import ReviewerKind
    from .role import Role
    from .role_permissions import RolePermissions
    from .role_update import RoleUpdate
    from .scheduled_reload_type import ScheduledReloadType
    from .segment import Segment
    from .segment_condition_input import SegmentConditionInput
    from .segment_condition_type import SegmentConditionType
    from .segment_create import SegmentCreate
    from .segment_id_list_change import SegmentIDListChange
    from .segment_id_list_metadata import SegmentIDListMetadata
    from .segment_id_list_reset import SegmentIDListReset
    from .segment_rule import SegmentRule
    from .segment_rule_input import SegmentRuleInput
    from .segment_type import SegmentType
    from .segment_user_store_id_list_change import SegmentUserStoreIDListChange
    from .ship_with_holdout import ShipWithHoldout
    from .sidecar_url_filter import SidecarURLFilter
    from .sidecar_url_filter_type import SidecarURLFilterType
    from .snowflake_connection import SnowflakeConnection
    from .sprt_baseline_mode import SPRTBaselineMode
    from .sprt_decision import SPRTDecision
    from .sprt_group_setting import SPRTGroupSetting
    from .sprt_metric_setting import SPRTMetricSetting
    from .sprt_significance import SPRTSignificance
    from .static_array_param import StaticArrayParam
    from .static_boolean_param import StaticBooleanParam
    from .static_number_param import StaticNumberParam
    from .static_object_param import StaticObjectParam
    from .static_string_param import StaticStringParam
    from .stratified_sampling import StratifiedSampling
    from .stratified_sampling_csv import StratifiedSamplingCSV
    from .stratified_sampling_metric import StratifiedSamplingMetric
    from .stratified_sampling_property_source import StratifiedSamplingPropertySource
    from .stratified_sampling_status import StratifiedSamplingStatus
    from .string_map import StringMap
    from .summary_chart import SummaryChart
    from .summary_chart_dimension_breakdown import SummaryChartDimensionBreakdown
    from .summary_chart_display import SummaryChartDisplay
    from .summary_chart_metric import SummaryChartMetric
    from .summary_chart_section import SummaryChartSection
    from .summary_chart_source import SummaryChartSource
    from .tag import Tag
    from .tag_create import TagCreate
    from .tag_update import TagUpdate
    from .target_app import TargetApp
    from .target_app_assign import TargetAppAssign
    from .target_app_create import TargetAppCreate
    from .target_app_update import TargetAppUpdate
    from .team import Team
    from .team_config_change_policy import TeamConfigChangePolicy
    from .team_create import TeamCreate
    from .team_member import TeamMember
    from .team_review_approval_policy import TeamReviewApprovalPolicy
    from .team_update import TeamUpdate
    from .team_without_members import TeamWithoutMembers
    from .text_widget import TextWidget
    from .text_widget_input import TextWidgetInput
    from .timeseries_aggregation import TimeseriesAggregation
    from .timeseries_query import TimeseriesQuery
    from .timeseries_source import TimeseriesSource
    from .timeseries_visualization import TimeseriesVisualization
    from .timeseries_widget import TimeseriesWidget
    from .timeseries_widget_input import TimeseriesWidgetInput
    from .unit_id_type import UnitIDType
    from .unit_id_type_update import UnitIDTypeUpdate
    from .unsupported_widget import UnsupportedWidget
    from .user import User
    from .user_id_override import UserIDOverride
    from .user_invite import UserInvite
    from .user_update import UserUpdate
    from .warehouse_aggregation import WarehouseAggregation
    from .warehouse_connection_update import WarehouseConnectionUpdate
    from .warehouse_funnel_count_distinct import WarehouseFunnelCountDistinct
    from .warehouse_funnel_event import WarehouseFunnelEvent
    from .warehouse_funnel_start_criteria import WarehouseFunnelStartCriteria
    from .warehouse_metric_component import WarehouseMetricComponent
    from .warehouse_metric_operator import WarehouseMetricOperator
    from .warehouse_metric_source import WarehouseMetricSource
    from .warehouse_native_metric import WarehouseNativeMetric

_MODULES = {
    "ActiveReview": ".active_review",
    "Alert": ".alert",
    "AlertCondition": ".alert_condition",
    "AlertCreate": ".alert_create",
    "AlertEvent": ".alert_event",
    "AlertEventType": ".alert_event_type",
    "AlertGroupBy": ".alert_group_by",
    "AlertGroupByValue": ".alert_group_by_value",
    "AlertMute": ".alert_mute",
    "AlertMuteSchedule": ".alert_mute_schedule",
    "AlertPriority": ".alert_priority",
    "AlertPriorityInput": ".alert_priority_input",
    "AlertRenotificationCondition": ".alert_renotification_condition",
    "AlertStatus": ".alert_status",
    "AlertSubscriber": ".alert_subscriber",
    "AlertSubscriberType": ".alert_subscriber_type",
    "AlertSummary": ".alert_summary",
    "AlertTag": ".alert_tag",
    "AlertType": ".alert_type",
    "AlertUnmute": ".alert_unmute",
    "AlertUpdate": ".alert_update",
    "AllowedReviewer": ".allowed_reviewer",
    "AssignmentSource": ".assignment_source",
    "AssignmentSourceCreate": ".assignment_source_create",
    "AssignmentSourceFilter": ".assignment_source_filter",
    "AssignmentSourceReplace": ".assignment_source_replace",
    "AssignmentSourceUpdate": ".assignment_source_update",
    "AthenaConnection": ".athena_connection",
    "AuditLog": ".audit_log",
    "AuditLogActionType": ".audit_log_action_type",
    "AuditLogSortKey": ".audit_log_sort_key",
    "AuditLogSortOrder": ".audit_log_sort_order",
    "AutomatedRollout": ".automated_rollout",
    "AutomatedRolloutInput": ".automated_rollout_input",
    "Autotune": ".autotune",
    "AutotuneAttributionWindow": ".autotune_attribution_window",
    "AutotuneAttributionWindowUnit": ".autotune_attribution_window_unit",
    "AutotuneCreate": ".autotune_create",
    "AutotuneExplorationWindow": ".autotune_exploration_window",
    "AutotuneOptimizationParameter": ".autotune_optimization_parameter",
    "AutotuneOverrides": ".autotune_overrides",
    "AutotuneOverridesAudit": ".autotune_overrides_audit",
    "AutotuneReplace": ".autotune_replace",
    "AutotuneReviewCreate": ".autotune_review_create",
    "AutotuneReviewType": ".autotune_review_type",
    "AutotuneReviewUpdate": ".autotune_review_update",
    "AutotuneUpdate": ".autotune_update",
    "AutotuneVariant": ".autotune_variant",
    "AutotuneVariantInput": ".autotune_variant_input",
    "AutotuneWinner": ".autotune_winner",
    "AutotuneWinnerThreshold": ".autotune_winner_threshold",
    "BayesianPrior": ".bayesian_prior",
    "BigQueryConnection": ".big_query_connection",
    "ChangeValidationDebugLink": ".change_validation_debug_link",
    "ChangeValidationSubmit": ".change_validation_submit",
    "ChangeValidationUpdateMessage": ".change_validation_update_message",
    "Company": ".company",
    "Condition": ".condition",
    "ConditionInput": ".condition_input",
    "ConditionOperator": ".condition_operator",
    "ConditionType": ".condition_type",
    "ConditionTypeInput": ".condition_type_input",
    "ConditionalOverride": ".conditional_override",
    "ConditionalOverrideType": ".conditional_override_type",
    "ConfidenceInterval": ".confidence_interval",
    "ConfidenceLevel": ".confidence_level",
    "ConfigArchive": ".config_archive",
    "ConfigUnarchive": ".config_unarchive",
    "CredibleInterval": ".credible_interval",
    "CumulativeExposure": ".cumulative_exposure",
    "CumulativeExposurePoint": ".cumulative_exposure_point",
    "CustomFieldMapping": ".custom_field_mapping",
    "Dashboard": ".dashboard",
    "DashboardCreate": ".dashboard_create",
    "DashboardCreateResult": ".dashboard_create_result",
    "DashboardDateRange": ".dashboard_date_range",
    "DashboardDateRangeUnit": ".dashboard_date_range_unit",
    "DashboardDefaults": ".dashboard_defaults",
    "DashboardGranularity": ".dashboard_granularity",
    "DashboardSummary": ".dashboard_summary",
    "DashboardWidgetAdd": ".dashboard_widget_add",
    "DashboardWidgetReplace": ".dashboard_widget_replace",
    "DashboardWidgetResults": ".dashboard_widget_results",
    "DashboardWidgetSaveResult": ".dashboard_widget_save_result",
    "DatabricksConnection": ".databricks_connection",
    "DimensionalExposure": ".dimensional_exposure",
    "DimensionalExposureSeverity": ".dimensional_exposure_severity",
    "DimensionalExposureSeverityFilter": ".dimensional_exposure_severity_filter",
    "DimensionalExposureValue": ".dimensional_exposure_value",
    "DimensionalExposures": ".dimensional_exposures",
    "DynamicConfig": ".dynamic_config",
    "DynamicConfigCreate": ".dynamic_config_create",
    "DynamicConfigReferenceParam": ".dynamic_config_reference_param",
    "DynamicConfigReplace": ".dynamic_config_replace",
    "DynamicConfigReviewChange": ".dynamic_config_review_change",
    "DynamicConfigReviewCreate": ".dynamic_config_review_create",
    "DynamicConfigReviewRestore": ".dynamic_config_review_restore",
    "DynamicConfigReviewUpdate": ".dynamic_config_review_update",
    "DynamicConfigRule": ".dynamic_config_rule",
    "DynamicConfigRuleAdd": ".dynamic_config_rule_add",
    "DynamicConfigRuleAddItem": ".dynamic_config_rule_add_item",
    "DynamicConfigRuleAddMany": ".dynamic_config_rule_add_many",
    "DynamicConfigRuleInput": ".dynamic_config_rule_input",
    "DynamicConfigRuleSummary": ".dynamic_config_rule_summary",
    "DynamicConfigRuleUpdate": ".dynamic_config_rule_update",
    "DynamicConfigRuleUpdateByName": ".dynamic_config_rule_update_by_name",
    "DynamicConfigRuleUpdateItem": ".dynamic_config_rule_update_item",
    "DynamicConfigRuleUpdateMany": ".dynamic_config_rule_update_many",
    "DynamicConfigRuleVariant": ".dynamic_config_rule_variant",
    "DynamicConfigStatus": ".dynamic_config_status",
    "DynamicConfigUpdate": ".dynamic_config_update",
    "EligibleReviewerGroup": ".eligible_reviewer_group",
    "EligibleReviewerUser": ".eligible_reviewer_user",
    "EligibleReviewers": ".eligible_reviewers",
    "EntityPropertySource": ".entity_property_source",
    "EntityPropertySourceCreate": ".entity_property_source_create",
    "EntityPropertySourceReplace": ".entity_property_source_replace",
    "EntityPropertySourceUpdate": ".entity_property_source_update",
    "Environment": ".environment",
    "EnvironmentInput": ".environment_input",
    "EnvironmentOverride": ".environment_override",
    "EnvironmentOverridesInput": ".environment_overrides_input",
    "Environments": ".environments",
    "EnvironmentsSet": ".environments_set",
    "EventFilter": ".event_filter",
    "EventProperty": ".event_property",
    "EventsIngestionColumnMapping": ".events_ingestion_column_mapping",
    "EventsIngestionInput": ".events_ingestion_input",
    "EventsIngestionUpdate": ".events_ingestion_update",
    "Experiment": ".experiment",
    "ExperimentAbandon": ".experiment_abandon",
    "ExperimentAlert": ".experiment_alert",
    "ExperimentAlertArm": ".experiment_alert_arm",
    "ExperimentAlertMap": ".experiment_alert_map",
    "ExperimentAlertStatus": ".experiment_alert_status",
    "ExperimentAlerts": ".experiment_alerts",
    "ExperimentAnalyticsType": ".experiment_analytics_type",
    "ExperimentArchive": ".experiment_archive",
    "ExperimentContext": ".experiment_context",
    "ExperimentCreate": ".experiment_create",
    "ExperimentDeferDecision": ".experiment_defer_decision",
    "ExperimentDiagnosticsChecks": ".experiment_diagnostics_checks",
    "ExperimentDiagnosticsDay": ".experiment_diagnostics_day",
    "ExperimentDiagnosticsGroupCount": ".experiment_diagnostics_group_count",
    "ExperimentDiagnosticsType": ".experiment_diagnostics_type",
    "ExperimentExternalEvent": ".experiment_external_event",
    "ExperimentGroup": ".experiment_group",
    "ExperimentGroupInput": ".experiment_group_input",
    "ExperimentGroupSelector": ".experiment_group_selector",
    "ExperimentLink": ".experiment_link",
    "ExperimentLoadPulse": ".experiment_load_pulse",
    "ExperimentMakeDecision": ".experiment_make_decision",
    "ExperimentMetric": ".experiment_metric",
    "ExperimentMetricDirection": ".experiment_metric_direction",
    "ExperimentOverrides": ".experiment_overrides",
    "ExperimentOverridesAudit": ".experiment_overrides_audit",
    "ExperimentPulseMetricResult": ".experiment_pulse_metric_result",
    "ExperimentPulseResults": ".experiment_pulse_results",
    "ExperimentQualityScore": ".experiment_quality_score",
    "ExperimentQualityScoreBreakdown": ".experiment_quality_score_breakdown",
    "ExperimentReferenceParam": ".experiment_reference_param",
    "ExperimentReplace": ".experiment_replace",
    "ExperimentRestartAsNew": ".experiment_restart_as_new",
    "ExperimentReview": ".experiment_review",
    "ExperimentReviewConditionalOverride": ".experiment_review_conditional_override",
    "ExperimentReviewContent": ".experiment_review_content",
    "ExperimentReviewCreate": ".experiment_review_create",
    "ExperimentReviewIDOverride": ".experiment_review_id_override",
    "ExperimentReviewRolloutPhase": ".experiment_review_rollout_phase",
    "ExperimentReviewType": ".experiment_review_type",
    "ExperimentReviewUnavailableReason": ".experiment_review_unavailable_reason",
    "ExperimentReviewUpdate": ".experiment_review_update",
    "ExperimentScheduleStart": ".experiment_schedule_start",
    "ExperimentSettings": ".experiment_settings",
    "ExperimentStart": ".experiment_start",
    "ExperimentStatus": ".experiment_status",
    "ExperimentSubtype": ".experiment_subtype",
    "ExperimentSummaryCharts": ".experiment_summary_charts",
    "ExperimentSummarySection": ".experiment_summary_section",
    "ExperimentType": ".experiment_type",
    "ExperimentUpdate": ".experiment_update",
    "ExposureCount": ".exposure_count",
    "ExposureCounts": ".exposure_counts",
    "ExposuresIngestionColumnMapping": ".exposures_ingestion_column_mapping",
    "ExposuresIngestionDataset": ".exposures_ingestion_dataset",
    "ExposuresIngestionInput": ".exposures_ingestion_input",
    "ExposuresIngestionUpdate": ".exposures_ingestion_update",
    "FilterCondition": ".filter_condition",
    "FunnelChartType": ".funnel_chart_type",
    "FunnelCohort": ".funnel_cohort",
    "FunnelConversionWindow": ".funnel_conversion_window",
    "FunnelConversionWindowUnit": ".funnel_conversion_window_unit",
    "FunnelQuery": ".funnel_query",
    "FunnelQueryInput": ".funnel_query_input",
    "FunnelResultDataset": ".funnel_result_dataset",
    "FunnelResultStep": ".funnel_result_step",
    "FunnelResults": ".funnel_results",
    "FunnelStep": ".funnel_step",
    "FunnelWidget": ".funnel_widget",
    "FunnelWidgetInput": ".funnel_widget_input",
    "Gate": ".gate",
    "GateArrayParam": ".gate_array_param",
    "GateBooleanParam": ".gate_boolean_param",
    "GateChecks": ".gate_checks",
    "GateCreate": ".gate_create",
    "GateLoadPulse": ".gate_load_pulse",
    "GateNumberParam": ".gate_number_param",
    "GateObjectParam": ".gate_object_param",
    "GateOverrideGroup": ".gate_override_group",
    "GateOverrides": ".gate_overrides",
    "GateOverridesAudit": ".gate_overrides_audit",
    "GateOverridesInput": ".gate_overrides_input",
    "GatePulseResults": ".gate_pulse_results",
    "GateRateFilter": ".gate_rate_filter",
    "GateReplace": ".gate_replace",
    "GateReviewChange": ".gate_review_change",
    "GateReviewCreate": ".gate_review_create",
    "GateReviewUpdate": ".gate_review_update",
    "GateRule": ".gate_rule",
    "GateRuleAdd": ".gate_rule_add",
    "GateRuleAddItem": ".gate_rule_add_item",
    "GateRuleAddMany": ".gate_rule_add_many",
    "GateRuleSummary": ".gate_rule_summary",
    "GateRuleUpdate": ".gate_rule_update",
    "GateRuleUpdateItem": ".gate_rule_update_item",
    "GateRuleUpdateMany": ".gate_rule_update_many",
    "GateStatus": ".gate_status",
    "GateStringParam": ".gate_string_param",
    "GateType": ".gate_type",
    "GateTypeInput": ".gate_type_input",
    "GateTypeReason": ".gate_type_reason",
    "GateUpdate": ".gate_update",
    "GradualRolloutPhase": ".gradual_rollout_phase",
    "GradualRolloutStrategy": ".gradual_rollout_strategy",
    "GradualRolloutStrategyType": ".gradual_rollout_strategy_type",
    "GuardrailAlertResolve": ".guardrail_alert_resolve",
    "GuardrailAlertResolveResult": ".guardrail_alert_resolve_result",
    "HeaderWidget": ".header_widget",
    "HeaderWidgetInput": ".header_widget_input",
    "HealthCheck": ".health_check",
    "HealthCheckDeduplicationRate": ".health_check_deduplication_rate",
    "HealthCheckGroup": ".health_check_group",
    "HealthCheckGroupBucket": ".health_check_group_bucket",
    "HealthCheckGroupMetric": ".health_check_group_metric",
    "HealthCheckMetadata": ".health_check_metadata",
    "HealthCheckMetric": ".health_check_metric",
    "HealthCheckStatus": ".health_check_status",
    "HealthCheckType": ".health_check_type",
    "Holdout": ".holdout",
    "HoldoutCreate": ".holdout_create",
    "HoldoutOverridesAudit": ".holdout_overrides_audit",
    "HoldoutReplace": ".holdout_replace",
    "HoldoutUpdate": ".holdout_update",
    "IDTypeMapping": ".id_type_mapping",
    "IdentifierMappingMode": ".identifier_mapping_mode",
    "Ingestion": ".ingestion",
    "IngestionBackfill": ".ingestion_backfill",
    "IngestionBackfillResult": ".ingestion_backfill_result",
    "IngestionConnectionSetDatabricks": ".ingestion_connection_set_databricks",
    "IngestionDataset": ".ingestion_dataset",
    "IngestionDatasetFilter": ".ingestion_dataset_filter",
    "IngestionEventCount": ".ingestion_event_count",
    "IngestionEventCountEntry": ".ingestion_event_count_entry",
    "IngestionEventCountsByDate": ".ingestion_event_counts_by_date",
    "IngestionEventDelta": ".ingestion_event_delta",
    "IngestionEventDeltaEntry": ".ingestion_event_delta_entry",
    "IngestionEventDeltasByDate": ".ingestion_event_deltas_by_date",
    "IngestionRun": ".ingestion_run",
    "IngestionRunDateStatus": ".ingestion_run_date_status",
    "IngestionRunSourceHistory": ".ingestion_run_source_history",
    "IngestionRunStatus": ".ingestion_run_status",
    "IngestionSchedule": ".ingestion_schedule",
    "IngestionScheduleSet": ".ingestion_schedule_set",
    "IngestionSourceType": ".ingestion_source_type",
    "IngestionStatus": ".ingestion_status",
    "IngestionStatusCode": ".ingestion_status_code",
    "InlineTargetingRule": ".inline_targeting_rule",
    "JsonObject": ".json_object",
    "Key": ".key",
    "KeyCreate": ".key_create",
    "KeyScope": ".key_scope",
    "KeyStatus": ".key_status",
    "KeyType": ".key_type",
    "KeyUpdate": ".key_update",
    "Layer": ".layer",
    "LayerConditionalOverride": ".layer_conditional_override",
    "LayerCreate": ".layer_create",
    "LayerIDOverride": ".layer_id_override",
    "LayerOverrides": ".layer_overrides",
    "LayerOverridesAdd": ".layer_overrides_add",
    "LayerOverridesAudit": ".layer_overrides_audit",
    "LayerParameter": ".layer_parameter",
    "LayerParameterType": ".layer_parameter_type",
    "LayerReferenceParam": ".layer_reference_param",
    "LayerReplace": ".layer_replace",
    "LayerUpdate": ".layer_update",
    "LogEntry": ".log_entry",
    "LogSource": ".log_source",
    "LoggedEvent": ".logged_event",
    "ManualQualityScore": ".manual_quality_score",
    "ManualQualityScoreCriterion": ".manual_quality_score_criterion",
    "ManualQualityScoreStatus": ".manual_quality_score_status",
    "MessageResponse": ".message_response",
    "Metric": ".metric",
    "MetricCreate": ".metric_create",
    "MetricCriterion": ".metric_criterion",
    "MetricCriterionType": ".metric_criterion_type",
    "MetricDimensionLimit": ".metric_dimension_limit",
    "MetricDirectionality": ".metric_directionality",
    "MetricEvent": ".metric_event",
    "MetricEventType": ".metric_event_type",
    "MetricFunnelCountDistinct": ".metric_funnel_count_distinct",
    "MetricFunnelEvent": ".metric_funnel_event",
    "MetricFunnelEventType": ".metric_funnel_event_type",
    "MetricLineage": ".metric_lineage",
    "MetricOwner": ".metric_owner",
    "MetricOwnerInput": ".metric_owner_input",
    "MetricReference": ".metric_reference",
    "MetricSource": ".metric_source",
    "MetricSourceCreate": ".metric_source_create",
    "MetricSourceReplace": ".metric_source_replace",
    "MetricSourceType": ".metric_source_type",
    "MetricSQL": ".metric_sql",
    "MetricType": ".metric_type",
    "MetricTypeInput": ".metric_type_input",
    "MetricUnitValue": ".metric_unit_value",
    "MetricUpdate": ".metric_update",
    "MetricValue": ".metric_value",
    "MetricsIngestionColumnMapping": ".metrics_ingestion_column_mapping",
    "MetricsIngestionInput": ".metrics_ingestion_input",
    "MetricsIngestionUpdate": ".metrics_ingestion_update",
    "OverridesAudit": ".overrides_audit",
    "Owner": ".owner",
    "Pagination": ".pagination",
    "ParamStore": ".param_store",
    "ParamStoreCreate": ".param_store_create",
    "ParamStoreUpdate": ".param_store_update",
    "ParamType": ".param_type",
    "PowerAnalysis": ".power_analysis",
    "PowerAnalysisStatus": ".power_analysis_status",
    "PrecomputedUserDimension": ".precomputed_user_dimension",
    "Project": ".project",
    "ProjectReviewSettings": ".project_review_settings",
    "ProjectRoleSettings": ".project_role_settings",
    "ProjectSettings": ".project_settings",
    "ProjectTeamSettings": ".project_team_settings",
    "ProjectVisibility": ".project_visibility",
    "Prompt": ".prompt",
    "PromptCreate": ".prompt_create",
    "PromptMessage": ".prompt_message",
    "PromptMessageRole": ".prompt_message_role",
    "PromptUpdate": ".prompt_update",
    "PromptVersion": ".prompt_version",
    "PromptVersionSummary": ".prompt_version_summary",
    "PromptWorkflowBody": ".prompt_workflow_body",
    "PromptWorkflowHeader": ".prompt_workflow_header",
    "PulseDimensionResult": ".pulse_dimension_result",
    "PulseLoad": ".pulse_load",
    "PulseLoadDetails": ".pulse_load_details",
    "PulseLoadJob": ".pulse_load_job",
    "PulseLoadState": ".pulse_load_state",
    "PulseReloadType": ".pulse_reload_type",
    "PulseResult": ".pulse_result",
    "PulseResultError": ".pulse_result_error",
    "PulseRollup": ".pulse_rollup",
    "RedshiftConnection": ".redshift_connection",
    "ReleasePipeline": ".release_pipeline",
    "ReleasePipelineCreate": ".release_pipeline_create",
    "ReleasePipelinePhase": ".release_pipeline_phase",
    "ReleasePipelinePhaseSelector": ".release_pipeline_phase_selector",
    "ReleasePipelineRule": ".release_pipeline_rule",
    "ReleasePipelineTrigger": ".release_pipeline_trigger",
    "ReleasePipelineTriggerAction": ".release_pipeline_trigger_action",
    "ReleasePipelineTriggerActionType": ".release_pipeline_trigger_action_type",
    "ReleasePipelineTriggerStatus": ".release_pipeline_trigger_status",
    "ReleasePipelineUpdate": ".release_pipeline_update",
    "Report": ".report",
    "ReportType": ".report_type",
    "Review": ".review",
    "ReviewApprove": ".review_approve",
    "ReviewAuthor": ".review_author",
    "ReviewContent": ".review_content",
    "ReviewGradualRollout": ".review_gradual_rollout",
    "ReviewGradualRolloutStep": ".review_gradual_rollout_step",
    "ReviewIDOverride": ".review_id_override",
    "ReviewMetricTag": ".review_metric_tag",
    "ReviewOverrides": ".review_overrides",
    "ReviewOwner": ".review_owner",
    "ReviewOwnerInput": ".review_owner_input",
    "ReviewOwnerType": ".review_owner_type",
    "ReviewReject": ".review_reject",
    "ReviewScheduledReload": ".review_scheduled_reload",
    "ReviewSettings": ".review_settings",
    "ReviewSettingsInput": ".review_settings_input",
    "ReviewSnapshot": ".review_snapshot",
    "ReviewStatus": ".review_status",
    "ReviewSubscriber": ".review_subscriber",
    "ReviewType": ".review_type",
    "ReviewUnavailableReason": ".review_unavailable_reason",
    "Reviewer": ".reviewer",
    "ReviewerAllowlist": ".reviewer_allowlist",
    "ReviewerAllowlistInput": ".reviewer_allowlist_input",
    "ReviewerKind": ".reviewer_kind",
    "Role": ".role",
    "RolePermissions": ".role_permissions",
    "RoleUpdate": ".role_update",
    "ScheduledReloadType": ".scheduled_reload_type",
    "Segment": ".segment",
    "SegmentConditionInput": ".segment_condition_input",
    "SegmentConditionType": ".segment_condition_type",
    "SegmentCreate": ".segment_create",
    "SegmentIDListChange": ".segment_id_list_change",
    "SegmentIDListMetadata": ".segment_id_list_metadata",
    "SegmentIDListReset": ".segment_id_list_reset",
    "SegmentRule": ".segment_rule",
    "SegmentRuleInput": ".segment_rule_input",
    "SegmentType": ".segment_type",
    "SegmentUserStoreIDListChange": ".segment_user_store_id_list_change",
    "ShipWithHoldout": ".ship_with_holdout",
    "SidecarURLFilter": ".sidecar_url_filter",
    "SidecarURLFilterType": ".sidecar_url_filter_type",
    "SnowflakeConnection": ".snowflake_connection",
    "SPRTBaselineMode": ".sprt_baseline_mode",
    "SPRTDecision": ".sprt_decision",
    "SPRTGroupSetting": ".sprt_group_setting",
    "SPRTMetricSetting": ".sprt_metric_setting",
    "SPRTSignificance": ".sprt_significance",
    "StaticArrayParam": ".static_array_param",
    "StaticBooleanParam": ".static_boolean_param",
    "StaticNumberParam": ".static_number_param",
    "StaticObjectParam": ".static_object_param",
    "StaticStringParam": ".static_string_param",
    "StratifiedSampling": ".stratified_sampling",
    "StratifiedSamplingCSV": ".stratified_sampling_csv",
    "StratifiedSamplingMetric": ".stratified_sampling_metric",
    "StratifiedSamplingPropertySource": ".stratified_sampling_property_source",
    "StratifiedSamplingStatus": ".stratified_sampling_status",
    "StringMap": ".string_map",
    "SummaryChart": ".summary_chart",
    "SummaryChartDimensionBreakdown": ".summary_chart_dimension_breakdown",
    "SummaryChartDisplay": ".summary_chart_display",
    "SummaryChartMetric": ".summary_chart_metric",
    "SummaryChartSection": ".summary_chart_section",
    "SummaryChartSource": ".summary_chart_source",
    "Tag": ".tag",
    "TagCreate": ".tag_create",
    "TagUpdate": ".tag_update",
    "TargetApp": ".target_app",
    "TargetAppAssign": ".target_app_assign",
    "TargetAppCreate": ".target_app_create",
    "TargetAppUpdate": ".target_app_update",
    "Team": ".team",
    "TeamConfigChangePolicy": ".team_config_change_policy",
    "TeamCreate": ".team_create",
    "TeamMember": ".team_member",
    "TeamReviewApprovalPolicy": ".team_review_approval_policy",
    "TeamUpdate": ".team_update",
    "TeamWithoutMembers": ".team_without_members",
    "TextWidget": ".text_widget",
    "TextWidgetInput": ".text_widget_input",
    "TimeseriesAggregation": ".timeseries_aggregation",
    "TimeseriesQuery": ".timeseries_query",
    "TimeseriesSource": ".timeseries_source",
    "TimeseriesVisualization": ".timeseries_visualization",
    "TimeseriesWidget": ".timeseries_widget",
    "TimeseriesWidgetInput": ".timeseries_widget_input",
    "UnitIDType": ".unit_id_type",
    "UnitIDTypeUpdate": ".unit_id_type_update",
    "UnsupportedWidget": ".unsupported_widget",
    "User": ".user",
    "UserIDOverride": ".user_id_override",
    "UserInvite": ".user_invite",
    "UserUpdate": ".user_update",
    "WarehouseAggregation": ".warehouse_aggregation",
    "WarehouseConnectionUpdate": ".warehouse_connection_update",
    "WarehouseFunnelCountDistinct": ".warehouse_funnel_count_distinct",
    "WarehouseFunnelEvent": ".warehouse_funnel_event",
    "WarehouseFunnelStartCriteria": ".warehouse_funnel_start_criteria",
    "WarehouseMetricComponent": ".warehouse_metric_component",
    "WarehouseMetricOperator": ".warehouse_metric_operator",
    "WarehouseMetricSource": ".warehouse_metric_source",
    "WarehouseNativeMetric": ".warehouse_native_metric",
}


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        value = getattr(import_module(_MODULES[name], __name__), name)
    elif name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    else:
        # Annotations name typed dicts and unions as if they were models; only who resolves them needs their module.
        value = import_module("..dicts", __name__).named(name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return list(__all__)


__all__ = (
    "ActiveReview",
    "Alert",
    "AlertCondition",
    "AlertCreate",
    "AlertEvent",
    "AlertEventType",
    "AlertGroupBy",
    "AlertGroupByValue",
    "AlertMute",
    "AlertMuteSchedule",
    "AlertPriority",
    "AlertPriorityInput",
    "AlertRenotificationCondition",
    "AlertStatus",
    "AlertSubscriber",
    "AlertSubscriberType",
    "AlertSummary",
    "AlertTag",
    "AlertType",
    "AlertUnmute",
    "AlertUpdate",
    "AllowedReviewer",
    "AssignmentSource",
    "AssignmentSourceCreate",
    "AssignmentSourceFilter",
    "AssignmentSourceReplace",
    "AssignmentSourceUpdate",
    "AthenaConnection",
    "AuditLog",
    "AuditLogActionType",
    "AuditLogSortKey",
    "AuditLogSortOrder",
    "AutomatedRollout",
    "AutomatedRolloutInput",
    "Autotune",
    "AutotuneAttributionWindow",
    "AutotuneAttributionWindowUnit",
    "AutotuneCreate",
    "AutotuneExplorationWindow",
    "AutotuneOptimizationParameter",
    "AutotuneOverrides",
    "AutotuneOverridesAudit",
    "AutotuneReplace",
    "AutotuneReviewCreate",
    "AutotuneReviewType",
    "AutotuneReviewUpdate",
    "AutotuneUpdate",
    "AutotuneVariant",
    "AutotuneVariantInput",
    "AutotuneWinner",
    "AutotuneWinnerThreshold",
    "BayesianPrior",
    "BigQueryConnection",
    "ChangeValidationDebugLink",
    "ChangeValidationSubmit",
    "ChangeValidationUpdateMessage",
    "Company",
    "Condition",
    "ConditionalOverride",
    "ConditionalOverrideType",
    "ConditionInput",
    "ConditionOperator",
    "ConditionType",
    "ConditionTypeInput",
    "ConfidenceInterval",
    "ConfidenceLevel",
    "ConfigArchive",
    "ConfigUnarchive",
    "CredibleInterval",
    "CumulativeExposure",
    "CumulativeExposurePoint",
    "CustomFieldMapping",
    "Dashboard",
    "DashboardCreate",
    "DashboardCreateResult",
    "DashboardDateRange",
    "DashboardDateRangeUnit",
    "DashboardDefaults",
    "DashboardGranularity",
    "DashboardSummary",
    "DashboardWidgetAdd",
    "DashboardWidgetReplace",
    "DashboardWidgetResults",
    "DashboardWidgetSaveResult",
    "DatabricksConnection",
    "DimensionalExposure",
    "DimensionalExposures",
    "DimensionalExposureSeverity",
    "DimensionalExposureSeverityFilter",
    "DimensionalExposureValue",
    "DynamicConfig",
    "DynamicConfigCreate",
    "DynamicConfigReferenceParam",
    "DynamicConfigReplace",
    "DynamicConfigReviewChange",
    "DynamicConfigReviewCreate",
    "DynamicConfigReviewRestore",
    "DynamicConfigReviewUpdate",
    "DynamicConfigRule",
    "DynamicConfigRuleAdd",
    "DynamicConfigRuleAddItem",
    "DynamicConfigRuleAddMany",
    "DynamicConfigRuleInput",
    "DynamicConfigRuleSummary",
    "DynamicConfigRuleUpdate",
    "DynamicConfigRuleUpdateByName",
    "DynamicConfigRuleUpdateItem",
    "DynamicConfigRuleUpdateMany",
    "DynamicConfigRuleVariant",
    "DynamicConfigStatus",
    "DynamicConfigUpdate",
    "EligibleReviewerGroup",
    "EligibleReviewers",
    "EligibleReviewerUser",
    "EntityPropertySource",
    "EntityPropertySourceCreate",
    "EntityPropertySourceReplace",
    "EntityPropertySourceUpdate",
    "Environment",
    "EnvironmentInput",
    "EnvironmentOverride",
    "EnvironmentOverridesInput",
    "Environments",
    "EnvironmentsSet",
    "EventFilter",
    "EventProperty",
    "EventsIngestionColumnMapping",
    "EventsIngestionInput",
    "EventsIngestionUpdate",
    "Experiment",
    "ExperimentAbandon",
    "ExperimentAlert",
    "ExperimentAlertArm",
    "ExperimentAlertMap",
    "ExperimentAlerts",
    "ExperimentAlertStatus",
    "ExperimentAnalyticsType",
    "ExperimentArchive",
    "ExperimentContext",
    "ExperimentCreate",
    "ExperimentDeferDecision",
    "ExperimentDiagnosticsChecks",
    "ExperimentDiagnosticsDay",
    "ExperimentDiagnosticsGroupCount",
    "ExperimentDiagnosticsType",
    "ExperimentExternalEvent",
    "ExperimentGroup",
    "ExperimentGroupInput",
    "ExperimentGroupSelector",
    "ExperimentLink",
    "ExperimentLoadPulse",
    "ExperimentMakeDecision",
    "ExperimentMetric",
    "ExperimentMetricDirection",
    "ExperimentOverrides",
    "ExperimentOverridesAudit",
    "ExperimentPulseMetricResult",
    "ExperimentPulseResults",
    "ExperimentQualityScore",
    "ExperimentQualityScoreBreakdown",
    "ExperimentReferenceParam",
    "ExperimentReplace",
    "ExperimentRestartAsNew",
    "ExperimentReview",
    "ExperimentReviewConditionalOverride",
    "ExperimentReviewContent",
    "ExperimentReviewCreate",
    "ExperimentReviewIDOverride",
    "ExperimentReviewRolloutPhase",
    "ExperimentReviewType",
    "ExperimentReviewUnavailableReason",
    "ExperimentReviewUpdate",
    "ExperimentScheduleStart",
    "ExperimentSettings",
    "ExperimentStart",
    "ExperimentStatus",
    "ExperimentSubtype",
    "ExperimentSummaryCharts",
    "ExperimentSummarySection",
    "ExperimentType",
    "ExperimentUpdate",
    "ExposureCount",
    "ExposureCounts",
    "ExposuresIngestionColumnMapping",
    "ExposuresIngestionDataset",
    "ExposuresIngestionInput",
    "ExposuresIngestionUpdate",
    "FilterCondition",
    "FunnelChartType",
    "FunnelCohort",
    "FunnelConversionWindow",
    "FunnelConversionWindowUnit",
    "FunnelQuery",
    "FunnelQueryInput",
    "FunnelResultDataset",
    "FunnelResults",
    "FunnelResultStep",
    "FunnelStep",
    "FunnelWidget",
    "FunnelWidgetInput",
    "Gate",
    "GateArrayParam",
    "GateBooleanParam",
    "GateChecks",
    "GateCreate",
    "GateLoadPulse",
    "GateNumberParam",
    "GateObjectParam",
    "GateOverrideGroup",
    "GateOverrides",
    "GateOverridesAudit",
    "GateOverridesInput",
    "GatePulseResults",
    "GateRateFilter",
    "GateReplace",
    "GateReviewChange",
    "GateReviewCreate",
    "GateReviewUpdate",
    "GateRule",
    "GateRuleAdd",
    "GateRuleAddItem",
    "GateRuleAddMany",
    "GateRuleSummary",
    "GateRuleUpdate",
    "GateRuleUpdateItem",
    "GateRuleUpdateMany",
    "GateStatus",
    "GateStringParam",
    "GateType",
    "GateTypeInput",
    "GateTypeReason",
    "GateUpdate",
    "GradualRolloutPhase",
    "GradualRolloutStrategy",
    "GradualRolloutStrategyType",
    "GuardrailAlertResolve",
    "GuardrailAlertResolveResult",
    "HeaderWidget",
    "HeaderWidgetInput",
    "HealthCheck",
    "HealthCheckDeduplicationRate",
    "HealthCheckGroup",
    "HealthCheckGroupBucket",
    "HealthCheckGroupMetric",
    "HealthCheckMetadata",
    "HealthCheckMetric",
    "HealthCheckStatus",
    "HealthCheckType",
    "Holdout",
    "HoldoutCreate",
    "HoldoutOverridesAudit",
    "HoldoutReplace",
    "HoldoutUpdate",
    "IdentifierMappingMode",
    "IDTypeMapping",
    "Ingestion",
    "IngestionBackfill",
    "IngestionBackfillResult",
    "IngestionConnectionSetDatabricks",
    "IngestionDataset",
    "IngestionDatasetFilter",
    "IngestionEventCount",
    "IngestionEventCountEntry",
    "IngestionEventCountsByDate",
    "IngestionEventDelta",
    "IngestionEventDeltaEntry",
    "IngestionEventDeltasByDate",
    "IngestionRun",
    "IngestionRunDateStatus",
    "IngestionRunSourceHistory",
    "IngestionRunStatus",
    "IngestionSchedule",
    "IngestionScheduleSet",
    "IngestionSourceType",
    "IngestionStatus",
    "IngestionStatusCode",
    "InlineTargetingRule",
    "JsonObject",
    "Key",
    "KeyCreate",
    "KeyScope",
    "KeyStatus",
    "KeyType",
    "KeyUpdate",
    "Layer",
    "LayerConditionalOverride",
    "LayerCreate",
    "LayerIDOverride",
    "LayerOverrides",
    "LayerOverridesAdd",
    "LayerOverridesAudit",
    "LayerParameter",
    "LayerParameterType",
    "LayerReferenceParam",
    "LayerReplace",
    "LayerUpdate",
    "LogEntry",
    "LoggedEvent",
    "LogSource",
    "ManualQualityScore",
    "ManualQualityScoreCriterion",
    "ManualQualityScoreStatus",
    "MessageResponse",
    "Metric",
    "MetricCreate",
    "MetricCriterion",
    "MetricCriterionType",
    "MetricDimensionLimit",
    "MetricDirectionality",
    "MetricEvent",
    "MetricEventType",
    "MetricFunnelCountDistinct",
    "MetricFunnelEvent",
    "MetricFunnelEventType",
    "MetricLineage",
    "MetricOwner",
    "MetricOwnerInput",
    "MetricReference",
    "MetricsIngestionColumnMapping",
    "MetricsIngestionInput",
    "MetricsIngestionUpdate",
    "MetricSource",
    "MetricSourceCreate",
    "MetricSourceReplace",
    "MetricSourceType",
    "MetricSQL",
    "MetricType",
    "MetricTypeInput",
    "MetricUnitValue",
    "MetricUpdate",
    "MetricValue",
    "OverridesAudit",
    "Owner",
    "Pagination",
    "ParamStore",
    "ParamStoreCreate",
    "ParamStoreUpdate",
    "ParamType",
    "PowerAnalysis",
    "PowerAnalysisStatus",
    "PrecomputedUserDimension",
    "Project",
    "ProjectReviewSettings",
    "ProjectRoleSettings",
    "ProjectSettings",
    "ProjectTeamSettings",
    "ProjectVisibility",
    "Prompt",
    "PromptCreate",
    "PromptMessage",
    "PromptMessageRole",
    "PromptUpdate",
    "PromptVersion",
    "PromptVersionSummary",
    "PromptWorkflowBody",
    "PromptWorkflowHeader",
    "PulseDimensionResult",
    "PulseLoad",
    "PulseLoadDetails",
    "PulseLoadJob",
    "PulseLoadState",
    "PulseReloadType",
    "PulseResult",
    "PulseResultError",
    "PulseRollup",
    "RedshiftConnection",
    "ReleasePipeline",
    "ReleasePipelineCreate",
    "ReleasePipelinePhase",
    "ReleasePipelinePhaseSelector",
    "ReleasePipelineRule",
    "ReleasePipelineTrigger",
    "ReleasePipelineTriggerAction",
    "ReleasePipelineTriggerActionType",
    "ReleasePipelineTriggerStatus",
    "ReleasePipelineUpdate",
    "Report",
    "ReportType",
    "Review",
    "ReviewApprove",
    "ReviewAuthor",
    "ReviewContent",
    "Reviewer",
    "ReviewerAllowlist",
    "ReviewerAllowlistInput",
    "ReviewerKind",
    "ReviewGradualRollout",
    "ReviewGradualRolloutStep",
    "ReviewIDOverride",
    "ReviewMetricTag",
    "ReviewOverrides",
    "ReviewOwner",
    "ReviewOwnerInput",
    "ReviewOwnerType",
    "ReviewReject",
    "ReviewScheduledReload",
    "ReviewSettings",
    "ReviewSettingsInput",
    "ReviewSnapshot",
    "ReviewStatus",
    "ReviewSubscriber",
    "ReviewType",
    "ReviewUnavailableReason",
    "Role",
    "RolePermissions",
    "RoleUpdate",
    "ScheduledReloadType",
    "Segment",
    "SegmentConditionInput",
    "SegmentConditionType",
    "SegmentCreate",
    "SegmentIDListChange",
    "SegmentIDListMetadata",
    "SegmentIDListReset",
    "SegmentRule",
    "SegmentRuleInput",
    "SegmentType",
    "SegmentUserStoreIDListChange",
    "ShipWithHoldout",
    "SidecarURLFilter",
    "SidecarURLFilterType",
    "SnowflakeConnection",
    "SPRTBaselineMode",
    "SPRTDecision",
    "SPRTGroupSetting",
    "SPRTMetricSetting",
    "SPRTSignificance",
    "StaticArrayParam",
    "StaticBooleanParam",
    "StaticNumberParam",
    "StaticObjectParam",
    "StaticStringParam",
    "StratifiedSampling",
    "StratifiedSamplingCSV",
    "StratifiedSamplingMetric",
    "StratifiedSamplingPropertySource",
    "StratifiedSamplingStatus",
    "StringMap",
    "SummaryChart",
    "SummaryChartDimensionBreakdown",
    "SummaryChartDisplay",
    "SummaryChartMetric",
    "SummaryChartSection",
    "SummaryChartSource",
    "Tag",
    "TagCreate",
    "TagUpdate",
    "TargetApp",
    "TargetAppAssign",
    "TargetAppCreate",
    "TargetAppUpdate",
    "Team",
    "TeamConfigChangePolicy",
    "TeamCreate",
    "TeamMember",
    "TeamReviewApprovalPolicy",
    "TeamUpdate",
    "TeamWithoutMembers",
    "TextWidget",
    "TextWidgetInput",
    "TimeseriesAggregation",
    "TimeseriesQuery",
    "TimeseriesSource",
    "TimeseriesVisualization",
    "TimeseriesWidget",
    "TimeseriesWidgetInput",
    "UnitIDType",
    "UnitIDTypeUpdate",
    "UnsupportedWidget",
    "User",
    "UserIDOverride",
    "UserInvite",
    "UserUpdate",
    "WarehouseAggregation",
    "WarehouseConnectionUpdate",
    "WarehouseFunnelCountDistinct",
    "WarehouseFunnelEvent",
    "WarehouseFunnelStartCriteria",
    "WarehouseMetricComponent",
    "WarehouseMetricOperator",
    "WarehouseMetricSource",
    "WarehouseNativeMetric",
)

"""JSON objects as typed dicts, by the names of the API; and what is taken where a model is written."""

from __future__ import annotations

from collections.abc import ItemsView, Mapping, Sequence
from typing import Any, Literal, Protocol, Required, TypeAlias, TypedDict, final

from . import models


@final
class CheckedByTypedDict:
    """What no value is: a dict that is written out where a model belongs is held against the model's typed dict."""


class AnyMapping(Protocol):
    """A mapping whose values nobody has typed, such as a variable of the type `dict[str, Any]`."""

    def items(self) -> ItemsView[str, CheckedByTypedDict]:
        """Its items; only where their type is Any do they fit."""
        ...

    def __getitem__(self, key: str, /) -> Any:
        """The value of a key."""
        ...


def named(name: str) -> Any:
    """A typed dict, or what is taken where a model is written, by its name.

    Args:
        name: Its name, such as `GateRuleDict` or `GateRules`.

    Raises:
        AttributeError: There is no such type.
    """
    if name not in __all__:
        raise AttributeError(f"module {models.__name__!r} has no attribute {name!r}")
    value = globals()[name]
    # A union is written as text, so that this module loads no model.
    return eval(value, globals()) if isinstance(value, str) else value


class ActiveReviewDict(TypedDict, total=False):
    """`ActiveReview` as a dict."""

    reviewID: Required[str]
    reviewStatus: Required[str]
    description: Required[str]


class AlertDict(TypedDict, total=False):
    """`Alert` as a dict."""

    id: Required[str]
    name: Required[str]
    alertType: Required[models.AlertType | str]
    metrics: Required[dict[str, Any]]
    metricGroupBys: Required[dict[str, Any]]
    message: Required[str]
    companyID: Required[str]
    priority: Required[models.AlertPriority | str]
    alertThreshold: Required[float]
    windowMs: Required[int]
    condition: Required[models.AlertCondition | str]
    tags: Required[list[str]]
    subscribers: Required[list[AlertSubscriberDict]]
    status: Required[models.AlertStatus | str | None]
    lastTriggeredTime: Required[int | None]
    activeMuteSchedules: Required[list[AlertMuteScheduleDict]]
    formula: str
    creatorID: str
    warningThreshold: float
    evaluationDelayMs: int | None
    renotificationConditions: list[models.AlertRenotificationCondition | str]
    renotificationWindowMs: int
    renotificationMessage: str
    team: str | None
    owner: OwnerDict | None


class AlertEventDict(TypedDict, total=False):
    """`AlertEvent` as a dict."""

    id: Required[str]
    eventType: Required[models.AlertEventType | str]
    title: Required[str]
    message: Required[str]
    reason: Required[str]
    createdTime: Required[int]
    multiAlertGroupBys: Required[dict[str, str]]
    evaluationWindowStartTimestamp: float
    evaluationWindowEndTimestamp: float


class AlertGroupByDict(TypedDict, total=False):
    """`AlertGroupBy` as a dict."""

    column: Required[str]
    key: Required[str]


class AlertGroupByValueDict(TypedDict, total=False):
    """`AlertGroupByValue` as a dict."""

    key: Required[str]
    value: Required[str]


class AlertMuteScheduleDict(TypedDict, total=False):
    """`AlertMuteSchedule` as a dict."""

    start: Required[float]
    end: Required[float]
    groupBys: Required[Sequence[AlertGroupByValueDict | AnyMapping]]


class AlertSubscriberDict(TypedDict, total=False):
    """`AlertSubscriber` as a dict."""

    type: Required[models.AlertSubscriberType]
    id: Required[str]


class AlertSummaryDict(TypedDict, total=False):
    """`AlertSummary` as a dict."""

    id: Required[str]
    name: Required[str]
    alertType: Required[models.AlertType | str]
    metrics: Required[dict[str, Any]]
    metricGroupBys: Required[dict[str, Any]]
    message: Required[str]
    companyID: Required[str]
    priority: Required[models.AlertPriority | str]
    alertThreshold: Required[float]
    windowMs: Required[int]
    condition: Required[models.AlertCondition | str]
    tags: Required[list[str]]
    subscribers: Required[list[AlertSubscriberDict]]
    formula: str
    creatorID: str
    warningThreshold: float
    evaluationDelayMs: int | None
    renotificationConditions: list[models.AlertRenotificationCondition | str]
    renotificationWindowMs: int
    renotificationMessage: str
    team: str | None
    owner: OwnerDict | None


class AlertTagDict(TypedDict, total=False):
    """`AlertTag` as a dict."""

    id: Required[str]
    name: Required[str]


class AllowedReviewerDict(TypedDict, total=False):
    """`AllowedReviewer` as a dict."""

    id: Required[str]
    name: Required[str]
    email: Required[str]


class AssignmentSourceDict(TypedDict, total=False):
    """`AssignmentSource` as a dict."""

    name: Required[str]
    description: Required[str]
    tags: Required[list[str]]
    sql: Required[str]
    timestampColumn: Required[str]
    experimentIDColumn: Required[str]
    groupIDColumn: Required[str]
    idTypeMapping: Required[list[IDTypeMappingDict]]
    isVerified: bool
    isReadOnly: bool
    owner: OwnerDict | None
    team: str | None
    teamID: str | None
    groupNameColumn: str
    scheduledReloadHour: float | None


class AssignmentSourceFilterDict(TypedDict, total=False):
    """`AssignmentSourceFilter` as a dict."""

    condition: Required[models.FilterCondition]
    column: str
    values: Sequence[str]


class AthenaConnectionDict(TypedDict, total=False):
    """`AthenaConnection` as a dict."""

    region: str
    bucket: str
    dataCatalog: str
    database: str
    queryResultLocation: str
    workgroup: str
    roleArn: str
    useCatalogInQueryContext: bool


class AuditLogDict(TypedDict, total=False):
    """`AuditLog` as a dict."""

    id: Required[str]
    name: Required[str]
    changeLog: Required[str]
    actionType: Required[str]
    date: Required[str]
    time: Required[str]
    updatedBy: Required[str]
    updatedByUserID: Required[str]
    changes: Required[dict[str, Any]]
    modifierEmail: str | None
    tags: list[str]
    targetAppIDs: list[str]


class AutomatedRolloutDict(TypedDict, total=False):
    """`AutomatedRollout` as a dict."""

    passPercent: Required[float]
    time: int


class AutomatedRolloutInputDict(TypedDict, total=False):
    """`AutomatedRolloutInput` as a dict."""

    time: Required[int]
    passPercent: Required[float]


class AutotuneDict(TypedDict, total=False):
    """`Autotune` as a dict."""

    description: Required[str]
    variants: Required[list[AutotuneVariantDict]]
    successEvent: Required[str]
    successEventValue: Required[str]
    explorationWindow: Required[models.AutotuneExplorationWindow | str]
    attributionWindow: Required[models.AutotuneAttributionWindow | str]
    winnerThreshold: Required[models.AutotuneWinnerThreshold | str]
    id: Required[str]
    lastModifierID: Required[str | None]
    lastModifierName: Required[str | None]
    isStarted: Required[bool]
    attributionWindowUnit: models.AutotuneAttributionWindowUnit | str
    explorationWindowRate: float
    longtermExplorationAllocation: float
    metadataField: str
    higherIsBetter: bool
    isContextual: bool
    metricSourceID: str
    linkedExperimentName: str
    goalRichText: str
    optimizationParameter: models.AutotuneOptimizationParameter | str
    valueColumn: str
    featureList: list[str]
    inlineTargetingRulesJSON: str | None
    inlineTargetingRules: list[InlineTargetingRuleDict]
    name: str
    idType: str
    lastModifiedTime: int | None
    lastModifierEmail: str | None
    creatorID: str | None
    createdTime: int
    creatorName: str | None
    creatorEmail: str | None
    tags: list[str]
    targetApps: list[str]
    holdoutIDs: list[str]
    team: str | None
    teamID: str | None
    version: int
    winner: AutotuneWinnerDict | None


class AutotuneOverridesDict(TypedDict, total=False):
    """`AutotuneOverrides` as a dict."""

    overrides: Required[list[ConditionalOverrideDict]]
    userIDOverrides: Required[list[UserIDOverrideDict]]


class AutotuneOverridesAuditDict(TypedDict, total=False):
    """`AutotuneOverridesAudit` as a dict."""

    id: Required[str]
    name: Required[str]
    overrides: Required[list[ConditionalOverrideDict]]
    userIDOverrides: Required[list[UserIDOverrideDict]]


class AutotuneVariantDict(TypedDict, total=False):
    """`AutotuneVariant` as a dict."""

    name: Required[str]
    json: Required[Any]
    size: float
    id: str


class AutotuneVariantInputDict(TypedDict, total=False):
    """`AutotuneVariantInput` as a dict."""

    name: Required[str]
    json: Required[Any]
    size: float


class AutotuneWinnerDict(TypedDict, total=False):
    """`AutotuneWinner` as a dict."""

    id: Required[str]
    name: Required[str]


class BayesianPriorDict(TypedDict, total=False):
    """`BayesianPrior` as a dict."""

    metric: Required[MetricReferenceDict | AnyMapping]
    priorMean: Required[float]
    priorStdDev: Required[float]


class BigQueryConnectionDict(TypedDict, total=False):
    """`BigQueryConnection` as a dict."""

    privateKey: str
    project: str
    consoleComputeProject: str
    stagingDataset: str


class ChangeValidationDebugLinkDict(TypedDict, total=False):
    """`ChangeValidationDebugLink` as a dict."""

    title: Required[str]
    url: Required[str]


class CompanyDict(TypedDict, total=False):
    """`Company` as a dict."""

    companyID: Required[str]
    companyName: Required[str]
    isWarehouseNative: Required[bool]
    orgID: Required[str | None]
    orgName: Required[str | None]
    resultsUpTo: float


class ConditionDict(TypedDict, total=False):
    """`Condition` as a dict."""

    type: Required[models.ConditionType]
    targetValue: Sequence[str] | Sequence[float] | str | float | None
    operator: models.ConditionOperator
    field: str | None
    customID: str | None


class ConditionInputDict(TypedDict, total=False):
    """`ConditionInput` as a dict."""

    type: Required[models.ConditionTypeInput]
    targetValue: Sequence[str] | Sequence[float] | str | float | None
    operator: str
    field: str | None
    customID: str | None


class ConditionalOverrideDict(TypedDict, total=False):
    """`ConditionalOverride` as a dict."""

    type: Required[models.ConditionalOverrideType]
    id: Required[str]
    groupID: Required[str]
    environment: str | None


class ConfidenceIntervalDict(TypedDict, total=False):
    """`ConfidenceInterval` as a dict."""

    lower: Required[float]
    upper: Required[float]


class CredibleIntervalDict(TypedDict, total=False):
    """`CredibleInterval` as a dict."""

    lower: Required[float]
    upper: Required[float]


class CumulativeExposureDict(TypedDict, total=False):
    """`CumulativeExposure` as a dict."""

    groupID: Required[str]
    groupName: Required[str]
    results: Required[list[CumulativeExposurePointDict]]


class CumulativeExposurePointDict(TypedDict, total=False):
    """`CumulativeExposurePoint` as a dict."""

    date: Required[str]
    exposures: Required[float]


class CustomFieldMappingDict(TypedDict, total=False):
    """`CustomFieldMapping` as a dict."""

    key: Required[str]
    formula: Required[str]


class DashboardDict(TypedDict, total=False):
    """`Dashboard` as a dict."""

    name: Required[str]
    id: Required[str]
    description: str
    defaults: DashboardDefaultsDict
    widgets: list[TextWidgetDict | HeaderWidgetDict | TimeseriesWidgetDict | FunnelWidgetDict | UnsupportedWidgetDict]


class DashboardCreateResultDict(TypedDict, total=False):
    """`DashboardCreateResult` as a dict."""

    id: Required[str]
    dashboard_url: Required[str]


class DashboardDateRangeDict(TypedDict, total=False):
    """`DashboardDateRange` as a dict."""

    value: Required[int]
    unit: Required[models.DashboardDateRangeUnit]


class DashboardDefaultsDict(TypedDict, total=False):
    """`DashboardDefaults` as a dict."""

    date: DashboardDateRangeDict | AnyMapping
    granularity: models.DashboardGranularity


class DashboardSummaryDict(TypedDict, total=False):
    """`DashboardSummary` as a dict."""

    id: Required[str]
    name: Required[str]
    description: Required[str]
    created_time: Required[int]
    modified_time: Required[int]
    widget_count: Required[int]
    defaults: DashboardDefaultsDict
    is_verified: bool | None


class DashboardWidgetResultsDict(TypedDict, total=False):
    """`DashboardWidgetResults` as a dict."""

    id: Required[str]
    type: Required[Literal["funnel"] | str]
    funnel: Required[FunnelResultsDict]


class DashboardWidgetSaveResultDict(TypedDict, total=False):
    """`DashboardWidgetSaveResult` as a dict."""

    ids: Required[list[str]]


class DatabricksConnectionDict(TypedDict, total=False):
    """`DatabricksConnection` as a dict."""

    host: str
    path: str
    accessToken: str
    stagingDatabase: str
    oauthClientID: str | None
    consoleComputePath: str | None


class DimensionalExposureDict(TypedDict, total=False):
    """`DimensionalExposure` as a dict."""

    dimension_type: Required[str]
    dimension_values: Required[list[DimensionalExposureValueDict]]


class DimensionalExposureValueDict(TypedDict, total=False):
    """`DimensionalExposureValue` as a dict."""

    dimension_value: Required[str]
    srm_pvalue: Required[float | None]
    unit_count: Required[float]
    severity: Required[models.DimensionalExposureSeverity | str]


class DimensionalExposuresDict(TypedDict, total=False):
    """`DimensionalExposures` as a dict."""

    ds: Required[str | None]
    dimensions: Required[list[DimensionalExposureDict]]


class DynamicConfigDict(TypedDict, total=False):
    """`DynamicConfig` as a dict."""

    id: Required[str]
    description: Required[str]
    lastModifierID: Required[str | None]
    lastModifierName: Required[str | None]
    createdTime: Required[int]
    creatorName: Required[str | None]
    isEnabled: Required[bool]
    rules: Required[list[DynamicConfigRuleDict]]
    name: str
    idType: str
    lastModifiedTime: int | None
    lastModifierEmail: str | None
    creatorID: str | None
    creatorEmail: str | None
    tags: list[str]
    targetApps: str | list[str]
    holdoutIDs: list[str]
    team: str | None
    teamID: str | None
    version: int
    defaultValue: dict[str, Any]
    defaultValueJson5: str
    owner: OwnerDict | None
    schema: str | None
    schemaJson5: str | None
    releasePipelineID: str | None
    isTemplate: bool
    status: models.DynamicConfigStatus | str
    permalink: str
    type: str
    typeReason: str
    isPermanent: bool
    checksPerHour: int | None


class DynamicConfigReferenceParamDict(TypedDict, total=False):
    """`DynamicConfigReferenceParam` as a dict."""

    ref_type: Required[Literal["dynamic_config"]]
    name: Required[str]
    param_type: Required[models.ParamType]
    config_name: Required[str]
    param_name: Required[str]


class DynamicConfigReviewChangeDict(TypedDict, total=False):
    """`DynamicConfigReviewChange` as a dict."""

    rules: Sequence[DynamicConfigRuleInputDict | AnyMapping]
    default_value: Mapping[str, Any]
    is_enabled: bool
    is_archived: bool
    delete: bool
    resalt: bool
    disable_reviews_locally: bool
    restore: DynamicConfigReviewRestoreDict | AnyMapping
    release_pipeline_id: str | None
    id_type: str
    allow_self_approval: bool
    target_app_ids: Sequence[str]
    allowed_reviewers: ReviewerAllowlistInputDict | AnyMapping


class DynamicConfigReviewRestoreDict(TypedDict, total=False):
    """`DynamicConfigReviewRestore` as a dict."""

    snapshot_id: Required[str]


class DynamicConfigRuleDict(TypedDict, total=False):
    """`DynamicConfigRule` as a dict."""

    name: Required[str]
    passPercentage: Required[float]
    conditions: Required[list[ConditionDict]]
    id: Required[str]
    environments: list[str] | None
    baseID: str
    returnValue: dict[str, Any]
    completedAutomatedRollouts: list[AutomatedRolloutDict]
    pendingAutomatedRollouts: list[AutomatedRolloutDict]
    returnValueJson5: str
    variants: list[DynamicConfigRuleVariantDict]


class DynamicConfigRuleAddItemDict(TypedDict, total=False):
    """`DynamicConfigRuleAddItem` as a dict."""

    name: Required[str]
    passPercentage: Required[float]
    conditions: Required[Sequence[ConditionInputDict | AnyMapping]]
    environments: Sequence[str] | None
    id: str
    baseID: str
    returnValue: Mapping[str, Any]
    returnValueJson5: str


class DynamicConfigRuleInputDict(TypedDict, total=False):
    """`DynamicConfigRuleInput` as a dict."""

    name: Required[str]
    conditions: Required[Sequence[ConditionDict | AnyMapping]]
    passPercentage: float
    environments: Sequence[str] | None
    id: str
    baseID: str
    returnValue: Mapping[str, Any]
    returnValueJson5: str
    variants: Sequence[DynamicConfigRuleVariantDict | AnyMapping]


class DynamicConfigRuleSummaryDict(TypedDict, total=False):
    """`DynamicConfigRuleSummary` as a dict."""

    name: Required[str]
    passPercentage: Required[float]
    conditions: Required[list[ConditionDict]]
    id: Required[str]
    environments: list[str] | None
    baseID: str
    returnValue: dict[str, Any]
    completedAutomatedRollouts: list[AutomatedRolloutDict]
    pendingAutomatedRollouts: list[AutomatedRolloutDict]


class DynamicConfigRuleUpdateItemDict(TypedDict, total=False):
    """`DynamicConfigRuleUpdateItem` as a dict."""

    name: str
    passPercentage: float
    conditions: Sequence[ConditionInputDict | AnyMapping]
    environments: Sequence[str] | None
    id: str
    baseID: str
    returnValue: Mapping[str, Any]


class DynamicConfigRuleVariantDict(TypedDict, total=False):
    """`DynamicConfigRuleVariant` as a dict."""

    name: Required[str]
    passPercentage: Required[float]
    id: str
    returnValue: Mapping[str, Any]
    returnValueJson5: str


class EligibleReviewerGroupDict(TypedDict, total=False):
    """`EligibleReviewerGroup` as a dict."""

    id: Required[str]
    name: Required[str]
    user_ids: Required[list[str]]


class EligibleReviewerUserDict(TypedDict, total=False):
    """`EligibleReviewerUser` as a dict."""

    id: Required[str]
    email: Required[str]
    name: Required[str]


class EligibleReviewersDict(TypedDict, total=False):
    """`EligibleReviewers` as a dict."""

    everyone_eligible: Required[bool]
    users: Required[list[EligibleReviewerUserDict]]
    groups: Required[list[EligibleReviewerGroupDict]]


class EntityPropertySourceDict(TypedDict, total=False):
    """`EntityPropertySource` as a dict."""

    name: Required[str]
    description: Required[str]
    tags: Required[list[str]]
    sql: Required[str]
    idTypeMapping: Required[list[IDTypeMappingDict]]
    timestampColumn: str
    timestampAsDay: bool
    isReadOnly: bool
    owner: OwnerDict | None
    team: str | None
    teamID: str | None


class EnvironmentDict(TypedDict, total=False):
    """`Environment` as a dict."""

    name: Required[str]
    id: Required[str]
    isProduction: Required[bool]
    requiresReview: Required[bool]
    requiresReleasePipeline: Required[bool]
    requiredReviewGroupID: str


class EnvironmentInputDict(TypedDict, total=False):
    """`EnvironmentInput` as a dict."""

    name: Required[str]
    isProduction: Required[bool]
    requiresReview: Required[bool]
    requiresReleasePipeline: Required[bool]
    id: str
    requiredReviewGroupID: str


class EnvironmentOverrideDict(TypedDict, total=False):
    """`EnvironmentOverride` as a dict."""

    unitID: Required[str | None]
    passingIDs: Required[Sequence[str]]
    failingIDs: Required[Sequence[str]]
    environment: str | None


class EnvironmentOverridesInputDict(TypedDict, total=False):
    """`EnvironmentOverridesInput` as a dict."""

    environmentOverrides: Required[Sequence[EnvironmentOverrideDict | AnyMapping]]


class EnvironmentsDict(TypedDict, total=False):
    """`Environments` as a dict."""

    environments: Required[list[EnvironmentDict]]


class EventFilterDict(TypedDict, total=False):
    """`EventFilter` as a dict."""

    property: Required[EventPropertyDict | AnyMapping]
    operator: Required[Any]
    values: Sequence[str]


class EventPropertyDict(TypedDict, total=False):
    """`EventProperty` as a dict."""

    key: Required[str]
    column: Required[Any]


class EventsIngestionColumnMappingDict(TypedDict, total=False):
    """`EventsIngestionColumnMapping` as a dict."""

    event_name: Required[str]
    timestamp: Required[str]
    ids: Required[Mapping[str, str]]
    unit_id: str
    metadata: Mapping[str, str]
    metadata_object: str
    event_value: str


class EventsIngestionInputDict(TypedDict, total=False):
    """`EventsIngestionInput` as a dict."""

    dataset: Required[Literal["Events"]]
    type: Required[models.IngestionSourceType]
    source_name: Required[str]
    column_mapping: EventsIngestionColumnMappingDict | AnyMapping
    query: str
    use_delta_sharing: bool
    share: str
    schema: str
    table: str
    enabled: bool


class EventsIngestionUpdateDict(TypedDict, total=False):
    """`EventsIngestionUpdate` as a dict."""

    dataset: Required[Literal["Events"]]
    type: Required[models.IngestionSourceType]
    column_mapping: EventsIngestionColumnMappingDict | AnyMapping
    source_name: str
    query: str
    share: str
    schema: str
    table: str
    enabled: bool


class ExperimentDict(TypedDict, total=False):
    """`Experiment` as a dict."""

    id: Required[str]
    idType: Required[str]
    description: Required[str]
    lastModifierID: Required[str | None]
    lastModifierName: Required[str | None]
    tags: Required[list[str]]
    hypothesis: Required[str]
    groups: Required[list[ExperimentGroupDict]]
    allocation: Required[float]
    primaryMetrics: Required[list[ExperimentMetricDict]]
    secondaryMetrics: Required[list[ExperimentMetricDict]]
    targetingGateID: Required[str | None]
    bonferroniCorrection: Required[bool]
    defaultConfidenceInterval: Required[models.ConfidenceLevel | str]
    status: Required[models.ExperimentStatus | str]
    layerID: Required[str | None]
    reviewSettings: ReviewSettingsDict
    activeReview: ActiveReviewDict
    name: str
    lastModifiedTime: int | None
    lastModifierEmail: str | None
    creatorID: str | None
    createdTime: int
    creatorName: str | None
    creatorEmail: str | None
    targetApps: str | list[str]
    holdoutIDs: list[str]
    team: str | None
    teamID: str | None
    version: int
    secondaryIDType: str | None
    identifierMappingMode: models.IdentifierMappingMode | str
    identityResolutionSource: str | None
    links: list[ExperimentLinkDict]
    externalEvents: list[ExperimentExternalEventDict]
    controlGroupID: str
    userBuckets: list[float]
    primaryMetricTags: list[str]
    secondaryMetricTags: list[str]
    otherMetrics: list[ExperimentMetricDict]
    duration: int
    targetExposures: int
    sequentialTesting: bool
    bonferroniCorrectionPerMetric: bool
    benjaminiHochbergPerVariant: bool
    benjaminiHochbergPerMetric: bool
    benjaminiPrimaryMetricsOnly: bool
    defaultRollupWindow: int
    defaultChanceToBeatThreshold: float
    bayesianPriors: list[BayesianPriorDict]
    manualQualityScores: list[ManualQualityScoreDict]
    launchedGroupID: str | None
    assignmentSourceName: str
    assignmentSourceExperimentName: str
    isAnalysisOnly: bool
    allocationDuration: int | None
    cohortedAnalysisDuration: int
    cohortedMetricsMatureAfterEnd: bool
    cohortWaitUntilEndToInclude: bool
    fixedAnalysisDuration: int
    scheduledReloadHour: int | None
    scheduledReloadType: models.ScheduledReloadType | str
    scheduledReloadDays: list[int] | None
    turboMode: bool
    autoLoadToplineImpact: bool
    analysisEndTime: str
    assignmentSourceFilters: list[AssignmentSourceFilterDict]
    analyticsType: str | None
    defaultSPRTPowerParam: float
    defaultSPRTMDE: float
    sprtBaselineMode: models.SPRTBaselineMode | str
    sprtMDESettings: list[SPRTMetricSettingDict]
    isSidecar: bool
    sidecarEditorURL: str
    sidecarURLFilters: list[SidecarURLFilterDict]
    sidecarDisableAutoRun: bool
    sidecarPrerunScript: str | None
    decisionReason: str | None
    preComputedUserDimensions: list[PrecomputedUserDimensionDict]
    cureCovariates: list[MetricReferenceDict]
    stratifiedSampling: StratifiedSamplingDict | None
    enabledNonProdEnvironments: list[str]
    subtype: models.ExperimentSubtype | str
    externalExperimentName: str
    salt: str
    scheduledStartTime: int
    restartReason: str | None
    originalTargetDuration: float | None
    wasAutoDisabled: bool
    isPromptExperiment: bool
    isTemplate: bool
    allowOverridesInPulse: bool
    excludePausedExposuresAndEvents: bool
    defaultImpactMultiplier: float
    bonferroniPrimaryMetricWeight: float
    defaultSPRTTestDelta: float
    defaultSPRTControlDelta: float
    isImpactBankEnabled: bool
    originalTargetExposures: float | None
    reviewsRequiredLocally: bool
    isHistoricalCloudExperiment: bool
    originalScheduledReloadHour: float | None
    startTime: int | None
    endTime: int | None
    decisionTime: int | None
    healthChecks: list[HealthCheckDict]
    healthCheckStatus: models.HealthCheckStatus | str
    experimentType: models.ExperimentType | str
    isStale: bool
    owner: OwnerDict | None
    inlineTargetingRulesJSON: str | None
    inlineTargetingRules: list[InlineTargetingRuleDict]
    qualityScore: ExperimentQualityScoreDict | None
    summarySections: list[ExperimentSummarySectionDict] | None
    permalink: str
    shipWithHoldout: ShipWithHoldoutDict
    powerAnalyses: list[PowerAnalysisDict]


class ExperimentAlertDict(TypedDict, total=False):
    """`ExperimentAlert` as a dict."""

    status: Required[models.ExperimentAlertStatus | str]
    arms: Required[list[ExperimentAlertArmDict]]
    timestamp: int
    comment: str | None
    source: str | None


class ExperimentAlertArmDict(TypedDict, total=False):
    """`ExperimentAlertArm` as a dict."""

    groupID: Required[str]
    groupName: Required[str | None]
    status: Required[models.ExperimentAlertStatus | str]
    timestamp: int
    percentChange: float
    lowerCI: float | None
    upperCI: float | None
    alertThreshold: float
    warningThreshold: float


class ExperimentAlertsDict(TypedDict, total=False):
    """`ExperimentAlerts` as a dict."""

    alerts: Required[dict[str, ExperimentAlertDict]]


class ExperimentContextDict(TypedDict, total=False):
    """`ExperimentContext` as a dict."""

    experimentID: Required[str]
    context: Required[str]


class ExperimentDiagnosticsChecksDict(TypedDict, total=False):
    """`ExperimentDiagnosticsChecks` as a dict."""

    experimentName: Required[str]
    type: Required[models.ExperimentDiagnosticsType | str]
    is_realtime: Required[bool]
    startDate: Required[str]
    endDate: Required[str]
    data: Required[list[ExperimentDiagnosticsDayDict]]
    unit_id_type: str


class ExperimentDiagnosticsDayDict(TypedDict, total=False):
    """`ExperimentDiagnosticsDay` as a dict."""

    date: Required[str]
    results: Required[list[ExperimentDiagnosticsGroupCountDict]]


class ExperimentDiagnosticsGroupCountDict(TypedDict, total=False):
    """`ExperimentDiagnosticsGroupCount` as a dict."""

    group_name: Required[str]
    group_id: Required[str]
    count: Required[int]


class ExperimentExternalEventDict(TypedDict, total=False):
    """`ExperimentExternalEvent` as a dict."""

    name: Required[str]
    timestamp: Required[int]


class ExperimentGroupDict(TypedDict, total=False):
    """`ExperimentGroup` as a dict."""

    name: Required[str]
    size: Required[float]
    parameterValues: Required[dict[str, Any]]
    id: str | None
    disabled: bool
    description: str
    foreignGroupID: str
    highlighted: bool
    isControl: bool
    shipped: bool
    images: list[str]
    foreignGroupIDVerified: bool | None


class ExperimentGroupInputDict(TypedDict, total=False):
    """`ExperimentGroupInput` as a dict."""

    name: Required[str]
    size: Required[float]
    parameterValues: Required[Mapping[str, Any]]
    id: str | None
    disabled: bool
    description: str
    foreignGroupID: str
    highlighted: bool


class ExperimentLinkDict(TypedDict, total=False):
    """`ExperimentLink` as a dict."""

    url: Required[str]
    title: str


class ExperimentMetricDict(TypedDict, total=False):
    """`ExperimentMetric` as a dict."""

    name: Required[str]
    type: Required[str]
    direction: models.ExperimentMetricDirection
    hypothesizedValue: float


class ExperimentOverridesDict(TypedDict, total=False):
    """`ExperimentOverrides` as a dict."""

    overrides: Required[list[ConditionalOverrideDict]]
    userIDOverrides: Required[list[UserIDOverrideDict]]


class ExperimentOverridesAuditDict(TypedDict, total=False):
    """`ExperimentOverridesAudit` as a dict."""

    id: Required[str]
    name: Required[str]
    overrides: Required[list[ConditionalOverrideDict]]
    userIDOverrides: Required[list[UserIDOverrideDict]]


class ExperimentPulseMetricResultDict(TypedDict, total=False):
    """`ExperimentPulseMetricResult` as a dict."""

    ds: Required[str]
    dimensionResults: Required[list[PulseDimensionResultDict]]


class ExperimentPulseResultsDict(TypedDict, total=False):
    """`ExperimentPulseResults` as a dict."""

    primaryMetrics: Required[list[PulseResultDict]]
    secondaryMetrics: Required[list[PulseResultDict]]
    ds: str
    otherMetrics: list[PulseResultDict]


class ExperimentQualityScoreDict(TypedDict, total=False):
    """`ExperimentQualityScore` as a dict."""

    score: Required[float]
    breakdown: Required[list[ExperimentQualityScoreBreakdownDict]]


class ExperimentQualityScoreBreakdownDict(TypedDict, total=False):
    """`ExperimentQualityScoreBreakdown` as a dict."""

    criterion: Required[str]
    status: Required[models.HealthCheckStatus | str | None]
    passingDescription: Required[str]
    score: Required[float]
    weight: Required[float]


class ExperimentReferenceParamDict(TypedDict, total=False):
    """`ExperimentReferenceParam` as a dict."""

    ref_type: Required[Literal["experiment"]]
    name: Required[str]
    param_type: Required[models.ParamType]
    experiment_name: Required[str]
    param_name: Required[str]


class ExperimentReviewDict(TypedDict, total=False):
    """`ExperimentReview` as a dict."""

    review_id: Required[str]
    status: Required[models.ReviewStatus | str]
    type: Required[models.ExperimentReviewType | str]
    author: Required[ReviewAuthorDict]
    reviewers: Required[list[ReviewerDict]]
    description: Required[str]
    created_at: Required[str]
    content: ExperimentReviewContentDict | None


class ExperimentReviewConditionalOverrideDict(TypedDict, total=False):
    """`ExperimentReviewConditionalOverride` as a dict."""

    type: Required[models.ConditionalOverrideType]
    group_id: Required[str]
    name: Required[str]
    environment: str | None


class ExperimentReviewContentDict(TypedDict, total=False):
    """`ExperimentReviewContent` as a dict."""

    type: Required[models.ExperimentReviewType | str]
    current: Required[dict[str, Any]]
    proposed: Required[dict[str, Any]]
    unavailable_reason: models.ExperimentReviewUnavailableReason | str


class ExperimentReviewIDOverrideDict(TypedDict, total=False):
    """`ExperimentReviewIDOverride` as a dict."""

    ids: Required[Sequence[str]]
    group_id: Required[str]
    environment: str | None
    unit_type: str | None


class ExperimentReviewRolloutPhaseDict(TypedDict, total=False):
    """`ExperimentReviewRolloutPhase` as a dict."""

    percentage: Required[float]
    time: int
    time_string: str
    is_complete: bool
    phase_duration_ms: float


class ExperimentSettingsDict(TypedDict, total=False):
    """`ExperimentSettings` as a dict."""

    description: Required[str]
    idType: Required[str]
    hypothesis: Required[str]
    groups: Required[Sequence[ExperimentGroupInputDict | AnyMapping]]
    allocation: Required[float]
    targetingGateID: Required[str | None]
    bonferroniCorrection: Required[bool]
    defaultConfidenceInterval: Required[models.ConfidenceLevel]
    status: Required[models.ExperimentStatus]
    name: str
    secondaryIDType: str | None
    identifierMappingMode: models.IdentifierMappingMode
    identityResolutionSource: str | None
    links: Sequence[ExperimentLinkDict | AnyMapping]
    externalEvents: Sequence[ExperimentExternalEventDict | AnyMapping]
    controlGroupID: str
    userBuckets: Sequence[float]
    primaryMetricTags: Sequence[str]
    secondaryMetricTags: Sequence[str]
    primaryMetrics: Sequence[ExperimentMetricDict | AnyMapping]
    secondaryMetrics: Sequence[ExperimentMetricDict | AnyMapping]
    otherMetrics: Sequence[ExperimentMetricDict | AnyMapping]
    targetApps: str | Sequence[str]
    tags: Sequence[str]
    duration: int
    targetExposures: int
    sequentialTesting: bool
    bonferroniCorrectionPerMetric: bool
    benjaminiHochbergPerVariant: bool
    benjaminiHochbergPerMetric: bool
    benjaminiPrimaryMetricsOnly: bool
    defaultRollupWindow: int
    defaultChanceToBeatThreshold: float
    bayesianPriors: Sequence[BayesianPriorDict | AnyMapping]
    manualQualityScores: Sequence[ManualQualityScoreDict | AnyMapping]
    launchedGroupID: str | None
    assignmentSourceName: str
    assignmentSourceExperimentName: str
    creatorID: str | None
    creatorEmail: str | None
    isAnalysisOnly: bool | None
    team: str | None
    teamID: str | None
    allocationDuration: int | None
    cohortedAnalysisDuration: int
    cohortedMetricsMatureAfterEnd: bool
    cohortWaitUntilEndToInclude: bool
    fixedAnalysisDuration: int
    scheduledReloadHour: int | None
    scheduledReloadType: models.ScheduledReloadType
    scheduledReloadDays: Sequence[int] | None
    turboMode: bool
    autoLoadToplineImpact: bool
    analysisEndTime: str
    assignmentSourceFilters: Sequence[AssignmentSourceFilterDict | AnyMapping]
    analyticsType: models.ExperimentAnalyticsType
    defaultSPRTPowerParam: float
    defaultSPRTMDE: float
    sprtBaselineMode: models.SPRTBaselineMode
    sprtMDESettings: Sequence[SPRTMetricSettingDict | AnyMapping]
    isSidecar: bool
    sidecarEditorURL: str
    sidecarURLFilters: Sequence[SidecarURLFilterDict | AnyMapping]
    sidecarDisableAutoRun: bool
    sidecarPrerunScript: str | None
    decisionReason: str
    preComputedUserDimensions: Sequence[PrecomputedUserDimensionDict | AnyMapping]
    cureCovariates: Sequence[MetricReferenceDict | AnyMapping]
    stratifiedSampling: StratifiedSamplingDict | AnyMapping | None
    enabledNonProdEnvironments: Sequence[str]


class ExperimentSummaryChartsDict(TypedDict, total=False):
    """`ExperimentSummaryCharts` as a dict."""

    experimentID: Required[str]
    sections: Required[list[SummaryChartSectionDict]]


class ExperimentSummarySectionDict(TypedDict, total=False):
    """`ExperimentSummarySection` as a dict."""

    name: Required[str]
    content: Required[str | None]


class ExposureCountDict(TypedDict, total=False):
    """`ExposureCount` as a dict."""

    id: Required[str]
    pastDay: Required[int]
    past7Days: Required[int]


class ExposureCountsDict(TypedDict, total=False):
    """`ExposureCounts` as a dict."""

    gates: Required[list[ExposureCountDict]]
    experiments: Required[list[ExposureCountDict]]
    dynamicConfigs: Required[list[ExposureCountDict]]


class ExposuresIngestionColumnMappingDict(TypedDict, total=False):
    """`ExposuresIngestionColumnMapping` as a dict."""

    experiment: Required[str]
    group_id: Required[str]
    timestamp: Required[str]
    ids: Required[Mapping[str, str]]
    unit_id: str
    metadata: Mapping[str, str]
    metadata_object: str
    event_value: str


class ExposuresIngestionInputDict(TypedDict, total=False):
    """`ExposuresIngestionInput` as a dict."""

    dataset: Required[models.ExposuresIngestionDataset]
    type: Required[models.IngestionSourceType]
    source_name: Required[str]
    column_mapping: ExposuresIngestionColumnMappingDict | AnyMapping
    query: str
    use_delta_sharing: bool
    share: str
    schema: str
    table: str
    enabled: bool


class ExposuresIngestionUpdateDict(TypedDict, total=False):
    """`ExposuresIngestionUpdate` as a dict."""

    dataset: Required[models.ExposuresIngestionDataset]
    type: Required[models.IngestionSourceType]
    column_mapping: ExposuresIngestionColumnMappingDict | AnyMapping
    source_name: str
    query: str
    share: str
    schema: str
    table: str
    enabled: bool


class FunnelCohortDict(TypedDict, total=False):
    """`FunnelCohort` as a dict."""

    name: Required[str]
    id: str


class FunnelConversionWindowDict(TypedDict, total=False):
    """`FunnelConversionWindow` as a dict."""

    value: Required[int]
    unit: Required[models.FunnelConversionWindowUnit]


class FunnelQueryDict(TypedDict, total=False):
    """`FunnelQuery` as a dict."""

    steps: Required[list[FunnelStepDict]]
    unit_type: str
    conversion_window: FunnelConversionWindowDict
    chart_type: models.FunnelChartType | str
    group_bys: list[EventPropertyDict]
    cohorts: list[FunnelCohortDict]


class FunnelQueryInputDict(TypedDict, total=False):
    """`FunnelQueryInput` as a dict."""

    steps: Required[Sequence[FunnelStepDict | AnyMapping]]
    unit_type: str
    conversion_window: FunnelConversionWindowDict | AnyMapping
    chart_type: models.FunnelChartType


class FunnelResultDatasetDict(TypedDict, total=False):
    """`FunnelResultDataset` as a dict."""

    key: Required[str]
    steps: Required[list[FunnelResultStepDict]]
    label: str | None
    group: str | None
    cohort: str | None
    excludes_optional_steps: bool


class FunnelResultStepDict(TypedDict, total=False):
    """`FunnelResultStep` as a dict."""

    rank: Required[int]
    name: Required[str]
    count: Required[int]
    conversion_rate: float | None
    previous_step_conversion_rate: float | None
    time_to_convert: float | None
    cumulative_time_to_convert: float | None
    total_prop_sum: float | None


class FunnelResultsDict(TypedDict, total=False):
    """`FunnelResults` as a dict."""

    datasets: Required[list[FunnelResultDatasetDict]]


class FunnelStepDict(TypedDict, total=False):
    """`FunnelStep` as a dict."""

    event_name: Required[str]
    filters: Sequence[EventFilterDict | AnyMapping]


class FunnelWidgetDict(TypedDict, total=False):
    """`FunnelWidget` as a dict."""

    type: Required[Literal["funnel"]]
    title: Required[str]
    query: Required[FunnelQueryDict]
    id: Required[str]
    description: str
    color: str
    width: int
    height: int


class FunnelWidgetInputDict(TypedDict, total=False):
    """`FunnelWidgetInput` as a dict."""

    type: Required[Literal["funnel"]]
    title: Required[str]
    query: Required[FunnelQueryInputDict | AnyMapping]
    description: str
    color: str
    width: int
    height: int


class GateDict(TypedDict, total=False):
    """`Gate` as a dict."""

    id: Required[str]
    name: Required[str]
    description: Required[str]
    lastModifierID: Required[str | None]
    lastModifiedTime: Required[int | None]
    lastModifierEmail: Required[str | None]
    lastModifierName: Required[str | None]
    createdTime: Required[int]
    creatorName: Required[str | None]
    checksPerHour: Required[int | None]
    status: Required[models.GateStatus | str]
    type: Required[models.GateType | str]
    typeReason: Required[models.GateTypeReason | str]
    isEnabled: Required[bool]
    rules: Required[list[GateRuleDict]]
    idType: str
    creatorID: str | None
    creatorEmail: str | None
    tags: list[str]
    targetApps: str | list[str]
    holdoutIDs: list[str]
    team: str | None
    teamID: str | None
    version: int
    owner: OwnerDict | None
    isTemplate: bool
    measureMetricLifts: bool
    monitoringMetrics: list[MetricReferenceDict]
    reviewSettings: ReviewSettingsDict
    releasePipelineID: str | None
    activeReview: ActiveReviewDict
    store0100Exposures: bool
    permalink: str
    archivedAt: int | None
    archivedByID: str | None
    archivedByName: str | None
    archivedByEmail: str | None
    archiveReason: str | None


class GateArrayParamDict(TypedDict, total=False):
    """`GateArrayParam` as a dict."""

    ref_type: Required[Literal["gate"]]
    name: Required[str]
    gate_name: Required[str]
    param_type: Required[Literal["array"]]
    pass_value: Required[Sequence[Any]]
    fail_value: Required[Sequence[Any]]


class GateBooleanParamDict(TypedDict, total=False):
    """`GateBooleanParam` as a dict."""

    ref_type: Required[Literal["gate"]]
    name: Required[str]
    gate_name: Required[str]
    param_type: Required[Literal["boolean"]]
    pass_value: Required[bool]
    fail_value: Required[bool]


class GateChecksDict(TypedDict, total=False):
    """`GateChecks` as a dict."""

    has_production_checks_in_last_7_days: Required[bool | None]


class GateNumberParamDict(TypedDict, total=False):
    """`GateNumberParam` as a dict."""

    ref_type: Required[Literal["gate"]]
    name: Required[str]
    gate_name: Required[str]
    param_type: Required[Literal["number"]]
    pass_value: Required[float]
    fail_value: Required[float]


class GateObjectParamDict(TypedDict, total=False):
    """`GateObjectParam` as a dict."""

    ref_type: Required[Literal["gate"]]
    name: Required[str]
    gate_name: Required[str]
    param_type: Required[Literal["object"]]
    pass_value: Required[Mapping[str, Any]]
    fail_value: Required[Mapping[str, Any]]


class GateOverridesDict(TypedDict, total=False):
    """`GateOverrides` as a dict."""

    passingUserIDs: Required[list[str]]
    failingUserIDs: Required[list[str]]
    passingCustomIDs: list[str]
    failingCustomIDs: list[str]
    environmentOverrides: list[EnvironmentOverrideDict]


class GateOverridesAuditDict(TypedDict, total=False):
    """`GateOverridesAudit` as a dict."""

    id: Required[str]
    name: Required[str]
    passingUserIDs: Required[list[str]]
    failingUserIDs: Required[list[str]]
    environmentOverrides: Required[list[EnvironmentOverrideDict]]
    passingCustomIDs: list[str]
    failingCustomIDs: list[str]


class GateOverridesInputDict(TypedDict, total=False):
    """`GateOverridesInput` as a dict."""

    passingUserIDs: Required[Sequence[str]]
    failingUserIDs: Required[Sequence[str]]
    passingCustomIDs: Sequence[str]
    failingCustomIDs: Sequence[str]


class GatePulseResultsDict(TypedDict, total=False):
    """`GatePulseResults` as a dict."""

    ds: Required[str]
    monitoringMetrics: Required[list[PulseResultDict]]


class GateReviewChangeDict(TypedDict, total=False):
    """`GateReviewChange` as a dict."""

    rules: Sequence[GateRuleDict | AnyMapping]
    is_enabled: bool
    is_archived: bool
    delete: bool
    resalt: bool
    disable_reviews_locally: bool
    team_id: str
    release_pipeline_id: str
    id_type: str
    allow_self_approval: bool
    target_app_ids: Sequence[str]
    owners: Sequence[ReviewOwnerInputDict | AnyMapping]
    allowed_reviewers: ReviewerAllowlistInputDict | AnyMapping


class GateRuleDict(TypedDict, total=False):
    """`GateRule` as a dict."""

    name: Required[str]
    passPercentage: Required[float]
    conditions: Required[Sequence[ConditionDict | AnyMapping]]
    environments: Sequence[str] | None
    id: str
    baseID: str
    returnValue: Mapping[str, Any]


class GateRuleAddItemDict(TypedDict, total=False):
    """`GateRuleAddItem` as a dict."""

    name: Required[str]
    passPercentage: Required[float]
    conditions: Required[Sequence[ConditionInputDict | AnyMapping]]
    environments: Sequence[str] | None
    id: str
    baseID: str
    returnValue: Mapping[str, Any]
    completedAutomatedRollouts: Sequence[AutomatedRolloutInputDict | AnyMapping]
    pendingAutomatedRollouts: Sequence[AutomatedRolloutInputDict | AnyMapping]


class GateRuleSummaryDict(TypedDict, total=False):
    """`GateRuleSummary` as a dict."""

    name: Required[str]
    passPercentage: Required[float]
    conditions: Required[list[ConditionDict]]
    id: Required[str]
    environment: str | None


class GateRuleUpdateItemDict(TypedDict, total=False):
    """`GateRuleUpdateItem` as a dict."""

    name: str
    passPercentage: float
    conditions: Sequence[ConditionInputDict | AnyMapping]
    environments: Sequence[str] | None
    id: str
    baseID: str
    returnValue: Mapping[str, Any]
    completedAutomatedRollouts: Sequence[AutomatedRolloutInputDict | AnyMapping]
    pendingAutomatedRollouts: Sequence[AutomatedRolloutInputDict | AnyMapping]


class GateStringParamDict(TypedDict, total=False):
    """`GateStringParam` as a dict."""

    ref_type: Required[Literal["gate"]]
    name: Required[str]
    gate_name: Required[str]
    param_type: Required[Literal["string"]]
    pass_value: Required[str]
    fail_value: Required[str]


class GradualRolloutPhaseDict(TypedDict, total=False):
    """`GradualRolloutPhase` as a dict."""

    pass_percent: Required[float]
    isComplete: Required[bool]
    time: int
    timeString: str
    phaseDurationMs: int


class GradualRolloutStrategyDict(TypedDict, total=False):
    """`GradualRolloutStrategy` as a dict."""

    type: Required[models.GradualRolloutStrategyType]
    phases: Sequence[GradualRolloutPhaseDict | AnyMapping]


class GuardrailAlertResolveResultDict(TypedDict, total=False):
    """`GuardrailAlertResolveResult` as a dict."""

    resolvedAt: int


class HeaderWidgetDict(TypedDict, total=False):
    """`HeaderWidget` as a dict."""

    type: Required[Literal["header"]]
    title: Required[str]
    id: Required[str]
    color: str
    width: int
    height: int


class HeaderWidgetInputDict(TypedDict, total=False):
    """`HeaderWidgetInput` as a dict."""

    type: Required[Literal["header"]]
    title: Required[str]
    color: str
    width: int
    height: int


class HealthCheckDict(TypedDict, total=False):
    """`HealthCheck` as a dict."""

    name: Required[str]
    description: Required[str]
    status: Required[models.HealthCheckStatus | str]
    metadata: HealthCheckMetadataDict
    type: models.HealthCheckType | str


class HealthCheckDeduplicationRateDict(TypedDict, total=False):
    """`HealthCheckDeduplicationRate` as a dict."""

    group_id: Required[str]
    rate: Required[float]
    group_name: Required[str]


class HealthCheckGroupDict(TypedDict, total=False):
    """`HealthCheckGroup` as a dict."""

    groupID: Required[str]
    groupName: Required[str]
    status: Required[models.HealthCheckStatus | str]
    metrics: Required[list[HealthCheckGroupMetricDict]]


class HealthCheckGroupBucketDict(TypedDict, total=False):
    """`HealthCheckGroupBucket` as a dict."""

    groupID: Required[str]
    averageBucketSize: Required[float]


class HealthCheckGroupMetricDict(TypedDict, total=False):
    """`HealthCheckGroupMetric` as a dict."""

    metricKey: Required[str]
    metricTitle: Required[str]
    status: Required[models.HealthCheckStatus | str]


class HealthCheckMetadataDict(TypedDict, total=False):
    """`HealthCheckMetadata` as a dict."""

    type: Required[str]
    primary_id_type: Required[str]
    lastPulseLoadTime: int
    crossoverPercent: float
    p_value: float
    assignmentSourceID: str
    assignmentSourceName: str
    foreignExperimentID: str
    deduplication_rate: float
    deduplication_rates: list[HealthCheckDeduplicationRateDict]
    secondary_id_type: str
    missingMetrics: list[str]
    metrics: list[HealthCheckMetricDict]
    lastUpdatedDs: str
    groups: list[HealthCheckGroupDict]
    groupBucketInfo: list[HealthCheckGroupBucketDict]


class HealthCheckMetricDict(TypedDict, total=False):
    """`HealthCheckMetric` as a dict."""

    metric_name: Required[str]
    earliest_date: Required[str | None]
    latest_date: Required[str | None]


class HoldoutDict(TypedDict, total=False):
    """`Holdout` as a dict."""

    id: Required[str]
    idType: Required[str]
    description: Required[str]
    lastModifierID: Required[str | None]
    lastModifiedTime: Required[int | None]
    lastModifierEmail: Required[str | None]
    lastModifierName: Required[str | None]
    creatorID: Required[str | None]
    createdTime: Required[int]
    creatorName: Required[str | None]
    creatorEmail: Required[str | None]
    isEnabled: Required[bool]
    passPercentage: Required[float]
    gateIDs: Required[list[str]]
    experimentIDs: Required[list[str]]
    layerIDs: Required[list[str]]
    isGlobal: Required[bool]
    targetingGateID: Required[str | None]
    name: str
    tags: list[str]
    targetApps: list[str]
    holdoutIDs: list[str]
    team: str | None
    teamID: str | None
    version: int
    monitoringMetrics: list[MetricReferenceDict]


class HoldoutOverridesAuditDict(TypedDict, total=False):
    """`HoldoutOverridesAudit` as a dict."""

    id: Required[str]
    name: Required[str]
    passingUserIDs: Required[list[str]]
    failingUserIDs: Required[list[str]]
    environmentOverrides: Required[list[EnvironmentOverrideDict]]
    passingCustomIDs: list[str]
    failingCustomIDs: list[str]


class IDTypeMappingDict(TypedDict, total=False):
    """`IDTypeMapping` as a dict."""

    statsigUnitID: Required[str]
    column: Required[str]


class IngestionDict(TypedDict, total=False):
    """`Ingestion` as a dict."""

    id: Required[str]
    type: Required[str]
    enabled: Required[bool]
    data: Required[dict[str, Any]]


class IngestionBackfillResultDict(TypedDict, total=False):
    """`IngestionBackfillResult` as a dict."""

    runID: Required[str]


class IngestionEventCountDict(TypedDict, total=False):
    """`IngestionEventCount` as a dict."""

    date: Required[str]
    event: Required[str]
    count: Required[int]
    last_updated_time: Required[str]


class IngestionEventCountEntryDict(TypedDict, total=False):
    """`IngestionEventCountEntry` as a dict."""

    event: Required[str]
    count: Required[int]
    last_updated_time: Required[str]


class IngestionEventCountsByDateDict(TypedDict, total=False):
    """`IngestionEventCountsByDate` as a dict."""

    date: Required[str]
    events: Required[list[IngestionEventCountEntryDict]]


class IngestionEventDeltaDict(TypedDict, total=False):
    """`IngestionEventDelta` as a dict."""

    date: Required[str]
    source: Required[str]
    event: Required[str]
    internal_count: Required[int]
    external_count: Required[int]
    has_diff: Required[bool]
    threshold: Required[float]
    last_updated_time: Required[str]


class IngestionEventDeltaEntryDict(TypedDict, total=False):
    """`IngestionEventDeltaEntry` as a dict."""

    source: Required[str]
    event: Required[str]
    internal_count: Required[int]
    external_count: Required[int]
    has_diff: Required[bool]
    threshold: Required[float]
    last_updated_time: Required[str]


class IngestionEventDeltasByDateDict(TypedDict, total=False):
    """`IngestionEventDeltasByDate` as a dict."""

    date: Required[str]
    events: Required[list[IngestionEventDeltaEntryDict]]


class IngestionRunDict(TypedDict, total=False):
    """`IngestionRun` as a dict."""

    runID: Required[str]
    latestStatus: Required[str]
    lastUpdatedAt: Required[str]
    createdAt: Required[str]
    trigger: Required[str]
    sources: Required[list[str]]
    dateStamps: Required[list[str]]
    runHistory: Required[list[IngestionRunStatusDict]]
    granularHistory: Required[list[IngestionRunSourceHistoryDict]]


class IngestionRunDateStatusDict(TypedDict, total=False):
    """`IngestionRunDateStatus` as a dict."""

    dateStamp: Required[str]
    statuses: Required[list[IngestionRunStatusDict]]


class IngestionRunSourceHistoryDict(TypedDict, total=False):
    """`IngestionRunSourceHistory` as a dict."""

    source: Required[str]
    latestSourceStatus: Required[str]
    statusByDate: Required[list[IngestionRunDateStatusDict]]


class IngestionRunStatusDict(TypedDict, total=False):
    """`IngestionRunStatus` as a dict."""

    statusTimestamp: Required[str]
    status: Required[str]


class IngestionScheduleDict(TypedDict, total=False):
    """`IngestionSchedule` as a dict."""

    dataset: Required[str]
    scheduled_hour_pst: Required[int]


class IngestionStatusDict(TypedDict, total=False):
    """`IngestionStatus` as a dict."""

    ingestion_dataset: Required[str | None]
    ingestion_source: Required[str | None]
    message: Required[str | None]
    status: Required[str | None]
    timestamp: Required[str | None]
    ds: str
    source_name: str | None
    error_message: str
    rowCount: int
    metricCount: int


class InlineTargetingRuleDict(TypedDict, total=False):
    """`InlineTargetingRule` as a dict."""

    name: Required[str]
    passPercentage: Required[float]
    conditions: Required[list[ConditionDict]]
    environments: list[str] | None
    id: str
    baseID: str
    returnValue: dict[str, Any]
    completedAutomatedRollouts: list[AutomatedRolloutDict]
    pendingAutomatedRollouts: list[AutomatedRolloutDict]


class KeyDict(TypedDict, total=False):
    """`Key` as a dict."""

    key: Required[str | None]
    type: Required[models.KeyType | str]
    description: Required[str]
    scopes: Required[list[models.KeyScope | str]]
    status: Required[models.KeyStatus | str]
    environments: list[str]
    primaryTargetApp: str | None
    secondaryTargetApps: list[str] | None
    lastUsed: str | None


class LayerDict(TypedDict, total=False):
    """`Layer` as a dict."""

    id: Required[str]
    idType: Required[str]
    description: Required[str]
    lastModifierID: Required[str | None]
    lastModifiedTime: Required[int | None]
    lastModifierEmail: Required[str | None]
    lastModifierName: Required[str | None]
    creatorID: Required[str | None]
    createdTime: Required[int]
    creatorName: Required[str | None]
    creatorEmail: Required[str | None]
    isImplicitLayer: Required[bool]
    parameters: Required[list[LayerParameterDict]]
    name: str
    tags: list[str]
    targetApps: str | list[str]
    holdoutIDs: list[str]
    team: str | None
    teamID: str | None
    version: int
    targeting_gate_parameter_values: dict[str, Any] | None
    holdout_parameter_values: dict[str, Any] | None
    permalink: str


class LayerConditionalOverrideDict(TypedDict, total=False):
    """`LayerConditionalOverride` as a dict."""

    type: Required[str]
    name: Required[str]
    experimentName: Required[str]
    groupName: Required[str]
    environment: str | None


class LayerIDOverrideDict(TypedDict, total=False):
    """`LayerIDOverride` as a dict."""

    groupName: Required[str]
    ids: Required[Sequence[str]]
    idType: str | None
    environment: str | None
    experimentName: str | None


class LayerOverridesDict(TypedDict, total=False):
    """`LayerOverrides` as a dict."""

    conditionalOverrides: Required[list[LayerConditionalOverrideDict]]
    idOverrides: Required[list[LayerIDOverrideDict]]


class LayerOverridesAuditDict(TypedDict, total=False):
    """`LayerOverridesAudit` as a dict."""

    id: Required[str]
    name: Required[str]
    conditionalOverrides: Required[list[LayerConditionalOverrideDict]]
    idOverrides: Required[list[LayerIDOverrideDict]]


class LayerParameterDict(TypedDict, total=False):
    """`LayerParameter` as a dict."""

    name: Required[str]
    type: Required[models.LayerParameterType]
    defaultValue: Required[Any]
    description: str


class LayerReferenceParamDict(TypedDict, total=False):
    """`LayerReferenceParam` as a dict."""

    ref_type: Required[Literal["layer"]]
    name: Required[str]
    param_type: Required[models.ParamType]
    layer_name: Required[str]
    param_name: Required[str]


class LogEntryDict(TypedDict, total=False):
    """`LogEntry` as a dict."""

    id: Required[str]
    timestamp: Required[str | None]
    event_name: Required[str | None]
    user_id: Required[str | None]
    value: Required[str | None]
    sdk_type: Required[str | None]
    sdk_version: Required[str | None]
    fields: dict[str, str]


class LoggedEventDict(TypedDict, total=False):
    """`LoggedEvent` as a dict."""

    timestamp: Required[str]
    name: Required[str]
    source: Required[str]
    value: Required[str]
    userID: Required[str]


class ManualQualityScoreDict(TypedDict, total=False):
    """`ManualQualityScore` as a dict."""

    criteriaName: Required[models.ManualQualityScoreCriterion | str]
    status: Required[models.ManualQualityScoreStatus]
    criteriaDescription: Required[str]
    score: Required[float]
    weight: Required[float]


class MessageResponseDict(TypedDict, total=False):
    """`MessageResponse` as a dict."""

    message: str
    success: bool


class MetricDict(TypedDict, total=False):
    """`Metric` as a dict."""

    name: Required[str]
    type: Required[models.MetricType | str]
    directionality: Required[models.MetricDirectionality | str]
    id: Required[str]
    lineage: Required[MetricLineageDict]
    isVerified: bool
    isReadOnly: bool
    unitTypes: list[str]
    metricEvents: list[MetricEventDict]
    metricComponentMetrics: list[MetricReferenceDict]
    description: str
    tags: list[str]
    isPermanent: bool
    rollupTimeWindow: str
    customRollUpStart: float
    customRollUpEnd: float
    funnelEventList: list[MetricFunnelEventDict]
    funnelCountDistinct: models.MetricFunnelCountDistinct | str
    warehouseNative: WarehouseNativeMetricDict
    team: str | None
    teamID: str | None
    dryRun: bool
    isHidden: bool
    creatorName: str | None
    creatorEmail: str | None
    createdTime: int
    lastModifierID: str | None
    lastModifiedTime: int | None
    lastModifierEmail: str | None
    lastModifierName: str | None
    owner: MetricOwnerDict


class MetricCriterionDict(TypedDict, total=False):
    """`MetricCriterion` as a dict."""

    type: Required[models.MetricCriterionType]
    condition: Required[models.FilterCondition]
    column: str
    values: Sequence[str]
    nullVacuousOverride: bool


class MetricDimensionLimitDict(TypedDict, total=False):
    """`MetricDimensionLimit` as a dict."""

    name: Required[str]
    limit: Required[int]


class MetricEventDict(TypedDict, total=False):
    """`MetricEvent` as a dict."""

    name: Required[str]
    type: models.MetricEventType | None
    metadataKey: str
    criteria: Sequence[MetricCriterionDict | AnyMapping]


class MetricFunnelEventDict(TypedDict, total=False):
    """`MetricFunnelEvent` as a dict."""

    name: Required[str]
    type: Required[models.MetricFunnelEventType]


class MetricLineageDict(TypedDict, total=False):
    """`MetricLineage` as a dict."""

    events: Required[list[str]]
    metrics: Required[list[str]]


class MetricOwnerDict(TypedDict, total=False):
    """`MetricOwner` as a dict."""

    name: Required[str]
    ownerID: str
    ownerType: str
    ownerName: str
    ownerEmail: str


class MetricOwnerInputDict(TypedDict, total=False):
    """`MetricOwnerInput` as a dict."""

    email: str
    ownerID: str


class MetricReferenceDict(TypedDict, total=False):
    """`MetricReference` as a dict."""

    name: Required[str]
    type: Required[str]


class MetricSQLDict(TypedDict, total=False):
    """`MetricSQL` as a dict."""

    idType: Required[str]
    sql: Required[str]


class MetricSourceDict(TypedDict, total=False):
    """`MetricSource` as a dict."""

    name: Required[str]
    description: Required[str]
    sql: Required[str]
    timestampColumn: Required[str]
    idTypeMapping: Required[list[IDTypeMappingDict]]
    tags: list[str]
    timestampAsDay: bool
    sourceType: models.MetricSourceType | str
    tableName: str
    datePartitionColumn: str
    customFieldMapping: list[CustomFieldMappingDict]
    isReadOnly: bool
    isVerified: bool
    owner: OwnerDict | None
    team: str | None
    teamID: str | None
    disableCURE: bool


class MetricUnitValueDict(TypedDict, total=False):
    """`MetricUnitValue` as a dict."""

    value: Required[float]
    unit_type: Required[str]
    row_count: int
    numerator: float | None
    denominator: float | None


class MetricValueDict(TypedDict, total=False):
    """`MetricValue` as a dict."""

    value: Required[float]
    unitType: Required[str]
    metricName: Required[str]
    metricType: Required[str]
    numerator: float | None
    denominator: float | None
    inputRows: int
    displayName: str


class MetricsIngestionColumnMappingDict(TypedDict, total=False):
    """`MetricsIngestionColumnMapping` as a dict."""

    unit_id: Required[str]
    id_type: Required[str]
    dateid: Required[str]
    metric_name: Required[str]
    metric_value: str
    numerator: str
    denominator: str


class MetricsIngestionInputDict(TypedDict, total=False):
    """`MetricsIngestionInput` as a dict."""

    dataset: Required[Literal["Metrics"]]
    type: Required[models.IngestionSourceType]
    source_name: Required[str]
    column_mapping: MetricsIngestionColumnMappingDict | AnyMapping
    query: str
    use_delta_sharing: bool
    share: str
    schema: str
    table: str
    enabled: bool


class MetricsIngestionUpdateDict(TypedDict, total=False):
    """`MetricsIngestionUpdate` as a dict."""

    dataset: Required[Literal["Metrics"]]
    type: Required[models.IngestionSourceType]
    column_mapping: MetricsIngestionColumnMappingDict | AnyMapping
    source_name: str
    query: str
    share: str
    schema: str
    table: str
    enabled: bool


class OverridesAuditDict(TypedDict, total=False):
    """`OverridesAudit` as a dict."""

    gates: Required[list[GateOverridesAuditDict]]
    holdouts: Required[list[HoldoutOverridesAuditDict]]
    experiments: Required[list[ExperimentOverridesAuditDict]]
    autotunes: Required[list[AutotuneOverridesAuditDict]]
    layers: Required[list[LayerOverridesAuditDict]]


class OwnerDict(TypedDict, total=False):
    """`Owner` as a dict."""

    ownerID: str
    ownerType: str
    ownerName: str
    ownerEmail: str


class PaginationDict(TypedDict, total=False):
    """`Pagination` as a dict."""

    itemsPerPage: Required[int]
    pageNumber: Required[int]
    nextPage: Required[str | None]
    previousPage: Required[str | None]
    totalItems: int
    all: str


class ParamStoreDict(TypedDict, total=False):
    """`ParamStore` as a dict."""

    id: Required[str]
    name: Required[str]
    displayName: Required[str]
    description: Required[str]
    createdTime: Required[int]
    creatorID: Required[str]
    lastModifierID: Required[str]
    parameters: Required[
        list[
            StaticBooleanParamDict
            | StaticNumberParamDict
            | StaticStringParamDict
            | StaticObjectParamDict
            | StaticArrayParamDict
            | GateBooleanParamDict
            | GateNumberParamDict
            | GateStringParamDict
            | GateObjectParamDict
            | GateArrayParamDict
            | LayerReferenceParamDict
            | DynamicConfigReferenceParamDict
            | ExperimentReferenceParamDict
        ]
    ]
    team: str | None
    teamID: str


class PowerAnalysisDict(TypedDict, total=False):
    """`PowerAnalysis` as a dict."""

    id: Required[str]
    name: Required[str | None]
    status: Required[models.PowerAnalysisStatus | str]
    isPrimary: Required[bool]


class PrecomputedUserDimensionDict(TypedDict, total=False):
    """`PrecomputedUserDimension` as a dict."""

    name: Required[str]
    propertySource: str


class ProjectDict(TypedDict, total=False):
    """`Project` as a dict."""

    id: Required[str]


class ProjectReviewSettingsDict(TypedDict, total=False):
    """`ProjectReviewSettings` as a dict."""

    is_config_review_required: Required[bool]
    is_metric_review_required: Required[bool]
    is_metric_review_required_on_verified_only: Required[bool]
    is_whn_analysis_only_review_required: bool
    is_whn_source_review_required: bool


class ProjectRoleSettingsDict(TypedDict, total=False):
    """`ProjectRoleSettings` as a dict."""

    default_project_role: Required[str]


class ProjectSettingsDict(TypedDict, total=False):
    """`ProjectSettings` as a dict."""

    name: Required[str]
    visibility: Required[models.ProjectVisibility | str]
    default_unit_type: str


class ProjectTeamSettingsDict(TypedDict, total=False):
    """`ProjectTeamSettings` as a dict."""

    require_teams_on_configs: Required[bool]


class PromptDict(TypedDict, total=False):
    """`Prompt` as a dict."""

    id: Required[str]
    description: Required[str]
    lastModifierID: Required[str | None]
    lastModifiedTime: Required[int | None]
    lastModifierEmail: Required[str | None]
    lastModifierName: Required[str | None]
    createdTime: Required[int]
    creatorName: Required[str | None]
    name: str
    idType: str
    creatorID: str | None
    creatorEmail: str | None
    tags: list[str]
    targetApps: list[str]
    holdoutIDs: list[str]
    team: str | None
    teamID: str | None
    version: int


class PromptMessageDict(TypedDict, total=False):
    """`PromptMessage` as a dict."""

    content: Required[str]
    role: Required[models.PromptMessageRole]


class PromptVersionDict(TypedDict, total=False):
    """`PromptVersion` as a dict."""

    name: Required[str]
    prompts: list[PromptMessageDict]
    temperature: float
    model: str
    provider: str
    workflow_body: PromptWorkflowBodyDict
    workflow_headers: list[PromptWorkflowHeaderDict]
    auth_workflow_headers: list[PromptWorkflowHeaderDict]
    eval_model: str
    top_p: float
    frequency_penalty: float
    presence_penalty: float
    max_tokens: int
    id: str
    description: str


class PromptVersionSummaryDict(TypedDict, total=False):
    """`PromptVersionSummary` as a dict."""

    id: Required[str]
    name: Required[str]


class PromptWorkflowBodyDict(TypedDict, total=False):
    """`PromptWorkflowBody` as a dict."""

    type: Required[Literal["JSON"]]
    value: Required[str]


class PromptWorkflowHeaderDict(TypedDict, total=False):
    """`PromptWorkflowHeader` as a dict."""

    name: Required[str]
    value: Required[str]


class PulseDimensionResultDict(TypedDict, total=False):
    """`PulseDimensionResult` as a dict."""

    dimension: Required[str]
    dimension_value: Required[str]
    metric: Required[PulseResultDict | None]


class PulseLoadDict(TypedDict, total=False):
    """`PulseLoad` as a dict."""

    createdTime: Required[int]
    startDs: Required[str]
    endDs: Required[str]
    reloadType: Required[models.PulseReloadType | str]
    turboMode: Required[bool]
    creatorName: str
    finishedTime: int
    finishedState: models.PulseLoadState | str
    dagID: str


class PulseLoadDetailsDict(TypedDict, total=False):
    """`PulseLoadDetails` as a dict."""

    dagID: Required[str]
    jobs: Required[list[PulseLoadJobDict]]


class PulseLoadJobDict(TypedDict, total=False):
    """`PulseLoadJob` as a dict."""

    jobType: Required[str]
    jobIDs: Required[list[str]]
    startTime: Required[int | None]
    endTime: Required[int | None]
    sql: Required[str | None]
    metricSourceName: str | None
    rollup: models.PulseRollup | str | None


class PulseResultDict(TypedDict, total=False):
    """`PulseResult` as a dict."""

    metricID: Required[str]
    metricName: str
    directionality: models.MetricDirectionality | str
    error: models.PulseResultError | str | None
    warnings: list[str]
    absoluteChange: float
    confidenceIntervalDelta: float
    confidenceInterval: ConfidenceIntervalDict
    percentChange: float
    sequentialTestingConfidenceIntervalDelta: float
    sequentialTestingConfidenceInterval: ConfidenceIntervalDict
    percentConfidenceIntervalDelta: float
    percentConfidenceInterval: ConfidenceIntervalDict
    percentSequentialTestingConfidenceIntervalDelta: float
    percentSequentialTestingConfidenceInterval: ConfidenceIntervalDict
    testMean: float
    controlMean: float
    testStd: float
    controlStd: float
    testUnits: float
    controlUnits: float
    pValue: float
    sequentialTestingPValue: float | None
    adjustedAlpha: float
    reversePower: float
    percentCredibleInterval: CredibleIntervalDict
    expectedLoss: float
    chanceToBeat: float
    sequentialTestingLikelihoodRatio: float
    sequentialTestingLogLikelihoodRatio: float
    sprtLowerLimit: float
    sprtUpperLimit: float
    sprtLogLowerLimit: float
    sprtLogUpperLimit: float
    sprtDecision: models.SPRTDecision | str
    isSprtSignificant: bool
    sprtStatsigness: models.SPRTSignificance | str
    absoluteToplineImpact: float
    absoluteToplineImpactDelta: float
    relativeToplineImpact: float
    relativeToplineImpactDelta: float
    projectedAbsoluteToplineImpact: float
    projectedAbsoluteToplineImpactDelta: float
    projectedRelativeToplineImpact: float
    projectedRelativeToplineImpactDelta: float


class RedshiftConnectionDict(TypedDict, total=False):
    """`RedshiftConnection` as a dict."""

    host: str
    database: str
    username: str
    password: str
    stagingSchema: str
    sshUsername: str
    sshHost: str
    sshPrivateKey: str
    sshPublicKey: str
    roleArn: str
    region: str
    port: float
    sshPort: float
    useSshTunnel: bool
    verifyCA: bool
    useAssumeRole: bool


class ReleasePipelineDict(TypedDict, total=False):
    """`ReleasePipeline` as a dict."""

    id: Required[str]
    name: Required[str]
    creatorID: Required[str]
    createdTime: Required[int]
    lastModifierID: Required[str]
    phases: list[ReleasePipelinePhaseDict]
    lastModifiedTime: int
    triggerNotice: str


class ReleasePipelinePhaseDict(TypedDict, total=False):
    """`ReleasePipelinePhase` as a dict."""

    name: Required[str]
    timeIntervalMs: Required[int]
    requiredReview: Required[bool]
    rules: Required[Sequence[ReleasePipelineRuleDict | AnyMapping]]
    id: str


class ReleasePipelineRuleDict(TypedDict, total=False):
    """`ReleasePipelineRule` as a dict."""

    name: Required[str]
    conditions: Required[Sequence[ConditionDict | AnyMapping]]
    id: str
    environments: Sequence[str] | None


class ReleasePipelineTriggerDict(TypedDict, total=False):
    """`ReleasePipelineTrigger` as a dict."""

    id: Required[str]
    releasePipelineID: Required[str]
    actions: Required[list[ReleasePipelineTriggerActionDict]]
    creatorID: Required[str]
    createdTime: Required[int]
    lastModifierID: Required[str]
    lastModifierName: Required[str]
    status: Required[str]
    description: str
    gateID: str
    dynamicConfigID: str
    currentPhase: str | None
    currentPhaseID: str | None
    currentPhaseEndTime: int | None
    configSnapshotID: str


class ReleasePipelineTriggerActionDict(TypedDict, total=False):
    """`ReleasePipelineTriggerAction` as a dict."""

    type: Required[models.ReleasePipelineTriggerActionType | str]
    timeMs: Required[int]
    phaseID: Required[str]
    actorName: Required[str]
    actorID: str


class ReportDict(TypedDict, total=False):
    """`Report` as a dict."""

    url: Required[str]


class ReviewDict(TypedDict, total=False):
    """`Review` as a dict."""

    review_id: Required[str]
    status: Required[models.ReviewStatus | str]
    type: Required[models.ReviewType | str]
    author: Required[ReviewAuthorDict]
    reviewers: Required[list[ReviewerDict]]
    description: Required[str]
    created_at: Required[str]
    content: ReviewContentDict | None


class ReviewAuthorDict(TypedDict, total=False):
    """`ReviewAuthor` as a dict."""

    id: Required[str]
    email: Required[str | None]


class ReviewContentDict(TypedDict, total=False):
    """`ReviewContent` as a dict."""

    type: Required[models.ReviewType | str]
    current: Required[ReviewSnapshotDict]
    proposed: Required[ReviewSnapshotDict]
    unavailable_reason: models.ReviewUnavailableReason | str


class ReviewGradualRolloutDict(TypedDict, total=False):
    """`ReviewGradualRollout` as a dict."""

    id: Required[str]
    percentage_pass: Required[float]
    salt: Required[str]
    rollouts: Required[list[ReviewGradualRolloutStepDict] | None]
    target_value: Any


class ReviewGradualRolloutStepDict(TypedDict, total=False):
    """`ReviewGradualRolloutStep` as a dict."""

    time: Required[int]
    pass_percent: Required[float]
    is_complete: Required[bool]


class ReviewIDOverrideDict(TypedDict, total=False):
    """`ReviewIDOverride` as a dict."""

    ids: Required[list[str]]
    groupID: Required[str]
    environment: str | None
    unitID: str | None


class ReviewMetricTagDict(TypedDict, total=False):
    """`ReviewMetricTag` as a dict."""

    id: Required[str]


class ReviewOverridesDict(TypedDict, total=False):
    """`ReviewOverrides` as a dict."""

    id_overrides: Required[list[ReviewIDOverrideDict]]
    custom_id_overrides: Required[list[ReviewIDOverrideDict]]


class ReviewOwnerDict(TypedDict, total=False):
    """`ReviewOwner` as a dict."""

    owner_id: Required[str]
    owner_type: Required[str]


class ReviewOwnerInputDict(TypedDict, total=False):
    """`ReviewOwnerInput` as a dict."""

    owner_id: Required[str]
    owner_type: models.ReviewOwnerType


class ReviewScheduledReloadDict(TypedDict, total=False):
    """`ReviewScheduledReload` as a dict."""

    hour: Required[float | None]
    days: Required[list[float] | None]
    reload_type: Required[models.ScheduledReloadType | str]
    turbo_mode: Required[bool | None]


class ReviewSettingsDict(TypedDict, total=False):
    """`ReviewSettings` as a dict."""

    requiredReview: Required[bool]
    allowedReviewers: list[AllowedReviewerDict] | None


class ReviewSettingsInputDict(TypedDict, total=False):
    """`ReviewSettingsInput` as a dict."""

    requiredReview: Required[bool]


class ReviewSnapshotDict(TypedDict, total=False):
    """`ReviewSnapshot` as a dict."""

    rules: list[DynamicConfigRuleDict]
    is_enabled: bool
    default_value: Any
    is_launched: bool
    launched_payload: Any
    default_value_gradual_rollout: ReviewGradualRolloutDict | None
    salt: str
    description: str
    show_dev_rules: bool
    show_staging_rules: bool
    subscribers: list[ReviewSubscriberDict]
    analytics_enabled: bool
    scheduled_reload: ReviewScheduledReloadDict
    is_archived: bool
    id_type: str
    secondary_id_type: str | None
    identity_resolution_source_id: str | None
    target_app_ids: list[str]
    owners: list[ReviewOwnerDict]
    team_id: str | None
    allow_self_approval: bool
    release_pipeline_id: str | None
    allowed_reviewers: ReviewerAllowlistDict
    schema: str | None
    monitoring_metrics: list[MetricReferenceDict]
    monitoring_metric_tags: list[ReviewMetricTagDict]
    real_time_metrics: list[MetricReferenceDict]
    overrides: ReviewOverridesDict


class ReviewSubscriberDict(TypedDict, total=False):
    """`ReviewSubscriber` as a dict."""

    type: Required[str]
    id: Required[str]


class ReviewerDict(TypedDict, total=False):
    """`Reviewer` as a dict."""

    id: Required[str]
    kind: Required[models.ReviewerKind | str]


class ReviewerAllowlistDict(TypedDict, total=False):
    """`ReviewerAllowlist` as a dict."""

    user_ids: Required[list[str]]
    group_ids: Required[list[str]]


class ReviewerAllowlistInputDict(TypedDict, total=False):
    """`ReviewerAllowlistInput` as a dict."""

    user_ids: Sequence[str]
    group_ids: Sequence[str]


class RoleDict(TypedDict, total=False):
    """`Role` as a dict."""

    name: Required[str]
    permissions: Required[RolePermissionsDict]


class RolePermissionsDict(TypedDict, total=False):
    """`RolePermissions` as a dict."""

    invitation_access: bool
    create_configs: bool
    edit_or_delete_configs: bool
    launch_to_production: bool
    launch_or_disable_configs: bool
    start_experiments: bool
    create_or_edit_templates: bool
    create_or_edit_dashboards: bool
    create_teams: bool
    edit_dynamic_config_schemas: bool
    create_release_pipelines: bool
    approve_required_review_release_pipeline_phase: bool
    self_approve_review: bool
    approve_reviews: bool
    bypass_reviews_for_overrides: bool
    metric_management: bool
    event_dimensions_access: bool
    verify_metrics: bool
    use_metrics_explorer: bool
    local_metrics: bool
    manage_alerts: bool
    integrations_edit_access: bool
    source_connection_and_creation: bool
    data_warehouse_ingestion_and_exports_edit_access: bool
    edit_and_tag_configs_with_core_tag: bool
    reset_experiments: bool
    manual_whn_reload: bool
    bypass_precommit_webhook: bool
    whn_connection: bool


class SPRTGroupSettingDict(TypedDict, total=False):
    """`SPRTGroupSetting` as a dict."""

    groupKey: Required[str]
    mde: Required[float]
    mean: float
    stdDev: float


class SPRTMetricSettingDict(TypedDict, total=False):
    """`SPRTMetricSetting` as a dict."""

    metricKey: Required[str]
    groupSettings: Required[Sequence[SPRTGroupSettingDict | AnyMapping]]


class SegmentDict(TypedDict, total=False):
    """`Segment` as a dict."""

    isEnabled: Required[bool]
    type: Required[models.SegmentType | str]
    id: Required[str]
    description: Required[str]
    lastModifierID: Required[str | None]
    lastModifierName: Required[str | None]
    count: int
    rules: list[SegmentRuleDict]
    tags: list[str]
    name: str
    idType: str
    lastModifiedTime: int | None
    lastModifierEmail: str | None
    creatorID: str | None
    createdTime: int
    creatorName: str | None
    creatorEmail: str | None
    targetApps: list[str]
    holdoutIDs: list[str]
    team: str | None
    teamID: str | None
    version: int


class SegmentConditionInputDict(TypedDict, total=False):
    """`SegmentConditionInput` as a dict."""

    type: Required[models.SegmentConditionType]
    targetValue: Sequence[str] | Sequence[float] | str | float | None
    operator: models.ConditionOperator
    field: str | None
    customID: str | None


class SegmentIDListMetadataDict(TypedDict, total=False):
    """`SegmentIDListMetadata` as a dict."""

    currentVersion: int
    isUpdating: bool


class SegmentRuleDict(TypedDict, total=False):
    """`SegmentRule` as a dict."""

    name: Required[str]
    passPercentage: Required[float]
    conditions: Required[list[ConditionDict]]
    id: Required[str]
    environments: list[str] | None
    baseID: str
    returnValue: dict[str, Any]


class SegmentRuleInputDict(TypedDict, total=False):
    """`SegmentRuleInput` as a dict."""

    name: Required[str]
    passPercentage: Required[float]
    conditions: Required[Sequence[SegmentConditionInputDict | AnyMapping]]
    environments: Sequence[str] | None
    id: str
    baseID: str
    returnValue: Mapping[str, Any]


class ShipWithHoldoutDict(TypedDict, total=False):
    """`ShipWithHoldout` as a dict."""

    holdoutPercent: Required[int]
    shippedGroupID: Required[str]
    shippedGroupName: Required[str]
    shippedWithHoldoutTime: int
    expectedDuration: float


class SidecarURLFilterDict(TypedDict, total=False):
    """`SidecarURLFilter` as a dict."""

    type: Required[models.SidecarURLFilterType]
    value: Required[str]


class SnowflakeConnectionDict(TypedDict, total=False):
    """`SnowflakeConnection` as a dict."""

    accountName: str
    serviceUserName: str
    serviceUserPassword: str
    privateKey: str | None
    keyPassPhrase: str | None
    stagingDatabaseName: str
    stagingSchemaName: str
    computeWarehouse: str
    consoleComputeWarehouse: str | None


class StaticArrayParamDict(TypedDict, total=False):
    """`StaticArrayParam` as a dict."""

    ref_type: Required[Literal["static"]]
    name: Required[str]
    param_type: Required[Literal["array"]]
    value: Required[Sequence[Any]]


class StaticBooleanParamDict(TypedDict, total=False):
    """`StaticBooleanParam` as a dict."""

    ref_type: Required[Literal["static"]]
    name: Required[str]
    param_type: Required[Literal["boolean"]]
    value: Required[bool]


class StaticNumberParamDict(TypedDict, total=False):
    """`StaticNumberParam` as a dict."""

    ref_type: Required[Literal["static"]]
    name: Required[str]
    param_type: Required[Literal["number"]]
    value: Required[float]


class StaticObjectParamDict(TypedDict, total=False):
    """`StaticObjectParam` as a dict."""

    ref_type: Required[Literal["static"]]
    name: Required[str]
    param_type: Required[Literal["object"]]
    value: Required[Mapping[str, Any]]


class StaticStringParamDict(TypedDict, total=False):
    """`StaticStringParam` as a dict."""

    ref_type: Required[Literal["static"]]
    name: Required[str]
    param_type: Required[Literal["string"]]
    value: Required[str]


class StratifiedSamplingDict(TypedDict, total=False):
    """`StratifiedSampling` as a dict."""

    status: Required[models.StratifiedSamplingStatus]
    metric: StratifiedSamplingMetricDict | AnyMapping
    entityPropertySource: StratifiedSamplingPropertySourceDict | AnyMapping
    csv: StratifiedSamplingCSVDict | AnyMapping
    useStratifiedSalt: bool
    useUnits: bool
    deltaReduction: float
    spreadReduction: float


class StratifiedSamplingCSVDict(TypedDict, total=False):
    """`StratifiedSamplingCSV` as a dict."""

    original: Required[str]
    identifier: Required[str]


class StratifiedSamplingMetricDict(TypedDict, total=False):
    """`StratifiedSamplingMetric` as a dict."""

    name: Required[str]
    startDate: Required[str]
    endDate: Required[str]
    type: str


class StratifiedSamplingPropertySourceDict(TypedDict, total=False):
    """`StratifiedSamplingPropertySource` as a dict."""

    propertySourceName: Required[str]
    column: Required[str]


class SummaryChartDict(TypedDict, total=False):
    """`SummaryChart` as a dict."""

    chartSource: Required[models.SummaryChartSource | str]
    message: str
    control: str
    test: str
    display: models.SummaryChartDisplay | str
    cuped: bool
    sequentialTesting: bool
    metrics: list[SummaryChartMetricDict]


class SummaryChartDimensionBreakdownDict(TypedDict, total=False):
    """`SummaryChartDimensionBreakdown` as a dict."""

    metricID: Required[str]
    metricName: Required[str]
    directionality: Required[models.MetricDirectionality | str]
    dimensionKey: Required[str]
    dimensionValue: Required[str]
    error: models.PulseResultError | str | None
    warnings: list[str]
    absoluteChange: float
    confidenceIntervalDelta: float
    confidenceInterval: ConfidenceIntervalDict
    percentChange: float
    sequentialTestingConfidenceIntervalDelta: float
    sequentialTestingConfidenceInterval: ConfidenceIntervalDict
    percentConfidenceIntervalDelta: float
    percentConfidenceInterval: ConfidenceIntervalDict
    percentSequentialTestingConfidenceIntervalDelta: float
    percentSequentialTestingConfidenceInterval: ConfidenceIntervalDict
    testMean: float
    controlMean: float
    testStd: float
    controlStd: float
    testUnits: float
    controlUnits: float
    pValue: float
    sequentialTestingPValue: float | None
    adjustedAlpha: float
    reversePower: float
    percentCredibleInterval: CredibleIntervalDict
    expectedLoss: float
    chanceToBeat: float
    sequentialTestingLikelihoodRatio: float
    sequentialTestingLogLikelihoodRatio: float
    sprtLowerLimit: float
    sprtUpperLimit: float
    sprtLogLowerLimit: float
    sprtLogUpperLimit: float
    sprtDecision: models.SPRTDecision | str
    isSprtSignificant: bool
    sprtStatsigness: models.SPRTSignificance | str
    absoluteToplineImpact: float
    absoluteToplineImpactDelta: float
    relativeToplineImpact: float
    relativeToplineImpactDelta: float
    projectedAbsoluteToplineImpact: float
    projectedAbsoluteToplineImpactDelta: float
    projectedRelativeToplineImpact: float
    projectedRelativeToplineImpactDelta: float
    dimensionType: str


class SummaryChartMetricDict(TypedDict, total=False):
    """`SummaryChartMetric` as a dict."""

    metricID: Required[str]
    metricName: Required[str]
    directionality: Required[models.MetricDirectionality | str]
    error: models.PulseResultError | str | None
    warnings: list[str]
    absoluteChange: float
    confidenceIntervalDelta: float
    confidenceInterval: ConfidenceIntervalDict
    percentChange: float
    sequentialTestingConfidenceIntervalDelta: float
    sequentialTestingConfidenceInterval: ConfidenceIntervalDict
    percentConfidenceIntervalDelta: float
    percentConfidenceInterval: ConfidenceIntervalDict
    percentSequentialTestingConfidenceIntervalDelta: float
    percentSequentialTestingConfidenceInterval: ConfidenceIntervalDict
    testMean: float
    controlMean: float
    testStd: float
    controlStd: float
    testUnits: float
    controlUnits: float
    pValue: float
    sequentialTestingPValue: float | None
    adjustedAlpha: float
    reversePower: float
    percentCredibleInterval: CredibleIntervalDict
    expectedLoss: float
    chanceToBeat: float
    sequentialTestingLikelihoodRatio: float
    sequentialTestingLogLikelihoodRatio: float
    sprtLowerLimit: float
    sprtUpperLimit: float
    sprtLogLowerLimit: float
    sprtLogUpperLimit: float
    sprtDecision: models.SPRTDecision | str
    isSprtSignificant: bool
    sprtStatsigness: models.SPRTSignificance | str
    absoluteToplineImpact: float
    absoluteToplineImpactDelta: float
    relativeToplineImpact: float
    relativeToplineImpactDelta: float
    projectedAbsoluteToplineImpact: float
    projectedAbsoluteToplineImpactDelta: float
    projectedRelativeToplineImpact: float
    projectedRelativeToplineImpactDelta: float
    dimensionBreakdown: list[SummaryChartDimensionBreakdownDict]


class SummaryChartSectionDict(TypedDict, total=False):
    """`SummaryChartSection` as a dict."""

    sectionLabel: Required[str]
    charts: Required[list[SummaryChartDict]]


class TagDict(TypedDict, total=False):
    """`Tag` as a dict."""

    id: Required[str]
    name: Required[str]
    description: Required[str]
    isCore: Required[bool]


class TargetAppDict(TypedDict, total=False):
    """`TargetApp` as a dict."""

    name: Required[str]
    id: str


class TeamDict(TypedDict, total=False):
    """`Team` as a dict."""

    name: Required[str]
    defaultGateMetrics: Required[list[MetricReferenceDict]]
    defaultExperimentPrimaryMetrics: Required[list[MetricReferenceDict]]
    defaultExperimentSecondaryMetrics: Required[list[MetricReferenceDict]]
    defaultHoldoutMetrics: Required[list[MetricReferenceDict]]
    changeTeamConfigs: Required[models.TeamConfigChangePolicy | str]
    reviewApproval: Required[models.TeamReviewApprovalPolicy | str]
    defaultTargetApplications: Required[list[str]]
    members: Required[list[TeamMemberDict]]
    admins: Required[list[TeamMemberDict]]
    description: str
    id: str
    defaultHoldoutID: str | None
    requireReviews: bool | None
    requireGateTemplates: bool | None
    requireExperimentTemplates: bool | None
    requireDynamicConfigTemplates: bool | None


class TeamMemberDict(TypedDict, total=False):
    """`TeamMember` as a dict."""

    email: Required[str]
    firstName: Required[str]
    lastName: Required[str]
    role: Required[str]


class TeamWithoutMembersDict(TypedDict, total=False):
    """`TeamWithoutMembers` as a dict."""

    name: Required[str]
    defaultGateMetrics: Required[list[MetricReferenceDict]]
    defaultExperimentPrimaryMetrics: Required[list[MetricReferenceDict]]
    defaultExperimentSecondaryMetrics: Required[list[MetricReferenceDict]]
    defaultHoldoutMetrics: Required[list[MetricReferenceDict]]
    changeTeamConfigs: Required[models.TeamConfigChangePolicy | str]
    reviewApproval: Required[models.TeamReviewApprovalPolicy | str]
    defaultTargetApplications: Required[list[str]]
    admins: Required[list[TeamMemberDict]]
    description: str
    id: str
    defaultHoldoutID: str | None
    requireReviews: bool | None
    requireGateTemplates: bool | None
    requireExperimentTemplates: bool | None
    requireDynamicConfigTemplates: bool | None


class TextWidgetDict(TypedDict, total=False):
    """`TextWidget` as a dict."""

    type: Required[Literal["text"]]
    title: Required[str]
    content: Required[str]
    id: Required[str]
    width: int
    height: int


class TextWidgetInputDict(TypedDict, total=False):
    """`TextWidgetInput` as a dict."""

    type: Required[Literal["text"]]
    title: Required[str]
    content: Required[str]
    width: int
    height: int


class TimeseriesAggregationDict(TypedDict, total=False):
    """`TimeseriesAggregation` as a dict."""

    type: Required[Any]
    property: EventPropertyDict | AnyMapping


class TimeseriesQueryDict(TypedDict, total=False):
    """`TimeseriesQuery` as a dict."""

    aggregation: Required[TimeseriesAggregationDict | AnyMapping]
    source: TimeseriesSourceDict | AnyMapping
    sources: Sequence[TimeseriesSourceDict | AnyMapping]
    unit_type: str
    group_bys: Sequence[EventPropertyDict | AnyMapping]
    viz: TimeseriesVisualizationDict | AnyMapping


class TimeseriesSourceDict(TypedDict, total=False):
    """`TimeseriesSource` as a dict."""

    type: Required[Literal["event"]]
    event_name: Required[str]
    filters: Sequence[EventFilterDict | AnyMapping]


class TimeseriesVisualizationDict(TypedDict, total=False):
    """`TimeseriesVisualization` as a dict."""

    chart_type: Required[Any]


class TimeseriesWidgetDict(TypedDict, total=False):
    """`TimeseriesWidget` as a dict."""

    type: Required[Literal["timeseries"]]
    title: Required[str]
    query: Required[TimeseriesQueryDict]
    id: Required[str]
    description: str
    color: str
    width: int
    height: int


class TimeseriesWidgetInputDict(TypedDict, total=False):
    """`TimeseriesWidgetInput` as a dict."""

    type: Required[Literal["timeseries"]]
    title: Required[str]
    query: Required[TimeseriesQueryDict | AnyMapping]
    description: str
    color: str
    width: int
    height: int


class UnitIDTypeDict(TypedDict, total=False):
    """`UnitIDType` as a dict."""

    name: Required[str]
    description: str


class UnsupportedWidgetDict(TypedDict, total=False):
    """`UnsupportedWidget` as a dict."""

    type: Required[Literal["unsupported"]]
    title: Required[str]
    reason: Required[str]
    id: Required[str]
    description: str
    color: str
    width: int
    height: int


class UserDict(TypedDict, total=False):
    """`User` as a dict."""

    email: Required[str]
    firstName: Required[str]
    lastName: Required[str]
    role: Required[str]
    userID: str


class UserIDOverrideDict(TypedDict, total=False):
    """`UserIDOverride` as a dict."""

    groupID: Required[str]
    ids: Required[Sequence[str]]
    environment: str | None
    unitType: str | None


class WarehouseFunnelEventDict(TypedDict, total=False):
    """`WarehouseFunnelEvent` as a dict."""

    criteria: Sequence[MetricCriterionDict | AnyMapping]
    metricSourceName: str
    name: str | None
    sessionIdentifierField: str | None


class WarehouseMetricComponentDict(TypedDict, total=False):
    """`WarehouseMetricComponent` as a dict."""

    operator: Required[models.WarehouseMetricOperator]
    aggregation: models.WarehouseAggregation
    metricSourceName: str
    name: str | None
    criteria: Sequence[MetricCriterionDict | AnyMapping]
    valueColumn: str


class WarehouseMetricSourceDict(TypedDict, total=False):
    """`WarehouseMetricSource` as a dict."""

    metricSourceName: Required[str]
    criteria: Required[Sequence[MetricCriterionDict | AnyMapping]]
    valueColumn: str


class WarehouseNativeMetricDict(TypedDict, total=False):
    """`WarehouseNativeMetric` as a dict."""

    aggregation: models.WarehouseAggregation
    metricSourceName: str
    criteria: Sequence[MetricCriterionDict | AnyMapping]
    waitForCohortWindow: bool
    denominatorCriteria: Sequence[MetricCriterionDict | AnyMapping]
    denominatorAggregation: models.WarehouseAggregation
    denominatorCustomRollupEnd: float
    denominatorCustomRollupStart: float
    denominatorMetricSourceName: str
    denominatorRollupTimeWindow: str
    denominatorValueColumn: str
    funnelCalculationWindow: float
    funnelCountDistinct: models.WarehouseFunnelCountDistinct
    funnelEvents: Sequence[WarehouseFunnelEventDict | AnyMapping]
    funnelStartCriteria: models.WarehouseFunnelStartCriteria
    metricDimensionColumns: Sequence[str]
    metricBakeDays: float
    numeratorAggregation: models.WarehouseAggregation
    valueColumn: str
    valueThreshold: float
    allowNullRatioDenominator: bool
    funnelStrictOrdering: bool
    funnelUseExposureAsFirstEvent: bool
    funnelTimestampAllowanceMs: float
    funnelTimeToConvert: bool
    winsorizationHigh: float
    winsorizationLow: float
    winsorizationHighDenominator: float
    winsorizationLowDenominator: float
    cupedAttributionWindow: float | None
    rollupTimeWindow: str
    customRollUpStart: float
    customRollUpEnd: float
    onlyIncludeUsersWithConversionEvent: bool
    denominatorCustomRollupMeasureInMinutes: bool
    customRollupMeasureInMinutes: bool
    percentile: float
    useLogTransform: bool
    useSecondaryRetentionEvent: bool
    retentionEnd: float
    retentionLength: float
    logTransformBase: float | None
    cap: float
    surrogateMetricMSE: float | None
    loadingWindow: float
    metricDimensionLimits: Sequence[MetricDimensionLimitDict | AnyMapping]
    metricSources: Sequence[WarehouseMetricSourceDict | AnyMapping]
    components: Sequence[WarehouseMetricComponentDict | AnyMapping]


AlertGroupByLike: TypeAlias = "models.AlertGroupBy | models.AlertGroupByDict | models.AnyMapping"
AlertGroupBies: TypeAlias = "Sequence[models.AlertGroupByLike]"

AlertGroupByValueLike: TypeAlias = "models.AlertGroupByValue | models.AlertGroupByValueDict | models.AnyMapping"
AlertGroupByValues: TypeAlias = "Sequence[models.AlertGroupByValueLike]"

AlertMuteScheduleLike: TypeAlias = "models.AlertMuteSchedule | models.AlertMuteScheduleDict | models.AnyMapping"
AlertMuteSchedules: TypeAlias = "Sequence[models.AlertMuteScheduleLike]"

AlertSubscriberLike: TypeAlias = "models.AlertSubscriber | models.AlertSubscriberDict | models.AnyMapping"
AlertSubscribers: TypeAlias = "Sequence[models.AlertSubscriberLike]"

AlertTagLike: TypeAlias = "models.AlertTag | models.AlertTagDict | models.AnyMapping"
AlertTags: TypeAlias = "Sequence[models.AlertTagLike]"

AssignmentSourceFilterLike: TypeAlias = (
    "models.AssignmentSourceFilter | models.AssignmentSourceFilterDict | models.AnyMapping"
)
AssignmentSourceFilters: TypeAlias = "Sequence[models.AssignmentSourceFilterLike]"

AthenaConnectionLike: TypeAlias = "models.AthenaConnection | models.AthenaConnectionDict | models.AnyMapping"

AutomatedRolloutLike: TypeAlias = "models.AutomatedRollout | models.AutomatedRolloutDict | models.AnyMapping"
AutomatedRollouts: TypeAlias = "Sequence[models.AutomatedRolloutLike]"

AutomatedRolloutInputLike: TypeAlias = (
    "models.AutomatedRolloutInput | models.AutomatedRollout | models.AutomatedRolloutInputDict | models.AnyMapping"
)
AutomatedRolloutInputs: TypeAlias = "Sequence[models.AutomatedRolloutInputLike]"

AutotuneVariantInputLike: TypeAlias = (
    "models.AutotuneVariantInput | models.AutotuneVariant | models.AutotuneVariantInputDict | models.AnyMapping"
)
AutotuneVariantInputs: TypeAlias = "Sequence[models.AutotuneVariantInputLike]"

BayesianPriorLike: TypeAlias = "models.BayesianPrior | models.BayesianPriorDict | models.AnyMapping"
BayesianPriors: TypeAlias = "Sequence[models.BayesianPriorLike]"

BigQueryConnectionLike: TypeAlias = "models.BigQueryConnection | models.BigQueryConnectionDict | models.AnyMapping"

ChangeValidationDebugLinkLike: TypeAlias = (
    "models.ChangeValidationDebugLink | models.ChangeValidationDebugLinkDict | models.AnyMapping"
)
ChangeValidationDebugLinks: TypeAlias = "Sequence[models.ChangeValidationDebugLinkLike]"

ConditionLike: TypeAlias = "models.Condition | models.ConditionDict | models.AnyMapping"
Conditions: TypeAlias = "Sequence[models.ConditionLike]"

ConditionInputLike: TypeAlias = (
    "models.ConditionInput | models.Condition | models.ConditionInputDict | models.AnyMapping"
)
ConditionInputs: TypeAlias = "Sequence[models.ConditionInputLike]"

ConditionalOverrideLike: TypeAlias = "models.ConditionalOverride | models.ConditionalOverrideDict | models.AnyMapping"
ConditionalOverrides: TypeAlias = "Sequence[models.ConditionalOverrideLike]"

CustomFieldMappingLike: TypeAlias = "models.CustomFieldMapping | models.CustomFieldMappingDict | models.AnyMapping"
CustomFieldMappings: TypeAlias = "Sequence[models.CustomFieldMappingLike]"

DashboardDateRangeLike: TypeAlias = "models.DashboardDateRange | models.DashboardDateRangeDict | models.AnyMapping"

DashboardDefaultsLike: TypeAlias = "models.DashboardDefaults | models.DashboardDefaultsDict | models.AnyMapping"

DatabricksConnectionLike: TypeAlias = (
    "models.DatabricksConnection | models.DatabricksConnectionDict | models.AnyMapping"
)

DynamicConfigReferenceParamLike: TypeAlias = (
    "models.DynamicConfigReferenceParam | models.DynamicConfigReferenceParamDict | models.AnyMapping"
)

DynamicConfigReviewChangeLike: TypeAlias = (
    "models.DynamicConfigReviewChange | models.DynamicConfigReviewChangeDict | models.AnyMapping"
)

DynamicConfigReviewRestoreLike: TypeAlias = (
    "models.DynamicConfigReviewRestore | models.DynamicConfigReviewRestoreDict | models.AnyMapping"
)

DynamicConfigRuleAddItemLike: TypeAlias = "models.DynamicConfigRuleAddItem | models.DynamicConfigRule | models.DynamicConfigRuleSummary | models.DynamicConfigRuleAddItemDict | models.AnyMapping"
DynamicConfigRuleAddItems: TypeAlias = "Sequence[models.DynamicConfigRuleAddItemLike]"

DynamicConfigRuleInputLike: TypeAlias = (
    "models.DynamicConfigRuleInput | models.DynamicConfigRule | models.DynamicConfigRuleInputDict | models.AnyMapping"
)
DynamicConfigRuleInputs: TypeAlias = "Sequence[models.DynamicConfigRuleInputLike]"

DynamicConfigRuleUpdateItemLike: TypeAlias = "models.DynamicConfigRuleUpdateItem | models.DynamicConfigRule | models.DynamicConfigRuleSummary | models.DynamicConfigRuleUpdateItemDict | models.AnyMapping"
DynamicConfigRuleUpdateItems: TypeAlias = "Sequence[models.DynamicConfigRuleUpdateItemLike]"

DynamicConfigRuleVariantLike: TypeAlias = (
    "models.DynamicConfigRuleVariant | models.DynamicConfigRuleVariantDict | models.AnyMapping"
)
DynamicConfigRuleVariants: TypeAlias = "Sequence[models.DynamicConfigRuleVariantLike]"

EnvironmentInputLike: TypeAlias = (
    "models.EnvironmentInput | models.Environment | models.EnvironmentInputDict | models.AnyMapping"
)
EnvironmentInputs: TypeAlias = "Sequence[models.EnvironmentInputLike]"

EnvironmentOverrideLike: TypeAlias = "models.EnvironmentOverride | models.EnvironmentOverrideDict | models.AnyMapping"
EnvironmentOverrides: TypeAlias = "Sequence[models.EnvironmentOverrideLike]"

EnvironmentOverridesInputLike: TypeAlias = (
    "models.EnvironmentOverridesInput | models.GateOverrides | models.EnvironmentOverridesInputDict | models.AnyMapping"
)

EventFilterLike: TypeAlias = "models.EventFilter | models.EventFilterDict | models.AnyMapping"
EventFilters: TypeAlias = "Sequence[models.EventFilterLike]"

EventPropertyLike: TypeAlias = "models.EventProperty | models.EventPropertyDict | models.AnyMapping"
EventProperties: TypeAlias = "Sequence[models.EventPropertyLike]"

EventsIngestionColumnMappingLike: TypeAlias = (
    "models.EventsIngestionColumnMapping | models.EventsIngestionColumnMappingDict | models.AnyMapping"
)

EventsIngestionInputLike: TypeAlias = (
    "models.EventsIngestionInput | models.Ingestion | models.EventsIngestionInputDict | models.AnyMapping"
)

EventsIngestionUpdateLike: TypeAlias = (
    "models.EventsIngestionUpdate | models.Ingestion | models.EventsIngestionUpdateDict | models.AnyMapping"
)

ExperimentExternalEventLike: TypeAlias = (
    "models.ExperimentExternalEvent | models.ExperimentExternalEventDict | models.AnyMapping"
)
ExperimentExternalEvents: TypeAlias = "Sequence[models.ExperimentExternalEventLike]"

ExperimentGroupInputLike: TypeAlias = (
    "models.ExperimentGroupInput | models.ExperimentGroup | models.ExperimentGroupInputDict | models.AnyMapping"
)
ExperimentGroupInputs: TypeAlias = "Sequence[models.ExperimentGroupInputLike]"

ExperimentLinkLike: TypeAlias = "models.ExperimentLink | models.ExperimentLinkDict | models.AnyMapping"
ExperimentLinks: TypeAlias = "Sequence[models.ExperimentLinkLike]"

ExperimentMetricLike: TypeAlias = "models.ExperimentMetric | models.ExperimentMetricDict | models.AnyMapping"
ExperimentMetrics: TypeAlias = "Sequence[models.ExperimentMetricLike]"

ExperimentReferenceParamLike: TypeAlias = (
    "models.ExperimentReferenceParam | models.ExperimentReferenceParamDict | models.AnyMapping"
)

ExperimentReviewConditionalOverrideLike: TypeAlias = (
    "models.ExperimentReviewConditionalOverride | models.ExperimentReviewConditionalOverrideDict | models.AnyMapping"
)
ExperimentReviewConditionalOverrides: TypeAlias = "Sequence[models.ExperimentReviewConditionalOverrideLike]"

ExperimentReviewIDOverrideLike: TypeAlias = (
    "models.ExperimentReviewIDOverride | models.ExperimentReviewIDOverrideDict | models.AnyMapping"
)
ExperimentReviewIDOverrides: TypeAlias = "Sequence[models.ExperimentReviewIDOverrideLike]"

ExperimentReviewRolloutPhaseLike: TypeAlias = (
    "models.ExperimentReviewRolloutPhase | models.ExperimentReviewRolloutPhaseDict | models.AnyMapping"
)
ExperimentReviewRolloutPhases: TypeAlias = "Sequence[models.ExperimentReviewRolloutPhaseLike]"

ExperimentSettingsLike: TypeAlias = "models.ExperimentSettings | models.ExperimentSettingsDict | models.AnyMapping"

ExposuresIngestionColumnMappingLike: TypeAlias = (
    "models.ExposuresIngestionColumnMapping | models.ExposuresIngestionColumnMappingDict | models.AnyMapping"
)

ExposuresIngestionInputLike: TypeAlias = (
    "models.ExposuresIngestionInput | models.Ingestion | models.ExposuresIngestionInputDict | models.AnyMapping"
)

ExposuresIngestionUpdateLike: TypeAlias = (
    "models.ExposuresIngestionUpdate | models.Ingestion | models.ExposuresIngestionUpdateDict | models.AnyMapping"
)

FunnelConversionWindowLike: TypeAlias = (
    "models.FunnelConversionWindow | models.FunnelConversionWindowDict | models.AnyMapping"
)

FunnelQueryInputLike: TypeAlias = "models.FunnelQueryInput | models.FunnelQueryInputDict | models.AnyMapping"

FunnelStepLike: TypeAlias = "models.FunnelStep | models.FunnelStepDict | models.AnyMapping"
FunnelSteps: TypeAlias = "Sequence[models.FunnelStepLike]"

FunnelWidgetInputLike: TypeAlias = "models.FunnelWidgetInput | models.FunnelWidgetInputDict | models.AnyMapping"

GateArrayParamLike: TypeAlias = "models.GateArrayParam | models.GateArrayParamDict | models.AnyMapping"

GateBooleanParamLike: TypeAlias = "models.GateBooleanParam | models.GateBooleanParamDict | models.AnyMapping"

GateNumberParamLike: TypeAlias = "models.GateNumberParam | models.GateNumberParamDict | models.AnyMapping"

GateObjectParamLike: TypeAlias = "models.GateObjectParam | models.GateObjectParamDict | models.AnyMapping"

GateOverridesInputLike: TypeAlias = (
    "models.GateOverridesInput | models.GateOverrides | models.GateOverridesInputDict | models.AnyMapping"
)

GateReviewChangeLike: TypeAlias = "models.GateReviewChange | models.GateReviewChangeDict | models.AnyMapping"

GateRuleLike: TypeAlias = "models.GateRule | models.GateRuleDict | models.AnyMapping"
GateRules: TypeAlias = "Sequence[models.GateRuleLike]"

GateRuleAddItemLike: TypeAlias = (
    "models.GateRuleAddItem | models.GateRule | models.GateRuleAddItemDict | models.AnyMapping"
)
GateRuleAddItems: TypeAlias = "Sequence[models.GateRuleAddItemLike]"

GateRuleUpdateItemLike: TypeAlias = (
    "models.GateRuleUpdateItem | models.GateRule | models.GateRuleUpdateItemDict | models.AnyMapping"
)
GateRuleUpdateItems: TypeAlias = "Sequence[models.GateRuleUpdateItemLike]"

GateStringParamLike: TypeAlias = "models.GateStringParam | models.GateStringParamDict | models.AnyMapping"

GradualRolloutPhaseLike: TypeAlias = "models.GradualRolloutPhase | models.GradualRolloutPhaseDict | models.AnyMapping"
GradualRolloutPhases: TypeAlias = "Sequence[models.GradualRolloutPhaseLike]"

GradualRolloutStrategyLike: TypeAlias = (
    "models.GradualRolloutStrategy | models.GradualRolloutStrategyDict | models.AnyMapping"
)

HeaderWidgetInputLike: TypeAlias = "models.HeaderWidgetInput | models.HeaderWidgetInputDict | models.AnyMapping"

IDTypeMappingLike: TypeAlias = "models.IDTypeMapping | models.IDTypeMappingDict | models.AnyMapping"
IDTypeMappings: TypeAlias = "Sequence[models.IDTypeMappingLike]"

LayerConditionalOverrideLike: TypeAlias = (
    "models.LayerConditionalOverride | models.LayerConditionalOverrideDict | models.AnyMapping"
)
LayerConditionalOverrides: TypeAlias = "Sequence[models.LayerConditionalOverrideLike]"

LayerIDOverrideLike: TypeAlias = "models.LayerIDOverride | models.LayerIDOverrideDict | models.AnyMapping"
LayerIDOverrides: TypeAlias = "Sequence[models.LayerIDOverrideLike]"

LayerParameterLike: TypeAlias = "models.LayerParameter | models.LayerParameterDict | models.AnyMapping"
LayerParameters: TypeAlias = "Sequence[models.LayerParameterLike]"

LayerReferenceParamLike: TypeAlias = "models.LayerReferenceParam | models.LayerReferenceParamDict | models.AnyMapping"

ManualQualityScoreLike: TypeAlias = "models.ManualQualityScore | models.ManualQualityScoreDict | models.AnyMapping"
ManualQualityScores: TypeAlias = "Sequence[models.ManualQualityScoreLike]"

MetricCriterionLike: TypeAlias = "models.MetricCriterion | models.MetricCriterionDict | models.AnyMapping"
MetricCriterions: TypeAlias = "Sequence[models.MetricCriterionLike]"

MetricDimensionLimitLike: TypeAlias = (
    "models.MetricDimensionLimit | models.MetricDimensionLimitDict | models.AnyMapping"
)
MetricDimensionLimits: TypeAlias = "Sequence[models.MetricDimensionLimitLike]"

MetricEventLike: TypeAlias = "models.MetricEvent | models.MetricEventDict | models.AnyMapping"
MetricEvents: TypeAlias = "Sequence[models.MetricEventLike]"

MetricFunnelEventLike: TypeAlias = "models.MetricFunnelEvent | models.MetricFunnelEventDict | models.AnyMapping"
MetricFunnelEvents: TypeAlias = "Sequence[models.MetricFunnelEventLike]"

MetricOwnerInputLike: TypeAlias = (
    "models.MetricOwnerInput | models.MetricOwner | models.MetricOwnerInputDict | models.AnyMapping"
)

MetricReferenceLike: TypeAlias = "models.MetricReference | models.MetricReferenceDict | models.AnyMapping"
MetricReferences: TypeAlias = "Sequence[models.MetricReferenceLike]"

MetricsIngestionColumnMappingLike: TypeAlias = (
    "models.MetricsIngestionColumnMapping | models.MetricsIngestionColumnMappingDict | models.AnyMapping"
)

MetricsIngestionInputLike: TypeAlias = (
    "models.MetricsIngestionInput | models.Ingestion | models.MetricsIngestionInputDict | models.AnyMapping"
)

MetricsIngestionUpdateLike: TypeAlias = (
    "models.MetricsIngestionUpdate | models.Ingestion | models.MetricsIngestionUpdateDict | models.AnyMapping"
)

OwnerLike: TypeAlias = "models.Owner | models.MetricOwner | models.OwnerDict | models.AnyMapping"

PrecomputedUserDimensionLike: TypeAlias = (
    "models.PrecomputedUserDimension | models.PrecomputedUserDimensionDict | models.AnyMapping"
)
PrecomputedUserDimensions: TypeAlias = "Sequence[models.PrecomputedUserDimensionLike]"

PromptMessageLike: TypeAlias = "models.PromptMessage | models.PromptMessageDict | models.AnyMapping"
PromptMessages: TypeAlias = "Sequence[models.PromptMessageLike]"

PromptWorkflowBodyLike: TypeAlias = "models.PromptWorkflowBody | models.PromptWorkflowBodyDict | models.AnyMapping"

PromptWorkflowHeaderLike: TypeAlias = (
    "models.PromptWorkflowHeader | models.PromptWorkflowHeaderDict | models.AnyMapping"
)
PromptWorkflowHeaders: TypeAlias = "Sequence[models.PromptWorkflowHeaderLike]"

RedshiftConnectionLike: TypeAlias = "models.RedshiftConnection | models.RedshiftConnectionDict | models.AnyMapping"

ReleasePipelinePhaseLike: TypeAlias = (
    "models.ReleasePipelinePhase | models.ReleasePipelinePhaseDict | models.AnyMapping"
)
ReleasePipelinePhases: TypeAlias = "Sequence[models.ReleasePipelinePhaseLike]"

ReleasePipelineRuleLike: TypeAlias = "models.ReleasePipelineRule | models.ReleasePipelineRuleDict | models.AnyMapping"
ReleasePipelineRules: TypeAlias = "Sequence[models.ReleasePipelineRuleLike]"

ReviewOwnerInputLike: TypeAlias = "models.ReviewOwnerInput | models.ReviewOwnerInputDict | models.AnyMapping"
ReviewOwnerInputs: TypeAlias = "Sequence[models.ReviewOwnerInputLike]"

ReviewSettingsInputLike: TypeAlias = (
    "models.ReviewSettingsInput | models.ReviewSettings | models.ReviewSettingsInputDict | models.AnyMapping"
)

ReviewerAllowlistInputLike: TypeAlias = (
    "models.ReviewerAllowlistInput | models.ReviewerAllowlistInputDict | models.AnyMapping"
)

RolePermissionsLike: TypeAlias = "models.RolePermissions | models.RolePermissionsDict | models.AnyMapping"

SPRTGroupSettingLike: TypeAlias = "models.SPRTGroupSetting | models.SPRTGroupSettingDict | models.AnyMapping"
SPRTGroupSettings: TypeAlias = "Sequence[models.SPRTGroupSettingLike]"

SPRTMetricSettingLike: TypeAlias = "models.SPRTMetricSetting | models.SPRTMetricSettingDict | models.AnyMapping"
SPRTMetricSettings: TypeAlias = "Sequence[models.SPRTMetricSettingLike]"

SegmentConditionInputLike: TypeAlias = (
    "models.SegmentConditionInput | models.Condition | models.SegmentConditionInputDict | models.AnyMapping"
)
SegmentConditionInputs: TypeAlias = "Sequence[models.SegmentConditionInputLike]"

SegmentRuleInputLike: TypeAlias = (
    "models.SegmentRuleInput | models.SegmentRule | models.SegmentRuleInputDict | models.AnyMapping"
)
SegmentRuleInputs: TypeAlias = "Sequence[models.SegmentRuleInputLike]"

SidecarURLFilterLike: TypeAlias = "models.SidecarURLFilter | models.SidecarURLFilterDict | models.AnyMapping"
SidecarURLFilters: TypeAlias = "Sequence[models.SidecarURLFilterLike]"

SnowflakeConnectionLike: TypeAlias = "models.SnowflakeConnection | models.SnowflakeConnectionDict | models.AnyMapping"

StaticArrayParamLike: TypeAlias = "models.StaticArrayParam | models.StaticArrayParamDict | models.AnyMapping"

StaticBooleanParamLike: TypeAlias = "models.StaticBooleanParam | models.StaticBooleanParamDict | models.AnyMapping"

StaticNumberParamLike: TypeAlias = "models.StaticNumberParam | models.StaticNumberParamDict | models.AnyMapping"

StaticObjectParamLike: TypeAlias = "models.StaticObjectParam | models.StaticObjectParamDict | models.AnyMapping"

StaticStringParamLike: TypeAlias = "models.StaticStringParam | models.StaticStringParamDict | models.AnyMapping"

StratifiedSamplingLike: TypeAlias = "models.StratifiedSampling | models.StratifiedSamplingDict | models.AnyMapping"

StratifiedSamplingCSVLike: TypeAlias = (
    "models.StratifiedSamplingCSV | models.StratifiedSamplingCSVDict | models.AnyMapping"
)

StratifiedSamplingMetricLike: TypeAlias = (
    "models.StratifiedSamplingMetric | models.StratifiedSamplingMetricDict | models.AnyMapping"
)

StratifiedSamplingPropertySourceLike: TypeAlias = (
    "models.StratifiedSamplingPropertySource | models.StratifiedSamplingPropertySourceDict | models.AnyMapping"
)

TextWidgetInputLike: TypeAlias = "models.TextWidgetInput | models.TextWidgetInputDict | models.AnyMapping"

TimeseriesAggregationLike: TypeAlias = (
    "models.TimeseriesAggregation | models.TimeseriesAggregationDict | models.AnyMapping"
)

TimeseriesQueryLike: TypeAlias = "models.TimeseriesQuery | models.TimeseriesQueryDict | models.AnyMapping"

TimeseriesSourceLike: TypeAlias = "models.TimeseriesSource | models.TimeseriesSourceDict | models.AnyMapping"
TimeseriesSources: TypeAlias = "Sequence[models.TimeseriesSourceLike]"

TimeseriesVisualizationLike: TypeAlias = (
    "models.TimeseriesVisualization | models.TimeseriesVisualizationDict | models.AnyMapping"
)

TimeseriesWidgetInputLike: TypeAlias = (
    "models.TimeseriesWidgetInput | models.TimeseriesWidgetInputDict | models.AnyMapping"
)

UserIDOverrideLike: TypeAlias = "models.UserIDOverride | models.UserIDOverrideDict | models.AnyMapping"
UserIDOverrides: TypeAlias = "Sequence[models.UserIDOverrideLike]"

WarehouseFunnelEventLike: TypeAlias = (
    "models.WarehouseFunnelEvent | models.WarehouseFunnelEventDict | models.AnyMapping"
)
WarehouseFunnelEvents: TypeAlias = "Sequence[models.WarehouseFunnelEventLike]"

WarehouseMetricComponentLike: TypeAlias = (
    "models.WarehouseMetricComponent | models.WarehouseMetricComponentDict | models.AnyMapping"
)
WarehouseMetricComponents: TypeAlias = "Sequence[models.WarehouseMetricComponentLike]"

WarehouseMetricSourceLike: TypeAlias = (
    "models.WarehouseMetricSource | models.WarehouseMetricSourceDict | models.AnyMapping"
)
WarehouseMetricSources: TypeAlias = "Sequence[models.WarehouseMetricSourceLike]"

WarehouseNativeMetricLike: TypeAlias = (
    "models.WarehouseNativeMetric | models.WarehouseNativeMetricDict | models.AnyMapping"
)

__all__ = [
    "ActiveReviewDict",
    "AlertDict",
    "AlertEventDict",
    "AlertGroupBies",
    "AlertGroupByDict",
    "AlertGroupByLike",
    "AlertGroupByValueDict",
    "AlertGroupByValueLike",
    "AlertGroupByValues",
    "AlertMuteScheduleDict",
    "AlertMuteScheduleLike",
    "AlertMuteSchedules",
    "AlertSubscriberDict",
    "AlertSubscriberLike",
    "AlertSubscribers",
    "AlertSummaryDict",
    "AlertTagDict",
    "AlertTagLike",
    "AlertTags",
    "AllowedReviewerDict",
    "AnyMapping",
    "AssignmentSourceDict",
    "AssignmentSourceFilterDict",
    "AssignmentSourceFilterLike",
    "AssignmentSourceFilters",
    "AthenaConnectionDict",
    "AthenaConnectionLike",
    "AuditLogDict",
    "AutomatedRolloutDict",
    "AutomatedRolloutInputDict",
    "AutomatedRolloutInputLike",
    "AutomatedRolloutInputs",
    "AutomatedRolloutLike",
    "AutomatedRollouts",
    "AutotuneDict",
    "AutotuneOverridesAuditDict",
    "AutotuneOverridesDict",
    "AutotuneVariantDict",
    "AutotuneVariantInputDict",
    "AutotuneVariantInputLike",
    "AutotuneVariantInputs",
    "AutotuneWinnerDict",
    "BayesianPriorDict",
    "BayesianPriorLike",
    "BayesianPriors",
    "BigQueryConnectionDict",
    "BigQueryConnectionLike",
    "ChangeValidationDebugLinkDict",
    "ChangeValidationDebugLinkLike",
    "ChangeValidationDebugLinks",
    "CheckedByTypedDict",
    "CompanyDict",
    "ConditionDict",
    "ConditionInputDict",
    "ConditionInputLike",
    "ConditionInputs",
    "ConditionLike",
    "ConditionalOverrideDict",
    "ConditionalOverrideLike",
    "ConditionalOverrides",
    "Conditions",
    "ConfidenceIntervalDict",
    "CredibleIntervalDict",
    "CumulativeExposureDict",
    "CumulativeExposurePointDict",
    "CustomFieldMappingDict",
    "CustomFieldMappingLike",
    "CustomFieldMappings",
    "DashboardCreateResultDict",
    "DashboardDateRangeDict",
    "DashboardDateRangeLike",
    "DashboardDefaultsDict",
    "DashboardDefaultsLike",
    "DashboardDict",
    "DashboardSummaryDict",
    "DashboardWidgetResultsDict",
    "DashboardWidgetSaveResultDict",
    "DatabricksConnectionDict",
    "DatabricksConnectionLike",
    "DimensionalExposureDict",
    "DimensionalExposureValueDict",
    "DimensionalExposuresDict",
    "DynamicConfigDict",
    "DynamicConfigReferenceParamDict",
    "DynamicConfigReferenceParamLike",
    "DynamicConfigReviewChangeDict",
    "DynamicConfigReviewChangeLike",
    "DynamicConfigReviewRestoreDict",
    "DynamicConfigReviewRestoreLike",
    "DynamicConfigRuleAddItemDict",
    "DynamicConfigRuleAddItemLike",
    "DynamicConfigRuleAddItems",
    "DynamicConfigRuleDict",
    "DynamicConfigRuleInputDict",
    "DynamicConfigRuleInputLike",
    "DynamicConfigRuleInputs",
    "DynamicConfigRuleSummaryDict",
    "DynamicConfigRuleUpdateItemDict",
    "DynamicConfigRuleUpdateItemLike",
    "DynamicConfigRuleUpdateItems",
    "DynamicConfigRuleVariantDict",
    "DynamicConfigRuleVariantLike",
    "DynamicConfigRuleVariants",
    "EligibleReviewerGroupDict",
    "EligibleReviewerUserDict",
    "EligibleReviewersDict",
    "EntityPropertySourceDict",
    "EnvironmentDict",
    "EnvironmentInputDict",
    "EnvironmentInputLike",
    "EnvironmentInputs",
    "EnvironmentOverrideDict",
    "EnvironmentOverrideLike",
    "EnvironmentOverrides",
    "EnvironmentOverridesInputDict",
    "EnvironmentOverridesInputLike",
    "EnvironmentsDict",
    "EventFilterDict",
    "EventFilterLike",
    "EventFilters",
    "EventProperties",
    "EventPropertyDict",
    "EventPropertyLike",
    "EventsIngestionColumnMappingDict",
    "EventsIngestionColumnMappingLike",
    "EventsIngestionInputDict",
    "EventsIngestionInputLike",
    "EventsIngestionUpdateDict",
    "EventsIngestionUpdateLike",
    "ExperimentAlertArmDict",
    "ExperimentAlertDict",
    "ExperimentAlertsDict",
    "ExperimentContextDict",
    "ExperimentDiagnosticsChecksDict",
    "ExperimentDiagnosticsDayDict",
    "ExperimentDiagnosticsGroupCountDict",
    "ExperimentDict",
    "ExperimentExternalEventDict",
    "ExperimentExternalEventLike",
    "ExperimentExternalEvents",
    "ExperimentGroupDict",
    "ExperimentGroupInputDict",
    "ExperimentGroupInputLike",
    "ExperimentGroupInputs",
    "ExperimentLinkDict",
    "ExperimentLinkLike",
    "ExperimentLinks",
    "ExperimentMetricDict",
    "ExperimentMetricLike",
    "ExperimentMetrics",
    "ExperimentOverridesAuditDict",
    "ExperimentOverridesDict",
    "ExperimentPulseMetricResultDict",
    "ExperimentPulseResultsDict",
    "ExperimentQualityScoreBreakdownDict",
    "ExperimentQualityScoreDict",
    "ExperimentReferenceParamDict",
    "ExperimentReferenceParamLike",
    "ExperimentReviewConditionalOverrideDict",
    "ExperimentReviewConditionalOverrideLike",
    "ExperimentReviewConditionalOverrides",
    "ExperimentReviewContentDict",
    "ExperimentReviewDict",
    "ExperimentReviewIDOverrideDict",
    "ExperimentReviewIDOverrideLike",
    "ExperimentReviewIDOverrides",
    "ExperimentReviewRolloutPhaseDict",
    "ExperimentReviewRolloutPhaseLike",
    "ExperimentReviewRolloutPhases",
    "ExperimentSettingsDict",
    "ExperimentSettingsLike",
    "ExperimentSummaryChartsDict",
    "ExperimentSummarySectionDict",
    "ExposureCountDict",
    "ExposureCountsDict",
    "ExposuresIngestionColumnMappingDict",
    "ExposuresIngestionColumnMappingLike",
    "ExposuresIngestionInputDict",
    "ExposuresIngestionInputLike",
    "ExposuresIngestionUpdateDict",
    "ExposuresIngestionUpdateLike",
    "FunnelCohortDict",
    "FunnelConversionWindowDict",
    "FunnelConversionWindowLike",
    "FunnelQueryDict",
    "FunnelQueryInputDict",
    "FunnelQueryInputLike",
    "FunnelResultDatasetDict",
    "FunnelResultStepDict",
    "FunnelResultsDict",
    "FunnelStepDict",
    "FunnelStepLike",
    "FunnelSteps",
    "FunnelWidgetDict",
    "FunnelWidgetInputDict",
    "FunnelWidgetInputLike",
    "GateArrayParamDict",
    "GateArrayParamLike",
    "GateBooleanParamDict",
    "GateBooleanParamLike",
    "GateChecksDict",
    "GateDict",
    "GateNumberParamDict",
    "GateNumberParamLike",
    "GateObjectParamDict",
    "GateObjectParamLike",
    "GateOverridesAuditDict",
    "GateOverridesDict",
    "GateOverridesInputDict",
    "GateOverridesInputLike",
    "GatePulseResultsDict",
    "GateReviewChangeDict",
    "GateReviewChangeLike",
    "GateRuleAddItemDict",
    "GateRuleAddItemLike",
    "GateRuleAddItems",
    "GateRuleDict",
    "GateRuleLike",
    "GateRuleSummaryDict",
    "GateRuleUpdateItemDict",
    "GateRuleUpdateItemLike",
    "GateRuleUpdateItems",
    "GateRules",
    "GateStringParamDict",
    "GateStringParamLike",
    "GradualRolloutPhaseDict",
    "GradualRolloutPhaseLike",
    "GradualRolloutPhases",
    "GradualRolloutStrategyDict",
    "GradualRolloutStrategyLike",
    "GuardrailAlertResolveResultDict",
    "HeaderWidgetDict",
    "HeaderWidgetInputDict",
    "HeaderWidgetInputLike",
    "HealthCheckDeduplicationRateDict",
    "HealthCheckDict",
    "HealthCheckGroupBucketDict",
    "HealthCheckGroupDict",
    "HealthCheckGroupMetricDict",
    "HealthCheckMetadataDict",
    "HealthCheckMetricDict",
    "HoldoutDict",
    "HoldoutOverridesAuditDict",
    "IDTypeMappingDict",
    "IDTypeMappingLike",
    "IDTypeMappings",
    "IngestionBackfillResultDict",
    "IngestionDict",
    "IngestionEventCountDict",
    "IngestionEventCountEntryDict",
    "IngestionEventCountsByDateDict",
    "IngestionEventDeltaDict",
    "IngestionEventDeltaEntryDict",
    "IngestionEventDeltasByDateDict",
    "IngestionRunDateStatusDict",
    "IngestionRunDict",
    "IngestionRunSourceHistoryDict",
    "IngestionRunStatusDict",
    "IngestionScheduleDict",
    "IngestionStatusDict",
    "InlineTargetingRuleDict",
    "KeyDict",
    "LayerConditionalOverrideDict",
    "LayerConditionalOverrideLike",
    "LayerConditionalOverrides",
    "LayerDict",
    "LayerIDOverrideDict",
    "LayerIDOverrideLike",
    "LayerIDOverrides",
    "LayerOverridesAuditDict",
    "LayerOverridesDict",
    "LayerParameterDict",
    "LayerParameterLike",
    "LayerParameters",
    "LayerReferenceParamDict",
    "LayerReferenceParamLike",
    "LogEntryDict",
    "LoggedEventDict",
    "ManualQualityScoreDict",
    "ManualQualityScoreLike",
    "ManualQualityScores",
    "MessageResponseDict",
    "MetricCriterionDict",
    "MetricCriterionLike",
    "MetricCriterions",
    "MetricDict",
    "MetricDimensionLimitDict",
    "MetricDimensionLimitLike",
    "MetricDimensionLimits",
    "MetricEventDict",
    "MetricEventLike",
    "MetricEvents",
    "MetricFunnelEventDict",
    "MetricFunnelEventLike",
    "MetricFunnelEvents",
    "MetricLineageDict",
    "MetricOwnerDict",
    "MetricOwnerInputDict",
    "MetricOwnerInputLike",
    "MetricReferenceDict",
    "MetricReferenceLike",
    "MetricReferences",
    "MetricSQLDict",
    "MetricSourceDict",
    "MetricUnitValueDict",
    "MetricValueDict",
    "MetricsIngestionColumnMappingDict",
    "MetricsIngestionColumnMappingLike",
    "MetricsIngestionInputDict",
    "MetricsIngestionInputLike",
    "MetricsIngestionUpdateDict",
    "MetricsIngestionUpdateLike",
    "OverridesAuditDict",
    "OwnerDict",
    "OwnerLike",
    "PaginationDict",
    "ParamStoreDict",
    "PowerAnalysisDict",
    "PrecomputedUserDimensionDict",
    "PrecomputedUserDimensionLike",
    "PrecomputedUserDimensions",
    "ProjectDict",
    "ProjectReviewSettingsDict",
    "ProjectRoleSettingsDict",
    "ProjectSettingsDict",
    "ProjectTeamSettingsDict",
    "PromptDict",
    "PromptMessageDict",
    "PromptMessageLike",
    "PromptMessages",
    "PromptVersionDict",
    "PromptVersionSummaryDict",
    "PromptWorkflowBodyDict",
    "PromptWorkflowBodyLike",
    "PromptWorkflowHeaderDict",
    "PromptWorkflowHeaderLike",
    "PromptWorkflowHeaders",
    "PulseDimensionResultDict",
    "PulseLoadDetailsDict",
    "PulseLoadDict",
    "PulseLoadJobDict",
    "PulseResultDict",
    "RedshiftConnectionDict",
    "RedshiftConnectionLike",
    "ReleasePipelineDict",
    "ReleasePipelinePhaseDict",
    "ReleasePipelinePhaseLike",
    "ReleasePipelinePhases",
    "ReleasePipelineRuleDict",
    "ReleasePipelineRuleLike",
    "ReleasePipelineRules",
    "ReleasePipelineTriggerActionDict",
    "ReleasePipelineTriggerDict",
    "ReportDict",
    "ReviewAuthorDict",
    "ReviewContentDict",
    "ReviewDict",
    "ReviewGradualRolloutDict",
    "ReviewGradualRolloutStepDict",
    "ReviewIDOverrideDict",
    "ReviewMetricTagDict",
    "ReviewOverridesDict",
    "ReviewOwnerDict",
    "ReviewOwnerInputDict",
    "ReviewOwnerInputLike",
    "ReviewOwnerInputs",
    "ReviewScheduledReloadDict",
    "ReviewSettingsDict",
    "ReviewSettingsInputDict",
    "ReviewSettingsInputLike",
    "ReviewSnapshotDict",
    "ReviewSubscriberDict",
    "ReviewerAllowlistDict",
    "ReviewerAllowlistInputDict",
    "ReviewerAllowlistInputLike",
    "ReviewerDict",
    "RoleDict",
    "RolePermissionsDict",
    "RolePermissionsLike",
    "SPRTGroupSettingDict",
    "SPRTGroupSettingLike",
    "SPRTGroupSettings",
    "SPRTMetricSettingDict",
    "SPRTMetricSettingLike",
    "SPRTMetricSettings",
    "SegmentConditionInputDict",
    "SegmentConditionInputLike",
    "SegmentConditionInputs",
    "SegmentDict",
    "SegmentIDListMetadataDict",
    "SegmentRuleDict",
    "SegmentRuleInputDict",
    "SegmentRuleInputLike",
    "SegmentRuleInputs",
    "ShipWithHoldoutDict",
    "SidecarURLFilterDict",
    "SidecarURLFilterLike",
    "SidecarURLFilters",
    "SnowflakeConnectionDict",
    "SnowflakeConnectionLike",
    "StaticArrayParamDict",
    "StaticArrayParamLike",
    "StaticBooleanParamDict",
    "StaticBooleanParamLike",
    "StaticNumberParamDict",
    "StaticNumberParamLike",
    "StaticObjectParamDict",
    "StaticObjectParamLike",
    "StaticStringParamDict",
    "StaticStringParamLike",
    "StratifiedSamplingCSVDict",
    "StratifiedSamplingCSVLike",
    "StratifiedSamplingDict",
    "StratifiedSamplingLike",
    "StratifiedSamplingMetricDict",
    "StratifiedSamplingMetricLike",
    "StratifiedSamplingPropertySourceDict",
    "StratifiedSamplingPropertySourceLike",
    "SummaryChartDict",
    "SummaryChartDimensionBreakdownDict",
    "SummaryChartMetricDict",
    "SummaryChartSectionDict",
    "TagDict",
    "TargetAppDict",
    "TeamDict",
    "TeamMemberDict",
    "TeamWithoutMembersDict",
    "TextWidgetDict",
    "TextWidgetInputDict",
    "TextWidgetInputLike",
    "TimeseriesAggregationDict",
    "TimeseriesAggregationLike",
    "TimeseriesQueryDict",
    "TimeseriesQueryLike",
    "TimeseriesSourceDict",
    "TimeseriesSourceLike",
    "TimeseriesSources",
    "TimeseriesVisualizationDict",
    "TimeseriesVisualizationLike",
    "TimeseriesWidgetDict",
    "TimeseriesWidgetInputDict",
    "TimeseriesWidgetInputLike",
    "UnitIDTypeDict",
    "UnsupportedWidgetDict",
    "UserDict",
    "UserIDOverrideDict",
    "UserIDOverrideLike",
    "UserIDOverrides",
    "WarehouseFunnelEventDict",
    "WarehouseFunnelEventLike",
    "WarehouseFunnelEvents",
    "WarehouseMetricComponentDict",
    "WarehouseMetricComponentLike",
    "WarehouseMetricComponents",
    "WarehouseMetricSourceDict",
    "WarehouseMetricSourceLike",
    "WarehouseMetricSources",
    "WarehouseNativeMetricDict",
    "WarehouseNativeMetricLike",
]

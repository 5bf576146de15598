from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class WarehouseNativeMetric(Model):
    """`ExternalMetricDefinitionContractDto.warehouseNative` in the document.

    Attributes:
        loading_window: Days for which results are loaded.
        metric_dimension_limits: How many values of a dimension are kept, by the dimension's name.
        metric_sources: Sources of the metric, each with its own criteria and value column.
        components: Terms that are added or subtracted, for the aggregation composite.
    """

    _wire = {
        "aggregation": "aggregation",
        "metric_source_name": "metricSourceName",
        "criteria": "criteria",
        "wait_for_cohort_window": "waitForCohortWindow",
        "denominator_criteria": "denominatorCriteria",
        "denominator_aggregation": "denominatorAggregation",
        "denominator_custom_rollup_end": "denominatorCustomRollupEnd",
        "denominator_custom_rollup_start": "denominatorCustomRollupStart",
        "denominator_metric_source_name": "denominatorMetricSourceName",
        "denominator_rollup_time_window": "denominatorRollupTimeWindow",
        "denominator_value_column": "denominatorValueColumn",
        "funnel_calculation_window": "funnelCalculationWindow",
        "funnel_count_distinct": "funnelCountDistinct",
        "funnel_events": "funnelEvents",
        "funnel_start_criteria": "funnelStartCriteria",
        "metric_dimension_columns": "metricDimensionColumns",
        "metric_bake_days": "metricBakeDays",
        "numerator_aggregation": "numeratorAggregation",
        "value_column": "valueColumn",
        "value_threshold": "valueThreshold",
        "allow_null_ratio_denominator": "allowNullRatioDenominator",
        "funnel_strict_ordering": "funnelStrictOrdering",
        "funnel_use_exposure_as_first_event": "funnelUseExposureAsFirstEvent",
        "funnel_timestamp_allowance_ms": "funnelTimestampAllowanceMs",
        "funnel_time_to_convert": "funnelTimeToConvert",
        "winsorization_high": "winsorizationHigh",
        "winsorization_low": "winsorizationLow",
        "winsorization_high_denominator": "winsorizationHighDenominator",
        "winsorization_low_denominator": "winsorizationLowDenominator",
        "cuped_attribution_window": "cupedAttributionWindow",
        "rollup_time_window": "rollupTimeWindow",
        "custom_roll_up_start": "customRollUpStart",
        "custom_roll_up_end": "customRollUpEnd",
        "only_include_users_with_conversion_event": "onlyIncludeUsersWithConversionEvent",
        "denominator_custom_rollup_measure_in_minutes": "denominatorCustomRollupMeasureInMinutes",
        "custom_rollup_measure_in_minutes": "customRollupMeasureInMinutes",
        "percentile": "percentile",
        "use_log_transform": "useLogTransform",
        "use_secondary_retention_event": "useSecondaryRetentionEvent",
        "retention_end": "retentionEnd",
        "retention_length": "retentionLength",
        "log_transform_base": "logTransformBase",
        "cap": "cap",
        "surrogate_metric_mse": "surrogateMetricMSE",
        "loading_window": "loadingWindow",
        "metric_dimension_limits": "metricDimensionLimits",
        "metric_sources": "metricSources",
        "components": "components",
    }
    _nested = frozenset(
        {"criteria", "denominatorCriteria", "funnelEvents", "metricDimensionLimits", "metricSources", "components"}
    )

    aggregation: models.WarehouseAggregation | str | Unset = UNSET
    metric_source_name: str | Unset = UNSET
    criteria: list[models.MetricCriterion] | Unset = UNSET
    wait_for_cohort_window: bool | Unset = UNSET
    denominator_criteria: list[models.MetricCriterion] | Unset = UNSET
    denominator_aggregation: models.WarehouseAggregation | str | Unset = UNSET
    denominator_custom_rollup_end: float | Unset = UNSET
    denominator_custom_rollup_start: float | Unset = UNSET
    denominator_metric_source_name: str | Unset = UNSET
    denominator_rollup_time_window: str | Unset = UNSET
    denominator_value_column: str | Unset = UNSET
    funnel_calculation_window: float | Unset = UNSET
    funnel_count_distinct: models.WarehouseFunnelCountDistinct | str | Unset = UNSET
    funnel_events: list[models.WarehouseFunnelEvent] | Unset = UNSET
    funnel_start_criteria: models.WarehouseFunnelStartCriteria | str | Unset = UNSET
    metric_dimension_columns: list[str] | Unset = UNSET
    metric_bake_days: float | Unset = UNSET
    numerator_aggregation: models.WarehouseAggregation | str | Unset = UNSET
    value_column: str | Unset = UNSET
    value_threshold: float | Unset = UNSET
    allow_null_ratio_denominator: bool | Unset = UNSET
    funnel_strict_ordering: bool | Unset = UNSET
    funnel_use_exposure_as_first_event: bool | Unset = UNSET
    funnel_timestamp_allowance_ms: float | Unset = UNSET
    funnel_time_to_convert: bool | Unset = UNSET
    winsorization_high: float | Unset = UNSET
    winsorization_low: float | Unset = UNSET
    winsorization_high_denominator: float | Unset = UNSET
    winsorization_low_denominator: float | Unset = UNSET
    cuped_attribution_window: float | None | Unset = UNSET
    rollup_time_window: str | Unset = UNSET
    custom_roll_up_start: float | Unset = UNSET
    custom_roll_up_end: float | Unset = UNSET
    only_include_users_with_conversion_event: bool | Unset = UNSET
    denominator_custom_rollup_measure_in_minutes: bool | Unset = UNSET
    custom_rollup_measure_in_minutes: bool | Unset = UNSET
    percentile: float | Unset = UNSET
    use_log_transform: bool | Unset = UNSET
    use_secondary_retention_event: bool | Unset = UNSET
    retention_end: float | Unset = UNSET
    retention_length: float | Unset = UNSET
    log_transform_base: float | None | Unset = UNSET
    cap: float | Unset = UNSET
    surrogate_metric_mse: float | None | Unset = UNSET
    loading_window: float | Unset = UNSET
    """Days for which results are loaded."""
    metric_dimension_limits: list[models.MetricDimensionLimit] | Unset = UNSET
    """How many values of a dimension are kept, by the dimension's name."""
    metric_sources: list[models.WarehouseMetricSource] | Unset = UNSET
    """Sources of the metric, each with its own criteria and value column."""
    components: list[models.WarehouseMetricComponent] | Unset = UNSET
    """Terms that are added or subtracted, for the aggregation composite."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.WarehouseNativeMetricDict: ...

        def __init__(
            self,
            *,
            aggregation: models.WarehouseAggregation | Unset = UNSET,
            metric_source_name: str | Unset = UNSET,
            criteria: models.MetricCriterions | Unset = UNSET,
            wait_for_cohort_window: bool | Unset = UNSET,
            denominator_criteria: models.MetricCriterions | Unset = UNSET,
            denominator_aggregation: models.WarehouseAggregation | Unset = UNSET,
            denominator_custom_rollup_end: float | Unset = UNSET,
            denominator_custom_rollup_start: float | Unset = UNSET,
            denominator_metric_source_name: str | Unset = UNSET,
            denominator_rollup_time_window: str | Unset = UNSET,
            denominator_value_column: str | Unset = UNSET,
            funnel_calculation_window: float | Unset = UNSET,
            funnel_count_distinct: models.WarehouseFunnelCountDistinct | Unset = UNSET,
            funnel_events: models.WarehouseFunnelEvents | Unset = UNSET,
            funnel_start_criteria: models.WarehouseFunnelStartCriteria | Unset = UNSET,
            metric_dimension_columns: Sequence[str] | Unset = UNSET,
            metric_bake_days: float | Unset = UNSET,
            numerator_aggregation: models.WarehouseAggregation | Unset = UNSET,
            value_column: str | Unset = UNSET,
            value_threshold: float | Unset = UNSET,
            allow_null_ratio_denominator: bool | Unset = UNSET,
            funnel_strict_ordering: bool | Unset = UNSET,
            funnel_use_exposure_as_first_event: bool | Unset = UNSET,
            funnel_timestamp_allowance_ms: float | Unset = UNSET,
            funnel_time_to_convert: bool | Unset = UNSET,
            winsorization_high: float | Unset = UNSET,
            winsorization_low: float | Unset = UNSET,
            winsorization_high_denominator: float | Unset = UNSET,
            winsorization_low_denominator: float | Unset = UNSET,
            cuped_attribution_window: float | None | Unset = UNSET,
            rollup_time_window: str | Unset = UNSET,
            custom_roll_up_start: float | Unset = UNSET,
            custom_roll_up_end: float | Unset = UNSET,
            only_include_users_with_conversion_event: bool | Unset = UNSET,
            denominator_custom_rollup_measure_in_minutes: bool | Unset = UNSET,
            custom_rollup_measure_in_minutes: bool | Unset = UNSET,
            percentile: float | Unset = UNSET,
            use_log_transform: bool | Unset = UNSET,
            use_secondary_retention_event: bool | Unset = UNSET,
            retention_end: float | Unset = UNSET,
            retention_length: float | Unset = UNSET,
            log_transform_base: float | None | Unset = UNSET,
            cap: float | Unset = UNSET,
            surrogate_metric_mse: float | None | Unset = UNSET,
            loading_window: float | Unset = UNSET,
            metric_dimension_limits: models.MetricDimensionLimits | Unset = UNSET,
            metric_sources: models.WarehouseMetricSources | Unset = UNSET,
            components: models.WarehouseMetricComponents | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_criterion import MetricCriterion
        from ..models.metric_dimension_limit import MetricDimensionLimit
        from ..models.warehouse_funnel_event import WarehouseFunnelEvent
        from ..models.warehouse_metric_component import WarehouseMetricComponent
        from ..models.warehouse_metric_source import WarehouseMetricSource

        return {
            "criteria": list_reader(reader(MetricCriterion)),
            "denominatorCriteria": list_reader(reader(MetricCriterion)),
            "funnelEvents": list_reader(reader(WarehouseFunnelEvent)),
            "metricDimensionLimits": list_reader(reader(MetricDimensionLimit)),
            "metricSources": list_reader(reader(WarehouseMetricSource)),
            "components": list_reader(reader(WarehouseMetricComponent)),
        }

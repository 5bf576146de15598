from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, reader

if TYPE_CHECKING:
    from ..models.confidence_interval import ConfidenceInterval
    from ..models.credible_interval import CredibleInterval
    from ..models.metric_directionality import MetricDirectionality
    from ..models.pulse_result_error import PulseResultError
    from ..models.sprt_decision import SPRTDecision
    from ..models.sprt_significance import SPRTSignificance


@define(kw_only=True, repr=False)
class SummaryChartDimensionBreakdown(Model):
    """`ExperimentSummaryChartsDto.sections[].charts[].metrics[].dimensionBreakdown[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "metric_id": "metricID",
        "metric_name": "metricName",
        "directionality": "directionality",
        "dimension_key": "dimensionKey",
        "dimension_value": "dimensionValue",
        "error": "error",
        "warnings": "warnings",
        "absolute_change": "absoluteChange",
        "confidence_interval_delta": "confidenceIntervalDelta",
        "confidence_interval": "confidenceInterval",
        "percent_change": "percentChange",
        "sequential_testing_confidence_interval_delta": "sequentialTestingConfidenceIntervalDelta",
        "sequential_testing_confidence_interval": "sequentialTestingConfidenceInterval",
        "percent_confidence_interval_delta": "percentConfidenceIntervalDelta",
        "percent_confidence_interval": "percentConfidenceInterval",
        "percent_sequential_testing_confidence_interval_delta": "percentSequentialTestingConfidenceIntervalDelta",
        "percent_sequential_testing_confidence_interval": "percentSequentialTestingConfidenceInterval",
        "test_mean": "testMean",
        "control_mean": "controlMean",
        "test_std": "testStd",
        "control_std": "controlStd",
        "test_units": "testUnits",
        "control_units": "controlUnits",
        "p_value": "pValue",
        "sequential_testing_p_value": "sequentialTestingPValue",
        "adjusted_alpha": "adjustedAlpha",
        "reverse_power": "reversePower",
        "percent_credible_interval": "percentCredibleInterval",
        "expected_loss": "expectedLoss",
        "chance_to_beat": "chanceToBeat",
        "sequential_testing_likelihood_ratio": "sequentialTestingLikelihoodRatio",
        "sequential_testing_log_likelihood_ratio": "sequentialTestingLogLikelihoodRatio",
        "sprt_lower_limit": "sprtLowerLimit",
        "sprt_upper_limit": "sprtUpperLimit",
        "sprt_log_lower_limit": "sprtLogLowerLimit",
        "sprt_log_upper_limit": "sprtLogUpperLimit",
        "sprt_decision": "sprtDecision",
        "is_sprt_significant": "isSprtSignificant",
        "sprt_statsigness": "sprtStatsigness",
        "absolute_topline_impact": "absoluteToplineImpact",
        "absolute_topline_impact_delta": "absoluteToplineImpactDelta",
        "relative_topline_impact": "relativeToplineImpact",
        "relative_topline_impact_delta": "relativeToplineImpactDelta",
        "projected_absolute_topline_impact": "projectedAbsoluteToplineImpact",
        "projected_absolute_topline_impact_delta": "projectedAbsoluteToplineImpactDelta",
        "projected_relative_topline_impact": "projectedRelativeToplineImpact",
        "projected_relative_topline_impact_delta": "projectedRelativeToplineImpactDelta",
        "dimension_type": "dimensionType",
    }

    metric_id: str
    metric_name: str
    directionality: MetricDirectionality | str
    dimension_key: str
    dimension_value: str
    error: PulseResultError | str | None | Unset = UNSET
    warnings: list[str] | Unset = UNSET
    absolute_change: float | Unset = UNSET
    confidence_interval_delta: float | Unset = UNSET
    confidence_interval: ConfidenceInterval | Unset = UNSET
    percent_change: float | Unset = UNSET
    sequential_testing_confidence_interval_delta: float | Unset = UNSET
    sequential_testing_confidence_interval: ConfidenceInterval | Unset = UNSET
    percent_confidence_interval_delta: float | Unset = UNSET
    percent_confidence_interval: ConfidenceInterval | Unset = UNSET
    percent_sequential_testing_confidence_interval_delta: float | Unset = UNSET
    percent_sequential_testing_confidence_interval: ConfidenceInterval | Unset = UNSET
    test_mean: float | Unset = UNSET
    control_mean: float | Unset = UNSET
    test_std: float | Unset = UNSET
    control_std: float | Unset = UNSET
    test_units: float | Unset = UNSET
    control_units: float | Unset = UNSET
    p_value: float | Unset = UNSET
    sequential_testing_p_value: float | None | Unset = UNSET
    adjusted_alpha: float | Unset = UNSET
    reverse_power: float | Unset = UNSET
    percent_credible_interval: CredibleInterval | Unset = UNSET
    expected_loss: float | Unset = UNSET
    chance_to_beat: float | Unset = UNSET
    sequential_testing_likelihood_ratio: float | Unset = UNSET
    sequential_testing_log_likelihood_ratio: float | Unset = UNSET
    sprt_lower_limit: float | Unset = UNSET
    sprt_upper_limit: float | Unset = UNSET
    sprt_log_lower_limit: float | Unset = UNSET
    sprt_log_upper_limit: float | Unset = UNSET
    sprt_decision: SPRTDecision | str | Unset = UNSET
    is_sprt_significant: bool | Unset = UNSET
    sprt_statsigness: SPRTSignificance | str | Unset = UNSET
    absolute_topline_impact: float | Unset = UNSET
    absolute_topline_impact_delta: float | Unset = UNSET
    relative_topline_impact: float | Unset = UNSET
    relative_topline_impact_delta: float | Unset = UNSET
    projected_absolute_topline_impact: float | Unset = UNSET
    projected_absolute_topline_impact_delta: float | Unset = UNSET
    projected_relative_topline_impact: float | Unset = UNSET
    projected_relative_topline_impact_delta: float | Unset = UNSET
    dimension_type: str | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.confidence_interval import ConfidenceInterval
        from ..models.credible_interval import CredibleInterval

        return {
            "confidenceInterval": reader(ConfidenceInterval),
            "sequentialTestingConfidenceInterval": reader(ConfidenceInterval),
            "percentConfidenceInterval": reader(ConfidenceInterval),
            "percentSequentialTestingConfidenceInterval": reader(ConfidenceInterval),
            "percentCredibleInterval": reader(CredibleInterval),
        }

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class SummaryChartDimensionBreakdown(Model):
    """The comparison of a summary chart's metric for one value of a dimension.

    Attributes:
        metric_id: Written <metric_name>::<metric_type>.
        directionality: Whether growth or decline of the metric is wanted.
        dimension_key: Dimension by which it is broken down.
        dimension_value: Value of dimensionKey that these figures are for.
        error: Why there are no statistics, for programs; values beyond the listed ones can come.
        warnings: Texts for people: data quality, state of the load, parts of it that failed.
        absolute_change: Mean of test less mean of control.
        confidence_interval_delta: Half the width of the confidence interval of absoluteChange.
        confidence_interval: Of absoluteChange.
        percent_change: Percent of the control mean that absoluteChange makes.
        sequential_testing_confidence_interval_delta: Half the width of the sequential-testing interval of absoluteChange.
        sequential_testing_confidence_interval: Of absoluteChange, under sequential testing.
        percent_confidence_interval_delta: Half the width of the confidence interval of percentChange.
        percent_confidence_interval: Of percentChange.
        percent_sequential_testing_confidence_interval_delta: Half the width of the sequential-testing interval of percentChange.
        percent_sequential_testing_confidence_interval: Of percentChange, under sequential testing.
        test_mean: Average per unit in the test group.
        control_mean: Average per unit in the control group.
        test_std: Standard error of testMean, judging by published examples.
        control_std: Standard error of controlMean, judging by published examples.
        test_units: Number of units in the test group.
        control_units: Number of units in the control group.
        sequential_testing_p_value: P-value under sequential testing.
        adjusted_alpha: Significance level after the corrections that were applied.
        reverse_power: Smallest effect that the test, as it ran, could reliably detect.
        percent_credible_interval: Of percentChange; Bayesian analysis only.
        expected_loss: Bayesian analysis only.
        chance_to_beat: Probability that test beats control; Bayesian analysis only.
        sequential_testing_likelihood_ratio: SPRT: likelihood of the data under the alternative over that under the null.
        sequential_testing_log_likelihood_ratio: SPRT: natural log of the ratio, to hold against sprtLogLowerLimit and sprtLogUpperLimit.
        sprt_lower_limit: SPRT: the null is accepted once the likelihood ratio is under this.
        sprt_upper_limit: SPRT: the alternative is accepted once the likelihood ratio is over this.
        sprt_log_lower_limit: SPRT: the null is accepted once the log of the likelihood ratio is under this.
        sprt_log_upper_limit: SPRT: the alternative is accepted once the log of the likelihood ratio is over this.
        sprt_decision: SPRT: which hypothesis is accepted, or that neither is so far.
        is_sprt_significant: SPRT: true exactly when sprtDecision is alternative.
        sprt_statsigness: SPRT: good or bad for the metric; neutral until the alternative is accepted.
        absolute_topline_impact: Effect per day that the running test has on the metric as a whole.
        relative_topline_impact: Like absoluteToplineImpact, but relative to the metric as a whole.
        projected_absolute_topline_impact: Effect per day to expect if all users got the test group.
        projected_relative_topline_impact: Like projectedAbsoluteToplineImpact, but relative to the metric as a whole.
    """

    _wire = {
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
    _nested = frozenset(
        {
            "confidenceInterval",
            "sequentialTestingConfidenceInterval",
            "percentConfidenceInterval",
            "percentSequentialTestingConfidenceInterval",
            "percentCredibleInterval",
        }
    )
    _always = frozenset({"metric_id", "metric_name", "directionality", "dimension_key", "dimension_value"})

    metric_id: str
    """Written <metric_name>::<metric_type>."""
    metric_name: str
    directionality: models.MetricDirectionality | str
    """Whether growth or decline of the metric is wanted."""
    dimension_key: str
    """Dimension by which it is broken down."""
    dimension_value: str
    """Value of dimensionKey that these figures are for."""
    error: models.PulseResultError | str | None | Unset = UNSET
    """Why there are no statistics, for programs; values beyond the listed ones can come."""
    warnings: list[str] | Unset = UNSET
    """Texts for people: data quality, state of the load, parts of it that failed."""
    absolute_change: float | Unset = UNSET
    """Mean of test less mean of control."""
    confidence_interval_delta: float | Unset = UNSET
    """Half the width of the confidence interval of absoluteChange."""
    confidence_interval: models.ConfidenceInterval | Unset = UNSET
    """Of absoluteChange."""
    percent_change: float | Unset = UNSET
    """Percent of the control mean that absoluteChange makes."""
    sequential_testing_confidence_interval_delta: float | Unset = UNSET
    """Half the width of the sequential-testing interval of absoluteChange."""
    sequential_testing_confidence_interval: models.ConfidenceInterval | Unset = UNSET
    """Of absoluteChange, under sequential testing."""
    percent_confidence_interval_delta: float | Unset = UNSET
    """Half the width of the confidence interval of percentChange."""
    percent_confidence_interval: models.ConfidenceInterval | Unset = UNSET
    """Of percentChange."""
    percent_sequential_testing_confidence_interval_delta: float | Unset = UNSET
    """Half the width of the sequential-testing interval of percentChange."""
    percent_sequential_testing_confidence_interval: models.ConfidenceInterval | Unset = UNSET
    """Of percentChange, under sequential testing."""
    test_mean: float | Unset = UNSET
    """Average per unit in the test group."""
    control_mean: float | Unset = UNSET
    """Average per unit in the control group."""
    test_std: float | Unset = UNSET
    """Standard error of testMean, judging by published examples."""
    control_std: float | Unset = UNSET
    """Standard error of controlMean, judging by published examples."""
    test_units: float | Unset = UNSET
    """Number of units in the test group."""
    control_units: float | Unset = UNSET
    """Number of units in the control group."""
    p_value: float | Unset = UNSET
    sequential_testing_p_value: float | None | Unset = UNSET
    """P-value under sequential testing."""
    adjusted_alpha: float | Unset = UNSET
    """Significance level after the corrections that were applied."""
    reverse_power: float | Unset = UNSET
    """Smallest effect that the test, as it ran, could reliably detect."""
    percent_credible_interval: models.CredibleInterval | Unset = UNSET
    """Of percentChange; Bayesian analysis only."""
    expected_loss: float | Unset = UNSET
    """Bayesian analysis only."""
    chance_to_beat: float | Unset = UNSET
    """Probability that test beats control; Bayesian analysis only."""
    sequential_testing_likelihood_ratio: float | Unset = UNSET
    """SPRT: likelihood of the data under the alternative over that under the null."""
    sequential_testing_log_likelihood_ratio: float | Unset = UNSET
    """SPRT: natural log of the ratio, to hold against sprtLogLowerLimit and sprtLogUpperLimit."""
    sprt_lower_limit: float | Unset = UNSET
    """SPRT: the null is accepted once the likelihood ratio is under this."""
    sprt_upper_limit: float | Unset = UNSET
    """SPRT: the alternative is accepted once the likelihood ratio is over this."""
    sprt_log_lower_limit: float | Unset = UNSET
    """SPRT: the null is accepted once the log of the likelihood ratio is under this."""
    sprt_log_upper_limit: float | Unset = UNSET
    """SPRT: the alternative is accepted once the log of the likelihood ratio is over this."""
    sprt_decision: models.SPRTDecision | str | Unset = UNSET
    """SPRT: which hypothesis is accepted, or that neither is so far."""
    is_sprt_significant: bool | Unset = UNSET
    """SPRT: true exactly when sprtDecision is alternative."""
    sprt_statsigness: models.SPRTSignificance | str | Unset = UNSET
    """SPRT: good or bad for the metric; neutral until the alternative is accepted."""
    absolute_topline_impact: float | Unset = UNSET
    """Effect per day that the running test has on the metric as a whole."""
    absolute_topline_impact_delta: float | Unset = UNSET
    relative_topline_impact: float | Unset = UNSET
    """Like absoluteToplineImpact, but relative to the metric as a whole."""
    relative_topline_impact_delta: float | Unset = UNSET
    projected_absolute_topline_impact: float | Unset = UNSET
    """Effect per day to expect if all users got the test group."""
    projected_absolute_topline_impact_delta: float | Unset = UNSET
    projected_relative_topline_impact: float | Unset = UNSET
    """Like projectedAbsoluteToplineImpact, but relative to the metric as a whole."""
    projected_relative_topline_impact_delta: float | Unset = UNSET
    dimension_type: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.SummaryChartDimensionBreakdownDict: ...

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

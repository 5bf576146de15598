from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PulseResult(Model):
    """The effect of test against control on one metric: means, changes, intervals, and tests of significance.

    Attributes:
        metric_id: Written name::type.
        directionality: Whether a rise or a fall of the metric is wanted.
        error: Why there are no figures; null or missing where there are, and further values can come.
        warnings: Sentences on data quality, loading and steps that failed.
        absolute_change: Test mean less control mean.
        confidence_interval_delta: Half the width of the confidence interval around absoluteChange.
        confidence_interval: Bounds around absoluteChange.
        percent_change: Change against control, in percent.
        sequential_testing_confidence_interval_delta: Half the width of the sequential-testing interval of absoluteChange.
        sequential_testing_confidence_interval: Bounds around absoluteChange with sequential testing.
        percent_confidence_interval_delta: Half the width of the confidence interval around percentChange, in percent.
        percent_confidence_interval: Bounds around percentChange, in percent.
        percent_sequential_testing_confidence_interval_delta: Half the width of the sequential-testing interval of percentChange.
        percent_sequential_testing_confidence_interval: Bounds around percentChange with sequential testing, in percent.
        test_mean: Mean of the metric per unit in the test group.
        control_mean: Mean of the metric per unit in the control group.
        test_std: In published examples the standard error of testMean.
        control_std: In published examples the standard error of controlMean.
        test_units: How many units the test group has.
        control_units: How many units the control group has.
        p_value: Without sequential testing; sequentialTestingPValue is the other.
        sequential_testing_p_value: P-value with sequential testing; null or missing without it.
        adjusted_alpha: Significance level after corrections for several comparisons.
        reverse_power: Smallest effect that the data so far could have detected.
        percent_credible_interval: Bounds around percentChange, in percent; Bayesian analysis only.
        expected_loss: Loss to expect from a wrong choice of test; Bayesian analysis only.
        chance_to_beat: Probability that test is better than control; Bayesian analysis only.
        sequential_testing_likelihood_ratio: SPRT: how much likelier the data are under the alternative than under the null.
        sequential_testing_log_likelihood_ratio: SPRT: natural log of the ratio; to be set against the two sprtLog limits.
        sprt_lower_limit: SPRT: below this ratio the null is accepted.
        sprt_upper_limit: SPRT: above this ratio the alternative is accepted.
        sprt_log_lower_limit: SPRT: below this log ratio the null is accepted.
        sprt_log_upper_limit: SPRT: above this log ratio the alternative is accepted.
        sprt_decision: SPRT: which hypothesis is accepted, or that the ratio lies between the limits.
        is_sprt_significant: SPRT: true when sprtDecision is alternative.
        sprt_statsigness: SPRT: whether the accepted change is the wanted one; neutral unless the alternative is accepted.
        absolute_topline_impact: Mean daily effect on the metric as a whole, of the test as it ran.
        absolute_topline_impact_delta: Half the width of the interval around absoluteToplineImpact.
        relative_topline_impact: The daily effect relative to the metric without the test.
        relative_topline_impact_delta: Half the width of the interval around relativeToplineImpact.
        projected_absolute_topline_impact: Daily effect to expect if everyone got the test group.
        projected_absolute_topline_impact_delta: Half the width of the interval around projectedAbsoluteToplineImpact.
        projected_relative_topline_impact: The expected daily effect relative to the metric without the test.
        projected_relative_topline_impact_delta: Half the width of the interval around projectedRelativeToplineImpact.
    """

    _wire = {
        "metric_id": "metricID",
        "metric_name": "metricName",
        "directionality": "directionality",
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
    _always = frozenset({"metric_id"})

    metric_id: str
    """Written name::type."""
    metric_name: str | Unset
    directionality: models.MetricDirectionality | str | Unset
    """Whether a rise or a fall of the metric is wanted."""
    error: models.PulseResultError | str | None | Unset = UNSET
    """Why there are no figures; null or missing where there are, and further values can come."""
    warnings: list[str] | Unset = UNSET
    """Sentences on data quality, loading and steps that failed."""
    absolute_change: float | Unset = UNSET
    """Test mean less control mean."""
    confidence_interval_delta: float | Unset = UNSET
    """Half the width of the confidence interval around absoluteChange."""
    confidence_interval: models.ConfidenceInterval | Unset = UNSET
    """Bounds around absoluteChange."""
    percent_change: float | Unset = UNSET
    """Change against control, in percent."""
    sequential_testing_confidence_interval_delta: float | Unset = UNSET
    """Half the width of the sequential-testing interval of absoluteChange."""
    sequential_testing_confidence_interval: models.ConfidenceInterval | Unset = UNSET
    """Bounds around absoluteChange with sequential testing."""
    percent_confidence_interval_delta: float | Unset = UNSET
    """Half the width of the confidence interval around percentChange, in percent."""
    percent_confidence_interval: models.ConfidenceInterval | Unset = UNSET
    """Bounds around percentChange, in percent."""
    percent_sequential_testing_confidence_interval_delta: float | Unset = UNSET
    """Half the width of the sequential-testing interval of percentChange."""
    percent_sequential_testing_confidence_interval: models.ConfidenceInterval | Unset = UNSET
    """Bounds around percentChange with sequential testing, in percent."""
    test_mean: float | Unset = UNSET
    """Mean of the metric per unit in the test group."""
    control_mean: float | Unset = UNSET
    """Mean of the metric per unit in the control group."""
    test_std: float | Unset = UNSET
    """In published examples the standard error of testMean."""
    control_std: float | Unset = UNSET
    """In published examples the standard error of controlMean."""
    test_units: float | Unset = UNSET
    """How many units the test group has."""
    control_units: float | Unset = UNSET
    """How many units the control group has."""
    p_value: float | Unset = UNSET
    """Without sequential testing; sequentialTestingPValue is the other."""
    sequential_testing_p_value: float | None | Unset = UNSET
    """P-value with sequential testing; null or missing without it."""
    adjusted_alpha: float | Unset = UNSET
    """Significance level after corrections for several comparisons."""
    reverse_power: float | Unset = UNSET
    """Smallest effect that the data so far could have detected."""
    percent_credible_interval: models.CredibleInterval | Unset = UNSET
    """Bounds around percentChange, in percent; Bayesian analysis only."""
    expected_loss: float | Unset = UNSET
    """Loss to expect from a wrong choice of test; Bayesian analysis only."""
    chance_to_beat: float | Unset = UNSET
    """Probability that test is better than control; Bayesian analysis only."""
    sequential_testing_likelihood_ratio: float | Unset = UNSET
    """SPRT: how much likelier the data are under the alternative than under the null."""
    sequential_testing_log_likelihood_ratio: float | Unset = UNSET
    """SPRT: natural log of the ratio; to be set against the two sprtLog limits."""
    sprt_lower_limit: float | Unset = UNSET
    """SPRT: below this ratio the null is accepted."""
    sprt_upper_limit: float | Unset = UNSET
    """SPRT: above this ratio the alternative is accepted."""
    sprt_log_lower_limit: float | Unset = UNSET
    """SPRT: below this log ratio the null is accepted."""
    sprt_log_upper_limit: float | Unset = UNSET
    """SPRT: above this log ratio the alternative is accepted."""
    sprt_decision: models.SPRTDecision | str | Unset = UNSET
    """SPRT: which hypothesis is accepted, or that the ratio lies between the limits."""
    is_sprt_significant: bool | Unset = UNSET
    """SPRT: true when sprtDecision is alternative."""
    sprt_statsigness: models.SPRTSignificance | str | Unset = UNSET
    """SPRT: whether the accepted change is the wanted one; neutral unless the alternative is accepted."""
    absolute_topline_impact: float | Unset = UNSET
    """Mean daily effect on the metric as a whole, of the test as it ran."""
    absolute_topline_impact_delta: float | Unset = UNSET
    """Half the width of the interval around absoluteToplineImpact."""
    relative_topline_impact: float | Unset = UNSET
    """The daily effect relative to the metric without the test."""
    relative_topline_impact_delta: float | Unset = UNSET
    """Half the width of the interval around relativeToplineImpact."""
    projected_absolute_topline_impact: float | Unset = UNSET
    """Daily effect to expect if everyone got the test group."""
    projected_absolute_topline_impact_delta: float | Unset = UNSET
    """Half the width of the interval around projectedAbsoluteToplineImpact."""
    projected_relative_topline_impact: float | Unset = UNSET
    """The expected daily effect relative to the metric without the test."""
    projected_relative_topline_impact_delta: float | Unset = UNSET
    """Half the width of the interval around projectedRelativeToplineImpact."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.PulseResultDict: ...

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

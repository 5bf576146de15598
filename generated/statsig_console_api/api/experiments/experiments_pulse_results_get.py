"""experiments.pulse_results.get: `GET /console/v1/experiments/{id}/pulse_results`."""

from __future__ import annotations

from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(
    experiment_id: str,
    /,
    *,
    control: str,
    test: str,
    cuped: str | bool | None | Unset = UNSET,
    confidence: str | float | None | Unset = UNSET,
    apply_bonferroni_per_variant: str | bool | None | Unset = UNSET,
    apply_bonferroni_per_metric: str | bool | None | Unset = UNSET,
    bonferroni_primary_metric_weight: str | float | None | Unset = UNSET,
    apply_benjamini_hochberg_per_metric: str | bool | None | Unset = UNSET,
    apply_benjamini_hochberg_per_variant: str | bool | None | Unset = UNSET,
    benjamini_primary_metrics_only: str | bool | None | Unset = UNSET,
    date: str | date | None | Unset = UNSET,
    benjamini_across_all_test_groups: str | bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.pulse_results.get",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/pulse_results",
        query=given(
            ("control", control, str),
            ("test", test, str),
            ("cuped", cuped, "truth"),
            ("confidence", confidence, "number"),
            ("applyBonferroniPerVariant", apply_bonferroni_per_variant, "truth", "apply_bonferroni_per_variant"),
            ("applyBonferroniPerMetric", apply_bonferroni_per_metric, "truth", "apply_bonferroni_per_metric"),
            (
                "bonferroniPrimaryMetricWeight",
                bonferroni_primary_metric_weight,
                "number",
                "bonferroni_primary_metric_weight",
            ),
            (
                "applyBenjaminiHochbergPerMetric",
                apply_benjamini_hochberg_per_metric,
                "truth",
                "apply_benjamini_hochberg_per_metric",
            ),
            (
                "applyBenjaminiHochbergPerVariant",
                apply_benjamini_hochberg_per_variant,
                "truth",
                "apply_benjamini_hochberg_per_variant",
            ),
            ("benjaminiPrimaryMetricsOnly", benjamini_primary_metrics_only, "truth", "benjamini_primary_metrics_only"),
            ("date", date, "day"),
            (
                "benjaminiAcrossAllTestGroups",
                benjamini_across_all_test_groups,
                "truth",
                "benjamini_across_all_test_groups",
            ),
        ),
    )


def parse(body: Any) -> models.ExperimentPulseResults:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_pulse_results import ExperimentPulseResults

    return read_entity(ExperimentPulseResults, body)

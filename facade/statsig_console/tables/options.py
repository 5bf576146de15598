"""Which results are asked for, and how the service computes them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date as Day
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, TypedDict

from attrs import frozen

from statsig_console.errors import ArgumentTypeError, ArgumentValueError
from statsig_console_api.types import short


class GateResultOptions(TypedDict, total=False):
    """Keywords of `gates.results`: how the service computes.

    Args:
        cuped: Reduce variance with data from before the exposure.
        confidence: The level of the intervals, in percent from 0 to 100.
    """

    cuped: bool
    confidence: float


class ResultOptions(GateResultOptions, total=False):
    """Keywords of `experiments.results`: how the service computes.

    Args:
        cuped: Reduce variance with data from before the exposure.
        confidence: The level of the intervals, in percent from 0 to 100.
        apply_bonferroni_per_variant: Correct for several groups.
        apply_bonferroni_per_metric: Correct for several metrics.
        bonferroni_primary_metric_weight: The share of alpha of the primary metrics.
        apply_benjamini_hochberg_per_metric: Correct by Benjamini and Hochberg for several metrics.
        apply_benjamini_hochberg_per_variant: The same for several groups.
        benjamini_primary_metrics_only: Correct primary metrics alone.
        benjamini_across_all_test_groups: Correct over all groups, not only the two that are compared.
        date: The day of the results, YYYY-MM-DD.
    """

    apply_bonferroni_per_variant: bool
    apply_bonferroni_per_metric: bool
    bonferroni_primary_metric_weight: float
    apply_benjamini_hochberg_per_metric: bool
    apply_benjamini_hochberg_per_variant: bool
    benjamini_primary_metrics_only: bool
    benjamini_across_all_test_groups: bool
    date: str | Day


class ExperimentFilters(TypedDict, total=False):
    """Keywords of `experiments.all_results`: those of `experiments.list`."""

    layer_id: str
    id_type: str
    team_id: str
    status: str | Sequence[str]
    target_app_id: str
    created_start_date: str
    created_end_date: str
    creator_name: str
    creator_id: str
    tags: str | Sequence[str]
    limit: int
    page: int
    stale: bool
    max_items: int


class AllResultOptions(ResultOptions, ExperimentFilters, total=False):
    """Keywords of `experiments.all_results`: those of `experiments.results` and of `experiments.list`."""

    on_progress: Callable[[ResultProgress], Awaitable[object] | object] | None


@frozen
class ResultProgress:
    """The results of one more experiment were read.

    Args:
        experiment: Its id.
        done: Experiments so far.
        total: Experiments in all.
        failed: Those of which something could not be read; their rows say why.
    """

    experiment: str
    done: int
    total: int
    failed: int


def as_day(value: Any) -> Any:
    """A text such as `2026-01-31` as the day it is; anything else as it came."""
    try:
        return Day.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else value
    except ValueError:
        return value


def query_of(options: Mapping[str, Any], known: type) -> dict[str, str]:
    """Options as the service takes them.

    Raises:
        ArgumentTypeError: There is no such option, or a value is of another type.
        ArgumentValueError: A value cannot be right.
    """
    names = known.__annotations__
    found = {}
    for name, value in options.items():
        if name not in names:
            near = get_close_matches(name, names, 1)
            remedy = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(names)}"
            raise ArgumentTypeError(f"there is no argument {name!r}; {remedy}")
        found[name] = _word(name, value)
    return found


def _word(name: str, value: Any) -> str:
    if name == "date":
        day = value if isinstance(value, Day) else as_day(value)
        if not isinstance(day, Day):
            raise ArgumentValueError(f"date is {short(value)}; pass a date, or a string such as '2026-01-31'")
        return day.isoformat()[:10]
    if name in ("confidence", "bonferroni_primary_metric_weight"):
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 100:
            raise ArgumentValueError(f"{name} is {short(value)}; pass a number from 0 to 100")
        # The number as it was given, without an exponent.
        return f"{Decimal(str(float(value))):f}".removesuffix(".0")
    if not isinstance(value, bool):
        raise ArgumentTypeError(f"{name} is {short(value)}; pass True or False")
    return "true" if value else "false"

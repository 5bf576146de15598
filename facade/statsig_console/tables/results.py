"""Results of experiments and gate rules as rows: one for each metric of each group that is compared with control."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeAlias

import pyarrow as pa

from statsig_console.errors import (
    APIResponseValidationError,
    APIStatusError,
    ArgumentTypeError,
    ArgumentValueError,
    AuthenticationError,
    fold,
)
from statsig_console.flows import Flow, Send
from statsig_console.id_lists.steps import Tell
from statsig_console_api.api.experiments import experiments_get, experiments_pulse_results_get
from statsig_console_api.api.gates import gates_rules_pulse_results_get
from statsig_console_api.models import ExperimentGroup
from statsig_console_api.types import UNSET, short

from .columns import FLAG, NUMBER, TEXT, TIME, Kind, List, Plain, Struct, batch_of
from .options import GateResultOptions, ResultOptions, ResultProgress, as_day, query_of
from .rows import Table

if TYPE_CHECKING:
    from statsig_console_api import models


_DAY = Plain(pa.date32(), frozenset({NoneType, date}), as_day)

# What a result is called in a row; a dot leads into an interval.
_OF_METRIC: Mapping[str, tuple[str, Kind]] = {
    "metric": ("metricID", TEXT),
    "metric_name": ("metricName", TEXT),
    "directionality": ("directionality", TEXT),
    "control_units": ("controlUnits", NUMBER),
    "test_units": ("testUnits", NUMBER),
    "control_mean": ("controlMean", NUMBER),
    "test_mean": ("testMean", NUMBER),
    "absolute_change": ("absoluteChange", NUMBER),
    "absolute_lower": ("confidenceInterval.lower", NUMBER),
    "absolute_upper": ("confidenceInterval.upper", NUMBER),
    "percent_change": ("percentChange", NUMBER),
    "percent_lower": ("percentConfidenceInterval.lower", NUMBER),
    "percent_upper": ("percentConfidenceInterval.upper", NUMBER),
    "p_value": ("pValue", NUMBER),
    "adjusted_alpha": ("adjustedAlpha", NUMBER),
    "warnings": ("warnings", List(TEXT)),
}
_TAKEN = {key.partition(".")[0] for key, _ in _OF_METRIC.values()} | {"error"}

COLUMNS = Struct(
    tuple(
        # No field of the service begins with a point.
        (name, f".{name}", kind)
        for name, kind in {
            **dict.fromkeys(("experiment", "group", "group_name", "control", "control_name"), TEXT),
            **dict.fromkeys(("metric", "metric_name", "metric_type", "metric_role", "directionality"), TEXT),
            **{name: kind for name, (_, kind) in _OF_METRIC.items()},
            "confidence": NUMBER,
            "cuped": FLAG,
            "correction": TEXT,
            "start_time": TIME,
            "date": _DAY,
            "error": TEXT,
        }.items()
    )
)
"""The columns of results, the same for every experiment."""


Row: TypeAlias = tuple[dict[str, Any], Mapping[str, Any]]
"""The values of columns by name, and the fields of the answer that have none."""


class Results(Table):
    """Results as a table: a row for each metric of each group; the columns are the same for every experiment."""

    __slots__ = ()

    @classmethod
    def of(cls, parts: Iterable[Sequence[Row]]) -> Results:
        """The table of rows; each part is a batch."""
        batches = [
            batch_of(COLUMNS, [{**{f".{name}": row[name] for name in row}, **more} for row, more in rows])
            for rows in parts
        ]
        return cls(COLUMNS.schema, lambda: iter(batches))

    def plot(self, *, width: int = 100, unicode: bool = True) -> str:
        """A forest plot in text: the change of each metric in percent, with its interval.

        Args:
            width: Characters of a line, 60 at least.
            unicode: Draw with characters beyond ASCII.
        """
        from .plots import text

        return text(self.to_arrow().to_pylist(), width=width, unicode=unicode)

    def svg(self) -> str:
        """A forest plot as SVG, without scripts and readable without colours."""
        from .plots import svg

        return svg(self.to_arrow().to_pylist())


# ---- what to send, and the rows of what comes


def experiment_flow(
    experiment_id: str, control: str | None, test: str | Sequence[str] | None, options: Mapping[str, Any]
) -> Flow[Results]:
    """The results of one experiment."""
    query = query_of(options, ResultOptions)
    experiment = yield Send(experiments_get.build(experiment_id), experiments_get.parse)
    compared = _groups(experiment, control, test)
    return Results.of([(yield from _rows(experiment_id, experiment, compared, query, options))])


def all_flow(experiments: Sequence[models.Experiment], options: Mapping[str, Any]) -> Flow[Results]:
    """The results of many experiments; what cannot be had is a row that says why."""
    query = query_of(options, ResultOptions)
    parts, failed = [], 0
    for done, experiment in enumerate(experiments, 1):
        try:
            compared = _groups(experiment, None, None)
        except ArgumentValueError as error:
            rows: list[Row] = [({"experiment": experiment.id, "error": fold(str(error))}, {})]
        else:
            rows = yield from _rows(experiment.id, experiment, compared, query, options)
        failed += any("metric" not in row for row, _ in rows)
        parts.append(rows)
        yield Tell(ResultProgress(experiment.id, done, len(experiments), failed))
    return Results.of(parts)


def gate_flow(gate_id: str, rule_id: str, options: Mapping[str, Any]) -> Flow[Results]:
    """The results of a rule of a gate."""
    query = query_of(options, GateResultOptions)
    found = yield Send(
        gates_rules_pulse_results_get.build(gate_id, rule_id, **query), gates_rules_pulse_results_get.parse
    )
    base = {"experiment": gate_id, "group": rule_id, **_asked(options)}
    return Results.of([_flat(base, found)])


_Compared: TypeAlias = "tuple[ExperimentGroup, list[ExperimentGroup]]"


def _groups(experiment: models.Experiment, control: str | None, test: str | Sequence[str] | None) -> _Compared:
    """The control group, and those to compare with it.

    Raises:
        ArgumentValueError: There is no such group, or none is known to be the control.
    """
    # Answers may have another shape, which is kept as it came.
    listed: Any = experiment.groups
    groups = [each for each in listed or () if isinstance(each, ExperimentGroup) and (each.id or each.name)]
    known = {key: each for each in groups for key in (each.name, each.id) if isinstance(key, str)}
    has = f"{experiment.id!r} has {', '.join(repr(each.name) for each in groups) or 'no groups'}"
    if control is None:
        named = [each for each in groups if each.id is not UNSET and each.id == experiment.control_group_id]
        named = named or [each for each in groups if each.is_control is True]
        if len(named) != 1:
            raise ArgumentValueError(
                f"{experiment.id!r} does not say which group is the control; pass control=…; {has}"
            )
        first = named[0]
    else:
        first = _named(known, "control", control, has)
    wanted = [test] if isinstance(test, str) else test
    others = [each for each in groups if each is not first]
    others = others if wanted is None else [_named(known, "test", name, has) for name in wanted]
    if not others or first in others:
        raise ArgumentValueError(f"there is no group to compare with {first.name!r}; {has}")
    return first, others


def _named(known: Mapping[str, ExperimentGroup], argument: str, name: object, has: str) -> ExperimentGroup:
    if not isinstance(name, str):
        raise ArgumentTypeError(f"{argument} is {short(name)}; pass the name or id of a group")
    if name not in known:
        raise ArgumentValueError(f"{argument} is {name!r}; {has}")
    return known[name]


def _rows(
    experiment_id: str,
    experiment: models.Experiment,
    compared: _Compared,
    query: Mapping[str, str],
    options: Mapping[str, Any],
) -> Flow[list[Row]]:
    control, tests = compared
    rows: list[Row] = []
    for group in tests:
        base = {
            "experiment": experiment_id,
            "group": group.id or group.name,
            "group_name": group.name or None,
            "control": control.id or control.name,
            "control_name": control.name or None,
            "confidence": _number(experiment.default_confidence_interval),
            "correction": _correction(experiment),
            "start_time": experiment.start_time or None,
            **_asked(options),
        }
        request = experiments_pulse_results_get.build(
            experiment_id, control=base["control"], test=base["group"], **query
        )
        try:
            found = yield Send(request, experiments_pulse_results_get.parse)
        except AuthenticationError:
            raise
        except (APIStatusError, APIResponseValidationError) as error:
            rows.append(({**base, "error": fold(str(error))}, {}))
        else:
            rows += _flat(base, found)
    return rows


def _asked(options: Mapping[str, Any]) -> dict[str, Any]:
    """What was asked for, which overrules what the experiment is set to."""
    found = {name: options[name] for name in ("cuped", "confidence") if name in options}
    corrections = [name for name in options if "bonferroni" in name or "benjamini" in name]
    if corrections:
        applied = [name.removeprefix("apply_") for name in corrections if options[name] is True]
        found["correction"] = ", ".join(applied) or "none"
    return found


def _correction(experiment: models.Experiment) -> str:
    """The corrections that the experiment is set to."""
    names = {
        "bonferroni_per_variant": experiment.bonferroni_correction,
        "bonferroni_per_metric": experiment.bonferroni_correction_per_metric,
        "benjamini_hochberg_per_variant": experiment.benjamini_hochberg_per_variant,
        "benjamini_hochberg_per_metric": experiment.benjamini_hochberg_per_metric,
    }
    return ", ".join(name for name, value in names.items() if value is True) or "none"


def _number(value: Any) -> float | None:
    try:
        return float(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else None
    except ValueError:
        return None


def _flat(base: Mapping[str, Any], results: Any) -> list[Row]:
    """A row for each metric; the lists of an answer say by their names what role their metrics have."""
    answer = results.to_dict()
    lists = {name.removesuffix("_metrics"): key for name, key in results._wire.items() if name.endswith("_metrics")}
    base = {**base, "date": answer.get("ds")}
    rows = [
        _of_metric({**base, "metric_role": role}, each) for role, key in lists.items() for each in answer.get(key) or ()
    ]
    return rows or [({**base, "error": "the service gave results of no metric"}, {})]


def _of_metric(row: dict[str, Any], result: Mapping[str, Any]) -> Row:
    # SPRT, Bayesian figures, topline impact, and what the document does not know.
    more = {key: value for key, value in result.items() if key not in _TAKEN}
    for column, (path, _) in _OF_METRIC.items():
        key, _, bound = path.partition(".")
        value = result.get(key)
        if bound:
            interval = value if isinstance(value, Mapping) else {}
            if value is not None and interval.keys() != {"lower", "upper"}:
                more[key] = value
            value = interval.get(bound)
        row[column] = value
    name, _, kind = str(row["metric"] or "").rpartition("::")
    return {**row, "metric_type": kind if name else None, "error": result.get("error")}, more

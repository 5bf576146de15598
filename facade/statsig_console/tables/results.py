"""Results of experiments and gate rules as rows: one for each metric of each group that is compared with control."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import NoneType
from typing import Any, TypeAlias

import pyarrow as pa
from attrs import frozen

from statsig_console.errors import (
    APIConnectionError,
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
from statsig_console_api.types import Model, short

from .columns import FLAG, NUMBER, TEXT, TIME, Kind, List, Plain, Struct, batch_of
from .options import GateResultOptions, ResultOptions, ResultProgress, as_day, query_of
from .rows import Table

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
        (name, name, kind)
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
        batches = [batch_of(COLUMNS, [row for row, _ in rows], [more for _, more in rows]) for rows in parts]
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
    found = yield Send(experiments_get.build(experiment_id), experiments_get.parse)
    experiment = {**found.to_dict(), "id": experiment_id}
    compared = _compared(experiment, control, test)
    return Results.of([(yield from _rows(experiment, compared, query, options))])


def all_flow(experiments: Sequence[Model], options: Mapping[str, Any]) -> Flow[Results]:
    """The results of many experiments; what cannot be had is a row that says why."""
    query = query_of(options, ResultOptions)
    parts, failed = [], 0
    for done, each in enumerate(experiments, 1):
        experiment = each.to_dict()
        name = str(experiment.get("id") or "")
        try:
            if not name:
                raise ArgumentValueError("the service gave an experiment without an id")
            compared = _compared(experiment, None, None)
        except ArgumentValueError as error:
            rows: list[Row] = [({"experiment": name, "error": fold(str(error))}, {})]
        else:
            rows = yield from _rows(experiment, compared, query, options)
        failed += any("metric" not in row for row, _ in rows)
        parts.append(rows)
        yield Tell(ResultProgress(name, done, len(experiments), failed))
    return Results.of(parts)


def gate_flow(gate_id: str, rule_id: str, options: Mapping[str, Any]) -> Flow[Results]:
    """The results of a rule of a gate."""
    query = query_of(options, GateResultOptions)
    found = yield Send(
        gates_rules_pulse_results_get.build(gate_id, rule_id, **query), gates_rules_pulse_results_get.parse
    )
    base = {"experiment": gate_id, "group": rule_id, **_asked(options)}
    return Results.of([_flat(base, found)])


@frozen
class _Group:
    """A group of an experiment.

    Args:
        id: Its id, by which the service knows it; its name where it has none.
        name: Its name.
        is_control: Whether the experiment says that it is the control.
    """

    id: str
    name: str
    is_control: bool


def _groups(experiment: Mapping[str, Any]) -> list[_Group]:
    """The groups of an experiment as it was answered; what has neither a name nor an id is none."""
    listed = experiment.get("groups")
    found = []
    for each in listed if isinstance(listed, list) else ():
        names = [each.get(key) for key in ("id", "name")] if isinstance(each, Mapping) else []
        if known := [name for name in names if isinstance(name, str) and name]:
            is_control = known[0] == experiment.get("controlGroupID")
            found.append(_Group(known[0], known[-1], is_control or each.get("isControl") is True))
    return found


def _compared(
    experiment: Mapping[str, Any], control: str | None, test: str | Sequence[str] | None
) -> tuple[_Group, list[_Group]]:
    """The control group, and those to compare with it.

    Raises:
        ArgumentTypeError: A group is no text.
        ArgumentValueError: There is no such group, or none is known to be the control.
    """
    groups = _groups(experiment)
    has = f"{experiment.get('id')!r} has {', '.join(repr(each.name) for each in groups) or 'no groups'}"
    if control is None:
        controls = [each for each in groups if each.is_control]
        if len(controls) != 1:
            raise ArgumentValueError(
                f"{experiment.get('id')!r} does not say which group is the control; pass control=…; {has}"
            )
        first = controls[0]
    else:
        first = _named(groups, "control", control, has)
    wanted = [test] if isinstance(test, str) else test
    others = [each for each in groups if each is not first]
    others = others if wanted is None else list(dict.fromkeys(_named(groups, "test", name, has) for name in wanted))
    if not others or first in others:
        raise ArgumentValueError(f"there is no group to compare with {first.name!r}; {has}")
    return first, others


def _named(groups: Sequence[_Group], argument: str, name: object, has: str) -> _Group:
    if not isinstance(name, str):
        raise ArgumentTypeError(f"{argument} is {short(name)}; pass the name or id of a group")
    found = [each for each in groups if name in (each.id, each.name)]
    if len(found) != 1:
        problem = f"{argument} is {name!r}" + (", which more than one group is called" if found else "")
        raise ArgumentValueError(f"{problem}; {has}")
    return found[0]


def _rows(
    experiment: Mapping[str, Any],
    compared: tuple[_Group, list[_Group]],
    query: Mapping[str, str],
    options: Mapping[str, Any],
) -> Flow[list[Row]]:
    control, tests = compared
    rows: list[Row] = []
    for group in tests:
        base = {
            "experiment": experiment["id"],
            "group": group.id,
            "group_name": group.name,
            "control": control.id,
            "control_name": control.name,
            "confidence": _number(experiment.get("defaultConfidenceInterval")),
            "correction": _correction(experiment, options),
            "start_time": experiment.get("startTime"),
            **_asked(options),
        }
        request = experiments_pulse_results_get.build(experiment["id"], control=control.id, test=group.id, **query)
        try:
            found = yield Send(request, experiments_pulse_results_get.parse)
        except AuthenticationError:
            raise
        except (APIConnectionError, APIStatusError, APIResponseValidationError) as error:
            rows.append(({**base, "error": fold(str(error))}, {}))
        else:
            rows += _flat(base, found)
    return rows


def _asked(options: Mapping[str, Any]) -> dict[str, Any]:
    """What was asked for, which overrules what the experiment is set to."""
    return {name: options[name] for name in ("cuped", "confidence") if name in options}


_CORRECTIONS = {
    "bonferroni_per_variant": "bonferroniCorrection",
    "bonferroni_per_metric": "bonferroniCorrectionPerMetric",
    "benjamini_hochberg_per_variant": "benjaminiHochbergPerVariant",
    "benjamini_hochberg_per_metric": "benjaminiHochbergPerMetric",
}
"""The setting of an experiment for each correction; the option for it begins with `apply_`."""


def _correction(experiment: Mapping[str, Any], options: Mapping[str, Any]) -> str:
    """The corrections that the experiment is set to, where nothing else was asked for."""
    return (
        ", ".join(
            name for name, key in _CORRECTIONS.items() if options.get(f"apply_{name}", experiment.get(key)) is True
        )
        or "none"
    )


def _number(value: Any) -> float | None:
    try:
        return float(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else None
    except ValueError:
        return None


def _flat(base: Mapping[str, Any], results: Any) -> list[Row]:
    """A row for each metric; the lists of an answer say by their names what role their metrics have."""
    if not isinstance(results, Model):
        return [({**base, "error": f"the service gave {short(results)} in place of results"}, {})]
    answer: dict[str, Any] = {**results.to_dict()}
    base = {**base, "date": answer.pop("ds", None)}
    rows: list[Row] = []
    # Lists that the document does not know are told by their names.
    for key in [key for key in answer if key.endswith("Metrics")]:
        role = {**base, "metric_role": key.removesuffix("Metrics")}
        found = answer.pop(key)
        if found is not None and not isinstance(found, list):
            rows.append(({**role, "error": f"the service gave no list as {key}"}, {key: found}))
            continue
        for each in found or ():
            is_metric = isinstance(each, Mapping)
            rows.append(
                _of_metric(role, each)
                if is_metric
                else ({**role, "error": f"the service gave {short(each)} in place of a metric"}, {key: each})
            )
    rows = rows or [({**base, "error": "the service gave results of no metric"}, {})]
    # What the answer says beside its lists is true of each.
    return [(row, {**answer, **more}) for row, more in rows]


def _of_metric(base: Mapping[str, Any], result: Mapping[str, Any]) -> Row:
    # SPRT, Bayesian figures, topline impact, and what the document does not know.
    more = {key: value for key, value in result.items() if key not in _TAKEN}
    row = dict(base)
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

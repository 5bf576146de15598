"""Results of an experiment's own metrics and groups, with an effect that a test chooses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from math import sqrt
from random import Random
from statistics import NormalDist
from typing import TYPE_CHECKING, Any

from attrs import frozen

from statsig_console.document.schemas import Json
from statsig_console.errors import ArgumentValueError

from .exchange import Incoming, Refusal

if TYPE_CHECKING:
    from .experiments import Experiments

METRICS = ("primaryMetrics", "secondaryMetrics", "otherMetrics")
NORMAL = NormalDist()
SPREAD = 1.5
"""The standard deviation of a metric, as a share of its mean."""


@frozen
class Effect:
    """What a test says of an experiment's results, in the arguments of `FakeStatsig.pulse`."""

    effect: float | Mapping[str, float] = 0.0
    p_value: float | None = None
    group: str | None = None
    units: int = 10_000


def set_effect(kind: Experiments, id: str, effect: Effect) -> None:
    """Decide the results of an experiment; ValueError where they cannot be."""
    if id not in kind.items:
        raise ArgumentValueError(f'"{id}" is no experiment of the fake; seed it first')
    experiment = kind.items[id]
    metrics = [metric["name"] for name in METRICS for metric in experiment.get(name, ())]
    groups = {name: group["id"] for group in experiment["groups"] for name in (group["name"], group["id"])}
    if effect.group is not None and effect.group not in groups:
        raise ArgumentValueError(f'group is "{effect.group}"; "{id}" has {", ".join(groups) or "no groups"}')
    named = effect.effect if isinstance(effect.effect, Mapping) else {}
    if unknown := next((name for name in named if name not in metrics), None):
        raise ArgumentValueError(f'effect names "{unknown}"; "{id}" measures {", ".join(metrics) or "no metrics"}')
    if effect.p_value is not None and not 0 < effect.p_value <= 1:
        raise ArgumentValueError(f"p_value is {effect.p_value}; give one above 0 and up to 1")
    if effect.units < 2:
        raise ArgumentValueError(f"units is {effect.units}; give 2 or more")
    kind.effects.setdefault(id, {})[groups.get(effect.group or "")] = effect


def results(kind: Experiments, request: Incoming) -> Json:
    """The answer with the results of all metrics of an experiment."""
    experiment, control, test = _compared(kind, request)
    data: Json = {"ds": _day(kind)}
    for name in METRICS:
        data[name] = [_result(kind, request, experiment, metric, control, test) for metric in experiment.get(name, ())]
    return {"message": "Results read.", "data": data}


def result_of_metric(kind: Experiments, request: Incoming) -> Json:
    """The answer with the results of one metric."""
    experiment, control, test = _compared(kind, request)
    wanted = request.last("metricID")
    for name in METRICS:
        for metric in experiment.get(name, ()):
            if wanted in (metric["name"], _id(metric)):
                found = _result(kind, request, experiment, metric, control, test)
                whole = {"dimension": "", "dimension_value": "", "metric": found}
                return {"message": "Result read.", "data": {"ds": _day(kind), "dimensionResults": [whole]}}
    raise Refusal(404, f'Metric "{wanted}" is not measured by experiment "{experiment["id"]}"')


def _compared(kind: Experiments, request: Incoming) -> tuple[Json, str, str]:
    """The experiment, and the ids of the two groups that the request compares."""
    experiment = kind.find(request)
    groups = {name: group["id"] for group in experiment["groups"] for name in (group["name"], group["id"])}
    ids = [group["id"] for group in experiment["groups"]]
    first = experiment.get("controlGroupID") or next(iter(ids), "control")
    other = next((id for id in ids if id != first), "test")
    chosen = []
    for name, default in (("control", first), ("test", other)):
        asked = request.last(name)
        if asked and asked not in groups:
            raise Refusal(400, f'{name} is "{asked}"; it must be a group of the experiment')
        chosen.append(groups[asked] if asked else default)
    return experiment, chosen[0], chosen[1]


def _result(kind: Experiments, request: Incoming, experiment: Json, metric: Json, control: str, test: str) -> Json:
    id = _id(metric)
    effects = kind.effects.get(experiment["id"], {})
    effect = effects.get(test) or effects.get(None) or Effect()
    share = effect.effect.get(metric["name"], 0.0) if isinstance(effect.effect, Mapping) else effect.effect
    chance = Random(f"{experiment['id']} {id} {control} {test}")
    mean = round(chance.uniform(1, 20), 3)
    change = mean * share if effects else mean * chance.gauss(0, 0.01)
    error = SPREAD * mean * sqrt(2 / effect.units)
    p_value = 2 * NORMAL.cdf(-abs(change) / error)
    if effect.p_value is not None and change:
        p_value = effect.p_value
        # As wide as the difference has to be for this p-value.
        error = abs(change) / -NORMAL.inv_cdf(p_value / 2) if p_value < 1 else abs(change) * 1e6
    known = kind.world.kinds["metrics"].items.get(id, {})
    level = float(experiment["defaultConfidenceInterval"]) / 100
    delta = -NORMAL.inv_cdf((1 - _level(request, level)) / 2) * error
    spread = error / sqrt(2 / effect.units)
    return {
        "metricID": id,
        "metricName": metric["name"],
        "directionality": metric.get("direction") or known.get("directionality") or "increase",
        "absoluteChange": change,
        "percentChange": 100 * change / mean,
        "confidenceIntervalDelta": delta,
        "confidenceInterval": {"lower": change - delta, "upper": change + delta},
        "percentConfidenceIntervalDelta": 100 * delta / mean,
        "percentConfidenceInterval": {
            "lower": 100 * (change - delta) / mean,
            "upper": 100 * (change + delta) / mean,
        },
        "controlMean": mean,
        "testMean": mean + change,
        "controlStd": spread,
        "testStd": spread,
        "controlUnits": effect.units,
        "testUnits": effect.units,
        "pValue": p_value,
    }


def _level(request: Incoming, default: float) -> float:
    """The confidence that the request asks for, in percent or as a share."""
    try:
        asked = float(request.last("confidence") or default)
    except ValueError:
        asked = 0.0
    share = asked / 100 if asked > 1 else asked
    if not 0 < share < 1:
        raise Refusal(400, f'confidence is "{request.last("confidence")}"; it must be between 0 and 100')
    return share


def _id(metric: Json) -> str:
    return f"{metric['name']}::{metric['type']}"


def _day(kind: Experiments) -> str:
    now: Any = datetime.fromtimestamp(kind.world.clock.now(), UTC)
    return str(now.date())

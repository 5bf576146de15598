"""What type checkers must accept, and the types they must see; checked by mypy --strict and basedpyright, never run."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, assert_type

from statsig_console import UNSET, AsyncPages, AsyncStatsig, MissingFieldError, Page, Pages, Raw, Statsig, unset_to_none
from statsig_console.models import (
    DynamicConfig,
    Experiment,
    ExperimentGroup,
    ExperimentReview,
    Gate,
    GateCreate,
    GateOverrides,
    GateRule,
    GateRuleSummary,
    LogEntry,
    MessageResponse,
    Review,
    Segment,
    SegmentRule,
)
from statsig_console.types import ConditionDict, GateDict, GateReviewChangeDict, GateRuleDict, GateRules


def blocking(statsig: Statsig) -> None:
    gate = statsig.gates.get("new_checkout")
    assert_type(gate, Gate)
    assert_type(statsig.gates.list(type="STALE"), Pages[Gate])
    assert_type(statsig.gates.list().first_page(), Page[Gate])
    assert_type([each.id for each in statsig.gates.list()], list[str])
    assert_type(statsig.raw(statsig.gates.get, "new_checkout"), Raw[Gate])
    assert_type(statsig.segments.id_list.list("beta"), Pages[str])
    assert_type(statsig.segments.id_list.add("beta", ids=["a"]), MessageResponse)
    assert_type(statsig.project.usage_billing.report(end=1767225600000), str)
    assert_type(gate.rules, list[GateRule])
    assert_type(gate.last_modified_time, int | None)
    assert_type(statsig.gates.rules.list("new_checkout"), Pages[GateRuleSummary])
    assert_type(gate.archived_at, datetime | None)
    if gate.type == "STALE":
        statsig.gates.archive(gate.id)


def written_back(statsig: Statsig) -> None:
    """What was read is accepted where the same thing is written."""
    gate = statsig.gates.get("new_checkout")
    statsig.gates.update(gate.id, rules=gate.rules)
    statsig.gates.update(gate.id, rules=[*gate.rules, {"name": "Everyone", "passPercentage": 100, "conditions": []}])
    overrides = statsig.gates.overrides.get(gate.id)
    assert_type(overrides, GateOverrides)
    statsig.gates.overrides.set(gate.id, overrides)
    config = statsig.dynamic_configs.get("limits")
    assert_type(config, DynamicConfig)
    statsig.dynamic_configs.update(config.id, rules=config.rules)
    experiment = statsig.experiments.get("signup")
    assert_type(experiment, Experiment)
    groups: list[ExperimentGroup] = experiment.groups or []
    statsig.experiments.update(experiment.id, groups=groups)
    segment = statsig.segments.get("insiders")
    assert_type(segment, Segment)
    rules: list[SegmentRule] = segment.rules or []
    statsig.segments.rules.replace(segment.id, rules)


def always_there(statsig: Statsig) -> None:
    """What every known answer has is typed without Unset; where it may be missing there are two idioms."""
    for rule in statsig.gates.get("g").rules:
        statsig.gates.rules.update("g", rule.id, pass_percentage=50)
    names: list[str] = [gate.name.lower() for gate in statsig.gates.list()]
    print(names, [rule.id.partition(":")[0] for rule in statsig.dynamic_configs.get("c").rules])
    print([gate.status.upper() for gate in statsig.gates.list() if gate.created_time])
    print(sorted(experiment.id for experiment in statsig.experiments.list(status="active")))
    gate = statsig.gates.get("g")
    print(", ".join(gate.tags or ()), gate.last_modified_time or 0)
    if gate.team is not UNSET and gate.team is not None:
        print(gate.team.title())
    assert_type(unset_to_none(gate.archive_reason), str | None)
    assert_type(getattr(gate, "name", None), Any | None)
    try:
        print(gate.name)
    except MissingFieldError as error:
        print(error)


def messages(statsig: Statsig) -> None:
    """What answers a message alone says so."""
    assert_type(statsig.experiments.delete("signup"), MessageResponse)
    assert_type(statsig.segments.archive("beta"), MessageResponse)
    assert_type(statsig.segments.rules.replace("beta", []), MessageResponse)
    assert_type(statsig.gates.delete("new_checkout"), MessageResponse)
    print(statsig.holdouts.delete("h").message or "")


def in_python_terms(statsig: Statsig, now: datetime, today: date) -> None:
    """Text, numbers and milliseconds are taken as what they mean, too."""
    statsig.experiments.pulse_results.get("e", control="c", test="t", cuped=True, confidence=95, date=today)
    statsig.experiments.pulse_results.get(
        "e", control="c", test="t", cuped="true", confidence="99.5", date="2026-01-09"
    )
    assert_type(statsig.logs.list(columns=["timestamp", "rule"], start_ts=now, end_ts=1767225600000), Pages[LogEntry])
    statsig.experiments.schedule_start("e", scheduled_time=now)
    statsig.audit_logs.list(start_date=today, end_date="2026-02-01")


def as_dicts(
    statsig: Statsig, loaded: dict[str, Any], several: list[dict[str, Any]], mapped: Mapping[str, Any]
) -> None:
    """What is written out is checked key by key; what nobody has typed passes."""
    statsig.gates.create(name="abc", rules=[{"name": "r", "passPercentage": 10, "conditions": []}])
    country: ConditionDict = {"type": "country", "operator": "any", "targetValue": ["NZ"]}
    everyone: GateRuleDict = {"name": "Everyone", "passPercentage": 100, "conditions": [country]}
    everyone["environments"] = ["production"]
    rules: list[GateRuleDict] = [everyone]
    rules.append({"name": "Half", "passPercentage": 50, "conditions": [{"type": "public"}], "environments": None})
    statsig.gates.update("abc", rules=rules)
    statsig.gates.update("abc", rules=[everyone, loaded, mapped])
    statsig.gates.update("abc", rules=several)
    statsig.gates.rules.add("abc", name="r", pass_percentage=1, conditions=[loaded, {"type": "public"}])
    statsig.gates.update("abc", rules=[{"name": "r", "passPercentage": 1, "conditions": [loaded]}])
    statsig.gates.update("abc", rules=[{"name": n, "passPercentage": 5, "conditions": []} for n in "ab"])
    statsig.segments.rules.replace("beta", [{"name": "r", "passPercentage": 100, "conditions": []}])
    statsig.dynamic_configs.create(
        name="limits",
        default_value={"limit": 1},
        rules=[{"name": "r", "passPercentage": 5, "conditions": [], "returnValue": {"limit": 2}}],
    )
    given: GateRules = [GateRule(name="r", pass_percentage=1, conditions=[]), everyone]
    statsig.gates.update("abc", rules=given)
    statsig.gates.rules.edit("abc", lambda rules: [*rules, {"name": "r", "passPercentage": 1, "conditions": []}])
    statsig.experiments.update("signup", groups=[{"name": "Control", "size": 50, "parameterValues": {}}])


def to_dicts(statsig: Statsig) -> None:
    """A model's dict has the API's names, and is written like the model."""
    gate = statsig.gates.get("new_checkout")
    assert_type(gate.to_dict(), GateDict)
    assert_type(gate.to_dict()["name"], str)
    rule = gate.rules[0].to_dict()
    assert_type(rule, GateRuleDict)
    assert_type(rule["passPercentage"], float)
    rule["passPercentage"] = 50
    statsig.gates.update("new_checkout", rules=[rule, {**rule, "name": "Copy", "passPercentage": 10}])
    print(rule["conditions"][0]["type"].upper(), [each["name"] for each in gate.to_dict()["rules"]])
    print(json.dumps(gate.to_dict()))


def reviewed(statsig: Statsig) -> None:
    """The arguments are those of the resource's reviews.create."""
    change: GateReviewChangeDict = {"is_enabled": False}
    assert_type(statsig.reviewed("gates", "new_checkout", description="Freeze", change=change, wait=600), Review)
    assert_type(statsig.reviewed("experiments", "signup", description="End", type="archive"), ExperimentReview)


def edited(statsig: Statsig) -> None:
    """A change returns the rules, or changes its list."""
    rule = GateRule(name="Everyone", pass_percentage=100, conditions=[])
    assert_type(statsig.gates.rules.edit("new_checkout", lambda rules: [*rules, rule]), Gate)
    assert_type(statsig.gates.rules.edit("new_checkout", lambda rules: rules.append(rule)), Gate)


def built_up(statsig: Statsig) -> None:
    """Keyword arguments may be gathered in a dict whose keys and values are checked."""
    fields: GateCreate = {"name": "new_checkout"}
    fields["description"] = "Checkout of 2026"
    assert_type(statsig.gates.create(**fields), Gate)


def beyond_the_types(statsig: Statsig) -> None:
    assert_type(statsig.request("GET", "/console/v1/gates"), Any)
    assert_type(statsig.with_options(timeout=5).gates.get("new_checkout"), Gate)


async def awaiting(statsig: AsyncStatsig) -> None:
    assert_type(await statsig.gates.get("new_checkout"), Gate)
    assert_type(statsig.gates.list(), AsyncPages[Gate])
    assert_type(await statsig.gates.list(), Page[Gate])
    assert_type([each async for each in statsig.gates.list()], list[Gate])
    assert_type(await statsig.raw(statsig.gates.get, "new_checkout"), Raw[Gate])
    proposed = await statsig.reviewed("dynamic_configs", "limits", description="Freeze", change={"is_enabled": False})
    assert_type(proposed, Review)
    assert_type(await statsig.segments.id_list.add("beta", ids=["a"]), MessageResponse)

"""What `gates.rules.list` gives is no rule to be written: it has `environment` in place of `environments`."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import httpx
import pytest

from statsig_console import ArgumentTypeError
from statsig_console.models import DynamicConfigRule, GateRule, GateRuleSummary, GateRuleUpdateItem, SegmentRule
from tests.conftest import Flavour

LISTED: dict[str, Any] = {
    "id": "r1", "name": "Beta", "passPercentage": 100, "environment": "production",
    "conditions": [{"type": "country", "operator": "any", "targetValue": ["NZ"]}],
}  # fmt: skip
WRITTEN = {key: value for key, value in LISTED.items() if key != "environment"}

Form = Callable[[Any], Any]
FORMS: dict[str, Form] = {
    "as it came": lambda rule: rule,
    "as a dict": lambda rule: rule.to_dict(),
    "evolved by attrs": lambda rule: attrs.evolve(rule, pass_percentage=50),
    "evolved": lambda rule: rule.evolve(pass_percentage=50),
    "copied": copy.deepcopy,
    "pickled": lambda rule: pickle.loads(pickle.dumps(rule)),
    "read as another model": lambda rule: GateRule.from_dict(rule.to_dict()),
    "with the environment beside the fields": lambda rule: GateRule(
        name="a", pass_percentage=1, conditions=[], additional_properties={"environment": "production"}
    ),
    "without an environment": lambda rule: GateRuleSummary.from_dict(WRITTEN),
    "with an environment of null": lambda rule: {**WRITTEN, "environment": None},
}  # fmt: skip

Route = Callable[[Any, Any], Any]
ROUTES: dict[str, Route] = {
    "gates.update": lambda client, rule: client.gates.update("g", rules=[rule]),
    "gates.replace": lambda client, rule: client.gates.replace("g", is_enabled=True, description="", rules=(rule,)),
    "gates.create": lambda client, rule: client.gates.create(name="g", rules=[rule]),
    "gates.rules.update_many": lambda client, rule: client.gates.rules.update_many("g", rules=[rule]),
    "gates.rules.add_many": lambda client, rule: client.gates.rules.add_many("g", rules=[rule]),
    "gates.rules.edit": lambda client, rule: client.gates.rules.edit("g", lambda rules: [*rules, rule]),
    "gates.reviews.create": lambda client, rule: client.gates.reviews.create(
        "g", description="d", change={"rules": [rule]}
    ),
    "reviewed": lambda client, rule: client.reviewed("gates", "g", description="d", change={"rules": [rule]}),
    "request": lambda client, rule: client.request("PATCH", "/console/v1/gates/g", json={"rules": [rule]}),
    "extra_body": lambda client, rule: client.with_options(extra_body={"rules": [rule]}).gates.update("g"),
    "dynamic_configs.update": lambda client, rule: client.dynamic_configs.update("c", rules=[rule]),
    "dynamic_configs.rules.add_many": lambda client, rule: client.dynamic_configs.rules.add_many("c", rules=[rule]),
    "dynamic_configs.rules.update_many": lambda client, rule: client.dynamic_configs.rules.update_many(
        "c", rules=[rule]
    ),
    "segments.rules.replace": lambda client, rule: client.segments.rules.replace("s", [rule]),
    "release_pipelines.create": lambda client, rule: client.release_pipelines.create(
        name="p", phases=[{"name": "a", "timeIntervalMs": 1, "requiredReview": False, "rules": [rule]}]
    ),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_listed_rule_is_refused_before_anything_is_sent(route: str, form: str, flavour: Flavour) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method != "GET":
            sent.append(request.url.path)
        return httpx.Response(200, json={"message": "", "data": {"rules": [LISTED]}})

    client = flavour.client(answer)
    (rule,) = flavour.collect(client.gates.rules.list("g"))
    assert type(rule) is GateRuleSummary
    assert rule.environment == "production"
    with pytest.raises(ArgumentTypeError, match=r"'environment' and no 'environments'|is a GateRuleSummary; pass"):
        flavour.run(ROUTES[route](client, FORMS[form](rule)))
    assert sent == []


@pytest.mark.parametrize("environments", [["production"], [], None])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_rule_whose_environments_were_set_is_written(environments: list[str] | None, flavour: Flavour) -> None:
    bodies: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return httpx.Response(200, json={"message": "", "data": {"id": "g"}})

    client = flavour.client(answer)
    rule: Mapping[str, Any] = {**WRITTEN, "environments": environments}
    forms = [rule, GateRule.from_dict(rule), GateRuleUpdateItem.from_dict(rule)]
    for form in forms[:2]:
        flavour.run(client.gates.update("g", rules=[form]))
    for form in forms:
        flavour.run(client.gates.rules.update_many("g", rules=[form]))
    assert bodies == [{"rules": [rule]}] * 5


def test_data_of_ones_own_may_have_any_names(flavour: Flavour) -> None:
    client = flavour.client(lambda request: httpx.Response(200, json={"message": "", "data": {"id": "c"}}))
    value = {"rules": [{"environment": "production", "condition": 1, "conditions": []}], "environment": "x"}
    flavour.run(client.dynamic_configs.update("c", default_value=value, rules=[{**WRITTEN, "returnValue": value}]))


@pytest.mark.parametrize("rule", [SegmentRule.from_dict(WRITTEN), DynamicConfigRule.from_dict(WRITTEN)])
def test_a_rule_of_another_kind_is_refused(rule: Any, flavour: Flavour) -> None:
    client = flavour.client(lambda request: pytest.fail("sent"))
    with pytest.raises(ArgumentTypeError, match=r"^body\.rules\[0\] is a \w+Rule; pass GateRule, or"):
        flavour.run(client.gates.update("g", rules=[rule]))


@pytest.mark.parametrize("extra", [{"environment": "production"}, {"environment": None}])
def test_an_environment_beside_the_arguments_is_refused(extra: dict[str, Any], flavour: Flavour) -> None:
    client = flavour.client(lambda request: pytest.fail("sent"))
    view = client.with_options(extra_body=extra)
    with pytest.raises(ArgumentTypeError, match=r"^body has 'environment' and no 'environments'"):
        flavour.run(view.gates.rules.add("g", name="a", pass_percentage=1, conditions=[]))
    with pytest.raises(ArgumentTypeError, match=r"^body has 'environment' and no 'environments'"):
        flavour.run(client.request("POST", "/console/v1/gates/g/rule", json={**WRITTEN, **extra}))

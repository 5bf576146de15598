"""What was read is what can be written: passed back as it came, it changes nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from statsig_console.testing import FakeStatsig
from tests.conftest import Flavour
from tests.reading import touch

RULE: dict[str, Any] = {
    "name": "Some",
    "passPercentage": 12.5,
    "environments": None,
    "conditions": [{"type": "country", "operator": "any", "targetValue": ["NZ", "US"], "brandNew": {"x": [None]}}],
    "brandNew": [{"deep": 1.0}],
}
GROUPS = [
    {"name": "Control", "size": 50, "parameterValues": {"form": None}, "brandNew": 1},
    {"name": "Test", "size": 50, "parameterValues": {"form": {"x": [1.0]}}, "disabled": False},
]
CONDITION = {"type": "gate", "id": "other", "groupID": "g1", "environment": None, "brandNew": {"x": 1}}
IDS = {"groupID": "g1", "ids": ["u1"], "environment": None, "unitType": "userID", "brandNew": [None]}
IN_LAYER = {
    "type": "gate",
    "name": "other",
    "experimentName": "e",
    "groupName": "g",
    "environment": None,
    "brandNew": 1,
}
IDS_IN_LAYER = {"experimentName": "e", "groupName": "g", "ids": ["u1"], "idType": "userID", "environment": None}
EXPERIMENT_OVERRIDES = {"overrides": [CONDITION], "userIDOverrides": [IDS]}
GATE_OVERRIDES = {
    "passingUserIDs": ["u1"], "failingUserIDs": [], "passingCustomIDs": [], "failingCustomIDs": [],
    "environmentOverrides": [
        {"environment": None, "unitID": None, "passingIDs": ["u2"], "failingIDs": [], "brandNew": 1},
    ],
}  # fmt: skip


def exactly(value: Any) -> str:
    """JSON text, in which 1.0 is not 1."""
    return json.dumps(value, sort_keys=True)


def keywords(read: Any) -> dict[str, Any]:
    """The fields as arguments."""
    return {name: getattr(read, name) for name in read._wire}


PASSED_BACK: dict[str, tuple[str, dict[str, Any], Any, Any]] = {
    "gate rules": (
        "gates", {"rules": [RULE]},
        lambda client: client.gates.get("subject"),
        lambda client, read: client.gates.update("subject", rules=read.rules),
    ),
    "dynamic-config rules": (
        "dynamic_configs", {"rules": [{**RULE, "returnValue": {"most": 3.0}}]},
        lambda client: client.dynamic_configs.get("subject"),
        lambda client, read: client.dynamic_configs.update("subject", rules=read.rules),
    ),
    "experiment groups": (
        "experiments", {"groups": GROUPS},
        lambda client: client.experiments.get("subject"),
        lambda client, read: client.experiments.update("subject", groups=read.groups),
    ),
    "segment rules": (
        "segments", {"type": "rule_based", "rules": [RULE]},
        lambda client: client.segments.get("subject"),
        lambda client, read: client.segments.rules.replace("subject", read.rules),
    ),
    "gate overrides": (
        "gates", {"overrides": GATE_OVERRIDES},
        lambda client: client.gates.overrides.get("subject"),
        lambda client, read: client.gates.overrides.set("subject", read),
    ),
    "holdout overrides": (
        "holdouts", {"overrides": GATE_OVERRIDES},
        lambda client: client.holdouts.overrides.get("subject"),
        lambda client, read: client.holdouts.overrides.set("subject", read),
    ),
    "experiment overrides": (
        "experiments", {"overrides": EXPERIMENT_OVERRIDES},
        lambda client: client.experiments.overrides.get("subject"),
        lambda client, read: client.experiments.overrides.set("subject", **keywords(read)),
    ),
    "autotune overrides": (
        "autotunes", {"overrides": EXPERIMENT_OVERRIDES},
        lambda client: client.autotunes.overrides.get("subject"),
        lambda client, read: client.autotunes.overrides.set("subject", **keywords(read)),
    ),
    "layer overrides": (
        "layers", {"overrides": {"conditionalOverrides": [IN_LAYER], "idOverrides": [IDS_IN_LAYER]}},
        lambda client: client.layers.overrides.get("subject"),
        lambda client, read: client.layers.overrides.set("subject", **keywords(read)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("touched", [False, True], ids=["as it came", "looked at"])
@pytest.mark.parametrize("what", PASSED_BACK)
def test_what_was_read_is_written(what: str, touched: bool, flavour: Flavour) -> None:
    kind, fields, get, write = PASSED_BACK[what]
    fake = FakeStatsig()
    fake.quirks(unknown_fields="kept")
    seeds: dict[str, Any] = {kind: [{"name": "subject", **fields}]}
    fake.seed(**seeds)
    transport = fake.async_transport() if flavour.is_async else fake.transport()
    client = flavour.open(api_key=fake.key, transport=transport)
    before = flavour.run(get(client))
    flavour.run(write(client, touch(before) if touched else before))
    sent, answered = fake.calls[-1].body, before.to_dict()
    assert "brandNew" in exactly(sent)
    # The rules of a segment are sent bare, everything else under its name.
    assert exactly(sent) == exactly(
        answered["rules"] if isinstance(sent, list) else {key: answered[key] for key in sent}
    )
    after = flavour.run(get(client)).to_dict()
    assert exactly({**after, **changing(answered)}) == exactly(answered)


def changing(answered: dict[str, Any]) -> dict[str, Any]:
    """What each change of an entity changes besides."""
    return {key: value for key, value in answered.items() if key in ("lastModifiedTime", "version")}

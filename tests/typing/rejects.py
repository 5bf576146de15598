"""What type checkers must report: each line that ends in `# reported` and no other; never run."""

from __future__ import annotations

from datetime import date

from statsig_console import Statsig
from statsig_console.models import GateCreate, GateRule
from statsig_console.types import GateRuleDict


def wrong(statsig: Statsig) -> None:
    statsig.gates.update("new_checkout", descripton="…")  # reported
    statsig.gates.list(type="STAIL")  # reported
    statsig.gates.get()  # reported
    statsig.gates.get(7)  # reported
    statsig.experiments.create()  # reported
    statsig.segments.create(name="beta", type="idlist")  # reported
    statsig.segments.id_list.add("beta")  # reported
    statsig.segments.id_list.add("beta", ids=[1])  # reported
    statsig.gates.update("new_checkout", rules="everyone")  # reported
    statsig.gates.get("new_checkout").descripton  # reported
    statsig.gate.get("new_checkout")  # reported
    for gate in statsig.gates.list():
        gate.upper()  # reported
    GateRule(name="Everyone", pass_percentage="all", conditions=[])  # reported
    GateRule(pass_percentage=50, conditions=[])  # reported
    fields: GateCreate = {"nam": "new_checkout"}  # reported
    statsig.gates.create(**fields)
    statsig.raw(statsig.gates.get)  # reported
    statsig.reviewed("gates", "new_checkout", change={})  # reported
    statsig.reviewed("gates", "new_checkout", description="Freeze", change={}, reviewers=["a"])  # reported
    statsig.reviewed("segments", "beta", description="Freeze", change={})  # reported
    statsig.reviewed("experiments", "signup", description="End", type="archived")  # reported


def may_be_missing(statsig: Statsig) -> None:
    """What a known answer lacks has to be looked at first, and a message is no entity."""
    gate = statsig.gates.get("g")
    gate.team.lower()  # reported
    gate.archive_reason.lower()  # reported
    statsig.gates.get(gate.permalink)  # reported
    statsig.experiments.get("e").is_stale + 1  # reported
    for member in statsig.users.list():
        statsig.users.get_by_id(member.user_id)  # reported
    print(len(gate.tags))  # reported
    statsig.experiments.delete("signup").name  # reported
    statsig.segments.archive("beta").id  # reported
    print(gate.rules[0].lower())  # reported


def terms(statsig: Statsig, today: date) -> None:
    """An argument in terms of another kind."""
    statsig.experiments.pulse_results.get("e", control="c", test="t", cuped=1)  # reported
    statsig.experiments.pulse_results.get("e", control="c", test="t", confidence=[95])  # reported
    statsig.experiments.pulse_results.get("e", control="c", test="t", date=20260109)  # reported
    statsig.logs.list(columns=[1])  # reported
    statsig.logs.list(start_ts=today)  # reported
    statsig.experiments.schedule_start("e", scheduled_time="2026-01-09")  # reported


def dicts(statsig: Statsig) -> None:
    """A key that is misspelt, missing or of another type."""
    statsig.gates.create(name="abc", rules=[{"name": "r", "passPercent": 10}])  # reported
    statsig.gates.create(name="abc", rules=[{"name": "r", "passPercentage": 10}])  # reported
    statsig.gates.create(name="abc", rules=[{"name": "r", "passPercentage": "10", "conditions": []}])  # reported
    statsig.gates.update("abc", rules=[{"name": "r", "passPercentage": 1, "conditions": [], "env": []}])  # reported
    statsig.gates.update("abc", rules=[{"name": "r", "passPercentage": 1, "conditions": [{"type": "c"}]}])  # reported
    statsig.gates.update("abc", rules=[{"name": "r", "passPercentage": 1, "conditions": [{"typ": "ip"}]}])  # reported
    statsig.gates.update("abc", rules={"name": "r", "passPercentage": 1, "conditions": []})  # reported
    statsig.segments.rules.replace("beta", [{"name": "r", "passPercentage": 1}])  # reported
    statsig.experiments.update("signup", groups=[{"name": "Control", "sise": 50, "parameterValues": {}}])  # reported
    statsig.gates.rules.edit("abc", lambda rules: [*rules, {"name": "r"}])  # reported
    rule: GateRuleDict = {"name": "r", "pass_percentage": 1, "conditions": []}  # reported
    rule["passPercentage"] = "all"  # reported
    rule["pass_percentage"] = 1  # reported
    print(rule["passPercent"])  # reported
    statsig.gates.get("abc").to_dict()["nam"]  # reported
    statsig.reviewed("gates", "abc", description="Freeze", change={"isEnabled": False})  # reported


def listed(statsig: Statsig) -> None:
    """What gates.rules.list gives is no rule to be written."""
    rules = list(statsig.gates.rules.list("new_checkout"))
    statsig.gates.update("new_checkout", rules=rules)  # reported
    statsig.gates.rules.add_many("new_checkout", rules=rules)  # reported
    statsig.gates.rules.update_many("new_checkout", rules=rules)  # reported
    statsig.gates.rules.edit("new_checkout", lambda _: rules)  # reported

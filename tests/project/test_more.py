"""Copies, stale gates, history, and the commands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from statsig_console import ArgumentValueError, ProjectError
from statsig_console.testing import FakeStatsig

from .conftest import SEEDS, Clients, condition, edit, files, filled, rule, writes


def test_a_copy_brings_references_and_is_disabled_on_request(client: Clients, tmp_path: Path) -> None:
    fake = FakeStatsig()
    one, other = client(filled()), client(fake)
    with pytest.raises(ProjectError, match=r"^gates/checkout: tags names tags/Core Tag, which is not") as caught:
        other(other.client.copy(["gates/checkout"], source=one.client, path=tmp_path))
    assert len(caught.value.problems) == 2
    assert "targetValue names segments/beta, which is not there; add it, or map it" in caught.value.problems[1]
    assert writes(fake) == []
    names = ["gates/checkout", "segments/*", "tags/*"]
    plan = other(other.client.copy(names, source=one.client, disabled=True, path=tmp_path))
    assert [each.name for each in plan.changes] == [
        "tags/Core Tag",
        "segments/beta",
        "segments/users",
        "gates/checkout",
    ]
    assert other(plan.apply()).exit_code == 0
    [gate] = fake.snapshot()["gates"]
    assert gate["isEnabled"] is False
    assert [each["name"] for each in gate["rules"]] == ["Beta", "Countries"]
    with pytest.raises(ProjectError, match=r"^gates/gone is not in the project to copy from"):
        other(other.client.copy(["gates/gone"], source=one.client))
    with pytest.raises(ArgumentValueError, match="'checkout' names nothing; write KIND/ID"):
        other(other.client.copy(["checkout"], source=one.client))


def test_a_copy_names_what_the_map_says(client: Clients, tmp_path: Path) -> None:
    fake = FakeStatsig()
    fake.seed(segments=[{"name": "beta_prod", "type": "rule_based"}], tags=[{"name": "Core Tag"}])
    one, other = client(filled()), client(fake)
    ids = {"segments": {"beta": "beta_prod"}, "gates": {"checkout": "checkout_2"}}
    plan = other(other.client.copy(["gates/checkout"], source=one.client, ids=ids, path=tmp_path))
    assert other(plan.apply()).exit_code == 0
    [gate] = fake.snapshot()["gates"]
    assert (gate["id"], gate["rules"][0]["conditions"][0]["targetValue"]) == ("checkout_2", "beta_prod")
    # Again it finds the copy that it made.
    again = other(other.client.copy(["gates/checkout"], source=one.client, ids=ids, path=tmp_path))
    assert again.changes == ()


def test_rules_of_environments_that_the_target_lacks_are_refused() -> None:
    fake = FakeStatsig()
    fake.seed(environments=[{"environments": [{"name": "live", "isProduction": True}]}], tags=[{"name": "Core Tag"}])
    words = "gates/checkout: environments names environments/production, which is not there; add it, or map it"
    with filled().client() as one, fake.client() as other, pytest.raises(ProjectError, match=words):
        other.copy(["gates/checkout", "segments/beta"], source=one)
    assert writes(fake) == []


def test_a_thousand_entities_are_copied_with_their_references(tmp_path: Path) -> None:
    fake, target = FakeStatsig(), FakeStatsig()
    fake.seed(
        segments=[{"name": f"segment_{n:03}", "type": "rule_based", "rules": [rule("All")]} for n in range(200)],
        gates=[
            {
                "name": f"gate_{n:03}",
                "rules": [
                    rule("Segment", 10, condition("passes_segment", f"segment_{n % 200:03}")),
                    *([rule("Gate", 20, condition("passes_gate", f"gate_{n - 1:03}"))] if n % 7 else []),
                ],
            }
            for n in range(600)
        ],
        dynamic_configs=[
            {
                "name": f"config_{n:03}",
                "rules": [rule("Gate", 5, condition("passes_gate", f"gate_{n:03}"), returnValue={})],
            }
            for n in range(100)
        ],
        experiments=[
            {
                "name": f"exp_{n:03}",
                "targetingGateID": f"gate_{n:03}",
                "groups": [{"name": name, "size": 50, "parameterValues": {}} for name in ("A", "B")],
            }
            for n in range(100)
        ],
    )
    names = ["segments/*", "gates/*", "dynamic_configs/*", "experiments/*"]
    with fake.client() as one, target.client() as other:
        plan = other.copy(names, source=one, path=tmp_path)
        assert len(plan.changes) == 1000
        place = {each.ref: number for number, each in enumerate(plan.changes)}
        assert place["segments", "segment_006"] < place["gates", "gate_006"] < place["experiments", "exp_006"]
        # Each gate comes after the one that it names.
        assert place["gates", "gate_001"] < place["gates", "gate_002"] < place["gates", "gate_003"]
        seen: list[Any] = []
        assert plan.apply(on_progress=seen.append).exit_code == 0
        assert [each.number for each in seen] == [*range(1, 1001)]
        kinds = ["segments", "gates", "dynamic_configs", "experiments"]
        one.pull(tmp_path / "one", kinds=kinds)
        other.pull(tmp_path / "other", kinds=kinds)
    assert files(tmp_path / "one") == files(tmp_path / "other")


def stale_project() -> FakeStatsig:
    fake = FakeStatsig()
    fake.seed(
        gates=[
            {"name": "dead", "type": "STALE", "typeReason": "STALE_NO_RULES"},
            {"name": "needed", "type": "STALE", "typeReason": "STALE_PROBABLY_LAUNCHED"},
            {"name": "checked", "type": "STALE", "checksPerHour": 7},
            {"name": "coded", "type": "STALE"},
            {"name": "forever", "type": "PERMANENT"},
            {"name": "young"},
            {"name": "user", "checksPerHour": 3, "rules": [rule("R", 1, condition("passes_gate", ["needed"]))]},
        ]
    )
    return fake


def test_stale_gates_are_proposed_decided_and_archived(client: Clients, tmp_path: Path) -> None:
    fake = stale_project()
    one = client(fake)
    (tmp_path / "refs.txt").write_text("src/app.py:12:coded\n", encoding="utf-8")
    found = one(one.client.stale(days=100_000, refs=tmp_path / "refs.txt"))
    rows = {row["gate"]: row for row in found["stale"]}
    decisions = {"dead": "archive", "needed": "keep", "checked": "keep", "coded": "keep"}
    assert {name: row["decision"] for name, row in rows.items()} == decisions
    assert "the service calls it stale: STALE_NO_RULES" in rows["dead"]["reason"]
    assert rows["dead"]["reason"].endswith("; 0 checks an hour; named by nothing; no code uses it")
    assert "named by gates/user" in rows["needed"]["reason"]
    assert rows["coded"]["reason"].endswith("; code uses it")
    # Without a change for so many days, and without checks, a gate is proposed too.
    assert "young" in {row["gate"] for row in one(one.client.stale(days=0))["stale"]}
    place = tmp_path / "stale.json"
    place.write_text(json.dumps(found), encoding="utf-8")
    report = one(one(one.client.plan(place)).apply())
    assert writes(fake) == ["PUT /console/v1/gates/dead/archive"]
    assert fake.calls[-1].body == {"archiveReason": rows["dead"]["reason"]}
    one(one(one.client.undo(report.run, tmp_path)).apply())
    assert {gate["name"]: gate["status"] for gate in fake.snapshot()["gates"]}["dead"] == "In Progress"
    edit(place, '"archive"', '"achive"')
    with pytest.raises(ProjectError, match=r"^stale.json: 'dead' has the decision 'achive'; did you mean archive"):
        one(one.client.plan(place))


def test_references_of_code_come_from_lines_and_json(tmp_path: Path) -> None:
    place = tmp_path / "refs.json"
    with stale_project().client() as statsig:
        for content in (
            '[{"branch": "main", "references": [{"path": "a.py", "hunks": [{"flagKey": "dead"}]}]}]',
            '["dead"]',
        ):
            place.write_text(content, encoding="utf-8")
            rows = {row["gate"]: row["decision"] for row in statsig.stale(refs=place)["stale"]}
            assert rows["dead"] == "keep"
        place.write_text("{", encoding="utf-8")
        with pytest.raises(ProjectError, match=r"refs.json is no JSON"):
            statsig.stale(refs=place)
        with pytest.raises(ProjectError, match=r"gone.txt cannot be read"):
            statsig.stale(refs=tmp_path / "gone.txt")


def test_history_tells_what_changed_and_revert_puts_it_back(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    with fake.client() as console:
        console.gates.update("checkout", description="second")
        console.gates.update("checkout", description="third", is_enabled=False)
    one = client(fake)
    versions = one(one.client.history("gates/checkout"))
    assert [each.number for each in versions] == [3, 2, 1]
    assert versions[0].fields == {"description": ("second", "third"), "isEnabled": (True, False)}
    assert (versions[0].author, versions[2].fields) == ("CONSOLE API", {})
    plan = one(one.client.revert("gates/checkout", version=2, path=tmp_path))
    assert [each.fields for each in plan.changes] == [{"description": ("third", "second"), "isEnabled": (False, True)}]
    assert one(plan.apply()).exit_code == 0
    assert one(one.client.revert("gates/checkout", version=2, path=tmp_path)).changes == ()
    with pytest.raises(ProjectError, match=r"^gates/checkout has no version 9; it has 4, 3, 2, 1"):
        one(one.client.revert("gates/checkout", version=9))
    with pytest.raises(ArgumentValueError, match="no versions of tags; it gives those of gates"):
        one(one.client.history("tags/Core Tag"))


def test_revert_says_what_cannot_be_brought_back(tmp_path: Path) -> None:
    fake = filled()
    with fake.client() as statsig:
        statsig.experiments.update("colors", hypothesis="Blue")
        statsig.experiments.start("colors")
        seen = statsig.experiments.get("colors").to_dict()
        groups: Any = [{**each, "size": 40} for each in seen["groups"]]
        statsig.experiments.update("colors", hypothesis="Red", groups=groups)
        plan = statsig.revert("experiments/colors", version=1, path=tmp_path)
    assert plan.notes == ("groups cannot be brought back: the experiment runs",)
    assert [*plan.changes[0].fields] == ["hypothesis"]


def test_undo_leaves_alone_what_was_changed_since(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = client(fake)
    one(one.client.pull(tmp_path))
    for name in ("checkout", "search"):
        edit(tmp_path / f"gates/{name}.yaml", "isEnabled: true", "isEnabled: false")
    edit(tmp_path / "gates/checkout.yaml", 'description: ""', "description: new")
    (tmp_path / "tags/fresh.yaml").write_text("description: mine\n", encoding="utf-8")
    report = one(one(one.client.plan(tmp_path)).apply())
    with fake.client() as console:
        console.gates.update("checkout", description="newer")
        console.tags.update("fresh", description="theirs")
        console.gates.delete("search")
    plan = one(one.client.undo(report.run, tmp_path))
    assert [(each.name, each.fields) for each in plan.changes] == [("gates/checkout", {"isEnabled": (False, True)})]
    assert sorted(plan.notes) == [
        "description of gates/checkout was changed since; it is left alone",
        "gates/search is gone; it is left alone",
        "tags/fresh was changed since; it is left alone",
    ]
    assert "note: gates/search is gone; it is left alone" in str(plan)
    with pytest.raises(ProjectError, match=r"^no run 'gone' in .*; there are 20"):
        one(one.client.undo("gone", tmp_path))


def test_every_seed_has_a_kind() -> None:
    assert len(SEEDS) == 14

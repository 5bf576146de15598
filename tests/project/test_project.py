"""Pull, plan, apply and undo, as a user would."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from statsig_console import ChangedMeanwhileError, ProjectError, Statsig
from statsig_console.testing import FakeStatsig

from .conftest import SEEDS, Clients, condition, edit, files, filled, rule, writes


def test_a_project_goes_through_its_files_into_another(client: Clients, tmp_path: Path) -> None:
    one, other = client(filled()), client(FakeStatsig())
    pulled = one(one.client.pull(tmp_path / "one"))
    assert pulled.project
    assert len(pulled.written) == len(files(tmp_path / "one")) == sum(map(len, SEEDS.values())) + 2
    assert one(one.client.plan(tmp_path / "one")).changes == ()
    plan = other(other.client.plan(tmp_path / "one"))
    report = other(plan.apply())
    assert report.exit_code == 0
    assert {each.status for each in report.outcomes} == {"done"}
    assert other(other.client.plan(tmp_path / "one")).changes == ()
    other(other.client.pull(tmp_path / "other"))
    assert files(tmp_path / "other") == files(tmp_path / "one")


def test_a_plan_reads_and_no_more(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = client(fake)
    one(one.client.pull(tmp_path))
    edit(tmp_path / "gates/checkout.yaml", "isEnabled: true", "isEnabled: false")
    fake.calls.clear()
    plan = one(one.client.plan(tmp_path))
    assert writes(fake) == []
    assert [(each.name, each.action, each.fields) for each in plan.changes] == [
        ("gates/checkout", "update", {"isEnabled": (True, False)})
    ]
    assert (plan.calls, plan.seconds) == (1, 0)
    assert str(plan).splitlines() == [
        "~ gates/checkout",
        "    ~ isEnabled: true → false",
        "1 to update; 1 call, about 0 s by the quota",
    ]


def test_apply_sends_what_differs_and_undo_takes_it_back(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = client(fake)
    one(one.client.pull(tmp_path))
    before = fake.snapshot()
    edit(tmp_path / "gates/checkout.yaml", "isEnabled: true", "isEnabled: false")
    edit(tmp_path / "gates/checkout.yaml", "passPercentage: 10", "passPercentage: 20")
    (tmp_path / "gates/fresh.yaml").write_text("name: fresh\nrules: []\n", encoding="utf-8")
    fake.calls.clear()
    report = one(one(one.client.plan(tmp_path)).apply())
    assert writes(fake) == ["PATCH /console/v1/gates/checkout", "POST /console/v1/gates"]
    [patch] = [call.body for call in fake.calls if call.method == "PATCH"]
    assert patch.keys() == {"isEnabled", "rules"}
    old = next(gate for gate in before["gates"] if gate["name"] == "checkout")
    # Rules keep their ids, and what was read goes back as it was.
    assert patch["rules"][0]["id"] == old["rules"][0]["id"]
    assert patch["rules"][1] == {name: each for name, each in old["rules"][1].items() if name in patch["rules"][1]}
    back = one(one.client.undo(report.run, tmp_path))
    assert one(back.apply(max_deletes=1)).exit_code == 0
    after = {gate["name"]: gate for gate in fake.snapshot()["gates"]}
    assert after.keys() == {"checkout", "search"}
    assert after["checkout"]["isEnabled"] is True
    assert after["checkout"]["rules"] == old["rules"]


def test_what_moved_since_the_plan_is_left_alone(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = client(fake)
    one(one.client.pull(tmp_path))
    edit(tmp_path / "gates/checkout.yaml", "isEnabled: true", "isEnabled: false")
    edit(tmp_path / "gates/search.yaml", "isEnabled: true", "isEnabled: false")
    plan = one(one.client.plan(tmp_path))
    with fake.client() as console:
        console.gates.update("checkout", description="by hand")
    report = one(plan.apply())
    assert [(each.change.id, each.status) for each in report.outcomes] == [("checkout", "moved"), ("search", "done")]
    assert isinstance(report.outcomes[0].error, ChangedMeanwhileError)
    assert report.exit_code == 3
    gates = {gate["name"]: gate for gate in fake.snapshot()["gates"]}
    assert gates["checkout"]["description"] == "by hand"
    assert gates["checkout"]["isEnabled"] is True


def test_deletes_need_a_number_and_can_be_archives(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = client(fake)
    one(one.client.pull(tmp_path))
    (tmp_path / "gates/search.yaml").unlink()
    plan = one(one.client.plan(tmp_path))
    fake.calls.clear()
    with pytest.raises(ProjectError, match=r"^the plan deletes 1 \(gates/search\) and max_deletes is 0; "):
        one(plan.apply())
    assert fake.calls == []
    plan = one(one.client.plan(tmp_path, archive=True))
    assert [each.action for each in plan.changes] == ["archive"]
    report = one(plan.apply(max_deletes=1))
    assert writes(fake) == ["PUT /console/v1/gates/search/archive"]
    assert one(one.client.plan(tmp_path)).changes == ()
    one(one(one.client.undo(report.run, tmp_path)).apply())
    assert [each.action for each in one(one.client.plan(tmp_path)).changes] == ["delete"]
    assert one(one(one.client.plan(tmp_path)).apply(max_deletes=1)).exit_code == 0
    assert [gate["name"] for gate in fake.snapshot()["gates"]] == ["checkout"]


def test_a_saved_plan_is_applied_later(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = client(fake)
    one(one.client.pull(tmp_path / "files"))
    edit(tmp_path / "files/gates/checkout.yaml", "isEnabled: true", "isEnabled: false")
    one(one.client.plan(tmp_path / "files")).save(tmp_path / "plan.json")
    plan = one(one.client.plan(tmp_path / "plan.json"))
    assert one(plan.apply()).exit_code == 0
    # The same plan again finds everything as it is to be.
    fake.calls.clear()
    again = one(one(one.client.plan(tmp_path / "plan.json")).apply())
    assert [each.status for each in again.outcomes] == ["done"]
    assert writes(fake) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("isEnabled: true", "isEnbled: true", "line 11, column 1: isEnbled is no field that can be written; did you"),
        ("type: TEMPORARY", "type: TEMPORRY", 'checkout: type is "TEMPORRY"; did you mean TEMPORARY\\?'),
        ("operator: any", "operator: sny", r'column 9: gates/checkout: operator is "sny"; did you mean any\?'),
        ("id: checkout", "id: other", "id is 'other', and the file's name stands for 'checkout'"),
        ("targetValue: beta", "targetValue: gone", "targetValue names segments/gone, which is not there"),
        ("isTemplate: false", "isTemplate: true", "isTemplate of gates/checkout cannot be changed once it is there"),
        ("tags:\n", "tags: [\n", r"gates/checkout.yaml, line \d+, column \d+: "),
        ("passPercentage: 10", "passPercentage: 1000", "passPercentage is 1000; the document wants at most 100"),
        ("targetValue: beta\n        type: passes_segment", "targetValue: search\n        type: passes_gate",
         "gates/checkout → gates/search → gates/checkout name each other"),
    ],
)  # fmt: skip
def test_bad_input_is_one_line_and_sends_nothing(tmp_path: Path, old: str, new: str, words: str) -> None:
    fake = filled()
    with fake.client() as statsig:
        statsig.pull(tmp_path)
        edit(tmp_path / "gates/checkout.yaml", old, new)
        fake.calls.clear()
        with pytest.raises(ProjectError, match=words) as caught:
            statsig.plan(tmp_path)
    assert "\n" not in str(caught.value)
    assert writes(fake) == []


def test_two_files_for_one_id_and_other_projects_are_refused(tmp_path: Path) -> None:
    with filled().client() as statsig:
        statsig.pull(tmp_path)
        (tmp_path / "gates/checkout.json").write_text('{"id": "checkout"}', encoding="utf-8")
        with pytest.raises(
            ProjectError, match=r"gates/checkout.json and gates/checkout.yaml are both for gates/checkout"
        ):
            statsig.plan(tmp_path)
        (tmp_path / "gates/checkout.json").unlink()
        edit(tmp_path / "statsig.yaml", "project: ", "project: other_")
        with pytest.raises(ProjectError, match=r"^the files are of project 'other_\w+' and the key is of '\w+'"):
            statsig.plan(tmp_path)
        edit(tmp_path / "statsig.yaml", "- gates", "- gatez")
        with pytest.raises(ProjectError, match=r"^statsig.yaml: 'gatez' is no kind of a project; did you mean gates\?"):
            statsig.plan(tmp_path)
        with pytest.raises(ProjectError, match=r"nowhere is not there; `statsig-console pull"):
            statsig.plan(tmp_path / "nowhere")


def test_a_plan_of_another_version_or_project_is_refused(tmp_path: Path) -> None:
    fake, place = filled(), tmp_path / "plan.json"
    with fake.client() as statsig:
        statsig.pull(tmp_path / "files")
        edit(tmp_path / "files/gates/checkout.yaml", "isEnabled: true", "isEnabled: false")
        plan = statsig.plan(tmp_path / "files")
        place.write_text(json.dumps({**plan.to_json(), "client": "0.0.1"}), encoding="utf-8")
        with pytest.raises(ProjectError, match=r"^plan.json was made by version 0.0.1 and this is .*; plan again"):
            statsig.plan(place)
        place.write_text(json.dumps({**plan.to_json(), "project": "other"}), encoding="utf-8")
        with pytest.raises(ProjectError, match=r"^the plan is of project 'other' and the key is of "):
            statsig.plan(place).apply()
    assert writes(fake) == []


def test_only_owned_fields_are_compared_and_written(tmp_path: Path) -> None:
    fake = filled()
    (tmp_path / "statsig.yaml").write_text("kinds: [gates]\nowned:\n  gates: [rules]\n", encoding="utf-8")
    with fake.client() as statsig:
        statsig.pull(tmp_path)
        assert files(tmp_path)["gates/checkout.yaml"].startswith("id: checkout\nrules:\n")
        statsig.gates.update("checkout", description="by hand")
        statsig.gates.create(name="unowned", rules=[])
        assert statsig.plan(tmp_path).changes == ()
        edit(tmp_path / "gates/checkout.yaml", "passPercentage: 10", "passPercentage: 11")
        assert statsig.plan(tmp_path).apply().exit_code == 0
    [checkout] = [gate for gate in fake.snapshot()["gates"] if gate["name"] == "checkout"]
    assert checkout["description"] == "by hand"
    assert checkout["rules"][0]["passPercentage"] == 11


def test_comments_and_order_of_a_person_survive_a_pull(tmp_path: Path) -> None:
    fake, place = filled(), tmp_path / "gates/checkout.yaml"
    text = (
        "# Ask Ada before you touch this.\nname: checkout\nid: checkout  # the id\nrules:\n"
        "  # Beta first.\n  - name: Beta\n    conditions:\n      - {type: passes_segment, targetValue: [beta]}\n"
        "    passPercentage: 10.0 # a tenth\n    environments: [production]\n"
        "  - name: Countries\n    passPercentage: 25.5\n    conditions:\n"
        "      - {type: country, operator: any, targetValue: [US, NZ]}\n    environments: null\n"
    )
    with fake.client() as statsig:
        statsig.pull(tmp_path)
        place.write_text(text, encoding="utf-8")
        # Order, forms of numbers, and one value for a list of one make no difference.
        assert statsig.plan(tmp_path).changes == ()
        rules = [rule("New", 1), rule("Countries", 30, condition("country", ["US", "NZ"], operator="any"))]
        beta = rule("Beta", 10, condition("passes_segment", "beta"), environments=["production"])
        statsig.gates.update("checkout", rules=[beta, *rules])
        statsig.pull(tmp_path)
        assert statsig.plan(tmp_path).changes == ()
    found = place.read_text(encoding="utf-8")
    for kept in ("# Ask Ada before", "id: checkout  # the id", "# Beta first.", "10.0 # a tenth", "[US, NZ]"):
        assert kept in found, found
    assert found.index("name: checkout") < found.index("id: checkout")
    assert found.index("name: Beta") < found.index("name: New") < found.index("name: Countries")
    assert "passPercentage: 30" in found


def test_a_reordered_rule_is_a_move(tmp_path: Path) -> None:
    fake = filled()
    with fake.client() as statsig:
        statsig.pull(tmp_path, kinds=["gates", "segments"])
        place = tmp_path / "gates/checkout.yaml"
        head, beta, rest = place.read_text(encoding="utf-8").partition("  - name: Beta")
        countries = rest.index("  - name: Countries")
        tail = rest.index("measureMetricLifts")
        place.write_text(head + rest[countries:tail] + beta + rest[:countries] + rest[tail:], encoding="utf-8")
        plan = statsig.plan(tmp_path)
        assert "        ~ Countries: moved from 2 to 1" in str(plan).splitlines()
        before = {each["name"]: each["id"] for each in _gate(fake)["rules"]}
        plan.apply()
    after = {each["name"]: each["id"] for each in _gate(fake)["rules"]}
    assert list(after) == ["Countries", "Beta"]
    assert after == before


def _gate(fake: FakeStatsig) -> dict[str, Any]:
    return next(gate for gate in fake.snapshot()["gates"] if gate["name"] == "checkout")


def test_null_and_no_environments_are_told_apart(tmp_path: Path) -> None:
    with filled().client() as statsig:
        statsig.pull(tmp_path)
        edit(tmp_path / "gates/checkout.yaml", "environments: null", "environments: []")
        [change] = statsig.plan(tmp_path).changes
        old, new = change.fields["rules"]
        assert (old[1]["environments"], new[1]["environments"]) == (None, [])


@pytest.mark.parametrize("name", ["one.yaml", "one.json"])
def test_one_file_holds_a_whole_project(tmp_path: Path, name: str) -> None:
    fake = filled()
    with fake.client() as statsig, FakeStatsig().client() as other:
        statsig.pull(tmp_path / name)
        assert statsig.plan(tmp_path / name).changes == ()
        assert other.plan(tmp_path / name).apply().exit_code == 0
        other.pull(tmp_path / f"other-{name}")
        assert (tmp_path / f"other-{name}").read_text() == (tmp_path / name).read_text()
        assert statsig.pull(tmp_path / name).written == ()


def test_files_may_be_json(tmp_path: Path) -> None:
    with filled().client() as statsig:
        statsig.pull(tmp_path, as_json=True)
        assert json.loads(files(tmp_path)["gates/checkout.json"])["id"] == "checkout"
        assert statsig.plan(tmp_path).changes == ()
        assert statsig.pull(tmp_path).written == ()


def test_files_without_an_entity_are_told_and_pruned_on_request(tmp_path: Path) -> None:
    with filled().client() as statsig:
        statsig.pull(tmp_path)
        (tmp_path / "gates/gone.yaml").write_text("id: gone\nname: gone\n", encoding="utf-8")
        assert statsig.pull(tmp_path).left == ("gates/gone.yaml",)
        assert statsig.pull(tmp_path, prune=True).removed == ("gates/gone.yaml",)
    assert not (tmp_path / "gates/gone.yaml").exists()


def test_an_experiment_that_runs_keeps_its_groups(tmp_path: Path) -> None:
    fake = filled()
    with fake.client() as statsig:
        statsig.pull(tmp_path)
        statsig.experiments.start("colors")
        edit(tmp_path / "experiments/colors.yaml", "size: 50", "size: 60")
        with pytest.raises(ProjectError, match="groups of experiments/colors cannot be changed while it runs"):
            statsig.plan(tmp_path)


def test_changes_go_through_reviews(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = client(fake)
    one(one.client.pull(tmp_path))
    edit(tmp_path / "gates/checkout.yaml", "isEnabled: true", "isEnabled: false")
    edit(tmp_path / "experiments/colors.yaml", 'hypothesis: ""', "hypothesis: Blue sells")
    report = one(one(one.client.plan(tmp_path)).apply(reviewed="Freeze"))
    assert [each.status for each in report.outcomes] == ["waits", "waits"]
    assert report.exit_code == 0
    with fake.client() as console:
        assert console.gates.get("checkout").is_enabled is True
        for outcome in report.outcomes:
            reviews: Any = console.gates.reviews if outcome.change.kind == "gates" else console.experiments.reviews
            reviews.approve(outcome.change.id, outcome.review)
            reviews.commit(outcome.change.id, outcome.review)
        assert console.gates.get("checkout").is_enabled is False
        assert console.experiments.get("colors").hypothesis == "Blue sells"
    edit(tmp_path / "gates/checkout.yaml", 'description: ""', "description: new")
    with pytest.raises(ProjectError, match="gates/checkout: no review can change description"):
        one(one(one.client.plan(tmp_path)).apply(reviewed="Words"))


def test_the_key_is_in_nothing_that_is_written(tmp_path: Path) -> None:
    fake = FakeStatsig(key="console-planted0key1planted2key3")
    fake.seed(gates=[{"name": "checkout"}])
    with Statsig("console-planted0key1planted2key3", transport=fake.transport()) as statsig:
        statsig.pull(tmp_path)
        edit(tmp_path / "gates/checkout.yaml", 'description: ""', "description: console-planted0key1planted2key3")
        plan = statsig.plan(tmp_path)
        assert "planted" not in str(plan) + repr(plan)
        plan.apply()
    assert not any("planted" in path.read_text() for path in tmp_path.rglob("report.json"))

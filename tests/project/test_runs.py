"""Runs of plans: what they wrote and what they did not, cut off, at once, again, and taken back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from statsig_console import PermissionDeniedError, ProjectError
from statsig_console.flows import Flow
from statsig_console.project.apply import Applier, Report
from statsig_console.project.reading import project_id
from statsig_console.project.runs import RUNS
from statsig_console.testing import FakeStatsig

from .conftest import Clients, Flavour, condition, edit, filled, rule, writes


class Killed(BaseException):
    """The process ends here."""


def pulled(client: Clients, fake: FakeStatsig, folder: Path, *names: str, **options: Any) -> Flavour:
    """A client, and the files of its project, in which these gates are turned off."""
    one = client(fake, **options)
    one(one.client.pull(folder))
    for name in names:
        edit(folder / f"gates/{name}.yaml", "isEnabled: true", "isEnabled: false")
    return one


@contextmanager
def killed(when: Callable[[dict[str, Any]], bool]) -> Iterator[None]:
    """The process ends before the journal takes such a record."""
    note = Applier._note

    def noted(self: Applier, number: int, **more: Any) -> None:
        if when({"change": number, **more}):
            raise Killed
        note(self, number, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Applier, "_note", noted)
        with pytest.raises(Killed):
            yield


def last_run(folder: Path) -> str:
    return max(each.name for each in (folder / RUNS).glob("*/"))


def test_undo_leaves_what_the_run_found_there(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = pulled(client, fake, tmp_path, "checkout", "search")
    (tmp_path / "gates/theirs.yaml").write_text("name: theirs\n", encoding="utf-8")
    plan = one(one.client.plan(tmp_path))
    with fake.client() as console:
        console.gates.update("search", is_enabled=False)
        console.gates.create(name="theirs", description="made in the console")
    report = one(plan.apply())
    assert {each.change.id: each.status for each in report.outcomes} == {
        "checkout": "done",
        "search": "was there",
        "theirs": "was there",
    }
    back = one(one.client.undo(report.run, tmp_path))
    assert [(each.name, each.action) for each in back.changes] == [("gates/checkout", "update")]


def test_undo_leaves_what_was_refused_and_then_made_by_hand(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = pulled(client, fake, tmp_path, "checkout")
    plan = one(one.client.plan(tmp_path))
    fake.fail("gates.update", status=403, times=1)
    report = one(plan.apply())
    assert isinstance(report.outcomes[0].error, PermissionDeniedError)
    assert (report.run, report.exit_code) == ("", 1)
    with fake.client() as console:
        console.gates.update("checkout", is_enabled=False)
    assert one(one.client.undo(last_run(tmp_path), tmp_path)).changes == ()


def test_a_plan_that_was_undone_is_not_said_to_be_done(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = pulled(client, fake, tmp_path / "files", "checkout")
    one(one.client.plan(tmp_path / "files")).save(tmp_path / "plan.json")
    report = one(one(one.client.plan(tmp_path / "plan.json")).apply())
    assert one(one(one.client.undo(report.run, tmp_path)).apply()).exit_code == 0
    again = one(one(one.client.plan(tmp_path / "plan.json")).apply())
    assert [each.status for each in again.outcomes] == ["moved"]
    assert "gates/checkout was changed since this run wrote it; plan again" in str(again)
    assert again.exit_code != 0


def test_a_review_is_proposed_once(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = pulled(client, fake, tmp_path, "checkout")
    plan = one(one.client.plan(tmp_path))
    with killed(lambda record: record.get("at") == "proposed"):
        one(plan.apply(reviewed="why"))
    [first] = one(plan.apply(reviewed="why")).outcomes
    # The same command again plans anew, and finds the review that waits.
    [again] = one(one(one.client.plan(tmp_path)).apply(reviewed="why")).outcomes
    assert (again.status, again.review) == (first.status, first.review) == ("waits", first.review)
    assert writes(fake) == ["POST /console/v1/gates/checkout/reviews"]
    # Another change is another review, whatever its reason, and so is one after a rejection.
    with fake.client() as console:
        console.gates.reviews.reject("checkout", first.review, reason="no")
    [third] = one(one(one.client.plan(tmp_path)).apply(reviewed="why")).outcomes
    assert third.review != first.review
    edit(tmp_path / "gates/checkout.yaml", "passPercentage: 10", "passPercentage: 20")
    [fourth] = one(one(one.client.plan(tmp_path)).apply(reviewed="why")).outcomes
    assert fourth.review not in (first.review, third.review)


def test_one_process_at_a_time_applies_a_plan(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = pulled(client, fake, tmp_path, "checkout", "search")
    one(one.client.plan(tmp_path)).save(tmp_path / "plan.json")
    refused: list[str] = []

    def other(_: Any) -> None:
        with fake.client() as process:
            for do in (lambda: process.plan(tmp_path / "plan.json").apply(), lambda: process.undo(name, tmp_path)):
                with pytest.raises(ProjectError) as caught:
                    do()
                refused.append(str(caught.value))

    plan = one(one.client.plan(tmp_path / "plan.json"))
    name = one(plan.apply()).run
    with fake.client() as console:
        console.gates.update("search", is_enabled=True)
        console.gates.update("checkout", is_enabled=True)
    one(plan.apply(on_progress=other))
    assert refused == [f"run {name} is being applied by another process; wait for it"] * 4


def test_the_journal_is_read_once_the_run_is_ours(
    client: Clients, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = filled()
    one = pulled(client, fake, tmp_path, "checkout", "search")
    plan = one(one.client.plan(tmp_path))
    plan.save(tmp_path / "plan.json")
    reports: list[Report] = []

    def meanwhile(*given: str) -> Flow[str]:
        monkeypatch.undo()
        with fake.client() as process:
            reports.append(process.plan(tmp_path / "plan.json").apply())
        return (yield from project_id(*given))

    monkeypatch.setattr("statsig_console.project.apply.project_id", meanwhile)
    again = one(plan.apply())
    assert [each.status for each in again.outcomes] == ["done", "done"]
    assert writes(fake) == ["PATCH /console/v1/gates/checkout", "PATCH /console/v1/gates/search"]
    assert again.run == reports[0].run
    assert len(one(one.client.undo(again.run, tmp_path)).changes) == 2


def test_a_damaged_journal_is_one_line_with_its_remedy(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = pulled(client, fake, tmp_path, "checkout")
    plan = one(one.client.plan(tmp_path))
    report = one(plan.apply())
    edit(tmp_path / RUNS / report.run / "journal.jsonl", '"sent"', '"done"')
    words = (
        r"^the journal .*journal.jsonl is damaged, so what the run wrote is not known; move .* away, and plan again$"
    )
    calls: list[Callable[[], Any]] = [plan.apply, lambda: one.client.undo(report.run, tmp_path)]
    for call in calls:
        with pytest.raises(ProjectError, match=words):
            one(call())


def test_a_create_that_stopped_half_way_can_be_undone(client: Clients, tmp_path: Path) -> None:
    fake = FakeStatsig()
    one = pulled(client, fake, tmp_path, max_retries=0)
    (tmp_path / "layers").mkdir()
    (tmp_path / "layers/front.yaml").write_text(
        "name: front\nidType: userID\nparameters:\n  - name: color\n    type: string\n    defaultValue: red\n",
        encoding="utf-8",
    )
    plan = one(one.client.plan(tmp_path))
    fake.fail("layers.update", status=400, times=1)
    report = one(plan.apply())
    assert [each.status for each in report.outcomes] == ["failed"]
    assert report.exit_code == 3
    assert f"1 failed; undo with: statsig-console undo {report.run}" in str(report)
    back = one(one.client.undo(report.run, tmp_path))
    assert [each.action for each in back.changes] == ["delete"]
    assert one(back.apply(max_deletes=1)).exit_code == 0
    assert fake.snapshot()["layers"] == []


def test_undo_finds_what_was_created_before_the_run_was_cut_off(client: Clients, tmp_path: Path) -> None:
    fake = FakeStatsig()
    one = pulled(client, fake, tmp_path)
    (tmp_path / "target_apps").mkdir()
    (tmp_path / "target_apps/front.yaml").write_text("name: web\n", encoding="utf-8")
    plan = one(one.client.plan(tmp_path))
    with killed(lambda record: record.get("at") == "partly"):
        one(plan.apply())
    assert len(fake.snapshot()["target_apps"]) == 1
    back = one(one.client.undo(last_run(tmp_path), tmp_path))
    assert [each.action for each in back.changes] == ["delete"]
    # A run that was cut off does not know whether it was heard.
    assert back.notes == (
        f"{back.changes[0].name} may be as it is by another hand: the run was cut off; look at it first",
    )
    assert one(back.apply(max_deletes=1)).exit_code == 0
    assert fake.snapshot()["target_apps"] == []


def test_a_run_that_was_cut_off_is_named_by_the_next(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = pulled(client, fake, tmp_path, "checkout", "search")
    with killed(lambda record: record["change"] == 1):
        one(one(one.client.plan(tmp_path)).apply())
    first = last_run(tmp_path)
    report = one(one(one.client.plan(tmp_path)).apply())
    assert report.earlier == (first,)
    assert str(report).endswith(f"undo with: statsig-console undo {report.run}, then undo {first}, which was cut off")
    assert one(one(one.client.undo(report.run, tmp_path)).apply()).exit_code == 0
    assert one(one(one.client.undo(first, tmp_path)).apply()).exit_code == 0
    assert all(gate["isEnabled"] for gate in fake.snapshot()["gates"])
    edit(tmp_path / "gates/search.yaml", "isEnabled: false", "isEnabled: true")
    assert one(one(one.client.plan(tmp_path)).apply()).earlier == ()


@pytest.mark.parametrize("options", [{"archive": True}, {"only": ["gates/search"]}, {"ids": {"gates": {"a": "b"}}}])
def test_a_plan_takes_no_options_of_planning(client: Clients, tmp_path: Path, options: dict[str, Any]) -> None:
    one = pulled(client, filled(), tmp_path, "checkout")
    one(one.client.plan(tmp_path)).save(tmp_path / "plan.json")
    (tmp_path / "decisions.yaml").write_text("stale: []\n", encoding="utf-8")
    for name in ("plan.json", "decisions.yaml"):
        words = rf"^{name} is a plan that is made already; leave out archive, only and map, or plan the files anew"
        with pytest.raises(ProjectError, match=words):
            one(one.client.plan(tmp_path / name, **options))


def test_revert_refuses_to_name_what_is_gone(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    with fake.client() as console:
        console.gates.update("search", rules=[])
    one = client(fake)
    with fake.client() as console:
        console.experiments.delete("colors")
        [holdout] = console.holdouts.list()
        console.holdouts.delete(holdout.id)
        console.gates.delete("checkout")
    fake.calls.clear()
    words = "targetValue names gates/checkout, which is not there; version 1 cannot come back whole"
    with pytest.raises(ProjectError, match=words):
        one(one.client.revert("gates/search", version=1, path=tmp_path))
    assert writes(fake) == []


def test_undo_leaves_alone_what_would_name_something_that_is_gone(client: Clients, tmp_path: Path) -> None:
    fake = FakeStatsig()
    fake.seed(gates=[{"name": "base"}, {"name": "user", "rules": [rule("R", 1, condition("passes_gate", "base"))]}])
    one = pulled(client, fake, tmp_path)
    text = (tmp_path / "gates/user.yaml").read_text(encoding="utf-8")
    (tmp_path / "gates/user.yaml").write_text(text[: text.index("rules:")] + "rules: []\n", encoding="utf-8")
    (tmp_path / "gates/fresh.yaml").write_text("name: fresh\n", encoding="utf-8")
    report = one(one(one.client.plan(tmp_path)).apply())
    with fake.client() as console:
        console.gates.delete("base")
        console.gates.create(name="later", rules=[rule("R", 1, condition("passes_gate", "fresh"))])
    back = one(one.client.undo(report.run, tmp_path))
    assert back.changes == ()
    assert sorted(back.notes) == [
        "gates/later names gates/fresh, which this plan deletes; gates/fresh is left alone",
        "gates/user: targetValue names gates/base, which is not there; gates/user is left alone",
    ]


def test_what_a_deletion_loses_for_good_is_said(client: Clients, tmp_path: Path) -> None:
    fake = FakeStatsig()
    fake.seed(gates=[{"name": "gate"}], segments=[{"name": "users", "type": "id_list", "ids": ["1"]}])
    fake.seed(target_apps=[{"name": "web"}])
    one = pulled(client, fake, tmp_path)
    for name in ("gates/gate", "segments/users"):
        (tmp_path / f"{name}.yaml").unlink()
    next((tmp_path / "target_apps").glob("*.yaml")).unlink()
    plan = one(one.client.plan(tmp_path))
    assert sorted(plan.notes) == [
        "ids of deleted segments are in no file, and undo cannot bring them back",
        "overrides of deleted gates are in no file, and undo cannot bring them back",
    ]
    report = one(plan.apply(max_deletes=3))
    notes = one(one.client.undo(report.run, tmp_path)).notes
    assert {"the ids of segments/users do not come back", "the overrides of gates/gate do not come back"} < {*notes}
    assert any(each.endswith("comes back under a new id") for each in notes)


def test_archives_and_environments_count_as_deletions(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = pulled(client, fake, tmp_path)
    (tmp_path / "gates/search.yaml").unlink()
    (tmp_path / "environments/environments.yaml").write_text(
        "environments:\n  - name: production\n    isProduction: true\n", encoding="utf-8"
    )
    fake.calls.clear()
    plan = one(one.client.plan(tmp_path, archive=True))
    words = (
        r"^the plan deletes or archives 3 \(environments/\w+, environments/\w+, gates/search\) and max_deletes is 2; "
    )
    with pytest.raises(ProjectError, match=words):
        one(plan.apply(max_deletes=2))
    assert writes(fake) == []
    assert one(plan.apply(max_deletes=3)).exit_code == 0


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"fields": {"staus": {"old": "x", "new": "y"}}}, "staus of gates/checkout is no field; "),
        ({"fields": {"isTemplate": {"old": False, "new": True}}}, "isTemplate of gates/checkout cannot be changed"),
        ({"fields": {"isEnabled": {"old": True}}}, "isEnabled of gates/checkout has no new value"),
        ({"fields": {"isEnabled": {"old": True, "new": "maybe"}}}, 'gates/checkout: isEnabled is "maybe"; '),
        ({"fields": []}, "AttributeError"),
        ({"action": "destroy"}, "gates/checkout cannot be changed by 'destroy'; there are "),
        ({"kind": "tags", "id": "Core Tag", "action": "archive"}, "tags/Core Tag cannot be changed by 'archive'"),
        ({"kind": "gatez"}, "'gatez' is no kind of a project; did you mean gates"),
        ({"id": 5}, "5 of gates is no id"),
        ({"rests_on": {"digest": None}}, "'checkout' of gates is no id, or rests on nothing"),
    ],
)  # fmt: skip
def test_a_plan_that_was_changed_by_hand_is_refused(
    client: Clients, tmp_path: Path, changed: dict[str, Any], words: str
) -> None:
    fake = filled()
    one = pulled(client, fake, tmp_path, "checkout")
    plan = one(one.client.plan(tmp_path)).to_json()
    plan["changes"][0] |= changed
    (tmp_path / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    with pytest.raises(ProjectError, match=r"^plan.json is no whole plan ") as caught:
        one(one.client.plan(tmp_path / "plan.json"))
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)
    assert writes(fake) == []


def test_what_others_name_outside_the_files_is_not_deleted(client: Clients, tmp_path: Path) -> None:
    fake = FakeStatsig()
    groups: list[Any] = [{"name": name, "size": 50, "parameterValues": {}} for name in ("Control", "Test")]
    fake.seed(gates=[{"name": "gate"}], experiments=[{"name": "test", "targetingGateID": "gate", "groups": groups}])
    one = client(fake)
    one(one.client.pull(tmp_path, kinds=["gates"]))
    (tmp_path / "gates/gate.yaml").unlink()
    words = "^experiments/test names gates/gate, which this plan deletes; change that first"
    for archive in (False, True):
        with pytest.raises(ProjectError, match=words):
            one(one.client.plan(tmp_path, archive=archive))

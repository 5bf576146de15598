"""Kills, answers that do not come, ids that the service gives, and what else is rare."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from statsig_console import APIConnectionError, AuthenticationError, ChangedMeanwhileError, ProjectError
from statsig_console.document.kinds import kinds
from statsig_console.testing import FakeStatsig

from .conftest import Clients, condition, edit, filled, rule, writes
from .test_properties import Killed, client_of

KILLED = """
import os, sys
from statsig_console import Statsig
with Statsig() as statsig:
    statsig.plan("plan.json").apply(on_progress=lambda event: os.kill(os.getpid(), 9) if event.number == 5 else None)
"""


def test_a_run_goes_on_after_kill_9(tmp_path: Path) -> None:
    with filled().client() as statsig:
        statsig.pull(tmp_path / "files")
    fake = FakeStatsig()
    with fake.client() as statsig:
        plan = statsig.plan(tmp_path / "files")
        plan.save(tmp_path / "plan.json")
        with fake.serve() as url:
            environment = {**os.environ, "STATSIG_CONSOLE_KEY": fake.key, "STATSIG_CONSOLE_URL": url}
            done = subprocess.run([sys.executable, "-c", KILLED], cwd=tmp_path, env=environment, check=False)
            assert done.returncode == -signal.SIGKILL
        before = len(writes(fake))
        assert 5 <= before < plan.calls
        report = statsig.plan(tmp_path / "plan.json").apply()
    assert {each.status for each in report.outcomes} == {"done"}
    assert len(writes(fake)) == plan.calls


def test_ids_that_the_service_gives_are_followed(client: Clients, tmp_path: Path) -> None:
    """A layer's id is the service's to give; what names it follows."""
    (tmp_path / "layers").mkdir()
    (tmp_path / "experiments").mkdir()
    (tmp_path / "layers/old_id.yaml").write_text("id: old_id\nname: colors layer\nidType: userID\n", encoding="utf-8")
    (tmp_path / "experiments/exp_1.yaml").write_text("id: exp_1\nname: exp_1\nlayerID: old_id\n", encoding="utf-8")
    fake = FakeStatsig()
    one = client(fake)
    report = one(one(one.client.plan(tmp_path)).apply())
    assert report.exit_code == 0, str(report)
    [layer], [experiment] = fake.snapshot()["layers"], fake.snapshot()["experiments"]
    assert (layer["id"], experiment["layerID"]) == ("colors_layer", "colors_layer")
    # It is found again by its name.
    assert one(one.client.plan(tmp_path)).changes == ()
    one(one(one.client.undo(report.run, tmp_path)).apply(max_deletes=2))
    assert fake.snapshot()["layers"] == fake.snapshot()["experiments"] == []


def changed(tmp_path: Path, *names: str) -> FakeStatsig:
    """A project whose files switch some gates off."""
    fake = filled()
    with fake.client() as statsig:
        statsig.pull(tmp_path)
    for name in names:
        edit(tmp_path / f"gates/{name}.yaml", "isEnabled: true", "isEnabled: false")
    return fake


def test_what_was_deleted_or_made_since_the_plan_is_left_alone(client: Clients, tmp_path: Path) -> None:
    fake = changed(tmp_path, "checkout", "search")
    (tmp_path / "tags/fresh.yaml").write_text("description: mine\n", encoding="utf-8")
    (tmp_path / "tags/alike.yaml").write_text("description: same\n", encoding="utf-8")
    one = client(fake)
    plan = one(one.client.plan(tmp_path))
    with fake.client() as console:
        console.gates.delete("search")
        console.tags.create(name="fresh", description="theirs")
        console.tags.create(name="alike", description="same")
    fake.calls.clear()
    report = one(plan.apply())
    assert {each.change.name: each.status for each in report.outcomes} == {
        "tags/alike": "was there",
        "tags/fresh": "moved",
        "gates/checkout": "done",
        "gates/search": "moved",
    }
    words = [str(each.error) for each in report.outcomes if each.status == "moved"]
    assert words[0].startswith("tags/fresh was created by someone else since the plan")
    assert words[1] == "gates/search was deleted since the plan; plan again"
    assert all(isinstance(each.error, ChangedMeanwhileError) for each in report.outcomes if each.status == "moved")
    assert writes(fake) == ["PATCH /console/v1/gates/checkout"]
    assert report.to_json()["outcomes"][1]["error"] == words[0]


def test_a_failure_stops_what_needs_it_or_all_as_asked(client: Clients, tmp_path: Path) -> None:
    (tmp_path / "segments").mkdir()
    (tmp_path / "gates").mkdir()
    (tmp_path / "segments/staff.yaml").write_text("name: staff\ntype: rule_based\n", encoding="utf-8")
    text = "name: uses\nrules:\n  - name: R\n    passPercentage: 1\n    conditions:\n"
    text += "      - {type: passes_segment, targetValue: staff}\n"
    (tmp_path / "gates/uses.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "gates/free.yaml").write_text("name: free\n", encoding="utf-8")
    fake = FakeStatsig()
    one = client(fake)
    fake.fail("segments.create", status=400)
    report = one(one(one.client.plan(tmp_path)).apply())
    assert {each.change.id: each.status for each in report.outcomes} == {
        "staff": "failed",
        "free": "done",
        "uses": "left",
    }
    assert report.exit_code == 3
    assert "left: create gates/uses (segments/staff was not created" in str(report)
    fake.fail("segments.create", status=400)
    report = one(one(one.client.plan(tmp_path)).apply(stop=True))
    assert [each.status for each in report.outcomes] == ["failed", "left"]
    assert report.exit_code == 1


@pytest.mark.parametrize(("status", "kind"), [(401, AuthenticationError), (None, APIConnectionError)])
def test_what_would_fail_everywhere_stops_at_once(tmp_path: Path, status: int | None, kind: type[Exception]) -> None:
    fake = changed(tmp_path, "checkout", "search")
    with fake.client(max_retries=0) as statsig:
        plan = statsig.plan(tmp_path)
        if status is None:
            fake.cut("gates.update", keep=0.0, times=None)
        else:
            fake.fail("gates.update", status=status, times=None)
        report = plan.apply()
        assert [each.status for each in report.outcomes] == ["failed", "left"]
        assert isinstance(report.outcomes[0].error, kind)
        fake.heal()
        # The same plan goes on, whether or not the first change was made.
        assert plan.apply().exit_code == 0


def test_a_kind_that_the_key_may_not_read_is_left_out_and_noted(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = client(fake)
    fake.fail("roles.list", status=403, times=None)
    pulled = one(one.client.pull(tmp_path))
    assert pulled.notes[0].startswith("roles were left out: GET /console/v1/roles")
    assert "- roles" not in (tmp_path / "statsig.yaml").read_text()
    with pytest.raises(Exception, match="403"):
        one(one.client.pull(tmp_path, kinds=["roles"]))


def test_new_words_of_the_service_are_no_problem_until_they_are_changed(tmp_path: Path) -> None:
    fake = FakeStatsig()
    fake.seed(
        gates=[{"name": "checkout", "rules": [rule("R", 1, condition("a_new_kind", "x", operator="a_new_word"))]}]
    )
    with fake.client() as statsig:
        statsig.pull(tmp_path)
        edit(tmp_path / "gates/checkout.yaml", "passPercentage: 1", "passPercentage: 2")
        assert [each.name for each in statsig.plan(tmp_path).changes] == ["gates/checkout"]
        edit(tmp_path / "gates/checkout.yaml", "a_new_word", "another_word")
        with pytest.raises(ProjectError, match='operator is "another_word"'):
            statsig.plan(tmp_path)


def test_archiving_and_deleting_go_through_reviews_too(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = client(fake)
    one(one.client.pull(tmp_path))
    (tmp_path / "gates/search.yaml").unlink()
    (tmp_path / "experiments/colors.yaml").unlink()
    (tmp_path / "holdouts/everything.yaml").unlink()
    with pytest.raises(ProjectError, match="holdouts have no reviews; apply it without reviewed"):
        one(one(one.client.plan(tmp_path)).apply(max_deletes=3, reviewed="Gone"))
    with fake.client() as console:
        console.holdouts.delete(next(iter(console.holdouts.list())).id)
    plan = one(one.client.plan(tmp_path, only=["experiments/*"]))
    with pytest.raises(ProjectError, match="experiments/colors: no review can delete it"):
        one(plan.apply(max_deletes=1, reviewed="Gone"))
    for archive in (True, False):
        report = one(
            one(one.client.plan(tmp_path, only=["gates/*"], archive=archive)).apply(max_deletes=1, reviewed="Gone")
        )
        assert [each.status for each in report.outcomes] == ["waits"]
    bodies = [call.body["change"] for call in fake.calls if call.method == "POST" and call.path.endswith("/reviews")]
    assert bodies == [{"is_archived": True}, {"delete": True}]


@pytest.mark.parametrize("after", [False, True])
def test_a_change_is_proposed_once_whatever_interrupts(tmp_path: Path, after: bool) -> None:
    fake = changed(tmp_path, "checkout")
    with fake.client() as statsig:
        statsig.plan(tmp_path).save(tmp_path / "plan.json")
    with client_of(fake, 0, after) as statsig, pytest.raises(Killed):
        statsig.plan(tmp_path / "plan.json").apply(reviewed="Freeze")
    with fake.client() as statsig:
        [outcome] = statsig.plan(tmp_path / "plan.json").apply(reviewed="Freeze").outcomes
        assert [each.review_id for each in statsig.gates.reviews.list("checkout")] == [outcome.review]


def test_a_deleted_thing_that_others_name_is_refused(tmp_path: Path) -> None:
    fake = filled()
    with fake.client() as statsig:
        statsig.pull(tmp_path)
        (tmp_path / "gates/checkout.yaml").unlink()
        with pytest.raises(ProjectError, match="names gates/checkout, which this plan deletes") as caught:
            statsig.plan(tmp_path)
    assert len(caught.value.problems) == 3
    assert writes(fake) == []


def test_an_archived_entity_is_neither_pulled_nor_made_again(tmp_path: Path) -> None:
    fake = filled()
    with fake.client() as statsig:
        statsig.pull(tmp_path)
        statsig.gates.archive("search")
        with pytest.raises(ProjectError, match="gates/search is archived; unarchive it, or remove its file"):
            statsig.plan(tmp_path)
        assert statsig.pull(tmp_path, prune=True).removed == ("gates/search.yaml",)
        assert statsig.plan(tmp_path).changes == ()


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ("[]", "statsig.yaml holds no settings"),
        ("colour: red", "statsig.yaml: colour is no setting; there are project, kinds"),
        ("kinds: gates", "statsig.yaml: kinds is 'gates'; write a list"),
        ("format: xml", "statsig.yaml: format is 'xml'; write yaml or json"),
        ("owned: {gates: [rulez]}", "statsig.yaml: 'rulez' of gates cannot be written; did you mean rules"),
        ("kinds: [segments]", "gates/checkout.yaml: gates is not among the kinds of statsig.yaml; add it there"),
    ],
)
def test_settings_that_cannot_be_are_named(tmp_path: Path, settings: str, words: str) -> None:
    with filled().client() as statsig:
        statsig.pull(tmp_path, kinds=["gates"])
        (tmp_path / "statsig.yaml").write_text(settings, encoding="utf-8")
        with pytest.raises(ProjectError) as caught:
            statsig.plan(tmp_path)
    assert str(caught.value).startswith(words)


def test_a_plan_prints_what_is_within_values(tmp_path: Path) -> None:
    fake = filled()
    with fake.client() as statsig:
        statsig.pull(tmp_path, kinds=["gates", "segments", "roles", "tags", "dynamic_configs"])
        place = tmp_path / "gates/checkout.yaml"
        edit(place, "requiredReview: false", "requiredReview: true")
        text = place.read_text()
        start, end = text.index("  - name: Countries"), text.index("measureMetricLifts")
        place.write_text(text[:start] + "  - name: New\n    passPercentage: 5\n    conditions: []\n" + text[end:])
        edit(tmp_path / "dynamic_configs/prices.yaml", "  eur: 1.5\n", "  usd: 2\n")
        (tmp_path / "tags/Core Tag~0c11ee9c.yaml").rename(tmp_path / "tags/x~0c11ee9c.yaml")
        with pytest.raises(ProjectError, match=r"name is 'Core Tag', and its file is Core Tag~0c11ee9c"):
            statsig.plan(tmp_path)
        (tmp_path / "tags/x~0c11ee9c.yaml").rename(tmp_path / "tags/Core Tag~0c11ee9c.yaml")
        plan = statsig.plan(tmp_path)
        lines = str(plan).splitlines()
    for line in (
        '        + New: {"name": "New", "passPercentage": 5, "conditions": []}',
        "        - Countries",
        "        ~ requiredReview: false → true",
        "        + usd: 2",
        "        - eur: 1.5",
    ):
        assert line in lines, str(plan)
    assert "\x1b[33m~ gates/checkout\x1b[0m" in plan.text(color=True)
    assert "\x1b" not in str(plan)
    assert repr(plan) == "<Plan of 2 changes in 2 calls>"


def test_history_needs_a_name_of_something_that_has_versions(tmp_path: Path) -> None:
    fake = filled()
    with fake.client() as statsig:
        statsig.gates.update("checkout", tags=[])
        statsig.gates.delete("checkout")
        with pytest.raises(Exception, match="404"):
            statsig.history("gates/checkout")
        versions: Any = statsig.history("gates/search")
    assert [each.number for each in versions] == [1]


def test_a_kind_that_cannot_be_written_is_pulled_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No kind of this document is such a one; a later document may have some."""
    operations: Any = kinds()["roles"].operations
    for verb in ("create", "update", "delete"):
        monkeypatch.delitem(operations, verb)
    fake = filled()
    with fake.client() as statsig:
        pulled = statsig.pull(tmp_path, kinds=["roles"])
        assert pulled.notes == ("roles can be read and not written; their files change nothing",)
        assert statsig.plan(tmp_path).changes == ()
        (tmp_path / "roles/writer.yaml").write_text("permissions: {}\n", encoding="utf-8")
        with pytest.raises(ProjectError, match="roles/writer is not in the project, and the API cannot create it"):
            statsig.plan(tmp_path)
        (tmp_path / "roles/writer.yaml").unlink()
        edit(tmp_path / "roles/reader.yaml", "true", "false")
        with pytest.raises(ProjectError, match="permissions of roles/reader cannot be changed once it is there"):
            statsig.plan(tmp_path)
        (tmp_path / "roles/reader.yaml").unlink()
        assert statsig.plan(tmp_path).notes == ("roles/reader has no file, and the API cannot delete it",)
    assert writes(fake) == []

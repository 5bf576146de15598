"""The commands for a project as files: what they print, and how they end."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from statsig_console.testing import FakeStatsig

from .conftest import Run


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


GATE = Path("statsig/gates/gate_1.yaml")


@pytest.fixture
def pulled(run: Run, fake: FakeStatsig) -> FakeStatsig:
    assert run("pull", "statsig").code == 0
    return fake


def test_pull_says_what_it_wrote(run: Run, fake: FakeStatsig) -> None:
    assert run("pull", "statsig", "--kind", "gates") == (0, "4 files written, 0 unchanged\n", "")
    assert run("pull", "statsig") == (0, "0 files written, 4 unchanged\n", "")
    assert run("pull", "other", "--kind", "gatez").err.endswith(
        "'gatez' is no kind of a project; did you mean gates?\n"
    )
    assert run("pull", "json", "--kind", "gates", "--json").code == 0
    assert json.loads(Path("json/gates/gate_1.json").read_text())["description"] == "No. 1"


def test_the_exit_code_of_a_plan_tells_if_anything_differs(run: Run, pulled: FakeStatsig) -> None:
    assert run("plan", "statsig", "--exit-code") == (0, "no differences\n", "")
    change(GATE, "No. 1", "first")
    shown = '~ gates/gate_1\n    ~ description: "No. 1" → "first"\n1 to update; 1 call, about 0 s by the quota\n'
    assert run("plan", "statsig") == (0, shown, "")
    assert run("plan", "statsig", "--exit-code") == (2, shown, "")
    assert run("plan", "statsig", "--exit-code", "--only", "gates/gate_2").code == 0
    change(GATE, "isEnabled", "isEnbled")
    change(GATE, "isTemplate", "isTmplate")
    failed = run("plan", "statsig", "--exit-code")
    assert failed.code == 1
    assert len(failed.err.splitlines()) == 2
    assert "isTmplate is no field" in failed.err
    assert "isEnbled is no field" in failed.err


def test_the_exit_code_of_a_failed_plan_is_never_2(
    run: Run, pulled: FakeStatsig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("STATSIG_CONSOLE_KEY")
    assert run("plan", "statsig").code == 2
    assert run("plan", "statsig", "--exit-code").code == 1


def test_a_plan_as_json_is_what_apply_takes(run: Run, pulled: FakeStatsig) -> None:
    change(GATE, "No. 1", "first")
    plan = run("plan", "statsig", "-o", "json").out
    found = json.loads(plan)
    assert found["changes"][0]["fields"] == {"description": {"old": "No. 1", "new": "first"}}
    assert found["changes"][0]["rests_on"]["version"] == 1
    Path("plan.json").write_text(plan, encoding="utf-8")
    done = run("apply", "plan.json", "--yes", "-o", "json")
    assert done.code == 0
    assert [each["status"] for each in json.loads(done.out)["outcomes"]] == ["done"]
    assert pulled.snapshot()["gates"][1]["description"] == "first"


def test_apply_asks_where_somebody_can_answer(run: Run, pulled: FakeStatsig, monkeypatch: pytest.MonkeyPatch) -> None:
    change(GATE, "No. 1", "first")
    nobody = run("apply", "statsig")
    assert nobody.code == 2
    assert nobody.err.endswith("there is no terminal to ask on; pass --yes, or look at the plan alone\n")
    monkeypatch.setattr("statsig_console.cli.asking.on_terminal", lambda: True)
    for answer, code, description in (("n\n", 1, "No. 1"), ("y\n", 0, "first")):
        monkeypatch.setattr("sys.stdin", io.StringIO(answer))
        assert run("apply", "statsig").code == code
        assert pulled.snapshot()["gates"][1]["description"] == description


def test_apply_deletes_no_more_than_it_may_and_undo_brings_back(run: Run, pulled: FakeStatsig) -> None:
    GATE.unlink()
    refused = run("apply", "statsig", "--yes")
    assert refused.code == 1
    assert "the plan deletes 1 (gates/gate_1) and max_deletes is 0" in refused.err
    done = run("apply", "statsig", "--yes", "--max-deletes", 1)
    assert done.code == 0
    name = done.out.split()[-1]
    assert [gate["name"] for gate in pulled.snapshot()["gates"]] == ["gate_0", "gate_2"]
    assert run("undo", name, "--yes").code == 0
    assert [gate["name"] for gate in pulled.snapshot()["gates"]] == ["gate_0", "gate_2", "gate_1"]
    assert run("undo", "gone", "--yes").code == 1


def test_what_moved_makes_a_part_of_it(run: Run, pulled: FakeStatsig) -> None:
    change(GATE, "No. 1", "first")
    change(Path("statsig/gates/gate_2.yaml"), "No. 2", "second")
    Path("plan.json").write_text(run("plan", "statsig", "-o", "json").out, encoding="utf-8")
    with pulled.client() as console:
        console.gates.update("gate_1", description="by hand")
    done = run("apply", "plan.json", "--yes")
    assert done.code == 3
    assert "moved: update gates/gate_1 (gates/gate_1 was changed by CONSOLE API since the plan; plan again)" in done.out
    assert "1 done, 1 moved; undo with: statsig-console undo " in done.out


def test_stale_history_and_revert(run: Run, pulled: FakeStatsig) -> None:
    proposed = run("stale", "--days", 0, "-o", "stale.yaml")
    assert (proposed.code, proposed.err) == (0, "stale.yaml: 3 to archive, 0 to keep\n")
    assert run("stale", "--days", 0).out == Path("stale.yaml").read_text(encoding="utf-8")
    with pulled.client() as console:
        console.gates.update("gate_1", description="second")
    told = run("history", "gates/gate_1", "--diff").out.splitlines()
    assert told[0].startswith("2 20")
    assert told[1] == '    ~ description: "No. 1" → "second"'
    assert [row["version"] for row in json.loads(run("history", "gates/gate_1", "-o", "json").out)] == [2, 1]
    assert run("revert", "gates/gate_1", "--version", 1, "--yes").code == 0
    assert pulled.snapshot()["gates"][1]["description"] == "No. 1"
    assert run("apply", "stale.yaml", "--yes").code == 0
    assert {gate["status"] for gate in pulled.snapshot()["gates"]} == {"Archived"}


def test_a_map_is_a_file_of_ids(run: Run, pulled: FakeStatsig) -> None:
    Path("ids.yaml").write_text("[1]", encoding="utf-8")
    assert "--map ids.yaml holds no ids" in run("plan", "statsig", "--map", "ids.yaml").err
    Path("ids.yaml").write_text("gates: {gate_1: gate_9}", encoding="utf-8")
    plan = run("plan", "statsig", "--map", "ids.yaml").out
    assert "+ gates/gate_9" in plan
    assert "- gates/gate_1" in plan

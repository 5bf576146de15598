"""Each program under examples/ does its job against the fake."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest

from statsig_console.testing import FakeStatsig

EXAMPLES = Path(__file__).parents[2] / "examples"


def load(name: str) -> dict[str, Any]:
    """The program's names, without running it."""
    return runpy.run_path(str(EXAMPLES / f"{name}.py"))


def test_stale_gates_are_reported_the_longest_untouched_first() -> None:
    fake = FakeStatsig()
    fake.seed(
        gates=[
            {"name": "newer", "type": "STALE", "lastModifiedTime": 1_760_000_000_000},
            {"name": "older", "type": "STALE", "lastModifiedTime": 1_700_000_000_000},
            {"name": "in_use", "type": "TEMPORARY"},
        ]
    )
    with fake.client() as statsig:
        lines = load("stale_gates")["report"](statsig)
    assert [line.split()[:2] for line in lines] == [["older", "2023-11-14"], ["newer", "2025-10-09"]]


def test_copying_a_config_sends_its_rules_and_default() -> None:
    fake = FakeStatsig()
    fake.seed(dynamic_configs=[{"name": "limits", "defaultValue": {"most": 3}, "description": "How many"}])
    other = FakeStatsig()
    with fake.client() as source, other.client() as target:
        assert load("copy_dynamic_config")["copy"](source, target, "limits").name == "limits"
    body = other.calls[-1].body
    assert (body["name"], body["defaultValue"], body["description"]) == ("limits", {"most": 3}, "How many")


def test_an_experiment_is_started_and_a_group_shipped() -> None:
    fake = FakeStatsig()
    program = load("run_experiment")
    with fake.client() as statsig:
        experiment = program["start"](statsig, "signup_form")
        assert experiment.status == "active"
        assert program["ship"](statsig, experiment.id, "Test", "finished more often")
        with pytest.raises(SystemExit, match="no group 'Other'"):
            program["ship"](statsig, experiment.id, "Other", "no")
    assert fake.calls[-2].body["decisionReason"] == "finished more often"


def test_the_week_is_counted_by_person() -> None:
    fake = FakeStatsig()
    with fake.client() as statsig:
        statsig.gates.create(name="new_checkout")
        changes, people = load("audit")["week"](statsig, datetime(2025, 10, 12, tzinfo=UTC))
    assert len(changes) == sum(people.values()) > 0
    assert fake.calls[-1].query["startDate"] == ["2025-10-05"]


def test_a_list_follows_the_export_and_a_broken_export_changes_nothing(tmp_path: Path) -> None:
    fake = FakeStatsig()
    export, sync = tmp_path / "insiders.csv", load("sync_id_list")["sync"]
    export.write_text("user_id\n" + "\n".join(f"u{number:02}" for number in range(20)))
    with fake.client() as statsig:
        assert sync(statsig, "insiders", export).count == 20
        export.write_text("user_id\n" + "\n".join(f"u{number:02}" for number in range(1, 21)))
        report = sync(statsig, "insiders", export)
        assert (report.count, report.mismatch) == (20, False)
        assert sorted(statsig.segments.id_list.list("insiders"))[::19] == ["u01", "u20"]
        export.write_text("user_id\nu01\n")
        with pytest.raises(SystemExit, match=r"^nothing was changed: "):
            sync(statsig, "insiders", export)
        export.write_text("user_id\n" + "\n".join(f"u{number:02}" for number in range(22)))
        with (
            fake.fail("segments.id_list.reset", status=500),
            pytest.raises(SystemExit, match=r"^run it again to go on"),
        ):
            sync(statsig, "insiders", export)
        assert sync(statsig, "insiders", export).count == 22


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("stale_gates", "old_gate"),
        ("audit", "old_gate"),
        ("run_experiment start signup_form", "active"),
        ("sync_id_list insiders users.csv", "added 2"),
    ],
)
def test_programs_run_from_the_command_line(
    line: str, printed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "users.csv").write_text("u1\nu2\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", line.split())
    fake = FakeStatsig(clock=time.time)
    with fake.client() as statsig:
        statsig.gates.create(name="old_gate")
    fake.seed(gates=[{"name": "old_gate_2", "type": "STALE"}])
    with fake.serve() as url:
        monkeypatch.setenv("STATSIG_CONSOLE_URL", url)
        monkeypatch.setenv("STATSIG_CONSOLE_KEY", fake.key)
        runpy.run_path(str(EXAMPLES / f"{sys.argv[0]}.py"), run_name="__main__")
    assert printed in capsys.readouterr().out


def test_demo_runs_through() -> None:
    pytest.importorskip("rich")
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "demo.py")], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    for words in (
        "PartialImportError: 40,000 ids are in",
        "100,000 ids in the list after 6 calls",
        "restored: ann, bob, cleo",
        '"Checkout of 2026" → "Checkout of 2027"',
        "1 done; undo with",
        "20 are stale",
        "504",
        "gates of that name: 1",
        "support_requests",
        "404",
        "STATSIG_CONSOLE_KEY",
    ):
        assert words in done.stdout


def test_the_picture_is_of_the_demo_and_loads_nothing() -> None:
    picture = (EXAMPLES.parent / "docs" / "_static" / "demo.svg").read_text(encoding="utf-8")
    seen = re.sub(r"<[^>]+>", "", picture).replace("&#160;", " ")
    parts = [value for value in load("demo").values() if isinstance(value, FunctionType) and value.__name__ != "main"]
    titles = [str(part.__doc__) for part in parts if part.__code__.co_varnames[:3] == ("statsig", "fake", "console")]
    assert len(titles) == 6
    for title in titles:
        assert title in seen, "run `python -m docs._ext.picture`"
    assert "@font-face" not in picture
    assert set(re.findall(r"https?://[^\"]+", picture)) == {"http://www.w3.org/2000/svg"}

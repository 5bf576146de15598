"""Results in a terminal: tables, files and plots."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from statsig_console.testing import FakeStatsig
from tests.cli.conftest import Run

parquet = pytest.importorskip("pyarrow.parquet")


@pytest.fixture
def checkout(fake: FakeStatsig) -> FakeStatsig:
    groups = [{"name": name, "size": size} for name, size in (("Control", 50), ("Test", 25), ("Bold", 25))]
    metrics = [{"name": "revenue", "type": "sum"}]
    fake.seed(
        experiments=[
            {"name": "checkout", "groups": groups, "primaryMetrics": metrics},
            {"name": "alone", "groups": groups[:2]},
        ],
        gates=[{"name": "launch", "rules": [{"name": "all", "passPercentage": 50, "conditions": []}]}],
    )
    fake.pulse("checkout", effect=0.1)
    return fake


def test_results_of_an_experiment(run: Run, checkout: FakeStatsig) -> None:
    ended = run("experiments", "results", "checkout", "--confidence", "90", "--cuped", "-o", "json")
    assert ended.code == 0, ended.err
    rows = json.loads(ended.out)
    assert [row["group_name"] for row in rows] == ["Test", "Bold"]
    assert (rows[0]["confidence"], rows[0]["cuped"]) == (90, True)
    code, out, _ = run(
        "experiments", "results", "checkout", "--test", "Bold", "-o", "csv", "--columns", "metric,p_value"
    )
    assert code == 0
    assert [row["metric"] for row in csv.DictReader(io.StringIO(out))] == ["revenue::sum"]
    code, out, _ = run("experiments", "results", "checkout", "-o", "table")
    assert code == 0
    assert "PERCENT CHANGE" in out
    assert "10.0" in out


def test_results_of_many(run: Run, checkout: FakeStatsig, tmp_path: Path) -> None:
    path = tmp_path / "results.parquet"
    code, out, said = run("experiments", "all-results", "--status", "setup,active", "-o", path)
    assert (code, out) == (0, "")
    assert f"3 rows in {path}" in said
    assert "1 experiments could not give all; the column error says why" in said
    assert set(parquet.read_table(path).column("experiment").to_pylist()) == {"checkout", "alone"}
    assert checkout.calls[0].query["status"] == ["setup", "active"]
    code, out, _ = run("experiments", "all-results", "--limit", "1", "-o", "jsonl", "--columns", "experiment")
    assert code == 0
    assert len(set(out.splitlines())) == 1


def test_results_of_a_rule(run: Run, checkout: FakeStatsig) -> None:
    with checkout.client() as client:
        rule = client.gates.get("launch").rules[0].id
    ended = run("gates", "results", "launch", rule, "-o", "jsonl")
    assert ended.code == 0, ended.err
    assert json.loads(ended.out.splitlines()[0])["group"] == rule


def test_a_plot(run: Run, checkout: FakeStatsig, tmp_path: Path) -> None:
    code, out, _ = run("experiments", "results", "checkout", "--plot")
    assert code == 0
    assert out.count("●") + out.count("*") == 2
    assert "\x1b" not in out
    path = tmp_path / "out.svg"
    assert run("experiments", "results", "checkout", "--plot", path).code == 0
    assert ElementTree.parse(path).getroot().tag.endswith("svg")
    assert run("experiments", "all-results", "--plot").code == 0


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("experiments", "results", "checkout", "--plot", "out.png"), "--plot is 'out.png'"),
        (("experiments", "results", "checkout", "--plot", "-o", "csv"), "do not go together"),
        (("experiments", "results", "checkout", "-o", "a.parquet", "--query", "[]"), "do not go together"),
        (("experiments", "results", "checkout", "--confidence", "101"), "confidence is 101.0; pass a number from 0"),
        (("experiments", "results", "checkout", "--date", "soon"), "date is 'soon'"),
        (("experiments", "all-results", "--date", "soon"), "date is 'soon'"),
        (("experiments", "results"), "experiments results --help"),
    ],
)
def test_what_cannot_be(run: Run, checkout: FakeStatsig, words: tuple[str, ...], problem: str) -> None:
    code, out, said = run(*words)
    assert (code, out) == (2, "")
    assert problem in said
    assert checkout.calls == []


def test_what_is_not_there(run: Run, checkout: FakeStatsig) -> None:
    assert run("experiments", "results", "nope").code == 1
    code, _, said = run("experiments", "results", "checkout", "--control", "nope")
    assert code == 2
    assert "'checkout' has 'Control', 'Test', 'Bold'" in said


def test_a_plot_where_no_other_characters_are(
    run: Run, checkout: FakeStatsig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    metric = {"metricID": "é::sum", "metricName": "é", "percentChange": 1.0}
    data = {"ds": "2026-01-02", "primaryMetrics": [metric]}
    checkout.answer("experiments.pulse_results.get", {"message": "", "data": data})
    with (tmp_path / "out").open("w", encoding="ascii") as file:
        monkeypatch.setattr("sys.stdout", file)
        assert run("experiments", "results", "checkout", "--plot").code == 0
    assert "\\xe9" in (tmp_path / "out").read_text()


def test_a_drawing_is_replaced_whole(run: Run, checkout: FakeStatsig, tmp_path: Path) -> None:
    target, link = tmp_path / "real.svg", tmp_path / "link.svg"
    target.write_text("old")
    link.symlink_to(target)
    assert run("experiments", "results", "checkout", "--plot", link).code == 0
    assert link.is_symlink()
    assert target.read_text().startswith("<svg")
    assert sorted(each.name for each in tmp_path.glob("*.svg")) == ["link.svg", "real.svg"]

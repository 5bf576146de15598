"""Lists as Parquet, and as files."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from statsig_console.testing import FakeStatsig
from tests.cli.conftest import Run

parquet = pytest.importorskip("pyarrow.parquet")


def test_a_list_as_parquet(run: Run, fake: FakeStatsig, monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="utf-8"))
    code, _, said = run("gates", "list", "-o", "parquet")
    assert (code, said) == (0, "")
    rows = parquet.read_table(io.BytesIO(written.getvalue())).to_pylist()
    assert sorted(row["id"] for row in rows) == ["gate_0", "gate_1", "gate_2"]
    assert "last_modified_time" in rows[0]


@pytest.mark.parametrize("name", ["gates.parquet", "gates.csv", "gates.jsonl"])
def test_a_list_as_a_file(run: Run, fake: FakeStatsig, tmp_path: Path, name: str) -> None:
    code, out, said = run("gates", "list", "-o", tmp_path / name, "--limit", 2, "--columns", "id,lastModifiedTime")
    assert (code, out) == (0, "")
    assert said == f"note: 2 rows in {tmp_path / name}\n"
    if name.endswith(".parquet"):
        assert parquet.read_table(tmp_path / name).schema.names == ["id", "last_modified_time"]
    elif name.endswith(".csv"):
        assert (tmp_path / name).read_text().startswith('"id","last_modified_time"\n"gate_')
    else:
        assert list(json.loads((tmp_path / name).read_text().splitlines()[0])) == ["id", "last_modified_time"]


def test_one_entity_and_many(run: Run, fake: FakeStatsig, tmp_path: Path) -> None:
    assert run("gates", "get", "gate_1", "-o", tmp_path / "gate.parquet").code == 0
    assert parquet.read_table(tmp_path / "gate.parquet").column("id").to_pylist() == ["gate_1"]
    (tmp_path / "ids").write_text("gate_2\ngate_0\n")
    assert run("gates", "get", "--ids-from", tmp_path / "ids", "-o", tmp_path / "two.parquet").code == 0
    assert parquet.read_table(tmp_path / "two.parquet").column("id").to_pylist() == ["gate_2", "gate_0"]


def test_a_list_of_texts(run: Run, fake: FakeStatsig, tmp_path: Path) -> None:
    fake.seed(segments=[{"name": "beta", "type": "id_list"}])
    with fake.client() as client:
        client.segments.id_list.add("beta", ids=["u1", "u2"])
    assert run("segments", "id-list", "list", "beta", "-o", tmp_path / "ids.parquet").code == 0
    assert sorted(parquet.read_table(tmp_path / "ids.parquet").column("value").to_pylist()) == ["u1", "u2"]


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["gates", "list", "-o", "list.xlsx"], "--output is 'list.xlsx'"),
        (["whoami", "-o", "parquet"], "which is for commands that print entities"),
        (["request", "GET", "/console/v1/gates", "-o", "a.csv"], "which is for commands that print entities"),
        (["gates", "list", "-o", "parquet", "--query", "[].id"], "--query and --output parquet do not go together"),
        (["gates", "list", "-o", "gates.parquet", "--columns", "idd"], "no column 'idd'; did you mean 'id'"),
    ],
)
def test_what_cannot_be_written(run: Run, fake: FakeStatsig, words: list[str], problem: str) -> None:
    code, out, said = run(*words)
    assert (code, out) == (2, "")
    assert problem in said
    assert said.count("\n") == 1
    assert not [call for call in fake.calls if "gates" in call.path]


def test_a_terminal_shows_no_parquet(run: Run, fake: FakeStatsig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    code, _, said = run("gates", "list", "-o", "parquet")
    assert code == 2
    assert "pass a file, such as -o list.parquet" in said


def test_without_pyarrow(run: Run, fake: FakeStatsig, monkeypatch: pytest.MonkeyPatch) -> None:
    import statsig_console.tables as package

    for name in [*sys.modules]:
        if name.startswith(("pyarrow", "statsig_console.tables.")):
            monkeypatch.delitem(sys.modules, name)
    names: dict[str, Any] = vars(package)
    for name in package.__all__:
        monkeypatch.delitem(names, name, raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    code, out, said = run("gates", "list", "-o", "gates.parquet")
    assert (code, out) == (2, "")
    assert "pip install 'statsig-console[tables]'" in said

"""`segments sync`: many lists as a manifest says."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from statsig_console.testing import FakeStatsig
from tests.cli.conftest import Run

pytest.importorskip("duckdb")

MANIFEST = """
lists:
  - {segment: beta, source: users.csv, mode: merge}
  - {segment: pro, sql: "select user_id from 'users.csv' where user_id <> 'u1'", mode: replace}
  - {segment: gone, source: users.csv, mode: merge}
"""


@pytest.fixture
def project(fake: FakeStatsig, tmp_path: Path) -> FakeStatsig:
    fake.seed(segments=[{"name": name, "type": "id_list"} for name in ("beta", "pro")])
    (tmp_path / "users.csv").write_text("user_id\nu1\nu2\n")
    (tmp_path / "lists.yaml").write_text(MANIFEST)
    return fake


def held(fake: FakeStatsig, segment: str) -> list[str]:
    with fake.client() as client:
        return sorted(client.segments.id_list.list(segment))


def test_a_run(run: Run, project: FakeStatsig, tmp_path: Path) -> None:
    code, out, said = run("segments", "sync", "lists.yaml", "--yes", "--workers", "2", "-o", "json")
    assert code == 3
    rows = {row["segment"]: row for row in json.loads(out)}
    assert [rows[name]["status"] for name in ("beta", "pro", "gone")] == ["done", "done", "failed"]
    assert (rows["beta"]["added"], rows["pro"]["count"]) == (2, 1)
    assert "404" in rows["gone"]["message"]
    assert "1 of 3 lists left; the same command continues" in said
    assert "beta: done" in said
    assert (held(project, "beta"), held(project, "pro")) == (["u1", "u2"], ["u2"])
    with project.client() as client:
        client.segments.create(name="gone", type="id_list", id_type="userID")
    assert run("segments", "sync", "lists.yaml", "--yes").code == 0


def test_paths_begin_at_the_manifest(
    run: Run, project: FakeStatsig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those in queries too, and whatever lies in the working directory."""
    with closing(sqlite3.connect(tmp_path / "users.db")) as connection, connection:
        connection.execute("create table users as select 'u7' as id")
    (tmp_path / "lists.yaml").write_text(
        "lists:\n"
        "  - {segment: beta, sql: select id from users, adbc: 'sqlite:users.db', mode: merge}\n"
        "  - {segment: pro, sql: select user_id from 'users.csv', mode: merge}\n"
    )
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "users.csv").write_text("user_id\nwrong\n")
    monkeypatch.chdir(elsewhere)
    assert run("segments", "sync", str(tmp_path / "lists.yaml"), "--yes").code == 0
    assert (held(project, "beta"), held(project, "pro")) == (["u7"], ["u1", "u2"])
    assert Path.cwd() == elsewhere
    assert [path.name for path in elsewhere.iterdir()] == ["users.csv"]


def test_a_table_of_outcomes(run: Run, project: FakeStatsig) -> None:
    code, out, _ = run("segments", "sync", "lists.yaml", "--dry-run", "-o", "table")
    assert code == 3
    lines = out.splitlines()
    assert lines[0].split()[:4] == ["SEGMENT", "MODE", "STATUS", "ADDED"]
    assert lines[1].split()[:4] == ["beta", "merge", "dry_run", "2"]
    assert held(project, "beta") == []


def test_parts(run: Run, project: FakeStatsig) -> None:
    rows = []
    for number in (1, 2, 3):
        _, out, _ = run("segments", "sync", "lists.yaml", "--dry-run", "--part", f"{number}/3", "-o", "json")
        rows += json.loads(out)
    assert sorted(row["segment"] for row in rows) == ["beta", "gone", "pro"]


def test_machines_that_share_a_quota(
    run: Run, project: FakeStatsig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each takes its permits from the Redis that the manifest names."""
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server is not installed: apt-get install redis-server")
    from tests.facade.test_quota_redis import Server

    server = Server(tmp_path)
    server.start()
    monkeypatch.setenv("REDIS_URL", server.url)
    (tmp_path / "lists.yaml").write_text(MANIFEST + 'quota: {redis: "env:REDIS_URL", name: my-project}\n')
    try:
        for number in (1, 2):
            code, out, said = run("segments", "sync", "lists.yaml", "--yes", "--part", f"{number}/2", "-o", "json")
            assert code in (0, 3)
            assert server.url not in out + said
        with server.client() as client:
            assert any(b"my-project" in key for key in client.keys("*"))
    finally:
        server.stop()
    assert (held(project, "beta"), held(project, "pro")) == (["u1", "u2"], ["u2"])


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("nope.yaml",), "cannot be read"),
        (("lists.yaml",), "segments sync needs --yes here, as there is no terminal"),
        (("lists.yaml", "--yes", "--part", "4/3"), "--part is '4/3'; pass K/N"),
        (("lists.yaml", "--yes", "--workers", "0"), "workers"),
        (("odd.yaml", "--yes"), "list 1 (beta) of odd.yaml has 'sorce'; did you mean 'source'"),
    ],
)
def test_what_cannot_be(run: Run, project: FakeStatsig, tmp_path: Path, words: tuple[str, ...], problem: str) -> None:
    (tmp_path / "odd.yaml").write_text("lists: [{segment: beta, sorce: users.csv, mode: merge}]")
    code, out, said = run("segments", "sync", *words)
    assert (code, out) == (2, "")
    assert problem in said
    assert project.calls == []


def test_a_key_that_is_refused(run: Run, project: FakeStatsig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATSIG_CONSOLE_KEY", "console-another0key")
    code, out, said = run("segments", "sync", "lists.yaml", "--yes", "-o", "jsonl")
    assert code == 3
    assert [json.loads(line)["status"] for line in out.splitlines()] == ["failed", "not_tried", "not_tried"]
    assert "another0key" not in out + said

"""`segments import` with a query in place of a file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from statsig_console.testing import FakeStatsig
from tests.cli.conftest import Run

pa = pytest.importorskip("pyarrow")
pytest.importorskip("duckdb")
pytest.importorskip("adbc_driver_sqlite")


def held(fake: FakeStatsig) -> set[str]:
    with fake.client() as client:
        return set(client.segments.id_list.list("beta"))


@pytest.fixture
def beta(fake: FakeStatsig, tmp_path: Path) -> FakeStatsig:
    fake.seed(segments=[{"name": "beta", "type": "id_list"}])
    users = pa.table({"user_id": ["a", "b", "c"], "plan": ["pro", "free", "pro"]})
    pytest.importorskip("pyarrow.parquet").write_table(users, tmp_path / "users.parquet")
    with closing(sqlite3.connect(tmp_path / "users.db")) as connection, connection:
        connection.execute("create table users (id integer)")
        connection.execute("insert into users values (1152921504606846977)")
    return fake


def test_files_by_duckdb(run: Run, beta: FakeStatsig, tmp_path: Path) -> None:
    sql = f"select user_id from read_parquet('{tmp_path}/*.parquet') where plan = 'pro'"
    ended = run("segments", "import", "beta", "--sql", sql, "--mode", "merge")
    assert ended.code == 0, ended.err
    assert held(beta) == {"a", "c"}
    assert "duckdb query" in ended.out


def test_a_database_by_adbc(run: Run, beta: FakeStatsig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("segments", "import", "beta", "--sql", "select id from users", "--mode", "merge", "--adbc")
    assert run(*words, f"sqlite:{tmp_path}/users.db").code == 0
    assert held(beta) == {"1152921504606846977"}
    monkeypatch.setenv("USERS", f"sqlite:{tmp_path}/users.db")
    assert run(*words, "env:USERS").code == 0


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ((), "segments import needs a FILE or --sql"),
        (("users.csv", "--sql", "select 1"), "segments import needs a FILE or --sql, not both"),
        (("users.csv", "--adbc", "sqlite:users.db"), "--adbc needs --sql"),
        (("--sql", "select 1", "--adbc", "users.db"), "adbc has no scheme"),
        (("--sql", "select 1", "--adbc", "env:NOT_SET"), "there is no environment variable 'NOT_SET'; set it"),
        (("--sql", " "), "sql is empty"),
        (("--sql", "select 'a' as x, 'b' as y"), "--column x"),
        (("--sql", "select 1.5 as id"), "is of type decimal128(2, 1); pass --column"),
        (("--sql", "from nope"), "nope does not exist"),
        (("--sql", "from nope", "--adbc", "nosuch://u:pl4nted@host/db"), "pip install adbc-driver-nosuch"),
    ],
)
def test_what_is_no_source(run: Run, beta: FakeStatsig, words: tuple[str, ...], problem: str) -> None:
    code, out, said = run("segments", "import", "beta", *words, "--mode", "merge")
    assert (code, out) in ((1, ""), (2, ""))
    assert problem in said
    assert said.count("\n") == 1
    assert "pl4nted" not in said
    assert beta.calls == []

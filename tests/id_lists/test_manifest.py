"""Many lists at once: what a manifest may say, and how a run ends."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from statsig_console import ArgumentError, AuthenticationError, BadRequestError, PartialImportError, SourceError
from statsig_console.id_lists import Query
from statsig_console.id_lists.manifest import Entry, Manifest, Outcome, read_manifest, sync
from statsig_console.testing import FakeStatsig

pytest.importorskip("ruamel.yaml")

WHOLE = """
quota: {redis: "env:REDIS", name: my-project}
defaults: {mode: replace, max_removals: 0.1}
lists:
  - segment: beta
    source: users.csv
    mode: merge
    column: user_id
  - segment: pro
    sql: select 'a' as id
    create: true
  - segment: old
    sql: select id from users
    adbc: sqlite:users.db
    journal: jobs
"""


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    """Write a manifest, beside a file of users."""
    (tmp_path / "users.csv").write_text("user_id\nu1\nu2\n")
    (tmp_path / "users.db").write_bytes(b"")

    def write(text: str) -> Path:
        path = tmp_path / "lists.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_manifest(write: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDIS", "redis://user:word@host")
    # Paths begin at the manifest, wherever the process is.
    monkeypatch.chdir("/")
    manifest = read_manifest(write(WHOLE))
    beta, pro, old = manifest.entries
    assert (manifest.redis, manifest.quota) == ("redis://user:word@host", "my-project")
    assert (beta.segment, beta.source) == ("beta", str(tmp_path / "users.csv"))
    assert beta.options == {"mode": "merge", "max_removals": 0.1, "column": "user_id", "journal": True}
    assert pro.source == Query("select 'a' as id")
    assert pro.options["journal"] == tmp_path / ".statsig-jobs"
    assert old.source == Query("select id from users", "sqlite:users.db")
    assert old.options["journal"] == tmp_path / "jobs"


def test_the_manifest_of_the_guide(
    write: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "warehouse.md").read_text(encoding="utf-8")
    (tmp_path / "exports").mkdir()
    (tmp_path / "exports" / "users.csv").write_text("user_id\n")
    monkeypatch.setenv("WAREHOUSE", "postgresql://user:password@host/db")
    monkeypatch.setenv("REDIS_URL", "redis://host")
    manifest = read_manifest(write(guide.partition("```yaml\n")[2].partition("```")[0]))
    assert [each.segment for each in manifest.entries] == ["beta", "pro_users", "churned"]
    assert [each.options["mode"] for each in manifest.entries] == ["replace", "replace", "merge"]


ONE = "lists: [{{segment: beta, source: users.csv, mode: merge, {}}}]"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "has no lists; write `lists:`"),
        ("lists: {}", "has no lists"),
        ("lists: [", "is no YAML in line 1, column "),
        ("lists:\n- adbc: 'postgresql://u:pl4nted@h/d\n", "is no YAML in line "),
        ("lists: [{adbc: postgresql://u:pl4nted@h/d, adbc: x}]", "is no YAML in line 1"),
        (ONE.format("'postgresql://u:pl4nted@h/d': 1"), "has 'postgresql://u:…@h/d'"),
        ("lists: [{segment: beta, sql: select 1, adbc: 'sqlite:nope.db', mode: merge}]", "no such file as 'nope.db'"),
        (
            "lists: [{segment: beta, sql: select 1, adbc: 'postgresql://u:p[l@h/d', mode: merge}]",
            "cannot be told apart",
        ),
        ("lists: [1]", "list 1 of .* is no mapping"),
        ("list: []\nlists: [{}]", "has 'list'; did you mean 'lists'"),
        ("lists: [{source: users.csv, mode: merge}]", "list 1 of .* has no segment"),
        ("lists: [{segment: beta, mode: merge}]", r"list 1 \(beta\) of .* needs a source or sql$"),
        ("lists: [{segment: beta, source: users.csv}]", "mode is missing"),
        (ONE.format("sql: select 1"), "needs a source or sql, not both"),
        (ONE.format("adbc: 'sqlite:a'"), "has adbc and no sql"),
        (ONE.format("colum: id"), r"list 1 \(beta\) of .* has 'colum'; did you mean 'column'"),
        (ONE.format("dry_run: true"), "has 'dry_run'"),
        (ONE.format("max_removals: half"), r"list 1 \(beta\) of .*max_removals is 'half'; pass a count of ids"),
        ("lists: [{segment: beta, source: nope.csv, mode: merge}]", "there is no such file"),
        ("lists: [{segment: beta, source: postgresql://u:pl4nted@h/d, mode: merge}]", "there is no such file"),
        ("lists: [{segment: beta, source: '-', mode: merge}]", "write the path of a file"),
        ("lists: [{segment: beta, sql: '', mode: merge}]", "sql is empty"),
        ("lists: [{segment: beta, sql: select 1, adbc: 'env:NOPE', mode: merge}]", "no environment variable 'NOPE'"),
        ("lists: [{segment: b, source: users.csv, mode: merge, create: true}]", "a new one has 3 to 100"),
        ("defaults: {segment: x}\n" + ONE.format(""), "has 'segment'"),
        ("defaults: 5\n" + ONE.format(""), "is no mapping"),
        ("quota: fast\n" + ONE.format(""), "has no address"),
        ("quota: {redis: 'env:NOPE'}\n" + ONE.format(""), "redis is 'env:NOPE'"),
        ("quota: {redis: 'redis://h', name: 5}\n" + ONE.format(""), "has the name 5"),
        (
            "lists: [{segment: beta, source: users.csv, mode: merge}, {segment: beta, sql: select 1, mode: merge}]",
            "has 'beta' more than once",
        ),
    ],
)
def test_what_a_manifest_cannot_say(write: Callable[[str], Path], text: str, words: str) -> None:
    with pytest.raises(ArgumentError, match=words) as refused:
        read_manifest(write(text))
    assert "\n" not in str(refused.value)
    assert "pl4nted" not in str(refused.value)


def test_a_manifest_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match="cannot be read: No such file"):
        read_manifest(tmp_path / "nope.yaml")
    (tmp_path / "odd.yaml").write_bytes(b"\xff")
    with pytest.raises(ArgumentError, match="is no YAML"):
        read_manifest(tmp_path / "odd.yaml")


def entries(*segments: str) -> list[Entry]:
    return [Entry(segment, "users.csv", {"mode": "merge"}) for segment in segments]


def test_machines_have_all_lists_together() -> None:
    manifest = Manifest(tuple(entries(*(f"list_{number}" for number in range(50)))), "redis://h", "q")
    parts = [manifest.part(number, 3) for number in (1, 2, 3)]
    assert sorted(each.segment for part in parts for each in part.entries) == sorted(
        each.segment for each in manifest.entries
    )
    assert all(len(part.entries) > 5 for part in parts)
    assert {(part.redis, part.quota) for part in parts} == {("redis://h", "q")}


class Importing:
    """Stands for import_ids: what it raises, by segment."""

    def __init__(self, **raises: BaseException) -> None:
        self.raises = raises
        self.called: list[str] = []

    def __call__(self, segment: str, source: str, **options: Any) -> Any:
        self.called.append(segment)
        if segment in self.raises:
            raise self.raises[segment]
        with FakeStatsig().client() as client:
            # A report as it is.
            client.segments.create(name=segment, type="id_list", id_type="userID")
            return client.segments.import_ids(segment, ["u1"], mode="merge", journal=False)


def refused(kind: type[Any], status: int) -> Any:
    from statsig_console import error_for

    found = error_for(status, {"message": "no"}, method="GET", path="/x")
    assert isinstance(found, kind)
    return found


@pytest.mark.parametrize("workers", [1, 3, 20])
def test_the_others_go_on(workers: int) -> None:
    importing = Importing(
        two=SourceError("nothing usable"), four=OSError("disk full"), five=refused(BadRequestError, 400)
    )
    heard: list[Outcome] = []
    outcomes = sync(entries("one", "two", "three", "four", "five", "six"), importing, workers=workers,
                    on_outcome=heard.append)  # fmt: skip
    assert [(each.segment, each.status) for each in outcomes] == [
        ("one", "done"), ("two", "refused"), ("three", "done"), ("four", "failed"), ("five", "failed"), ("six", "done"),
    ]  # fmt: skip
    assert sorted(map(repr, heard)) == sorted(map(repr, outcomes))
    assert (outcomes[0].added, outcomes[0].count, outcomes[1].message) == (1, 1, "nothing usable")
    assert [each.is_left for each in outcomes] == [False, True, False, True, True, False]


def test_a_key_that_is_refused_ends_the_run() -> None:
    importing = Importing(two=refused(AuthenticationError, 401))
    outcomes = sync(entries("one", "two", "three", "four"), importing)
    assert [each.status for each in outcomes] == ["done", "failed", "not_tried", "not_tried"]
    assert importing.called == ["one", "two"]


def test_what_stopped_on_the_way_has_its_job(tmp_path: Path) -> None:
    with FakeStatsig().client() as client:
        report = None
        client.segments.create(name="one", type="id_list", id_type="userID")
        report = client.segments.import_ids("one", ["u1"], mode="merge", journal=False)
    stopped = PartialImportError("stopped", report=report, job=tmp_path)
    [outcome] = sync(entries("one"), Importing(one=stopped))
    assert (outcome.job, outcome.message, outcome.added) == (tmp_path, "stopped", 1)


def test_a_defect_loses_no_outcome() -> None:
    outcomes = sync(entries("one", "two"), Importing(one=ZeroDivisionError("by zero")))
    assert [(each.status, each.message) for each in outcomes] == [
        ("failed", "ZeroDivisionError: by zero"),
        ("done", ""),
    ]


def test_what_ended_before_an_interruption_is_told() -> None:
    ended = threading.Barrier(2)

    def importing(segment: str, source: str, **options: Any) -> Any:
        if segment == "three":
            # Two lists are through, of which the first was told.
            ended.wait(30)
            raise OSError("ended late")
        return Importing()(segment, source)

    def interrupt(outcome: Outcome) -> None:
        ended.wait(30)
        for thread in threading.enumerate():
            if thread.name == "statsig-sync":
                thread.join(30)
        raise KeyboardInterrupt

    outcomes = sync(entries("one", "two", "three"), importing, on_outcome=interrupt)
    assert [(each.status, each.message) for each in outcomes] == [
        ("done", ""), ("done", ""), ("failed", "ended late"),
    ]  # fmt: skip


def test_an_interrupted_run_says_what_is_left() -> None:
    """Nobody waits for the call that is under way."""
    release, reached = threading.Event(), threading.Event()

    def importing(segment: str, source: str, **options: Any) -> Any:
        if segment == "two":
            reached.set()
            release.wait()
        return Importing()(segment, source)

    def interrupt(outcome: Outcome) -> None:
        reached.wait()
        raise KeyboardInterrupt

    outcomes = sync(entries("one", "two", "three"), importing, on_outcome=interrupt)
    assert [(each.status, each.message) for each in outcomes] == [
        ("done", ""), ("partial", "interrupted"), ("not_tried", "the run ended before"),
    ]  # fmt: skip
    release.set()
    for thread in threading.enumerate():
        if thread.name == "statsig-sync":
            thread.join(30)


def test_lists_are_worked_on_at_once() -> None:
    together = threading.Barrier(3)

    def importing(segment: str, source: str, **options: Any) -> Any:
        # Ends only where all three are here.
        together.wait(30)
        return Importing()(segment, source)

    outcomes = sync(entries("one", "two", "three"), importing, workers=3)
    assert [(each.status, each.message) for each in outcomes] == [("done", "")] * 3


def test_one_quota_for_all(tmp_path: Path) -> None:
    """Lists that are worked on at once take turns: each call waits in the one queue of the quota."""
    from statsig_console.quota import Quota

    fake = FakeStatsig()
    fake.seed(segments=[{"name": name, "type": "id_list"} for name in ("one", "two")])
    source = tmp_path / "users.csv"
    source.write_text("user_id\n" + "".join(f"u{number}\n" for number in range(40)))
    begun = threading.Barrier(2)
    with fake.client(quota=Quota(mutations=((5, 10.0),))) as client:

        def importing(segment: str, source: str, **options: Any) -> Any:
            begun.wait(30)
            return client.segments.import_ids(segment, source, **options)

        lists = [Entry(name, str(source), {"mode": "merge", "batch_size": 4}) for name in ("one", "two")]
        outcomes = sync(lists, importing, workers=2, journal=False)
    assert [(each.status, each.message) for each in outcomes] == [("done", ""), ("done", "")]
    assert {each.added for each in outcomes} == {40}

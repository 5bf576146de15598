"""Jobs that nobody can spoil: two at once, foreign folders, changed and damaged files, full disks, kills."""

from __future__ import annotations

import errno
import gzip
import json
import os
import shutil
import stat
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx
import pytest

from statsig_console import ArgumentTypeError, ArgumentValueError, AuthenticationError
from statsig_console.id_lists import ImportRefusedError, PartialImportError, SourceError, backup, jobs, storage
from statsig_console.id_lists.job import name_of
from statsig_console.id_lists.journal import Journal, read
from tests.conftest import KEY
from tests.id_lists.conftest import rewrite
from tests.id_lists.service import Killed, Service

OTHER_KEY = "console-other0key1other2key3"


def names(first: int, last: int) -> list[str]:
    return [f"user-{number}" for number in range(first, last)]


def stopped(bench: Any, service: Service, source: Any, mode: str = "merge", **options: Any) -> Path:
    with pytest.raises(PartialImportError) as caught:
        bench.run(service, source, mode, batch_size=10, **options)
    assert caught.value.job is not None
    return caught.value.job


def import_beside(service: Service, segment: str, source: Any, key: str = KEY, **options: Any) -> Any:
    """An import by another client, blocking."""
    from statsig_console import Statsig
    from statsig_console.quota import Quota
    from statsig_console.resources.segments import Segments
    from tests.id_lists.service import FakeClock

    transport = httpx.MockTransport(service)
    with Statsig(key, transport=transport, quota=Quota.unlimited(), max_retries=0) as client:
        return Segments(client, FakeClock()).import_ids(segment, source, **options)


# ---- names


LONG = "a" * 60


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("h/k", f"{LONG}1", "replace"), ("h/k", f"{LONG}2", "replace")),
        (("h/k", "beta users", "replace"), ("h/k", "beta_users", "replace")),
        (("h/k", "beta", "replace"), ("h/k", "beta", "remove")),
        (("h/k", "beta", "replace"), ("h/k2", "beta", "replace")),
        (("h/k", "beta", "replace"), ("h2/k", "beta", "replace")),
        (("h/k", "ü", "replace"), ("h/k", "ö", "replace")),
    ],
)
def test_names_of_jobs_and_backups_are_of_one_segment_and_project(
    one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    root, moment = Path("/jobs"), 1_800_000_000.0
    found = [name_of(project, segment, mode, root / "a.csv") for project, segment, mode in (one, other)]
    assert found[0] != found[1]
    assert name_of(*one, root / "a.csv") == found[0]
    assert name_of(*one, root / "b.csv") != found[0]
    taken = [backup.Taken(project, segment, "id_list", "userID", 1) for project, segment, _ in (one, other)]
    files = {backup.new_name(root, each, moment).name for each in taken * 2}
    assert len(files) == 4
    assert all(len(name) < 120 and name.isascii() for name in (*files, *found))


@pytest.mark.parametrize(("first", "second"), [(f"{LONG}1", f"{LONG}2"), ("beta users", "beta_users")])
def test_two_replaces_at_once_in_one_folder_keep_their_own_backups(bench: Any, first: str, second: str) -> None:
    lists = {first: names(0, 50), second: names(100, 150)}
    reports: dict[str, Any] = {}
    both = threading.Barrier(2, timeout=60)

    def meet(_: object) -> None:
        both.wait()

    def run(segment: str) -> None:
        service = Service(list(lists[segment]), watch=meet)
        source = [*lists[segment][:45], "new"]
        reports[segment] = import_beside(service, segment, source, mode="replace", journal=bench.folder / "jobs")

    threads = [threading.Thread(target=run, args=(segment,)) for segment in lists]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for segment, ids in lists.items():
        found = backup.check(reports[segment].backup)
        assert (found.of.segment, found.count) == (segment, 50)
        assert {line.decode().strip() for block in backup.read(found) for line in block} == set(ids)


# ---- two jobs for one list


@pytest.mark.parametrize("key", [KEY, OTHER_KEY])
def test_two_jobs_for_one_list_are_refused_on_one_machine(bench: Any, key: str) -> None:
    refused: list[str] = []

    class Meeting(Service):
        def _apply(self, kind: str, ids: list[str]) -> None:
            super()._apply(kind, ids)
            if not refused:
                with pytest.raises(ImportRefusedError) as caught:
                    import_beside(Service(), "beta", ["other"], key, mode="merge", journal=bench.folder / "elsewhere")
                refused.append(str(caught.value))

    service = Meeting(names(0, 10))
    bench.run(service, names(0, 30), batch_size=10)
    assert "another process of this machine is changing the list of 'beta'; let it finish" in refused[0]
    bench.run(service, names(0, 31))


@pytest.mark.skipif(os.name == "nt", reason="Windows has one temporary folder for each user")
def test_the_lock_of_a_list_is_in_one_place_whatever_tmpdir_says(
    tmp_path: Path, own_temporary_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = storage.machine_folder()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert storage.machine_folder() == before
    monkeypatch.setattr(storage, "SHARED", (tmp_path / "missing",))
    assert storage.machine_folder().parent == tmp_path.resolve()
    before.chmod(0o777)
    monkeypatch.setattr(storage, "SHARED", (own_temporary_folder,))
    with pytest.raises(ImportRefusedError, match=r"could be changed by other users \(mode 777\)"):
        storage.machine_folder()


def test_a_list_that_somebody_else_changes_after_it_was_read_is_not_replaced(bench: Any) -> None:
    service = Service(names(0, 100), version=5)

    def confirm(_: Any) -> bool:
        # As another machine does while the question waits for its answer.
        service._apply("PATCH", ["from elsewhere"])
        return True

    with pytest.raises(ImportRefusedError, match="changed by someone else since it was read; nothing was changed"):
        bench.run(service, names(0, 90), "replace", confirm=confirm)
    assert service.changes == []
    assert bench.jobs == []
    assert not list(bench.folder.rglob("*.backup.gz"))
    assert bench.run(service, names(0, 90), "replace").status == "done"


def test_changes_of_others_during_an_import_are_told(bench: Any) -> None:
    class Shared(Service):
        def _change(self, kind: str, request: httpx.Request) -> httpx.Response:
            if len(self.changes) == 1:
                self._apply("PATCH", ["from elsewhere"])
            return super()._change(kind, request)

    report = bench.run(Shared(names(0, 5), version=1), names(0, 30), batch_size=10)
    assert any("went from version 1 to 5 in 3 calls; someone else may" in warning for warning in report.warnings)
    report = bench.run(Service(names(0, 5), version=1), names(0, 30), batch_size=10)
    assert report.warnings == ()

    # A version that counts something else says nothing.
    class Times(Service):
        def _apply(self, kind: str, ids: list[str]) -> None:
            super()._apply(kind, ids)
            assert self.version is not None
            self.version += 60_000

    assert bench.run(Times(version=1_760_000_000_000), names(0, 30), batch_size=10).warnings == ()


# ---- folders


class Unread:
    """A source that must not be read."""

    def __iter__(self) -> Iterator[str]:
        raise AssertionError("the source was read")


def no_folder_of_ours(kind: str, place: Path, elsewhere: Path) -> None:
    """Put at this place what an import must not use."""
    elsewhere.mkdir(exist_ok=True)
    (elsewhere / "precious").write_text("keep")
    if kind == "a link":
        place.symlink_to(elsewhere)
    elif kind == "a file":
        place.write_text("keep")
    else:
        place.mkdir(mode=0o700)
        if kind == "of another user":
            os.chown(place, 12345, 12345)
        else:
            place.chmod(0o777)


needs_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")


@pytest.mark.parametrize("kind", ["a link", "a file", pytest.param("of another user", marks=needs_root)])
@pytest.mark.parametrize("which", ["root", "job"])
def test_a_folder_that_is_not_the_callers_is_refused_and_left_alone(bench: Any, kind: str, which: str) -> None:
    service = Service(names(0, 10))
    source = bench.file("users.csv", "user_id\n" + "".join(f"{id}\n" for id in names(0, 30)))
    root = bench.folder / ".statsig-jobs"
    place = root
    if which == "job":
        folder = stopped(bench, Service(fail_at=2), source)
        shutil.rmtree(folder)
        place = folder
    no_folder_of_ours(kind, place, bench.folder / "elsewhere")
    before = sorted((path, path.stat().st_mtime_ns) for path in (bench.folder / "elsewhere").rglob("*"))
    for options in ({"mode": "merge"}, {"mode": "merge", "restart": True}):
        with pytest.raises(ImportRefusedError, match=r"nothing was changed; pass journal=…"):
            bench.run(service, source, **options)
    assert service.requests == []
    assert sorted((path, path.stat().st_mtime_ns) for path in (bench.folder / "elsewhere").rglob("*")) == before
    assert bench.run(service, source, journal=bench.folder / "own").status == "done"


def test_a_named_folder_that_everybody_can_change_is_refused(bench: Any) -> None:
    place = bench.folder / "shared"
    place.mkdir()
    place.chmod(0o777)
    with pytest.raises(ImportRefusedError, match="can be changed by every user of this machine"):
        bench.run(Service(), ["a"], journal=place)
    # As /tmp is: nobody removes there what belongs to another.
    place.chmod(0o1777)
    assert bench.run(Service(), ["a"], journal=place).status == "done"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
@pytest.mark.parametrize("name", ["", "ids", "journal.jsonl"])
@pytest.mark.parametrize("how", ["open to the group", "open to all", "linked", pytest.param("given", marks=needs_root)])
def test_a_job_that_others_may_have_written_is_refused(bench: Any, name: str, how: str) -> None:
    service = Service(fail_at=2)
    source = bench.file("users.csv", "user_id\n" + "".join(f"{id}\n" for id in names(0, 30)))
    folder = stopped(bench, service, source)
    path, changes = folder / name if name else folder, len(service.changes)
    if how == "given":
        os.chown(path, 1234, -1)
    elif how != "linked":
        path.chmod(0o770 if how == "open to the group" else 0o707)
    elif name:
        (bench.folder / "elsewhere").hardlink_to(path)
    else:
        folder.rename(bench.folder / "elsewhere")
        folder.symlink_to(bench.folder / "elsewhere")
    words = "belongs to another user|could be changed by other users|hard links|is a link to another place"
    for _ in range(2):
        with pytest.raises(ImportRefusedError, match=words):
            bench.run(service, source, batch_size=10)
    assert len(service.changes) == changes
    if name:
        assert bench.run(service, source, batch_size=10, restart=True).status == "done"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_all_that_holds_ids_is_for_the_owner_alone(bench: Any) -> None:
    modes: dict[str, int] = {}

    def look(_: Any) -> None:
        for folder in (bench.folder / ".statsig-jobs", bench.folder / "tmp"):
            for path in folder.rglob("*") if folder.exists() else ():
                info = path.lstat()
                modes[path.name] = modes.get(path.name, 0) | stat.S_IMODE(info.st_mode)
                assert info.st_mode & 0o077 == 0, path

    before = os.umask(0)
    try:
        service = Service(names(0, 2000))
        service.watch = look
        bench.run(service, names(0, 4000), "replace", batch_size=100, on_progress=look)
    finally:
        os.umask(before)
    assert {"journal.jsonl", "adds", "wanted", "present", "ids", "backup.part"} <= modes.keys()


@pytest.mark.parametrize("problem", ["missing", "no folder", "gone"])
def test_a_folder_that_cannot_be_used_is_named_before_the_source_is_read(
    bench: Any, problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Unread()
    if problem == "gone":
        gone = bench.folder / "gone"
        gone.mkdir()
        monkeypatch.chdir(gone)
        gone.rmdir()
        options: dict[str, Any] = {}
    else:
        bench.file("file", "")
        options = {"journal": bench.folder / "file" / ("jobs" if problem == "missing" else "")}
    service = Service()
    with pytest.raises(ImportRefusedError, match=r"pass journal=…"):
        bench.run(service, source, **options)
    assert service.requests == []


def test_a_segment_that_cannot_be_made_is_refused_before_the_source_is_read(bench: Any) -> None:
    segments = bench.segments(Service(missing=True))
    with pytest.raises(ValueError, match="a new one has 3 to 100"):
        bench.flavour.run(segments.import_ids("b!", Unread(), mode="merge", create=True))


# ---- what is taken for something else


def test_a_job_and_the_folder_of_jobs_are_not_mixed_up(bench: Any) -> None:
    service = Service(fail_at=2)
    job = stopped(bench, service, iter(names(0, 30)))
    segments = bench.segments(service)
    with pytest.raises(ImportRefusedError, match=r"jobs is no job, but holds 1: beta-merge-\w+; pass the folder of"):
        bench.flavour.run(segments.resume_ids(job.parent))
    with pytest.raises(ImportRefusedError, match=r"which is the folder of one job; pass the folder that holds jobs"):
        bench.run(service, ["a"], journal=job)
    wrong: Any
    for wrong in (None, "", b"x", 7):
        with pytest.raises(ArgumentTypeError, match=r"^job is "):
            bench.flavour.run(segments.resume_ids(wrong))
    (found,) = bench.flavour.run(segments.jobs()) if bench.flavour.is_async else segments.jobs()
    assert found.folder == Path(".statsig-jobs") / job.name
    assert bench.flavour.run(segments.resume_ids(found)).status == "done"


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("header", "id", "pass True or False, and the name of a column as column=…"),
        ("verify", 1, "pass True or False"),
        ("dry_run", "no", "pass True or False"),
        ("column", True, "pass a name of the header, or a number from 0"),
        ("batch_size", True, "pass a whole number from 1"),
        ("update_timeout", True, "pass seconds from 0"),
        ("max_removals", True, "pass a count of ids, or a share"),
        ("list_version", True, "pass a whole number from 0"),
        ("journal", None, "pass the folder that holds jobs"),
        ("confirm", "yes", "pass a function"),
        ("id_type", "", "pass a string"),
        ("rules", ["control"], "pass a mapping"),
    ],
)
def test_an_option_of_another_kind_is_refused(bench: Any, option: str, value: Any, words: str) -> None:
    service = Service()
    with pytest.raises(ArgumentValueError, match=f"^{option} is .*{words}"):
        bench.run(service, ["a"], **{option: value})
    assert service.requests == []


def test_confirm_is_asked_again_where_a_job_goes_on(bench: Any) -> None:
    service = Service(names(0, 40), fail_at=2)
    job = stopped(bench, service, iter(names(30, 60)), "replace", strategy="diff", max_removals=1.0)
    asked: list[Any] = []

    def confirm(report: Any) -> bool:
        asked.append(report)
        return False

    with pytest.raises(ImportRefusedError, match="replace of 'beta' was not confirmed; this call has changed nothing"):
        bench.flavour.run(bench.segments(service).resume_ids(job, confirm=confirm))
    assert (asked[0].resumed, asked[0].calls, len(service.changes)) == (True, 1, 1)
    assert bench.flavour.run(bench.segments(service).resume_ids(job, confirm=lambda _: True)).status == "done"


def test_an_error_on_the_way_back_names_the_job_that_is_kept(bench: Any) -> None:
    service = Service(fail_at=2)
    job = stopped(bench, service, iter(names(0, 30)))
    client = bench.flavour.client(lambda _: httpx.Response(401, json={"message": "no"}))
    with pytest.raises(AuthenticationError) as caught:
        bench.flavour.run(type(bench.segments(service))(client, bench.clock).resume_ids(job))
    assert getattr(caught.value, "job", None) == job


# ---- sources that change


def rewritten(path: Path) -> None:
    """Other bytes of the same number, with the time as it was."""
    info = path.stat()
    with path.open("r+b") as file:
        # What was read already; what was not yet read would be a file of its own.
        file.seek(len("user_id\n"))
        file.write(b"other-")
    os.utime(path, ns=(info.st_atime_ns, info.st_mtime_ns))


def replaced(path: Path) -> None:
    other = path.with_name("other.csv")
    other.write_bytes(path.read_bytes())
    other.replace(path)


CHANGES: dict[str, Callable[[Path], object]] = {
    "cut off": lambda path: os.truncate(path, path.stat().st_size // 2),
    "cut off in a line": lambda path: os.truncate(path, path.stat().st_size - 3),
    "longer": lambda path: path.write_bytes(path.read_bytes() + b"more\n"),
    "rewritten in place": rewritten,
    "removed": lambda path: path.unlink(),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("mode", ["merge", "replace"])
def test_a_source_that_changes_while_it_is_read_is_refused(bench: Any, mode: str, change: str) -> None:
    source = bench.file("users.csv", "user_id\n" + "".join(f"{id}\n" for id in names(0, 60_000)))
    done: list[int] = []

    def told(event: Any) -> None:
        if event.phase == "source" and not done:
            done.append(1)
            CHANGES[change](source)

    service = Service(names(0, 60_000))
    with pytest.raises(SourceError, match="was changed while it was read"):
        bench.run(service, source, mode, on_progress=told)
    assert (service.changes, bench.jobs, done) == ([], [], [1])


# ---- disks


def full_disk(monkeypatch: pytest.MonkeyPatch, at: int, taken: int) -> None:
    """The write of a journal with this number takes so many bytes, and then there is no room."""
    real, written = os.write, [0]

    def write(descriptor: int, data: Any) -> int:
        if not bytes(data).startswith(b'["') and not written[0] >= at:
            return real(descriptor, data)
        written[0] += 1
        if written[0] == at:
            return real(descriptor, bytes(data)[:taken])
        if written[0] == at + 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(descriptor, data)

    monkeypatch.setattr(os, "write", write)


@pytest.mark.parametrize("taken", [1, 40, 100])
@pytest.mark.parametrize("at", [2, 3])
def test_a_disk_that_is_full_for_a_while_loses_no_job(
    bench: Any, at: int, taken: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = Service()
    with monkeypatch.context() as patch:
        full_disk(patch, at, taken)
        with pytest.raises(PartialImportError, match="No space left on device"):
            bench.run(service, names(0, 50), batch_size=10)
    records, size, _ = read(bench.jobs[0])
    assert len(records) == at - 1
    assert (bench.jobs[0] / "journal.jsonl").stat().st_size == size
    report = bench.run(service, names(0, 50), batch_size=10)
    assert (report.resumed, report.status) == (True, "done")
    assert service.present == set(names(0, 50))


def test_a_disk_that_is_full_before_the_first_change_is_one_line(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    service = Service(names(0, 50))
    with monkeypatch.context() as patch:
        full_disk(patch, 1, 10)
        with pytest.raises(ImportRefusedError, match="No space left on device; this call has changed nothing"):
            bench.run(service, names(0, 45), "replace")
    assert (service.changes, bench.jobs) == ([], [])
    assert not list(bench.folder.rglob("*.backup.gz"))


@pytest.mark.parametrize(
    ("mode", "packed", "free", "refused"),
    [
        ("merge", False, 500, True),
        ("merge", False, 3_000, False),
        ("replace", False, 3_000, True),
        ("replace", False, 100_000, False),
        ("merge", True, 500, True),
    ],
)
def test_what_a_disk_has_no_room_for_is_refused_first(
    bench: Any, mode: str, packed: bool, free: int, refused: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = ("user_id\n" + "".join(f"{id}\n" for id in names(0, 150))).encode()
    source = bench.file("users.csv.gz", gzip.compress(content)) if packed else bench.file("users.csv", content)
    usage = type("usage", (), {"free": free})
    monkeypatch.setattr("statsig_console.id_lists.storage.shutil.disk_usage", lambda _: usage)
    service = Service(names(0, 150))
    if refused:
        with pytest.raises(ImportRefusedError, match="MB are free; nothing was changed; free some, or"):
            bench.run(service, source, mode)
        assert (service.requests, bench.jobs) == ([], [])
    else:
        assert bench.run(service, source, mode).status == "done"


# ---- damage


def test_every_changed_byte_of_a_journal_is_found(quick: Any, tmp_path: Path) -> None:
    def service() -> Service:
        return Service(names(0, 5), fail_at=3)

    with pytest.raises(PartialImportError) as caught:
        quick(service(), names(0, 40), mode="merge", batch_size=10)
    journal = caught.value.job / "journal.jsonl" if caught.value.job else Path()
    whole = journal.read_bytes()
    for place in range(len(whole)):
        journal.write_bytes(whole[:place] + bytes([whole[place] ^ 0x21]) + whole[place + 1 :])
        if place == len(whole) - 1:
            # The end of the last record: as after a kill, it counts as not written.
            assert len(read(journal.parent)[0]) == 2
            continue
        with pytest.raises(
            ImportRefusedError, match=r"record \d is damaged; \d+ ids in \d calls were sent for certain"
        ):
            read(journal.parent)
    for cut in range(len(whole)):
        journal.write_bytes(whole[:cut])
        records, size, _ = read(journal.parent)
        assert size == whole[:cut].rfind(b"\n") + 1
        assert len(records) == whole[:cut].count(b"\n")
    journal.write_bytes(b"".join(whole.splitlines(keepends=True)[::2]))
    with pytest.raises(ImportRefusedError, match="record 2 is damaged"):
        read(journal.parent)


def test_a_damaged_journal_leaves_the_choice_to_start_anew(bench: Any) -> None:
    service = Service(fail_at=2)
    folder = stopped(bench, service, names(0, 30))
    (folder / "journal.jsonl").write_bytes(b"x" + (folder / "journal.jsonl").read_bytes())
    calls: tuple[Callable[[], Any], ...] = (
        lambda: bench.run(service, names(0, 30), batch_size=10),
        lambda: bench.flavour.run(bench.segments(service).resume_ids(folder)),
    )
    for call in calls:
        with pytest.raises(ImportRefusedError, match=r"record 1 is damaged; .* pass restart=True to start anew"):
            call()
    assert not bench.run(service, names(0, 30), batch_size=10, restart=True).resumed
    assert service.present == set(names(0, 30))


@pytest.mark.parametrize("problem", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO])
@pytest.mark.parametrize("at", range(1, 12, 2))
def test_a_disk_that_fails_before_the_first_change_is_one_line(
    bench: Any, at: int, problem: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, opened = os.open, [0]

    def failing(path: Any, flags: int, *args: Any, **kwargs: Any) -> int:
        if flags & os.O_CREAT:
            opened[0] += 1
            if opened[0] == at:
                raise OSError(problem, os.strerror(problem), str(path))
        return real(path, flags, *args, **kwargs)

    service = Service(names(0, 50))
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", failing)
        with pytest.raises(ImportRefusedError, match=os.strerror(problem)):
            bench.run(service, names(0, 45), "replace")
    assert (service.changes, bench.jobs) == ([], [])
    service.changes.clear()
    assert bench.run(service, names(0, 45), "replace").status == "done"


@pytest.mark.parametrize("mode", ["merge", "replace"])
@pytest.mark.parametrize("how", ["changed", "shorter", "gone", "a link"])
def test_a_file_of_a_job_that_was_changed_is_not_sent(bench: Any, mode: str, how: str) -> None:
    options = {"strategy": "diff", "max_removals": 1.0} if mode == "replace" else {}
    service = Service(names(0, 40), fail_at=2)
    source = names(30, 60)
    folder = stopped(bench, service, source, mode, **options)
    name = "ids" if mode == "merge" else "removes"
    path, changes = folder / name, len(service.changes)
    whole = path.read_bytes()
    if how == "changed":
        path.write_bytes(whole[:-3] + b"x" + whole[-2:])
    elif how == "shorter":
        path.write_bytes(whole[: len(whole) // 2])
    else:
        path.unlink()
        if how == "a link":
            path.symlink_to(bench.file("elsewhere", whole[:-3] + b"x" + whole[-2:]))
    with pytest.raises(
        ImportRefusedError, match=rf"the file .*{name} of the job is gone or was changed; 10 ids in 1 call"
    ):
        bench.run(service, source, mode, batch_size=10, **options)
    assert len(service.changes) == changes
    assert bench.run(service, source, mode, batch_size=10, restart=True, **options).status == "done"
    assert service.present == set(names(0, 60) if mode == "merge" else names(30, 60))


def test_one_broken_job_hides_no_other(bench: Any, caplog: pytest.LogCaptureFixture) -> None:
    folder = stopped(bench, Service(fail_at=2), names(0, 30))
    root = folder.parent
    broken = [b"", b"\n", b"\x00" * 50, b"[1]\n", b"{}\n", b"[" * 100_000 + b"\n", b'["", {}]\n', b"\xff\xfe\n"]
    for number, content in enumerate(broken):
        place = root / f"broken{number}"
        place.mkdir()
        (place / "journal.jsonl").write_bytes(content)
    (root / "folder" / "journal.jsonl").mkdir(parents=True)
    (root / "link").mkdir()
    (root / "link" / "journal.jsonl").symlink_to(folder / "journal.jsonl")
    if hasattr(os, "mkfifo"):
        (root / "pipe").mkdir()
        os.mkfifo(root / "pipe" / "journal.jsonl")
    with caplog.at_level("WARNING"):
        (job,) = jobs(root)
    assert job.folder == folder
    assert len(caplog.records) >= 8
    assert all("\n" not in record.getMessage() for record in caplog.records)


# ---- locks


@pytest.mark.parametrize("system", ["of the system", "filelock"])
def test_a_lock_counts_on_the_file_that_is_still_there(
    tmp_path: Path, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if system == "filelock":
        pytest.importorskip("filelock")
        monkeypatch.setitem(sys.modules, "fcntl", None)
    path = tmp_path / "lock"
    first = storage.Lock.take(path)
    assert first is not None
    assert storage.Lock.take(path) is None
    real = storage._lock_of_the_system()
    tries: list[int] = []

    def late(descriptor: int) -> bool:
        # Whoever had the lock finishes between our opening its file and our locking it.
        tries.append(descriptor)
        if len(tries) == 1:
            assert first is not None
            first.release(remove=True)
        return real(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(storage, "_lock_of_the_system", lambda: late)
        second = storage.Lock.take(path)
    assert second is not None
    assert len(tries) == 2
    assert storage.Lock.take(path) is None
    second.release()


def test_without_any_lock_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "filelock", None)
    with pytest.raises(ImportRefusedError, match="pip install filelock"):
        storage.Lock.take(tmp_path / "lock")


def test_a_folder_that_goes_while_it_is_locked_is_made_again(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real = storage.Lock.take
    met: list[Path] = []

    def take(path: Path) -> Any:
        if path.name == "lock" and not met:
            met.append(path)
            path.parent.rmdir()
        return real(path)

    monkeypatch.setattr("statsig_console.id_lists.journal.Lock.take", take)
    assert bench.run(Service(), ["a"]).status == "done"
    assert met


# ---- durability


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of all files and folders that were put on disk for good, in order."""
    found: list[str] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        info = os.fstat(descriptor)
        found.append(f"{info.st_dev}:{info.st_ino}")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    return found


def mark(path: Path) -> str:
    info = path.stat()
    return f"{info.st_dev}:{info.st_ino}"


@pytest.mark.skipif(os.name == "nt", reason="folders are not synced there")
@pytest.mark.parametrize("backs_up", [True, False])
@pytest.mark.parametrize("mode", ["merge", "remove", "replace"])
def test_what_a_job_goes_on_with_is_on_disk_before_the_first_change(
    bench: Any, synced: list[str], mode: str, backs_up: bool
) -> None:
    seen: list[int] = []

    class Watching(Service):
        def _change(self, kind: str, request: httpx.Request) -> httpx.Response:
            (folder,) = bench.jobs
            journal = mark(folder / "journal.jsonl")
            if not seen:
                files = ["adds", "removes", "wanted"] if mode == "replace" else ["ids"]
                for path in (*(folder / name for name in files), *folder.parent.glob("*.backup.gz")):
                    assert mark(path) in synced, path.name
                # The names: of the folder of jobs, the job, its journal, and the backup.
                syncs = {path: synced.count(mark(path)) for path in (folder.parent.parent, folder.parent, folder)}
                assert list(syncs.values()) == [1, 1 + backs_up, 1]
                # The journal names the backup before anything changes.
                found = [str(path) for path in folder.parent.glob("*.backup.gz")]
                assert found == ([read(folder)[0][0]["backup"]] if backs_up else [])
            seen.append(synced.count(journal))
            return super()._change(kind, request)

    options = {"strategy": "diff"} if mode == "replace" else {}
    bench.run(Watching(names(0, 50)), names(20, 80), mode, backup=backs_up, batch_size=10, max_removals=1.0, **options)
    # The header, and then each call: one sync before the next is sent.
    assert seen == list(range(1, len(seen) + 1))
    assert len(seen) >= 5


def test_a_backup_that_does_not_read_back_stops_the_import(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real = storage.sync

    def lying(path: Path) -> None:
        if path.name == "backup.part":
            path.write_bytes(gzip.compress(gzip.decompress(path.read_bytes()).replace(b"user-7\n", b"")))
        real(path)

    monkeypatch.setattr("statsig_console.id_lists.backup.sync", lying)
    service = Service(names(0, 50))
    with pytest.raises(ImportRefusedError, match=r"checksum does not hold|reads back"):
        bench.run(service, names(0, 45), "replace")
    assert (service.changes, bench.jobs) == ([], [])
    assert not list(bench.folder.rglob("*.backup.gz"))


def test_a_body_that_is_too_large_is_halved_each_time(bench: Any) -> None:
    service = Service(largest_body=2_000)
    bench.run(service, names(0, 1000))
    sizes = [len(request.content) for request in service.requests if request.method == "PATCH"]
    refused = [size for size in sizes if size > 2_000]
    assert 2 <= len(refused) <= 3, refused
    assert all(later <= earlier // 2 + 30 for earlier, later in pairwise(refused))
    assert service.present == set(names(0, 1000))


# ---- hostile files and answers


def test_a_backup_of_one_line_takes_no_memory(tmp_path: Path) -> None:
    head = json.dumps(
        {
            "kind": "statsig-console id list backup 2",
            "project": "h/k",
            "segment": "beta",
            "type": "id_list",
            "id_type": "userID",
            "made": 1,
        }
    )
    path = tmp_path / "bomb.backup.gz"
    with gzip.open(path, "wb", 1) as file:
        file.write(head.encode() + b"\n")
        for _ in range(64):
            file.write(b"x" * (1 << 20))
    for content in (None, gzip.compress(b"x" * (64 << 20), 1)):
        if content:
            path.write_bytes(content)
        tracemalloc.start()
        try:
            with pytest.raises(SourceError, match="is no backup of an id list"):
                backup.check(path)
            assert tracemalloc.get_traced_memory()[1] < 12 << 20
        finally:
            tracemalloc.stop()


@pytest.mark.parametrize("count", ["1e999", "-1e999", "NaN", '"abc"', "-3", "true", "null", "[1]", '{"a": 1}', "1e30"])
@pytest.mark.parametrize("mode", ["merge", "replace", "remove"])
def test_a_count_that_cannot_be_is_taken_for_unknown(bench: Any, count: str, mode: str) -> None:
    class Odd(Service):
        def _segment(self) -> dict[str, Any]:
            return {**super()._segment(), "count": "COUNT"}

        def _all(self) -> httpx.Response:
            return self._odd(super()._all())

        def _page(self, request: httpx.Request) -> httpx.Response:
            return self._odd(super()._page(request))

        def __call__(self, request: httpx.Request) -> httpx.Response:
            return self._odd(super().__call__(request))

        @staticmethod
        def _odd(answer: httpx.Response) -> httpx.Response:
            return httpx.Response(answer.status_code, content=answer.content.replace(b'"COUNT"', count.encode()))

    service = Odd(names(0, 10))
    report = bench.run(service, names(5, 12), mode, max_removals=1.0)
    assert report.status == "done"
    assert report.count is None
    assert not report.mismatch


@pytest.mark.parametrize(
    "metadata", ["null", "[]", '"x"', "7", '{"isUpdating": "no"}', '{"isUpdating": 1, "currentVersion": "a"}', "{}"]
)
def test_metadata_of_another_shape_says_nothing(bench: Any, metadata: str) -> None:
    class Odd(Service):
        def _metadata(self) -> httpx.Response:
            return httpx.Response(200, content=f'{{"data": {metadata}}}'.encode())

    service = Odd(names(0, 10))
    assert bench.run(service, names(5, 12), "replace").status == "done"
    assert service.present == set(names(5, 12))


# ---- what kills leave


def test_what_a_killed_dry_run_leaves_is_swept(bench: Any, own_temporary_folder: Path) -> None:
    home = own_temporary_folder / f"statsig-console-{os.geteuid() if hasattr(os, 'geteuid') else 'user'}"
    seen: list[str] = []

    def told(event: Any) -> None:
        seen.extend(path.name for path in home.iterdir() if path.is_dir())

    bench.run(Service(), ["a"], dry_run=True, on_progress=told)
    assert seen
    assert [path for path in home.iterdir() if path.is_dir()] == []
    # As a kill leaves them: the folder, and a lock that nobody holds.
    dead = home / "0123456789abcdef"
    dead.mkdir()
    (dead / "ids").write_text("somebody\n")
    (home / "0123456789abcdef.lock").touch()
    alive = home / "fedcba9876543210"
    alive.mkdir()
    lock = storage.Lock.take(home / "fedcba9876543210.lock")
    assert lock is not None
    bench.run(Service(), ["a"], dry_run=True)
    assert (dead.exists(), alive.exists()) == (False, True)
    assert not (home / "0123456789abcdef.lock").exists()
    lock.release()


@pytest.mark.parametrize("phase", ["source", "sort", "list", "compare", "backup"])
def test_what_a_kill_before_the_first_change_leaves_is_swept_by_the_next_job_there(bench: Any, phase: str) -> None:
    def told(event: Any) -> None:
        if event.phase == phase:
            # As a kill: nothing is cleared away.
            shutil.copytree(root, copy, dirs_exist_ok=True)
            raise Killed

    root, copy = bench.folder / ".statsig-jobs", bench.folder / "copy"
    with pytest.raises(Killed):
        bench.run(Service(names(0, 50)), names(0, 45), "replace", on_progress=told)
    shutil.rmtree(root)
    copy.rename(root)
    assert [path for path in root.iterdir() if path.is_dir()]
    bench.file("precious.csv", "a\n")
    (root / "mine").mkdir()
    (root / "mine" / "lock").touch()
    service = Service()
    bench.run(service, bench.folder / "precious.csv")
    assert sorted(path.name for path in root.iterdir()) == [".gitignore", "mine"]
    assert (root / "mine" / "lock").exists()


def test_a_journal_that_is_written_again_has_checksums_that_hold(bench: Any) -> None:
    service = Service(fail_at=2)
    folder = stopped(bench, service, names(0, 30))
    rewrite(folder)
    journal = Journal(folder, durable=True)
    journal.load()
    assert [record["event"] for record in journal.records] == ["job", "call"]
    assert bench.run(service, names(0, 30), batch_size=10).resumed

"""The journal of a job: whole records or none, whatever fails on the way."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from statsig_console.id_lists import ImportRefusedError, storage
from statsig_console.id_lists.journal import EARLIER, FILE, Journal, has_begun, opened, read

NAME = "beta-merge-0123456789abcdef"
RECORDS: list[dict[str, Any]] = [{"event": "header", "number": number, "text": "ü" * number} for number in range(5)]


class Stopped(BaseException):
    """A kill."""


def written(folder: Path, count: int = 2) -> Journal:
    """A journal with so many records."""
    folder.mkdir(exist_ok=True)
    journal = Journal(folder, durable=True)
    for record in RECORDS[:count]:
        journal.append(record)
    return journal


def again(folder: Path) -> Journal:
    """The journal as another process finds it."""
    journal = Journal(folder, durable=True)
    journal.load()
    return journal


@contextmanager
def stopping(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, after: int) -> Iterator[None]:
    """Stop at a call of a function after so many that went well."""
    real: Callable[..., Any] = getattr(owner, name)
    left = after

    def call(*args: Any, **kwargs: Any) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            raise Stopped
        return real(*args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, call)
        with suppress(Stopped):
            yield


def test_records_come_back_and_more_can_follow(tmp_path: Path) -> None:
    journal = written(tmp_path / "job")
    assert journal.records == RECORDS[:2]
    journal.append(RECORDS[2])
    journal.close()
    later = again(tmp_path / "job")
    assert later.records == RECORDS[:3]
    later.append(RECORDS[3])
    later.append(RECORDS[4])
    later.close()
    assert again(tmp_path / "job").records == RECORDS
    assert read(tmp_path / "job")[1] == (tmp_path / "job" / FILE).stat().st_size


def test_one_that_is_not_durable_writes_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path, durable=False)
    journal.append(RECORDS[0])
    journal.put_aside()
    assert journal.records == RECORDS[:1]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("truncates", [True, False])
@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_full_disk_leaves_whole_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, truncates: bool
) -> None:
    """Half a record is taken away at once, or, where that fails too, when the journal is next read."""
    journal, path = written(tmp_path / "job", count), tmp_path / "job" / FILE
    before = path.read_bytes() if count else b""
    real = os.write

    def half(descriptor: int, data: Any) -> int:
        if len(data) > 40:
            return real(descriptor, bytes(data)[:40])
        raise OSError(errno.ENOSPC, "No space left on device")

    def refuse(*_: Any) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", half)
        if not truncates:
            patch.setattr(os, "ftruncate", refuse)
        with pytest.raises(OSError, match="No space left"):
            journal.append(RECORDS[count])
    assert journal.records == RECORDS[:count]
    if truncates:
        assert path.read_bytes() == before
        journal.append(RECORDS[count])
        journal.close()
        assert again(tmp_path / "job").records == RECORDS[: count + 1]
    else:
        journal.close()
        later = again(tmp_path / "job")
        assert later.records == RECORDS[:count]
        later.append(RECORDS[count])
        later.close()
        assert again(tmp_path / "job").records == RECORDS[: count + 1]


@pytest.mark.parametrize("moved", range(5))
def test_a_job_that_is_put_aside_half_way_comes_back_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moved: int
) -> None:
    folder = tmp_path / "job"
    written(folder).close()
    # Names before and after the journal's.
    for name in ("ids", "adds", "wanted"):
        (folder / name).write_text(name)
    journal = again(folder)
    with stopping(monkeypatch, Path, "rename", moved):
        journal.put_aside()
    # Until the last file is moved the job is where it was.
    assert has_begun(folder) == (moved < 4)
    with stopping(monkeypatch, Path, "replace", 1):
        again(folder).take_back()
    again(folder).take_back()
    assert again(folder).records == RECORDS[:2]
    assert {name: (folder / name).read_text() for name in ("ids", "adds", "wanted")} == {
        "ids": "ids",
        "adds": "adds",
        "wanted": "wanted",
    }
    assert not (folder / EARLIER).exists()


def test_what_is_put_aside_is_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "job"
    journal = written(folder)
    (folder / EARLIER).mkdir(mode=0o755)
    (folder / EARLIER).rmdir()
    journal.put_aside()
    assert stat.S_IMODE((folder / EARLIER).stat().st_mode) == 0o700
    assert [path.name for path in (folder / EARLIER).iterdir()] == [FILE]
    # A folder that is there is used: a kill came right after it was made.
    journal.take_back()
    (folder / EARLIER).mkdir()
    again(folder).put_aside()
    assert (folder / EARLIER / FILE).exists()


def test_an_earlier_job_goes_once_another_has_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "job"
    written(folder).put_aside()
    journal = written(folder, 1)
    journal.forget_earlier()
    journal.take_back()
    assert again(folder).records == RECORDS[:1]
    assert sorted(path.name for path in folder.iterdir()) == [FILE]
    # One that began is never replaced by the one before it.
    other = tmp_path / "other"
    written(other).put_aside()
    written(other, 1).take_back()
    assert again(other).records == RECORDS[:1]


@pytest.mark.parametrize(
    ("content", "begun"), [(None, False), (b"", False), (b'["ab', False), (b"x\n", True), (b"\n", True)]
)
def test_a_job_has_begun_with_its_first_whole_line(tmp_path: Path, content: bytes | None, begun: bool) -> None:
    if content is not None:
        (tmp_path / FILE).write_bytes(content)
    assert has_begun(tmp_path) is begun


@pytest.mark.parametrize("number", [0, 1])
def test_a_damaged_record_is_told(tmp_path: Path, number: int) -> None:
    written(tmp_path / "job").close()
    path = tmp_path / "job" / FILE
    lines = path.read_bytes().splitlines(keepends=True)
    lines[number] = lines[number].replace(b"header", b"HEADER")
    path.write_bytes(b"".join(lines))
    with pytest.raises(ImportRefusedError, match=f"record {number + 1} is damaged") as caught:
        read(tmp_path / "job")
    assert "pass restart=True to start anew, or delete its folder" in str(caught.value)


def test_a_journal_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("")
    (tmp_path / FILE).symlink_to(tmp_path / "elsewhere")
    for look in (has_begun, read):
        with pytest.raises(ImportRefusedError, match="is a link"):
            look(tmp_path)


def test_a_job_is_one_process_s(tmp_path: Path) -> None:
    with (
        opened(tmp_path, NAME, durable=True, backs_up=False, restart=False) as journal,
        pytest.raises(ImportRefusedError, match="another process is at the job"),
        opened(tmp_path, NAME, durable=True, backs_up=False, restart=False),
    ):
        pass
    assert not journal.folder.exists()


def test_nothing_to_put_aside_leaves_nothing(tmp_path: Path) -> None:
    Journal(tmp_path, durable=True).put_aside()
    assert not list(tmp_path.iterdir())


def test_what_killed_processes_left_goes_and_nothing_else(tmp_path: Path) -> None:
    """Whatever else is in the folder neither goes nor keeps the rest from going."""

    def folder(number: int) -> Path:
        path = tmp_path / "jobs" / f"beta-merge-{number:016x}"
        path.mkdir(parents=True)
        (path / "ids").write_text("user-1\n")
        return path

    gone = [folder(number) for number in range(0, 60, 2)]
    kept = [folder(number) for number in range(1, 61, 2)]
    for path in kept[:20]:
        written(path).close()
    for path in kept[20:]:
        (path / FILE).symlink_to(tmp_path)
    named_otherwise = tmp_path / "jobs" / "backups"
    named_otherwise.mkdir()
    linked = tmp_path / "linked"
    linked.mkdir()
    (linked / "ids").write_text("user-1\n")
    (tmp_path / "jobs" / f"beta-merge-{99:016x}").symlink_to(linked)
    with opened(tmp_path / "jobs", NAME, durable=True, backs_up=False, restart=False):
        assert not [path for path in gone if path.exists()]
        assert all((path / "ids").exists() for path in [*kept, linked])
        assert named_otherwise.is_dir()


def test_a_sweep_may_be_faster_than_who_makes_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, taken = storage.Lock.take, 0

    def take(path: Path) -> storage.Lock | None:
        nonlocal taken
        taken += 1
        return None if taken == 1 else real(path)

    monkeypatch.setattr(storage.Lock, "take", take)
    with storage.scratch(tmp_path) as folder:
        assert folder.is_dir()
    assert taken == 2
    assert not list(tmp_path.iterdir())

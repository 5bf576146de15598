"""The journal of a job: a line for each record, with a checksum over all lines so far; one append and fsync a call.

A line is a JSON array of the checksum and the record. The checksum is the SHA-256 of the previous line's checksum and
the record as it is written, so a changed, missing or moved record is found.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from attrs import define, field

from .errors import ImportRefusedError
from .storage import Lock, new_file, open_file, own_folder, own_root, scratch, sweep_scratch, sync

FILE = "journal.jsonl"
EARLIER = "earlier"
"""The folder in a job's folder that keeps the job before, until the new one has begun."""

_FORGOTTEN = "forgotten"
_LOCK = "lock"
_NAME = re.compile(r"[A-Za-z0-9_-]{1,48}-(merge|replace|remove)-[0-9a-f]{16}")
_LONGEST = 1 << 24
"""Bytes that a line has at most: the first holds up to 20 line numbers for each rule, and warnings."""


@define
class Journal:
    """The journal of one job.

    Args:
        folder: The job's folder.
        durable: Whether it outlives this call.
    """

    folder: Path
    durable: bool
    records: list[Mapping[str, Any]] = field(factory=list)
    _file: int | None = field(init=False, default=None)
    _size: int = field(init=False, default=0)
    _checksum: bytes = field(init=False, default=b"")

    def path(self, name: str) -> Path:
        """A file of the job."""
        return self.folder / name

    def append(self, record: Mapping[str, Any]) -> None:
        """Put a record on disk, for good, before anything else happens."""
        if self.durable:
            text = json.dumps(record).encode()
            checksum = hashlib.sha256(self._checksum + text).digest()
            self._write(b'["%s", %s]\n' % (checksum.hex().encode(), text))
            self._checksum = checksum
        self.records.append(record)

    def _write(self, line: bytes) -> None:
        if self._file is None:
            self._file = self._open()
        try:
            left = memoryview(line)
            while left:
                left = left[os.write(self._file, left) :]
            os.fsync(self._file)
        except OSError:
            # Such as a full disk: half a record must not stay, as more could follow it later.
            with suppress(OSError):
                os.ftruncate(self._file, self._size)
            raise
        self._size += len(line)

    def _open(self) -> int:
        path = self.path(FILE)
        if not self._size:
            # One that is empty was cut off.
            if not path.exists():
                new_file(path).close()
            # The names of the files have to outlive a crash too.
            sync(self.folder)
            sync(self.folder.parent)
        # At its end, wherever that is after a record that was cut off.
        return open_file(path, os.O_WRONLY | os.O_APPEND)

    def load(self) -> None:
        """Take up the records on disk; a last one that was cut off is dropped there too, for who holds the lock."""
        self.records, self._size, self._checksum = read(self.folder)
        path = self.path(FILE)
        if path.exists() and path.stat().st_size > self._size:
            os.truncate(path, self._size)

    def close(self) -> None:
        """Leave the journal as it is."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def clear(self) -> None:
        """Forget all that was done, and all files."""
        self.close()
        self.records, self._size, self._checksum = [], 0, b""
        # The journal first: without it the rest is no job.
        self.path(FILE).unlink(missing_ok=True)
        for path in self.folder.iterdir():
            if path.name not in (_LOCK, EARLIER):
                path.unlink()

    def put_aside(self) -> None:
        """Keep what was done until another job has begun in its place; whoever leaves before takes it back."""
        if self.durable and self.path(FILE).exists():
            self.close()
            self.path(EARLIER).mkdir(mode=0o700, exist_ok=True)
            # The journal last: until then the job is as it was.
            for path in sorted(self.folder.iterdir(), key=lambda each: each.name == FILE):
                if path.name not in (_LOCK, EARLIER):
                    path.rename(self.path(EARLIER) / path.name)

    def forget_earlier(self) -> None:
        """Another job has begun."""
        # Renamed first: a kill while files are deleted must not leave a part of the earlier job to take back.
        if self.path(EARLIER).is_dir():
            self.path(EARLIER).rename(self.path(_FORGOTTEN))
            shutil.rmtree(self.path(_FORGOTTEN), ignore_errors=True)

    def take_back(self) -> None:
        """Put a job back in whose place no other has begun."""
        shutil.rmtree(self.path(_FORGOTTEN), ignore_errors=True)
        earlier = self.path(EARLIER)
        if not earlier.is_dir():
            return
        if not has_begun(self.folder) or not (earlier / FILE).exists():
            for path in sorted(earlier.iterdir(), key=lambda each: each.name == FILE):
                path.replace(self.folder / path.name)
        shutil.rmtree(earlier)


@contextmanager
def opened(root: Path, name: str, *, durable: bool, backs_up: bool, restart: bool) -> Iterator[Journal]:
    """A job's journal, for this process alone; one that is not durable lives in a temporary folder.

    Args:
        root: The folder that holds jobs and backups.
        name: The job's name.
        durable: Whether the job outlives this call.
        backs_up: Whether it writes a backup, which takes its place in `root` by a rename.
        restart: Whether an earlier job is put aside, unread.

    Raises:
        ImportRefusedError: Another process is at this job, its journal is damaged, or its folder is not the caller's.
    """
    if durable or backs_up:
        own_root(root)
        _sweep(root)
    if not durable:
        with scratch(root if backs_up else None) as temporary:
            yield Journal(temporary, durable=False)
        return
    folder, lock = root / name, _lock(root / name)
    journal = Journal(folder, durable=True)
    try:
        journal.take_back()
        if restart:
            journal.put_aside()
        else:
            journal.load()
        yield journal
    finally:
        journal.close()
        journal.take_back()
        _leave(folder, lock)


def _lock(folder: Path) -> Lock:
    while True:
        own_folder(folder)
        try:
            lock = Lock.take(folder / _LOCK)
        except FileNotFoundError:
            # Whoever had it has just finished, and deleted the folder.
            continue
        if lock is None:
            raise ImportRefusedError(f"another process is at the job in {folder}; let it finish, or end it")
        return lock


def _leave(folder: Path, lock: Lock) -> None:
    """Give the lock back, and delete a folder that holds no job."""
    # What was refused stays as it is.
    is_kept = True
    with suppress(ImportRefusedError):
        is_kept = has_begun(folder)
    if is_kept:
        lock.release()
        return
    for path in folder.iterdir():
        if path.name != _LOCK:
            with suppress(OSError):
                path.unlink()
    lock.release(remove=True)
    with suppress(OSError):
        folder.rmdir()


def _sweep(root: Path) -> None:
    """Delete the folders of jobs whose process was killed before it had changed anything."""
    sweep_scratch(root)
    for folder in root.iterdir():
        if not _NAME.fullmatch(folder.name) or folder.is_symlink():
            continue
        with suppress(OSError, ImportRefusedError):
            if has_begun(folder):
                continue
            own_folder(folder)
            if lock := Lock.take(folder / _LOCK):
                try:
                    Journal(folder, durable=True).take_back()
                finally:
                    _leave(folder, lock)


def has_begun(folder: Path) -> bool:
    """Whether a whole header is in a job's journal: nothing is sent before it is.

    Raises:
        ImportRefusedError: The journal is no file of the caller's own.
    """
    try:
        with os.fdopen(open_file(folder / FILE, os.O_RDONLY), "rb") as file:
            line = file.readline(_LONGEST)
    except FileNotFoundError:
        return False
    return line.endswith(b"\n") or len(line) == _LONGEST


def read(folder: Path) -> tuple[list[Mapping[str, Any]], int, bytes]:
    """The records of a job without a last one that was cut off, their length in bytes, and the last checksum.

    Raises:
        ImportRefusedError: A record is damaged, or the journal cannot be read.
    """
    records: list[Mapping[str, Any]] = []
    path, size, checksum = folder / FILE, 0, b""
    try:
        if not path.exists():
            return records, size, checksum
        with os.fdopen(open_file(path, os.O_RDONLY), "rb") as file:
            while (line := file.readline(_LONGEST)).endswith(b"\n"):
                record, checksum = _record(line, checksum)
                if record is None:
                    break
                records.append(record)
                size += len(line)
            else:
                if len(line) < _LONGEST:
                    return records, size, checksum
    except OSError as error:
        raise ImportRefusedError(f"the journal {path} cannot be read ({error.strerror})") from error
    raise damaged(path, records)


def damaged(path: Path, records: list[Mapping[str, Any]]) -> ImportRefusedError:
    """The error for a record that does not hold, or says what no record can say.

    Args:
        path: The journal.
        records: The records before it.
    """
    sent = [ids for record in records if isinstance(ids := record.get("ids"), int)]
    return ImportRefusedError(
        f"the journal {path} cannot be read: record {len(records) + 1} is damaged; {sum(sent):,} ids in "
        f"{len(sent):,} calls were sent for certain, and later ones are not known",
        remedy="pass restart=True to start anew, or delete its folder",
    )


def _record(line: bytes, before: bytes) -> tuple[Mapping[str, Any] | None, bytes]:
    """A record and the checksum up to it; None where it does not hold."""
    text = line[69:-2]
    checksum = hashlib.sha256(before + text).digest()
    if line != b'["%s", %s]\n' % (checksum.hex().encode(), text):
        return None, before
    try:
        record = json.loads(text)
    except (ValueError, RecursionError):
        return None, before
    return (record, checksum) if isinstance(record, dict) else (None, before)

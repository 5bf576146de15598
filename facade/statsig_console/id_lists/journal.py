"""The job's folder: what was to be done, what is done, and the ids on the way; one small append and fsync a call."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import Any

from attrs import define, field

from .errors import ImportRefusedError

fcntl: ModuleType | None
try:
    import fcntl
except ModuleNotFoundError:  # Windows has no flock: there two runs of one job are not kept apart
    fcntl = None

FOLDER = ".statsig-jobs"
"""The folder of jobs and backups, beside the source or, where that has no place, in the working directory."""

VERSION = 2
_FILE = "journal.jsonl"
_ASIDE, _FORGOTTEN = "earlier", "forgotten"


def root_of(source: Path | None, given: bool | str | os.PathLike[str]) -> Path:
    """Where jobs and backups go.

    Args:
        source: The file that is imported, if there is one.
        given: A folder, or whether to keep a journal.
    """
    if isinstance(given, bool):
        return (Path.cwd() if source is None else source.parent) / FOLDER
    return Path(given).absolute()


def job_name(segment: str, mode: str, source: str) -> str:
    """The same for the same work, and fit for a folder's name."""
    mark = hashlib.sha256("\0".join((segment, mode, source)).encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return f"{re.sub('[^A-Za-z0-9_-]', '_', segment)[:60]}-{mode}-{mark}"


def prepare(root: Path) -> None:
    """Make a folder for what holds people's ids: for its owner alone, and never in a repository."""
    if root.is_dir() and root.name != FOLDER:
        # It is somebody else's, who may want the rest of it in the repository.
        return
    root.mkdir(parents=True, exist_ok=True, mode=0o700)
    ignore = root / ".gitignore"
    if not ignore.exists():
        ignore.write_text("*\n")


@define
class Journal:
    """One job on disk.

    Args:
        folder: The job's folder.
        durable: Whether it outlives this call.
    """

    folder: Path
    durable: bool
    records: list[dict[str, Any]] = field(factory=list)
    _file: int | None = field(init=False, default=None)

    @property
    def header(self) -> Mapping[str, Any] | None:
        """What the job is; None for a new one."""
        return self.records[0] if self.records else None

    def path(self, name: str) -> Path:
        """A file of the job."""
        return self.folder / name

    def append(self, event: str, **values: Any) -> None:
        """Put a record on disk, for good, before anything else happens."""
        record = {"event": event, **values}
        if self.durable:
            if self._file is None:
                self._file = os.open(self.path(_FILE), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            os.write(self._file, (json.dumps(record) + "\n").encode())
            os.fsync(self._file)
        self.records.append(record)

    def close(self) -> None:
        """Leave the journal as it is."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def clear(self) -> None:
        """Forget all that was done, and all files."""
        self.close()
        self.records.clear()
        # The journal first: without it the rest is no job.
        self.path(_FILE).unlink(missing_ok=True)
        for path in self.folder.iterdir():
            if path.name not in ("lock", _ASIDE):
                path.unlink()

    def put_aside(self) -> None:
        """Keep what was done until another job has begun in its place; whoever leaves before takes it back."""
        if self.durable and self.records:
            self.close()
            self.path(_ASIDE).mkdir(exist_ok=True)
            # The journal last: until then the job is as it was.
            for path in sorted(self.folder.iterdir(), key=lambda each: each.name == _FILE):
                if path.name not in ("lock", _ASIDE):
                    path.rename(self.path(_ASIDE) / path.name)
        self.records.clear()

    def forget_aside(self) -> None:
        """Another job has begun."""
        # Renamed first: a kill while files are deleted must not leave a part of the earlier job to take back.
        if self.path(_ASIDE).is_dir():
            self.path(_ASIDE).rename(self.path(_FORGOTTEN))
            shutil.rmtree(self.path(_FORGOTTEN), ignore_errors=True)

    def delete(self) -> None:
        """The job is done."""
        self.clear()
        with suppress(OSError):
            shutil.rmtree(self.folder)


@contextmanager
def opened(root: Path, name: str, *, durable: bool) -> Iterator[Journal]:
    """A job's journal, for this process alone; one that is not durable lives in a temporary folder.

    Raises:
        ImportRefusedError: Another process is at this job, or its journal cannot be read.
    """
    if not durable:
        with tempfile.TemporaryDirectory(prefix="statsig-") as temporary:
            yield Journal(Path(temporary), durable=False)
        return
    prepare(root)
    folder = root / name
    folder.mkdir(exist_ok=True, mode=0o700)
    lock = os.open(folder / "lock", os.O_WRONLY | os.O_CREAT, 0o600)
    journal = None
    try:
        _lock(lock, folder)
        _take_back(folder)
        journal = Journal(folder, durable=True, records=load(folder, mend=True))
        yield journal
    finally:
        if journal is not None:
            journal.close()
            _take_back(folder)
        # The lock itself ends with the descriptor, also after a kill.
        os.close(lock)
        # Without a journal there is no job; but the folder of who holds the lock is not ours to remove.
        if journal is not None and not (folder / _FILE).exists():
            shutil.rmtree(folder, ignore_errors=True)


def _take_back(folder: Path) -> None:
    """Put a job back in whose place no other has begun."""
    shutil.rmtree(folder / _FORGOTTEN, ignore_errors=True)
    aside = folder / _ASIDE
    if not aside.is_dir():
        return
    if not (folder / _FILE).exists() or not (aside / _FILE).exists():
        for path in sorted(aside.iterdir(), key=lambda each: each.name == _FILE):
            path.replace(folder / path.name)
    shutil.rmtree(aside)


def _lock(descriptor: int, folder: Path) -> None:
    if fcntl is None:
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise ImportRefusedError(f"another process is at the job in {folder}; let it finish, or end it") from None


def load(folder: Path, *, mend: bool = False) -> list[dict[str, Any]]:
    """The records of a job, without a last one that was cut off by a kill.

    Args:
        folder: The job's folder.
        mend: Drop that one on disk too; for who holds the lock.
    """
    path = folder / _FILE
    if not path.exists():
        return []
    data = path.read_bytes()
    ended = data[: data.rfind(b"\n") + 1]
    if mend and len(ended) < len(data):
        os.truncate(path, len(ended))
    with suppress(ValueError):
        records = [json.loads(line) for line in ended.splitlines()]
        if all(isinstance(record, dict) for record in records):
            return records
    raise ImportRefusedError(f"the journal {path} cannot be read", remedy="delete its folder to start anew")


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Another path to write to, which then takes the file's place: the file is there whole or not at all."""
    part = path.with_name(path.name + ".part")
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Put a file's content on disk for good."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())

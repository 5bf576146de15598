"""A job as a value: what was decided when it began, what is done since, where it lives, and how it is found."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from statsig_console.errors import ArgumentTypeError, StatsigError
from statsig_console.events import logger

from .errors import ImportRefusedError
from .journal import EARLIER, FILE, damaged, read
from .report import Mode, Phase, Plan, SourceReport, Strategy, fits, plain, printable
from .storage import FOLDER, open_file

if TYPE_CHECKING:
    from .options import ImportOptions

VERSION = 3
"""The version of the journal's format."""

_LATEST = 1 << 37
"""Seconds of the epoch that no job begins after: a date has four digits of a year."""

_FILES: Mapping[Strategy, Mapping[str, str]] = {
    "add": {"add": "ids"},
    "remove": {"remove": "ids"},
    "diff": {"add": "adds", "remove": "removes"},
    "reset": {"reset": "wanted"},
}
"""The files of ids that a strategy sends, by phase."""


@frozen
class Mark:
    """A file of a job as it was written.

    Args:
        size: Its bytes.
        sha256: Their digest.
    """

    size: int
    sha256: str

    @classmethod
    def of(cls, path: Path) -> Mark:
        """The mark of a file as it is now."""
        with os.fdopen(open_file(path, os.O_RDONLY), "rb") as file:
            return cls(os.fstat(file.fileno()).st_size, hashlib.file_digest(file, "sha256").hexdigest())


@frozen(kw_only=True)
class Header:
    """What was decided before the first change; the first record of the journal.

    Args:
        project: The service's host and a digest of the key.
        segment: The segment's id.
        made: When the segment was made, in epoch milliseconds: it tells two segments of one name apart.
        mode: merge, replace or remove.
        path: The source's path; None where it cannot be read again.
        restoring: Whether the source is a backup.
        ids: The options that decide which ids are sent.
        calls: The options that decide how calls are made.
        began: Seconds of the epoch.
        source: What the source held.
        strategy: Which calls.
        plan: What is to be done.
        kept: Ids that were there and stay; None where the list was not read.
        created: Whether the segment was made.
        before: Ids in the list before; None where that is not known.
        revision: The list's version before; None where the service does not say.
        backup: The list as it was; None where it was not written to a file.
        warnings: What is to be known besides.
        files: The files of ids that are sent, by name.
    """

    project: str
    segment: str
    made: int | None
    mode: Mode
    path: str | None
    restoring: bool
    ids: Mapping[str, Any]
    calls: Mapping[str, Any]
    began: float
    source: SourceReport
    strategy: Strategy
    plan: Plan
    kept: int | None
    created: bool
    before: int | None
    revision: int | None
    backup: Path | None
    warnings: tuple[str, ...]
    files: Mapping[str, Mark] = field(factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The header as JSON values."""
        return {"event": "job", "version": VERSION, **plain(self)}

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> Header | None:
        """The header of a record; None where the record is none.

        Raises:
            ImportRefusedError: Another version of this package wrote it.
        """
        if record.get("version") != VERSION:
            raise ImportRefusedError("it is of another version of this package", remedy="finish it with that one")
        values = {name: value for name, value in record.items() if name not in ("event", "version")}
        if not fits(values, cls) or values["began"] >= _LATEST:
            return None
        source = dict(values["source"])
        source["header"] = None if source["header"] is None else tuple(source["header"])
        source["first"] = tuple(source["first"])
        source["lines"] = {rule: tuple(lines) for rule, lines in source["lines"].items()}
        return cls(
            **{
                **values,
                "source": SourceReport(**source),
                "plan": Plan(**values["plan"]),
                "backup": None if values["backup"] is None else Path(values["backup"]),
                "warnings": tuple(values["warnings"]),
                "files": {name: Mark(**mark) for name, mark in values["files"].items()},
            }
        )


@define
class Sent:
    """What the journal says of one phase.

    Args:
        offset: The place in the phase's file up to which ids were sent.
        ids: How many that were.
        calls: In how many calls.
    """

    offset: int = 0
    ids: int = 0
    calls: int = 0


@define
class Completed:
    """What is done since a job began.

    Args:
        sent: What was sent, by phase.
        pending: Whether a change waits for approval.
    """

    sent: dict[Phase, Sent] = field(factory=dict)
    pending: bool = False

    @staticmethod
    def record(phase: Phase, offset: int, ids: int, *, pending: bool) -> dict[str, Any]:
        """The record of a call that was answered."""
        return {"event": "call", "phase": phase, "offset": offset, "ids": ids, "pending": pending}

    def add(self, record: Mapping[str, Any]) -> None:
        """Take a record in."""
        sent = self.of(record["phase"])
        sent.offset = record["offset"]
        sent.ids += record["ids"]
        sent.calls += 1
        self.pending = self.pending or record["pending"]

    def of(self, phase: Phase) -> Sent:
        """What was sent in a phase."""
        return self.sent.setdefault(phase, Sent())

    @property
    def calls(self) -> int:
        """Calls that were answered."""
        return sum(sent.calls for sent in self.sent.values())

    @property
    def ids(self) -> int:
        """Ids that were sent."""
        return sum(sent.ids for sent in self.sent.values())


@frozen
class Job:
    """A job that has begun to change a list and is not done; `resume_ids` takes it.

    Args:
        folder: Its folder.
        segment: The segment's id.
        mode: merge, replace or remove.
        source: What its ids came from.
        began: When its changes began, in seconds since the epoch.
        calls: Calls that are done.
        planned: Calls in all, about.
        ids: Ids that were sent.
        backup: The list as it was; None where it was not written to a file.
    """

    folder: Path
    segment: str
    mode: Mode
    source: str
    began: float
    calls: int
    planned: int
    ids: int
    backup: Path | None

    def __fspath__(self) -> str:
        return str(self.folder)


def root_of(source: Path | None, journal: bool | str | os.PathLike[str]) -> Path:
    """The folder that holds jobs and backups.

    Args:
        source: The file that is imported, if there is one.
        journal: The option.

    Raises:
        ImportRefusedError: It is the folder of a job, or there is no working directory.
    """
    if not isinstance(journal, bool):
        # The folder that the caller names may be a link; one that is found beside a source may not.
        root = Path(os.path.realpath(journal))
        if (root / FILE).exists():
            raise ImportRefusedError(
                f"journal is {str(journal)!r}, which is the folder of one job",
                remedy="pass the folder that holds jobs, or go on with this one by resume_ids",
            )
        return root
    if source is not None:
        return source.parent / FOLDER
    try:
        return Path.cwd() / FOLDER
    except FileNotFoundError as error:
        raise ImportRefusedError(
            "the working directory is gone, and jobs of this source are kept there", remedy="pass journal=…"
        ) from error


def name_of(project: str, segment: str, mode: str, source: Path | str | None) -> str:
    """The name of a job: the same for the same work, and for no other.

    Args:
        project: The service's host and a digest of the key.
        segment: The segment's id.
        mode: merge, replace or remove.
        source: The path of a file, or what tells a query from others; None for a source that is there once.
    """
    mark = digest_of(project, segment, mode, str(source or "-"))
    return f"{plain_name(segment)}-{mode}-{mark}"


def digest_of(*parts: str) -> str:
    """A short digest that tells names apart."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def plain_name(segment: str) -> str:
    """What of a segment's id a file's name may hold, for people."""
    return re.sub("[^A-Za-z0-9_-]", "_", segment)[:48] or "_"


def taken_up(folder: Path, records: list[Mapping[str, Any]]) -> tuple[Header, Completed]:
    """What the records of a job say.

    Raises:
        ImportRefusedError: One of them says what no record can say, or another version of this package wrote them.
    """
    header = Header.from_json(records[0])
    if header is None:
        raise damaged(folder / FILE, [])
    completed, files = Completed(), _FILES[header.strategy]
    for number, record in enumerate(records[1:], 1):
        phase: Any = record.get("phase")
        mark = header.files.get(files.get(phase, "")) if isinstance(phase, str) else None
        if not mark or not _is_call(record, completed.of(phase).offset, mark.size):
            raise damaged(folder / FILE, records[:number])
        completed.add(record)
    return header, completed


def _is_call(record: Mapping[str, Any], before: int, size: int) -> bool:
    """Whether a record can be that of a call that went on from a place in a file of this size."""
    numbers = fits(record.get("ids"), int) and fits(record.get("offset"), int)
    flags = record.get("event") == "call" and isinstance(record.get("pending"), bool)
    return numbers and flags and before < record["offset"] <= size


def check_places(folder: Path, header: Header, records: list[Mapping[str, Any]]) -> None:
    """Refuse a job that would go on in the middle of an id.

    Args:
        folder: The job's folder, with the files that its header names.
        header: Its header.
        records: All its records, taken up.
    """
    last = {record["phase"]: number for number, record in enumerate(records[1:], 1)}
    for phase, number in last.items():
        with os.fdopen(open_file(folder / _FILES[header.strategy][phase], os.O_RDONLY), "rb") as file:
            file.seek(records[number]["offset"] - 1)
            if file.read(1) != b"\n":
                raise damaged(folder / FILE, records[:number])


def header_in(folder: Path) -> tuple[Header, Completed] | None:
    """The job of a folder, or the one that a killed restart has put aside; None where nothing was begun.

    Raises:
        ImportRefusedError: Its journal is damaged, or of another version of this package.
    """
    for place in (folder, folder / EARLIER):
        if records := read(place)[0]:
            try:
                return taken_up(place, records)
            except ImportRefusedError as error:
                if records[0].get("version") == VERSION:
                    raise
                raise ImportRefusedError(f"the job in {folder} cannot be read: {error}, or delete its folder") from None
    return None


def job_in(folder: Path) -> Job | None:
    """As `header_in`, for people."""
    found = header_in(folder)
    if found is None:
        return None
    header, progress = found
    return Job(
        folder=folder,
        segment=header.segment,
        mode=header.mode,
        source=header.source.name,
        began=header.began,
        calls=progress.calls,
        planned=header.plan.calls,
        ids=progress.ids,
        backup=header.backup,
    )


def survey(root: Path) -> tuple[list[Job], list[str]]:
    """The jobs of a folder, the oldest first, and a line for each that cannot be read."""
    found, problems = [], []
    for folder in sorted(root.iterdir()) if root.is_dir() else ():
        try:
            job = job_in(folder) if folder.is_dir() else None
        except (StatsigError, OSError) as error:
            problems.append(printable(str(error)))
        else:
            found += [job] if job else []
    return sorted(found, key=lambda job: job.began), problems


def jobs(folder: str | os.PathLike[str] = FOLDER) -> list[Job]:
    """The jobs that stopped on the way, the oldest first; those that cannot be read are logged as warnings.

    Args:
        folder: The folder that holds jobs: `.statsig-jobs` beside a source, or in the working directory.
    """
    found, problems = survey(Path(folder))
    for problem in problems:
        logger.warning("%s", problem)
    return found


def found_job(job: str | os.PathLike[str] | None) -> tuple[Path, Header]:
    """The folder and header of a job to go on with.

    Raises:
        ArgumentTypeError: It is no path.
        ImportRefusedError: There is no job.
    """
    if job is None:
        raise ArgumentTypeError(
            "job is None: no journal was kept, so there is nothing to go on with; start the import anew"
        )
    path: object = job
    if not isinstance(path, (str, os.PathLike)) or not os.fspath(path):
        raise ArgumentTypeError(f"job is {path!r}; pass a Job of segments.jobs(), or the folder in an error's `job`")
    folder = Path(os.path.abspath(os.fspath(job)))
    if found := header_in(folder):
        return folder, found[0]
    inside, _ = survey(folder) if folder.is_dir() else ([], [])
    if inside:
        names = ", ".join(each.folder.name for each in inside[:3])
        raise ImportRefusedError(
            f"{folder} is no job, but holds {len(inside)}: {names}{', …' if len(inside) > 3 else ''}",
            remedy="pass the folder of one of them",
        )
    raise ImportRefusedError(
        f"there is no job in {folder}", remedy="list them with segments.jobs() or `segments jobs list`"
    )


def kept_options(header: Header, folder: Path, further: Mapping[str, Any]) -> ImportOptions:
    """The options that a job began with.

    Args:
        header: The job's header.
        folder: The job's folder.
        further: Options that may differ from call to call.
    """
    from .options import ResumeOptions, checked, table

    began = {"mode": header.mode, **header.calls, **header.ids}
    if not began.keys() <= table().keys():
        raise damaged(folder / FILE, [])
    began = {name: value for name, value in began.items() if name not in further}
    return checked(further, ResumeOptions, **began, journal=folder.parent)

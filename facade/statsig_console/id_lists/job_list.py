"""Jobs that stopped on the way, as their folders tell."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from attrs import frozen

from statsig_console.events import logger

from .errors import ImportRefusedError
from .journal import FOLDER, VERSION, load
from .options import Options, ResumeOptions, checked


@frozen
class Job:
    """A job that has begun to change a list and is not done.

    Args:
        folder: Its folder; `resume_ids` takes it.
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
    mode: str
    source: str
    began: float
    calls: int
    planned: int
    ids: int
    backup: Path | None


def jobs(folder: str | os.PathLike[str] = FOLDER) -> list[Job]:
    """The jobs of a folder, the oldest first; those that cannot be read are told to the log.

    Args:
        folder: The folder of journals: `.statsig-jobs` beside a source, or in the working directory.
    """
    root = Path(folder)
    found = []
    for path in root.iterdir() if root.is_dir() else ():
        try:
            job = job_in(path) if path.is_dir() else None
        except ImportRefusedError as error:
            logger.warning("%s", error)
        else:
            found += [job] if job else []
    return sorted(found, key=lambda job: job.began)


def job_in(folder: Path) -> Job | None:
    """The job of a folder; None where nothing was begun, or by another version of this package."""
    records = _records(folder)
    if not records:
        return None
    header, calls = records[0], [record for record in records if record["event"] == "call"]
    return Job(
        folder=folder,
        segment=header["segment"],
        mode=header["mode"],
        source=header["source"]["name"],
        began=header["began"],
        calls=len(calls),
        planned=header["plan"]["calls"],
        ids=sum(record["ids"] for record in calls),
        backup=None if header["backup"] is None else Path(header["backup"]),
    )


def _records(folder: Path) -> list[dict[str, Any]]:
    """What was done, if this version of the package did it."""
    records = load(folder)
    return records if records and records[0].get("version") == VERSION else []


def kept_options(folder: Path, further: dict[str, Any]) -> tuple[str, Options]:
    """The segment of a job, and the options it began with.

    Args:
        folder: The job's folder.
        further: Options that may differ from call to call.

    Raises:
        ImportRefusedError: There is no such job.
    """
    records = _records(folder)
    if not records:
        raise ImportRefusedError(f"there is no job in {folder}", remedy="list them with jobs() or `segments jobs list`")
    header = records[0]
    kept = {"mode": header["mode"], **header["manner"], **header["meaning"]}
    kept = {name: value for name, value in kept.items() if name not in further}
    return header["segment"], checked(further, ResumeOptions, **kept, journal=folder.parent)

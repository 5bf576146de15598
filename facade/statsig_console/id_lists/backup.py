"""Backups: gzip, a line of JSON that says what it is, the ids, and a line of JSON with their number and checksum."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import frozen

from .errors import SourceError
from .journal import sync, whole
from .lines import blocks

_NO_BACKUP = "pass the path from a report's backup; other files are imported with mode='replace'"
_KIND = "statsig-console id list backup 1"


@frozen
class Backup:
    """What a backup says of itself.

    Args:
        path: The file.
        segment: The id of the segment it was taken of.
        type: The segment's type.
        id_type: The kind of ids.
        count: How many ids it holds.
    """

    path: Path
    segment: str
    type: str
    id_type: str
    count: int


def free_name(root: Path, segment: str, now: float, job: str) -> Path:
    """A name for a new backup.

    Args:
        root: The folder.
        segment: The segment's id.
        now: Seconds since the epoch.
        job: The job's name; jobs may begin in the same second.
    """
    moment = datetime.fromtimestamp(now, UTC).strftime("%Y%m%dT%H%M%SZ")
    stem = f"{job.rpartition('-')[0].rpartition('-')[0]}-{moment}"
    number = 1
    while (path := root / f"{stem}{'' if number == 1 else f'-{number}'}.backup.gz").exists():
        number += 1
    return path


def write(path: Path, lines: Path, *, segment: str, type: str, id_type: str) -> Iterator[int]:
    """Write a backup of lines of ids; it is there whole or not at all. Gives how many are written, as it goes."""
    digest, count = hashlib.sha256(), 0
    head = {"kind": _KIND, "segment": segment, "type": type, "id_type": id_type}
    # A level that keeps up with the reading; the ids hardly shrink further.
    with whole(path) as part:
        with part.open("wb") as raw, gzip.GzipFile("", "wb", 1, raw, 0) as file, lines.open("rb") as source:
            os.chmod(part, 0o600)
            file.write(json.dumps(head).encode() + b"\n")
            for block in blocks(source):
                data = b"".join(block)
                digest.update(data)
                file.write(data)
                count += len(block)
                yield count
            file.write(json.dumps({"count": count, "sha256": digest.hexdigest()}).encode() + b"\n")
        sync(part)


def check(path: Path) -> Backup:
    """Read a backup through once.

    Raises:
        SourceError: It is none, or it was cut off or changed.
    """
    digest, count, tail = hashlib.sha256(), 0, b""
    try:
        with gzip.open(path, "rb") as file:
            head = _object(file.readline())
            if head.get("kind") != _KIND:
                raise SourceError(f"{path} is no backup of an id list", remedy=_NO_BACKUP)
            for block in blocks(file):
                if tail:
                    block.insert(0, tail)
                tail = block.pop()
                digest.update(b"".join(block))
                count += len(block)
    except FileNotFoundError:
        raise SourceError(f"there is no backup {path}", remedy="pass the path from a report's backup") from None
    except gzip.BadGzipFile as error:
        raise SourceError(f"{path} is no backup of an id list ({error})", remedy=_NO_BACKUP) from error
    except (OSError, EOFError, zlib.error) as error:
        raise SourceError(f"the backup {path} cannot be read: {error}") from error
    end = _object(tail)
    if end.get("count") != count or end.get("sha256") != digest.hexdigest():
        raise SourceError(f"the backup {path} was cut off or changed: its checksum does not hold; nothing was changed")
    return Backup(path, str(head["segment"]), str(head["type"]), str(head["id_type"]), count)


def read(backup: Backup) -> Iterator[list[bytes]]:
    """The lines of a checked backup, so many at a time."""
    left = backup.count
    with gzip.open(backup.path, "rb") as file:
        file.readline()
        for block in blocks(file):
            yield block[:left]
            left -= len(block)
            if left <= 0:
                return


def _object(line: bytes) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}

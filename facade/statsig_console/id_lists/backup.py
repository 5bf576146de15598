"""Backups: gzip, a line of JSON that says what it is, the ids, and a line of JSON with their number and checksum."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import secrets
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from .errors import ImportRefusedError, SourceError
from .job import digest_of, plain_name
from .lines import BLOCK, blocks
from .storage import fresh_file, new_file, sync

_NO_BACKUP = "pass the path from a report's backup; other files are imported with mode='replace'"
_KIND = "statsig-console id list backup 2"
_LONGEST = 1 << 20
"""Bytes that a line has at most: memory holds against a file that somebody else made."""


@frozen
class Taken:
    """What a backup was taken of.

    Args:
        project: The service's host and a digest of the key.
        segment: The segment's id.
        type: The segment's type.
        id_type: The kind of ids.
        made: When the segment was made, in epoch milliseconds; None where the service does not say.
    """

    project: str
    segment: str
    type: str
    id_type: str
    made: int | None


@frozen
class Backup:
    """A backup that was read through.

    Args:
        path: The file.
        of: What it was taken of.
        count: How many ids it holds.
        sha256: The digest of the ids, a line each.
    """

    path: Path
    of: Taken
    count: int
    sha256: str


def new_name(root: Path, of: Taken, now: float) -> Path:
    """A name for a new backup that no other has.

    Args:
        root: The folder.
        of: What it is taken of.
        now: Seconds since the epoch.
    """
    moment = datetime.fromtimestamp(now, UTC).strftime("%Y%m%dT%H%M%SZ")
    unique = f"{digest_of(of.project, of.segment)}-{secrets.token_hex(4)}"
    return root / f"{plain_name(of.segment)}-{moment}-{unique}.backup.gz"


def write(path: Path, lines: Path, of: Taken) -> Iterator[int]:
    """Write a backup of lines of ids, and read it back; gives how many are written, as it goes.

    Args:
        path: The new file; it is there whole or not at all.
        lines: The ids, a line each. The backup is written beside them first.
        of: What it is taken of.

    Raises:
        ImportRefusedError: What is read back is not what was written.
    """
    digest, count = hashlib.sha256(), 0
    head = {"kind": _KIND, **asdict(of)}
    part = lines.with_name("backup.part")
    # A level that keeps up with the reading; the ids hardly shrink further.
    with fresh_file(part) as raw, gzip.GzipFile("", "wb", 1, raw, 0) as file, lines.open("rb") as source:
        file.write(json.dumps(head).encode() + b"\n")
        for block in blocks(source):
            data = b"".join(block)
            digest.update(data)
            file.write(data)
            count += len(block)
            yield count
        file.write(json.dumps({"count": count, "sha256": digest.hexdigest()}).encode() + b"\n")
    sync(part)
    back = check(part)
    if (back.of, back.count, back.sha256) != (of, count, digest.hexdigest()):
        raise ImportRefusedError(
            f"the backup {path} reads back as {back.count:,} ids of {back.of.segment!r}, and {count:,} of "
            f"{of.segment!r} were written; nothing was changed",
            remedy="check the disk",
        )
    _publish(part, path)
    sync(path.parent)


def _publish(part: Path, path: Path) -> None:
    try:
        # Fails where the name is taken, unlike a rename.
        os.link(part, path, follow_symlinks=False)
        part.unlink()
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        # A file system without links.
        new_file(path).close()
        part.replace(path)


def check(path: Path) -> Backup:
    """Read a backup through once.

    Raises:
        SourceError: It is none, or it was cut off or changed.
    """
    digest, count, tail = hashlib.sha256(), 0, b""
    try:
        with gzip.open(path, "rb") as file:
            of = _head(file, path)
            for block in _bounded(file, path):
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
    return Backup(path, of, count, digest.hexdigest())


def read(backup: Backup) -> Iterator[list[bytes]]:
    """The lines of a checked backup, so many at a time.

    Raises:
        SourceError: It was changed since it was checked.
    """
    digest, left = hashlib.sha256(), backup.count
    with gzip.open(backup.path, "rb") as file:
        _head(file, backup.path)
        for block in _bounded(file, backup.path):
            lines = block[:left]
            left -= len(lines)
            digest.update(b"".join(lines))
            if lines:
                yield lines
    if left or digest.hexdigest() != backup.sha256:
        raise SourceError(f"the backup {backup.path} was changed while it was read; nothing was changed")


def _head(file: gzip.GzipFile, path: Path) -> Taken:
    head = _object(file.readline(_LONGEST))
    names = ("project", "segment", "type", "id_type")
    made = head.get("made")
    if (
        head.get("kind") != _KIND
        or not all(isinstance(head.get(name), str) for name in names)
        or not isinstance(made, (int, type(None)))
    ):
        raise SourceError(f"{path} is no backup of an id list", remedy=_NO_BACKUP)
    return Taken(head["project"], head["segment"], head["type"], head["id_type"], made)


def _bounded(file: gzip.GzipFile, path: Path) -> Iterator[list[bytes]]:
    """The lines, so many bytes of them at a time; one that never ends is not read to its end."""
    rest = b""
    while data := file.read(BLOCK):
        lines = io.BytesIO(rest + data).readlines()
        rest = b"" if lines[-1].endswith(b"\n") else lines.pop()
        if len(rest) > _LONGEST:
            raise SourceError(f"{path} is no backup of an id list: a line of it does not end", remedy=_NO_BACKUP)
        if lines:
            yield lines
    if rest:
        yield [rest]


def _object(line: bytes) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}

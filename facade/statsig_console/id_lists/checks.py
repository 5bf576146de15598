"""What can be refused of an import before its source is read."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import ImportRefusedError

_ID = re.compile(r"[A-Za-z0-9_-]{3,100}")


def check_segment(segment_id: str, *, create: bool, id_type: object) -> None:
    """Refuse an id that no segment has, and one that a segment to be made cannot get.

    Raises:
        TypeError: It is no string.
        ValueError: It is empty, or create is given and it is of other characters or another length.
    """
    if not isinstance(segment_id, str):
        raise TypeError(f"segment_id is {segment_id!r}; pass the id of a segment, a string")
    if not segment_id.strip() or segment_id in (".", ".."):
        raise ValueError(f"segment_id is {segment_id!r}; pass the id of a segment")
    if not create:
        return
    if not _ID.fullmatch(segment_id):
        raise ValueError(
            f"segment_id is {segment_id!r}; a new one has 3 to 100 of A-Z, a-z, 0-9, _ and -; "
            "correct it, or leave create out if the segment is there"
        )
    if not isinstance(id_type, str) or not id_type.strip() or not id_type.isprintable():
        raise ValueError(f"id_type is {id_type!r}; pass the name of a kind of ids, such as 'userID'")


def check_place(folder: Path) -> None:
    """Refuse a folder for jobs and backups that cannot be made or written.

    Raises:
        ImportRefusedError: It is no folder, is in none, or may not be written.
    """
    place = folder
    while not os.path.lexists(place) and place != place.parent:
        place = place.parent
    why = ""
    if not place.is_dir():
        why = f"{place} is no folder"
    elif not os.access(place, os.W_OK | os.X_OK):
        why = f"{place} cannot be written"
    if why:
        raise ImportRefusedError(
            f"the import keeps its journal and backups in {folder}, but {why}; nothing was changed",
            remedy="pass journal=… with a folder that can be written",
        )


@contextmanager
def working_folder() -> Iterator[None]:
    """Explain a working directory that is gone.

    Raises:
        ImportRefusedError: It is.
    """
    try:
        yield
    except FileNotFoundError:
        raise ImportRefusedError(
            "the working directory is gone; nothing was changed",
            remedy="change to another, or pass journal=… with a path from the root",
        ) from None

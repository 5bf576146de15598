"""What can be refused of an import before its source is read."""

from __future__ import annotations

import re

from statsig_console.errors import ArgumentTypeError, ArgumentValueError

_ID = re.compile(r"[A-Za-z0-9_-]{3,100}")


def check_segment(segment_id: str, *, create: bool, id_type: object) -> None:
    """Refuse an id that no segment has, and one that a segment to be made cannot get.

    Raises:
        ArgumentTypeError: It is no string.
        ArgumentValueError: It is empty, or create is given and it is of other characters or another length.
    """
    if not isinstance(segment_id, str):
        raise ArgumentTypeError(f"segment_id is {segment_id!r}; pass the id of a segment, a string")
    if not segment_id.strip() or segment_id in (".", ".."):
        raise ArgumentValueError(f"segment_id is {segment_id!r}; pass the id of a segment")
    if not create:
        return
    if not _ID.fullmatch(segment_id):
        raise ArgumentValueError(
            f"segment_id is {segment_id!r}; a new one has 3 to 100 of A-Z, a-z, 0-9, _ and -; "
            "correct it, or leave create out if the segment is there"
        )
    if not isinstance(id_type, str) or not id_type.strip() or not id_type.isprintable():
        raise ArgumentValueError(f"id_type is {id_type!r}; pass the name of a kind of ids, such as 'userID'")

"""The lines of duplicates that only sorting finds."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import partial
from pathlib import Path
from typing import IO

from .lines import blocks

_ENTRY = struct.Struct("<QQ")


class LineNumbers:
    """Writes which line of the source each usable id came from: an entry where they do not follow each other.

    Args:
        file: A binary file.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._count, self._next = 0, 0

    def add(self, lines: Sequence[int]) -> None:
        """Take the lines of the next ids; they rise."""
        if not lines:
            return
        if lines[0] != self._next or lines[-1] - lines[0] != len(lines) - 1:
            for place, line in enumerate(lines, self._count):
                if line != self._next:
                    self._file.write(_ENTRY.pack(place, line))
                self._next = line + 1
        self._count += len(lines)
        self._next = lines[-1] + 1


def lines_of(path: Path, places: Iterable[int]) -> Iterator[int]:
    """The lines of the ids at these places, which rise.

    Args:
        path: What LineNumbers wrote.
        places: Numbers of usable ids, from 0.
    """
    with path.open("rb") as file:
        entries = map(_ENTRY.unpack, iter(partial(file.read, _ENTRY.size), b""))
        first, line = 0, 0
        following = next(entries, None)
        for place in places:
            while following and following[0] <= place:
                (first, line), following = following, next(entries, None)
            yield line + place - first


def repeated(path: Path, duplicates: Set[bytes]) -> Iterator[int]:
    """The places of lines that are there for the second time or more.

    Args:
        path: Lines, in any order.
        duplicates: The lines to look for.
    """
    met: set[bytes] = set()
    start = 0
    with path.open("rb") as file:
        for block in blocks(file):
            if not duplicates.isdisjoint(block):
                for place, line in enumerate(block, start):
                    if line in met:
                        yield place
                    elif line in duplicates:
                        met.add(line)
            start += len(block)

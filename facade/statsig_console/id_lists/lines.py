"""Ids on disk: one a line, in UTF-8; sorted, merged and compared without holding more than a few megabytes."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from io import BufferedReader
from itertools import filterfalse, islice, pairwise
from operator import eq
from pathlib import Path
from typing import Protocol

from attrs import define, field

from .clean import SHOWN
from .storage import fresh_file

RUN = 6 << 20
"""Bytes that are sorted in memory at a time."""

PIECE = 1 << 18
"""Bytes that are read at a time for a call."""

BLOCK = 1 << 20
"""Bytes of both sides that are compared at a time."""

FAN_IN = 128
"""Sorted runs that are merged at a time: files that are open at once."""

_SPECIAL = re.compile(r"[\\\r\n]")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
_ESCAPED = re.compile(r"\\([\\nr])")
_MEANING = {"\\": "\\", "n": "\n", "r": "\r"}


def encode(ids: list[str]) -> bytes:
    """The ids as lines, each with its line feed; backslashes and line ends are escaped, so any string has a line."""
    if not ids:
        return b""
    text = "\n".join(ids)
    # Searching all of it at once costs less than looking at each: such ids hardly occur.
    if "\\" in text or "\r" in text or text.count("\n") != len(ids) - 1:
        text = "\n".join(_SPECIAL.sub(lambda match: _ESCAPES[match[0]], each) for each in ids)
    return (text + "\n").encode("utf-8", "surrogatepass")


def decode(data: bytes) -> list[str]:
    """The ids of whole lines."""
    ids = data.decode("utf-8", "surrogatepass").split("\n")
    ids.pop()
    if b"\\" in data:
        ids = [_ESCAPED.sub(lambda match: _MEANING[match[1]], each) if "\\" in each else each for each in ids]
    return ids


def read_batch(file: BufferedReader, limit: int, max_bytes: int) -> tuple[list[str], int]:
    """The next ids, as many as a call may take, and their length in the file.

    Args:
        file: Lines of ids, at the beginning of one.
        limit: Ids at most.
        max_bytes: Bytes of the JSON body at most; a single id is given whatever its size.
    """
    start, parts = file.tell(), []
    lines, room = limit, max_bytes - len('{"ids":[]}')
    while block := file.read(PIECE):
        count, size = _weigh(block, len(block))
        if count > lines or size > room:
            parts.append(block[: _fitting(block, lines, room)])
            break
        parts.append(block)
        lines, room = lines - count, room - size
    data = b"".join(parts)
    data = data[: data.rfind(b"\n") + 1]
    if not data:
        file.seek(start)
        data = file.readline()
    return decode(data), len(data)


def _weigh(block: bytes, end: int) -> tuple[int, int]:
    """The lines that end before a place, and the bytes up to it as a body has them."""
    lines = block.count(b"\n", 0, end)
    # Two quotes and a comma for each id, instead of its line feed; a quote in an id gets a backslash.
    return lines, end + 2 * lines + block.count(b'"', 0, end)


def _fitting(block: bytes, lines: int, room: int) -> int:
    """The last place up to which the block fits. Counting is quick, objects for each line are not."""

    def too_much(end: int) -> bool:
        count, size = _weigh(block, end)
        return count > lines or size > room

    return bisect_left(range(1, len(block) + 1), True, key=too_much)


class Lines(Protocol):
    """A binary file, plain or packed, that gives so many bytes of whole lines at a time."""

    def readlines(self, hint: int, /) -> list[bytes]:
        """Lines of about so many bytes."""
        ...


def blocks(file: Lines, size: int = BLOCK) -> Iterator[list[bytes]]:
    """The lines, so many bytes of them at a time."""
    while lines := file.readlines(size):
        yield lines


@define
class _Head:
    """How far a sorted run is read.

    Args:
        blocks: Its lines, so many at a time.
    """

    blocks: Iterator[list[bytes]]
    lines: list[bytes] = field(init=False, factory=list)
    _place: int = field(init=False, default=0)

    def has_lines(self) -> bool:
        """Whether there are more lines; reads on where that is needed."""
        if self._place == len(self.lines):
            self.lines, self._place = next(self.blocks, []), 0
        return bool(self.lines)

    def take(self, pivot: bytes) -> list[bytes]:
        """The next lines up to this one."""
        start, self._place = self._place, bisect_right(self.lines, pivot, self._place)
        return self.lines[start : self._place]


@define
class Sorter:
    """Sorts lines and drops duplicates, of which it keeps a few: sorted runs on disk, which `write` merges.

    Args:
        folder: Where the runs go.
        name: What their names begin with.
        memory: Bytes to sort at a time.
    """

    folder: Path
    name: str
    memory: int = RUN
    duplicates: set[bytes] = field(init=False, factory=set)
    _lines: list[bytes] = field(init=False, factory=list)
    _bytes: int = field(init=False, default=0)
    _runs: list[Path] = field(init=False, factory=list)
    _made: int = field(init=False, default=0)

    def add(self, lines: list[bytes]) -> None:
        """Take more lines."""
        self._lines += lines
        # What a bytes object and its place in a list cost beyond its bytes.
        self._bytes += sum(map(len, lines)) + 48 * len(lines)
        if self._bytes > self.memory * 2:
            self._spill()

    def write(self, target: Path) -> Iterator[int]:
        """Write all lines, sorted, each once; gives how many are written, as it goes."""
        if not self._runs:
            self._lines = self._sorted(self._lines)
            with fresh_file(target) as file:
                file.write(b"".join(self._lines))
            yield len(self._lines)
            self._lines = []
            return
        self._spill()
        while len(self._runs) > FAN_IN:
            first, self._runs = self._runs[:FAN_IN], self._runs[FAN_IN:]
            for _ in self._merge(first, run := self._next_run()):
                pass
            self._runs.append(run)
        yield from self._merge(self._runs, target)
        self._runs = []

    def _next_run(self) -> Path:
        self._made += 1
        return self.folder / f"{self.name}.run{self._made}"

    def _spill(self) -> None:
        if self._lines:
            run = self._next_run()
            self._lines.sort()
            with fresh_file(run) as file:
                file.write(b"".join(self._lines))
            self._runs.append(run)
        self._lines, self._bytes = [], 0

    def _merge(self, runs: list[Path], target: Path) -> Iterator[int]:
        # Blocks of every run up to the least of their last lines are sorted together: list.sort finds the runs in them
        # and merges those at the speed of C, three times as fast as heapq.merge line by line.
        size = max(4096, self.memory // len(runs) // 2)
        written, last = 0, b""
        with ExitStack() as stack:
            output = stack.enter_context(fresh_file(target))
            heads = [_Head(blocks(stack.enter_context(run.open("rb")), size)) for run in runs]
            while heads := [head for head in heads if head.has_lines()]:
                pivot = min([head.lines[-1] for head in heads])
                # The last line may be there once more, at the beginning of the next block of its run.
                ready = [last] if last else []
                for head in heads:
                    ready += head.take(pivot)
                ready = self._sorted(ready)[1 if last else 0 :]
                output.write(b"".join(ready))
                written += len(ready)
                last = pivot
                yield written
        for run in runs:
            run.unlink()

    def _sorted(self, lines: list[bytes]) -> list[bytes]:
        lines.sort()
        # Most blocks have no duplicates, and comparing neighbours costs less than hashing all.
        if not any(map(eq, lines, islice(lines, 1, None))):
            return lines
        duplicates = (line for line, following in pairwise(lines) if line == following)
        self.duplicates.update(islice(duplicates, SHOWN - len(self.duplicates)))
        return list(dict.fromkeys(lines))


@define
class Difference:
    """How many lines of two sorted files are in the one, the other and both."""

    adds: int = 0
    removes: int = 0
    kept: int = 0


def compare(wanted: Path, present: Path, adds: Path, removes: Path) -> Iterator[Difference]:
    """Write what has to be added and removed; gives the counts, as they grow.

    Args:
        wanted: The lines that should be there, sorted, each once.
        present: The lines that are there, sorted, each once.
        adds: Gets the lines of wanted alone.
        removes: Gets the lines of present alone.
    """
    total = Difference()
    with wanted.open("rb") as first, present.open("rb") as second, fresh_file(adds) as new, fresh_file(removes) as old:
        left, right = first.readlines(BLOCK), second.readlines(BLOCK)
        while left and right:
            pivot = min(left[-1], right[-1])
            i, j = bisect_right(left, pivot), bisect_right(right, pivot)
            here, there = left[:i], right[:j]
            fresh, gone = _without(here, there), _without(there, here)
            new.write(b"".join(fresh))
            old.write(b"".join(gone))
            total.adds += len(fresh)
            total.removes += len(gone)
            total.kept += len(here) - len(fresh)
            left, right = left[i:] or first.readlines(BLOCK), right[j:] or second.readlines(BLOCK)
            yield total
        while left:
            new.write(b"".join(left))
            total.adds += len(left)
            left = first.readlines(BLOCK)
        while right:
            old.write(b"".join(right))
            total.removes += len(right)
            right = second.readlines(BLOCK)
    yield total


def _without(lines: list[bytes], others: list[bytes]) -> list[bytes]:
    return list(filterfalse(set(others).__contains__, lines))


def remove_files(*paths: Path) -> None:
    """Delete files that may be there."""
    for path in paths:
        with suppress(OSError):
            path.unlink()

"""Lines of a text and one column of a CSV, block by block: memory does not grow with a line, a cell or a row."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, islice, repeat
from typing import NamedTuple, TypeAlias

from .errors import SourceError

BLOCK = 1 << 18
"""Bytes that are read and decoded at a time."""

LONGEST = 1 << 19
"""Characters of a line, or of a cell of the ids, above which it is overlong, whatever it holds."""

MOST_COLUMNS = 20_000
"""Columns that a row may have."""

_PART = 200
"""Rows that are in memory with all their cells."""

Cells: TypeAlias = "tuple[list[str], Sequence[int]]"
"""The texts of a column, and the lines that their rows begin in."""


def decoded(read: Callable[[int], bytes], encoding: str) -> Iterator[str]:
    """The text of bytes, so much at a time, with line feeds as its line ends and without a byte order mark.

    Args:
        read: Gives so many bytes at most; none at the end.
        encoding: The encoding of the text.
    """
    name = codecs.lookup(encoding).name
    # Bytes that are not of the encoding are a matter of a rule; of UTF-16 and UTF-32 they would shift all that follows.
    errors = "strict" if name.startswith(("utf-16", "utf-32")) else "surrogateescape"
    inner = codecs.getincrementaldecoder("utf-8-sig" if name == "utf-8" else name)(errors)
    decoder = io.IncrementalNewlineDecoder(inner, translate=True)
    while data := read(BLOCK):
        if text := decoder.decode(data):
            yield text
    if text := decoder.decode(b"", final=True):
        yield text


def lines(blocks: Iterator[str], max_length: int) -> Iterator[list[str]]:
    """The lines of a text, without their ends; of one that is too long the beginning, marked so that it stays too long.

    Args:
        blocks: The text, cut anywhere.
        max_length: Characters that an id may have.
    """
    rest, is_skipping = "", False
    limit = max(LONGEST, 2 * max_length)
    for block in blocks:
        if is_skipping:
            _, ended, block = block.partition("\n")
            if not ended:
                continue
            is_skipping = False
        found = (rest + block).split("\n")
        rest = found.pop()
        if len(rest) > limit:
            found.append(_overlong(rest, max_length))
            rest, is_skipping = "", True
        if found:
            yield found
    if rest:
        yield [rest]


def _overlong(text: str, max_length: int) -> str:
    """A stand-in for a text that was not kept whole: longer than ids may be, and with no blanks to strip."""
    return text[: max_length + 1].lstrip().ljust(max_length, "…") + "…"


class Row(NamedTuple):
    """A row of a CSV: the cells that were kept, the lines it takes, its columns up to the last that is not blank."""

    cells: list[str]
    height: int
    columns: int


class Scanner:
    """Takes a CSV apart as csv does when it is strict, a piece at a time; keeps only what is asked for.

    Args:
        delimiter: What parts the columns.
        keep: The number of the column to keep; None for all.
        limit: Characters that are kept of a cell; one that is longer has one more.
    """

    def __init__(self, delimiter: str, keep: int | None, limit: int) -> None:
        self._delimiter, self._keep, self._limit = delimiter, keep, limit
        self._cell = re.compile(f"[^{re.escape(delimiter)}\n]*")
        self._is_quoted = self._is_at_quote = self._is_in_cell = False
        self._cells: list[str] = []
        self._parts: list[str] = []
        self._size, self._index, self._height, self._columns = 0, 0, 0, 0

    @property
    def is_between_rows(self) -> bool:
        """Whether no row has begun."""
        return not (self._is_quoted or self._is_at_quote or self._is_in_cell or self._index)

    def rows(self, text: str) -> Iterator[Row]:
        """The rows that end in a text.

        Raises:
            csv.Error: There is something behind a closing quote.
        """
        place = 0
        while (found := self.row(text, place)) is not None:
            row, place = found
            yield row

    def row(self, text: str, place: int) -> tuple[Row, int] | None:
        """The row that ends next, and where it does; None where the text ends before."""
        length = len(text)
        while place < length:
            if self._is_quoted:
                end = text.find('"', place)
                self._take(text, place, length if end < 0 else end)
                self._height += text.count("\n", place, length if end < 0 else end)
                if end < 0:
                    return None
                self._is_quoted, self._is_at_quote, place = False, True, end + 1
                continue
            if self._is_at_quote:
                self._is_at_quote = False
                if text[place] == '"':
                    self._take(text, place, place + 1)
                    self._is_quoted, place = True, place + 1
                    continue
                if text[place] not in (self._delimiter, "\n"):
                    raise csv.Error(f"{self._delimiter!r} expected after '\"'")
            elif not self._is_in_cell and text[place] == '"':
                self._is_in_cell = self._is_quoted = True
                place += 1
                continue
            found = self._cell.match(text, place)
            end = found.end() if found else place
            self._is_in_cell = True
            self._take(text, place, end)
            if end == length:
                return None
            place = end + 1
            self._end_cell()
            if text[end] == "\n":
                return self._end_row(), place
        return None

    def end(self) -> Iterator[Row]:
        """The last row, if it has no line end.

        Raises:
            csv.Error: A quote was never closed.
        """
        if self._is_quoted:
            raise csv.Error("unexpected end of data")
        if not self.is_between_rows:
            self._is_at_quote = False
            self._end_cell()
            yield self._end_row()

    def _take(self, text: str, start: int, end: int) -> None:
        if end > start and (self._keep is None or self._keep == self._index):
            room = self._limit + 1 - self._size
            if room > 0:
                self._parts.append(text[start : min(end, start + room)])
                self._size += len(self._parts[-1])
        elif end > start and not text[start:end].isspace():
            # Of other columns it counts only whether they hold anything.
            self._size = 1

    def _end_cell(self) -> None:
        if self._keep is None or self._keep == self._index:
            self._cells.append("".join(self._parts))
        self._index += 1
        if self._size:
            self._columns = self._index
        if self._index > MOST_COLUMNS:
            raise csv.Error(f"a row has more than {MOST_COLUMNS:,} columns")
        self._parts, self._size, self._is_in_cell = [], 0, False

    def _end_row(self) -> Row:
        row = Row(self._cells, self._height + 1, self._columns)
        self._cells, self._index, self._height, self._columns = [], 0, 0, 0
        return row


class Table:
    """Reads a column of a CSV.

    Args:
        source: What the file is called.
        delimiter: What parts the columns; None for one column.
        index: The number of the column, from 0.
        columns: The number of columns: a row that has more is refused, for its ids may be in another one.
        line: The number of the first line.
        max_length: Characters that an id may have.
    """

    def __init__(
        self, source: str, delimiter: str | None, index: int, columns: int, line: int, max_length: int
    ) -> None:
        self._source, self._delimiter, self._index, self._columns = source, delimiter or ",", index, columns
        self._line, self._max_length = line, max_length
        self._limit = max(LONGEST, 2 * max_length)
        self._scanner = Scanner(self._delimiter, index, self._limit)

    @property
    def line(self) -> int:
        """The line that the next row begins in."""
        return self._line

    def cells(self, blocks: Iterator[str]) -> Iterator[Cells]:
        """The column's cells, and the lines that their rows begin in.

        Raises:
            csv.Error: It is no CSV.
            SourceError: A row has more columns than the first.
        """
        rest = ""
        for block in blocks:
            text = rest + block
            if not self._scanner.is_between_rows:
                ended = self._scanner.row(text, 0)
                if ended is None:
                    continue
                yield self._scanned([ended[0]])
                text = text[ended[1] :]
            cut = _end_of_rows(text)
            rest = text[cut:]
            if cut:
                try:
                    found = self._whole(text[:cut])
                except csv.Error:
                    # A long cell, or quotes that only a closer look understands.
                    rest = text
                else:
                    yield found
                    continue
            if cut or len(rest) >= BLOCK:
                yield from self._closely(rest)
                rest = ""
        if rest:
            yield from self._closely(rest)
        for row in self._scanner.end():
            yield self._scanned([row])

    def _closely(self, text: str) -> Iterator[Cells]:
        rows = self._scanner.rows(text)
        while some := list(islice(rows, 1000)):
            yield self._scanned(some)

    def _scanned(self, rows: list[Row]) -> Cells:
        *starts, self._line = accumulate((row.height for row in rows), initial=self._line)
        for row, line in zip(rows, starts, strict=True):
            self._check(row.columns, line)
        texts = [row.cells[0] if row.cells else "" for row in rows]
        if max(map(len, texts)) > self._limit:
            texts = [_overlong(text, self._max_length) if len(text) > self._limit else text for text in texts]
        return texts, starts

    def _whole(self, text: str) -> Cells:
        """The cells of a text of whole rows, at the speed of C."""
        start, height = self._line, text.count("\n")
        if '"' in text:
            # Strict: a quote that is never closed would swallow the rest of the file.
            reader = csv.reader(io.StringIO(text, newline="\n"), delimiter=self._delimiter, strict=True)
            texts, heights = self._column(reader, has_heights=True)
        elif self._columns == 1 and self._delimiter not in text:
            texts, heights = text.split("\n"), []
            texts.pop()
        else:
            rows = text.split("\n")
            rows.pop()
            texts, heights = self._column(map(str.split, rows, repeat(self._delimiter)), has_heights=False)
        self._line = start + height
        if len(texts) == height:
            return texts, range(start, start + height)
        return texts, list(accumulate(heights, initial=start))[:-1]

    def _column(self, rows: Iterator[list[str]], *, has_heights: bool) -> tuple[list[str], list[int]]:
        """The cells of rows, and how many lines each row takes, which is one unless its cells may hold line ends."""
        texts: list[str] = []
        heights: list[int] = []
        index, columns = self._index, self._columns
        # Few rows at a time are quicker: they stay in the processor's cache.
        while part := list(islice(rows, _PART)):
            if has_heights:
                heights += [1 + "".join(row).count("\n") for row in part]
            if max(map(len, part)) > columns:
                for place, row in enumerate(part, len(texts)):
                    if len(row) > columns and any(map(str.strip, row[columns:])):
                        self._check(len(row), self._line + (sum(heights[:place]) if has_heights else place))
            try:
                texts += [row[index] for row in part]
            except IndexError:
                # A row without the column is an empty line, or one that was cut off.
                texts += [row[index] if index < len(row) else "" for row in part]
        return texts, heights

    def _check(self, columns: int, line: int) -> None:
        if columns > self._columns:
            raise SourceError(
                f"line {line}: the row has {columns} columns by the delimiter {self._delimiter!r}, and the first line "
                f"of {self._source} has {self._columns}; nothing was changed",
                remedy="put quotes around cells that hold it, or pass format='text' if it has an id a line",
                line=line,
            )


def _end_of_rows(text: str) -> int:
    """A place where a row ends: the last line end with as many quotes before it as close; 0 where there is none."""
    cut = text.rfind("\n") + 1
    is_open = text.count('"', 0, cut) % 2
    while is_open and cut:
        before = text.rfind("\n", 0, text.rfind('"', 0, cut)) + 1
        is_open ^= text.count('"', before, cut) % 2
        cut = before
    return cut

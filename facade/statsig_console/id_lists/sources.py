"""Where ids come from: files of several kinds, standard input, iterables of both flavours."""

from __future__ import annotations

import codecs
import csv
import gzip
import hashlib
import io
import os
import re
import sys
import zlib
from collections.abc import AsyncIterable, Callable, Generator, Iterable, Mapping, Sequence, Set
from contextlib import ExitStack
from itertools import accumulate, islice
from pathlib import Path
from typing import IO, Any, Literal, TypeAlias

from attrs import define, field, frozen

from statsig_console.errors import fold

from .backup import Backup
from .backup import read as read_backup
from .clean import Cleaner, Usable
from .errors import SourceError
from .lines import decode
from .steps import Pull

Source: TypeAlias = "str | os.PathLike[str] | Iterable[str] | AsyncIterable[str]"
Format: TypeAlias = Literal["csv", "text", "parquet"]

CHUNK = 20_000
"""Rows that are looked at together."""

WHOLE = 100
"""Rows of a CSV that are in memory with all their columns."""

_LINE_END = re.compile(r"\r\n|\r|\n")

_FORMATS: Mapping[str, Format] = {
    ".csv": "csv",
    ".tsv": "csv",
    ".txt": "text",
    ".text": "text",
    ".ids": "text",
    ".parquet": "parquet",
    ".pq": "parquet",
}
# A first row is a header when the column's cell is one of these, whatever its case, blanks, - and _. Nothing looser: an
# id that is taken for a header is a user who is left out.
_HEADERS = frozenset(
    "id ids key keys userid userids userkey userkeys user users uid uuid stableid customid companyid accountid "
    "deviceid contextkey contextkeys targetkey unitid statsigid email".split()
)


@frozen
class Reading:
    """How to read a source.

    Args:
        column: The column's name or its number from 0; None for the first.
        header: Whether there is a header; None to recognise it.
        format: The kind of file; None to go by its name.
        delimiter: What parts the columns of a CSV; None for a comma, of .tsv a tab.
        encoding: The encoding of text.
    """

    column: str | int | None = None
    header: bool | None = None
    format: Format | None = None
    delimiter: str | None = None
    encoding: str = "utf-8"

    def __attrs_post_init__(self) -> None:
        if isinstance(self.column, bool) or (isinstance(self.column, int) and self.column < 0):
            raise ValueError(f"column is {self.column!r}; pass a name of the header, or a number from 0")
        if isinstance(self.column, str) and self.header is False:
            raise ValueError(f"column is {self.column!r} and header is False; a name needs a header, or pass a number")
        if self.format not in (None, "csv", "text", "parquet"):
            raise ValueError(f"format is {self.format!r}; pass 'csv', 'text' or 'parquet'")
        if self.delimiter is not None and (len(self.delimiter) != 1 or self.delimiter in '\r\n"'):
            raise ValueError(f"delimiter is {self.delimiter!r}; pass one character, such as ';'")
        try:
            "".encode(self.encoding)
        except LookupError:
            raise ValueError(
                f"encoding is {self.encoding!r}, which Python does not know; pass such as 'utf-8'"
            ) from None


@define
class Opened:
    """A source that is being read; what is known of it grows.

    Args:
        name: What to call it.
        format: Its kind.
        path: Where it is, if it is a file that can be read again.
        column: The column taken.
        header: The header's names.
        rows: Rows read so far.
        sha256: The digest of the file's bytes, once it is read; None for iterables.
    """

    name: str
    format: str
    path: Path | None = None
    column: str | int = 0
    header: tuple[str, ...] | None = None
    rows: int = 0
    sha256: str | None = None
    _chunks: Callable[[Opened, Cleaner], Chunks] = field(kw_only=True)

    def chunks(self, cleaner: Cleaner) -> Chunks:
        """The usable ids, chunk by chunk; asks for the items of an async source."""
        return self._chunks(self, cleaner)


Chunks: TypeAlias = Generator["Usable | Pull", Any, None]


def identity(source: Source) -> tuple[str, Path | None]:
    """What a source is called, and its path if it is a file that can be read again.

    Raises:
        TypeError: It is nothing that ids can be read from.
    """
    if isinstance(source, (str, os.PathLike)):
        name: object = os.fspath(source)
        if not isinstance(name, str) or not name:
            raise TypeError(f"source is {source!r}; pass a path, '-' for standard input, or an iterable of strings")
        path = Path(os.path.abspath(name))
        is_once = name == "-" or (path.exists() and not path.is_file() and not path.is_dir())
        return name, None if is_once else path
    if isinstance(source, (bytes, bytearray, memoryview)) or not isinstance(source, (Iterable, AsyncIterable)):
        raise TypeError(
            f"source is of type {type(source).__name__}; pass a path, '-' for standard input, or an iterable of strings"
        )
    return type(source).__name__, None


def open_source(source: Source, reading: Reading) -> Opened:
    """The source, not yet read.

    Raises:
        SourceError: There is no such file, or the kind needs an extra that is missing.
        ValueError: The reading does not fit the source.
    """
    name, path = identity(source)
    if not isinstance(source, (str, os.PathLike)):
        return _iterable(source, name, reading)
    if path is None:
        # Standard input, or a pipe with a name.
        kind = reading.format or "csv"
        if kind == "parquet":
            raise ValueError(f"source is {name!r}, but Parquet is not read from a pipe; pass the path of a file")
        return Opened(name, kind, chunks=lambda opened, cleaner: _file(opened, cleaner, reading, ","))
    if not path.is_file():
        if path.is_dir():
            raise SourceError(f"source is {name!r}, which is a folder", remedy="pass the path of a file")
        raise SourceError(
            f"source is {name!r}, and there is no such file", remedy="pass the path of one that can be read"
        )
    suffixes = [suffix.lower() for suffix in path.suffixes]
    inner = suffixes[-2:-1] if suffixes[-1:] == [".gz"] else suffixes[-1:]
    ending = inner[0] if inner else ""
    kind = reading.format or _FORMATS.get(ending, "csv")
    if kind == "parquet":
        return Opened(name, kind, path, chunks=lambda opened, cleaner: _parquet(opened, cleaner, reading))
    usual = "\t" if ending == ".tsv" else ","
    return Opened(name, kind, path, chunks=lambda opened, cleaner: _file(opened, cleaner, reading, usual))


def open_backup(backup: Backup) -> Opened:
    """The ids of a checked backup: what was in a list goes back as it was, past all rules."""

    def chunks(opened: Opened, cleaner: Cleaner) -> Chunks:
        opened.sha256 = digest(backup.path)
        for lines in read_backup(backup):
            first = opened.rows + 1
            opened.rows += len(lines)
            yield Usable(decode(b"".join(lines)), range(first, opened.rows + 1))

    return Opened(str(backup.path), "backup", backup.path, chunks=chunks)


def digest(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class _Hashing(io.RawIOBase):
    """A file that is hashed as it is read."""

    def __init__(self, inner: IO[bytes]) -> None:
        self._inner = inner
        self.hash = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._inner.read(len(buffer))
        self.hash.update(data)
        buffer[: len(data)] = data
        return len(data)

    def drain(self) -> None:
        """Hash what the reader left, such as padding after the last gzip member."""
        while data := self._inner.read(1 << 20):
            self.hash.update(data)


def _file(opened: Opened, cleaner: Cleaner, reading: Reading, usual: str) -> Chunks:
    """A CSV or text file, or standard input."""
    with ExitStack() as stack:
        inner: IO[bytes] = sys.stdin.buffer if opened.name == "-" else stack.enter_context(open(opened.name, "rb"))
        raw = _Hashing(inner)
        buffered = io.BufferedReader(raw, 1 << 18)
        packed = buffered.peek(2)[:2] == b"\x1f\x8b"
        plain: Any = stack.enter_context(gzip.GzipFile(fileobj=buffered)) if packed else buffered
        errors = "surrogateescape" if reading.encoding.lower().replace("_", "-") != "utf-16" else "strict"
        # Closing the text does not close standard input: it is the wrapper that closes.
        text = stack.enter_context(io.TextIOWrapper(plain, _with_mark(reading.encoding), errors, newline=""))
        try:
            if opened.format == "text":
                yield from _text(opened, cleaner, text, reading)
            else:
                yield from _csv(opened, cleaner, text, reading, reading.delimiter or usual)
        except (UnicodeError, csv.Error, EOFError, gzip.BadGzipFile, zlib.error) as error:
            remedy = "correct the file"
            if isinstance(error, UnicodeError):
                remedy = "pass encoding=…"
            elif isinstance(error, csv.Error):
                remedy = "correct the file, or pass format='text' if it has an id a line and no columns"
            raise SourceError(
                f"{opened.name} cannot be read after {opened.rows} rows ({fold(str(error))}); nothing was changed",
                remedy=remedy,
            ) from error
        raw.drain()
        opened.sha256 = raw.hash.hexdigest()


def _with_mark(encoding: str) -> str:
    # A byte order mark is no part of the first id.
    return "utf-8-sig" if codecs.lookup(encoding).name == "utf-8" else encoding


def _text(opened: Opened, cleaner: Cleaner, text: Iterable[str], reading: Reading) -> Chunks:
    if reading.column not in (None, 0):
        raise ValueError(f"column is {reading.column!r}, but {opened.name} is text, an id a line; pass format='csv'")
    lines = iter(text)
    number = 1
    is_first = True
    while chunk := [line.rstrip("\r\n") for line in islice(lines, CHUNK)]:
        # The header is the first line that is not empty.
        place = next((place for place, line in enumerate(chunk) if line.strip()), None)
        if is_first and place is not None:
            is_first = False
            if _is_header(chunk[place], reading):
                opened.header, opened.column = (chunk[place].strip(),), chunk[place].strip()
                yield _cleaned(opened, cleaner, chunk[:place], number)
                chunk, number = chunk[place + 1 :], number + place + 1
        yield _cleaned(opened, cleaner, chunk, number)
        number += len(chunk)


def _cleaned(opened: Opened, cleaner: Cleaner, texts: list[str], first: int) -> Usable:
    opened.rows += len(texts)
    return cleaner.clean(texts, range(first, first + len(texts)))


def _is_header(cell: str, reading: Reading) -> bool:
    if reading.header is not None:
        return reading.header
    return isinstance(reading.column, str) or is_header_like(cell)


def is_header_like(cell: str) -> bool:
    """Whether a first cell is taken for a header unless told."""
    return re.sub(r"[\s_-]", "", cell).casefold() in _HEADERS


def _csv(opened: Opened, cleaner: Cleaner, text: Iterable[str], reading: Reading, delimiter: str) -> Chunks:
    # Strict: a quote that is never closed would swallow the rest of the file.
    reader = csv.reader(text, delimiter=delimiter, strict=True)
    column = reading.column if isinstance(reading.column, int) else 0
    blank = 0
    while (first := next(reader, None)) is not None and not any(map(str.strip, first)):
        blank += 1
    # The header is the first row that is not empty.
    yield _cleaned(opened, cleaner, [""] * blank, 1)
    if first is None:
        return
    cell = first[column] if column < len(first) else ""
    if _is_header(cell, reading):
        opened.header = tuple(fold(name) for name in first)
        column = _place(first, reading.column, opened.name)
        opened.column = opened.header[column]
    else:
        opened.column = column
        yield _cleaned(opened, cleaner, [cell], blank + 1)
    while (cells := _cells(reader, column))[0]:
        opened.rows += len(cells[0])
        yield cleaner.clean(*cells)


def _cells(reader: Any, column: int) -> tuple[list[str], Sequence[int]]:
    """A chunk of a column, and the lines that its rows begin in."""
    texts: list[str] = []
    lines: range | list[int] = range(reader.line_num + 1, reader.line_num + 1)
    while len(texts) < CHUNK:
        line = reader.line_num + 1
        # Rows may be wide: only a few of them are kept whole.
        rows = list(islice(reader, WHOLE))
        if not rows:
            break
        try:
            texts += [row[column] for row in rows]
        except IndexError:
            # A row without the column is an empty line, or one that was cut off.
            texts += [row[column] if column < len(row) else "" for row in rows]
        if isinstance(lines, range):
            if reader.line_num + 1 - line == len(rows):
                lines = range(lines.start, line + len(rows))
                continue
            lines = list(lines)
        lines += islice(accumulate(map(_height, rows), initial=line), len(rows))
    return texts, lines


def _height(row: list[str]) -> int:
    """The lines that a row takes: quoted cells may span several."""
    return 1 + sum(len(_LINE_END.findall(cell)) for cell in row)


def _place(names: list[str], wanted: str | int | None, source: str) -> int:
    """Where the wanted column is."""
    if not isinstance(wanted, str):
        place = wanted or 0
        if place >= len(names):
            raise SourceError(
                f"column is {place}, but {source} has {len(names)} columns",
                remedy="pass a name, or a number counted from 0",
            )
        return place
    plain = [name.strip() for name in names]
    if wanted in plain:
        return plain.index(wanted)
    same = [place for place, name in enumerate(plain) if name.casefold() == wanted.casefold()]
    if len(same) != 1:
        has = fold(", ".join(repr(name) for name in plain))
        raise SourceError(
            f"column is {wanted!r}, but the header of {source} has {has}", remedy="pass one of them, or a number"
        )
    return same[0]


def _parquet(opened: Opened, cleaner: Cleaner, reading: Reading) -> Chunks:
    try:
        from pyarrow import ArrowException, types  # type: ignore[import-untyped]
        from pyarrow.parquet import ParquetFile  # type: ignore[import-untyped]
    except ModuleNotFoundError as error:
        raise SourceError(f"{opened.name} needs pyarrow", remedy="pip install 'statsig-console[parquet]'") from error
    assert opened.path is not None
    opened.sha256 = digest(opened.path)
    try:
        # Whole column chunks, as pyarrow reads them unless told, grow with the file.
        with ParquetFile(opened.path, buffer_size=1 << 20, pre_buffer=False) as file:
            names = file.schema_arrow.names
            place = _place(names, reading.column, opened.name)
            opened.header, opened.column = tuple(names), names[place]
            kind = file.schema_arrow.field(place).type
            value = kind.value_type if types.is_dictionary(kind) else kind
            if not (types.is_string(value) or types.is_large_string(value) or types.is_integer(value)):
                raise SourceError(
                    f"column {names[place]!r} of {opened.name} is of type {kind}", remedy="pass one of text or integers"
                )
            for batch in file.iter_batches(columns=[names[place]], batch_size=CHUNK):
                texts = ["" if item is None else str(item) for item in batch.column(0).to_pylist()]
                yield _cleaned(opened, cleaner, texts, opened.rows + 1)
    except (ArrowException, OSError, UnicodeDecodeError) as error:
        raise SourceError(
            f"{opened.name} cannot be read as Parquet ({fold(str(error))}); nothing was changed",
            remedy="correct the file",
        ) from error


def _iterable(source: Any, name: str, reading: Reading) -> Opened:
    if reading.column is not None or reading.header is not None or reading.format is not None:
        raise ValueError("column, header and format are for files; an iterable gives the ids themselves")
    # A set has another order in each process, and a resumed job compares digests.
    items = sorted(source) if isinstance(source, Set) and all(isinstance(item, str) for item in source) else source

    def chunks(opened: Opened, cleaner: Cleaner) -> Chunks:
        take = _pulled() if isinstance(items, AsyncIterable) else _taken(items)
        number = 1
        chunk: Any = None
        while True:
            try:
                chunk = take.send(chunk)
            except StopIteration:
                return
            if isinstance(chunk, Pull):
                chunk = yield chunk
                continue
            _check_strings(chunk, number)
            yield _cleaned(opened, cleaner, chunk, number)
            number += len(chunk)
            chunk = None

    return Opened(name, "iterable", chunks=chunks)


def _taken(items: Iterable[Any]) -> Generator[Any, Any, None]:
    lines = isinstance(items, io.TextIOBase)
    iterator = iter(items)
    while chunk := list(islice(iterator, CHUNK)):
        yield [line.rstrip("\r\n") for line in chunk] if lines else chunk


def _pulled() -> Generator[Any, Any, None]:
    while True:
        chunk = yield Pull(CHUNK)
        if chunk:
            yield chunk
        if len(chunk) < CHUNK:
            return


def _check_strings(items: list[Any], first: int) -> None:
    if set(map(type, items)) <= {str}:
        return
    for number, item in enumerate(items, first):
        if not isinstance(item, str):
            raise TypeError(f"item {number} of the source is {fold(repr(item))}; ids are strings")

"""Where ids come from: files of several kinds, standard input, iterables of both flavours."""

from __future__ import annotations

import codecs
import csv
import gzip
import hashlib
import io
import os
import sys
import zlib
from collections.abc import AsyncIterable, Callable, Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from typing import IO, Any, Literal, TypeAlias

from attrs import define, field, frozen

from statsig_console.errors import ArgumentTypeError, ArgumentValueError, fold

from .backup import Backup
from .backup import read as read_backup
from .clean import Cleaner, Usable
from .columnar import ArrowArray, ArrowStream, Cursor, chunks, kind_of
from .errors import SourceError
from .formats import Asked, SourceFormat, table_layout, text_header
from .lines import decode
from .query import Query
from .records import LONGEST, Table, decoded, lines
from .steady import Steady
from .steps import Pull

Source: TypeAlias = (
    str | os.PathLike[str] | Iterable[str] | AsyncIterable[str] | ArrowStream | ArrowArray | Cursor | Query
)
Format: TypeAlias = Literal["csv", "text", "parquet"]

SHOWN_IDS = 3
"""Ids of the beginning that a report shows."""

_FORMATS: Mapping[str, Format] = {
    ".csv": "csv",
    ".tsv": "csv",
    ".txt": "text",
    ".text": "text",
    ".ids": "text",
    ".parquet": "parquet",
    ".pq": "parquet",
}


@frozen
class Reading:
    """How to read a source.

    Args:
        column: The column's name or its number from 0; None to recognise it.
        header: Whether there is a header; None to recognise it.
        format: The kind of file; None to go by its name.
        delimiter: What parts the columns of a CSV; None to recognise it.
        encoding: The encoding of text.
    """

    column: str | int | None = None
    header: bool | None = None
    format: Format | None = None
    delimiter: str | None = None
    encoding: str = "utf-8"

    def __attrs_post_init__(self) -> None:
        if isinstance(self.column, bool) or (isinstance(self.column, int) and self.column < 0):
            raise ArgumentValueError(f"column is {self.column!r}; pass a name of the header, or a number from 0")
        if isinstance(self.column, str) and self.header is False:
            raise ArgumentValueError(
                f"column is {self.column!r} and header is False; a name needs a header, or pass a number"
            )
        if self.format not in (None, "csv", "text", "parquet"):
            raise ArgumentValueError(f"format is {self.format!r}; pass 'csv', 'text' or 'parquet'")
        if self.delimiter is not None and (len(self.delimiter) != 1 or self.delimiter in '\r\n"'):
            raise ArgumentValueError(f"delimiter is {self.delimiter!r}; pass one character, such as ';'")
        try:
            "user".encode(self.encoding)
            is_text = codecs.lookup(self.encoding).name not in ("idna", "punycode")
        except (LookupError, ValueError):
            is_text = False
        if not is_text:
            raise ArgumentValueError(
                f"encoding is {self.encoding!r}, which is no encoding of text that Python knows; pass such as 'utf-8'"
            )

    @property
    def is_utf8(self) -> bool:
        """Whether text is of the usual encoding."""
        return codecs.lookup(self.encoding).name in ("utf-8", "utf-8-sig")

    def check_unused(self, names: Iterable[str], words: str) -> None:
        """Refuse options that were given and would be ignored.

        Args:
            names: The options that do not apply.
            words: Why they do not, and what to do.

        Raises:
            ArgumentValueError: One of them was given.
        """
        for name in names:
            value = getattr(self, name)
            if value is not None and not (name == "encoding" and self.is_utf8):
                raise ArgumentValueError(f"{name} is {value!r}, but {words}")


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
        delimiter: What parts its columns.
        columns: The number of its columns.
        first: Its first ids.
    """

    name: str
    format: str
    path: Path | None = None
    column: str | int = 0
    header: tuple[str, ...] | None = None
    rows: int = 0
    sha256: str | None = None
    delimiter: str | None = None
    columns: int = 1
    first: tuple[str, ...] = ()
    _chunks: Callable[[Opened, Cleaner], Chunks] = field(kw_only=True)

    @property
    def layout(self) -> SourceFormat:
        """What the source was taken for; complete once it is read."""
        return SourceFormat(self.format, self.delimiter, self.header, self.column, self.columns, self.first)

    def chunks(self, cleaner: Cleaner) -> Chunks:
        """The usable ids, chunk by chunk; asks for the items of an async source."""
        found = self._chunks(self, cleaner)
        answer: Any = None
        while True:
            try:
                chunk = found.send(answer)
            except StopIteration:
                return
            if isinstance(chunk, Usable) and len(self.first) < SHOWN_IDS:
                self.first += tuple(chunk.ids[: SHOWN_IDS - len(self.first)])
            answer = yield chunk


Chunks: TypeAlias = Generator["Usable | Pull", Any, None]


def identity(source: Source) -> tuple[str, Path | None]:
    """What a source is called, and its path if it is a file that can be read again.

    Raises:
        SourceError: The working directory, from which the path begins, is gone.
        ArgumentTypeError: It is nothing that ids can be read from.
    """
    if isinstance(source, (str, os.PathLike)):
        name: object = os.fspath(source)
        if not isinstance(name, str) or not name:
            raise ArgumentTypeError(
                f"source is {source!r}; pass a path, '-' for standard input, or an iterable of strings"
            )
        try:
            path = Path(os.path.abspath(name))
        except FileNotFoundError:
            raise SourceError(
                f"source is {name!r}, and the working directory is gone", remedy="pass a path from the root"
            ) from None
        is_once = name == "-" or (path.exists() and not path.is_file() and not path.is_dir())
        return name, None if is_once else path
    if isinstance(source, Query):
        return source.name, None
    if kind_of(source) is None and (
        isinstance(source, (bytes, bytearray, memoryview)) or not isinstance(source, (Iterable, AsyncIterable))
    ):
        raise ArgumentTypeError(
            f"source is of type {type(source).__name__}; pass a path, '-' for standard input, an iterable of strings, "
            "or what gives Arrow"
        )
    return type(source).__name__, None


def open_source(source: Source, reading: Reading) -> Opened:
    """The source, not yet read.

    Raises:
        SourceError: There is no such file, or the kind needs an extra that is missing.
        ArgumentValueError: The reading does not fit the source.
    """
    name, path = identity(source)
    if not isinstance(source, (str, os.PathLike)):
        if isinstance(source, Query) or kind_of(source):
            return _with_columns(source, name, reading)
        from .iterables import open_iterable

        return open_iterable(source, name, reading)
    if path is None:
        # Standard input, or a pipe with a name.
        kind = reading.format or "csv"
        if kind == "parquet":
            raise ArgumentValueError(
                f"source is {name!r}, but Parquet is not read from a pipe; pass the path of a file"
            )
        if kind == "text":
            reading.check_unused(["delimiter"], f"{name} is text, an id a line; pass format='csv'")
        return Opened(name, kind, chunks=lambda opened, cleaner: _file(opened, cleaner, reading))
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
    if kind == "text":
        reading.check_unused(["delimiter"], f"{name} is text, an id a line; pass format='csv'")
    if kind == "parquet":
        reading.check_unused(["delimiter", "encoding"], f"that is for text; {name} is Parquet")
        if reading.header is False:
            raise ArgumentValueError(f"header is False, but {name} is Parquet, which names its columns; leave it out")
        return Opened(name, kind, path, chunks=lambda opened, cleaner: _parquet(opened, cleaner, reading))
    is_tsv = ending == ".tsv"
    return Opened(name, kind, path, chunks=lambda opened, cleaner: _file(opened, cleaner, reading, is_tsv=is_tsv))


def _with_columns(source: Any, name: str, reading: Reading) -> Opened:
    """Arrow, a cursor, a data frame or a query."""
    reading.check_unused(
        ("header", "format", "delimiter", "encoding"), f"that is for files; a {name} names its own columns"
    )
    kind = "query" if isinstance(source, Query) else str(kind_of(source))
    return Opened(name, kind, chunks=lambda opened, cleaner: chunks(opened, cleaner, reading, source))


def open_backup(backup: Backup) -> Opened:
    """The ids of a checked backup: what was in a list goes back as it was, past all rules."""

    def chunks(opened: Opened, cleaner: Cleaner) -> Chunks:
        opened.sha256 = digest(backup.path)
        for block in read_backup(backup):
            first = opened.rows + 1
            opened.rows += len(block)
            yield Usable(decode(b"".join(block)), range(first, opened.rows + 1))

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
        self.size, self.last = 0, b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._inner.read(len(buffer))
        self._note(data)
        buffer[: len(data)] = data
        return len(data)

    def _note(self, data: bytes) -> None:
        self.hash.update(data)
        self.size += len(data)
        self.last = data[-1:] or self.last

    def drain(self) -> None:
        """Hash what the reader left, such as padding after the last gzip member."""
        while data := self._inner.read(1 << 20):
            self._note(data)


def _file(opened: Opened, cleaner: Cleaner, reading: Reading, *, is_tsv: bool = False) -> Chunks:
    """A CSV or text file, or standard input."""
    asked = Asked(opened.name, reading.column, reading.header, reading.delimiter, is_tsv)
    with ExitStack() as stack:
        inner: IO[bytes] = sys.stdin.buffer if opened.name == "-" else stack.enter_context(open(opened.name, "rb"))
        steady = None if opened.path is None else Steady(opened.path, inner)
        raw = _Hashing(inner)
        buffered = io.BufferedReader(raw, 1 << 18)
        head = buffered.peek(3)[:3]
        packed = head[:2] == b"\x1f\x8b"
        plain: Any = stack.enter_context(gzip.GzipFile(fileobj=buffered)) if packed else buffered
        if not packed and head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) and reading.is_utf8:
            raise SourceError(
                f"{opened.name} begins with the mark of UTF-16; nothing was changed", remedy="pass encoding='utf-16'"
            )
        blocks = decoded(plain.read, reading.encoding)
        try:
            yield from (_text if opened.format == "text" else _csv)(opened, cleaner, blocks, asked)
        except (UnicodeError, csv.Error, EOFError, gzip.BadGzipFile, zlib.error) as error:
            if steady:
                steady.check(None, b"")
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
        if steady:
            steady.check(raw.size, raw.last)
        opened.sha256 = raw.hash.hexdigest()


def _text(opened: Opened, cleaner: Cleaner, blocks: Iterator[str], asked: Asked) -> Chunks:
    if asked.column not in (None, 0):
        raise ArgumentValueError(
            f"column is {asked.column!r}, but {opened.name} is text, an id a line; pass format='csv'"
        )
    number = 1
    is_first = True
    for chunk in lines(blocks, cleaner.max_length):
        # The header is the first line that is not empty.
        place = next((place for place, line in enumerate(chunk) if line.strip()), None) if is_first else None
        if place is not None:
            is_first = False
            if text_header(chunk[place:], asked):
                opened.header, opened.column = (fold(chunk[place]),), fold(chunk[place])
                yield cleaned(opened, cleaner, chunk[:place], number)
                chunk, number = chunk[place + 1 :], number + place + 1
        yield cleaned(opened, cleaner, chunk, number)
        number += len(chunk)


def cleaned(opened: Opened, cleaner: Cleaner, texts: list[str], first: int) -> Usable:
    """The usable ids of the next rows, the first of which has this number."""
    opened.rows += len(texts)
    return cleaner.clean(texts, range(first, first + len(texts)))


def _csv(opened: Opened, cleaner: Cleaner, blocks: Iterator[str], asked: Asked) -> Chunks:
    number, sample = 1, ""
    for block in blocks:
        sample += block
        # The first row is the first that is not empty.
        start = sample.rfind("\n", 0, len(sample) - len(sample.lstrip())) + 1
        if blank := sample.count("\n", 0, start):
            yield cleaned(opened, cleaner, [""] * blank, number)
            number, sample = number + blank, sample[start:]
        if sample.strip():
            break
        # Nobody needs all of a line of blanks.
        sample = sample[:LONGEST]
    # A block may be short, and end in the first lines.
    following = next(blocks, "")
    whole, sample = not following, sample + following
    layout = table_layout(sample, asked, is_whole=whole)
    opened.delimiter, opened.columns = layout.delimiter if layout.columns > 1 else None, layout.columns
    opened.header, opened.column = layout.header, layout.column
    if layout.declared:
        sample, number = sample.partition("\n")[2], number + 1
    table = Table(opened.name, layout.delimiter, layout.index, layout.columns, number, cleaner.max_length)
    # Rows without content count as empty; the header is no row.
    blank, header = layout.blank, int(layout.header is not None)
    for texts, places in table.cells(chain([sample] if sample else [], blocks)):
        start = min(blank, len(texts))
        skip = header if len(texts) > start else 0
        opened.rows += len(texts) - skip
        if skip and start:
            texts, places = texts[:start] + texts[start + 1 :], [*places[:start], *places[start + 1 :]]
        elif skip:
            texts, places = texts[1:], places[1:]
        blank, header = blank - start, header - skip
        yield cleaner.clean(texts, places)


def _parquet(opened: Opened, cleaner: Cleaner, reading: Reading) -> Chunks:
    from .parquet import Parquet

    assert opened.path is not None
    with open(opened.path, "rb") as file:
        steady = Steady(opened.path, file)
        opened.sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        size = file.tell()
        try:
            table = Parquet(opened.name, file)
            layout = table.layout(Asked(opened.name, reading.column, reading.header))
            opened.columns, opened.header, opened.column = layout.columns, layout.header, layout.column
            for texts in table.texts(layout.index):
                yield cleaned(opened, cleaner, texts, opened.rows + 1)
        finally:
            # What was changed while it was read looks broken.
            steady.check(size, None)

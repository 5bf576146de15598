"""A column of a Parquet file, so few rows at a time that a small file cannot take much memory."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from typing import IO, Any

from attrs import define

from statsig_console.errors import fold

from .arrays import holds_ids, texts_of
from .errors import SourceError
from .formats import SHOWN_COLUMNS, Asked, Layout, column_layout

CHUNK = 20_000
"""Rows that are read together at most."""

_BUDGET = 4 << 20
"""Bytes of values that are read together at most, but for a single value."""

_LARGEST_PAGE = 32 << 20
"""Bytes of a page, which is unpacked at once; writers make pages of 1 MB unless told."""

_HEADERS = (1 << 10, 1 << 20)
"""Bytes in which the header of a page ends mostly, and at most: it may hold values as statistics."""


class Parquet:
    """An open Parquet file.

    Args:
        name: What to call it.
        file: The file.

    Raises:
        SourceError: pyarrow is missing, or it is no Parquet.
    """

    def __init__(self, name: str, file: IO[bytes]) -> None:
        try:
            from pyarrow import ArrowException
            from pyarrow.parquet import ParquetFile
        except ModuleNotFoundError as error:
            raise SourceError(f"{name} needs pyarrow", remedy="pip install 'statsig-console[parquet]'") from error
        self._name, self._raw = name, file
        self._errors = (ArrowException, OSError, ValueError, RecursionError)
        # Whole column chunks, as pyarrow reads them unless told, grow with the file.
        self._settings: dict[str, Any] = {"buffer_size": 1 << 20, "pre_buffer": False}
        self._open = ParquetFile
        try:
            self._file = ParquetFile(file, **self._settings)
        except self._errors as error:
            raise self._broken(error) from error

    def layout(self, asked: Asked) -> Layout:
        """Which column holds the ids.

        Raises:
            SourceError: It cannot be told, or its type holds none.
        """
        schema = self._file.schema_arrow
        names = list(schema.names)
        if not names:
            raise SourceError(f"{self._name} has no columns; nothing was changed", remedy="pass another file")
        layout = column_layout([names], None, asked, has_names=True) if len(names) == 1 else None
        if layout is None:
            try:
                rows = [names, *zip(*self._first(len(names)), strict=True)]
            except self._errors as error:
                raise self._broken(error) from error
            layout = column_layout(rows, None, asked, has_names=True)
        kind = schema.field(layout.index).type
        if names.count(names[layout.index]) > 1:
            raise SourceError(
                f"{self._name} has more than one column {names[layout.index]!r}", remedy="give them different names"
            )
        if not holds_ids(kind):
            raise SourceError(
                f"column {names[layout.index]!r} of {self._name} is of type {kind}",
                remedy="pass column=… with one of text or integers",
            )
        return layout

    def _first(self, columns: int) -> Iterator[Sequence[str]]:
        """The first three values of each column, as far as they are small and plain."""
        count = min(3, self._file.metadata.num_rows)
        for place in range(columns):
            field = self._file.schema_arrow.field(place)
            leaf = self._leaf(field.name, 0) if self._file.metadata.num_row_groups else None
            is_large = leaf is None or any(page.size > _LARGEST_PAGE for page in islice(self._pages(leaf), 2))
            if is_large or place >= SHOWN_COLUMNS:
                yield ["…"] * count
                continue
            batch = next(self._file.iter_batches(count, row_groups=[0], columns=[field.name]), None) if count else None
            values = [] if batch is None else list(map(_shown, batch.column(0)))
            yield (values + ["…"] * count)[:count]

    def _leaf(self, name: str, group: int) -> Any:
        """What the file says of a column in a row group; None of a nested one."""
        chunks = self._file.metadata.row_group(group)
        return next(
            (chunk for place in range(chunks.num_columns) if (chunk := chunks.column(place)).path_in_schema == name),
            None,
        )

    def texts(self, index: int) -> Iterator[list[str]]:
        """The values of a column as texts, a chunk at a time; nulls are empty.

        Raises:
            SourceError: The file is damaged, or a page of it is too large.
        """
        name = self._file.schema_arrow.names[index]
        try:
            for group in range(self._file.metadata.num_row_groups):
                if not self._file.metadata.row_group(group).num_rows:
                    continue
                size = self._chunk(name, group)
                for batch in self._file.iter_batches(size, row_groups=[group], columns=[name]):
                    yield texts_of(batch.column(0))
        except self._errors as error:
            raise self._broken(error) from error

    def _chunk(self, name: str, group: int) -> int:
        """How many rows of a group may be read together."""
        leaf = self._leaf(name, group)
        if leaf is None or leaf.physical_type not in ("BYTE_ARRAY", "FIXED_LEN_BYTE_ARRAY"):
            return CHUNK
        pages = list(self._pages(leaf))
        largest = max((page.size for page in pages), default=0)
        if largest > _LARGEST_PAGE:
            raise SourceError(
                f"column {name!r} of {self._name} has a page of {largest:,} bytes, and {_LARGEST_PAGE:,} is the most; "
                "nothing was changed",
                remedy="write the file with smaller pages, or as CSV",
            )
        # Bytes of a value: of a page on average; of a dictionary the longest, which all rows may have.
        longest = max((page.size // max(1, page.values) for page in pages), default=1)
        if any(page.is_dictionary for page in pages):
            longest = max(longest, self._longest_word(name, group))
        if "DELTA_BYTE_ARRAY" in leaf.encodings:
            # Each value may repeat all of those before it.
            longest = largest
        return min(CHUNK, max(1, _BUDGET // max(1, longest)))

    def _pages(self, leaf: Any) -> Iterator[_Page]:
        """The pages of a column in a row group by their headers, which pyarrow does not give."""
        place = leaf.data_page_offset
        if leaf.has_dictionary_page and leaf.dictionary_page_offset:
            place = min(place, leaf.dictionary_page_offset)
        end = place + leaf.total_compressed_size
        while place < end:
            page, length = self._page(place, end)
            if page.packed < 0 or page.size < 0:
                raise ValueError("a page has a negative size")
            yield page
            place += length + page.packed

    def _page(self, place: int, end: int) -> tuple[_Page, int]:
        for size in _HEADERS:
            self._raw.seek(place)
            with suppress(IndexError):
                return _page(self._raw.read(min(size, end - place)))
        raise ValueError("a page has no header")

    def _longest_word(self, name: str, group: int) -> int:
        """The length of the longest value in a dictionary, in bytes."""
        from pyarrow import compute, types

        if not types.is_dictionary(self._file.schema_arrow.field(name).type):
            file = self._open(self._raw, read_dictionary=[name], **self._settings)
        else:
            file = self._file
        batch = next(file.iter_batches(1, row_groups=[group], columns=[name]), None)
        if batch is None or not types.is_dictionary(batch.column(0).type):
            return sys.maxsize
        words = batch.column(0).dictionary
        if not len(words) or types.is_integer(words.type):
            return 1
        return int(compute.max(compute.binary_length(words)).as_py() or 1)

    def _broken(self, error: Exception) -> SourceError:
        return SourceError(
            f"{self._name} cannot be read as Parquet ({fold(str(error))}); nothing was changed",
            remedy="correct the file",
        )


def _shown(value: Any) -> str:
    """A value as far as Python has one for it: a time may be later than any of Python's."""
    try:
        return str(value.as_py())[:100]
    except Exception:
        return "…"


@define
class _Page:
    """A page of a column.

    Args:
        size: Its bytes when unpacked.
        packed: Its bytes in the file.
        values: The number of its values.
        is_dictionary: Whether it holds the words that other pages refer to.
    """

    size: int = 0
    packed: int = 0
    values: int = 0
    is_dictionary: bool = False


def _page(data: bytes) -> tuple[_Page, int]:
    """A page's header, which is a struct in Thrift's compact protocol, and its length."""
    page, reader = _Page(), _Compact(data)
    for number, kind in reader.fields():
        if number == 1:
            page.is_dictionary = reader.integer() == 2
        elif number == 2:
            page.size = reader.integer()
        elif number == 3:
            page.packed = reader.integer()
        elif number in (5, 7, 8) and kind == _STRUCT:
            for inner, inner_kind in reader.fields():
                if inner == 1:
                    page.values = reader.integer()
                else:
                    reader.skip(inner_kind)
        else:
            reader.skip(kind)
    return page, reader.place


_TRUE, _FALSE, _BYTE, _DOUBLE, _BINARY, _LIST, _SET, _STRUCT = 1, 2, 3, 7, 8, 9, 10, 12


class _Compact:
    """Reads Thrift's compact protocol, as far as headers of pages need it."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.place = 0

    def _byte(self) -> int:
        self.place += 1
        return self._data[self.place - 1]

    def _varint(self) -> int:
        value = shift = 0
        while True:
            byte = self._byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 or shift > 63:
                return value

    def integer(self) -> int:
        value = self._varint()
        return (value >> 1) ^ -(value & 1)

    def fields(self) -> Iterator[tuple[int, int]]:
        """The numbers and kinds of a struct's fields; the caller reads or skips each."""
        number = 0
        while byte := self._byte():
            number = number + (byte >> 4) if byte >> 4 else self.integer()
            yield number, byte & 0x0F

    def skip(self, kind: int) -> None:
        if kind in (_TRUE, _FALSE):
            return
        if kind == _STRUCT:
            for _, inner in self.fields():
                self.skip(inner)
        elif kind == _BINARY:
            length = self._varint()
            self.place += length
        elif kind in (_BYTE, _DOUBLE):
            self.place += 1 if kind == _BYTE else 8
        elif kind in (_LIST, _SET):
            head = self._byte()
            for _ in range(head >> 4 if head >> 4 < 15 else self._varint()):
                self.skip(head & 0x0F if head & 0x0F not in (_TRUE, _FALSE) else _BYTE)
        else:
            self._varint()

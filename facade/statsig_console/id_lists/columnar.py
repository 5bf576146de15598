"""Ids from what has columns: Arrow streams and arrays, cursors of databases, data frames; a chunk of rows at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from inspect import iscoroutinefunction
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal, Protocol
from uuid import UUID

from attrs import field, frozen

from statsig_console.errors import ArgumentTypeError, ArgumentValueError, StatsigError, fold
from statsig_console.redact import redact_keys

from .clean import Cleaner
from .errors import SourceError
from .formats import SHOWN_COLUMNS, Asked, column_layout
from .query import Query, hidden
from .report import counted

if TYPE_CHECKING:
    from .sources import Chunks, Opened, Reading

CHUNK = 20_000
"""Rows that are made texts together."""

_FEW = 3
"""Rows that are looked at to say what the columns hold."""


class ArrowStream(Protocol):
    """What has the Arrow C stream interface: tables of pyarrow, polars and pandas, relations of DuckDB, readers."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows."""
        ...


class ArrowArray(Protocol):
    """What has the Arrow C array interface."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> object:
        """The values."""
        ...


class Cursor(Protocol):
    """A cursor of the DB-API on which a query was executed."""

    @property
    def description(self) -> Any:
        """The columns of the result."""
        ...

    def fetchmany(self, size: int = ..., /) -> Any:
        """The next rows."""
        ...


@frozen
class Rows:
    """The columns of a source, once it is opened.

    Args:
        kind: What it is: `arrow`, `cursor` or `frame`.
        names: The names of its columns; None for a single column without a name.
        chunks: Gives the rows, a chunk at a time, each in a form that `texts` takes.
        texts: The texts of a column of a chunk.
        few: The first values of a column of a chunk.
        refused: Why a column can hold no ids, by its number; None where it may.
        close: Ends reading.
    """

    kind: str
    names: Sequence[str] | None
    chunks: Iterator[Any]
    texts: Callable[[Any, int, int], list[str]]
    few: Callable[[Any, int], Sequence[Any]]
    refused: Callable[[int], str | None] = field(default=lambda _: None)
    close: Callable[[], object] = field(default=lambda: None)


def kind_of(source: Any) -> Literal["arrow", "cursor", "frame"] | None:
    """What a source with columns is; None where it is none.

    Raises:
        ArgumentTypeError: It has columns, but gives no rows.
    """
    if hasattr(source, "__arrow_c_stream__") or hasattr(source, "__arrow_c_array__"):
        return "arrow"
    if hasattr(source, "fetchmany") and hasattr(source, "description"):
        if iscoroutinefunction(source.fetchmany):
            raise ArgumentTypeError(
                f"source is a {type(source).__name__}, whose fetchmany is to be awaited; pass an async iterable of ids"
            )
        return "cursor"
    if hasattr(source, "iloc"):
        return "frame"
    # Asked of the class: a lazy frame reads its source to answer.
    if hasattr(type(source), "columns"):
        remedy = next((f"source.{name}()" for name in ("collect", "toArrow") if hasattr(source, name)), None)
        raise ArgumentTypeError(
            f"source is a {type(source).__name__}, which gives no rows; pass {remedy or 'an Arrow table of it'}"
        )
    return None


def chunks(opened: Opened, cleaner: Cleaner, reading: Reading, source: Any) -> Chunks:
    """The usable ids of a source with columns.

    Args:
        opened: What is known of it.
        cleaner: The rules.
        reading: The column that was asked for.
        source: The source, or a query that gives it.
    """
    with ExitStack() as stack:
        query = source if isinstance(source, Query) else None
        with _failing(opened, query):
            held = source if query is None else stack.enter_context(query.opened())
            opens: Mapping[str, Callable[[Any, str], Rows]]
            opens = {"arrow": arrow_rows, "cursor": cursor_rows, "frame": frame_rows}
            rows = opens[str(kind_of(held))](held, opened.name)
            stack.callback(rows.close)
        yield from _chunks(opened, cleaner, reading, rows, query)


def _chunks(opened: Opened, cleaner: Cleaner, reading: Reading, rows: Rows, query: Query | None) -> Chunks:
    with _failing(opened, query):
        first = next(rows.chunks, None)
    asked = Asked(opened.name, reading.column)
    if rows.names is None:
        if reading.column not in (None, 0):
            raise ArgumentValueError(f"column is {reading.column!r}, but {opened.name} has a single column")
        index = 0
    else:
        index = _column(rows, first, asked)
        opened.header, opened.column = tuple(map(fold, rows.names)), fold(rows.names[index])
        opened.columns = len(rows.names)
    if problem := rows.refused(index):
        raise SourceError(
            f"column {opened.column!r} of {opened.name} {problem}",
            remedy="pass column=… with one of text or integers, or cast it to text in the query",
        )
    held: Iterator[Any] = iter(()) if first is None else chain([first], rows.chunks)
    while True:
        with _failing(opened, query):
            chunk = next(held, None)
            texts = None if chunk is None else rows.texts(chunk, index, opened.rows)
        if texts is None:
            return
        place = opened.rows + 1
        opened.rows += len(texts)
        yield cleaner.clean(texts, range(place, place + len(texts)))


def _column(rows: Rows, first: Any, asked: Asked) -> int:
    names = list(rows.names or ())
    if not names:
        raise SourceError(f"{asked.source} has no columns; nothing was changed", remedy="pass another source")
    samples = [
        ["…"] * _FEW if first is None or place >= SHOWN_COLUMNS else _sample(rows, first, place)
        for place in range(len(names))
    ]
    index = column_layout([names, *map(list, zip(*samples, strict=False))], None, asked, has_names=True).index
    if names.count(names[index]) > 1:
        raise SourceError(
            f"{asked.source} has more than one column {names[index]!r}", remedy="give them different names"
        )
    return index


def _sample(rows: Rows, first: Any, place: int) -> list[str]:
    """What a column begins with, as far as it can be shown: nobody may have asked for it."""
    try:
        return [str(value)[:100] for value in rows.few(first, place)]
    except Exception:
        return ["…"] * _FEW


@contextmanager
def _failing(opened: Opened, query: Query | None) -> Iterator[None]:
    """What a source raises, in a line of its own words, without credentials."""
    try:
        yield
    except StatsigError:
        raise
    except Exception as error:
        words = str(error).strip().partition("\nLINE ")[0] or type(error).__name__
        # Of what Python's code raises within a reader, Arrow adds the traceback.
        words = words.partition(". Detail: Python exception:")[0]
        words = redact_keys(hidden(words) if query is None else query.hide(words))
        raise SourceError(
            f"{opened.name} cannot be read after {counted(opened.rows, 'row')} ({fold(words)}); nothing was changed",
            remedy="correct that, and try again",
        ) from None


# ---- Arrow


def arrow_rows(source: Any, name: str, wrong: Mapping[int, str] | None = None) -> Rows:
    """The rows of what gives Arrow.

    Args:
        source: What gives it.
        name: What to call it.
        wrong: Why columns cannot be trusted, by their number; None to ask the source.

    Raises:
        SourceError: pyarrow is missing.
    """
    try:
        import pyarrow as pa
    except ModuleNotFoundError:
        raise SourceError(f"{name} needs pyarrow", remedy="pip install 'statsig-console[tables]'") from None
    from pyarrow import types

    from .arrays import holds_ids, texts_of

    try:
        stream = pa.RecordBatchReader.from_stream(source)
    except (pa.ArrowInvalid, pa.ArrowTypeError, TypeError):
        # One column alone, which has no schema.
        stream = pa.chunked_array(source if hasattr(source, "__arrow_c_stream__") else [pa.array(source)])
    wrong = inexact(source) if wrong is None else wrong
    is_table = isinstance(stream, pa.RecordBatchReader)
    if not is_table and types.is_struct(stream.type):
        stream, is_table = pa.Table.from_struct_array(stream).to_reader(), True
    kinds = [each.type for each in stream.schema] if is_table else [stream.type]
    batches = stream if is_table else stream.chunks

    def refused(index: int) -> str | None:
        about = (stream.schema.field(index).metadata if is_table else None) or {}
        of = about.get(b"POSTGRESQL:type", b"").decode()
        if of and types.is_integer(kinds[index]) and of not in ("int2", "int4", "int8"):
            # Money in cents, and numbers that are too large for the type.
            return f"is of type {of}"
        return wrong.get(index) or (None if holds_ids(kinds[index]) else f"is of type {fold(str(kinds[index]))}")

    sliced = (batch.slice(start, CHUNK) for batch in batches for start in range(0, len(batch), CHUNK))
    return Rows(
        "arrow",
        stream.schema.names if is_table else None,
        sliced,
        lambda batch, index, _: texts_of(batch.column(index) if is_table else batch),
        lambda batch, index: batch.column(index).slice(0, _FEW).to_pylist(),
        refused,
        # What is refused leaves a connection that others can use.
        stream.close if is_table else lambda: None,
    )


def inexact(source: Any) -> Mapping[int, str]:
    """The columns whose Arrow is other than what the source holds, and why, by their number."""
    kind = type(source).__name__
    if kind in ("DuckDBPyRelation", "DuckDBPyConnection"):
        columns = [(str(name), str(of)) for name, of, *_ in source.description]
        if kind == "DuckDBPyConnection" and columns == [("Count", "BIGINT")]:
            return {0: "is how many rows a statement changed"}
        # Arrow has no whole numbers as large as those, and DuckDB makes negative ones of them.
        return {
            place: "is of type UHUGEINT, which Arrow cannot hold"
            for place, (_, of) in enumerate(columns)
            if of == "UHUGEINT"
        }
    about: Any = getattr(getattr(source, "connection", None), "adbc_get_info", dict)()
    if about.get("vendor_name") == "SQLite":
        why = "is of SQLite's ADBC driver, which may have rounded its numbers; use Query(…, adbc='sqlite:FILE') instead"
        return {place: why for place, column in enumerate(source.description) if str(column[1]) == "string"}
    return {}


# ---- cursors and data frames


def cursor_rows(cursor: Any, name: str) -> Rows:
    """The rows of a cursor on which a query was executed.

    Raises:
        SourceError: It has no result.
    """
    if cursor.description is None:
        raise SourceError(f"{name} has no result; nothing was changed", remedy="execute a query that selects first")
    names = [str(column[0]) for column in cursor.description]
    # Asked first: a cursor that was read may have forgotten.
    wrong = inexact(cursor)
    if hasattr(cursor, "fetch_record_batch"):
        return arrow_rows(cursor.fetch_record_batch(), name, wrong)

    def values(rows: Sequence[Any], index: int) -> list[Any]:
        return [row[names[index]] if isinstance(row, Mapping) else row[index] for row in rows]

    def texts(rows: Sequence[Any], index: int, before: int) -> list[str]:
        return _texts(values(rows, index), name, names[index], before)

    return Rows("cursor", names, _fetched(cursor), texts, lambda rows, index: values(rows[:_FEW], index), wrong.get)


def _fetched(cursor: Any) -> Iterator[Any]:
    while rows := cursor.fetchmany(CHUNK):
        yield rows


def frame_rows(frame: Any, name: str) -> Rows:
    """The rows of a data frame, or a series, that gives no Arrow."""
    frame = frame if hasattr(frame, "columns") else frame.to_frame()
    names = list(map(str, frame.columns))
    kinds = [getattr(kind, "kind", "O") for kind in frame.dtypes]

    def texts(rows: Any, index: int, before: int) -> list[str]:
        values = rows.iloc[:, index]
        return _texts([None if null else value for value, null in zip(values.tolist(), values.isna(), strict=True)],
                      name, names[index], before)  # fmt: skip

    def refused(index: int) -> str | None:
        return None if kinds[index] in "OiuUST" else f"is of type {frame.dtypes.iloc[index]}"

    sliced = (frame.iloc[start : start + CHUNK] for start in range(0, len(frame), CHUNK))
    return Rows("frame", names, sliced, texts, lambda rows, index: rows.iloc[:_FEW, index].tolist(), refused)


def _texts(values: list[Any], name: str, column: str, before: int) -> list[str]:
    """Values of a database as texts.

    Raises:
        SourceError: One is neither text nor a whole number.
    """
    if {str}.issuperset(map(type, values)):
        return values
    return [_text(value, name, column, before + place) for place, value in enumerate(values, 1)]


def _text(value: Any, name: str, column: str, row: int) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).decode(errors="surrogateescape")
    is_whole = isinstance(value, int) or (isinstance(value, Decimal) and value.as_tuple().exponent == 0)
    if (is_whole and not isinstance(value, bool)) or isinstance(value, UUID):
        return str(value)
    raise SourceError(
        f"row {row:,} of column {column!r} of {name} is {fold(repr(value))[:60]} of type {type(value).__name__}; "
        "nothing was changed",
        remedy="select text or integers",
        line=row,
    )

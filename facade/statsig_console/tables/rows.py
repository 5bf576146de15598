"""A table: rows that are read page by page, as a stream of Arrow batches."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from itertools import islice
from typing import Any, TypeVar

import pyarrow as pa
from attrs import field, frozen

from statsig_console.errors import ArgumentTypeError, ArgumentValueError, ConfigurationError
from statsig_console.pages import AsyncPageReader, SyncPageReader
from statsig_console_api import models, operations
from statsig_console_api.client import AsyncPages, Page, Pages
from statsig_console_api.types import Model, short

from .columns import TEXT, Plain, Struct, batch_of, columns_of, json_text

T = TypeVar("T")

ROWS = 1_000
"""Rows of a batch where there are no pages."""

# A number among texts is taken by its digits.
_VALUES = Struct((("value", "value", Plain(TEXT.arrow, TEXT.fits, json_text)),))


@frozen(repr=False)
class Table:
    """Rows as Arrow: whatever reads the Arrow C stream interface takes it, as `polars.DataFrame(table)`.

    A batch is a page of the list. Each use reads the list again; `to_arrow` holds it. All columns may hold nulls,
    because the service leaves out fields that the document requires.

    Args:
        schema: The `pyarrow.Schema`.
        read: Gives the batches.
    """

    schema: Any
    _read: Callable[[], Iterator[Any]] = field(eq=False)

    def __repr__(self) -> str:
        return f"<Table of {', '.join(self.schema.names)}>"

    def __arrow_c_schema__(self) -> object:
        """The schema, for whatever reads Arrow."""
        return self.schema.__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows, for whatever reads Arrow."""
        return self._reader().__arrow_c_stream__(requested_schema)

    def _reader(self) -> Any:
        return pa.RecordBatchReader.from_batches(self.schema, self._read())

    def batches(self) -> Iterator[Any]:
        """The `pyarrow.RecordBatch` of each page."""
        return self._read()

    def rows(self) -> list[dict[str, Any]]:
        """All rows as JSON values: times are texts of ISO 8601."""
        from .files import plain_rows

        return [row for batch in self._read() for row in plain_rows(batch)]

    def to_arrow(self) -> Any:
        """All rows as a `pyarrow.Table`."""
        return pa.Table.from_batches(self._read(), self.schema)

    def to_pandas(self) -> Any:
        """All rows as a `pandas.DataFrame` of Arrow types, in which whole numbers stay whole beside nulls.

        Raises:
            ConfigurationError: pandas is not installed.
        """
        try:
            from pandas import ArrowDtype
        except ModuleNotFoundError as error:
            raise _missing("to_pandas", error) from None
        return self.to_arrow().to_pandas(types_mapper=ArrowDtype)

    def to_polars(self) -> Any:
        """All rows as a `polars.DataFrame`.

        Raises:
            ConfigurationError: polars is not installed.
        """
        try:
            from polars import from_arrow
        except ModuleNotFoundError as error:
            raise _missing("to_polars", error) from None
        return from_arrow(self.to_arrow())

    def write(self, path: str | os.PathLike[str], /) -> int:
        """Write the rows to a file, page by page; one that is there is replaced once all is written.

        Args:
            path: The file. Its suffix decides: `.csv`, `.parquet` or `.jsonl`. A CSV has nested values as JSON text.

        Returns:
            The number of rows.

        Raises:
            ArgumentValueError: The suffix is none of these; nothing was read.
        """
        from .files import write

        return write(self, path)

    def select(self, names: Sequence[str]) -> Table:
        """The table with these columns alone, in this order.

        Raises:
            ArgumentValueError: There is no such column.
        """
        for name in names:
            if name not in self.schema.names:
                near = get_close_matches(name, self.schema.names, 1)
                remedy = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(self.schema.names)}"
                raise ArgumentValueError(f"the table has no column {name!r}; {remedy}")
        if len(set(names)) < len(names) or not names:
            raise ArgumentValueError(f"columns are {', '.join(names) or 'none'}; name each once, and one at least")
        chosen = pa.schema([self.schema.field(name) for name in names])
        return Table(chosen, lambda: (batch.select(list(names)) for batch in self._read()))


def table(source: Iterable[Any] | Page[Any], /, *, model: type[Model] | None = None) -> Table:
    """The rows of a list, a page, or any sequence of models of one kind.

    The columns are the model's fields by their Python names. Times of milliseconds are timestamps, nested objects are
    structs and lists, and what the document leaves open is JSON text. What the service answered beyond the document is
    JSON in the column `additional_properties`.

    Args:
        source: A list such as `statsig.gates.list()`, which is read when the table is; a page; models.
        model: The class of the models; needed where there may be none to tell it.

    Raises:
        ArgumentTypeError: It is nothing of that kind, or the model cannot be told.
        ConfigurationError: pyarrow is not installed.
    """
    if isinstance(source, AsyncPages):
        raise ArgumentTypeError("source is a list of AsyncStatsig; pass it to `await table_async(…)`")
    if isinstance(source, SyncPageReader):
        made = _Rows.of_operation(source.operation, model)
        return Table(made.schema, lambda: (made.just_read(read.fresh) for read in source.reads()))
    items: Any = source.items if isinstance(source, Page) else source
    if isinstance(items, (str, bytes, Model)) or not isinstance(items, Iterable):
        raise ArgumentTypeError(f"source is {short(source)}; pass a list, a page, or a sequence of models")
    if iter(items) is items:
        raise ArgumentTypeError(f"source is of type {type(source).__name__}, and a table reads it again; pass list(…)")
    if model is None and not isinstance(items, (Sequence, Pages)):
        raise ArgumentTypeError(f"source is of type {type(source).__name__}; pass model=… to say what its items are")
    if model is None:
        first = next(iter(items), None)
        if first is None:
            raise ArgumentTypeError("source is empty; pass model=…, such as models.Gate, to say what its items are")
        if not isinstance(first, (str, Model)):
            raise ArgumentTypeError(f"source holds {short(first)}; pass a list, a page, or a sequence of models")
        model = type(first) if isinstance(first, Model) else None
    rows = _Rows(model)
    return Table(rows.schema, lambda: map(rows.batch, _chunks(items)))


async def table_async(source: AsyncPages[Any], /, *, model: type[Model] | None = None) -> Table:
    """The rows of a list of an async client, all of which are read first; see `table`."""
    if not isinstance(source, AsyncPageReader):
        raise ArgumentTypeError(f"source is {short(source)}; pass a list of AsyncStatsig, or use table(…)")
    rows = _Rows.of_operation(source.operation, model)
    batches = [rows.just_read(read.fresh) async for read in source.reads()]
    return Table(rows.schema, lambda: iter(batches))


@frozen
class _Rows:
    """From items to batches.

    Args:
        model: The class of the items; None where they are texts.
    """

    model: Any
    columns: Struct = field(init=False)
    schema: Any = field(init=False)

    @columns.default
    def _columns(self) -> Struct:
        return _VALUES if self.model is None else columns_of(self.model)

    @schema.default
    def _schema(self) -> Any:
        return pa.schema(list(self.columns.arrow)) if self.model is None else self.columns.schema

    @classmethod
    def of_operation(cls, name: str, model: type[Model] | None) -> _Rows:
        """The rows of what an operation lists."""
        known = operations.get(name)
        if known is None:
            if model is None:
                raise ArgumentTypeError("source is a list of no known operation; pass model=… to say what it holds")
            return cls(model)
        own = getattr(models, known.answer.model) if known.answer.model else None
        if model not in (None, own):
            raise ArgumentTypeError(f"model is {model.__name__}, but {name} lists {known.answer.model or 'texts'}")
        return cls(own)

    def just_read(self, items: Sequence[Any]) -> Any:
        """The batch of items of a list, which nobody has touched since they were read."""
        return self._batch([getattr(item, "_unread", None) or self._fields(item) for item in items])

    def batch(self, items: Sequence[Any]) -> Any:
        """The batch of any items.

        Raises:
            ArgumentTypeError: One is of another class.
        """
        return self._batch(list(map(self._fields, items)))

    def _batch(self, rows: Sequence[Any]) -> Any:
        if self.model is not None:
            return batch_of(self.columns, rows)
        arrays, strays = self.columns.columns(rows)
        if strays:
            raise ArgumentValueError(f"source holds {short(strays[0][2])}, which is no text that Arrow can hold")
        return pa.RecordBatch.from_arrays(arrays, schema=self.schema)

    def _fields(self, item: Any) -> Any:
        """The JSON object of an item."""
        if self.model is None and not isinstance(item, Model):
            return {"value": item}
        if type(item) is not self.model:
            name = "str" if self.model is None else self.model.__name__
            raise ArgumentTypeError(f"source holds {short(item)} beside items of {name}; pass items of one class")
        return item.to_dict()


def _chunks(items: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, ROWS)):
        yield chunk


def _missing(name: str, error: ModuleNotFoundError) -> ConfigurationError:
    return ConfigurationError(f"{name} needs {error.name}, which is not installed; pip install {error.name}")

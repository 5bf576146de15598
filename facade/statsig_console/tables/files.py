"""Write a table to a file, as CSV, Parquet or JSON lines."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import pyarrow as pa
from pyarrow import types

from statsig_console.errors import ArgumentTypeError, ArgumentValueError

from .columns import json_text

if TYPE_CHECKING:
    from .rows import Table

GROUP = 10_000
"""Rows of a row group of a Parquet file."""


def write(table: Table, path: str | os.PathLike[str]) -> int:
    """Write a table to a file; see `Table.write`."""
    if not isinstance(path, (str, os.PathLike)):
        raise ArgumentTypeError(f"path is of type {type(path).__name__}; pass a path that ends in {_listed()}")
    target = Path(path)
    writer = WRITERS.get(target.suffix.lower())
    if writer is None:
        raise ArgumentValueError(f"path is {str(target)!r}; pass one that ends in {_listed()}")
    with replacing(target) as file:
        return writer(table, file)


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write to, which takes the place of another once all is written: its rights stay, and links to it."""
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            if target.exists():
                shutil.copymode(target, part)
            yield file
        part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink()


def _listed() -> str:
    return ", ".join(WRITERS)


def write_parquet(table: Table, file: IO[bytes]) -> int:
    """Write Parquet; gives the number of rows."""
    from pyarrow.parquet import ParquetWriter

    with ParquetWriter(file, table.schema) as writer:
        rows = 0
        for group in _groups(table):
            writer.write_table(pa.Table.from_batches(group, table.schema), row_group_size=GROUP)
            rows += sum(batch.num_rows for batch in group)
    return rows


def _groups(table: Table) -> Iterator[list[Any]]:
    """The batches, several together: a row group for each page would be a slow file."""
    group: list[Any] = []
    for batch in table.batches():
        group.append(batch)
        if sum(each.num_rows for each in group) >= GROUP:
            yield group
            group = []
    if group:
        yield group


def write_csv(table: Table, file: IO[bytes]) -> int:
    """Write CSV with a header; nested values are JSON text, times ISO 8601. Gives the number of rows."""
    from pyarrow.csv import CSVWriter

    schema = pa.schema([pa.field(each.name, _flat(each.type)) for each in table.schema])
    with CSVWriter(file, schema) as writer:
        rows = 0
        for batch in table.batches():
            columns = [_as_text(column) for column in batch.columns]
            writer.write_batch(pa.RecordBatch.from_arrays(columns, schema=schema))
            rows += batch.num_rows
    return rows


def _flat(kind: Any) -> Any:
    return pa.string() if types.is_nested(kind) or types.is_timestamp(kind) else kind


def _as_text(column: Any) -> Any:
    if _flat(column.type) == column.type:
        return column
    texts = (None if value is None else _plain(value) for value in column.to_pylist(maps_as_pydicts="strict"))
    return pa.array([text if text is None or isinstance(text, str) else json_text(text) for text in texts], pa.string())


def write_jsonl(table: Table, file: IO[bytes]) -> int:
    """Write an object a line; gives the number of rows."""
    rows = 0
    for batch in table.batches():
        for row in plain_rows(batch):
            file.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
        rows += batch.num_rows
    return rows


def plain_rows(batch: Any) -> Iterator[dict[str, Any]]:
    """The rows of a batch as JSON values."""
    return map(_plain, batch.to_pylist(maps_as_pydicts="strict"))


def _plain(value: Any) -> Any:
    """The value with times as texts."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds")
    return value.isoformat() if isinstance(value, date) else value


WRITERS: Mapping[str, Callable[[Table, IO[bytes]], int]] = {
    ".csv": write_csv,
    ".parquet": write_parquet,
    ".jsonl": write_jsonl,
}
"""How a table is written, by the suffix of the file's name."""

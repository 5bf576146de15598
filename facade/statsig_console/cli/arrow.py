"""Write what a command gives as an Arrow table: to a file, or as Parquet to standard output."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from statsig_console import models, tables

from .problems import UsageProblem

if TYPE_CHECKING:
    from statsig_console_api.client import Operation

    from .output import Printer
    from .settings import Session


def tabulating(
    operation: Operation | None, given: Mapping[str, Any], form: str
) -> Callable[[Iterable[Any]], tables.Table]:
    """What makes a table of what a command prints.

    Args:
        operation: Its operation; None where it has none.
        given: Its flags.
        form: The format or file that was asked for.

    Raises:
        UsageProblem: It prints no rows, or they cannot be written so.
        ConfigurationError: pyarrow is not installed.
    """
    answer = None if operation is None else operation.answer
    kind = answer.items if answer is not None and answer.items is not None else answer
    if operation is None or kind is None or kind.values or not (kind.model or operation.listing):
        raise UsageProblem(f"--output is {form!r}, which is for commands that print entities; pass json or csv")
    if given.get("jmespath") is not None:
        raise UsageProblem(f"--query and --output {form} do not go together; pass --columns, or -o jsonl")
    if form == "parquet":
        refuse_terminal()
    return partial(tables.table, model=getattr(models, kind.model) if kind.model else None)


def write(rows: Iterable[Any], printer: Printer) -> None:
    """Write rows.

    Args:
        rows: Entities, or a list of the client.
        printer: Has the file, the columns, and what makes the table.
    """
    assert printer.tabulate is not None
    # A table reads its rows again where they do not fit what it took them for.
    again = list(rows) if isinstance(rows, Iterator) else rows
    put(printer.tabulate(again), printer.columns or (), printer.file, printer.session)


def put(table: tables.Table, columns: Sequence[str], file: str | None, session: Session) -> None:
    """Write a table.

    Args:
        table: The table.
        columns: The names of its columns, in any spelling; none for all.
        file: The file; None for Parquet on standard output.
        session: Where the note on what was written goes.
    """
    from statsig_console.tables.files import write_parquet

    from .output import bare

    if columns:
        by_name = {bare(name): name for name in table.schema.names}
        table = table.select([by_name.get(bare(name), name) for name in columns])
    if file is None:
        refuse_terminal()
        write_parquet(table, sys.stdout.buffer)
    else:
        session.reporter.note(f"{table.write(file):,} rows in {file}")


def refuse_terminal() -> None:
    """Refuse Parquet on a terminal."""
    if sys.stdout.isatty():
        raise UsageProblem("--output is parquet, which no terminal shows; pass a file, such as -o list.parquet")

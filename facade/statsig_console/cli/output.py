"""Print what a command gives: a table for people, JSON and its kin for programs; lists as they are read."""

from __future__ import annotations

import csv
import io
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from statsig_console_api.types import UNSET

from .columns import bare, field, keys, known_in, plain
from .options import FILES, FORMATS
from .problems import UsageProblem, close, printable, say

if TYPE_CHECKING:
    from statsig_console.tables import Table
    from statsig_console_api.client import Operation, Request

    from .settings import Session

LONG = 5.0
"""Seconds of reading after which a note says how to stop."""
FIRST = 50
"""Rows by which the widths of a table's columns are chosen, unless its first page has fewer."""


@frozen
class Printer:
    """Prints in the format that was asked for.

    Args:
        form: One of FORMATS.
        columns: The fields to print; None to choose.
        expression: A compiled JMESPath expression; None for all.
        session: Where notes go.
        now: Seconds of a clock that only grows.
        file: The file that a table is written to; None for standard output.
        tabulate: Makes an Arrow table of what is printed.
    """

    form: str
    columns: tuple[str, ...] | None
    expression: Any
    session: Session
    now: Callable[[], float] = time.monotonic
    file: str | None = None
    tabulate: Callable[[Iterable[Any]], Table] | None = None

    @classmethod
    def of(cls, given: Mapping[str, Any], session: Session, operation: Operation | None = None) -> Printer:
        """The printer that the flags ask for.

        Raises:
            UsageProblem: A flag cannot be right.
        """
        if sys.stdout is None:
            raise OSError("standard output is closed, so that there is nowhere to print to")
        form = given.get("output") or ("table" if sys.stdout.isatty() else "json")
        file = form if form.lower().endswith(FILES) else None
        if file is None and form not in FORMATS:
            near = get_close_matches(form, FORMATS, 1)
            remedy = f"did you mean {near[0]}?" if near else f"pass one of {', '.join(FORMATS)}"
            raise UsageProblem(f"--output is {form!r}; {remedy}, or a file that ends in {', '.join(FILES)}")
        columns = given.get("columns")
        names = None if columns is None else tuple(name.strip() for name in columns.split(",") if name.strip())
        if names == ():
            raise UsageProblem("--columns is empty; name fields, such as id,name")
        if file is None and form != "parquet":
            return cls(form, names, _compiled(given.get("jmespath")), session)
        from .arrow import tabulating

        return cls("parquet", names, None, session, file=file, tabulate=tabulating(operation, given, form))

    def request(self, request: Request) -> None:
        """Print a request that is not sent."""
        if self.form == "table":
            return self._write(_request_text(request))
        shown = _request_parts(request)
        self._write(_yaml(shown) if self.form == "yaml" else _json(shown, indent=2) + "\n")

    def requests(self, requests: Sequence[Request]) -> None:
        """Print requests that are not sent."""
        if self.form == "table":
            return self._write("".join(map(_request_text, requests)))
        form = self.form if self.form in ("jsonl", "yaml") else "json"
        evolve(self, form=form, columns=None).rows(map(_request_parts, requests))

    def answer(self, value: Any, *, listing: bool) -> None:
        """Print what an operation gave.

        Args:
            value: The entity or, of a list, its pages.
            listing: Whether it is read page by page.
        """
        if self.form == "parquet":
            return self._arrow(value if listing or isinstance(value, list) else [value])
        if isinstance(value, str):
            return self._write(value if value.endswith("\n") else value + "\n")
        if listing and self.form == "table" and self.expression is None:
            pages = (read.fresh for read in value.reads())
            first: list[Any] = next((page for page in pages if page), [])
            return self._table(self._watched(chain(first, chain.from_iterable(pages))), min(len(first), FIRST))
        rows = self._watched(value) if listing else value
        if self.expression is not None:
            selected = self._selected(list(map(plain, rows)) if listing else plain(value))
            return self.rows(selected) if isinstance(selected, list) else self.one(selected)
        self.rows(rows) if listing or isinstance(value, list) else self.one(value)

    def rows(self, rows: Iterable[Any]) -> None:
        """Print a list, each row as soon as it is there."""
        {
            "json": self._json,
            "jsonl": self._jsonl,
            "yaml": self._yaml_rows,
            "csv": self._csv,
            "id": self._ids,
            "table": self._table,
            "parquet": self._arrow,
        }[self.form](iter(rows))

    def one(self, value: Any) -> None:
        """Print one entity, or one value."""
        data = plain(value)
        if self.form in ("csv", "id") or (self.form == "table" and self.columns):
            inner = _only_rows(data) if self.form == "csv" and not self.columns else None
            return self.rows([value] if inner is None else inner)
        if self.columns:
            data = {name: field(value, name) for name in known_in(self.columns, [value])}
        if self.form == "json":
            self._write(_json(data, indent=2) + "\n")
        elif self.form == "jsonl":
            self._write(_json(data) + "\n")
        elif self.form == "yaml":
            self._write(_yaml(data))
        else:
            from .tables import fields

            self._write("\n".join(fields(data, color=self.session.color)) + "\n")

    def _selected(self, data: Any) -> Any:
        from jmespath.exceptions import JMESPathError

        try:
            return self.expression.search(data)
        except JMESPathError as error:
            raise UsageProblem(f"--query does not fit the answer: {' '.join(str(error).split())}") from None

    # ---- lists

    def _json(self, rows: Iterator[Any]) -> None:
        mark = "["
        for data in self._data(rows):
            text = _json(data, indent=2)
            self._write(mark + "\n" + "\n".join("  " + line for line in text.split("\n")), flush=True)
            mark = ","
        self._write("[]\n" if mark == "[" else "\n]\n")

    def _jsonl(self, rows: Iterator[Any]) -> None:
        for data in self._data(rows):
            self._write(_json(data) + "\n", flush=True)

    def _yaml_rows(self, rows: Iterator[Any]) -> None:
        empty = True
        for data in self._data(rows):
            empty = False
            self._write(_yaml([data]), flush=True)
        if empty:
            self._write("[]\n")

    def _ids(self, rows: Iterator[Any]) -> None:
        for row in rows:
            self._write(printable(identity(row)) + "\n", flush=True)

    def _csv(self, rows: Iterator[Any]) -> None:
        columns = self.columns
        if columns is None:
            # Every field of every row is to have a column, so all rows are read first.
            everything = list(map(plain, rows))
            columns = tuple(dict.fromkeys(key for row in everything for key in keys(row)))
            rows = iter(everything)
        else:
            rows, columns = self._first(rows, columns)
        if not columns:
            return
        self._write(_csv_line(columns))
        for row in rows:
            self._write(_csv_line([_cell(field(row, name)) for name in columns]), flush=True)

    def _table(self, rows: Iterator[Any], first: int = FIRST) -> None:
        from .tables import Table, columns_for

        head = list(islice(rows, first))
        if not head:
            return say("nothing found", sys.stderr)
        columns = known_in(self.columns, head) if self.columns else columns_for([plain(row) for row in head])
        table = Table(
            columns,
            [[field(row, name) for name in columns] for row in head],
            self.session.width,
            chosen=self.columns is None,
        )
        for line in table.head(color=self.session.color):
            self._write(line + "\n")
        for row in chain(head, rows):
            self._write(table.row([field(row, name) for name in columns]) + "\n", flush=True)

    def _arrow(self, rows: Iterable[Any]) -> None:
        from .arrow import write

        write(rows, self)

    def _data(self, rows: Iterator[Any]) -> Iterator[Any]:
        if self.columns is None:
            yield from map(plain, rows)
            return
        rows, columns = self._first(rows, self.columns)
        for row in rows:
            yield {name: field(row, name) for name in columns}

    def _first(self, rows: Iterator[Any], columns: Sequence[str]) -> tuple[Iterator[Any], tuple[str, ...]]:
        """The rows again, once the columns are known in the first ones."""
        head = list(islice(rows, 1))
        return chain(head, rows), known_in(columns, head)

    def _watched(self, rows: Iterable[Any]) -> Iterator[Any]:
        """The rows; a note says so where reading them takes long."""
        begin, noted = self.now(), False
        for count, row in enumerate(rows, 1):
            yield row
            if not noted and self.now() - begin > LONG:
                noted = True
                self.session.reporter.note(f"{count:,} read so far; --limit N stops sooner")

    def _write(self, text: str, flush: bool = False) -> None:
        encoding = sys.stdout.encoding or "utf-8"
        sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
        if flush or text.endswith("\n"):
            sys.stdout.flush()


def _json(data: Any, indent: int | None = None) -> str:
    """JSON that standard output can hold."""
    whole = (sys.stdout.encoding or "utf-8").lower().startswith("utf")
    return json.dumps(data, ensure_ascii=not whole, indent=indent)


def _request_parts(request: Request) -> dict[str, Any]:
    shown = {"method": request.method, "path": request.path, "query": dict(request.query)}
    return shown if request.body is UNSET else {**shown, "body": request.body}


def _request_text(request: Request) -> str:
    from urllib.parse import urlencode

    query = f"?{urlencode(request.query, doseq=True)}" if request.query else ""
    body = "" if request.body is UNSET else json.dumps(request.body, ensure_ascii=False, indent=2) + "\n"
    return f"{request.method} {request.path}{query}\n{body}"


def _compiled(expression: str | None) -> Any:
    if expression is None:
        return None
    try:
        import jmespath
        from jmespath.exceptions import JMESPathError
    except ImportError:
        raise UsageProblem("--query needs pip install 'statsig-console[cli]'") from None
    try:
        return jmespath.compile(expression)
    except JMESPathError as error:
        words = " ".join(str(error).split())
        raise UsageProblem(f"--query is {expression!r}, which is no JMESPath: {words}") from None


def identity(row: Any) -> str:
    """What names a row: its id, else its name.

    Raises:
        UsageProblem: It has neither.
    """
    data = plain(row)
    if not isinstance(data, Mapping):
        return data if isinstance(data, str) else _json(data)
    for key in ("id", "name", "email", "key"):
        if isinstance(data.get(key), (str, int)):
            return str(data[key])
    keys = [key for key in data if key.lower().endswith("id") and isinstance(data[key], (str, int))]
    if len(keys) == 1:
        return str(data[keys[0]])
    raise UsageProblem(f"-o id finds no id in {', '.join(data) or 'the answer'}; use --columns or --query")


def _only_rows(data: Any) -> list[Any] | None:
    """The rows inside of an entity that is nothing but lists of objects, each with the list's name."""
    if not isinstance(data, Mapping):
        return None
    lists = {key: value for key, value in data.items() if isinstance(value, list)}
    if not lists or any(isinstance(value, Mapping) for value in data.values()):
        return None
    if not all(isinstance(item, Mapping) for value in lists.values() for item in value):
        return None
    if "id" in data or "name" in data:
        return None
    scalars = {key: value for key, value in data.items() if key not in lists}
    several = len(lists) > 1
    return [{**scalars, **({"list": key} if several else {}), **item} for key, value in lists.items() for item in value]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _csv_line(cells: Sequence[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()


def _yaml(data: Any) -> str:
    try:
        from ruamel.yaml import YAML
    except ImportError:
        raise UsageProblem("-o yaml needs pip install 'statsig-console[cli]'") from None
    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue().removesuffix("...\n")


__all__ = ["Printer", "bare", "close", "field", "identity", "plain"]

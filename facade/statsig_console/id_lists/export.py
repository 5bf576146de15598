"""Writing a segment's list to a file."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

from statsig_console.errors import ArgumentValueError
from statsig_console.flows import Flow
from statsig_console.retry import TimeSource

from .formats import is_header_like
from .lines import Sorter, blocks, decode
from .options import table
from .reading import read_list, read_target, written
from .report import ExportReport
from .storage import scratch, whole
from .timing import Meter


class Export:
    """Writes the ids of a segment to a file, sorted and each once.

    Args:
        segment_id: The segment's id.
        path: The file, `.gz` for gzip; `-` for standard output.
        column: The column's name, which the first line then has; None for a file without header.
        page_size: Ids to ask for on a page.
        clock: Time.
    """

    def __init__(
        self,
        segment_id: str,
        path: str | os.PathLike[str],
        *,
        column: str | None,
        page_size: int,
        clock: TimeSource,
    ) -> None:
        check = table()["page_size"][1].check
        if not check.passes(page_size):
            raise ArgumentValueError(f"page_size is {page_size!r}; {check.words}")
        if column is not None and not isinstance(column, str):
            raise ArgumentValueError(f"column is {column!r}; pass the name that the column gets, or None for no header")
        self._segment, self._column, self._page_size = segment_id, column, page_size
        self._path = None if os.fspath(path) == "-" else Path(path)
        if self._path is not None and not self._path.absolute().parent.is_dir():
            raise ArgumentValueError(f"path is {str(path)!r}, and there is no such folder; make it first")
        if self._path is not None and self._path.is_dir():
            raise ArgumentValueError(f"path is {str(path)!r}, which is a folder; pass the path of a file")
        self._meter = Meter(clock, lambda _: None)

    def flow(self) -> Flow[ExportReport]:
        """What to send, and what comes of it."""
        yield from read_target(self._segment)
        with scratch() as folder:
            sorter = Sorter(folder, "list")
            listed = yield from read_list(self._segment, self._page_size, sorter, self._meter)
            count = yield from written(sorter.write(folder / "ids"), self._meter, "sort", listed.count)
            digest = self._write(folder / "ids")
            with (folder / "ids").open("rb") as file:
                first = "".join(decode(file.readline()))
        warnings = listed.warnings
        if self._column is None and is_header_like(first):
            warnings += (f"the first id is {first!r}, which looks like a header: import the file with header=False",)
        if listed.stated is not None and listed.stated != count:
            warnings += (f"the service counts {listed.stated:,} ids, but gave {count:,}",)
        return ExportReport(self._segment, self._path, count, listed.pages, listed.stated, digest, warnings)

    def _write(self, lines: Path) -> str:
        digest = hashlib.sha256()

        def rows() -> Iterator[list[str]]:
            with lines.open("rb") as source:
                for block in blocks(source):
                    data = b"".join(block)
                    digest.update(data)
                    yield decode(data)

        if self._path is None:
            self._fill(sys.stdout.buffer, rows())
            return digest.hexdigest()
        with whole(self._path) as part, ExitStack() as stack:
            raw: Any = stack.enter_context(part.open("wb"))
            if self._path.suffix.lower() == ".gz":
                raw = stack.enter_context(gzip.GzipFile("", "wb", 6, raw, 0))
            self._fill(raw, rows())
        return digest.hexdigest()

    def _fill(self, raw: IO[bytes], chunks: Iterator[list[str]]) -> None:
        text = io.TextIOWrapper(raw, "utf-8", "surrogatepass", newline="", write_through=True)
        try:
            table = csv.writer(text, lineterminator="\n")
            if self._column is not None:
                table.writerow([self._column])
            for ids in chunks:
                table.writerows([id] for id in ids)
            text.flush()
        finally:
            text.detach()

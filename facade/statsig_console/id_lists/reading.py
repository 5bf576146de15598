"""Reading a segment and its list, and writing the list to a file."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

from attrs import define, frozen

from statsig_console.flows import Flow, Send
from statsig_console.pages import MAX_PAGES, SERVICE_LIMIT
from statsig_console.retry import Clock
from statsig_console_api.api.segments import segments_get, segments_id_list_list
from statsig_console_api.types import UNSET

from .errors import ImportRefusedError
from .formats import is_header_like
from .journal import whole
from .lines import Sorter, blocks, decode, encode
from .options import LIMITS
from .report import ExportReport, Phase
from .steps import Tell
from .timing import Pace


@frozen
class Target:
    """A segment as an import needs it.

    Args:
        id: Its id.
        type: Its type.
        id_type: The kind of its ids.
        count: Ids in its list; None where the service does not say.
        created: When it was made, in epoch milliseconds: it tells two segments of one name apart.
    """

    id: str
    type: str
    id_type: str
    count: int | None
    created: int | None


@frozen
class IdPage:
    """One page of a list.

    Args:
        ids: Its ids.
        count: Ids on all pages; None where the service does not say.
        more: Whether there are more pages; None where the service does not say.
    """

    ids: list[str]
    count: int | None
    more: bool | None


@define
class Listed:
    """A list that was read: how many ids and pages came, how many ids the service counts, and whether that moved."""

    count: int = 0
    pages: int = 0
    stated: int | None = None
    moved: bool = False
    warnings: tuple[str, ...] = ()


def target_of(segment: Any) -> Target:
    """What an import needs of a segment."""
    count, created = segment.count, segment.created_time
    return Target(
        id=segment.id if isinstance(segment.id, str) else "",
        type=str(segment.type),
        id_type=segment.id_type if isinstance(segment.id_type, str) else "",
        count=None if count is UNSET or count is None else int(count),
        created=created if isinstance(created, int) else None,
    )


def read_target(segment_id: str) -> Flow[Target]:
    """The segment; an error if it holds no list that can be read and changed here.

    Raises:
        ImportRefusedError: It is of another type.
    """
    target: Target = target_of((yield Send(segments_get.build(segment_id), segments_get.parse)))
    check_type(segment_id, target.type)
    return target


def check_type(segment_id: str, type: str) -> None:
    """Refuse a segment whose ids are not set one by one.

    Raises:
        ImportRefusedError: It is rule_based, analysis_list or of a type that is not known here.
    """
    if type not in LIMITS:
        raise ImportRefusedError(
            f"the segment {segment_id!r} is of type {type}, whose ids cannot be imported, exported or restored",
            remedy=f"use a segment of type {' or '.join(LIMITS)}",
        )


def parse_page(body: Any) -> IdPage:
    """A page of ids from the decoded answer.

    Raises:
        ValueError: It holds no ids, and does not say either that there are none.
    """
    data = body.get("data") if isinstance(body, Mapping) else None
    data = data if isinstance(data, Mapping) else {}
    ids, count = data.get("ids"), data.get("count")
    count = int(count) if isinstance(count, (int, float)) and not isinstance(count, bool) else None
    given = ([ids] if ids else []) if isinstance(ids, str) else ids
    if not isinstance(given, list):
        if count != 0:
            # A list that cannot be read must not be taken for an empty one: a replace would drop its backup and guard.
            raise ValueError("the answer holds no ids")
        given = []
    found = given if set(map(type, given)) <= {str} else [str(each) for each in given]
    if len(found) == 1 and count not in (None, 1) and "," in found[0]:
        # The document's example holds three ids in one string; the count tells it from an id with commas.
        parts = [part.strip() for part in found[0].split(",")]
        found = parts if len(parts) == count else found
    pagination = body.get("pagination") if isinstance(body, Mapping) else None
    more = bool(pagination["nextPage"]) if isinstance(pagination, Mapping) and "nextPage" in pagination else None
    return IdPage(found, count, more)


def read_list(segment_id: str, page_size: int, sorter: Sorter, pace: Pace) -> Flow[Listed]:
    """Read all pages of a list into the sorter."""
    listed = Listed()
    previous: list[str] = []
    request = segments_id_list_list.build(segment_id, limit=page_size)
    pace.begin("list")
    while True:
        listed.pages += 1
        page: IdPage = yield Send(request.at_page(listed.pages), parse_page)
        if page.count is not None:
            listed.moved = listed.moved or listed.stated not in (None, page.count)
            listed.stated = page.count
        if page.ids == previous:
            if page.more and page.ids:
                listed.warnings = ("the service gave the same page of ids again; the rest of the list was not read",)
            break
        sorter.add(encode(page.ids).splitlines(keepends=True))
        listed.count += len(page.ids)
        yield Tell(pace.at(listed.count, listed.stated))
        more = page.more
        if more is None:
            more = len(page.ids) >= min(page_size, SERVICE_LIMIT) or listed.count < (listed.stated or 0)
        if not page.ids or not more or listed.pages == MAX_PAGES:
            break
        previous = page.ids
    return listed


def written(amounts: Iterator[int], pace: Pace, phase: Phase, total: int | None) -> Flow[int]:
    """Tell how a file grows; gives its number of lines."""
    pace.begin(phase)
    amount = 0
    for amount in amounts:
        yield Tell(pace.at(amount, total))
    return amount


class Export:
    """Writes the ids of a segment to a file, sorted and each once.

    Args:
        segment_id: The segment's id.
        path: The file, `.gz` for gzip; `-` for standard output.
        header: The name of the column; None for a file without header.
        page_size: Ids to ask for on a page.
        clock: Time.
    """

    def __init__(
        self,
        segment_id: str,
        path: str | os.PathLike[str],
        *,
        header: str | None,
        page_size: int,
        clock: Clock,
    ) -> None:
        if page_size < 1:
            raise ValueError(f"page_size is {page_size!r}; pass a whole number from 1")
        self._segment, self._header, self._page_size = segment_id, header, page_size
        self._path = None if os.fspath(path) == "-" else Path(path)
        if self._path is not None and not self._path.absolute().parent.is_dir():
            raise ValueError(f"path is {str(path)!r}, and there is no such folder; make it first")
        self._pace = Pace(clock, lambda _: None)

    def flow(self) -> Flow[ExportReport]:
        """What to send, and what comes of it."""
        yield from read_target(self._segment)
        with tempfile.TemporaryDirectory(prefix="statsig-") as name:
            folder = Path(name)
            sorter = Sorter(folder, "list")
            listed = yield from read_list(self._segment, self._page_size, sorter, self._pace)
            count = yield from written(sorter.write(folder / "ids"), self._pace, "sort", listed.count)
            digest = self._write(folder / "ids")
            with (folder / "ids").open("rb") as file:
                first = "".join(decode(file.readline()))
        warnings = listed.warnings
        if self._header is None and is_header_like(first):
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
            if self._header is not None:
                table.writerow([self._header])
            for ids in chunks:
                table.writerows([id] for id in ids)
            text.flush()
        finally:
            text.detach()

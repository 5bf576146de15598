"""Reading a segment and its list from the service."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from attrs import define, frozen

from statsig_console.flows import Flow, Send
from statsig_console.pages import MAX_PAGES, SERVICE_LIMIT
from statsig_console_api.api.segments import (
    segments_get,
    segments_id_list_list,
    segments_list,
)
from statsig_console_api.client import Request
from statsig_console_api.errors import AnswerShapeError
from statsig_console_api.types import UNSET

from .errors import ImportRefusedError
from .lines import Sorter, encode
from .options import LIMITS
from .report import Phase
from .steps import Tell
from .timing import Meter

T = TypeVar("T")


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
class ListPage(Generic[T]):
    """One page of a list.

    Args:
        items: What it holds.
        more: Whether there are more pages; None where the service does not say.
        count: Items on all pages; None where the service does not say.
    """

    items: list[T]
    more: bool | None
    count: int | None = None


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
    names = ("id", "type", "id_type", "count", "created_time")
    id, type, id_type, count, created = (getattr(segment, name, UNSET) for name in names)
    return Target(
        id=id if isinstance(id, str) else "",
        type=str(type),
        id_type=id_type if isinstance(id_type, str) else "",
        count=whole_number(count),
        created=whole_number(created),
    )


def parse_target(body: Any) -> Target:
    """The segment of an answer."""
    return target_of(segments_get.parse(body))


def whole_number(value: object) -> int | None:
    """A number that the service gives, or None where it is none that a list can have."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < 2**63:
        return None
    return int(value)


def read_target(segment_id: str) -> Flow[Target]:
    """The segment; an error if it holds no list that can be read and changed here.

    Raises:
        ImportRefusedError: It is of another type.
    """
    target: Target = yield Send(segments_get.build(segment_id), parse_target)
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


def parse_page(body: Any) -> ListPage[str]:
    """A page of ids from the decoded answer.

    Raises:
        AnswerShapeError: It holds no ids, and does not say either that there are none.
    """
    data = body.get("data") if isinstance(body, Mapping) else None
    data = data if isinstance(data, Mapping) else {}
    ids, count = data.get("ids"), whole_number(data.get("count"))
    given = ([ids] if ids else []) if isinstance(ids, str) else ids
    if not isinstance(given, list):
        if count != 0:
            # A list that cannot be read must not be taken for an empty one: a replace would drop its backup and guard.
            raise AnswerShapeError("the answer holds no ids")
        given = []
    found = given if set(map(type, given)) <= {str} else [str(each) for each in given]
    if len(found) == 1 and count not in (None, 1) and "," in found[0]:
        # The document's example holds three ids in one string; the count tells it from an id with commas.
        parts = [part.strip() for part in found[0].split(",")]
        found = parts if len(parts) == count else found
    return ListPage(found, _more(body), count)


def _more(body: Any) -> bool | None:
    pagination = body.get("pagination") if isinstance(body, Mapping) else None
    return bool(pagination["nextPage"]) if isinstance(pagination, Mapping) and "nextPage" in pagination else None


def read_pages(
    request: Request, parse: Callable[[Any], ListPage[T]], take: Callable[[ListPage[T]], Flow[bool]]
) -> Flow[bool]:
    """Read all pages of a list.

    Args:
        request: The list, with its limit.
        parse: Reads a page.
        take: What to do with each; gives whether it brought anything new, as far as that is known.

    Returns:
        Whether the list ended as the service says, and not because a page came again.
    """
    previous: list[T] | None = None
    is_new = True
    read, limit = 0, min(request.query["limit"], SERVICE_LIMIT)
    for number in range(1, MAX_PAGES + 1):
        page: ListPage[T] = yield Send(request.at_page(number), parse)
        if page.items == previous:
            # A service that knows no pages, or an end that is not said.
            return not (page.more and page.items)
        was_new, is_new = is_new, (yield from take(page))
        if not is_new and not was_new:
            # Items that move can fill one page with known ones; two such pages say that the list begins again.
            return True
        read += len(page.items)
        # An empty page is no end where the service says that there are more.
        if not (len(page.items) >= limit or read < (page.count or 0) if page.more is None else page.more):
            break
        previous = page.items
    return True


def read_list(segment_id: str, page_size: int, sorter: Sorter, meter: Meter) -> Flow[Listed]:
    """Read all pages of a list into the sorter."""
    listed = Listed()
    meter.begin("list")

    def take(page: ListPage[str]) -> Flow[bool]:
        listed.pages += 1
        if page.count is not None:
            listed.moved = listed.moved or listed.stated not in (None, page.count)
            listed.stated = page.count
        sorter.add(encode(page.items).splitlines(keepends=True))
        listed.count += len(page.items)
        yield Tell(meter.at(listed.count, listed.stated))
        return True

    if not (yield from read_pages(segments_id_list_list.build(segment_id, limit=page_size), parse_page, take)):
        listed.pages += 1
        listed.warnings = ("the service gave the same page of ids again; the rest of the list was not read",)
    return listed


def parse_metadata(body: Any) -> tuple[bool, int | None]:
    """Whether an update of the list runs, and the list's version; what is of another shape says nothing."""
    data = body.get("data") if isinstance(body, Mapping) else None
    metadata = data if isinstance(data, Mapping) else {}
    return metadata.get("isUpdating") is True, whole_number(metadata.get("currentVersion"))


def count_others(segment_id: str) -> Flow[int]:
    """The ids in the other lists of the project."""
    # By id, and not added up page by page: segments move while pages are read.
    others: dict[str, int] = {}

    def take(page: ListPage[Target]) -> Flow[bool]:
        known = len(others)
        others.update((each.id, each.count or 0) for each in page.items)
        yield from ()
        return len(others) > known or not page.items

    yield from read_pages(segments_list.build(limit=1000), _parse_segments, take)
    return sum(count for id, count in others.items() if id != segment_id)


def _parse_segments(body: Any) -> ListPage[Target]:
    return ListPage([target_of(segment) for segment in segments_list.parse(body)], _more(body))


def written(amounts: Iterator[int], meter: Meter, phase: Phase, total: int | None) -> Flow[int]:
    """Tell how a file grows; gives its number of lines."""
    meter.begin(phase)
    amount = 0
    for amount in amounts:
        yield Tell(meter.at(amount, total))
    return amount

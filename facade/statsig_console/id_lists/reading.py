"""Reading a segment and its list from the service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, frozen

from statsig_console.flows import Flow, Send
from statsig_console.pages import MAX_PAGES, SERVICE_LIMIT
from statsig_console_api.api.segments import (
    segments_get,
    segments_id_list_list,
    segments_id_list_metadata,
    segments_list,
)

from .errors import ImportRefusedError
from .lines import Sorter, encode
from .options import LIMITS
from .report import Phase
from .steps import Tell
from .timing import Meter


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
    return Target(
        id=segment.id if isinstance(segment.id, str) else "",
        type=str(segment.type),
        id_type=segment.id_type if isinstance(segment.id_type, str) else "",
        count=whole_number(segment.count),
        created=whole_number(segment.created_time),
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


def parse_page(body: Any) -> IdPage:
    """A page of ids from the decoded answer.

    Raises:
        ValueError: It holds no ids, and does not say either that there are none.
    """
    data = body.get("data") if isinstance(body, Mapping) else None
    data = data if isinstance(data, Mapping) else {}
    ids, count = data.get("ids"), whole_number(data.get("count"))
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


def read_list(segment_id: str, page_size: int, sorter: Sorter, meter: Meter) -> Flow[Listed]:
    """Read all pages of a list into the sorter."""
    listed = Listed()
    previous: list[str] = []
    request = segments_id_list_list.build(segment_id, limit=page_size)
    meter.begin("list")
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
        yield Tell(meter.at(listed.count, listed.stated))
        more = page.more
        if more is None:
            more = len(page.ids) >= min(page_size, SERVICE_LIMIT) or listed.count < (listed.stated or 0)
        if not page.ids or not more or listed.pages == MAX_PAGES:
            break
        previous = page.ids
    return listed


def parse_metadata(body: Any) -> tuple[bool, int | None]:
    """Whether an update of the list runs, and the list's version where the service says so."""
    metadata = segments_id_list_metadata.parse(body)
    updating, version = (getattr(metadata, name, None) for name in ("is_updating", "current_version"))
    return updating is True, whole_number(version)


def count_others(segment_id: str) -> Flow[int]:
    """The ids in the other lists of the project."""
    others, number, more = 0, 1, True
    # A set of ids, not a list: segments move while pages are read.
    seen: set[str] = set()
    while more:
        targets, more = yield Send(segments_list.build(limit=1000, page=number), _parse_segments)
        fresh = [each for each in targets if each.id not in seen]
        seen.update(each.id for each in fresh)
        others += sum(each.count or 0 for each in fresh if each.id != segment_id)
        number, more = number + 1, more and bool(fresh)
    return others


def _parse_segments(body: Any) -> tuple[list[Target], bool]:
    pagination = body.get("pagination") if isinstance(body, Mapping) else None
    targets = [target_of(segment) for segment in segments_list.parse(body)]
    more = bool(pagination.get("nextPage")) if isinstance(pagination, Mapping) else len(targets) >= SERVICE_LIMIT
    return targets, more


def written(amounts: Iterator[int], meter: Meter, phase: Phase, total: int | None) -> Flow[int]:
    """Tell how a file grows; gives its number of lines."""
    meter.begin(phase)
    amount = 0
    for amount in amounts:
        yield Tell(meter.at(amount, total))
    return amount

"""Reading lists: what is asked for, when it ends, and what is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from statsig_console import NotFoundError, Pages, pages
from statsig_console_api.client import AsyncPages, Request
from tests.conftest import Flavour


class Item:
    """What a list holds, with an id."""

    def __init__(self, id: str) -> None:
        self.id = id


def parse(body: Any) -> list[Any]:
    return [Item(entry["id"]) if isinstance(entry, dict) and "id" in entry else entry for entry in body["data"]]


def named(items: list[Any]) -> list[Any]:
    return [item.id if isinstance(item, Item) else item for item in items]


class Service:
    """Cuts items into pages and keeps what was asked for.

    Args:
        items: The items of the whole list.
        size: Items on a page without a limit.
        flag: Gives `nextPage` by the page's number; without it `pagination` is missing.
    """

    def __init__(self, items: list[Any], size: int = 100, flag: Callable[[int, bool], Any] | None = None) -> None:
        self.items, self.size, self.flag = items, size, flag
        self.asked: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(dict(request.url.params))
        number = int(request.url.params.get("page", 1))
        size = min(int(request.url.params.get("limit", self.size)), self.size)
        start = (number - 1) * size
        body: dict[str, Any] = {"message": "ok", "data": self.items[start : start + size]}
        if self.flag is not None:
            more = start + size < len(self.items)
            body["pagination"] = {"pageNumber": number, "nextPage": self.flag(number, more), "totalItems": 1}
        return httpx.Response(200, json=body)


def string_flag(number: int, more: bool) -> Any:
    return f"statsigapi.net/elsewhere?page={number + 7}" if more else None


def listing(
    flavour: Flavour,
    service: Any,
    query: dict[str, Any] | None = None,
    *,
    max_items: int | None = None,
    paged: bool = True,
) -> Any:
    request = Request("gates.list", "GET", "/gates", query or {}, paged=paged)
    return flavour.client(service).list_pages(request, parse, max_items=max_items)


def ids(count: int) -> list[dict[str, str]]:
    return [{"id": f"i{number}"} for number in range(count)]


def test_reads_every_page_and_follows_no_link(flavour: Flavour) -> None:
    service = Service(ids(250), flag=string_flag)
    found = listing(flavour, service, {"type": "STALE"})
    assert isinstance(found, AsyncPages if flavour.is_async else Pages)
    assert named(flavour.collect(found)) == [f"i{number}" for number in range(250)]
    assert service.asked == [{"type": "STALE"}, {"type": "STALE", "page": "2"}, {"type": "STALE", "page": "3"}]


def test_every_reading_asks_anew(flavour: Flavour) -> None:
    service = Service(ids(3), flag=string_flag)
    found = listing(flavour, service)
    assert service.asked == []
    assert named(flavour.collect(found)) == named(flavour.collect(found)) == ["i0", "i1", "i2"]
    assert len(service.asked) == 2


def test_starts_at_the_callers_page_and_keeps_the_limit(flavour: Flavour) -> None:
    service = Service(ids(9), flag=string_flag)
    assert named(flavour.collect(listing(flavour, service, {"page": 2, "limit": 3}))) == [
        "i3",
        "i4",
        "i5",
        "i6",
        "i7",
        "i8",
    ]
    assert service.asked == [{"page": "2", "limit": "3"}, {"page": "3", "limit": "3"}]


@pytest.mark.parametrize("end", ["", None, False])
def test_next_page_is_a_flag(flavour: Flavour, end: Any) -> None:
    service = Service(ids(100), flag=lambda number, more: end)
    assert len(flavour.collect(listing(flavour, service))) == 100
    assert len(service.asked) == 1


@pytest.mark.parametrize(
    ("count", "size", "query", "requests"),
    [
        (99, 100, {}, 1),
        (100, 100, {}, 2),
        (150, 100, {}, 2),
        (4, 100, {"limit": 5}, 1),
        (7, 100, {"limit": 5}, 2),
        # The service cuts a limit of 500 down to its own 100.
        (250, 100, {"limit": 500}, 3),
    ],
)
def test_without_pagination_a_full_page_means_another(
    flavour: Flavour, count: int, size: int, query: dict[str, int], requests: int
) -> None:
    service = Service(ids(count), size)
    assert len(flavour.collect(listing(flavour, service, query))) == count
    assert len(service.asked) == requests


def test_pagination_of_another_shape_counts_as_missing(flavour: Flavour) -> None:
    shapes: list[Any] = ["", [], {"pageNumber": 1}]
    for stated in shapes:
        asked: list[str] = []

        def service(request: httpx.Request, asked: list[str] = asked, stated: Any = stated) -> httpx.Response:
            asked.append(request.url.query.decode())
            return httpx.Response(200, json={"data": ids(100) if len(asked) == 1 else [], "pagination": stated})

        assert len(flavour.collect(listing(flavour, service))) == 100
        assert asked == ["", "page=2"]


@pytest.mark.parametrize("entries", [ids(100), ["a"] * 100, [{"no": number} for number in range(100)]])
def test_service_that_knows_no_pages_is_read_to_the_first_repeat(flavour: Flavour, entries: list[Any]) -> None:
    asked: list[httpx.URL] = []

    def service(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        return httpx.Response(200, json={"data": entries})

    flavour.collect(listing(flavour, service))
    assert len(asked) == 2


def test_page_without_a_new_item_ends_the_list_whatever_the_flag_says(flavour: Flavour) -> None:
    service = Service(ids(2) * 2 + ids(9), size=2, flag=lambda number, more: "yes")
    assert named(flavour.collect(listing(flavour, service))) == ["i0", "i1"]
    assert len(service.asked) == 2


def test_items_that_moved_come_once_but_pages_are_as_they_came(flavour: Flavour) -> None:
    service = Service([*ids(2), {"id": "i1"}, {"id": "i2"}, "s", "s"], size=2, flag=string_flag)
    found = listing(flavour, service)
    assert named(flavour.collect(found)) == ["i0", "i1", "i2", "s"]
    read = flavour.collect(found.pages())
    assert [named(page.items) for page in read] == [["i0", "i1"], ["i1", "i2"], ["s", "s"]]


def test_endless_list_stops_at_the_cap(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MAX_PAGES", 5)
    asked: list[int] = []

    def service(request: httpx.Request) -> httpx.Response:
        asked.append(1)
        return httpx.Response(200, json={"data": [f"n{len(asked)}"], "pagination": {"nextPage": "/more"}})

    assert flavour.collect(listing(flavour, service)) == ["n1", "n2", "n3", "n4", "n5"]
    assert len(asked) == 5


@pytest.mark.parametrize(("most", "requests"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (99, 3)])
def test_max_items(flavour: Flavour, most: int, requests: int) -> None:
    service = Service(ids(5), size=2, flag=string_flag)
    found = listing(flavour, service, max_items=most)
    assert len(flavour.collect(found)) == min(most, 5)
    assert len(service.asked) == requests
    assert len(flavour.collect(found.pages())) == requests


def test_max_items_is_not_negative(flavour: Flavour) -> None:
    with pytest.raises(ValueError, match="max_items is -1"):
        listing(flavour, Service([]), max_items=-1)


def test_list_without_pages_is_one_page_as_it_came(flavour: Flavour) -> None:
    service = Service(["a", "a"] * 50, flag=lambda number, more: "yes")
    assert flavour.collect(listing(flavour, service, paged=False)) == ["a", "a"] * 50
    assert service.asked == [{}]


@pytest.mark.parametrize("end", [None, "", 7])
def test_cursor_of_the_service_is_handed_back(flavour: Flavour, end: Any) -> None:
    asked: list[dict[str, str]] = []

    def service(request: httpx.Request) -> httpx.Response:
        asked.append(dict(request.url.params))
        cursor = "c/1=" if len(asked) == 1 else end
        return httpx.Response(200, json={"data": ["same"], "pagination": {"next_cursor": cursor}})

    request = Request("logs.list", "GET", "/logs", {"q": "x"}, cursor="after")
    found = flavour.client(service).list_pages(request, parse, max_items=None)
    assert flavour.collect(found) == ["same", "same"]
    assert asked == [{"q": "x"}, {"q": "x", "after": "c/1="}]


def test_a_page_of_known_items_does_not_hide_what_comes_after_it(flavour: Flavour) -> None:
    entries = [*ids(2), *reversed(ids(2)), *ids(4)[2:]]
    service = Service(entries, size=2, flag=string_flag)
    assert named(flavour.collect(listing(flavour, service))) == ["i0", "i1", "i2", "i3"]
    assert len(service.asked) == 3


def test_leaving_the_loop_stops_asking(flavour: Flavour) -> None:
    service = Service(ids(9), size=2, flag=string_flag)
    assert named(flavour.take(listing(flavour, service), 3)) == ["i0", "i1", "i2"]
    assert len(service.asked) == 2


def test_first_page(flavour: Flavour) -> None:
    service = Service(ids(5), size=2, flag=string_flag)
    found = listing(flavour, service)
    page = flavour.run(found.first_page())
    assert named(page.items) == ["i0", "i1"]
    assert page.pagination.page_number == 1
    assert page.response.status_code == 200
    assert len(service.asked) == 1
    if flavour.is_async:
        assert named(flavour.run(found).items) == ["i0", "i1"]


def test_pagination_is_none_where_the_service_says_nothing(flavour: Flavour) -> None:
    assert flavour.run(listing(flavour, Service(ids(1))).first_page()).pagination is None


def test_error_on_a_later_page_comes_after_the_items_before_it(flavour: Flavour) -> None:
    service = Service(ids(4), size=2, flag=string_flag)
    found = listing(flavour, lambda request: service(request) if not service.asked else httpx.Response(404))
    assert named(flavour.take(found, 2)) == ["i0", "i1"]
    service.asked.clear()
    with pytest.raises(NotFoundError):
        flavour.collect(found)


def test_repr_names_the_operation(flavour: Flavour) -> None:
    assert "gates.list" in repr(listing(flavour, Service([])))

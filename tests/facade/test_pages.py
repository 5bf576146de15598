"""Reading lists: what is asked for, when it ends, and what is given."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib import import_module
from typing import Any

import httpx
import pytest

from statsig_console import (
    APIResponseValidationError,
    ArgumentError,
    ArgumentTypeError,
    ArgumentValueError,
    NotFoundError,
    Pages,
    pages,
)
from statsig_console_api import operations
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
    identity: tuple[str, ...] | None = ("id",),
) -> Any:
    request = Request("gates.list", "GET", "/gates", query or {}, paged=paged, identity=identity)
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


def test_page_that_repeats_ends_a_list_that_is_whole_by_its_own_count(flavour: Flavour) -> None:
    service = Service(ids(2) * 2 + ids(9), size=2, flag=lambda number, more: "yes")
    assert named(flavour.collect(listing(flavour, service))) == ["i0", "i1"]
    assert len(service.asked) == 2


def test_items_that_moved_come_once_but_pages_are_as_they_came(flavour: Flavour) -> None:
    service = Service([*ids(2), {"id": "i1"}, {"id": "i2"}], size=2, flag=string_flag)
    found = listing(flavour, service)
    assert named(flavour.collect(found)) == ["i0", "i1", "i2"]
    read = flavour.collect(found.pages())
    assert [named(page.items) for page in read] == [["i0", "i1"], ["i1", "i2"]]


def test_plain_values_that_identify_themselves_come_once(flavour: Flavour) -> None:
    service = Service(["a", "b", "b", "c", "1", 1, 1.0, True, None, None], size=2, flag=string_flag)
    assert flavour.collect(listing(flavour, service, identity=())) == ["a", "b", "c", "1", 1, True, None, None]


class Versioned:
    """What a list of versions holds."""

    def __init__(self, id: Any, version: Any) -> None:
        self.id, self.version = id, version


@pytest.mark.parametrize(
    ("items", "kept"),
    [
        ([("g", 1), ("g", 2), ("h", 1)], 3),
        ([("g", 1), ("g", 1)], 1),
        # One number in JSON, spelt twice.
        ([("g", 1), ("g", 1.0)], 1),
        ([("g", 1), ("g", "1"), ("g", True), ("g", True)], 4),
        # A part that is missing identifies nothing.
        ([("g", None), ("g", None)], 2),
        ([(None, 1), (None, 1)], 2),
        ([(["g"], 1), (["g"], 1), ({}, 1), ({}, 1)], 4),
    ],
)
def test_values_that_identify_are_compared_as_json_values(flavour: Flavour, items: list[Any], kept: int) -> None:
    request = Request("gates.versions.list", "GET", "/gates", {}, paged=True, identity=("id", "version"))
    service = Service(items, size=1, flag=string_flag)
    found = flavour.client(service).list_pages(
        request, lambda body: [Versioned(*each) for each in body["data"]], max_items=None
    )
    assert len(flavour.collect(found)) == kept
    assert len(service.asked) == len(items)


def test_endless_list_stops_at_the_cap(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MAX_PAGES", 5)
    asked: list[int] = []

    def service(request: httpx.Request) -> httpx.Response:
        asked.append(1)
        return httpx.Response(200, json={"data": [f"n{len(asked)}"], "pagination": {"nextPage": "/more"}})

    found = listing(flavour, service)
    assert flavour.take(found, 5) == ["n1", "n2", "n3", "n4", "n5"]
    asked.clear()
    with pytest.raises(APIResponseValidationError, match="goes on after 5 pages; pass a larger limit="):
        flavour.collect(found)
    assert len(asked) == 5


@pytest.mark.parametrize(("most", "requests"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (99, 3)])
def test_max_items(flavour: Flavour, most: int, requests: int) -> None:
    service = Service(ids(5), size=2, flag=string_flag)
    found = listing(flavour, service, max_items=most)
    assert len(flavour.collect(found)) == min(most, 5)
    assert len(service.asked) == requests
    assert len(flavour.collect(found.pages())) == requests


@pytest.mark.parametrize("value", [-1, "5", True, 2.0, float("inf"), [3]])
def test_max_items_is_a_whole_number(flavour: Flavour, value: Any) -> None:
    with pytest.raises(ArgumentValueError if value == -1 else ArgumentTypeError) as caught:
        flavour.client(Service([])).gates.list(max_items=value)
    assert str(caught.value) == f"max_items is {value!r}; pass a whole number from 0, or None for all items"


@pytest.mark.parametrize("name", ["page", "limit"])
@pytest.mark.parametrize("value", [-1, 0, "2", True, False, 2.5, [1]])
def test_page_and_limit_are_whole_numbers(flavour: Flavour, name: str, value: Any) -> None:
    service = Service([])
    with pytest.raises(ArgumentError) as caught:
        flavour.client(service).gates.list(**{name: value})
    assert name in str(caught.value)
    assert repr(value) in str(caught.value)
    assert service.asked == []


def test_list_without_pages_is_one_page_as_it_came(flavour: Flavour) -> None:
    service = Service(["a", "a"] * 50, flag=lambda number, more: "yes")
    assert flavour.collect(listing(flavour, service, paged=False)) == ["a", "a"] * 50
    assert service.asked == [{}]


@pytest.mark.parametrize("end", [None, ""])
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


class Scripted:
    """Gives pages as they are written down, and the last one for ever.

    Args:
        answers: The data and the pagination of each page.
        by_page: Whether `page` picks the answer, or the number of requests does.
    """

    def __init__(self, answers: list[tuple[list[Any], Any]], *, by_page: bool = True) -> None:
        self.answers, self.by_page = answers, by_page
        self.asked: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(dict(request.url.params))
        number = int(request.url.params.get("page", 1)) if self.by_page else len(self.asked)
        data, pagination = self.answers[min(number, len(self.answers)) - 1]
        return httpx.Response(200, json={"data": data, "pagination": pagination})


MORE: dict[str, Any] = {"nextPage": "/console/v1/gates?page=9"}
LAST: dict[str, Any] = {"nextPage": None}


@pytest.mark.parametrize("identity", [("id",), None])
@pytest.mark.parametrize("empty", [1, 3, 40])
def test_empty_pages_are_no_end_where_the_service_says_there_are_more(
    flavour: Flavour, empty: int, identity: tuple[str, ...] | None
) -> None:
    answers = [(ids(2), MORE), *[([], MORE)] * empty, (ids(4)[2:], LAST)]
    service = Scripted(answers)
    assert named(flavour.collect(listing(flavour, service, identity=identity))) == ["i0", "i1", "i2", "i3"]
    assert len(service.asked) == empty + 2


def test_full_pages_do_not_go_on_where_the_service_says_it_ends(flavour: Flavour) -> None:
    service = Scripted([(ids(100), LAST), (ids(200)[100:], LAST)])
    assert len(flavour.collect(listing(flavour, service))) == 100
    assert len(service.asked) == 1


def test_items_that_moved_by_whole_pages_do_not_end_a_list(flavour: Flavour) -> None:
    answers = [([{"id": name}], MORE if name != "c" else LAST) for name in ["a", "a", "a", "b", "b", "c"]]
    assert named(flavour.collect(listing(flavour, Scripted(answers), {"limit": 1}))) == ["a", "b", "c"]


@pytest.mark.parametrize("sizes", [[100, 30, 100, 20], [100, 100, 0, 50]])
def test_a_count_of_all_items_says_where_a_list_ends(flavour: Flavour, sizes: list[int]) -> None:
    items, answers = iter(ids(250)), []
    for size in sizes:
        answers.append(([next(items) for _ in range(size)], {"totalItems": 250}))
    service = Scripted(answers)
    assert len(flavour.collect(listing(flavour, service))) == 250
    assert len(service.asked) == 4


def test_count_says_nothing_from_the_middle_of_a_list(flavour: Flavour) -> None:
    answers = [(ids(300)[start : start + 100], {"totalItems": 250}) for start in (0, 100, 200)]
    service = Scripted([*answers[:2], (answers[2][0][:50], answers[2][1])])
    assert len(flavour.collect(listing(flavour, service, {"page": 2}))) == 150


@pytest.mark.parametrize("total", ["3", True, -1, 2.5, None, [3]])
def test_count_of_another_shape_says_nothing(flavour: Flavour, total: Any) -> None:
    service = Scripted([(ids(100), {"totalItems": total}), (ids(110)[100:], {"totalItems": total})])
    assert len(flavour.collect(listing(flavour, service))) == 110
    assert len(service.asked) == 2


@pytest.mark.parametrize("identity", [("id",), None])
@pytest.mark.parametrize("stated", [MORE, {"nextPage": "yes", "pageNumber": 1}, {"totalItems": 7}])
def test_service_that_ignores_page_and_says_there_is_more_is_an_error(
    flavour: Flavour, stated: Any, identity: tuple[str, ...] | None
) -> None:
    service = Scripted([(ids(3), stated)])
    with pytest.raises(APIResponseValidationError, match="10 pages in a row hold nothing new, but") as caught:
        flavour.collect(listing(flavour, service, identity=identity))
    assert "\n" not in str(caught.value)
    assert caught.value.path.endswith("/gates")
    assert len(service.asked) == pages.MAX_REPEATS + 1


@pytest.mark.parametrize("entries", [ids(3), [], [{"no": 1}]])
@pytest.mark.parametrize("identity", [("id",), None])
@pytest.mark.parametrize("echo", [True, False])
def test_no_list_asks_for_ever(
    flavour: Flavour,
    entries: list[Any],
    identity: tuple[str, ...] | None,
    echo: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pages, "MAX_EMPTY", 30)
    asked: list[int] = []

    def service(request: httpx.Request) -> httpx.Response:
        asked.append(int(request.url.params.get("page", 1)))
        stated = {**MORE, **({"pageNumber": asked[-1]} if echo else {})}
        return httpx.Response(200, json={"data": entries, "pagination": stated})

    with pytest.raises(APIResponseValidationError, match="pages in a row hold nothing new"):
        flavour.collect(listing(flavour, service, identity=identity))
    assert len(asked) <= 31


@pytest.mark.parametrize("identity", [("id",), None])
def test_pages_that_go_round_in_a_circle_end(flavour: Flavour, identity: tuple[str, ...] | None) -> None:
    rounds = [ids(100), ids(200)[100:]] * 20
    silent = Scripted([(data, {}) for data in rounds])
    assert len(flavour.collect(listing(flavour, silent, identity=identity))) == 200
    assert len(silent.asked) <= 4
    loud = Scripted([(data, MORE) for data in rounds])
    with pytest.raises(APIResponseValidationError, match="10 pages in a row"):
        flavour.collect(listing(flavour, loud, identity=identity))
    assert len(loud.asked) == 12


def test_equal_pages_of_items_that_nothing_identifies_are_all_given(flavour: Flavour) -> None:
    answers: list[Any] = [([{"value": 0}], {**MORE, "pageNumber": number}) for number in range(1, 31)]
    answers.append(([{"value": 0}], LAST))
    found = listing(flavour, Scripted(answers), {"limit": 1}, identity=None)
    assert flavour.collect(found) == [{"value": 0}] * 31


@pytest.mark.parametrize("max_items", [None, 4])
def test_what_was_read_is_given_before_the_error(flavour: Flavour, max_items: int | None) -> None:
    service = Scripted([(ids(2), {"next_cursor": "a"}), (ids(4)[2:], {"next_cursor": "a"})], by_page=False)
    request = Request("logs.list", "GET", "/logs", {}, cursor="after")
    found = flavour.client(service).list_pages(request, parse, max_items=max_items)
    assert named(flavour.take(found, 4)) == ["i0", "i1", "i2", "i3"]
    service.asked.clear()
    if max_items is None:
        with pytest.raises(APIResponseValidationError, match="next_cursor"):
            flavour.collect(found)
    else:
        assert len(flavour.collect(found)) == 4


def cursors(flavour: Flavour, service: Any, query: dict[str, Any] | None = None) -> Any:
    request = Request("logs.list", "GET", "/logs", query or {}, cursor="after")
    return flavour.client(service).list_pages(request, parse, max_items=None)


def test_cursor_list_goes_on_over_empty_pages(flavour: Flavour) -> None:
    sizes = [3, 3, 0, 3, 0, 0, 3]
    answers: list[Any] = [(ids(size), {"next_cursor": f"c{at}"}) for at, size in enumerate(sizes)]
    answers.append(([], {"next_cursor": None}))
    service = Scripted(answers, by_page=False)
    assert len(flavour.collect(cursors(flavour, service))) == 12
    assert len(service.asked) == 8


@pytest.mark.parametrize(
    ("query", "given", "requests"),
    [
        ({}, ["a", "a"], 2),
        ({}, ["a", "b", "a"], 3),
        ({}, ["a", "b", "c", "b"], 4),
        # The cursor that the caller began with counts.
        ({"after": "a"}, ["b", "a"], 2),
        ({"after": "a"}, ["a"], 1),
    ],
)
@pytest.mark.parametrize("size", [0, 2])
def test_cursor_that_repeats_is_an_error(
    flavour: Flavour, query: dict[str, Any], given: list[str], requests: int, size: int
) -> None:
    service = Scripted([(ids(size), {"next_cursor": cursor}) for cursor in given], by_page=False)
    with pytest.raises(APIResponseValidationError, match="next_cursor repeats an earlier one") as caught:
        flavour.collect(cursors(flavour, service, query))
    error = caught.value
    assert "\n" not in str(error)
    assert len(service.asked) == requests
    # It tells of the answer that it is about.
    assert error.response is not None
    assert (error.method, error.attempts, error.response.status_code) == ("GET", 1, 200)
    assert error.path


@pytest.mark.parametrize("cursor", [7, True, ["a"], {"a": 1}])
def test_cursor_of_another_type_is_an_error(flavour: Flavour, cursor: Any) -> None:
    service = Scripted([(ids(2), {"next_cursor": cursor})])
    with pytest.raises(APIResponseValidationError, match=f"next_cursor is a {type(cursor).__name__}"):
        flavour.collect(cursors(flavour, service))


def every_list() -> dict[str, tuple[Any, Request]]:
    """The module and a request of each operation whose list has pages."""
    found = {}
    for operation in operations.values():
        if operation.method != "GET":
            continue
        module: Any = import_module(operation.module, "statsig_console_api")
        arguments: tuple[list[str], dict[str, Any]] = [], {}
        for name, each in inspect.signature(module.build).parameters.items():
            if each.kind is inspect.Parameter.POSITIONAL_ONLY:
                arguments[0].append("x")
            elif each.default is inspect.Parameter.empty:
                arguments[1][name] = 1 if str(each.annotation).startswith("int") else "x"
        request = module.build(*arguments[0], **arguments[1])
        if request.paged or request.cursor:
            found[operation.name] = module, request
    return found


LISTS = every_list()

FIELDS: dict[str, Any] = {"createdTime": 1, "description": "d", "value": 1, "timestamp": "t"}
"""What models hold besides what identifies an item."""


def entry(request: Request, at: int) -> Any:
    """An item whose identifying fields are told apart by `at`, where the list has any."""
    if request.identity == ():
        return f"x{at}"
    fields = {**FIELDS, "createdTime": at}
    for name in request.identity or ():
        # The attribute `run_id` is `runID` in JSON.
        fields |= dict.fromkeys((name, name.replace("_id", "ID")), at if name == "version" else f"x{at}")
    return fields


def read_all(flavour: Flavour, name: str, entries: list[Any]) -> list[Any]:
    module, request = LISTS[name]

    def service(asked: httpx.Request) -> httpx.Response:
        number = int(asked.url.params.get("page", asked.url.params.get("after", 1)))
        at = (number - 1) * 2
        more = at + 2 < len(entries)
        stated = {"nextPage": "/next" if more else None, "next_cursor": str(number + 1) if more else None}
        data: Any = entries[at : at + 2]
        if request.identity == ():
            data = {"name": "x", "count": len(entries), "ids": data}
        return httpx.Response(200, json={"message": "ok", "data": data, "pagination": stated})

    return flavour.collect(flavour.client(service).list_pages(request, module.parse, max_items=None))


@pytest.mark.parametrize("name", LISTS)
def test_items_of_every_list_that_share_an_id_and_differ(flavour: Flavour, name: str) -> None:
    _, request = LISTS[name]
    different = [entry(request, at) for at in range(5)]
    if request.identity is None or "version" in request.identity:
        different = [{**each, "id": "one"} for each in different]
    elif request.identity and "id" not in request.identity:
        different = [{"id": "one", **each} for each in different]
    assert len(read_all(flavour, name, different)) == 5


@pytest.mark.parametrize("name", LISTS)
def test_items_of_every_list_that_repeat(flavour: Flavour, name: str) -> None:
    _, request = LISTS[name]
    order = [0, 1, 1, 2, 0, 3, 3]
    kept = len(order) if request.identity is None else 4
    assert len(read_all(flavour, name, [entry(request, at) for at in order])) == kept


@pytest.mark.parametrize("name", LISTS)
def test_items_of_every_list_without_what_identifies_them(flavour: Flavour, name: str) -> None:
    _, request = LISTS[name]
    if request.identity == ():
        pytest.skip("an id identifies itself")
    without = {key: FIELDS.get(key) for key in entry(request, 1)}
    assert len(read_all(flavour, name, [without] * 5)) == 5


def test_every_version_is_listed(flavour: Flavour) -> None:
    versions = [{"id": "g", "name": "g", "version": number} for number in range(550, 0, -1)]
    for resource in ("gates", "dynamic_configs", "experiments"):
        client = flavour.client(Service(versions, flag=string_flag))
        found = flavour.collect(getattr(client, resource).versions.list("g"))
        assert [each.version for each in found] == list(range(550, 0, -1))


def test_known_items_in_ever_another_order_end_a_list_of_which_the_service_says_nothing(flavour: Flavour) -> None:
    asked: list[int] = []

    def service(request: httpx.Request) -> httpx.Response:
        asked.append(1)
        turn = len(asked) % 100
        return httpx.Response(200, json={"data": [*ids(100)[turn:], *ids(100)[:turn]]})

    assert len(flavour.collect(listing(flavour, service))) == 100
    assert len(asked) == 3

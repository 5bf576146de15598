"""Reading lists page by page: one generator decides, two short drivers send."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from typing import Any, Generic, TypeVar

from attrs import evolve, field, frozen

from statsig_console_api.client import AsyncPages, Page, Pages, Request, Response

from .errors import APIResponseValidationError, ArgumentValueError

T = TypeVar("T")

SERVICE_LIMIT = 100
"""Items on a page where the request names no limit."""

MAX_PAGES = 100_000
"""Pages after which a list is taken for endless, and reading stops."""


@frozen
class Answer:
    """A success, as a driver hands it on; the body is as it came, so it does not print.

    Args:
        method: The HTTP method.
        path: The encoded path, secrets blotted out.
        attempts: How often the request was sent.
        response: What may be shown of the answer.
        body: The decoded body.
    """

    method: str
    path: str
    attempts: int
    response: Response
    body: Any = field(repr=False)

    def read(self, parse: Callable[[Any], T]) -> T:
        """What the parser makes of the body.

        Raises:
            APIResponseValidationError: The parser failed.
        """
        try:
            return parse(self.body)
        except Exception as error:
            problem = f"the answer has a shape that cannot be read ({type(error).__name__})"
        # Raised out here and without a cause: the parser's words and frames hold the body, which may hold a key.
        raise APIResponseValidationError(
            problem, method=self.method, path=self.path, attempts=self.attempts, response=self.response
        )


@frozen
class _Step(Generic[T]):
    """What to send next, if anything, the page just read, and those of its items that are new."""

    ask: Request | None
    page: Page[T] | None = None
    fresh: list[T] = field(factory=list)


class _List(Generic[T]):
    """A list that is not read yet; `_flow` is the reading, whatever the flavour."""

    def __init__(self, request: Request, parse: Callable[[Any], list[T]], max_items: int | None) -> None:
        if max_items is not None and max_items < 0:
            raise ArgumentValueError(f"max_items is {max_items!r}; pass 0 or more, or None for all items")
        self._request = request
        self._parse = parse
        self._max_items = max_items

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._request.operation}>"

    def _flow(self) -> Generator[_Step[T], Answer, None]:
        """One reading: yields what to send, receives the answer."""
        seen: set[str] = set()
        previous: Any = None
        idle = False
        left = self._max_items
        step: _Step[T] = _Step(self._request if left != 0 else None)
        first = self._request.query.get("page", 1)
        for number in range(first + 1, first + 1 + MAX_PAGES):
            answer = yield step
            page = self._page(answer)
            fresh = (_unseen(page.items, seen) if self._request.paged else page.items)[:left]
            if left is not None:
                left -= len(fresh)
            # Items that move while they are read can fill one page with known ones; two such pages say the same again.
            goes_on = fresh or (not idle and page.items and _data(answer.body) != previous)
            idle = not fresh
            ask = self._next(answer.body, page.items, previous, number) if goes_on and left != 0 else None
            step = _Step(ask, page, fresh)
            previous = _data(answer.body)
        yield evolve(step, ask=None)

    def _page(self, answer: Answer) -> Page[T]:
        pagination = None
        stated = _stated(answer.body)
        if stated is not None:
            # The models load when there is one to read, not with this package.
            from statsig_console_api.models.pagination import Pagination

            pagination = Pagination.from_dict(stated)
        return Page(answer.read(self._parse), pagination, answer.response)

    def _next(self, body: Any, items: list[T], previous: Any, number: int) -> Request | None:
        """The request for the next page, where the service has, or may have, one."""
        stated = _stated(body) or {}
        if self._request.cursor is not None:
            cursor = stated.get("next_cursor")
            return self._request.after(cursor) if isinstance(cursor, str) and cursor else None
        if "nextPage" in stated:
            # A flag and no more: its shapes differ, and some of them drop the limit.
            more = bool(stated["nextPage"])
        else:
            # The service may cut a larger limit down to its own, and may know no pages at all.
            limit = self._request.query.get("limit", SERVICE_LIMIT)
            more = len(items) >= min(limit, SERVICE_LIMIT) and _data(body) != previous
        return self._request.at_page(number) if more and self._request.paged else None


def _data(body: Any) -> Any:
    """What an answer holds beside its envelope: two pages of the same are a service that knows no pages."""
    return body.get("data", body) if isinstance(body, Mapping) else body


class SyncPageReader(_List[T], Pages[T]):
    """A list of a blocking client.

    Args:
        send: Sends a request and gives its answer.
        request: The request for the first page.
        parse: Reads the items of one answer.
        max_items: Items after which to stop; None for all.
    """

    def __init__(
        self,
        send: Callable[[Request], Answer],
        request: Request,
        parse: Callable[[Any], list[T]],
        max_items: int | None,
    ) -> None:
        super().__init__(request, parse, max_items)
        self._send = send

    def _steps(self) -> Iterator[_Step[T]]:
        flow = self._flow()
        step = next(flow)
        yield step
        while step.ask is not None:
            step = flow.send(self._send(step.ask))
            yield step

    def __iter__(self) -> Iterator[T]:
        for step in self._steps():
            yield from step.fresh

    def pages(self) -> Iterator[Page[T]]:
        for step in self._steps():
            if step.page is not None:
                yield step.page

    def first_page(self) -> Page[T]:
        return self._page(self._send(self._request))


class AsyncPageReader(_List[T], AsyncPages[T]):
    """A list of an async client; the arguments are those of SyncPageReader, `send` to be awaited."""

    def __init__(
        self,
        send: Callable[[Request], Awaitable[Answer]],
        request: Request,
        parse: Callable[[Any], list[T]],
        max_items: int | None,
    ) -> None:
        super().__init__(request, parse, max_items)
        self._send = send

    async def _steps(self) -> AsyncIterator[_Step[T]]:
        flow = self._flow()
        step = next(flow)
        yield step
        while step.ask is not None:
            step = flow.send(await self._send(step.ask))
            yield step

    async def __aiter__(self) -> AsyncIterator[T]:
        async for step in self._steps():
            for item in step.fresh:
                yield item

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.first_page().__await__()

    async def pages(self) -> AsyncIterator[Page[T]]:
        async for step in self._steps():
            if step.page is not None:
                yield step.page

    async def first_page(self) -> Page[T]:
        return self._page(await self._send(self._request))


def _stated(body: Any) -> Mapping[str, Any] | None:
    pagination = body.get("pagination") if isinstance(body, Mapping) else None
    return pagination if isinstance(pagination, Mapping) else None


def _unseen(items: list[T], seen: set[str]) -> list[T]:
    """The items whose id, if they have one, is new; items move from page to page while a list is read."""
    fresh = []
    for item in items:
        name = item if isinstance(item, str) else getattr(item, "id", None)
        if isinstance(name, str):
            if name in seen:
                continue
            seen.add(name)
        fresh.append(item)
    return fresh

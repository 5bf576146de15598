"""Reading lists page by page: one reading decides, two short drivers send."""

from __future__ import annotations

import hashlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Hashable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from statsig_console_api.client import AsyncPages, Page, Pages, Request, Response

from .errors import APIResponseValidationError, ArgumentTypeError, ArgumentValueError
from .flows import Flow, run, run_async

T = TypeVar("T")

SERVICE_LIMIT = 100
"""Items on a page where the request names no limit."""

MAX_PAGES = 100_000
"""Pages after which a list is taken for endless."""

MAX_REPEATS = 10
"""Pages in a row without a new item after which a service that says there are more is taken to ignore `page`."""

MAX_EMPTY = 1_000
"""The same for pages that are empty, or equal but numbered as asked for."""


@frozen
class Answer:
    """A success, as a driver hands it on; the body is as it came, so it does not print.

    Args:
        method: The HTTP method.
        path: The encoded path, secrets redacted.
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
        raise self.error(problem)

    def error(self, problem: str) -> APIResponseValidationError:
        """The error for an answer that cannot be used, and why."""
        return APIResponseValidationError(
            problem, method=self.method, path=self.path, attempts=self.attempts, response=self.response
        )


@frozen
class _Read(Generic[T]):
    """The page just read, and those of its items that are new."""

    page: Page[T]
    fresh: list[T]


class _Reading(Generic[T]):
    """One reading of a list.

    Args:
        request: The request for the first page.
        parse: Reads the items of one answer.
        max_items: Items after which to stop; None for all.
    """

    def __init__(self, request: Request, parse: Callable[[Any], list[T]], max_items: int | None) -> None:
        self._request, self._parse, self._left = request, parse, max_items
        self._ask: Request | None = request if max_items != 0 else None
        self._failure: APIResponseValidationError | None = None
        self._number = self._first = request.query.get("page", 1)
        self._pages = self._position = self._idle = self._empty = 0
        self._items: set[Hashable] = set()
        self._signs: set[Hashable] = set()
        self._cursors = {cursor for name, cursor in request.query.items() if name == request.cursor}

    def turn(self) -> Flow[_Read[T] | None]:
        """Yields the request for the next page and receives its answer; gives None when the list has ended.

        Raises:
            APIResponseValidationError: The service says there is more, and does not give it.
        """
        if self._failure is not None:
            raise self._failure
        if self._ask is None:
            return None
        answer: Answer = yield self._ask
        page = page_of(answer, self._parse)
        keys = self._keys(page.items)
        fresh = self._unseen(page.items, keys)
        known = self._request.paged and self._is_known(answer, keys)
        # Items that nothing identifies can be equal and yet new, if the service numbers the page as asked for.
        repeats = known and not (self._request.identity is None and self._stated(answer, "pageNumber") == self._number)
        self._empty = self._empty + 1 if not page.items or (known and not repeats) else 0
        if page.items:
            self._idle = self._idle + 1 if repeats or not fresh else 0
        if repeats and self._says_nothing(answer):
            # The repeat shows that the list ended before this page.
            fresh = []
        fresh = fresh[: self._left]
        if self._left is not None:
            self._left -= len(fresh)
        # What was read is given before a failure is raised.
        self._ask = self._next(_Read(page, fresh), answer, repeats=repeats) if self._left != 0 else None
        return _Read(page, fresh)

    def _next(self, read: _Read[T], answer: Answer, *, repeats: bool) -> Request | None:
        """The request for the next page, where the service has, or may have, one."""
        self._pages += 1
        if self._request.cursor is not None:
            ask = self._after(answer)
        elif self._request.paged and self._goes_on(read, answer, repeats=repeats):
            ask = self._request.at_page(self._number + 1)
        else:
            return None
        self._number += 1
        if ask is not None and (self._idle >= MAX_REPEATS or self._empty >= MAX_EMPTY):
            return self._fail(
                answer,
                f"{max(self._idle, self._empty):,} pages in a row hold nothing new, but the service says it has more; "
                "the list may not be whole: read it again, or read single pages with page= and first_page()",
            )
        if ask is not None and self._pages >= MAX_PAGES:
            return self._fail(
                answer, f"the list goes on after {MAX_PAGES:,} pages; pass a larger limit=, or max_items="
            )
        return ask

    def _goes_on(self, read: _Read[T], answer: Answer, *, repeats: bool) -> bool:
        """Whether a numbered list has, or may have, another page."""
        stated = _pagination(answer.body) or {}
        size, total = len(read.page.items), _count(stated.get("totalItems"))
        if not repeats:
            self._position += size
        if "nextPage" in stated:
            # A service that ignores `page` has given the whole list at once, if its own count says so.
            whole = repeats and not read.fresh and total is not None and total <= self._position
            # A flag and no more: its shapes differ, and some of them drop the limit.
            return bool(stated["nextPage"]) and not whole
        if self._says_nothing(answer):
            # The service may cut a larger limit down to its own, and may know no pages at all.
            limit = min(self._request.query.get("limit", SERVICE_LIMIT), SERVICE_LIMIT)
            return size >= limit and not repeats and self._idle < 2
        return total is not None and self._position < total

    def _says_nothing(self, answer: Answer) -> bool:
        """Whether the service leaves open if there is another page."""
        # From the middle of a list its size does not say how far the end is.
        counts = self._first == 1 and _count(self._stated(answer, "totalItems")) is not None
        return "nextPage" not in (_pagination(answer.body) or {}) and not counts

    def _after(self, answer: Answer) -> Request | None:
        """The request for the page after the cursor, where there is one."""
        cursor = self._stated(answer, "next_cursor")
        if cursor is None or cursor == "":
            return None
        if not isinstance(cursor, str):
            return self._fail(answer, f"next_cursor is a {type(cursor).__name__}, not a string; the list is not whole")
        if cursor in self._cursors:
            return self._fail(answer, "next_cursor repeats an earlier one; the list may not be whole: read it again")
        self._cursors.add(cursor)
        return self._request.after(cursor)

    def _fail(self, answer: Answer, problem: str) -> Request | None:
        """Keep the error for the next turn; there is no next request."""
        self._failure = answer.error(problem)
        return None

    def _key(self, item: T) -> Hashable | None:
        """What identifies an item; None where that is not known, or is no string or number."""
        identity = self._request.identity
        # A cursor stands where it is: no item moves past it.
        if identity is None or not self._request.paged:
            return None
        if identity and isinstance(item, Mapping):
            parts = [item.get(name) for name in identity]
        else:
            parts = [getattr(item, name, None) for name in identity] if identity else [item]
        # JSON tells true from 1, and Python does not; both take 1 for 1.0.
        if not all(isinstance(part, (str, int, float)) and not isinstance(part, bool) for part in parts):
            return None
        return parts[0] if len(parts) == 1 else tuple(parts)

    def _keys(self, items: list[T]) -> list[Hashable | None]:
        """What identifies each item, as `_key` says it."""
        if self._request.paged and len(self._request.identity or ()) == 1:
            [name] = self._request.identity or ()
            values: list[Hashable | None] = [getattr(item, name, None) for item in items]
            # The usual case is decided for the page as a whole.
            if set(map(type, values)) == {str}:
                return values
        return [self._key(item) for item in items]

    def _unseen(self, items: list[T], keys: list[Hashable | None]) -> list[T]:
        """The items that did not come before; items move from page to page while a list is read."""
        fresh = []
        for item, key in zip(items, keys, strict=True):
            if key is None:
                fresh.append(item)
            elif key not in self._items:
                fresh.append(item)
                self._items.add(key)
        return fresh

    def _is_known(self, answer: Answer, keys: list[Hashable | None]) -> bool:
        """Whether a page with the same items came before."""
        sign = answer.read(_digest) if None in keys else hash(tuple(keys))
        known = bool(keys) and sign in self._signs
        self._signs.add(sign)
        return known

    @staticmethod
    def _stated(answer: Answer, name: str) -> Any:
        """What the service says of the page; None where it says nothing."""
        return (_pagination(answer.body) or {}).get(name)


class _List(Generic[T]):
    """A list that is not read yet."""

    def __init__(self, request: Request, parse: Callable[[Any], list[T]], max_items: int | None) -> None:
        _check("max_items", max_items, 0, "for all items")
        for name in ("page", "limit"):
            if name in request.query:
                _check(name, request.query[name], 1, "for the service's own choice")
        self._request = request
        self._parse = parse
        self._max_items = max_items

    def __repr__(self) -> str:
        return f"<list of {self._request.operation}, not read yet; loop over it>"

    @property
    def operation(self) -> str:
        """The public name of the operation that lists."""
        return self._request.operation

    def _reading(self) -> _Reading[T]:
        return _Reading(self._request, self._parse, self._max_items)


class SyncPageReader(_List[T], Pages[T]):
    """A list of a blocking client.

    Args:
        send: Sends a request and gives its answer.
        request: The request for the first page.
        parse: Reads the items of one answer.
        max_items: Items after which to stop; None for all.

    Raises:
        ArgumentTypeError: `max_items`, `page` or `limit` is no whole number.
        ArgumentValueError: It is too small.
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

    def reads(self) -> Iterator[_Read[T]]:
        """Each page, with those of its items that came on none before it."""
        reading = self._reading()
        while (read := run(reading.turn(), self._send)) is not None:
            yield read

    def __iter__(self) -> Iterator[T]:
        for read in self.reads():
            yield from read.fresh

    def pages(self) -> Iterator[Page[T]]:
        for read in self.reads():
            yield read.page

    def first_page(self) -> Page[T]:
        return page_of(self._send(self._request), self._parse)


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

    async def reads(self) -> AsyncIterator[_Read[T]]:
        """Each page, with those of its items that came on none before it."""
        reading = self._reading()
        while (read := await run_async(reading.turn(), self._send)) is not None:
            yield read

    async def __aiter__(self) -> AsyncIterator[T]:
        async for read in self.reads():
            for item in read.fresh:
                yield item

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.first_page().__await__()

    async def pages(self) -> AsyncIterator[Page[T]]:
        async for read in self.reads():
            yield read.page

    async def first_page(self) -> Page[T]:
        return page_of(await self._send(self._request), self._parse)


def page_of(answer: Answer, parse: Callable[[Any], list[T]]) -> Page[T]:
    """The page that an answer holds.

    Raises:
        APIResponseValidationError: It cannot be read.
    """
    pagination = None
    stated = _pagination(answer.body)
    if stated is not None:
        # The models load when there is one to read, not with this package.
        from statsig_console_api.models.pagination import Pagination

        pagination = Pagination.from_dict(stated)
    return Page(answer.read(parse), pagination, answer.response)


def _pagination(body: Any) -> Mapping[str, Any] | None:
    pagination = body.get("pagination") if isinstance(body, Mapping) else None
    return pagination if isinstance(pagination, Mapping) else None


def _digest(body: Any) -> bytes:
    """Tells what an answer holds beside its envelope from what others hold."""
    data = body.get("data", body) if isinstance(body, Mapping) else body
    return hashlib.blake2b(json.dumps(data).encode(), digest_size=16).digest()


def _count(stated: Any) -> int | None:
    whole = isinstance(stated, (int, float)) and not isinstance(stated, bool) and stated >= 0 and stated % 1 == 0
    return int(stated) if whole else None


def _check(name: str, value: Any, least: int, none: str) -> None:
    """Refuse what is no whole number from `least` on."""
    if value is None:
        return
    remedy = f"{name} is {value!r}; pass a whole number from {least}, or None {none}"
    if not isinstance(value, int) or isinstance(value, bool):
        raise ArgumentTypeError(remedy)
    if value < least:
        raise ArgumentValueError(remedy)

"""The two clients; what they share is in `base.py`."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

from statsig_console_api.api import AsyncResources, Resources
from statsig_console_api.client import AsyncPages, Pages, Request, namespace
from statsig_console_api.types import UNSET, dump, given, short

from .base import BaseClient, ProjectFiles, Raw
from .config import Settings
from .errors import ArgumentTypeError, ArgumentValueError
from .pages import Answer, AsyncPageReader, SyncPageReader

if TYPE_CHECKING:
    from .contract import Violation
    from .project import Plan, Pulled, Report, Version
    from .resources.dynamic_configs import AsyncDynamicConfigs, DynamicConfigs
    from .resources.experiments import AsyncExperiments, Experiments
    from .resources.gates import AsyncGates, Gates
    from .resources.reviews import AsyncReviewed, Reviewed
    from .resources.segments import AsyncSegments, Segments
    from .transport import AsyncClient, AsyncSender, AsyncTransport, BlockingClient, BlockingTransport, Sender, Wiring

    Files = ProjectFiles[Plan[Report], Pulled, dict[str, Any], list[Version]]
    AsyncFiles = ProjectFiles[
        Awaitable[Plan[Awaitable[Report]]], Awaitable[Pulled], Awaitable[dict[str, Any]], Awaitable[list[Version]]
    ]
else:
    Files = AsyncFiles = ProjectFiles

P = ParamSpec("P")
T = TypeVar("T")

_PATH = re.compile(r"/(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")
_DOTS = re.compile(r"/(?:\.|%2e){1,2}(?=/|$)", re.IGNORECASE)


class Statsig(BaseClient["Sender", "BlockingTransport", "BlockingClient"], Resources, Files):
    """The Console API, blocking; threads may share it.

    Every resource is an attribute: `statsig.gates.get("id")`. Use it in a `with` block, or call `close()`. After that,
    calls raise ClientClosedError.
    """

    _signs = ("handle_request", "__enter__")
    _awaits = False

    @staticmethod
    def _opener(
        settings: Settings,
        wiring: Callable[[], Wiring],
        transport: BlockingTransport | None,
        http_client: BlockingClient | None,
    ) -> Sender:
        # httpx takes longer to import than all the rest.
        from .transport import Sender

        return Sender(settings, wiring(), transport, http_client)

    def _answer(self, request: Request) -> Answer:
        if self._judge is None:
            return self._kept(self._connection.sender().send(request, self._settings))
        with self._judge.over(request, None if self._hooks is None else self._hooks.fire) as judged:
            return self._kept(judged(self._connection.sender().send(request, self._settings)))

    def call(self, request: Request, parse: Callable[[Any], T], /) -> T:
        """Send a request and parse the body of its answer; the methods of the resources do this.

        Args:
            request: What to send.
            parse: Reads the decoded body: a JSON value, text if it is CSV, None if it is empty.

        Raises:
            APIStatusError: The service refused.
            APIConnectionError: No answer came.
            APIResponseValidationError: The answer cannot be read.
        """
        return self._answer(request).read(parse)

    def list_pages(self, request: Request, parse: Callable[[Any], list[T]], /, *, max_items: int | None) -> Pages[T]:
        """A list that sends requests when it is read.

        Args:
            request: The request for its first page.
            parse: Reads the items of one page from the decoded body.
            max_items: Items after which to stop; None for all.

        Raises:
            ArgumentError: `max_items`, `page` or `limit` cannot be right.
        """
        self._check_list(request)
        return SyncPageReader(self._answer, request, parse, max_items)

    def raw(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Raw[T]:
        """The result of a method, with the answer that it was read from: `statsig.raw(statsig.gates.get, "id")`.

        Args:
            method: A method of this client's resources that is not a list.
            *args: Its arguments.
            **kwargs: Its keywords.

        Raises:
            ArgumentTypeError: The method is a list, or not one of this client.
        """
        recording, record = self._recording(method)
        return Raw(recording(*args, **kwargs), record[-1])

    def request(self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = UNSET) -> Any:
        """Send any request to the service, even one that this package does not know.

        A known operation takes its permits and is repeated as its own method would be.

        Args:
            method: The HTTP method, such as `GET`.
            path: The encoded path, such as `/console/v1/gates`.
            params: Query parameters; a list repeats its name, None is left out.
            json: The body, JSON values or models; UNSET for none.

        Returns:
            The decoded JSON; text if the answer is CSV, None if it is empty.

        Raises:
            ArgumentError: The method, the path or a value cannot be right; nothing was sent.
        """
        return self.call(_free_request(method, path, params, json), _as_it_is)

    @namespace
    def gates(self) -> Gates:
        """The gates operations; `gates.rules.edit` changes rules under guard."""
        from .resources.gates import Gates

        return Gates(self)

    @namespace
    def dynamic_configs(self) -> DynamicConfigs:
        """The dynamic configs operations; `dynamic_configs.rules.edit` changes rules under guard."""
        from .resources.dynamic_configs import DynamicConfigs

        return DynamicConfigs(self)

    @namespace
    def experiments(self) -> Experiments:
        """The experiments operations, and results as tables."""
        from .resources.experiments import Experiments

        return Experiments(self)

    @namespace
    def segments(self) -> Segments:
        """The segments operations, guarded editing of rules, and lists of ids of any size."""
        from .resources.segments import Segments

        return Segments(self, self._clock)

    @namespace
    def reviewed(self) -> Reviewed:
        """Propose a change, wait until its review is accepted, and commit it; see `Reviewed.__call__`."""
        from .resources.reviews import Reviewed

        return Reviewed(self, self._clock)

    def close(self) -> None:
        """Close what the client opened; a view closes nothing."""
        if not self._is_view and (left := self._connection.end()) is not None:
            left.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStatsig(BaseClient["AsyncSender", "AsyncTransport", "AsyncClient"], AsyncResources, AsyncFiles):
    """The Console API for async code.

    It has the names and arguments of Statsig. Use it in an `async with` block, or await `aclose()`. After that, calls
    raise ClientClosedError.
    """

    _signs = ("handle_async_request", "__aenter__")
    _awaits = True

    @staticmethod
    def _opener(
        settings: Settings,
        wiring: Callable[[], Wiring],
        transport: AsyncTransport | None,
        http_client: AsyncClient | None,
    ) -> AsyncSender:
        from .transport import AsyncSender

        return AsyncSender(settings, wiring(), transport, http_client)

    async def _answer(self, request: Request) -> Answer:
        if self._judge is None:
            return self._kept(await self._connection.sender().send(request, self._settings))
        news: list[Violation] = []
        hooks = self._hooks
        try:
            with self._judge.over(request, news.append) as judged:
                return self._kept(judged(await self._connection.sender().send(request, self._settings)))
        finally:
            if hooks is not None:
                for violation in news:
                    await hooks.fire_async(violation)

    async def call(self, request: Request, parse: Callable[[Any], T], /) -> T:
        """Send a request and parse the body of its answer; see `Statsig.call`."""
        return (await self._answer(request)).read(parse)

    def list_pages(
        self, request: Request, parse: Callable[[Any], list[T]], /, *, max_items: int | None
    ) -> AsyncPages[T]:
        """A list that sends requests when it is read; see `Statsig.list_pages`."""
        self._check_list(request)
        return AsyncPageReader(self._answer, request, parse, max_items)

    async def raw(self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> Raw[T]:
        """The result of a method, with the answer that it was read from; see `Statsig.raw`."""
        recording, record = self._recording(method)
        return Raw(await recording(*args, **kwargs), record[-1])

    async def request(
        self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = UNSET
    ) -> Any:
        """Send any request to the service; see `Statsig.request`."""
        return await self.call(_free_request(method, path, params, json), _as_it_is)

    @namespace
    def gates(self) -> AsyncGates:
        """The gates operations; `gates.rules.edit` changes rules under guard."""
        from .resources.gates import AsyncGates

        return AsyncGates(self)

    @namespace
    def dynamic_configs(self) -> AsyncDynamicConfigs:
        """The dynamic configs operations; `dynamic_configs.rules.edit` changes rules under guard."""
        from .resources.dynamic_configs import AsyncDynamicConfigs

        return AsyncDynamicConfigs(self)

    @namespace
    def experiments(self) -> AsyncExperiments:
        """The experiments operations, and results as tables."""
        from .resources.experiments import AsyncExperiments

        return AsyncExperiments(self)

    @namespace
    def segments(self) -> AsyncSegments:
        """The segments operations, guarded editing of rules, and lists of ids of any size."""
        from .resources.segments import AsyncSegments

        return AsyncSegments(self, self._clock)

    @namespace
    def reviewed(self) -> AsyncReviewed:
        """Propose a change, wait until its review is accepted, and commit it; see `Reviewed.__call__`."""
        from .resources.reviews import AsyncReviewed

        return AsyncReviewed(self, self._clock)

    async def aclose(self) -> None:
        """Close what the client opened; a view closes nothing."""
        if not self._is_view and (left := self._connection.end()) is not None:
            await left.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _as_it_is(body: Any) -> Any:
    return body


def _free_request(method: str, path: str, params: Mapping[str, Any] | None, json: Any) -> Request:
    for name, value in (("method", method), ("path", path)):
        if not isinstance(value, str):
            raise ArgumentTypeError(f"{name} is {short(value)}; pass a string")
    if not (method.isascii() and method.isalpha()):
        raise ArgumentValueError(f"method is {method!r}; pass the name of an HTTP method, such as 'GET'")
    if params is not None and not isinstance(params, Mapping):
        raise ArgumentTypeError(f"params is {short(params)}; pass a dict of query parameters")
    if not _PATH.fullmatch(path) or _DOTS.search(path):
        raise ArgumentValueError(
            f"path is {path!r}; pass an encoded path such as '/console/v1/gates', without host or dot segments, "
            "and the query as params"
        )
    from .document import operation_at

    known = operation_at(method.upper(), path)
    if known:
        known.check_body(json)
    body = json if json is UNSET else dump(json, writing=True, place="json")
    return Request(known.name if known else "request", method.upper(), path, given(*(params or {}).items()), body)

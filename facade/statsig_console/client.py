"""The two clients: the settings, the connection they share with their views, and what is not in the document."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, ParamSpec, Self, TypeVar

from attrs import frozen

from statsig_console_api.api import AsyncResources, Resources
from statsig_console_api.client import AsyncPages, Namespace, Pages, Request, Response, namespace
from statsig_console_api.types import UNSET, Unset, dump, given

from .config import (
    DEFAULT_KEEPALIVE,
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_MAX_RETRIES,
    DEFAULT_MAX_WAIT,
    Settings,
)
from .errors import ArgumentTypeError, ArgumentValueError, ConfigurationError
from .pages import Answer, AsyncPageReader, SyncPageReader

if TYPE_CHECKING:
    from types import TracebackType

    from .contract import Judge, Mode, Violation
    from .events import Hook, Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent
    from .quota import Quota
    from .resources.dynamic_configs import AsyncDynamicConfigs, DynamicConfigs
    from .resources.gates import AsyncGates, Gates
    from .resources.reviews import AsyncReviewed, Reviewed
    from .resources.segments import AsyncSegments, Segments
    from .retry import Clock
    from .transport import AsyncClient, AsyncSender, AsyncTransport, BlockingClient, BlockingTransport, Sender, Wiring

P = ParamSpec("P")
T = TypeVar("T")
SenderT = TypeVar("SenderT")
TransportT = TypeVar("TransportT")
ClientT = TypeVar("ClientT")

_PATH = re.compile(r"/(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")
_DOTS = re.compile(r"/(?:\.|%2e){1,2}(?=/|$)", re.IGNORECASE)


@frozen
class Raw(Generic[T]):
    """What a method gives, with the answer it came in.

    Args:
        value: What the method gives.
        response: The last answer that it was read from.
    """

    value: T
    response: Response


class _Connection(Generic[SenderT]):
    """What a client and its views share; the first call opens it."""

    def __init__(self, open_sender: Callable[[], SenderT], unopened: Any) -> None:
        self._open = open_sender
        self._unopened = unopened
        self._closed = False
        # Filled by setdefault, which is atomic: there is no lock that a fork could leave behind.
        self._senders: dict[str, SenderT] = {}

    def sender(self) -> SenderT:
        if self._closed:
            raise RuntimeError("this client is closed; create another, or keep it open for as long as you use it")
        return self._senders.get("one") or self._senders.setdefault("one", self._open())

    def end(self) -> Any:
        """What is left to close, None if nothing: the sender, or the transport that it would have taken."""
        if self._closed:
            return None
        self._closed = True
        return self._senders.get("one", self._unopened)


class _Client(Generic[SenderT, TransportT, ClientT]):
    """What both flavours share."""

    _opener: ClassVar[Callable[..., Any]]
    _signs: ClassVar[tuple[str, str]]
    _awaits: ClassVar[bool]

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        api_version: str = "20240601",
        timeout: float | None = 60.0,
        max_wait: float = DEFAULT_MAX_WAIT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        keepalive: float = DEFAULT_KEEPALIVE,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        quota: Quota | None = None,
        respect_reviews: bool | str | None = None,
        contract: Mode = "off",
        contract_values: bool = False,
        on_request: Hook[RequestEvent] | None = None,
        on_response: Hook[ResponseEvent] | None = None,
        on_retry: Hook[RetryEvent] | None = None,
        on_wait: Hook[WaitEvent] | None = None,
        on_violation: Hook[Violation] | None = None,
        allow_http: bool = False,
        transport: TransportT | None = None,
        http_client: ClientT | None = None,
        _clock: Clock | None = None,
    ) -> None:
        """A client that connects when it is first used.

        Args:
            api_key: The Console API key; else STATSIG_CONSOLE_KEY, STATSIG_CONSOLE_API_KEY or STATSIG_API_KEY of the
                environment.
            base_url: Scheme, host and path prefix of the service; else STATSIG_CONSOLE_URL of the environment, else the
                public service. `http://` is for loopback, unless `allow_http` is True.
            api_version: The version of the API to ask for.
            timeout: Seconds for each of connect, read, write and a free connection, and for one attempt as a whole,
                which is checked as its body comes in; None for no limit.
            max_wait: Seconds that one call may wait in all: for the quota, for Retry-After and between attempts.
            max_retries: Attempts of one call after its first. Reads, and changes that repeating leaves as they are, are
                repeated after a 429, 502, 503 or 504 and after a broken connection or a timeout; other changes only
                where they cannot have been carried out.
            keepalive: Seconds that an idle connection is kept; 0 for a new connection each time.
            max_response_bytes: Bytes that the decoded body of an answer may have; a longer one is an error.
            quota: Where permits come from; by default the one that all clients of this process with the same key and
                host share.
            respect_reviews: True lets the project's review settings hold for changes; a string is sent as it is; None
                and False send nothing.
            contract: `warn` tells of each place where requests or answers depart from the published document, `strict`
                raises as well, `off` judges nothing; needs the extra `contract`.
            contract_values: Whether it tells what came, too, and not its shape alone; keys are blotted out.
            on_request: Is called with a RequestEvent before each attempt. For AsyncStatsig hooks may be async; what a
                hook raises is logged.
            on_response: Is called with a ResponseEvent after each attempt.
            on_retry: Is called with a RetryEvent when an attempt is to be repeated.
            on_wait: Is called with a WaitEvent before each wait.
            on_violation: Is called with a `contract.Violation` where a request or an answer departs from the document.
            allow_http: Whether `http://` may go to other machines, with the key in clear text.
            transport: An httpx transport to send through, closed with the client.
            http_client: An httpx client to send through, which stays open; `timeout` holds for it too.

        Raises:
            ConfigurationError: There is no key, or a setting cannot be right.
        """
        if transport is not None and http_client is not None:
            raise ConfigurationError("transport and http_client are both given; an http_client has its own transport")
        self._settings = Settings.resolve(
            api_key,
            base_url=base_url,
            api_version=api_version,
            timeout=timeout,
            max_wait=max_wait,
            max_retries=max_retries,
            keepalive=keepalive,
            max_response_bytes=max_response_bytes,
            respect_reviews=respect_reviews,
            allow_http=allow_http,
        )
        if quota is not None and not (hasattr(quota, "take") and hasattr(quota, "hold")):
            raise ConfigurationError(f"quota is {quota!r}; pass a Quota, or None for the one that clients share")
        for name, given_one, sign in zip(
            ("transport", "http_client"), (transport, http_client), self._signs, strict=True
        ):
            if given_one is not None and not hasattr(given_one, sign):
                raise ConfigurationError(f"{name} is {given_one!r}, which {type(self).__name__} cannot use: no {sign}")
        hooks = {
            "on_request": on_request,
            "on_response": on_response,
            "on_retry": on_retry,
            "on_wait": on_wait,
            "on_violation": on_violation,
        }
        self._quota = quota
        self._clock = _clock
        self._hooks = _hooks(hooks, awaiting=self._awaits)
        self._judge = _judge(contract, contract_values, self._settings)
        wiring = partial(_wire, self._settings, self._hooks, _clock, quota)
        opening = partial(self._opener, self._settings, wiring, transport, http_client)
        self._connection: _Connection[SenderT] = _Connection(opening, transport)
        self._is_view = False
        self._record: list[Response] | None = None

    def with_options(
        self,
        *,
        timeout: float | Unset | None = UNSET,
        max_wait: float | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        max_response_bytes: int | Unset = UNSET,
        repeat: bool | Unset | None = UNSET,
        bulk: bool | Unset = UNSET,
        respect_reviews: bool | str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Self:
        """A view of this client with other settings, over the same connection; closing it closes nothing.

        Args:
            timeout: As for the client.
            max_wait: As for the client.
            max_retries: As for the client.
            max_response_bytes: As for the client.
            repeat: Whether a call may be repeated once it may have been carried out; None goes by the operation.
            bulk: Whether the calls leave a share of the quota to those of other views.
            respect_reviews: As for the client.
            extra_headers: Headers to add or replace; the key's header is not among them.
            extra_query: Query parameters to add or replace.
            extra_body: Fields to add or replace in a body that is a JSON object, or that is missing.

        Raises:
            ConfigurationError: A setting cannot be right.
        """
        view = self._view()
        view._settings = self._settings.varied(
            timeout=timeout,
            max_wait=max_wait,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            repeat=repeat,
            bulk=bulk,
            respect_reviews=respect_reviews,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
        )
        return view

    @property
    def quota(self) -> Quota:
        """Where the permits of this client come from: `statsig.quota.forecast(mutations=1000)` gives seconds."""
        return _quota_of(self._settings, self._quota)

    def _view(self) -> Self:
        view = object.__new__(type(self))
        # The namespaces that this client has made are bound to it; the view makes its own.
        vars(view).update((name, value) for name, value in vars(self).items() if not isinstance(value, Namespace))
        view._is_view = True
        return view

    def _recording(self, method: Callable[P, T]) -> tuple[Callable[P, T], list[Response]]:
        """The method on a view that records answers, and the record."""
        namespace = getattr(method, "__self__", None)
        if not isinstance(namespace, Namespace) or getattr(namespace, "_caller", None) is not self:
            raise ArgumentTypeError(
                f"raw() got {method!r}; pass a method of the client you call raw() on, such as gates.get"
            )
        view = self._view()
        view._record = []
        kind: Any = type(namespace)
        bound: Callable[P, T] = getattr(kind(view), method.__name__)
        return bound, view._record

    def _kept(self, answer: Answer) -> Answer:
        if self._record is not None:
            self._record.append(answer.response)
        return answer

    def _check_list(self, request: Request) -> None:
        if self._record is not None:
            raise ArgumentTypeError(
                f"raw() cannot take {request.operation}, a list; {request.operation}(…).first_page() has the response"
            )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} is not copied or pickled; create one where it is used, or with_options()"
        )


class Statsig(_Client["Sender", "BlockingTransport", "BlockingClient"], Resources):
    """The Console API, blocking; threads may share it.

    Every resource is an attribute: `statsig.gates.get("id")`. Use it in a `with` block, or call `close()`. After that,
    calls raise RuntimeError.
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
        """A list that sends when it is read.

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
        """What a method of a resource gives, with the answer it came in: `statsig.raw(statsig.gates.get, "id")`.

        Args:
            method: A method of this client's resources, but no list.
            *args: Its arguments.
            **kwargs: Its keywords.

        Raises:
            TypeError: The method is a list, or not one of this client.
        """
        recording, record = self._recording(method)
        return Raw(recording(*args, **kwargs), record[-1])

    def request(self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = UNSET) -> Any:
        """Send any request of the service, also one that this package does not know.

        What it knows is paced and repeated as the method of its own is.

        Args:
            method: The HTTP method, such as `GET`.
            path: The encoded path, such as `/console/v1/gates`.
            params: Query parameters; a list repeats its name, None is left out.
            json: The body, JSON values or models; UNSET for none.

        Returns:
            The decoded JSON; text if the answer is CSV, None if it is empty.

        Raises:
            ValueError: The method or the path cannot be right; nothing was sent.
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


class AsyncStatsig(_Client["AsyncSender", "AsyncTransport", "AsyncClient"], AsyncResources):
    """The Console API for async code.

    The names and arguments of Statsig. Use it in an `async with` block, or await `aclose()`. After that, calls raise
    RuntimeError.
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
        """A list that sends when it is read; see `Statsig.list_pages`."""
        self._check_list(request)
        return AsyncPageReader(self._answer, request, parse, max_items)

    async def raw(self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> Raw[T]:
        """What a method of a resource gives, with the answer it came in; see `Statsig.raw`."""
        recording, record = self._recording(method)
        return Raw(await recording(*args, **kwargs), record[-1])

    async def request(
        self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = UNSET
    ) -> Any:
        """Send any request of the service; see `Statsig.request`."""
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


def _hooks(given_ones: dict[str, Hook[Any] | None], *, awaiting: bool) -> Hooks | None:
    if all(hook is None for hook in given_ones.values()):
        return None
    from .events import Hooks

    return Hooks(given_ones, awaiting=awaiting)


def _judge(mode: Mode, values: bool, settings: Settings) -> Judge | None:
    if mode == "off":
        return None
    from .contract import Judge

    return Judge(mode, values=values, redact=settings.key.redact)


def _quota_of(settings: Settings, quota: Quota | None) -> Quota:
    if quota is not None:
        return quota
    from .quota import shared_quota

    return shared_quota(settings.key.digest(), settings.host)


def _wire(settings: Settings, hooks: Hooks | None, clock: Clock | None, quota: Quota | None) -> Wiring:
    from .events import Hooks
    from .retry import Clock
    from .transport import Wiring

    return Wiring(hooks or Hooks({}, awaiting=True), clock or Clock(), _quota_of(settings, quota))


def _as_it_is(body: Any) -> Any:
    return body


def _free_request(method: str, path: str, params: Mapping[str, Any] | None, json: Any) -> Request:
    if not (method.isascii() and method.isalpha()):
        raise ArgumentValueError(f"method is {method!r}; pass the name of an HTTP method, such as 'GET'")
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

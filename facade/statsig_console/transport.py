"""From a request to an answer over HTTP; the only module that knows httpx.

A request passes `Retry( Observe( PaceByQuota( ReadBody )))`, each of which is an httpx transport around the next; the
state of a call is a `Call` that the request carries. The key is added here, at the last moment, and blotted out of all
that leaves.
"""

from __future__ import annotations

import asyncio
import json
import math
import os
import ssl
import sys
import warnings
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar
from urllib.parse import quote, urlencode
from weakref import WeakKeyDictionary

import httpx
from attrs import frozen

from statsig_console_api import operations
from statsig_console_api.client import Request, Response
from statsig_console_api.types import UNSET, dump

from .config import KEY_HEADER, URL_VARIABLE, Settings, version
from .errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    RateLimitError,
    StatsigError,
    error_for,
    fold,
)
from .events import Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent, guard_logs, logger
from .pages import Answer
from .redact import BLOT
from .retry import FATES, WINDOW, Call, Clock, Fate, WaitTooLong, rule_for, seconds_of

if TYPE_CHECKING:
    from .quota import Quota

BlockingTransport: TypeAlias = httpx.BaseTransport
AsyncTransport: TypeAlias = httpx.AsyncBaseTransport
BlockingClient: TypeAlias = httpx.Client
AsyncClient: TypeAlias = httpx.AsyncClient

ClientT = TypeVar("ClientT", bound=httpx.Client | httpx.AsyncClient)


_CALL = "statsig_console"
"""Where an httpx request carries its Call."""

_UNDECODABLE = "statsig_console_undecodable"

_LONGEST_ERROR = 1 << 20
"""Bytes of the body of an error that are read; the rest is never more of a reason."""

IN_FLIGHT = 100
"""Requests that an async client sends at once; httpx slows down when more of them wait for its pool."""

IN_POOL = 10
"""Requests that one pool of an async client carries; httpx looks at all its connections for every request."""

_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100)


# An answer and its stream hold each other, and the request with its body of megabytes: until a collection, which Python
# does by the number of objects, dozens of them would gather. A stream that was read can go.
_READ = httpx.ByteStream(b"")


class AttemptTimeout(httpx.ReadTimeout):
    """An attempt as a whole took too long."""


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body as it comes, within the limits of its attempt; that of an error may end anywhere.

    Args:
        response: The answer whose body it is.
        call: The call it answers.
    """

    def __init__(self, response: httpx.Response, call: Call) -> None:
        self._stream: Any = response.stream
        self._is_error = not response.is_success
        self._call = call
        self._size = 0

    def _is_enough(self, chunk: bytes) -> bool:
        self._size += len(chunk)
        is_late = self._call.is_late()
        if is_late and not self._is_error:
            raise AttemptTimeout("the body took too long")
        return is_late or (self._is_error and self._size >= _LONGEST_ERROR)

    def __iter__(self) -> Iterator[bytes]:
        try:
            for chunk in self._stream:
                yield chunk
                if self._is_enough(chunk):
                    return
        except httpx.TransportError:
            # The status says enough.
            if not self._is_error:
                raise

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
                if self._is_enough(chunk):
                    return
        except httpx.TransportError:
            if not self._is_error:
                raise

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


def _limit(response: httpx.Response, call: Call) -> None:
    call.status = response.status_code
    if not response.is_closed:
        response.stream = _Body(response, call)


def _undecodable(response: httpx.Response) -> httpx.Response:
    """The answer without its body, which has another encoding than it says."""
    headers = [(name, value) for name, value in response.headers.multi_items() if name != "content-encoding"]
    return httpx.Response(
        response.status_code, headers=headers, request=response.request, extensions={_UNDECODABLE: True}
    )


class ReadBody(httpx.BaseTransport):
    """Sends with the httpx client and reads the whole body, so that its errors arise inside the chain.

    Args:
        client: The httpx client.
    """

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        call = _call(request)
        call.begin()
        try:
            answer = response = self._client.send(request, stream=True, follow_redirects=False)
            try:
                _limit(response, call)
                response.read()
            except httpx.DecodingError:
                answer = _undecodable(response)
            finally:
                response.close()
                response.stream = _READ
        finally:
            call.end()
        return answer


class AsyncReadBody(httpx.AsyncBaseTransport):
    """ReadBody for an async client, over as many pools as it takes to keep each of them small.

    Args:
        client: The httpx client.
        another: Opens one more like it; None where there is to be no other.
    """

    def __init__(self, client: httpx.AsyncClient, another: Callable[[], httpx.AsyncClient] | None) -> None:
        self._client = client
        self._another = another
        self._under_way = {client: 0}

    def _with_room(self) -> httpx.AsyncClient:
        if self._another is None:
            return self._client
        for client, count in self._under_way.items():
            if count < IN_POOL:
                return client
        client = self._another()
        self._under_way[client] = 0
        return client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = _call(request)
        client = self._with_room()
        self._under_way[client] += 1
        call.begin()
        try:
            answer = response = await client.send(request, stream=True, follow_redirects=False)
            try:
                _limit(response, call)
                await response.aread()
            except httpx.DecodingError:
                answer = _undecodable(response)
            finally:
                await response.aclose()
                response.stream = _READ
        finally:
            call.end()
            self._under_way[client] -= 1
        return answer

    async def aclose(self) -> None:
        for client in list(self._under_way):
            await client.aclose()


class _Layer(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """One link of the chain, for both flavours.

    Args:
        inner: The next link, of the flavour that is used.
        hooks: Whom to tell.
    """

    def __init__(self, inner: Any, hooks: Hooks) -> None:
        self._inner = inner
        self._hooks = hooks


class PaceByQuota(_Layer):
    """Takes a permit for each attempt, and holds the quota after a 429.

    Args:
        inner: The next link.
        hooks: Whom to tell.
        quota: Where permits come from.
    """

    def __init__(self, inner: Any, hooks: Hooks, quota: Quota) -> None:
        super().__init__(inner, hooks)
        self._quota = quota
        self._slots: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        call = _call(request)
        while seconds := self._quota.take(call.operation, mutation=call.is_mutation, bulk=call.bulk):
            self._hooks.fire(_waiting(call, seconds, "quota"))
            call.clock.sleep(seconds)
        response: httpx.Response = self._inner.handle_request(request)
        if (closed := _hold(call, response)) is not None:
            self._quota.hold(closed)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = _call(request)
        # No slot is kept while waiting: reads go on when mutations have to wait.
        while isinstance(outcome := await self._attempt(call, request), float):
            await self._hooks.fire_async(_waiting(call, outcome, "quota"))
            await call.clock.sleep_async(outcome)
        if (closed := _hold(call, outcome)) is not None:
            await self._quota.hold_async(closed)
        return outcome

    async def _attempt(self, call: Call, request: httpx.Request) -> httpx.Response | float:
        """The answer, or the seconds until there may be a permit."""
        slots = self._slots.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(IN_FLIGHT))
        try:
            async with asyncio.timeout(call.timeout if slots.locked() else None):
                await slots.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("too many requests are under way", request=request) from None
        try:
            # The permit is taken last, so that what is let through arrives at once.
            seconds = await self._quota.take_async(call.operation, mutation=call.is_mutation, bulk=call.bulk)
            if seconds:
                return float(seconds)
            response: httpx.Response = await self._inner.handle_async_request(request)
            return response
        finally:
            slots.release()


def _waiting(call: Call, seconds: float, reason: str) -> WaitEvent:
    """Count a wait against the call, and what to tell of it."""
    call.spend(seconds, reason)
    logger.debug("%s waits %.3f s before attempt %d: %s", call.operation, seconds, call.attempts + 1, reason)
    return WaitEvent(call.operation, call.method, call.path, call.attempts + 1, reason, seconds)


def _hold(call: Call, response: httpx.Response) -> float | None:
    if response.status_code != httpx.codes.TOO_MANY_REQUESTS:
        return None
    asked = seconds_of(response.headers.get("retry-after"), call.clock.wall())
    return WINDOW if asked is None else asked


class Observe(_Layer):
    """Tells of each attempt."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        call = _call(request)
        self._hooks.fire(_beginning(call))
        try:
            response: httpx.Response = self._inner.handle_request(request)
        except httpx.TransportError as error:
            self._hooks.fire(_ended(call, None, error))
            raise
        self._hooks.fire(_ended(call, response.status_code, None))
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = _call(request)
        await self._hooks.fire_async(_beginning(call))
        try:
            response: httpx.Response = await self._inner.handle_async_request(request)
        except httpx.TransportError as error:
            await self._hooks.fire_async(_ended(call, None, error))
            raise
        await self._hooks.fire_async(_ended(call, response.status_code, None))
        return response


def _beginning(call: Call) -> RequestEvent:
    return RequestEvent(call.operation, call.method, call.path, call.attempts + 1)


def _ended(call: Call, status: int | None, error: Exception | None) -> ResponseEvent:
    failure = type(error).__name__ if error else None
    logger.debug(
        "%s attempt %d: %s after %.3f s, %.3f s waited so far",
        *(call.operation, call.attempts, status or failure, call.elapsed, call.waited),
    )
    return ResponseEvent(call.operation, call.method, call.path, call.attempts, status, failure, call.elapsed)


class Retry(_Layer):
    """Sends again what may be sent again, after a wait."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        call = _call(request)
        while True:
            try:
                response: httpx.Response = self._inner.handle_request(request)
            except httpx.TransportError as error:
                if (wait := _after_failure(call, error)) is None:
                    raise
            else:
                if (wait := _after_answer(call, response)) is None:
                    return response
            for event in _repeating(call, wait):
                self._hooks.fire(event)
            call.clock.sleep(wait)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = _call(request)
        while True:
            try:
                response: httpx.Response = await self._inner.handle_async_request(request)
            except httpx.TransportError as error:
                if (wait := _after_failure(call, error)) is None:
                    raise
            else:
                if (wait := _after_answer(call, response)) is None:
                    return response
            for event in _repeating(call, wait):
                await self._hooks.fire_async(event)
            await call.clock.sleep_async(wait)


def _after_failure(call: Call, error: httpx.TransportError) -> float | None:
    call.failure = type(error)
    return call.pause(_fate(error))


def _after_answer(call: Call, response: httpx.Response) -> float | None:
    fate = FATES.get(response.status_code)
    if fate is not None:
        call.answer = response
    return call.pause(fate, response.headers.get("retry-after"))


def _fate(error: httpx.TransportError) -> Fate | None:
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)):
        return None if _is_bad_certificate(error) else Fate.UNSENT
    lost = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)
    return Fate.UNKNOWN if isinstance(error, lost) else None


def _is_bad_certificate(error: BaseException | None) -> bool:
    """Whether the server's certificate was refused, which no repetition changes."""
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error is not None


def _repeating(call: Call, wait: float) -> tuple[RetryEvent, WaitEvent]:
    reason = str(call.status) if call.failure is None else call.failure.__name__
    waiting = _waiting(call, wait, reason)
    return RetryEvent(call.operation, call.method, call.path, call.attempts, reason, wait), waiting


def _call(request: httpx.Request) -> Call:
    call: Call = request.extensions[_CALL]
    return call


@frozen
class Wiring:
    """What the chain of a client needs besides its httpx client.

    Args:
        hooks: Whom to tell of what happens.
        clock: The time by which to wait.
        quota: Where permits come from.
    """

    hooks: Hooks
    clock: Clock
    quota: Quota


def chain(innermost: httpx.BaseTransport | httpx.AsyncBaseTransport, wiring: Wiring) -> Retry:
    """The links that each attempt passes, round the innermost one; Retry and Observe see the call from outside."""
    hooks = wiring.hooks
    return Retry(Observe(PaceByQuota(innermost, hooks, wiring.quota), hooks), hooks)


class _Sender(Generic[ClientT]):
    """What both flavours share: all but the sending.

    Args:
        settings: The settings of the client.
        wiring: What its chain is made of.
        client: The httpx client to send with.
        innermost: The end of the chain.
        owned: Whether to close the client.
    """

    _owned = False

    def __init__(
        self,
        settings: Settings,
        wiring: Wiring,
        client: ClientT,
        innermost: httpx.BaseTransport | httpx.AsyncBaseTransport,
        *,
        owned: bool,
    ) -> None:
        self._client = client
        self._owned = owned
        self._is_network_ours = False
        self._clock = wiring.clock
        self._chain = chain(innermost, wiring)
        guard_logs(settings.key)

    def _outgoing(self, request: Request, settings: Settings) -> tuple[httpx.Request, Call]:
        body = _with_extra(request, settings.extra_body)
        call = Call(
            operation=request.operation,
            method=request.method,
            path=settings.key.redact(request.path),
            repeat=rule_for(request.operation, request.method).allows(body)
            if settings.repeat is None
            else settings.repeat,
            max_retries=settings.max_retries,
            max_wait=settings.max_wait,
            timeout=settings.timeout,
            bulk=settings.bulk,
            clock=self._clock,
        )
        query = _query({**request.query, **settings.extra_query})
        content = _content(body)
        headers = httpx.Headers(
            {
                "User-Agent": _user_agent(),
                "STATSIG-API-VERSION": settings.api_version,
                **({} if content is None else {"Content-Type": "application/json"}),
                **({} if settings.reviews is None else {"x-respect-review-settings": settings.reviews}),
            }
        )
        headers.update(settings.extra_headers)
        outgoing = self._client.build_request(
            request.method,
            _url(settings.base_url + request.path + (query and "?" + query)),
            headers=headers,
            content=content,
            timeout=settings.timeout,
            extensions={_CALL: call},
        )
        outgoing.headers[KEY_HEADER] = settings.key.reveal()
        return outgoing, call

    def _hush(self, error: BaseException) -> None:
        """Drop the frames and causes of an error that is not of HTTP: inside of httpx their locals hold the key."""
        # Of an error that a transport of the caller's own raised, the frames are what it takes to mend it.
        if self._is_network_ours or not isinstance(error, Exception):
            error.__cause__ = error.__context__ = None
            error.__traceback__ = None

    def __del__(self) -> None:
        if self._owned and not self._client.is_closed:
            message = "a Statsig client was not closed; use it in a `with` block"
            warnings.warn(message, ResourceWarning, stacklevel=2, source=self)


class Sender(_Sender[httpx.Client]):
    """Sends for a blocking client.

    Args:
        settings: The settings of the client.
        wiring: What its chain is made of.
        transport: Carries the requests, and is closed with this; None for the network.
        http_client: Carries the requests and stays open; None for a client of our own.
    """

    def __init__(
        self,
        settings: Settings,
        wiring: Wiring,
        transport: httpx.BaseTransport | None,
        http_client: httpx.Client | None,
    ) -> None:
        trusting = _trusts_environment(settings)
        trusted = _trusted(trusting) if http_client is None and transport is None else True
        client = http_client or httpx.Client(transport=transport, trust_env=trusting, verify=trusted, limits=_LIMITS)
        super().__init__(settings, wiring, client, ReadBody(client), owned=http_client is None)
        self._is_network_ours = self._owned and transport is None

    def send(self, request: Request, settings: Settings) -> Answer:
        """The answer to a request.

        Raises:
            APIStatusError: The status is none of success.
            APIConnectionError: No answer came, or none would come within `max_wait`.
            APIResponseValidationError: The answer cannot be read.
            ValueError: The request cannot be sent as it is.
        """
        outgoing, call = self._outgoing(request, settings)
        try:
            incoming = self._chain.handle_request(outgoing)
        except (httpx.HTTPError, WaitTooLong) as error:
            failure = _failure(error, call, settings)
        except BaseException as error:
            self._hush(error)
            raise
        else:
            return _answer(incoming, call, settings)
        raise failure

    def close(self) -> None:
        """Close what this opened."""
        if self._owned:
            self._client.close()


class AsyncSender(_Sender[httpx.AsyncClient]):
    """Sends for an async client; arguments and errors are those of Sender."""

    def __init__(
        self,
        settings: Settings,
        wiring: Wiring,
        transport: httpx.AsyncBaseTransport | None,
        http_client: httpx.AsyncClient | None,
    ) -> None:
        trusting = _trusts_environment(settings)
        is_network_ours = http_client is None and transport is None
        # The certificates take longer to load than all the rest of a pool.
        trusted = _trusted(trusting) if is_network_ours else True
        opening = partial(httpx.AsyncClient, transport=transport, trust_env=trusting, verify=trusted, limits=_LIMITS)
        client = http_client or opening()
        self._pools = AsyncReadBody(client, opening if is_network_ours else None)
        super().__init__(settings, wiring, client, self._pools, owned=http_client is None)
        self._is_network_ours = is_network_ours

    async def send(self, request: Request, settings: Settings) -> Answer:
        """The answer to a request; see Sender."""
        outgoing, call = self._outgoing(request, settings)
        try:
            incoming = await self._chain.handle_async_request(outgoing)
        except (httpx.HTTPError, WaitTooLong) as error:
            failure = _failure(error, call, settings)
        except BaseException as error:
            self._hush(error)
            raise
        else:
            return _answer(incoming, call, settings)
        raise failure

    async def aclose(self) -> None:
        """Close what this opened."""
        if self._owned:
            await self._pools.aclose()


def _trusts_environment(settings: Settings) -> bool:
    # http:// is loopback: a proxy from the environment would get the key in clear text.
    return not settings.base_url.lower().startswith("http:")


def _trusted(trusting: bool) -> ssl.SSLContext:
    """The certificates to trust, of the environment too where it is trusted."""
    try:
        return httpx.create_ssl_context(trust_env=trusting)
    except OSError as error:
        problem = error.strerror or str(error)
    named = {name: os.environ[name] for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if name in os.environ}
    raise ConfigurationError(f"the certificates of {named} cannot be read ({problem}); correct the path, or unset it")


def _user_agent() -> str:
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"statsig-console/{version()} python/{python} httpx/{httpx.__version__}"


def _url(text: str) -> httpx.URL:
    try:
        return httpx.URL(text)
    except httpx.InvalidURL as error:
        problem = str(error)
    raise ValueError(f"the request's URL of {len(text)} characters cannot be sent: {problem}")


def _query(query: Mapping[str, Any]) -> str:
    pairs = [
        (name, {True: "true", False: "false"}[item] if isinstance(item, bool) else str(item))
        for name, value in query.items()
        for item in (value if isinstance(value, (list, tuple)) else [value])
        if item is not None and item is not UNSET
    ]
    return urlencode(pairs, quote_via=quote)


def _with_extra(request: Request, extra: Mapping[str, Any]) -> Any:
    if not extra:
        return request.body
    if request.body is not UNSET and not isinstance(request.body, Mapping):
        raise ValueError(f"extra_body cannot be added to the body of {request.operation}, which is no JSON object")
    known = request.body or {}
    if request.operation in operations:
        operations[request.operation].check_body({**known, **extra})
    return {**known, **dump(extra, writing=True, place="extra_body")}


def _content(body: Any) -> bytes | None:
    if body is UNSET:
        return None
    try:
        return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except ValueError as error:
        problem = next(_unsendable(body, "body"), str(error))
    raise ValueError(problem)


def _unsendable(value: Any, place: str) -> Iterator[str]:
    """What JSON in UTF-8 cannot hold, and where it is."""
    if isinstance(value, float) and not math.isfinite(value):
        yield f"{place} is {value!r}, which JSON does not know; pass a finite number or None"
    elif isinstance(value, str) and not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
        yield f"{place} is {value!r}, which holds half of a surrogate pair; pass whole characters"
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from _unsendable(item, f"{place}.{name}")
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from _unsendable(item, f"{place}[{index}]")


def _failure(error: httpx.HTTPError | WaitTooLong, call: Call, settings: Settings) -> StatsigError:
    if isinstance(error, WaitTooLong):
        return _too_long(error, call, settings)
    words = settings.key.redact(fold(str(error)))
    kind = type(error)
    failure: APIConnectionError
    about: dict[str, Any] = {
        "method": call.method,
        "path": call.path,
        "attempts": call.attempts,
        "status_code": call.status,
    }
    if isinstance(error, httpx.TimeoutException):
        limit = kind.__name__.removesuffix("Timeout").lower()
        failure = APITimeoutError(
            f"no answer within the {limit} limit of {call.timeout:g} s" if call.timeout else f"{limit} timeout",
            limit=limit,
            seconds=call.timeout,
            **about,
        )
    else:
        said = f"{kind.__name__}: {words}" if words else kind.__name__
        if isinstance(error, httpx.ConnectError):
            said = f"cannot reach {settings.base_url} ({said}); check the network and base_url or {URL_VARIABLE}"
        else:
            said = f"the request failed ({said})"
        failure = APIConnectionError(said, **about)
    # The error itself has the request, and frames that hold the key's header: only its kind and words go on.
    failure.__cause__ = _bare(kind, words)
    return failure


def _bare(kind: type[Exception], *words: str) -> Exception:
    """An error of httpx without its request."""
    error: Exception = kind.__new__(kind, *words)
    vars(error)["_request"] = None
    return error


def _too_long(error: WaitTooLong, call: Call, settings: Settings) -> StatsigError:
    """The error for a wait that `max_wait` forbids; it stands for, or is caused by, what the wait was for."""
    spent = f" of which {round(call.waited, 1):.16g} s are spent" if call.waited else ""
    words = f"{error}, which would pass max_wait ({call.max_wait:g} s{',' if spent else ''}{spent})"
    cause = None if call.answer is None else _status_error(call.answer, call, settings)
    if isinstance(cause, RateLimitError):
        cause.message = f"{cause.message}; {words}"
        cause.wait = error.seconds
        return cause
    late = APITimeoutError(
        words,
        limit="max_wait",
        seconds=call.max_wait,
        wait=error.seconds,
        method=call.method,
        path=call.path,
        attempts=call.attempts,
    )
    late.__cause__ = _bare(call.failure) if call.failure else cause
    return late


def _answer(incoming: httpx.Response, call: Call, settings: Settings) -> Answer:
    # No local of this function but `incoming`, which prints as its status, may hold the answer as it came: a traceback
    # can show locals.
    if not incoming.is_success:
        raise _status_error(incoming, call, settings)
    response = _response(incoming, call, settings)
    about: dict[str, Any] = {
        "method": call.method,
        "path": call.path,
        "attempts": call.attempts,
        "response": response,
    }
    if incoming.extensions.get(_UNDECODABLE):
        raise APIResponseValidationError("the answer has another encoding than its headers say", **about)
    try:
        return Answer(body=_body(incoming), **about)
    except (ValueError, RecursionError):
        pass
    raise APIResponseValidationError(f"the answer is not JSON: {fold(response.body[:60])!r}", **about)


def _status_error(incoming: httpx.Response, call: Call, settings: Settings) -> APIStatusError:
    response = _response(incoming, call, settings)
    error = error_for(
        incoming.status_code,
        _json_or_text(response.body),
        method=call.method,
        path=call.path,
        attempts=call.attempts,
        response=response,
    )
    if isinstance(error, RateLimitError):
        error.wait = seconds_of(incoming.headers.get("retry-after"), call.clock.wall())
    return error


def _response(incoming: httpx.Response, call: Call, settings: Settings) -> Response:
    broad = incoming.status_code == httpx.codes.UNAUTHORIZED
    return Response(
        status_code=incoming.status_code,
        headers={
            name.lower(): settings.key.redact(value, broad=broad) if name.lower() != "set-cookie" else BLOT
            for name, value in incoming.headers.items()
        },
        body=settings.key.redact(incoming.text, broad=broad),
        elapsed=call.elapsed,
    )


def _body(incoming: httpx.Response) -> Any:
    if not incoming.content.strip():
        return None
    if incoming.headers.get("content-type", "").lower().startswith("text/csv"):
        return incoming.text
    return json.loads(incoming.content)


def _json_or_text(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text

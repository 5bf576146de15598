"""Carrying calls out: the two drivers of the flow of attempts, and what an error of HTTP becomes."""

from __future__ import annotations

import operator
import os
import warnings
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
from attrs import frozen

from statsig_console.config import KEY_HEADER, URL_VARIABLE, Settings
from statsig_console.errors import APIConnectionError, APITimeoutError, RateLimitError, StatsigError, fold
from statsig_console.events import Hooks, guard_logs
from statsig_console.flows import run, run_async
from statsig_console.pages import Answer
from statsig_console.quota import Quota
from statsig_console.retry import CallState, TimeSource, WaitTooLong, rule_for
from statsig_console_api.client import Request
from statsig_console_api.types import UNSET

from .answers import Incoming, answer_of, status_error
from .attempts import Hands, Steps, attempts
from .encode import body_of, content_of, headers_of, url_of
from .lanes import Lane, Lanes, SharedLane
from .network import Network


@frozen
class Wiring:
    """What a client sends with besides its connections.

    Args:
        hooks: The hooks to call.
        clock: The time by which to wait.
        quota: Where permits come from.
    """

    hooks: Hooks
    clock: TimeSource
    quota: Quota


class _Sender:
    """What both flavours share: all but the sending.

    Args:
        settings: The settings of the client.
        wiring: What it sends with.
        transport: Carries the requests, and is closed with this; None for connections of our own.
        http_client: Carries the requests and stays open; None for connections of our own.
    """

    _is_async: bool
    _lanes_of: Callable[[Callable[[], Lane | SharedLane], float], Any]
    _owned = _is_open = False
    lanes: Any

    def __init__(self, settings: Settings, wiring: Wiring, transport: Any, http_client: Any) -> None:
        guard_logs(settings.key)
        self._wiring = wiring
        self._transport = transport
        self._http_client = http_client
        another: Callable[[], Lane | SharedLane]
        self._network: Network | None = None
        if http_client is not None:
            shared = SharedLane(partial(http_client.send, stream=True, follow_redirects=False))
            another = partial(_same, shared)
        elif transport is not None:
            shared = SharedLane(transport.handle_async_request if self._is_async else transport.handle_request)
            another = partial(_same, shared)
        else:
            self._network = Network(settings.base_url, settings.keepalive)
            another = partial(Lane, self._network, wiring.clock, is_async=self._is_async)
        self.lanes = self._lanes_of(another, settings.keepalive)
        self._owned = http_client is None
        self._is_open = False

    def _flow(self, request: Request, settings: Settings, hands: Hands) -> tuple[Steps[Incoming], CallState]:
        self._is_open = True
        body, files, again = UNSET, None, True
        if request.parts is None:
            body = body_of(request, settings)
        else:
            from .multipart import files_of

            files, again = files_of(request, settings)
        call = CallState(
            operation=request.operation,
            method=request.method,
            path=settings.key.redact(request.path),
            repeat=rule_for(request.operation, request.method).allows(body)
            if settings.repeat is None
            else settings.repeat,
            # What can be read once is sent once.
            max_retries=settings.max_retries if again else 0,
            max_wait=settings.max_wait,
            timeout=settings.timeout,
            bulk=settings.bulk,
            clock=self._wiring.clock,
            base_url=settings.base_url,
        )
        content = content_of(body)
        build = httpx.Request if self._http_client is None else self._http_client.build_request
        outgoing = build(
            request.method,
            url_of(settings, request),
            headers=headers_of(settings, content),
            content=content,
            files=files,
            extensions={"timeout": dict.fromkeys(("connect", "read", "write", "pool"), settings.timeout)},
        )
        if files and self._is_async:
            from .multipart import InThreads

            outgoing.stream = InThreads(outgoing.stream)
        outgoing.headers[KEY_HEADER] = settings.key.reveal()
        return attempts(call, outgoing, hands, self._wiring.hooks, settings.max_response_bytes), call

    def _error(self, error: BaseException, call: CallState, settings: Settings) -> StatsigError:
        """What an error of HTTP becomes; another one is raised as it is."""
        if isinstance(error, WaitTooLong):
            return _too_long(error, call, settings)
        if isinstance(error, httpx.HTTPError):
            return _failure(error, call, settings, self._network)
        self._strip_frames(error)
        raise error

    def _strip_frames(self, error: BaseException) -> None:
        """Drop the frames and causes of an error that is not of HTTP: inside of httpx their locals hold the key."""
        # Of an error that a transport of the caller's own raised, the frames are what it takes to mend it.
        if self._network is not None or not isinstance(error, Exception):
            error.__cause__ = error.__context__ = None
            error.__traceback__ = None

    def _end(self) -> Any:
        """Close all but the transport that came from outside, and give that."""
        self._is_open = False
        self.lanes.close()
        return self._transport

    def __del__(self) -> None:
        if self._owned and self._is_open and self.lanes.pid == os.getpid():
            message = "a Statsig client was not closed; use it in a `with` block"
            warnings.warn(message, ResourceWarning, stacklevel=2, source=self)
            self.lanes.close()


def _async_lanes(another: Callable[[], Lane | SharedLane], keepalive: float) -> Any:
    from .async_lanes import AsyncLanes

    return AsyncLanes(another, keepalive)


def _same(lane: SharedLane) -> SharedLane:
    return lane


class Sender(_Sender):
    """Sends for a blocking client."""

    _is_async = False
    _lanes_of = staticmethod(Lanes)

    def __init__(self, settings: Settings, wiring: Wiring, transport: Any, http_client: Any) -> None:
        super().__init__(settings, wiring, transport, http_client)
        self._hands = Hands(
            take=self.lanes.take,
            permit=wiring.quota.take,
            hold=wiring.quota.hold,
            tell=wiring.hooks.fire,
            sleep=wiring.clock.sleep,
            chunks=iter,
            next=next,
            close=_close,
        )

    def send(self, request: Request, settings: Settings) -> Answer:
        """The answer to a request.

        Raises:
            APIStatusError: The status is none of success.
            APIConnectionError: No answer came, or none would come within `max_wait`.
            APIResponseValidationError: The answer cannot be read.
            ValueError: The request cannot be sent as it is.
        """
        flow, call = self._flow(request, settings, self._hands)
        try:
            incoming = run(flow, operator.call)
        except BaseException as error:
            failure = self._error(error, call, settings)
        else:
            return answer_of(incoming, call, settings)
        raise failure

    def close(self) -> None:
        """Close what this opened."""
        if (transport := self._end()) is not None:
            transport.close()


class AsyncSender(_Sender):
    """Sends for an async client; arguments and errors are those of Sender."""

    _is_async = True
    _lanes_of = staticmethod(_async_lanes)

    def __init__(self, settings: Settings, wiring: Wiring, transport: Any, http_client: Any) -> None:
        super().__init__(settings, wiring, transport, http_client)
        self._hands = Hands(
            take=self.lanes.take,
            permit=wiring.quota.take_async,
            hold=wiring.quota.hold_async,
            tell=wiring.hooks.fire_async,
            sleep=wiring.clock.sleep_async,
            chunks=aiter,
            next=anext,
            close=_close_async,
        )

    async def send(self, request: Request, settings: Settings) -> Answer:
        """The answer to a request; see Sender."""
        flow, call = self._flow(request, settings, self._hands)
        try:
            incoming = await run_async(flow, operator.call)
        except BaseException as error:
            failure = self._error(error, call, settings)
        else:
            return answer_of(incoming, call, settings)
        raise failure

    async def aclose(self) -> None:
        """Close what this opened."""
        if (transport := self._end()) is not None:
            await transport.aclose()


def _close(response: httpx.Response, _chunks: Any) -> None:
    response.close()


async def _close_async(response: httpx.Response, chunks: Any) -> None:
    # A generator that is left half-way is closed by a task that nobody waits for.
    if (stop := getattr(chunks, "aclose", None)) is not None:
        await stop()
    await response.aclose()


def _failure(error: httpx.HTTPError, call: CallState, settings: Settings, network: Network | None) -> StatsigError:
    words = settings.key.redact(fold(str(error)))
    kind = type(error)
    failure: APIConnectionError
    about: dict[str, Any] = {
        "method": call.method,
        "path": call.path,
        "attempts": call.attempts,
        "status_code": call.status,
    }
    said = f"{kind.__name__}: {words}" if words else kind.__name__
    explained = network.explain(error, said) if network is not None else None
    if explained is None and isinstance(error, httpx.ConnectError):
        explained = f"cannot reach {settings.base_url} ({said}); check the network and base_url or {URL_VARIABLE}"
    if isinstance(error, httpx.TimeoutException):
        limit = kind.__name__.removesuffix("Timeout").lower()
        late = f"no answer within the {limit} limit of {call.timeout:g} s" if call.timeout else f"{limit} timeout"
        failure = APITimeoutError(
            f"{late}; {explained}" if explained else late,
            limit=limit,
            seconds=call.timeout,
            **about,
        )
    else:
        failure = APIConnectionError(explained or f"the request failed ({said})", **about)
    # The error itself has the request, and frames that hold the key's header: only its kind and words go on.
    failure.__cause__ = _bare(kind, words)
    return failure


def _bare(kind: type[Exception], *words: str) -> Exception:
    """An error of httpx without its request."""
    error: Exception = kind.__new__(kind, *words)
    vars(error)["_request"] = None
    return error


def _too_long(error: WaitTooLong, call: CallState, settings: Settings) -> StatsigError:
    """The error for a wait that `max_wait` forbids; it stands for, or is caused by, what the wait was for."""
    spent = f" of which {round(call.waited, 1):.16g} s are spent" if call.waited else ""
    words = f"{error}, which would pass max_wait ({call.max_wait:g} s{',' if spent else ''}{spent})"
    cause = None if call.answer is None else status_error(call.answer, call, settings)
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

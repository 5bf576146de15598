"""The flow of one call: permit, send, judge the outcome, wait, again. It yields what to do; senders.py does it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from logging import DEBUG, INFO
from typing import Any, TypeAlias, TypeVar

import httpx
from attrs import frozen

from statsig_console.events import CallEvent, Event, Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent, logger
from statsig_console.retry import OUTCOMES, CallState, Outcome

from .answers import AttemptTimeout, BodyReader, Incoming
from .lanes import Lane, SharedLane
from .network import bad_certificate

T = TypeVar("T")

Steps: TypeAlias = Generator[Callable[[], Any], Any, T]
"""Yields what to do, and receives its result; for an async client what is yielded gives an awaitable of it."""


@frozen
class Hands:
    """What the flow cannot do itself, in one flavour. For an async client all but `chunks` give awaitables.

    Args:
        take: Gives a turn of a lane.
        permit: Takes a permit of the quota, or says how many seconds to wait.
        hold: Closes the quota for so many seconds.
        tell: Tells the hooks of an event.
        sleep: Lets so many seconds pass.
        chunks: The iterator over the stream of an answer.
        next: The next chunk, or the given value at the end.
        close: Closes an answer and the iterator over its stream.
    """

    take: Callable[[CallState], Any]
    permit: Callable[..., Any]
    hold: Callable[[float], Any]
    tell: Callable[[Event], Any]
    sleep: Callable[[float], Any]
    chunks: Callable[[Any], Any]
    next: Callable[[Any, None], Any]
    close: Callable[[Any, Any], Any]


def attempts(call: CallState, outgoing: httpx.Request, hands: Hands, hooks: Hooks, most: int) -> Steps[Incoming]:
    """Send a request until its answer is final.

    Args:
        call: Counts its attempts and waits.
        outgoing: The request.
        hands: What the steps are done with.
        hooks: Who is told.
        most: Bytes that the decoded body of a success may have.

    Raises:
        httpx.TransportError: The last attempt failed.
        WaitTooLong: A wait would pass `max_wait`.
    """
    if not hooks:
        return (yield from _until_final(call, outgoing, hands, hooks, most))
    began = call.clock.monotonic()
    try:
        incoming = yield from _until_final(call, outgoing, hands, hooks, most)
    except GeneratorExit:
        # Nobody carries steps out any more.
        raise
    except BaseException as error:
        yield partial(hands.tell, _over(call, began, failure=type(error).__name__))
        raise
    yield partial(hands.tell, _over(call, began, status=incoming.status))
    return incoming


def _until_final(call: CallState, outgoing: httpx.Request, hands: Hands, hooks: Hooks, most: int) -> Steps[Incoming]:
    while True:
        if hooks:
            yield partial(hands.tell, RequestEvent(call.operation, call.method, call.path, call.attempts + 1))
        incoming: Incoming | None = None
        failure: httpx.TransportError | None = None
        try:
            incoming = yield from _attempt(call, outgoing, hands, hooks, most)
        except httpx.TransportError as error:
            failure = error
        status = None if incoming is None else incoming.status
        broken = None if failure is None else type(failure).__name__
        _log(call, status or broken)
        if hooks:
            about = (call.operation, call.method, call.path, call.attempts)
            call.past.append(ResponseEvent(*about, status, broken, call.elapsed, call.clock.wall()))
            yield partial(hands.tell, call.past[-1])
        wait = call.pause(_outcome(call, incoming, failure), _retry_after(incoming))
        if wait is None:
            if incoming is None:
                raise failure or AssertionError
            return incoming
        reason = broken or str(status)
        waiting = _waiting(call, wait, reason)
        if hooks:
            retry = RetryEvent(call.operation, call.method, call.path, call.attempts, reason, wait)
            yield partial(hands.tell, retry)
            yield partial(hands.tell, waiting)
        yield partial(hands.sleep, wait)


def _attempt(call: CallState, outgoing: httpx.Request, hands: Hands, hooks: Hooks, most: int) -> Steps[Incoming]:
    """Send once, with a permit of the quota."""
    while True:
        turn = yield partial(hands.take, call)
        incoming: Incoming | None = None
        well = False
        try:
            # The permit is taken last, so that what is let through arrives at once.
            seconds = yield partial(hands.permit, call.operation, mutation=call.is_mutation, bulk=call.bulk)
            if not seconds:
                incoming = yield from _exchange(turn.lane, outgoing, call, hands, most)
            well = True
        finally:
            turn.end(well=well)
        if incoming is not None:
            if (closed := call.hold(incoming.status, _retry_after(incoming))) is not None:
                yield partial(hands.hold, closed)
            return incoming
        # The lane was put back before the wait, so that reads are not blocked by mutations.
        waiting = _waiting(call, seconds, "quota")
        if hooks:
            yield partial(hands.tell, waiting)
        yield partial(hands.sleep, seconds)


def _exchange(
    lane: Lane | SharedLane, outgoing: httpx.Request, call: CallState, hands: Hands, most: int
) -> Steps[Incoming]:
    """Send, and read the whole answer."""
    call.begin()
    lane.start(call.timeout)
    try:
        try:
            response = yield partial(lane.send, outgoing)
        except httpx.HTTPStatusError as error:
            # A hook of the caller's own httpx client raised it; of another request it is a failure like others.
            response = error.response
            if (error.request.method, error.request.url) != (outgoing.method, outgoing.url):
                raise
        reader = BodyReader(response, call, most)
        if response.is_closed:
            reader.read_elsewhere(response)
        else:
            yield from _read(reader, response, lane, hands)
        return reader.result()
    except httpx.ReadTimeout as error:
        # Nothing that came within the limit is a slow service; what came in part is an attempt that took too long.
        if lane.received:
            raise AttemptTimeout(str(error)) from error
        raise
    finally:
        call.end()


def _read(reader: BodyReader, response: httpx.Response, lane: Lane | SharedLane, hands: Hands) -> Steps[None]:
    chunks = hands.chunks(response.stream)
    closing = partial(hands.close, response, chunks)
    try:
        while (chunk := (yield partial(hands.next, chunks, None))) is not None:
            if reader.feed(chunk):
                break
    except BaseException as error:
        # A cancelled or interrupted call asks nothing more of its lane, which is closed as it is.
        if isinstance(error, Exception) or isinstance(lane, SharedLane):
            yield closing
        # The status of an error says enough.
        if not (reader.is_error and isinstance(error, httpx.TransportError)):
            raise
    else:
        yield closing


def _retry_after(incoming: Incoming | None) -> str | None:
    return None if incoming is None else incoming.headers.get("retry-after")


def _waiting(call: CallState, seconds: float, reason: str) -> WaitEvent:
    """Count a wait against the call, and what to tell of it."""
    call.spend(seconds, reason)
    words = "%s %s waits %.3f s before attempt %d: %s"
    logger.info(words, call.operation, call.path, seconds, call.attempts + 1, reason)
    call.waits.append(WaitEvent(call.operation, call.method, call.path, call.attempts + 1, reason, seconds))
    return call.waits[-1]


def _log(call: CallState, outcome: object) -> None:
    logger.log(
        INFO if call.is_mutation else DEBUG,
        "%s %s attempt %d: %s after %.3f s, %.3f s waited so far",
        *(call.operation, call.path, call.attempts, outcome, call.elapsed, call.waited),
    )


def _over(call: CallState, began: float, *, status: int | None = None, failure: str | None = None) -> CallEvent:
    """What to tell of a call that is over."""
    about = (call.operation, call.method, call.path, call.base_url)
    return CallEvent(*about, tuple(call.past), tuple(call.waits), status, failure, call.clock.monotonic() - began)


def _outcome(call: CallState, incoming: Incoming | None, error: httpx.TransportError | None) -> Outcome | None:
    """What became of an attempt that may be repeated; None if it is final."""
    if incoming is not None:
        outcome = OUTCOMES.get(incoming.status)
        if outcome is not None:
            call.answer = incoming
        return outcome
    call.failure = type(error) if error else None
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)):
        return None if bad_certificate(error) else Outcome.UNSENT
    lost = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)
    return Outcome.UNKNOWN if isinstance(error, lost) else None

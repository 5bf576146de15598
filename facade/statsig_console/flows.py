"""Methods that send several requests: a generator yields the requests, and two short drivers send them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from statsig_console_api.client import AsyncCaller, Caller, Request

    from .retry import TimeSource

T = TypeVar("T")


@frozen
class Send:
    """Send a request and parse its answer."""

    request: Request
    parse: Callable[[Any], Any]


@frozen
class Pause:
    """Wait so many seconds."""

    seconds: float


Flow: TypeAlias = Generator[Any, Any, T]


def send_or_pause(step: Any, caller: Caller, clock: TimeSource) -> Any:
    """Send or pause, blocking."""
    return clock.sleep(step.seconds) if isinstance(step, Pause) else caller.call(step.request, step.parse)


async def send_or_pause_async(step: Any, caller: AsyncCaller, clock: TimeSource) -> Any:
    """Send or pause, on the event loop."""
    if isinstance(step, Pause):
        return await clock.sleep_async(step.seconds)
    return await caller.call(step.request, step.parse)


def run(flow: Flow[T], do: Callable[[Any], Any]) -> T:
    """Carry a flow out, blocking; what a step raises is raised where the flow yielded it.

    Args:
        flow: Yields its steps, and returns the result.
        do: Carries out a step and returns its result.
    """
    try:
        step = next(flow)
        while True:
            try:
                got = do(step)
            except BaseException as error:
                step = flow.throw(error)
            else:
                step = flow.send(got)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        flow.close()


async def run_async(flow: Flow[T], do: Callable[[Any], Awaitable[Any]], *, in_thread: bool = False) -> T:
    """Carry a flow out on the event loop; see `run`.

    Args:
        flow: As for `run`.
        do: As for `run`, but awaited.
        in_thread: Do the flow's own work, on disk and in memory, in a thread.
    """
    try:
        resume: Callable[[], Any] = partial(next, flow)
        while True:
            done, got = await _in_thread(resume) if in_thread else _advance(resume)
            if done:
                result: T = got
                return result
            try:
                resume = partial(flow.send, await do(got))
            except BaseException as error:
                # A cancelled call does no more work in a thread.
                if in_thread and not isinstance(error, Exception):
                    raise
                resume = partial(flow.throw, error)
    finally:
        flow.close()


def _advance(resume: Callable[[], Any]) -> tuple[bool, Any]:
    # A StopIteration cannot leave a thread.
    try:
        return False, resume()
    except StopIteration as end:
        return True, end.value


async def _in_thread(resume: Callable[[], Any]) -> tuple[bool, Any]:
    import asyncio

    task = asyncio.ensure_future(asyncio.to_thread(_advance, resume))
    try:
        return await asyncio.shield(task)
    finally:
        # A cancelled call waits for its thread: a running generator cannot be closed.
        while not task.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([task])

"""What the engine asks for, and the two short drivers that do it: the rest of the engine knows neither flavour."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import frozen

from .report import Progress

if TYPE_CHECKING:
    from statsig_console.retry import Clock
    from statsig_console_api.client import AsyncCaller, Caller, Request

T = TypeVar("T")


@frozen
class Call:
    """Send this and give what `parse` makes of the answer."""

    request: Request
    parse: Callable[[Any], Any]


@frozen
class Sleep:
    """Go on after so many seconds."""

    seconds: float


@frozen
class Tell:
    """Pass this to the caller's callback."""

    event: Progress


@frozen
class Pull:
    """Give up to so many items of the async source; fewer mean that it has ended."""

    count: int


Step: TypeAlias = "Call | Sleep | Tell | Pull"
Flow: TypeAlias = Generator[Step, Any, T]
OnProgress: TypeAlias = "Callable[[Progress], object]"


def run(flow: Flow[T], caller: Caller, clock: Clock, on_progress: OnProgress | None) -> T:
    """Carry a flow out, blocking."""

    def do(step: Step) -> Any:
        if isinstance(step, Call):
            return caller.call(step.request, step.parse)
        if isinstance(step, Sleep):
            return clock.sleep(step.seconds)
        if isinstance(step, Tell):
            return on_progress and on_progress(step.event)
        raise TypeError("an async iterable needs AsyncStatsig; pass an iterable")

    with closing(flow):
        resume: Callable[[], Step] = partial(next, flow)
        while True:
            done, got = _advance(resume)
            if done:
                result: T = got
                return result
            try:
                resume = partial(flow.send, do(got))
            except Exception as error:
                resume = partial(flow.throw, error)


async def run_async(
    flow: Flow[T], caller: AsyncCaller, clock: Clock, on_progress: OnProgress | None, items: AsyncIterator[Any] | None
) -> T:
    """Carry a flow out on the event loop; its own work, on disk and in memory, is done in a thread."""
    # A cancelled to_thread of anyio waits for the thread, so that the flow is never closed while it runs.
    from anyio.to_thread import run_sync

    async def do(step: Step) -> Any:
        if isinstance(step, Call):
            return await caller.call(step.request, step.parse)
        if isinstance(step, Sleep):
            return await clock.sleep_async(step.seconds)
        if isinstance(step, Tell):
            told = on_progress and on_progress(step.event)
            return await told if isinstance(told, Awaitable) else None
        assert items is not None
        return await _pull(items, step.count)

    try:
        resume: Callable[[], Step] = partial(next, flow)
        while True:
            done, got = await run_sync(_advance, resume)
            if done:
                result: T = got
                return result
            try:
                resume = partial(flow.send, await do(got))
            except Exception as error:
                resume = partial(flow.throw, error)
    finally:
        flow.close()


def _advance(resume: Callable[[], Step]) -> tuple[bool, Any]:
    # A thread cannot hand a StopIteration over.
    try:
        return False, resume()
    except StopIteration as end:
        return True, end.value


async def _pull(items: AsyncIterator[Any], count: int) -> list[Any]:
    taken: list[Any] = []
    async for item in items:
        taken.append(item)
        if len(taken) == count:
            break
    return taken

"""Several requests that make one method: a generator yields them, and two short drivers carry it out."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from statsig_console.retry import Clock
    from statsig_console_api.client import AsyncCaller, Caller, Request

T = TypeVar("T")


@frozen
class Send:
    """Send this and give what `parse` makes of the answer."""

    request: Request
    parse: Callable[[Any], Any]


@frozen
class Pause:
    """Go on after so many seconds."""

    seconds: float


Flow: TypeAlias = Generator["Send | Pause", Any, T]


def run(flow: Flow[T], caller: Caller, clock: Clock) -> T:
    """Carry a flow out, blocking."""
    step = next(flow)
    while True:
        answer: Any = None
        if isinstance(step, Pause):
            clock.sleep(step.seconds)
        else:
            answer = caller.call(step.request, step.parse)
        try:
            step = flow.send(answer)
        except StopIteration as end:
            result: T = end.value
            return result


async def run_async(flow: Flow[T], caller: AsyncCaller, clock: Clock) -> T:
    """Carry a flow out on the event loop."""
    step = next(flow)
    while True:
        answer: Any = None
        if isinstance(step, Pause):
            await clock.sleep_async(step.seconds)
        else:
            answer = await caller.call(step.request, step.parse)
        try:
            step = flow.send(answer)
        except StopIteration as end:
            result: T = end.value
            return result

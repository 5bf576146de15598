"""What the engine asks for besides sending and pausing, for both flavours."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import frozen

from statsig_console import flows
from statsig_console.errors import ArgumentTypeError
from statsig_console.flows import Flow

if TYPE_CHECKING:
    from statsig_console.retry import TimeSource
    from statsig_console_api.client import AsyncCaller, Caller

T = TypeVar("T")

OnProgress: TypeAlias = "Callable[[Any], object]"


@frozen
class Tell:
    """Pass this to the caller's callback."""

    event: Any


@frozen
class Pull:
    """Give up to so many items of the async source; fewer mean that it has ended."""

    count: int


def run(flow: Flow[T], caller: Caller, clock: TimeSource, on_progress: OnProgress | None) -> T:
    """Carry a flow out, blocking."""

    def do(step: Any) -> Any:
        if isinstance(step, Tell):
            return on_progress and on_progress(step.event)
        if isinstance(step, Pull):
            raise ArgumentTypeError("an async iterable needs AsyncStatsig; pass an iterable")
        return flows.send_or_pause(step, caller, clock)

    return flows.run(flow, do)


async def run_async(
    flow: Flow[T],
    caller: AsyncCaller,
    clock: TimeSource,
    on_progress: OnProgress | None,
    items: AsyncIterator[Any] | None,
) -> T:
    """Carry a flow out on the event loop; its own work is done in a thread."""

    async def do(step: Any) -> Any:
        if isinstance(step, Tell):
            told = on_progress and on_progress(step.event)
            return await told if isinstance(told, Awaitable) else None
        if isinstance(step, Pull):
            assert items is not None
            return await _pull(items, step.count)
        return await flows.send_or_pause_async(step, caller, clock)

    return await flows.run_async(flow, do, in_thread=True)


async def _pull(items: AsyncIterator[Any], count: int) -> list[Any]:
    taken: list[Any] = []
    async for item in items:
        taken.append(item)
        if len(taken) == count:
            break
    return taken

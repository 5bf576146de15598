"""Resources with methods beyond their operations."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from statsig_console import _lazily

if TYPE_CHECKING:
    from statsig_console.flows import Flow
    from statsig_console.retry import TimeSource
    from statsig_console.tables import GateResultOptions as GateResultOptions
    from statsig_console.tables import Results as Results
    from statsig_console.tables import gate_flow as gate_flow
    from statsig_console_api.client import AsyncCaller, Caller

    from .edits import edit as edit
    from .edits import edit_async as edit_async

T = TypeVar("T")

# What resources need only for some of their methods, under names that annotations resolve by.
_lazily(
    __name__,
    {
        **dict.fromkeys(("edit", "edit_async"), ".edits"),
        **dict.fromkeys(("GateResultOptions", "Results", "gate_flow"), "statsig_console.tables"),
    },
    extra="tables",
)


def clock_of(given: TimeSource | None) -> TimeSource:
    """The given clock, or the system's."""
    from statsig_console.retry import TimeSource

    return given or TimeSource()


def carry_out(flow: Flow[T], caller: Caller, on_progress: Callable[[Any], object] | None = None) -> T:
    """Carry out a flow that only sends and tells."""
    from statsig_console.id_lists.steps import run

    return run(flow, caller, clock_of(None), on_progress)


async def carry_out_async(flow: Flow[T], caller: AsyncCaller, on_progress: Callable[[Any], object] | None = None) -> T:
    """Carry out a flow on the event loop; see `carry_out`."""
    from statsig_console.id_lists.steps import run_async

    return await run_async(flow, caller, clock_of(None), on_progress, None)

"""Editing rules that are replaced as a whole: read, change, look again, write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

from statsig_console.errors import ChangedMeanwhileError
from statsig_console.flows import Flow, Send, run, run_async, send_or_pause, send_or_pause_async

from . import clock_of

if TYPE_CHECKING:
    from statsig_console_api.client import AsyncCaller, Caller, Request

E = TypeVar("E")


@frozen
class Edit(Generic[E]):
    """One guarded edit.

    Args:
        flow: The edit from reading to writing.
    """

    flow: Flow[E]

    def run(self, caller: Caller) -> E:
        """Carry it out, blocking."""
        return run(self.flow, partial(send_or_pause, caller=caller, clock=clock_of(None)))

    async def run_async(self, caller: AsyncCaller) -> E:
        """Carry it out on the event loop."""
        return await run_async(self.flow, partial(send_or_pause_async, caller=caller, clock=clock_of(None)))


def steps(
    what: str,
    read: Request,
    write: Callable[[Sequence[Any]], Request],
    change: Callable[[list[Any]], Sequence[Any]],
    parse: Callable[[Any], E],
) -> Flow[E]:
    """Read, change, look again, write; a change that changes nothing sends nothing more."""
    before: Any = yield Send(read, parse)
    rules = before.rules or []
    changed = list(change(deepcopy(rules)))
    if changed == rules:
        unchanged: E = before
        return unchanged
    now: Any = yield Send(read, parse)
    if (now.last_modified_time, now.version, now.rules) != (before.last_modified_time, before.version, before.rules):
        raise ChangedMeanwhileError(
            f"{what} was changed by {now.last_modifier_email or now.last_modifier_name or 'someone else'} while its "
            "rules were edited; nothing was written, edit them again",
            current=now,
        )
    written: E = yield Send(write(changed), parse)
    return written

"""Editing rules that are written as a whole: read, change, read again, write."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from statsig_console.errors import APIResponseValidationError, ArgumentTypeError, ChangedMeanwhileError
from statsig_console.flows import Flow, Send, run, run_async, send_or_pause, send_or_pause_async
from statsig_console_api.types import UNSET, Model, short

from . import clock_of

if TYPE_CHECKING:
    from statsig_console_api.client import AsyncCaller, Caller, Request

E = TypeVar("E")


def edit(flow: Flow[E], caller: Caller) -> E:
    """Carry an edit out, blocking."""
    return run(flow, partial(send_or_pause, caller=caller, clock=clock_of(None)))


async def edit_async(flow: Flow[E], caller: AsyncCaller) -> E:
    """Carry an edit out on the event loop."""
    return await run_async(flow, partial(send_or_pause_async, caller=caller, clock=clock_of(None)))


def steps(
    what: str,
    read: Request,
    write: Callable[[Sequence[Any]], Request],
    change: Callable[[list[Any]], Iterable[Any] | None],
    parse: Callable[[Any], E],
) -> Flow[E]:
    """Read, change, read again, write; stop after the first read if nothing changes."""
    if inspect.iscoroutinefunction(change) or not callable(change):
        raise ArgumentTypeError(f"change is {short(change)}; pass a function, not async, that takes a list of rules")
    before: Any = yield Send(read, parse)
    rules = [] if _field(before, "rules") is None else _field(before, "rules")
    if not isinstance(rules, list):
        # Treating them as none would delete them all.
        raise APIResponseValidationError(f"the answer holds no list of rules of {what}; nothing was written")
    edited = deepcopy(rules)
    changed = _changed(change(edited), edited, rules)
    if changed == rules:
        unchanged: E = before
        return unchanged
    now: Any = yield Send(read, parse)
    if any(_field(now, name) != _field(before, name) for name in ("last_modified_time", "version", "rules")):
        who = _field(now, "last_modifier_email") or _field(now, "last_modifier_name") or "someone else"
        raise ChangedMeanwhileError(
            f"{what} was changed by {who} while its rules were edited; nothing was written, edit them again",
            current=now,
        )
    written: E = yield Send(write(changed), parse)
    # Some writes answer a message alone.
    return written if _field(written, "rules") is not UNSET else (yield Send(read, parse))


def _field(entity: Any, name: str) -> Any:
    """A field of an entity; UNSET where the service left it out."""
    return getattr(entity, name, UNSET)


def _changed(returned: Any, edited: list[Any], rules: list[Any]) -> list[Any]:
    """The rules to write: those that the change returned, or the list that it changed in place."""
    if returned is None:
        if edited == rules:
            raise ArgumentTypeError("change returned None and left the list as it was; return the rules")
        return edited
    if isinstance(returned, (str, bytes, Mapping, Model)) or not isinstance(returned, Iterable):
        raise ArgumentTypeError(f"change returned {short(returned)}; return a list of rules")
    return list(returned)

"""Editing rules that are replaced as a whole: read, change, look again, write."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

from statsig_console.errors import ChangedMeanwhileError

if TYPE_CHECKING:
    from statsig_console_api.client import AsyncCaller, Caller, Request

E = TypeVar("E")


@frozen
class Edit(Generic[E]):
    """One guarded edit: `flow` yields what to send and receives what `parse` makes of the answers."""

    flow: Generator[Request, E, E]
    parse: Callable[[Any], E]

    def run(self, caller: Caller) -> E:
        request = next(self.flow)
        while True:
            answer = caller.call(request, self.parse)
            try:
                request = self.flow.send(answer)
            except StopIteration as end:
                result: E = end.value
                return result

    async def run_async(self, caller: AsyncCaller) -> E:
        request = next(self.flow)
        while True:
            answer = await caller.call(request, self.parse)
            try:
                request = self.flow.send(answer)
            except StopIteration as end:
                result: E = end.value
                return result


def steps(what: str, read: Request, write: Callable[[Sequence[Any]], Request], change: Any) -> Generator[Any, Any, Any]:
    """Read, change, look again, write; a change that changes nothing sends nothing more."""
    before = yield read
    rules = before.rules or []
    changed = list(change(deepcopy(rules)))
    if changed == rules:
        return before
    now = yield read
    if (now.last_modified_time, now.version, now.rules) != (before.last_modified_time, before.version, before.rules):
        raise ChangedMeanwhileError(
            f"{what} was changed by {now.last_modifier_email or now.last_modifier_name or 'someone else'} while its "
            "rules were edited; nothing was written, edit them again",
            current=now,
        )
    return (yield write(changed))

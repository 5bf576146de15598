"""The queue of a quota: who waits, since when, and who may go next.

A waiter is the thread or the asyncio task that asks for a permit; each waits for one permit at a time. So callers need
no ticket, and the place of a waiter that has ended is freed at once.
"""

from __future__ import annotations

import sys
import threading
import weakref
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .quota import Kind, Log

# Microseconds by which a waiter may come back late before others take its turn; it doubles for one that comes later.
_GRACE = 2_000_000
_LONGEST_GRACE = 60_000_000


def first_grace(shortest: int) -> int:
    """Microseconds by which a waiter may be late, unless it was later before.

    Args:
        shortest: Microseconds of the shortest window that it waits for.
    """
    return min(_GRACE, shortest)


class Place:
    """A place in the queue.

    Args:
        waiter: Who waits.
        kind: What for.
        shortest: Microseconds of the shortest window.
    """

    __slots__ = ("_waiter", "arrival", "grace", "key", "kind", "name", "returns")

    def __init__(self, waiter: Any, kind: Kind, shortest: int) -> None:
        self._waiter = weakref.ref(waiter)
        self.key: int = id(waiter)
        self.kind: Kind = kind
        self.grace: int = first_grace(shortest)
        # When the waiter is due to ask again.
        self.returns: int = 0
        # Its name and arrival in Redis.
        self.name: str = ""
        self.arrival: int = 0

    def belongs_to(self, waiter: Any) -> bool:
        """Whether this waiter has the place."""
        return self._waiter() is waiter

    def is_gone(self) -> bool:
        """Whether its waiter has ended."""
        waiter = self._waiter()
        if waiter is None:
            return True
        return not waiter.is_alive() if isinstance(waiter, threading.Thread) else bool(waiter.done())

    def is_kept(self, now: int) -> bool:
        """Whether its turn is kept; later it only keeps its rank."""
        return now <= self.returns + self.grace

    def come_back(self, now: int) -> None:
        """Note that its waiter asks again. A late one is given more time from now on."""
        if not self.is_kept(now):
            self.grace = min(2 * (now - self.returns), _LONGEST_GRACE)


class Queue:
    """Places by the order in which their waiters came."""

    def __init__(self) -> None:
        self._places: dict[int, Place] = {}

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places.values())

    def own(self, kind: Kind) -> Place | None:
        """The caller's place, if it waits for this kind of permit; for another kind it starts at the end."""
        waiter = _waiter()
        place = self._places.get(id(waiter))
        if place is None or not place.belongs_to(waiter):
            return None
        if place.kind != kind:
            self.leave(place)
            return None
        return place

    def join(self, kind: Kind, shortest: int) -> Place:
        """A place at the end for the caller, who has none."""
        waiter = _waiter()
        # An id that is taken belonged to a waiter that has ended.
        self._places.pop(id(waiter), None)
        place = self._places[id(waiter)] = Place(waiter, kind, shortest)
        return place

    def leave(self, place: Place) -> None:
        """Give the place up."""
        if self._places.get(place.key) is place:
            del self._places[place.key]

    def drop_gone(self) -> list[Place]:
        """Take out the places whose waiters have ended, and give them."""
        gone = [place for place in self if place.is_gone()]
        for place in gone:
            self.leave(place)
        return gone


def turn(queue: Queue, own: Place | None, kind: Kind, logs: Mapping[str, Sequence[Log]], now: int) -> int:
    """When the caller may go: now or earlier if it is its turn, else the time to ask again.

    First come, first served. A caller may pass those that cannot go yet, unless that would delay the first of them.

    Args:
        queue: Who waits.
        own: The caller's place; None at the end.
        kind: The logs that it wants an entry in.
        logs: The logs of each name, without expired entries.
        now: The time.
    """
    for named in logs.values():
        for log in named:
            log.ready = log.ahead = 0
    wanted = [log for name in kind for log in logs[name]]
    blocked: tuple[list[Log], int] | None = None
    lapse = 0
    for place in queue:
        if place is own:
            break
        if not place.is_kept(now) or place.is_gone():
            continue
        theirs = [log for name in place.kind for log in logs[name]]
        lapse = min(lapse or place.returns + place.grace, place.returns + place.grace)
        # At most one window of a kind can be in the way of another kind.
        if all(log.ahead < log.window.limit for log in theirs):
            for log in theirs:
                log.ahead += 1
        if _goes(theirs, blocked, now):
            for log in theirs:
                log.ready += 1
        elif blocked is None:
            blocked = theirs, max(log.free_at(log.ready, now) for log in theirs)
        if not all(log.has_room(log.ready) for log in wanted) and any(log.ahead >= log.window.limit for log in wanted):
            # It has to wait; the rest of the queue does not change that.
            break
    if _goes(wanted, blocked, now):
        return now
    free = max(log.free_at(max(log.ready, log.ahead), now) for log in wanted)
    if blocked is not None:
        free = max(free, blocked[1]) if free <= now else free
    # If only those ahead are in the way, one of them may never come back.
    return min(free, lapse + 1) if all(log.has_room(0) for log in wanted) else free


def _goes(wanted: Sequence[Log], blocked: tuple[list[Log], int] | None, now: int) -> bool:
    """Whether there is room now, also for those ahead, without delaying the first who is blocked."""
    if not all(log.has_room(log.ready) for log in wanted):
        return False
    return blocked is None or all(log.free_at(log.ready + 1, now) <= blocked[1] for log in wanted if log in blocked[0])


def _waiter() -> Any:
    # Without asyncio there is no task.
    current_task = getattr(sys.modules.get("asyncio"), "current_task", None)
    with suppress(RuntimeError):
        if current_task and (task := current_task()):
            return task
    return threading.current_thread()

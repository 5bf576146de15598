"""Connections: each request under way has one of its own, and none passes to another process or event loop."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any
from weakref import ref

import httpx

from statsig_console.retry import CallState, TimeSource

from .network import Network
from .sockets import Watch

IN_FLIGHT = 100
"""Requests that a client sends at once, an async client on each event loop; more wait their turn."""


class _Transport(httpx.HTTPTransport):
    """HTTPX's transport over one connection, so that what patches httpx.HTTPTransport (OpenTelemetry) sees it too."""

    def __init__(self, connection: Any) -> None:
        self._pool = connection


class _AsyncTransport(httpx.AsyncHTTPTransport):
    def __init__(self, connection: Any) -> None:
        self._pool = connection


class Lane:
    """One connection, for one request at a time.

    Args:
        network: Where it leads to.
        clock: Its time.
        is_async: Its flavour.
    """

    def __init__(self, network: Network, clock: TimeSource, *, is_async: bool) -> None:
        self._watch = Watch(clock.monotonic)
        self._connection = network.connection(self._watch, is_async=is_async)
        transport: Any = _AsyncTransport(self._connection) if is_async else _Transport(self._connection)
        self.send: Callable[[httpx.Request], Any] = (
            transport.handle_async_request if is_async else transport.handle_request
        )
        self.idle_since: float = 0.0

    @property
    def received(self) -> bool:
        """Whether something came back in this attempt."""
        return self._watch.received

    def start(self, timeout: float | None) -> None:
        """Begin an attempt that may take so many seconds; None for no limit."""
        self._watch.start(timeout)

    def is_reusable(self) -> bool:
        """Whether the last answer came to its end and nothing more came: the next would be taken for its answer."""
        connections = self._connections()
        return bool(connections) and all(
            each.is_idle() and not each._connection._h11_state.trailing_data[0] for each in connections
        )

    def has_expired(self) -> bool:
        """Whether it was idle for too long, or the service has closed it."""
        return any(each.has_expired() for each in self._connections())

    def close(self) -> None:
        """Close the connection, whatever is under way on it."""
        self._watch.close()

    def _connections(self) -> Sequence[Any]:
        # A proxy keeps its one connection in a pool.
        return getattr(self._connection, "connections", (self._connection,))


class SharedLane:
    """A transport, or an httpx client, of the caller's own: all requests share it, and it has its own limits.

    Args:
        send: Sends a request, and gives the answer with its body still to be read.
    """

    received = False

    def __init__(self, send: Callable[[httpx.Request], Any]) -> None:
        self.send = send

    def start(self, timeout: float | None) -> None:
        """Nothing: the request itself names its limits."""


class Turn:
    """The right to send one request, and the lane that it goes by.

    Args:
        home: Where it is taken from.
    """

    def __init__(self, home: Home) -> None:
        self._home = ref(home)
        self.lane: Lane | SharedLane | None = None

    def end(self, *, well: bool) -> None:
        """Give the turn back, and the lane if its call has ended well; else close the lane.

        Args:
            well: Whether the answer was read to its end, or nothing was sent.
        """
        lane, self.lane = self.lane, None
        if (home := self._home()) is not None:
            if isinstance(lane, Lane):
                home.put_back(lane, well=well)
            home.free(self)

    def __del__(self) -> None:
        # An interrupt can lose a turn at any moment; its home must not have one less for good.
        if (home := self._home()) is not None:
            home.free(Turn(home))


class Home:
    """The turns and idle lanes of one process, or of one event loop in it.

    Both are stacks or queues whose methods are atomic: there is no lock that a fork or an interrupt could leave behind.

    Args:
        another: Opens a lane.
        keepalive: Seconds after which an idle lane is closed.
    """

    def __init__(self, another: Callable[[], Lane | SharedLane], keepalive: float) -> None:
        self._another = another
        self._keepalive = keepalive
        self._idle: list[Lane] = []
        self._closed = False
        self._turns: SimpleQueue[Turn] = SimpleQueue()
        for _ in range(IN_FLIGHT):
            self._turns.put(Turn(self))

    def turn(self, timeout: float | None) -> Turn:
        """A turn with its lane.

        Args:
            timeout: Seconds to wait for one; None to wait without end.

        Raises:
            httpx.PoolTimeout: Too many requests are under way.
        """
        try:
            turn = self._turns.get(timeout=timeout)
        except Empty:
            raise httpx.PoolTimeout("too many requests are under way") from None
        turn.lane = self._lane()
        return turn

    def free(self, turn: Turn) -> None:
        """Let the next one have a turn."""
        self._turns.put(turn)

    def _lane(self) -> Lane | SharedLane:
        """The lane that was used last, if it still works, or another one."""
        while (lane := _pop(self._idle, -1)) is not None:
            if not lane.has_expired():
                return lane
            lane.close()
        return self._another()

    def put_back(self, lane: Lane, *, well: bool) -> None:
        """Keep the lane if it may be used again, and close those that nobody has used for a while."""
        if not well or self._closed or not lane.is_reusable():
            lane.close()
            return
        lane.idle_since = time.monotonic()
        self._idle.append(lane)
        while len(self._idle) > 1 and self._idle[0].idle_since < lane.idle_since - self._keepalive:
            if (oldest := _pop(self._idle, 0)) is not None:
                oldest.close()

    def close(self) -> None:
        """Close what is idle; what is under way is closed when it ends."""
        self._closed = True
        while (lane := _pop(self._idle, -1)) is not None:
            lane.close()


def _pop(lanes: list[Lane], index: int) -> Lane | None:
    """One of the lanes, which then is nobody else's."""
    try:
        return lanes.pop(index)
    except IndexError:
        return None


class Lanes:
    """The lanes of a blocking client: threads share them, and a forked process begins with none.

    Args:
        another: Opens a lane.
        keepalive: Seconds after which an idle lane is closed.
    """

    def __init__(self, another: Callable[[], Lane | SharedLane], keepalive: float) -> None:
        self._new_home = partial(Home, another, keepalive)
        self.pid: int = os.getpid()
        self._home = self._new_home()

    def take(self, call: CallState) -> Turn:
        """A turn for one attempt of a call.

        Raises:
            httpx.PoolTimeout: Too many requests are under way.
        """
        if self.pid != os.getpid():
            self.pid, self._home = os.getpid(), self._new_home()
        return self._home.turn(call.timeout)

    def close(self) -> None:
        """Close what is idle; what is under way is closed when it ends."""
        self._home.close()

"""The lanes of async clients; see lanes.py. A module of its own, since asyncio takes long to load."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from functools import partial
from weakref import ref

import httpx

from statsig_console.errors import ConfigurationError
from statsig_console.retry import CallState

from .lanes import IN_FLIGHT, Home, Lane, SharedLane, Turn


class _LoopHome(Home):
    """The turns and idle lanes of one event loop."""

    def __init__(self, another: Callable[[], Lane | SharedLane], keepalive: float) -> None:
        self._waiting = asyncio.Semaphore(IN_FLIGHT)
        self.loop = ref(asyncio.get_running_loop())
        super().__init__(another, keepalive)

    async def turn_async(self, timeout: float | None) -> Turn:
        """As `turn`, without blocking the event loop."""
        try:
            async with asyncio.timeout(timeout if self._waiting.locked() else None):
                await self._waiting.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("too many requests are under way") from None
        return self.turn(0)

    def free(self, turn: Turn) -> None:
        super().free(turn)
        self._waiting.release()


class AsyncLanes:
    """The lanes of an async client, apart for each event loop.

    Args:
        another: Opens a lane.
        keepalive: Seconds after which an idle lane is closed.
    """

    def __init__(self, another: Callable[[], Lane | SharedLane], keepalive: float) -> None:
        self._new_home = partial(_LoopHome, another, keepalive)
        self.pid: int = os.getpid()
        # By the identity of the loop, which the home confirms: another may have the same one later.
        self._homes: dict[int, _LoopHome] = {}

    async def take(self, call: CallState) -> Turn:
        """A turn for one attempt of a call; see Lanes.

        Raises:
            ConfigurationError: There is no event loop of asyncio.
        """
        return await self._here().turn_async(call.timeout)

    def _here(self) -> _LoopHome:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                "AsyncStatsig needs a running event loop of asyncio; under another framework, such as trio, use "
                "Statsig in a thread"
            ) from None
        if self.pid != os.getpid():
            self.pid, self._homes = os.getpid(), {}
        home = self._homes.get(id(loop))
        if home is None or home.loop() is not loop:
            self.close(only_ended=True)
            home = self._homes[id(loop)] = self._new_home()
        return home

    def close(self, *, only_ended: bool = False) -> None:
        """Close what is idle; what is under way is closed when it ends.

        Args:
            only_ended: Close only what belonged to event loops that have ended.
        """
        for key, home in list(self._homes.items()):
            loop = home.loop()
            if not only_ended or loop is None or loop.is_closed():
                home.close()
                self._homes.pop(key, None)

"""FakeStatsig: a project that lives in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

import httpx

from .app import Call, FakeApp
from .document import installed
from .entities import Entities, Handler, World
from .gates import Gates
from .segments import Segments
from .transports import SyncTransport, serve

if TYPE_CHECKING:
    from statsig_console import AsyncStatsig, Statsig

    Seeds = int | Iterable[Mapping[str, Any]]

BASE_URL = "https://statsig.test"
"""Where clients in this process believe they are; a name that no DNS can ever know."""


class FakeStatsig:
    """A fake of the service that keeps gates and segments, and answers every other documented operation.

    Requests are checked against the document. Answers are the same in every run: ids are counted, and the clock moves
    one second with each change.

    Args:
        key: The key that requests must carry.
        clock: Gives the time of a change in epoch milliseconds; by default a fixed start and one second a change.
    """

    def __init__(self, *, key: str = "console-fake", clock: Callable[[], int] | None = None) -> None:
        self.key = key
        world = World(installed) if clock is None else World(installed, clock)
        self._entities: dict[str, Entities] = {"gates": Gates(world), "segments": Segments(world)}
        handlers: dict[str, Handler] = {}
        for entities in self._entities.values():
            handlers.update(entities.handlers())
        self.app = FakeApp(world, handlers, key)

    def __repr__(self) -> str:
        held = ", ".join(f"{len(entities.items)} {name}" for name, entities in self._entities.items())
        return f"<FakeStatsig: {held}, {len(self.calls)} calls>"

    @property
    def calls(self) -> list[Call]:
        """Every request so far, in the order they were answered; clear it as you like."""
        return self.app.calls

    def seed(self, *, gates: Seeds = (), segments: Seeds = ()) -> None:
        """Put entities in place, without a call.

        Args:
            gates: How many to make up, or the fields of each: `name` or `id`, and any others.
            segments: The same; a list of ids may be given as `ids`.

        Raises:
            TypeError: A seed is no mapping.
            ValueError: A seed has no name, or its id is taken.
        """
        with self.app.lock:
            self._entities["gates"].seed(gates)
            self._entities["segments"].seed(segments)

    def client(self, **options: Any) -> Statsig:
        """A client in this process.

        Args:
            options: Further arguments of Statsig.
        """
        from statsig_console import Statsig

        return Statsig(self.key, **{"base_url": BASE_URL, "transport": self.transport(), **options})

    def async_client(self, **options: Any) -> AsyncStatsig:
        """An async client in this process.

        Args:
            options: Further arguments of AsyncStatsig.
        """
        from statsig_console import AsyncStatsig

        return AsyncStatsig(self.key, **{"base_url": BASE_URL, "transport": self.async_transport(), **options})

    def transport(self) -> httpx.BaseTransport:
        """An httpx transport that leads here, for a blocking client of your own."""
        return SyncTransport(self.app)

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """An httpx transport that leads here, for an async client of your own."""
        return httpx.ASGITransport(self.app)

    def serve(self, *, port: int = 0) -> AbstractContextManager[str]:
        """Listen on loopback while the context lasts, and give the base URL.

        Args:
            port: The port; 0 for a free one.

        Raises:
            OSError: The port is taken.
        """
        return serve(self.app, port)

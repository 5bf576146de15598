"""For every test: no network beyond loopback, no key from outside, and one fixture for both flavours."""

from __future__ import annotations

import asyncio
import inspect
import socket
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from itertools import islice
from typing import Any

import httpx
import pytest

KEY = "console-planted0key1planted2key3"


def pytest_addoption(parser: pytest.Parser) -> None:
    """What recording traffic takes; options are only known to pytest from here."""
    parser.addoption("--record", action="store_true", help="record cassettes against a live project")
    parser.addoption("--pseudonymise", action="store_true", help="replace ids in cassettes")


def _is_loopback(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    try:
        return name in (None, "", "localhost") or ip_address(str(name).partition("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse names and addresses other than the machine's own."""

    def guard(function: Callable[..., Any], host_of: Callable[..., object]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            if not _is_loopback(host := host_of(*args)):
                raise AssertionError(f"a test reaches for {host!r}; only loopback is allowed")
            return function(*args, **kwargs)

        return call

    def peer(_: socket.socket, address: Any) -> object:
        return address[0] if isinstance(address, tuple) else "localhost"

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, guard(getattr(socket.socket, name), peer))
    monkeypatch.setattr(socket, "getaddrinfo", guard(socket.getaddrinfo, lambda host, *_: host))


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting comes from the machine."""
    for name in ("STATSIG_CONSOLE_KEY", "STATSIG_API_KEY", "STATSIG_CONSOLE_URL"):
        monkeypatch.delenv(name, raising=False)


class Flavour:
    """One way to use the package; a test written with it runs for both.

    Args:
        name: `sync` or `async`.
    """

    def __init__(self, name: str) -> None:
        # Here, so that tests of spec/ run where nothing is generated yet.
        from statsig_console import AsyncStatsig, Statsig

        self.name = name
        self.is_async = name == "async"
        self.kind: Any = AsyncStatsig if self.is_async else Statsig
        self.httpx_client: Any = httpx.AsyncClient if self.is_async else httpx.Client
        self._runner = asyncio.Runner() if self.is_async else None
        self._clients: list[Any] = []

    def client(self, handler: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Any:
        """A client whose requests the handler answers; closed after the test."""
        return self.open(**{"api_key": KEY, "transport": httpx.MockTransport(handler), **settings})

    def open(self, **settings: Any) -> Any:
        """A client of this flavour that neither retries nor waits unless told to; closed after the test."""
        from statsig_console.quota import Quota

        client = self.kind(**{"quota": Quota.unlimited(), "max_retries": 0, **settings})
        self._clients.append(client)
        return client

    def run(self, value: Any) -> Any:
        """The value, awaited where that is needed; on one event loop for the whole test."""
        if not inspect.isawaitable(value):
            return value

        async def wait() -> Any:
            return await value

        assert self._runner is not None, "a blocking client gave an awaitable"
        return self._runner.run(wait())

    def collect(self, items: Any) -> list[Any]:
        """Everything an iterable, async or not, gives."""

        async def read() -> list[Any]:
            return [item async for item in items]

        return self.run(read()) if self.is_async else list(items)

    def take(self, items: Any, count: int) -> list[Any]:
        """The first items of an iterable; then the loop is left."""

        async def read() -> list[Any]:
            taken: list[Any] = []
            iterator = aiter(items)
            while len(taken) < count:
                taken.append(await anext(iterator))
            return taken

        return self.run(read()) if self.is_async else list(islice(items, count))

    def close(self, client: Any) -> None:
        """Close a client, or an httpx client."""
        self.run(client.aclose() if self.is_async else client.close())

    def finish(self) -> None:
        """Close what the test opened."""
        for client in self._clients:
            self.close(client)
        if self._runner is not None:
            self._runner.close()


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Iterator[Flavour]:
    """The blocking client, then the async one."""
    flavour = Flavour(request.param)
    yield flavour
    flavour.finish()

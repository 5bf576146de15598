"""Ways to reach the application without a socket and, for other processes, with one on loopback."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING

import httpx
from anyio.from_thread import BlockingPortalProvider

if TYPE_CHECKING:
    from .app import FakeApp

HOST = "127.0.0.1"


class SyncTransport(httpx.BaseTransport):
    """The application for a blocking client, from any thread.

    An event loop lives only while requests are under way, so there is nothing to close.

    Args:
        app: The application.
    """

    def __init__(self, app: FakeApp) -> None:
        self._inner = httpx.ASGITransport(app)
        self._provider = BlockingPortalProvider()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        with self._provider as portal:
            return portal.call(self._send, request)

    async def _send(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        return httpx.Response(response.status_code, headers=response.headers, content=await response.aread())


@contextmanager
def serve(app: FakeApp, port: int = 0) -> Iterator[str]:
    """The application on a port of the loopback interface, while the context lasts.

    Args:
        app: The application.
        port: The port; 0 for a free one.

    Raises:
        OSError: The port is taken.
        ImportError: uvicorn is missing.
    """
    try:
        import uvicorn
    except ModuleNotFoundError as error:
        raise ImportError("serve() needs uvicorn; pip install 'statsig-console[testing]'") from error

    ready = Event()

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            ready.set()

    config = uvicorn.Config(app, loop="asyncio", http="h11", ws="none", lifespan="off", log_config=None)
    server = Server(config)

    def run() -> None:
        try:
            server.run([listener])
        finally:
            ready.set()  # a server that fails to start keeps nobody waiting

    with socket.create_server((HOST, port)) as listener:
        # A daemon, so that a program that never leaves the context can still end.
        thread = Thread(target=run, name="fake-statsig", daemon=True)
        thread.start()
        ready.wait()
        try:
            yield f"http://{HOST}:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()

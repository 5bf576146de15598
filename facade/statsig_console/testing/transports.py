"""Ways to reach the application without a socket and, for other processes, with one on loopback."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
from anyio.lowlevel import checkpoint

from statsig_console.errors import ConfigurationError

from .app import WAIT

if TYPE_CHECKING:
    from .app import FakeApp

HOST = "127.0.0.1"

T = TypeVar("T")


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """What came of an answer's body, and the error that ended it."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.error: httpx.TransportError | None = None

    def __iter__(self) -> Iterator[bytes]:
        yield from self.parts
        if self.error is not None:
            raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


async def _exchange(app: FakeApp, request: httpx.Request, advance: Callable[[float], None]) -> httpx.Response:
    """What the application answers; it waits for nothing, since what is slow only moves the fake's clock."""
    body = _Body()
    start: dict[str, Any] = {}
    ended = False

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": request.content, "more_body": False}

    async def send(message: Any) -> None:
        nonlocal ended
        if message["type"] == "http.response.start":
            start.update(message)
        else:
            body.parts.append(message["body"])
            ended = not message.get("more_body", False)

    async def wait(seconds: float) -> None:
        limit = request.extensions.get("timeout", {}).get("read")
        advance(seconds if limit is None else min(seconds, limit))
        if limit is not None and seconds >= limit:
            raise httpx.ReadTimeout("The read operation timed out", request=request)

    url = request.url
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "scheme": url.scheme,
        "path": url.path,
        "raw_path": url.raw_path.partition(b"?")[0],
        "query_string": url.query,
        "server": (url.host, url.port),
        "client": (HOST, 0),
        "root_path": "",
        "extensions": {WAIT: wait},
    }
    try:
        await app(scope, receive, send)
    except httpx.ReadTimeout as error:
        body.error = error
    else:
        if not ended:
            said = "peer closed connection without sending complete message body"
            body.error = httpx.RemoteProtocolError(said, request=request)
    return httpx.Response(start["status"], headers=start["headers"], stream=body)


def _finish(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that waits for nothing."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        result: T = stop.value
        return result
    coroutine.close()
    raise RuntimeError("the fake waits for something outside it")


class SyncTransport(httpx.BaseTransport):
    """The application for a blocking client, from any thread; no event loop takes part, and nothing is to be closed.

    Args:
        app: The application.
        advance: Lets time pass, in seconds.
    """

    def __init__(self, app: FakeApp, advance: Callable[[float], None]) -> None:
        self._app, self._advance = app, advance

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return _finish(_exchange(self._app, request, self._advance))


class AsyncTransport(httpx.AsyncBaseTransport):
    """The application for an async client.

    Args:
        app: The application.
        advance: Lets time pass, in seconds.
    """

    def __init__(self, app: FakeApp, advance: Callable[[float], None]) -> None:
        self._app, self._advance = app, advance

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        # So that other tasks get their turn, as they do while a socket is waited for.
        await checkpoint()
        return await _exchange(self._app, request, self._advance)


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
        raise ConfigurationError("serve() needs uvicorn; pip install 'statsig-console[testing]'") from error

    ready = Event()

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            ready.set()

    # Answers that are cut on purpose are errors to the server; it has nothing else to say.
    options: dict[str, Any] = {"log_config": None, "log_level": "critical"}
    config = uvicorn.Config(app, loop="asyncio", http="h11", ws="none", lifespan="off", **options)
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

"""The sockets of async clients; see sockets.py. A module of its own, since asyncio takes long to load."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

import httpcore

from statsig_console.flows import run_async

from .sockets import CONNECTING, READING, WRITING, Broken, Late, TlsStream, Watch, errors, is_readable

_HAPPY_EYEBALLS_DELAY = 0.25
"""Seconds after which the next address of a host is tried beside the one before (RFC 8305)."""


@asynccontextmanager
async def _limited(watch: Watch, late: Late, broken: Broken) -> AsyncIterator[asyncio.AbstractEventLoop]:
    """The event loop, for as long as the attempt may take."""
    with errors(late, broken):
        async with asyncio.timeout(watch.left()):
            yield asyncio.get_running_loop()


class AsyncStream(httpcore.AsyncNetworkStream):
    """A TCP connection of an async client.

    Args:
        sock: The connected socket, which does not block.
        watch: Its deadline.
    """

    def __init__(self, sock: socket.socket, watch: Watch) -> None:
        self._sock, self._watch = sock, watch

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        async with _limited(self._watch, *READING) as loop:
            data = await loop.sock_recv(self._sock, max_bytes)
        self._watch.received = True
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        async with _limited(self._watch, *WRITING) as loop:
            await loop.sock_sendall(self._sock, buffer)

    async def aclose(self) -> None:
        self._watch.close()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, *_: Any, **__: Any
    ) -> Any:
        return await run_async(*TlsStream.opening(self, ssl_context, server_hostname, run_async))

    def get_extra_info(self, info: str) -> Any:
        return is_readable(self._sock) if info == "is_readable" else None


_Address: TypeAlias = tuple[Any, Any, int, str, Any]


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Opens the connections of an async lane.

    Args:
        watch: Their deadline.
    """

    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    async def connect_tcp(self, host: str, port: int, *_: Any, **__: Any) -> AsyncStream:
        """A connection to the address of the host that answers first, each with a head start before the next."""
        async with _limited(self._watch, *CONNECTING) as loop:
            addresses = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            if len(addresses) == 1:
                sock = await self._connect(addresses[0])
            else:
                sock = await self._first(addresses)
        self._watch.close(but=sock)
        return AsyncStream(sock, self._watch)

    async def _connect(self, address: _Address) -> socket.socket:
        family, kind, protocol, _, place = address
        sock = self._watch.open(family, kind, protocol)
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, place)
        return sock

    async def _first(self, addresses: list[_Address]) -> socket.socket:
        tasks: set[asyncio.Task[socket.socket]] = set()
        problem: BaseException = OSError("the host has no address")
        try:
            for number, address in enumerate(addresses, 1):
                tasks.add(asyncio.ensure_future(self._connect(address)))
                while tasks:
                    wait = None if number == len(addresses) else _HAPPY_EYEBALLS_DELAY
                    done, tasks = await asyncio.wait(tasks, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
                    for task in done:
                        if (error := task.exception()) is None:
                            return task.result()
                        problem = error
                    if not done or wait is not None:
                        break
            raise problem
        finally:
            for task in tasks:
                task.cancel()
            if tasks:
                await asyncio.wait(tasks)

"""Sockets for one connection: each read and write keeps the deadline of its attempt, and closing never waits.

They implement the network backend of httpcore; async_sockets.py has the other flavour. The sockets are our own, so a
connection whose call was cancelled, or whose event loop is gone, is closed at once and without a lock.
"""

from __future__ import annotations

import os
import select
import socket
import ssl
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, TypeAlias, TypeVar

import httpcore

from statsig_console.flows import run

T = TypeVar("T")

_CHUNK = 1 << 16
_NO_FORK = threading.RLock()
"""Held while OpenSSL makes keys: its lock on random numbers would stay held in a child that is forked meanwhile."""
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_NO_FORK.acquire, after_in_parent=_NO_FORK.release, after_in_child=_NO_FORK.release)

Late: TypeAlias = type[httpcore.TimeoutException]
Broken: TypeAlias = type[httpcore.NetworkError]
CONNECTING: tuple[Late, Broken] = (httpcore.ConnectTimeout, httpcore.ConnectError)
READING: tuple[Late, Broken] = (httpcore.ReadTimeout, httpcore.ReadError)
WRITING: tuple[Late, Broken] = (httpcore.WriteTimeout, httpcore.WriteError)


class _Socket(socket.socket):
    """A socket that closes quietly when nobody holds it any more: its call was interrupted, or its event loop ended."""

    def __del__(self) -> None:
        super(socket.socket, self).close()


class Watch:
    """The deadline of the attempt that is under way on a connection, and the sockets that the connection has opened.

    Args:
        now: The seconds of a clock that never goes back.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._deadline: float | None = None
        self._sockets: list[socket.socket] = []
        self.received: bool = False

    def start(self, timeout: float | None) -> None:
        """Begin an attempt that may take so many seconds; None for no limit."""
        self._deadline = None if timeout is None else self._now() + timeout
        self.received = False

    def left(self) -> float | None:
        """Seconds that are left of the attempt; None for no limit.

        Raises:
            TimeoutError: Nothing is left.
        """
        if self._deadline is None:
            return None
        if (left := self._deadline - self._now()) <= 0:
            raise TimeoutError
        return left

    def open(self, family: int, kind: int, protocol: int) -> socket.socket:
        """A new socket of this connection, without Nagle's delay."""
        sock = _Socket(family, kind, protocol)
        self._sockets.append(sock)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return sock

    def close(self, *, but: socket.socket | None = None) -> None:
        """Close the sockets, whatever is under way on them.

        Args:
            but: One that stays open.
        """
        for sock in list(self._sockets):
            if sock is not but:
                with suppress(OSError, ValueError):
                    sock.close()
                    self._sockets.remove(sock)


@contextmanager
def errors(late: Late, broken: Broken) -> Iterator[None]:
    """Raise what a socket or a stream raises as httpcore's errors of one phase."""
    try:
        yield
    except (TimeoutError, httpcore.TimeoutException) as error:
        raise late("the attempt took too long") from error
    # A host that cannot be encoded is a ValueError.
    except (OSError, UnicodeError, httpcore.NetworkError) as error:
        raise broken(str(error)) from error


def is_readable(sock: socket.socket) -> bool:
    """Whether something can be read; on an idle connection that is its end."""
    if sock.fileno() < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])


class BlockingStream(httpcore.NetworkStream):
    """A TCP connection of a blocking client.

    Args:
        sock: The connected socket.
        watch: Its deadline.
    """

    def __init__(self, sock: socket.socket, watch: Watch) -> None:
        self._sock, self._watch = sock, watch

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        with errors(*READING):
            self._sock.settimeout(self._watch.left())
            data = self._sock.recv(max_bytes)
        self._watch.received = True
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        rest = memoryview(buffer)
        with errors(*WRITING):
            while rest:
                self._sock.settimeout(self._watch.left())
                rest = rest[self._sock.send(rest) :]

    def close(self) -> None:
        self._watch.close()

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, *_: Any, **__: Any) -> Any:
        return run(*TlsStream.opening(self, ssl_context, server_hostname, run))

    def get_extra_info(self, info: str) -> Any:
        return is_readable(self._sock) if info == "is_readable" else None


_Flow: TypeAlias = Generator[bytes | None, bytes, T]
"""Yields bytes to write, and None to read."""


class TlsStream(httpcore.NetworkStream, httpcore.AsyncNetworkStream):
    """TLS over a stream: TCP, or the TLS to a proxy. Of an async client, its methods give awaitables.

    Args:
        lower: What it goes over, of either flavour.
        context: What to trust.
        host: The name that the certificate has to be for.
        drive: Carries a flow out: `run` or `run_async`.
    """

    def __init__(self, lower: Any, context: ssl.SSLContext, host: str | None, drive: Callable[..., Any]) -> None:
        self._lower, self._drive = lower, drive
        self._watch: Watch = lower._watch
        self._leftover = False
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        with _NO_FORK:
            self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)

    @classmethod
    def opening(cls, lower: Any, context: ssl.SSLContext, host: str | None, drive: Callable[..., Any]) -> Any:
        """The flow that ends in a stream after its handshake, and what carries out its steps."""
        stream = cls(lower, context, host, drive)

        def handshake() -> _Flow[TlsStream]:
            with errors(*CONNECTING):
                try:
                    yield from stream._flow(stream._handshake)
                except ssl.SSLCertVerificationError as error:
                    # Whose it is, which may be a proxy's.
                    error.filename = host
                    raise
            # What came so far is no answer.
            stream._watch.received = False
            return stream

        return handshake(), stream._transfer

    def _handshake(self) -> None:
        # It works on memory alone, so that the lock is soon free.
        with _NO_FORK:
            self._tls.do_handshake()

    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        return self._drive(self._reading(max_bytes), self._transfer)

    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        return self._drive(self._writing(buffer), self._transfer)

    def close(self) -> None:
        self._lower.close()

    async def aclose(self) -> None:
        await self._lower.aclose()

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, *_: Any, **__: Any) -> Any:
        return self._drive(*self.opening(self, ssl_context, server_hostname, self._drive))

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object":
            return self._tls
        return (info == "is_readable" and self._has_leftover()) or self._lower.get_extra_info(info)

    def _has_leftover(self) -> bool:
        """Whether decrypted bytes wait, or waited, that nobody asked for."""
        # An error is nothing but a record of TLS itself.
        with suppress(OSError):
            self._leftover = self._leftover or bool(self._incoming.pending and self._tls.read(1))
        return self._leftover

    def _reading(self, size: int) -> _Flow[bytes]:
        def read() -> bytes:
            try:
                return self._tls.read(size)
            except ssl.SSLZeroReturnError:
                return b""

        with errors(*READING):
            return (yield from self._flow(read))

    def _writing(self, data: bytes) -> _Flow[None]:
        view = memoryview(data)
        with errors(*WRITING):
            for start in range(0, len(view), _CHUNK):
                # With all of its output in memory, TLS takes what it is given as a whole.
                yield from self._flow(partial(self._tls.write, view[start : start + _CHUNK]))

    def _flow(self, action: Callable[[], T]) -> _Flow[T]:
        while True:
            results: list[T] = []
            with suppress(ssl.SSLWantReadError, ssl.SSLWantWriteError):
                results.append(action())
            if out := self._outgoing.read():
                yield out
            if results:
                return results[0]
            if data := (yield None):
                self._incoming.write(data)
            else:
                self._incoming.write_eof()

    def _transfer(self, data: bytes | None) -> Any:
        return self._lower.read(_CHUNK) if data is None else self._lower.write(data)


class BlockingBackend(httpcore.NetworkBackend):
    """Opens the connections of a blocking lane.

    Args:
        watch: Their deadline.
    """

    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    def connect_tcp(self, host: str, port: int, *_: Any, **__: Any) -> BlockingStream:
        """A connection to the first address of the host that answers."""
        with errors(*CONNECTING):
            problem = OSError(f"{host} has no address")
            addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            for rest, (family, kind, protocol, _name, address) in zip(
                range(len(addresses), 0, -1), addresses, strict=True
            ):
                left = self._watch.left()
                sock = self._watch.open(family, kind, protocol)
                try:
                    # An address that does not answer leaves time for the next.
                    sock.settimeout(None if left is None else left / rest)
                    sock.connect(address)
                except OSError as error:
                    problem = error
                else:
                    self._watch.close(but=sock)
                    return BlockingStream(sock, self._watch)
            raise problem

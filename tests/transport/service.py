"""A service and proxies on loopback, each connection in a thread of its own, that note what came."""

from __future__ import annotations

import json
import select
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

Handler = Callable[["Asked"], bytes | None]


@frozen
class Asked:
    """A request that came whole.

    Args:
        connection: The number of its connection.
        method: Its verb.
        path: What it is for.
        headers: Names in lower case.
        body: Its body.
        channel: The connection, for those who answer by hand.
    """

    connection: int
    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    channel: Any = field(repr=False)


def answer(body: bytes | dict[str, Any] = b"{}", status: int = 200, *headers: str) -> bytes:
    """An answer that keeps its connection."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", f"Content-Length: {len(content)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + content


def echo(asked: Asked) -> bytes:
    """A gate whose id is the one that was asked for; of a change, with the description that was sent."""
    name = asked.path.rsplit("/", 1)[1]
    sent = json.loads(asked.body) if asked.body else {}
    return answer({"message": "ok", "data": {"id": name, "name": name, **sent}})


@define
class Service:
    """What a server knows of its clients.

    Args:
        url: Its address.
        seen: The requests that came whole, in their order.
        connections: How many there were.
        ended: How many have ended.
    """

    url: str = ""
    seen: list[Asked] = field(factory=list)
    connections: int = 0
    ended: int = 0
    changed: threading.Condition = field(factory=threading.Condition)

    def note(self, asked: Asked) -> None:
        """A request came."""
        with self.changed:
            self.seen.append(asked)
            self.changed.notify_all()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds; a minute is for ever."""
        with self.changed:
            assert self.changed.wait_for(condition, 60)


Talk = Callable[[Service, Any, int], None]


@contextmanager
def serving(handler: Handler, tls: ssl.SSLContext | None = None) -> Iterator[Service]:
    """A service of HTTP/1.1 that answers what the handler gives, and closes where that is None."""

    def talk(service: Service, connection: Any, number: int) -> None:
        rest = b""
        while (got := read_request(connection, number, rest)) is not None:
            asked, rest = got
            service.note(asked)
            if (out := handler(asked)) is None:
                return
            connection.sendall(out)

    with listening(talk, "https" if tls else "http", tls) as service:
        yield service


@define
class Elsewhere:
    """A service in a process of its own, whose threads hold no lock of this one.

    Args:
        url: Its address.
    """

    url: str
    _pipe: Connection

    def changes(self, *, connections: int = 0) -> list[str]:
        """The names that changes came for, once there were so many connections."""
        self._pipe.send(connections)
        names: list[str] = self._pipe.recv()
        return names


@contextmanager
def serving_elsewhere(certificate: Path | None) -> Iterator[Elsewhere]:
    """A service of echoes in a process of its own, over TLS with the key and certificate of a file."""
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there, certificate), daemon=True)
    process.start()
    there.close()
    try:
        yield Elsewhere(here.recv(), here)
    finally:
        here.close()
        process.join()


def _serve(pipe: Connection, certificate: Path | None) -> None:
    tls = None
    if certificate is not None:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(certificate)
    with serving(echo, tls) as service, suppress(EOFError):
        pipe.send(service.url)
        while True:
            connections = pipe.recv()
            service.wait_for(partial(_has, service, connections))
            pipe.send([asked.path.rsplit("/", 1)[1] for asked in service.seen if asked.method == "PATCH"])


def _has(service: Service, connections: int) -> bool:
    return service.connections >= connections


@contextmanager
def listening(talk: Talk, scheme: str = "http", tls: ssl.SSLContext | None = None) -> Iterator[Service]:
    """A server that talks with each connection in a thread."""
    service = Service()
    open_ones: set[socket.socket] = set()
    threads: list[threading.Thread] = []

    def one(connection: socket.socket, number: int) -> None:
        with suppress(OSError), connection:
            channel: Any = connection
            if tls is not None:
                # It takes the socket over.
                channel = tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
                with service.changed:
                    open_ones.add(channel)
            try:
                if tls is not None:
                    channel.do_handshake()
                talk(service, channel, number)
            finally:
                with service.changed:
                    open_ones.discard(channel)
                channel.close()
        with service.changed:
            open_ones.discard(connection)
            service.ended += 1
            service.changed.notify_all()

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with service.changed:
                service.connections += 1
                open_ones.add(connection)
                service.changed.notify_all()
            threads.append(threading.Thread(target=one, args=(connection, service.connections), daemon=True))
            threads[-1].start()

    listener = socket.create_server(("127.0.0.1", 0), backlog=256)
    service.url = f"{scheme}://127.0.0.1:{listener.getsockname()[1]}"
    acceptor = threading.Thread(target=accept, daemon=True)
    acceptor.start()
    try:
        yield service
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join()
        for connection in list(open_ones):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()


def read_request(channel: Any, number: int, rest: bytes = b"") -> tuple[Asked, bytes] | None:
    """The next request, and what came after it; None at the end."""
    while b"\r\n\r\n" not in rest:
        if not (more := channel.recv(65_536)):
            return None
        rest += more
    head, _, rest = rest.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, path, _ = first.split(" ", 2)
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    size = int(headers.get("content-length", 0))
    while len(rest) < size:
        if not (more := channel.recv(65_536)):
            return None
        rest += more
    return Asked(number, method, path, headers, rest[:size], channel), rest[size:]


@contextmanager
def proxying(
    to: str, *, tls: ssl.SSLContext | None = None, refuse: bytes | None = None, socks: bool = False
) -> Iterator[Service]:
    """A proxy that tunnels everything to one place, whatever it is asked for.

    Args:
        to: The address of a service.
        tls: Speaks TLS with its clients.
        refuse: Answered instead of a tunnel.
        socks: Speaks SOCKS 5 instead of HTTP.
    """
    host, _, port = to.rpartition("://")[2].partition(":")

    def talk(service: Service, channel: Any, number: int) -> None:
        if socks:
            channel.recv(512)
            channel.sendall(b"\x05\x00")
            channel.recv(512)
            channel.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        elif (got := read_request(channel, number)) is None:
            return
        else:
            service.note(got[0])
            if refuse is not None:
                channel.sendall(refuse)
                return
            channel.sendall(b"HTTP/1.1 200 Fine\r\n\r\n")
        with socket.create_connection((host, int(port))) as onward:
            _pump(channel, onward)

    with listening(talk, "socks5" if socks else "https" if tls else "http", tls) as service:
        yield service


def _pump(one: Any, other: socket.socket) -> None:
    """Carry bytes both ways, in one thread: TLS is not for two."""
    while True:
        ready = [one] if getattr(one, "pending", int)() else select.select([one, other], [], [])[0]
        for source in ready:
            if not (data := source.recv(65_536)):
                return
            (other if source is one else one).sendall(data)

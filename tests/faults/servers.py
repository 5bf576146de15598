"""Servers that are broken, each in its own way, and what a caller is to see of them.

The table in docs/reliability.md is made of FAULTS, which the tests hold to be true.
"""

from __future__ import annotations

import gzip
import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

from attrs import field, frozen

RETRIES = 2

Act = Callable[[socket.socket], None]


def answer(status: int, body: bytes = b"", *headers: str) -> Act:
    """A whole answer, after which the connection is closed."""
    lines = [f"HTTP/1.1 {status} X", *headers, "Connection: close"]
    if not any(header.lower().startswith("content-length") for header in headers):
        lines.append(f"Content-Length: {len(body)}")
    head = "\r\n".join([*lines, "", ""]).encode()
    return lambda connection: connection.sendall(head + body)


def raw(content: bytes) -> Act:
    """Bytes as they are."""
    return lambda connection: connection.sendall(content)


def silence(connection: socket.socket) -> None:
    """No answer until the client gives up."""
    connection.settimeout(60)
    connection.recv(1)


def trickle(connection: socket.socket) -> None:
    """A byte at a time, each soon enough for the read limit, until the client gives up."""
    connection.sendall(b"HTTP/1.1 200 X\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(1000):
        connection.sendall(b" ")
        if select.select([connection], [], [], 0.01)[0]:
            return


GATE = b'{"message":"ok","data":{"id":"a","name":"a"}}'
GOOD = answer(200, GATE)
HALF = b"HTTP/1.1 200 X\r\nContent-Length: 45\r\n\r\n"


@frozen
class Fault:
    """A broken server.

    Args:
        what: What it does.
        acts: What it does with one request after another; the last goes on for ever.
        read: What a GET sees: `the gate`, or the class of an error.
        read_sent: How many requests the GET made.
        change: What a POST sees.
        change_sent: How many requests the POST made.
        words: A part of the GET's error.
        timeout: Seconds for each attempt.
        scheme: Of its address.
    """

    what: str
    acts: tuple[Act, ...]
    read: str
    read_sent: int
    change: str
    change_sent: int
    words: str = ""
    timeout: float = 60.0
    scheme: str = "http"
    refuses: bool = field(default=False, kw_only=True)


ALWAYS = 1 + RETRIES
BROKEN, LATE, UNREADABLE = "APIConnectionError", "APITimeoutError", "APIResponseValidationError"

FAULTS = [
    Fault("closes before it answers", (raw(b""),), BROKEN, ALWAYS, BROKEN, 1, "RemoteProtocolError"),
    Fault("closes before it answers, once", (raw(b""), GOOD), "the gate", 2, BROKEN, 1),
    Fault("closes after the headers", (raw(HALF),), BROKEN, ALWAYS, BROKEN, 1, "→ 200: "),
    Fault("closes in mid-body", (raw(HALF + GATE[:20]),), BROKEN, ALWAYS, BROKEN, 1, "RemoteProtocolError"),
    Fault("closes in mid-body, once", (raw(HALF + GATE[:20]), GOOD), "the gate", 2, BROKEN, 1),
    Fault("accepts and never answers", (silence,), LATE, ALWAYS, LATE, 1, "the read limit of 60 s", timeout=60),
    Fault("answers a byte at a time", (trickle,), LATE, ALWAYS, LATE, 1, "the attempt limit of 60 s", timeout=60),
    Fault("answers garbage", (raw(b"\x00\xff\x00 hello\r\n\r\n"),), BROKEN, ALWAYS, BROKEN, 1, "RemoteProtocolError"),
    Fault(
        "breaks the chunks of its body",
        (answer(200, b"zz\r\n", "Transfer-Encoding: chunked", "Content-Length-Not: 0"),),
        *(BROKEN, ALWAYS, BROKEN, 1),
    ),
    Fault(
        "answers 500 with a page of 10 MB",
        (answer(500, b"<html>" + b"x" * 10_000_000, "Content-Type: text/html"),),
        *("InternalServerError", 1, "InternalServerError", 1, "500: Internal Server Error (1 attempt)"),
    ),
    Fault("promises more than it sends", (answer(200, GATE, "Content-Length: 900"),), BROKEN, ALWAYS, BROKEN, 1),
    Fault(
        "sends more than it promises",
        (answer(200, GATE, "Content-Length: 5"),),
        *(UNREADABLE, 1, UNREADABLE, 1, "not JSON"),
    ),
    Fault(
        "breaks off in the body of a 400",
        (raw(b"HTTP/1.1 400 X\r\nContent-Length: 99\r\n\r\nno such"),),
        *("BadRequestError", 1, "BadRequestError", 1, "400: no such"),
    ),
    Fault(
        "says gzip and sends something else",
        (answer(200, GATE, "Content-Encoding: gzip"),),
        *(UNREADABLE, 1, UNREADABLE, 1, "encoding"),
    ),
    Fault(
        "sends real gzip", (answer(200, gzip.compress(GATE), "Content-Encoding: gzip"),), "the gate", 1, "the gate", 1
    ),
    Fault(
        "answers HTML with status 200",
        (answer(200, b"<html>log in</html>"),),
        *(UNREADABLE, 1, UNREADABLE, 1, "not JSON"),
    ),
    Fault(
        "redirects 100 times",
        (answer(302, b"", "Location: /console/v1/gates/again"),),
        *("APIStatusError", 1, "APIStatusError", 1, "302: Found"),
    ),
    Fault("speaks no TLS where it should", (raw(b"no TLS\r\n"),), BROKEN, 0, BROKEN, 0, "ConnectError", scheme="https"),
    Fault("is not there", (), BROKEN, 0, BROKEN, 0, "ConnectError", refuses=True),
    Fault(
        "answers 429 without end",
        (answer(429, b"", "Retry-After: 1"),),
        *("RateLimitError", ALWAYS, "RateLimitError", ALWAYS, "429: Too Many Requests (3 attempts)"),
    ),
    Fault("answers 429 twice", (answer(429), answer(429), GOOD), "the gate", 3, "the gate", 3),
    Fault(
        "answers 503 without end",
        (answer(503),),
        *("InternalServerError", ALWAYS, "InternalServerError", 1),
    ),
    Fault("flaps: 503, then well", (answer(503), GOOD), "the gate", 2, "InternalServerError", 1),
]


class Seen:
    """What a server has seen: the methods of the requests that came whole, and how many connections."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.connections = 0


@contextmanager
def serving(fault: Fault, wrap: Callable[[socket.socket], Any] | None = None) -> Iterator[tuple[str, Seen]]:
    """The broken server on loopback: its address, and what it sees.

    Args:
        fault: What it does.
        wrap: Makes TLS of a connection.
    """
    seen = Seen()
    threads: list[threading.Thread] = []

    def talk(connection: socket.socket) -> None:
        # A client that has enough closes, and a server that is still writing fails.
        with connection, suppress(OSError), ExitStack() as stack:
            connection.settimeout(60)
            channel = stack.enter_context(wrap(connection)) if wrap else connection
            if (method := _read_request(channel)) is not None or fault.scheme == "https":
                if method is not None:
                    seen.requests.append(method)
                fault.acts[min(len(seen.requests), len(fault.acts)) - 1](channel)
                with suppress(OSError):
                    channel.shutdown(socket.SHUT_WR)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            seen.connections += 1
            threads.append(threading.Thread(target=talk, args=(connection,)))
            threads[-1].start()

    listener = socket.create_server(("127.0.0.1", 0))
    address = f"{fault.scheme}://127.0.0.1:{listener.getsockname()[1]}"
    if fault.refuses:
        listener.close()
    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield address, seen
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join()
        for thread in threads:
            thread.join()


def _read_request(connection: socket.socket) -> str | None:
    """The method of the request that comes in; None if it is none that can be read whole."""
    content = b""
    while b"\r\n\r\n" not in content:
        if not (more := connection.recv(65_536)) or more[:1] == b"\x16":
            return None
        content += more
    head, _, body = content.partition(b"\r\n\r\n")
    sizes = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    while sizes and len(body) < int(sizes[0]):
        body += connection.recv(65_536)
    return head.split(b" ")[0].decode()


def table() -> str:
    """The faults as a table of Markdown."""
    rows = [
        f"| {fault.what} | {_shown(fault.read)} | {fault.read_sent} | {_shown(fault.change)} | {fault.change_sent} |"
        for fault in FAULTS
    ]
    head = [
        "| the server | a read gives | requests | a creation gives | requests |",
        "|---|---|---|---|---|",
    ]
    return "\n".join([*head, *rows])


def _shown(outcome: str) -> str:
    return f"`{outcome}`" if outcome.endswith("Error") else outcome


if __name__ == "__main__":
    print(table())

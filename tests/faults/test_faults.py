"""Clients against broken servers over real sockets: what is seen, how often is asked, and that nothing runs twice."""

from __future__ import annotations

import asyncio
import os
import pickle
import socket
import ssl
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

import statsig_console
from statsig_console import APIConnectionError, StatsigError
from statsig_console.quota import Quota
from statsig_console.retry import TimeSource
from statsig_console.transport.async_sockets import AsyncStream
from statsig_console.transport.sockets import BlockingStream
from statsig_console_api.client import Request
from tests.conftest import KEY, Flavour
from tests.faults.servers import FAULTS, GATE, GOOD, RETRIES, Fault, answer, serving, silence, table

DOCS = Path(__file__).parents[2] / "docs" / "reliability.md"
GET = Request("gates.get", "GET", "/console/v1/gates/a")
CREATE = Request("gates.create", "POST", "/console/v1/gates", body={"name": "a"})


class Hurried(TimeSource):
    """Waits between attempts take no time, and attempts take a second for each thing that happens."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._looks = 0

    def monotonic(self) -> float:
        """A second later at each look, so that limits are reached by what happens, not by how long it takes."""
        self._looks += 1
        return float(self._looks)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.slept.append(seconds)


def outcome(flavour: Flavour, client: Any, request: Request) -> Any:
    """The id of the gate, or the error."""
    try:
        return flavour.run(client.call(request, lambda body: body["data"]["id"]))
    except StatsigError as error:
        return error


def opened(flavour: Flavour, url: str, **options: Any) -> Any:
    settings = {"api_key": KEY, "base_url": url, "_clock": Hurried(), "max_retries": RETRIES, **options}
    return flavour.open(**{"quota": Quota.unlimited(), **settings})


def hurry_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the limit be near once the request was sent: no answer comes, however long it is."""
    for kind in (BlockingStream, AsyncStream):

        def read(stream: Any, *args: Any, _read: Any = kind.read, **kwargs: Any) -> Any:
            watch = stream._watch
            watch._deadline = watch._now() + 1.05
            return _read(stream, *args, **kwargs)

        monkeypatch.setattr(kind, "read", read)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what)
def test_fault(flavour: Flavour, fault: Fault, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if fault.acts == (silence,):
        hurry_reading(monkeypatch)
    request, expected, sent = (
        (GET, fault.read, fault.read_sent) if method == "GET" else (CREATE, fault.change, fault.change_sent)
    )
    with serving(fault) as (url, seen):
        result = outcome(flavour, opened(flavour, url, timeout=fault.timeout), request)
        assert seen.requests == [method] * sent
    if expected == "the gate":
        assert result == "a"
        return
    assert type(result) is getattr(statsig_console, expected)
    assert (result.method, result.path) == (request.method, request.path)
    assert result.attempts == (sent or RETRIES + 1)
    assert "\n" not in str(result)
    if method == "GET":
        assert fault.words in str(result)
    assert "planted" not in repr(pickle.dumps(result))
    assert type(pickle.loads(pickle.dumps(result))) is type(result)


def test_no_change_may_have_run_twice() -> None:
    """Only what a 429 refused is sent again."""
    refused = {fault.what for fault in FAULTS if "429" in fault.what}
    assert all(fault.change_sent <= 1 for fault in FAULTS if fault.what not in refused)


def test_the_table_in_the_docs_is_this_one() -> None:
    assert table() in DOCS.read_text(encoding="utf-8"), "`python -m tests.faults.servers` prints the table anew"


def test_a_connection_is_used_again(flavour: Flavour) -> None:
    connections: list[Any] = []

    def keep_open(connection: socket.socket) -> None:
        connections.append(connection)
        head = f"HTTP/1.1 200 X\r\nContent-Length: {len(GATE)}\r\n\r\n".encode()
        connection.sendall(head + GATE)
        while connection.recv(65_536):
            connection.sendall(head + GATE)

    with serving(Fault("is well", (keep_open,), "", 0, "", 0)) as (url, seen):
        client = opened(flavour, url)
        assert [outcome(flavour, client, GET) for _ in range(3)] == ["a"] * 3
        assert seen.connections == 1
        flavour.close(client)


def test_an_error_page_is_left_unread(flavour: Flavour) -> None:
    fault = next(fault for fault in FAULTS if "10 MB" in fault.what)
    with serving(fault) as (url, _):
        # The clock counts what happens, and nobody knows in how many pieces the page comes.
        error = outcome(flavour, opened(flavour, url, timeout=None), GET)
    assert 1 << 20 <= len(error.response.body) < 2 << 20


def test_cancelling_a_call_closes_its_connection() -> None:
    here, gone = threading.Event(), threading.Event()

    def wait_for_the_end(connection: socket.socket) -> None:
        here.set()
        connection.settimeout(60)
        if not connection.recv(1):
            gone.set()

    async def run(url: str) -> None:
        async with statsig_console.AsyncStatsig(KEY, base_url=url, quota=Quota.unlimited()) as client:
            task = asyncio.ensure_future(client.gates.get("a"))
            assert await asyncio.to_thread(here.wait, 60)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(gone.wait, 60)
            assert asyncio.all_tasks() == {asyncio.current_task()}

    with serving(Fault("hangs", (wait_for_the_end,), "", 0, "", 0)) as (url, _):
        asyncio.run(run(url))


# --- proxies and certificates


def test_a_proxy_by_a_transport_of_ones_own(flavour: Flavour) -> None:
    with serving(Fault("is a proxy", (GOOD,), "", 0, "", 0)) as (proxy, seen):
        kind = httpx.AsyncHTTPTransport if flavour.is_async else httpx.HTTPTransport
        client = opened(flavour, "http://localhost:9", transport=kind(proxy=proxy))
        assert outcome(flavour, client, GET) == "a"
        assert seen.requests == ["GET"]


def test_a_proxy_by_a_client_of_ones_own(flavour: Flavour) -> None:
    with serving(Fault("is a proxy", (GOOD,), "", 0, "", 0)) as (proxy, seen):
        own = flavour.httpx_client(proxy=proxy)
        assert outcome(flavour, opened(flavour, "http://localhost:9", http_client=own), GET) == "a"
        assert seen.requests == ["GET"]
        flavour.close(own)


def test_a_proxy_of_the_environment_is_for_https(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(Fault("is a proxy that refuses", (answer(403),), "", 0, "", 0)) as (proxy, seen):
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            monkeypatch.setenv(name, proxy)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        error = outcome(flavour, opened(flavour, "https://statsig.example"), GET)
        assert isinstance(error, APIConnectionError)
        assert f"the proxy {proxy} of https_proxy refused (ProxyError: 403 X); correct https_proxy" in str(error)
        assert seen.requests == ["CONNECT"]
        assert isinstance(outcome(flavour, opened(flavour, "http://127.0.0.1:9"), GET), APIConnectionError)
        assert seen.requests == ["CONNECT"]


@pytest.fixture(scope="module")
def authority() -> Any:
    trustme: Any = pytest.importorskip("trustme", reason="trustme makes the certificates; install the group `tests`")
    return trustme.CA()


@pytest.mark.parametrize("trusting", ["verify", "SSL_CERT_FILE", ""])
def test_certificates(
    flavour: Flavour, authority: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trusting: str
) -> None:
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(server)
    authority.cert_pem.write_to_path(os.fspath(tmp_path / "ca.pem"))
    options: dict[str, Any] = {}
    if trusting == "verify":
        kind = httpx.AsyncHTTPTransport if flavour.is_async else httpx.HTTPTransport
        options["transport"] = kind(verify=ssl.create_default_context(cafile=str(tmp_path / "ca.pem")))
    elif trusting:
        monkeypatch.setenv(trusting, str(tmp_path / "ca.pem"))
    fault = Fault("has a certificate", (GOOD,), "", 0, "", 0, scheme="https")
    with serving(fault, lambda connection: server.wrap_socket(connection, server_side=True)) as (url, seen):
        result = outcome(flavour, opened(flavour, url, **options), GET)
        if trusting:
            assert result == "a"
            return
        assert type(result) is APIConnectionError
        assert "the certificate of 127.0.0.1 is not trusted" in str(result)
        assert "SSL_CERT_FILE" in str(result)
        # No repetition makes a certificate better.
        assert (seen.connections, seen.requests, result.attempts) == (1, [], 1)

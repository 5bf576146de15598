"""The key goes into the header of its request and nowhere else."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import string
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statsig_console import APIConnectionError, ConfigurationError
from statsig_console.events import guard_logs
from statsig_console.quota import Quota
from statsig_console.redact import Secret
from statsig_console.retry import TimeSource
from statsig_console.testing import FakeStatsig
from statsig_console_api.client import Request
from tests.conftest import KEY, Flavour

GET = Request("gates.get", "GET", "/console/v1/gates/a")
CREATE = Request("gates.create", "POST", "/console/v1/gates", body={"name": "a"})


class Hurried(TimeSource):
    """A clock whose waits take no time."""

    def sleep(self, seconds: float) -> None:
        pass

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(0)


def key_of(request: httpx.Request) -> str:
    return request.headers["STATSIG-API-KEY"]


def answering(status: int, form: str = "{}", **headers: str) -> Callable[[httpx.Request], httpx.Response]:
    def handler(request: httpx.Request) -> httpx.Response:
        text = form.replace("{}", key_of(request))
        filled = {name: value.replace("{}", key_of(request)) for name, value in headers.items()}
        return httpx.Response(status, content=text.encode(), headers=filled)

    return handler


def raising(kind: type[BaseException]) -> Callable[[httpx.Request], httpx.Response]:
    def handler(request: httpx.Request) -> httpx.Response:
        sent = dict(request.headers)
        # Ctrl-C says nothing itself; the frames that it went through do.
        raise kind(f"failed with {sent}", request=request) if issubclass(kind, httpx.RequestError) else kind

    return handler


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body with the key that breaks off."""

    def __init__(self, key: str) -> None:
        self.key = key

    def __iter__(self) -> Iterator[bytes]:
        yield self.key.encode()
        raise httpx.ReadError(f"lost {self.key}")

    async def __aiter__(self) -> Any:
        for chunk in self:
            yield chunk


def every_kind(base: type[Any]) -> list[type[Any]]:
    return [base, *(found for kind in base.__subclasses__() for found in every_kind(kind))]


FAILURES: dict[str, Callable[[httpx.Request], httpx.Response]] = {
    **{f"{status}": answering(status, '{"message": "Key: {}", "errors": {"{}": ["{}"]}}', **{"x-key": "{}"})
       for status in (400, 401, 402, 403, 404, 409, 422, 429, 500, 502, 503, 504, 520, 599)},
    **{kind.__name__: raising(kind) for kind in every_kind(httpx.TransportError) if kind.__module__ == "httpx"},
    "DecodingError": raising(httpx.DecodingError),
    "TooManyRedirects": raising(httpx.TooManyRedirects),
    "redirect": answering(302, "{}", location="https://elsewhere.example/?key={}"),
    "html": answering(502, "<html>{}</html>", **{"content-type": "text/html"}),
    "invalid JSON": answering(200, '{"data": "{}"'),
    "JSON of another shape": answering(200, '["{}"]'),
    "wrong encoding": answering(200, "{}", **{"content-encoding": "gzip", "x-key": "{}"}),
    "Retry-After": answering(429, "{}", **{"retry-after": "{}"}),
    "too long a wait": answering(429, "{}", **{"retry-after": "5000"}),
    "too long a wait for a 503": answering(503, "{}", **{"retry-after": "5000"}),
    "broken body": lambda request: httpx.Response(200, stream=Breaking(key_of(request))),
    "broken body of an error": lambda request: httpx.Response(500, stream=Breaking(key_of(request))),
    "KeyboardInterrupt": raising(KeyboardInterrupt),
    "SystemExit": raising(SystemExit),
}  # fmt: skip


@contextmanager
def everything_logged() -> Iterator[list[str]]:
    """All that any logger says at any level, formatted, with tracebacks."""
    lines: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    root = logging.getLogger()
    handler, level = Keep(), root.level
    root.addHandler(handler)
    root.setLevel(1)
    try:
        yield lines
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


def told(error: BaseException | None) -> Iterator[str]:
    """All that an error can tell: words, fields, causes, requests, and every frame with its locals."""
    while error is not None:
        shown = traceback.TracebackException.from_exception(error, capture_locals=True)
        yield "".join(shown.format())
        yield from (repr(error), str(error), f"{error}", repr(vars(error)), repr(error.args))
        request = getattr(error, "_request", None)
        assert request is None, "an error of httpx hands on its request"
        error = error.__cause__ or error.__context__


def caught(flavour: Flavour, client: Any, request: Request) -> BaseException | None:
    """What a call ends in; no local of this frame holds the key."""
    try:
        flavour.run(client.call(request, lambda body: body["data"]["id"]))
    except BaseException as error:
        return error
    return None


def shown(client: Any) -> Iterator[str]:
    """What a client shows of itself."""
    yield from (repr(client), str(client), f"{client}", repr(vars(client)), repr(vars(client._connection)))
    yield from (repr(client._settings), str(client._settings), repr(client.quota), repr(vars(client.quota)))
    if (sender := client._connection._senders.get("one")) is not None:
        yield from (repr(vars(sender)), repr(vars(sender._wiring)) if hasattr(sender._wiring, "__dict__") else "")
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        try:
            attempt(client)
        except TypeError as error:
            yield from told(error)


def noisy(told_events: list[Any]) -> dict[str, Any]:
    def fail(event: Any) -> None:
        raise ValueError(f"a hook cannot stand {event}")

    return {
        "on_request": told_events.append,
        "on_response": told_events.append,
        "on_retry": fail,
        "on_wait": told_events.append,
    }


cores = st.text(string.ascii_letters + string.digits, min_size=12, max_size=30)


@settings(max_examples=8, deadline=None)
@given(core=cores, prefix=st.sampled_from(["console-", "", "odd/"]))
@pytest.mark.parametrize("name", ["sync", "async"])
def test_no_failure_tells_the_key(name: str, core: str, prefix: str) -> None:
    core = f"plant{core}"
    flavour = Flavour(name)
    out: list[Any] = []
    with everything_logged() as lines:
        for failure in FAILURES.values():
            for request in (GET, CREATE):
                client = flavour.client(
                    failure,
                    api_key=prefix + core,
                    quota=Quota.unlimited(),
                    max_retries=1,
                    _clock=Hurried(),
                    **noisy(out),
                )
                error = caught(flavour, client, request)
                assert error is not None
                out += [*told(error), *shown(client)]
                if isinstance(error, Exception):
                    out.append(pickle.dumps(error))
                    out += told(pickle.loads(pickle.dumps(error)))
        flavour.finish()
    assert any("attempt" in line for line in lines)
    leaks = [text[:200] for text in [*map(repr, out), *lines] if core in text]
    assert leaks == []


def test_the_property_test_would_notice() -> None:
    """What it greps does hold the key where nobody takes it out."""
    error = ValueError("planted")
    error.__cause__ = KeyError("deeper")
    assert "planted" in "".join(told(error))
    assert "deeper" in "".join(told(error))
    with everything_logged() as lines:
        logging.getLogger("httpcore.http11").debug("%s planted", 1)
    assert lines == ["1 planted"]


def echoing_server(request: bytes) -> bytes:
    key = next(line.partition(b": ")[2] for line in request.split(b"\r\n") if b"API-KEY" in line.upper())
    return b"HTTP/1.1 302 Found\r\nLocation: /?k=%b\r\nX-Echo: %b\r\nContent-Length: 0\r\n\r\n" % (key, key)


def test_the_log_of_the_wire_tells_no_key(flavour: Flavour) -> None:
    """httpcore logs the headers of answers, and a redirect may have the key in one."""
    import socket
    import threading

    with socket.create_server(("127.0.0.1", 0)) as listener, everything_logged() as lines:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.sendall(echoing_server(connection.recv(65_536)))

        thread = threading.Thread(target=serve)
        thread.start()
        client = flavour.open(api_key=KEY, base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", max_retries=0)
        error = caught(flavour, client, GET)
        thread.join()
    assert getattr(error, "status_code", None) == 302
    assert any("Location" in line and "console-***" in line for line in lines)
    assert "planted" not in "\n".join(lines)


def test_only_what_holds_a_key_is_changed_in_the_log_of_the_wire() -> None:
    guard_logs(key := Secret(KEY))
    logger = logging.getLogger("hpack.hpack")
    with everything_logged() as lines:
        logger.debug("%d of %s", 1, "many")
        logger.debug("header %r", {"k": KEY})
    assert lines == ["1 of many", "header {'k': 'console-***'}"]
    assert key.reveal() == KEY


def test_a_foreign_error_of_the_network_keeps_no_frame_of_httpx(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is neither of httpx nor of the caller's transport has passed through frames that hold the header."""

    def explode(self: Any, request: httpx.Request) -> Any:
        headers = dict(request.headers)
        raise RuntimeError(f"Event loop is closed after {len(headers)} headers")

    async def explode_async(self: Any, request: httpx.Request) -> Any:
        return explode(self, request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", explode)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", explode_async)
    error = caught(flavour, flavour.open(api_key=KEY), GET)
    assert isinstance(error, RuntimeError)
    assert "planted" not in "".join(told(error))


def test_an_error_of_the_callers_own_transport_keeps_its_frames(flavour: Flavour) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise AssertionError("mine")

    error = caught(flavour, flavour.client(handler), GET)
    assert isinstance(error, AssertionError)
    assert any(frame.name == "handler" for frame in traceback.extract_tb(error.__traceback__))


def test_redirects_to_other_hosts_get_nothing(flavour: Flavour) -> None:
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return httpx.Response(307, headers={"location": "https://elsewhere.example/"})

    for request in (GET, CREATE):
        assert caught(flavour, flavour.client(handler), request) is not None
    assert seen == ["statsigapi.net"] * 2


def test_a_digest_names_a_key_and_does_not_tell_it() -> None:
    assert Secret(KEY).digest() == Secret(KEY).digest() != Secret(KEY + "x").digest()
    assert "planted" not in Secret(KEY).digest()


# --- the address


@pytest.mark.parametrize("url", ["http://statsig.internal:8080", "http://10.0.0.1"])
def test_plain_http_is_for_those_who_ask(flavour: Flavour, url: str) -> None:
    with pytest.raises(ConfigurationError, match="clear text; use https://, or pass allow_http=True"):
        flavour.kind(KEY, base_url=url)
    seen: list[httpx.URL] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200, json={"data": {"id": "a"}})

    client = flavour.client(handler, base_url=url, allow_http=True)
    assert caught(flavour, client, GET) is None
    assert str(seen[0]).startswith(url)


# --- paths


@pytest.mark.parametrize("value", ["", ".", "..", "a\x00b", "a\nb", "\x7f", "\r"])
def test_path_values_that_address_something_else_are_refused(flavour: Flavour, value: str) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise AssertionError("nothing must be sent")

    with pytest.raises(ValueError, match="gate_id is "):
        flavour.run(flavour.client(handler).gates.get(value))


fine = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
awkward = st.text("/%.?#;:@&=+$, \\~\u00e9\U0001f600", min_size=1, max_size=12)


@settings(max_examples=60, deadline=None)
@given(value=(fine | awkward).filter(lambda value: value not in (".", "..")))
@pytest.mark.parametrize("name", ["sync", "async"])
def test_any_other_value_arrives_as_one_encoded_segment(name: str, value: str) -> None:
    fake = FakeStatsig()
    fake.seed(gates=[{"id": value, "name": value}])
    flavour = Flavour(name)
    transport = fake.async_transport() if flavour.is_async else fake.transport()
    client = flavour.open(api_key=fake.key, transport=transport)
    assert flavour.run(client.gates.get(value)).id == value
    flavour.finish()
    assert len(fake.calls) == 1


def test_a_connection_error_names_its_cause_without_the_request(flavour: Flavour) -> None:
    error = caught(flavour, flavour.client(raising(httpx.ConnectError), max_retries=0), GET)
    assert isinstance(error, APIConnectionError)
    assert isinstance(error.__cause__, httpx.ConnectError)
    with pytest.raises(RuntimeError):
        _ = error.__cause__.request

"""Answers that are too much, too slow, odd or hostile; and errors whose words are hard to come by."""

from __future__ import annotations

import gzip
import json
import pickle
import zlib
from typing import Any

import httpx
import pytest

import statsig_console
from statsig_console import APIResponseValidationError, APIStatusError, APITimeoutError, NotFoundError
from statsig_console.redact import DEEPEST
from statsig_console.retry import TimeSource
from statsig_console.transport.answers import LONGEST_ERROR
from tests.conftest import KEY, Flavour
from tests.transport.service import Asked, answer, echo, serving

SMALL = 100_000
GATE = b'{"message":"ok","data":{"id":"a"}}'


class Hurrying(TimeSource):
    """A clock that is a second later whenever it is looked at."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        self.now += 1.0
        return self.now


def ask(flavour: Flavour, reply: bytes, **options: Any) -> Any:
    """The gate, or the error."""
    with serving(lambda _: reply) as service:
        client = flavour.open(api_key=KEY, base_url=service.url, **options)
        try:
            return flavour.run(client.gates.get("a"))
        except statsig_console.StatsigError as error:
            return error
        finally:
            flavour.close(client)


def deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


ZEROS = b" " * (20 << 20)
BOMBS = {
    "plain": (ZEROS, ""),
    "gzip": (gzip.compress(ZEROS), "gzip"),
    "x-gzip": (gzip.compress(ZEROS), "x-gzip"),
    "deflate": (zlib.compress(ZEROS), "deflate"),
    "raw deflate": (deflated(ZEROS), "deflate"),
    "gzip twice": (gzip.compress(gzip.compress(ZEROS)), "gzip, gzip"),
    "deflate in gzip": (gzip.compress(zlib.compress(ZEROS)), "deflate, gzip"),
    "members": (gzip.compress(ZEROS[: 1 << 16]) * 320, "gzip"),
}


@pytest.mark.parametrize("bomb", BOMBS)
@pytest.mark.parametrize("status", [200, 400, 500])
def test_decoded_bytes_are_bounded(flavour: Flavour, bomb: str, status: int) -> None:
    body, encoding = BOMBS[bomb]
    headers = [f"Content-Encoding: {encoding}"] if encoding else []
    error = ask(flavour, answer(body, status, *headers), max_response_bytes=SMALL)
    if status == 200:
        assert isinstance(error, APIResponseValidationError)
        assert "more than 100,000 bytes; pass a larger max_response_bytes" in str(error)
    else:
        assert isinstance(error, APIStatusError)
        assert error.response is not None
        assert len(error.response.body) <= LONGEST_ERROR + (1 << 18)


@pytest.mark.parametrize("bomb", BOMBS)
def test_what_is_within_the_bound_is_decoded(flavour: Flavour, bomb: str) -> None:
    _, encoding = BOMBS[bomb]
    body = {
        "plain": GATE,
        "gzip": gzip.compress(GATE),
        "x-gzip": gzip.compress(GATE) + b"\0\0",
        "deflate": zlib.compress(GATE),
        "raw deflate": deflated(GATE),
        "gzip twice": gzip.compress(gzip.compress(GATE)),
        "deflate in gzip": gzip.compress(zlib.compress(GATE)),
        "members": gzip.compress(GATE[:9]) + gzip.compress(b"") + gzip.compress(GATE[9:]),
    }[bomb]
    pieces = b"".join(b"1\r\n%c\r\n" % byte for byte in body) + b"0\r\n\r\n"
    lines = "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n" + (
        f"Content-Encoding: {encoding}\r\n" if encoding else ""
    )
    assert ask(flavour, f"{lines}\r\n".encode() + pieces).id == "a"


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (gzip.compress(GATE, mtime=0)[:-1], "gzip"),
        (gzip.compress(GATE, mtime=0)[:10], "gzip"),
        (zlib.compress(GATE)[:1], "deflate"),
        (gzip.compress(GATE, mtime=0) + b"more", "gzip"),
        (zlib.compress(GATE) + b"more", "deflate"),
        (gzip.compress(GATE, mtime=0)[:-8] + b"\1" * 8, "gzip"),
        (GATE, "gzip"),
        (GATE, "br"),
        (GATE, "zstd, gzip"),
        (GATE, ", ".join(["gzip"] * 9)),
    ],
)
def test_a_success_that_is_not_encoded_as_it_says(flavour: Flavour, body: bytes, encoding: str) -> None:
    error = ask(flavour, answer(body, 200, f"Content-Encoding: {encoding}"))
    assert isinstance(error, APIResponseValidationError)
    assert "encoding" in str(error)
    refused = ask(flavour, answer(body, 404, f"Content-Encoding: {encoding}"))
    assert type(refused) is NotFoundError


def test_the_bound_holds_for_a_transport_of_ones_own(flavour: Flavour) -> None:
    client = flavour.client(lambda _: httpx.Response(200, content=ZEROS), max_response_bytes=SMALL)
    with pytest.raises(APIResponseValidationError, match="max_response_bytes"):
        flavour.run(client.gates.get("a"))
    client = flavour.client(lambda _: httpx.Response(500, content=ZEROS))
    with pytest.raises(APIStatusError) as caught:
        flavour.run(client.gates.get("a"))
    assert caught.value.response is not None
    assert len(caught.value.response.body) <= LONGEST_ERROR


# --- slow answers: the clock moves on with each look at it


@pytest.mark.parametrize(
    "piece", [b"HTTP/1.1 103 Early Hints\r\n\r\n", b"X-A: b\r\n", b"h"], ids=["1xx for ever", "headers", "bytes"]
)
def test_slow_headers_end_with_the_attempt(flavour: Flavour, piece: bytes) -> None:
    def trickle(asked: Asked) -> None:
        start = b"" if piece.startswith(b"HTTP") else b"HTTP/1.1 200 X\r\n"
        asked.channel.sendall(start)
        while True:
            asked.channel.sendall(piece)

    with serving(trickle) as service:
        client = flavour.open(api_key=KEY, base_url=service.url, timeout=50.0, _clock=Hurrying())
        with pytest.raises((APITimeoutError, statsig_console.APIConnectionError)):
            flavour.run(client.gates.get("a"))


# --- what an answer may not leave behind


def test_cookies_are_not_kept(flavour: Flavour) -> None:
    with serving(lambda asked: answer(GATE, 200, "Set-Cookie: a=b; Path=/")) as service:
        client = flavour.open(api_key=KEY, base_url=service.url)
        for _ in range(3):
            flavour.run(client.gates.get("a"))
        assert all("cookie" not in asked.headers for asked in service.seen)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(flavour: Flavour, status: int) -> None:
    with serving(echo) as other:
        error = ask(flavour, answer(b"", status, f"Location: {other.url}/console/v1/gates/a"))
        assert isinstance(error, APIStatusError)
        assert error.status_code == status
        assert other.connections == 0


def escapes(text: str, upper: bool, every: int) -> str:
    form = "\\u%04X" if upper else "\\u%04x"
    return "".join(form % ord(character) if index % every == 0 else character for index, character in enumerate(text))


@pytest.mark.parametrize("key", [KEY, 'odd/k"e\\y+1', "CONSOLE-Mixed_Case", "plain"])
@pytest.mark.parametrize("status", [200, 400, 401, 500])
def test_the_key_is_shown_in_no_form(flavour: Flavour, key: str, status: int) -> None:
    quoted = json.dumps(key)[1:-1]
    forms = [quoted, quoted.replace("/", "\\/"), *(escapes(key, up, n) for up in (True, False) for n in (1, 2, 3))]
    for form in forms:
        body = f'{{"message": "bad {form}", "errors": {{"{form}": ["{form}"]}}, "x": 1'
        for end in ("}", ""):
            token = "".join(character if character.isalnum() or character in "-_" else "_" for character in key)
            reply = answer(body.encode() + end.encode(), status, f"X-Key: {key}", f"X-{token}: 1").replace(
                b" X\r\n", f" {key}\r\n".encode(), 1
            )
            got = _asked(flavour, reply, key)
            shown = [repr(got), str(got), repr(getattr(got, "errors", "")), repr(getattr(got, "response", ""))]
            assert not any(key in text or json.dumps(key)[1:-1] in text for text in shown), (form, shown)
            assert key.encode() not in pickle.dumps(got)


def _asked(flavour: Flavour, reply: bytes, key: str) -> Any:
    with serving(lambda _: reply) as service:
        client = flavour.open(api_key=key, base_url=service.url)
        try:
            flavour.run(client.gates.get("a"))
        except statsig_console.StatsigError as error:
            return error
        finally:
            flavour.close(client)
    return None


# --- the words of errors


def nested(depth: int, around: str = "[]") -> str:
    return (around[0] if around == "[]" else '{"a":') * depth + "1" + around[-1] * depth


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'\xef\xbb\xbf{"message": "no such"}', "no such"),
        (b'{"error": "no such"}', "no such"),
        (b'{"error": {"message": "no such"}}', "no such"),
        (b'{"error": {"code": 7, "reason": "no such"}}', "code: 7, reason: no such"),
        (b'{"error": ["no", "such"]}', "no; such"),
        (b'{"message": "", "error": "no such"}', "no such"),
        (b'{"message": null, "detail": "no such"}', "no such"),
        (b'{"error": true, "detail": "no such"}', "no such"),
        (b'{"errors": [{"property": "name", "errorMessage": "no such"}]}', "name: no such"),
        (b'["no such"]', "no such"),
        (b'[{"message": "no such"}]', "message: no such"),
        (b'"no such"', "no such"),
        (b"no such", "no such"),
        (b"1", "Forbidden"),
        (b"true", "Forbidden"),
        (b"null", "Forbidden"),
        (b"{}", "Forbidden"),
        (b"", "Forbidden"),
        (b"<html>no such</html>", "Forbidden"),
        ('{"message": "no such"}'.encode("utf-16"), "no such"),
        *(
            (f'{{"message": "no such", "errors": {nested(depth, around)}}}'.encode(), "no such")
            for depth in (40, 450, 600, 900, 5_000, 100_000)
            for around in ("[]", "{}")
        ),
        *(
            (f'{{"errors": {nested(depth)}, "message": "no \\"[[[ such"}}'.encode(), 'no "[[[ such')
            for depth in (60, 900)
        ),
    ],
    ids=lambda value: repr(value[:30]),
)
def test_the_words_of_an_error(flavour: Flavour, body: bytes, words: str) -> None:
    error = ask(flavour, answer(body, 403))
    assert type(error) is statsig_console.PermissionDeniedError
    assert error.message == words
    assert f"403: {words}" in str(error)
    assert "\n" not in str(error)
    assert repr(error)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), repr(again.errors)) == (str(error), repr(error.errors))


def test_an_error_is_no_deeper_than_it_can_be_printed() -> None:
    value: Any = "deepest"
    for _ in range(900):
        value = [value]
    error = statsig_console.error_for(400, {"message": "no such", "errors": value})
    assert error.message == "no such"
    assert "deepest" not in repr(error.errors)
    assert repr(error.errors).count("[") == DEEPEST - 1


@pytest.mark.parametrize(
    "charset",
    ["hex", "rot13", "zlib", "idna", "undefined", "punycode", "unicode_escape", "utf-7", "bz2", "x", "", "utf-8; a=b"],
)
@pytest.mark.parametrize("status", [200, 403])
def test_a_charset_that_is_none(flavour: Flavour, charset: str, status: int) -> None:
    body = json.dumps({"message": "no such " + "é" * 100_000, "data": {"id": "a"}}, ensure_ascii=False).encode()
    got = ask(flavour, answer(body, status).replace(b"/json", f"/json; charset={charset}".encode(), 1))
    assert got.id == "a" if status == 200 else got.message.startswith("no such éé")


# --- hooks of an httpx client of the caller's own


@pytest.mark.parametrize(
    ("status", "kind"), [(404, "NotFoundError"), (302, "APIStatusError"), (503, "InternalServerError")]
)
def test_a_hook_that_raises_for_a_status(flavour: Flavour, status: int, kind: str) -> None:
    async def check_async(response: httpx.Response) -> None:
        response.raise_for_status()

    def check(response: httpx.Response) -> None:
        response.raise_for_status()

    with serving(lambda _: answer({"message": "no such"}, status)) as service:
        own = flavour.httpx_client(event_hooks={"response": [check_async if flavour.is_async else check]})
        client = flavour.open(api_key=KEY, base_url=service.url, http_client=own)
        with pytest.raises(APIStatusError) as caught:
            flavour.run(client.gates.get("a"))
        assert type(caught.value).__name__ == kind
        flavour.close(own)


def test_a_hook_that_raises_for_another_request_is_a_failure(flavour: Flavour) -> None:
    def fail() -> None:
        other = httpx.Request("POST", "https://auth.example/token")
        raise httpx.HTTPStatusError("no token", request=other, response=httpx.Response(401, request=other))

    async def hook_async(_: httpx.Request) -> None:
        fail()

    def hook(_: httpx.Request) -> None:
        fail()

    with serving(echo) as service:
        own = flavour.httpx_client(event_hooks={"request": [hook_async if flavour.is_async else hook]})
        client = flavour.open(api_key=KEY, base_url=service.url, http_client=own)
        with pytest.raises(statsig_console.APIConnectionError, match="no token"):
            flavour.run(client.gates.get("a"))
        assert service.seen == []
        flavour.close(own)

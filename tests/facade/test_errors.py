"""The error tree, its words, and that no key is in it."""

from __future__ import annotations

import gc
import multiprocessing
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import statsig_console as package
from statsig_console import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    Response,
    StatsigError,
    error_for,
)
from statsig_console_api.client import Request
from tests.conftest import KEY, Flavour

PATH = "/console/v1/gates/a%2Fb"
GET = Request("gates.get", "GET", PATH)


def failing(flavour: Flavour, handler: Callable[[httpx.Request], httpx.Response], **settings: Any) -> StatsigError:
    """The error that a call ends in; no local here or above holds the key."""
    client = flavour.client(handler, **settings)
    with pytest.raises(StatsigError) as caught:
        flavour.run(client.call(GET, lambda body: body["data"]))
    return caught.value


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (422, BadRequestError),
        (429, RateLimitError),
        (500, InternalServerError),
        (503, InternalServerError),
        (520, InternalServerError),
        (599, InternalServerError),
        (304, APIStatusError),
        (402, APIStatusError),
        (418, APIStatusError),
        (600, APIStatusError),
    ],
)
def test_status_gives_the_class(flavour: Flavour, status: int, kind: type[APIStatusError]) -> None:
    error = failing(flavour, lambda _: httpx.Response(status, json={"status": status, "message": "Why."}))
    assert type(error) is kind
    assert type(error_for(status, None)) is kind
    assert isinstance(error, APIStatusError)
    assert (error.status_code, error.message, error.errors) == (status, "Why.", None)
    assert (error.method, error.path, error.attempts) == ("GET", PATH, 1)
    assert error.response is not None
    assert error.response.status_code == status
    assert str(error) == f"GET {PATH} → {status}: Why. (1 attempt)"
    assert repr(error) == f"{kind.__name__}({str(error)!r})"


def test_tree_is_the_one_the_module_draws() -> None:
    bases = {
        ConfigurationError: StatsigError,
        package.ArgumentError: StatsigError,
        APIConnectionError: StatsigError,
        APITimeoutError: APIConnectionError,
        APIResponseValidationError: StatsigError,
        APIStatusError: StatsigError,
        package.ChangedMeanwhileError: StatsigError,
        package.ProjectError: StatsigError,
        package.ReviewNotAcceptedError: StatsigError,
        package.ImportRefusedError: StatsigError,
        package.SourceError: package.ImportRefusedError,
        package.PartialImportError: StatsigError,
    }
    leaves = {name for name in package.__all__ if name.endswith("Error")} - {kind.__name__ for kind in bases}
    assert all(kind.__bases__[0] is base for kind, base in bases.items())
    assert package.ArgumentTypeError.__bases__ == (package.ArgumentError, TypeError)
    assert package.ArgumentValueError.__bases__ == (package.ArgumentError, ValueError)
    assert package.AnswerShapeError.__bases__ == (StatsigError, ValueError)
    assert package.ClientClosedError.__bases__ == (StatsigError, RuntimeError)
    assert package.MissingFieldError.__bases__ == (StatsigError, AttributeError)
    leaves -= {"MissingFieldError", "ArgumentTypeError", "ArgumentValueError", "AnswerShapeError", "ClientClosedError"}
    assert {getattr(package, name).__bases__ for name in leaves - {"StatsigError"}} == {(APIStatusError,)}
    from statsig_console import errors

    assert all(name in (errors.__doc__ or "") for name in leaves)


@pytest.mark.parametrize("status", [200, 204, 299])
def test_success_has_no_error(status: int) -> None:
    with pytest.raises(ValueError, match=str(status)):
        error_for(status, {})


@pytest.mark.parametrize(
    ("body", "message", "words"),
    [
        ({"message": "a\n  b\x1b[31m"}, "a b [31m", "a b [31m"),
        ({"message": ["first", "second"]}, "first; second", "first; second"),
        ({"message": "Bad", "errors": [{"field": "name", "why": "short"}]}, "Bad", "Bad: field: name, why: short"),
        ({"message": "Bad name", "errors": ["Bad name"]}, "Bad name", "Bad name"),
        ({"errors": {"name": ["too", "short"]}}, "name: too; short", "name: too; short"),
        ({"message": None}, "Bad Request", "Bad Request"),
        ("plain\r\nwords", "plain words", "plain words"),
        (" <!doctype html><title>x</title>", "Bad Request", "Bad Request"),
        ("", "Bad Request", "Bad Request"),
        (None, "Bad Request", "Bad Request"),
        ([1], "Bad Request", "Bad Request"),
    ],
)
def test_the_services_words(body: Any, message: str, words: str) -> None:
    error = error_for(400, body, method="POST", path="/x", attempts=3)
    assert error.message == message
    assert str(error) == f"POST /x → 400: {words} (3 attempts)"


def test_long_words_are_cut_and_unknown_statuses_have_a_phrase() -> None:
    assert error_for(400, {"message": "x" * 9000}).message == "x" * 299 + "…"
    assert str(error_for(520, "")) == "520: the service gave no reason (1 attempt)"


@pytest.mark.parametrize("limit", ["connect", "read", "write", "pool"])
def test_timeouts_say_which_limit(flavour: Flavour, limit: str) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise getattr(httpx, f"{limit.title()}Timeout")("", request=request)

    error = failing(flavour, handler, timeout=2.5)
    assert isinstance(error, APITimeoutError)
    assert (error.limit, error.seconds, error.method, error.path, error.attempts) == (limit, 2.5, "GET", PATH, 1)
    assert str(error) == f"GET {PATH} → no answer within the {limit} limit of 2.5 s (1 attempt)"


def test_broken_connection(flavour: Flavour) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("[Errno 111] Connection refused", request=request)

    error = failing(flavour, handler)
    assert type(error) is APIConnectionError
    assert str(error) == (
        f"GET {PATH} → cannot reach https://statsigapi.net (ConnectError: [Errno 111] Connection refused); "
        "check the network and base_url or STATSIG_CONSOLE_URL (1 attempt)"
    )
    assert isinstance(error.__cause__, httpx.ConnectError)


def test_error_while_the_body_is_read_is_a_connection_error(flavour: Flavour) -> None:
    class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b'{"da'
            raise httpx.ReadError("gone")

        async def __aiter__(self) -> Any:
            yield b'{"da'
            raise httpx.ReadError("gone")

    error = failing(flavour, lambda _: httpx.Response(200, stream=Broken()))
    assert type(error) is APIConnectionError
    assert "ReadError: gone" in str(error)


@pytest.mark.parametrize("content", [b"<html>", b"\xff\xfe\x00", b"[" * 100_000, b'{"a":'])
def test_success_that_is_no_json(flavour: Flavour, content: bytes) -> None:
    error = failing(flavour, lambda _: httpx.Response(200, content=content))
    assert isinstance(error, APIResponseValidationError)
    assert str(error).startswith(f"GET {PATH} → 200: the answer is not JSON: ")
    assert error.response is not None
    assert "\n" not in str(error)


def test_parser_that_fails(flavour: Flavour) -> None:
    error = failing(flavour, lambda _: httpx.Response(200, json={}))
    assert isinstance(error, APIResponseValidationError)
    assert "cannot be read (KeyError)" in str(error)
    assert error.response is not None
    assert error.response.body == "{}"
    assert error.__cause__ is error.__context__ is None


def every_error() -> list[StatsigError]:
    response = Response(404, {"a": "b"}, "body", 0.5)
    return [
        ConfigurationError("set it"),
        APIConnectionError("gone", method="GET", path="/x", attempts=2),
        APITimeoutError("late", limit="read", seconds=1.5, method="GET", path="/x"),
        APIResponseValidationError("odd", method="GET", path="/x", response=response),
        error_for(404, {"message": "m", "errors": [1]}, method="GET", path="/x", attempts=2, response=response),
    ]


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_errors_pickle(error: StatsigError) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        copy = pickle.loads(pickle.dumps(error, protocol))
        assert type(copy) is type(error)
        assert vars(copy) == vars(error)
        assert (copy.args, str(copy)) == (error.args, str(error))


def raise_number(number: int) -> None:
    raise every_error()[number]


def test_errors_cross_processes() -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        for number, error in enumerate(every_error()):
            with pytest.raises(type(error)) as caught:
                pool.apply(raise_number, (number,))
            assert vars(caught.value) == vars(error)
        pool.close()
        pool.join()
    gc.collect()


# --- no key


def refused(request: httpx.Request) -> httpx.Response:
    key = request.headers["STATSIG-API-KEY"]
    words = f"An invalid key was sent. Key: {key}, not secret-abc nor client-de-fg"
    headers = {"X-Key": key, "Set-Cookie": "session=s3ssion", "Location": f"/?k={key}"}
    return httpx.Response(401, json={"status": 401, "message": words, "errors": [{key: key}]}, headers=headers)


def raising(kind: type[httpx.RequestError]) -> Callable[[httpx.Request], httpx.Response]:
    def handler(request: httpx.Request) -> httpx.Response:
        raise kind(f"failed with {request.headers['STATSIG-API-KEY']}", request=request)

    return handler


def echo(status: int, form: str) -> Callable[[httpx.Request], httpx.Response]:
    return lambda request: httpx.Response(status, content=form.format(request.headers["STATSIG-API-KEY"]))


LEAKS: dict[str, Callable[[httpx.Request], httpx.Response]] = {
    "connect": raising(httpx.ConnectError),
    "protocol": raising(httpx.LocalProtocolError),
    "timeout": raising(httpx.ReadTimeout),
    "401": refused,
    "404 text": echo(404, "no gate for {}"),
    "500 html": echo(500, "<html>{}</html>"),
    "invalid json": echo(200, '{{"key": "{}"'),
    "odd shape": echo(200, '{{"key": "{}"}}'),
}


def told(error: BaseException | None) -> str:
    """All that an error can tell: its words, fields and causes, and every frame with its locals."""
    parts: list[str] = []
    while error is not None:
        shown = traceback.TracebackException.from_exception(error, capture_locals=True)
        parts += ["".join(shown.format()), repr(error), repr(vars(error)), repr(error.args)]
        assert getattr(error, "_request", None) is None
        error = error.__cause__ or error.__context__
    return "\n".join(parts)


@pytest.mark.parametrize("leak", LEAKS)
def test_no_error_tells_the_key(flavour: Flavour, leak: str) -> None:
    error = failing(flavour, LEAKS[leak])
    text = told(error) + repr(pickle.dumps(error))
    assert "planted" not in text
    assert PATH in text


def test_connection_refused_by_a_real_socket_tells_no_key(flavour: Flavour) -> None:
    client = flavour.open(api_key=KEY, base_url="http://127.0.0.1:9")
    assert "planted" not in told(caught_from(flavour, client))


def test_hook_of_httpx_that_raises_for_a_status_gives_the_status_error(flavour: Flavour) -> None:
    def check(response: httpx.Response) -> None:
        response.raise_for_status()

    async def async_check(response: httpx.Response) -> None:
        response.raise_for_status()

    hooks = {"response": [async_check if flavour.is_async else check]}
    own = flavour.httpx_client(transport=httpx.MockTransport(refused), event_hooks=hooks)
    client = flavour.open(api_key=KEY, http_client=own)
    with pytest.raises(AuthenticationError) as caught:
        flavour.run(client.call(GET, lambda body: body))
    flavour.close(own)
    text = told(caught.value)
    assert "planted" not in text


def caught_from(flavour: Flavour, client: Any) -> APIConnectionError:
    with pytest.raises(APIConnectionError) as caught:
        flavour.run(client.call(GET, lambda body: body))
    return caught.value


def test_a_key_in_a_path_is_redacted(flavour: Flavour) -> None:
    client = flavour.client(echo(404, "no {}"))
    with pytest.raises(NotFoundError) as caught:
        flavour.run(client.request("GET", f"/gates/{KEY}"))
    assert caught.value.path == "/gates/console-***"


def test_refused_key_is_redacted_in_words_errors_headers_and_body(flavour: Flavour) -> None:
    error = failing(flavour, refused)
    assert isinstance(error, AuthenticationError)
    assert error.message == "An invalid key was sent. Key: console-***, not secret-*** nor client-***"
    assert error.errors == [{"console-***": "console-***"}]
    assert error.response is not None
    assert error.response.headers["x-key"] == "console-***"
    assert error.response.headers["set-cookie"] == "***"
    assert "secret-***" in error.response.body


def test_a_created_key_reaches_the_caller_but_not_the_response(flavour: Flavour) -> None:
    made = "secret-0123456789abcdefGHIJ"
    pages = flavour.client(lambda _: httpx.Response(200, json={"data": [{"key": made}]})).list_pages(
        Request("keys.list", "GET", "/keys"), lambda body: body["data"], max_items=None
    )
    page = flavour.run(pages.first_page())
    assert page.items == [{"key": made}]
    assert made not in page.response.body


def test_refused_fields_are_told_once() -> None:
    errors = [{"property": "rules", "errorMessage": "too many"}, {"property": "", "errorMessage": "no such gate"}]
    assert "400: wrong: rules: too many; no such gate (" in str(error_for(400, {"message": "wrong", "errors": errors}))
    alone = {"message": "no such gate", "errors": errors[1:]}
    assert "404: no such gate (" in str(error_for(404, alone))

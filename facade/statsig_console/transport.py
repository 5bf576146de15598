"""From a request to an answer over HTTP; the only module that knows httpx.

A request passes `Retry( Observe( Quota( ReadBody )))`, each of which is an httpx transport around the next; the first
three are not there yet. The key is added here, at the last moment, and blotted out of all that leaves.
"""

from __future__ import annotations

import json
import math
import sys
import warnings
from collections.abc import Iterator, Mapping
from datetime import timedelta
from time import perf_counter
from typing import Any, Generic, TypeAlias, TypeVar
from urllib.parse import quote, urlencode

import httpx

from statsig_console_api.client import Request, Response
from statsig_console_api.types import UNSET

from .config import KEY_HEADER, Settings, version
from .errors import APIConnectionError, APIResponseValidationError, APITimeoutError, error_for, fold
from .pages import Answer
from .redact import BLOT

BlockingTransport: TypeAlias = httpx.BaseTransport
AsyncTransport: TypeAlias = httpx.AsyncBaseTransport
BlockingClient: TypeAlias = httpx.Client
AsyncClient: TypeAlias = httpx.AsyncClient

ClientT = TypeVar("ClientT", bound=httpx.Client | httpx.AsyncClient)


class ReadBody(httpx.BaseTransport):
    """Sends with the httpx client and reads the whole body, so that its errors arise inside the chain.

    Args:
        client: The httpx client.
    """

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        started = perf_counter()
        response = self._client.send(request, follow_redirects=False)
        response.elapsed = timedelta(seconds=perf_counter() - started)
        return response


class AsyncReadBody(httpx.AsyncBaseTransport):
    """ReadBody for an async client.

    Args:
        client: The httpx client.
    """

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        started = perf_counter()
        response = await self._client.send(request, follow_redirects=False)
        response.elapsed = timedelta(seconds=perf_counter() - started)
        return response


TransportT = TypeVar("TransportT", httpx.BaseTransport, httpx.AsyncBaseTransport)


def chain(innermost: TransportT) -> TransportT:
    """What each attempt passes: layers that every request needs go round the innermost one here."""
    return innermost


class _Sender(Generic[ClientT]):
    """What both flavours share: all but the sending.

    Args:
        client: The httpx client to send with.
        owned: Whether to close it.
    """

    def __init__(self, client: ClientT, *, owned: bool) -> None:
        self._client = client
        self._owned = owned

    def _outgoing(self, request: Request, settings: Settings) -> httpx.Request:
        query = _query({**request.query, **settings.extra_query})
        content = _content(_with_extra(request, settings.extra_body))
        headers = httpx.Headers(
            {
                "User-Agent": _user_agent(),
                "STATSIG-API-VERSION": settings.api_version,
                **({} if content is None else {"Content-Type": "application/json"}),
                **({} if settings.reviews is None else {"x-respect-review-settings": settings.reviews}),
            }
        )
        headers.update(settings.extra_headers)
        outgoing = self._client.build_request(
            request.method,
            _url(settings.base_url + request.path + (query and "?" + query)),
            headers=headers,
            content=content,
            timeout=settings.timeout,
        )
        outgoing.headers[KEY_HEADER] = settings.key.reveal()
        return outgoing

    def __del__(self) -> None:
        if self._owned and not self._client.is_closed:
            message = "a Statsig client was not closed; use it in a `with` block"
            warnings.warn(message, ResourceWarning, stacklevel=2, source=self)


class Sender(_Sender[httpx.Client]):
    """Sends for a blocking client.

    Args:
        settings: The settings of the client.
        transport: Carries the requests, and is closed with this; None for the network.
        http_client: Carries the requests and stays open; None for a client of our own.
    """

    def __init__(
        self, settings: Settings, transport: httpx.BaseTransport | None, http_client: httpx.Client | None
    ) -> None:
        owned = http_client is None
        trusting = _trusts_environment(settings)
        super().__init__(http_client or httpx.Client(transport=transport, trust_env=trusting), owned=owned)
        self._chain = chain(ReadBody(self._client))

    def send(self, request: Request, settings: Settings) -> Answer:
        """The answer to a request.

        Raises:
            APIStatusError: The status is none of success.
            APIConnectionError: No answer came.
            APIResponseValidationError: The answer is no JSON.
            ValueError: The request cannot be sent as it is.
        """
        outgoing = self._outgoing(request, settings)
        try:
            incoming = self._chain.handle_request(outgoing)
        except httpx.HTTPError as error:
            failure = _failure(error, request, settings)
        else:
            return _answer(incoming, request, settings)
        raise failure

    def close(self) -> None:
        """Close what this opened."""
        if self._owned:
            self._client.close()


class AsyncSender(_Sender[httpx.AsyncClient]):
    """Sends for an async client; arguments and errors are those of Sender."""

    def __init__(
        self, settings: Settings, transport: httpx.AsyncBaseTransport | None, http_client: httpx.AsyncClient | None
    ) -> None:
        owned = http_client is None
        trusting = _trusts_environment(settings)
        super().__init__(http_client or httpx.AsyncClient(transport=transport, trust_env=trusting), owned=owned)
        self._chain = chain(AsyncReadBody(self._client))

    async def send(self, request: Request, settings: Settings) -> Answer:
        """The answer to a request; see Sender."""
        outgoing = self._outgoing(request, settings)
        try:
            incoming = await self._chain.handle_async_request(outgoing)
        except httpx.HTTPError as error:
            failure = _failure(error, request, settings)
        else:
            return _answer(incoming, request, settings)
        raise failure

    async def aclose(self) -> None:
        """Close what this opened."""
        if self._owned:
            await self._client.aclose()


def _trusts_environment(settings: Settings) -> bool:
    # http:// is loopback: a proxy from the environment would get the key in clear text.
    return not settings.base_url.lower().startswith("http:")


def _user_agent() -> str:
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"statsig-console/{version()} python/{python} httpx/{httpx.__version__}"


def _url(text: str) -> httpx.URL:
    try:
        return httpx.URL(text)
    except httpx.InvalidURL as error:
        problem = str(error)
    raise ValueError(f"the request's URL of {len(text)} characters cannot be sent: {problem}")


def _query(query: Mapping[str, Any]) -> str:
    pairs = [
        (name, {True: "true", False: "false"}[item] if isinstance(item, bool) else str(item))
        for name, value in query.items()
        for item in (value if isinstance(value, (list, tuple)) else [value])
        if item is not None and item is not UNSET
    ]
    return urlencode(pairs, quote_via=quote)


def _with_extra(request: Request, extra: Mapping[str, Any]) -> Any:
    if not extra:
        return request.body
    if request.body is not UNSET and not isinstance(request.body, Mapping):
        raise ValueError(f"extra_body cannot be added to the body of {request.operation}, which is no JSON object")
    return {**(request.body or {}), **extra}


def _content(body: Any) -> bytes | None:
    if body is UNSET:
        return None
    try:
        return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except ValueError as error:
        problem = next(_unsendable(body, "body"), str(error))
    raise ValueError(problem)


def _unsendable(value: Any, place: str) -> Iterator[str]:
    """What JSON in UTF-8 cannot hold, and where it is."""
    if isinstance(value, float) and not math.isfinite(value):
        yield f"{place} is {value!r}, which JSON does not know; pass a finite number or None"
    elif isinstance(value, str) and not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
        yield f"{place} is {value!r}, which holds half of a surrogate pair; pass whole characters"
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from _unsendable(item, f"{place}.{name}")
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from _unsendable(item, f"{place}[{index}]")


def _failure(error: httpx.HTTPError, request: Request, settings: Settings) -> APIConnectionError:
    words = settings.key.redact(fold(str(error)))
    path = settings.key.redact(request.path)
    kind = type(error)
    failure: APIConnectionError
    if isinstance(error, httpx.TimeoutException):
        limit = kind.__name__.removesuffix("Timeout").lower()
        failure = APITimeoutError(
            f"no answer within the {limit} limit of {settings.timeout:g} s" if settings.timeout else f"{limit} timeout",
            limit=limit,
            seconds=settings.timeout,
            method=request.method,
            path=path,
        )
    else:
        said = f"{kind.__name__}: {words}" if words else kind.__name__
        failure = APIConnectionError(f"the request failed ({said})", method=request.method, path=path)
    # The error itself has the request, and frames that hold the key's header: only its kind and words go on.
    failure.__cause__ = BaseException.__new__(kind, words)
    return failure


def _answer(incoming: httpx.Response, request: Request, settings: Settings) -> Answer:
    # No local of this function but `incoming`, which prints as its status, may hold the answer as it came: a traceback
    # can show locals.
    status = incoming.status_code
    path = settings.key.redact(request.path)
    response = _response(incoming, settings)
    if not incoming.is_success:
        raise error_for(status, _json_or_text(response.body), method=request.method, path=path, response=response)
    try:
        return Answer(request.method, path, response, _body(incoming))
    except (ValueError, RecursionError):
        pass
    problem = f"the answer is not JSON: {fold(response.body[:60])!r}"
    raise APIResponseValidationError(problem, method=request.method, path=path, response=response)


def _response(incoming: httpx.Response, settings: Settings) -> Response:
    broad = incoming.status_code == httpx.codes.UNAUTHORIZED
    return Response(
        status_code=incoming.status_code,
        headers={
            name.lower(): settings.key.redact(value, broad=broad) if name.lower() != "set-cookie" else BLOT
            for name, value in incoming.headers.items()
        },
        body=settings.key.redact(incoming.text, broad=broad),
        elapsed=incoming.elapsed.total_seconds(),
    )


def _body(incoming: httpx.Response) -> Any:
    if not incoming.content.strip():
        return None
    if incoming.headers.get("content-type", "").lower().startswith("text/csv"):
        return incoming.text
    return json.loads(incoming.content)


def _json_or_text(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text

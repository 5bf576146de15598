"""From a call to the bytes of a request: its address, query, headers and JSON."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any
from urllib.parse import quote, urlencode

import httpx

from statsig_console._version import __version__
from statsig_console.config import Settings
from statsig_console_api.client import Request
from statsig_console_api.errors import ArgumentTypeError, ArgumentValueError
from statsig_console_api.types import UNSET, dump

from .decode import fast_encode

Headers = list[tuple[bytes, bytes]]

_LONGEST_URL = 65_536
"""Characters of an address, as httpx limits them."""


def headers_of(settings: Settings, content: bytes | None) -> Headers:
    """The headers of a request in the order they are sent, but for the key and the host.

    Args:
        settings: The settings of the call.
        content: The body; None for none.
    """
    headers = _usual_headers(settings.api_version, settings.reviews, content is not None)
    if not settings.extra_headers:
        return headers
    extra = [(name.encode(), value.encode()) for name, value in settings.extra_headers.items()]
    replaced = {name.lower() for name, _ in extra}
    return [*(pair for pair in headers if pair[0].lower() not in replaced), *extra]


@cache
def _usual_headers(api_version: str, reviews: str | None, has_content: bool) -> Headers:
    headers = {
        "Accept": "*/*",
        "Accept-Encoding": "gzip, deflate",
        "Connection": "keep-alive",
        "User-Agent": user_agent(),
        "STATSIG-API-VERSION": api_version,
    }
    if has_content:
        headers["Content-Type"] = "application/json"
    if reviews is not None:
        headers["x-respect-review-settings"] = reviews
    return [(name.encode(), value.encode()) for name, value in headers.items()]


@cache
def user_agent() -> str:
    """Who sends: this package, Python and httpx with their versions."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"statsig-console/{__version__} python/{python} httpx/{httpx.__version__}"


class _EncodedURL(httpx.URL):
    """An address whose path and query are encoded already; parsing them again takes longer than the rest of a request.

    Args:
        base: The address of the service.
        path: The path of the request, which follows that of the service.
        query: The query; empty for none.
    """

    def __init__(self, base: httpx.URL, path: str, query: str) -> None:
        parts = base._uri_reference
        self._uri_reference = parts._replace(path=parts.path.rstrip("/") + path, query=query or None)


@cache
def _base(url: str) -> httpx.URL:
    return httpx.URL(url)


def url_of(settings: Settings, request: Request) -> httpx.URL:
    """The address of a request with its query.

    Raises:
        ArgumentValueError: It cannot be sent.
    """
    query = query_of({**request.query, **settings.extra_query})
    length = len(settings.base_url) + len(request.path) + len(query) + 1
    if length > _LONGEST_URL:
        raise ArgumentValueError(
            f"the request's URL of {length:,} characters cannot be sent: at most {_LONGEST_URL:,}; pass fewer values"
        )
    return _EncodedURL(_base(settings.base_url), request.path, query)


def query_of(query: Mapping[str, Any]) -> str:
    """Query parameters as they stand in a URL; a list repeats its name, None and UNSET are left out.

    Raises:
        ArgumentTypeError: A value is none that a query can hold.
        ArgumentValueError: A value cannot be written in UTF-8.
    """
    pairs = []
    for name, value in query.items():
        is_list = isinstance(value, (list, tuple))
        for index, item in enumerate(value) if is_list else ((None, value),):
            if item is UNSET and is_list:
                raise ArgumentTypeError(f"{name}[{index}] is UNSET; leave it out of the list")
            if item is not None and item is not UNSET:
                pairs.append((name, _query_word(name if index is None else f"{name}[{index}]", item)))
    return urlencode(pairs, quote_via=quote) if pairs else ""


def _query_word(name: str, value: Any) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not math.isfinite(value):
        raise ArgumentValueError(f"{name} is {value!r}; pass a finite number")
    if isinstance(value, str):
        if not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
            raise ArgumentValueError(
                f"{name} is {value!r}, which holds half of a surrogate pair; pass whole characters"
            )
        return value
    if isinstance(value, (int, float)):
        return str(value)
    raise ArgumentTypeError(
        f"{name} is {value!r} of type {type(value).__name__}, which a query cannot hold; pass a string, a number, "
        "a bool, or a list of them"
    )


def body_of(request: Request, settings: Settings) -> Any:
    """The JSON values of the body with the extra fields; UNSET for no body.

    Raises:
        ArgumentValueError: There are extra fields, and the body is no JSON object.
    """
    if not settings.extra_body:
        return request.body
    if request.body is not UNSET and not isinstance(request.body, Mapping):
        raise ArgumentValueError(
            f"extra_body cannot be added to the body of {request.operation}, which is no JSON object"
        )
    known = request.body or {}
    from statsig_console_api import operations

    if request.operation in operations:
        operations[request.operation].check_body({**known, **settings.extra_body})
    return {**known, **dump(dict(settings.extra_body), writing=True, place="extra_body")}


def content_of(body: Any) -> bytes | None:
    """A body as compact JSON in UTF-8; None for none.

    Raises:
        ArgumentTypeError: A value is none of JSON.
        ArgumentValueError: A value is one that JSON cannot hold.
    """
    if body is UNSET:
        return None
    if (content := fast_encode(body)) is not None:
        return content
    try:
        return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        kind = ArgumentTypeError if isinstance(error, TypeError) else ArgumentValueError
        problem = next(unsendable(body, "body"), str(error))
    raise kind(problem)


def unsendable(value: Any, place: str, depth: int = 0) -> Iterator[str]:
    """What JSON in UTF-8 cannot hold, and where it is."""
    if depth > 500:
        yield f"{place[:60]}… is nested too deeply for JSON; pass a flatter value"
    elif isinstance(value, float):
        if not math.isfinite(value):
            yield f"{place} is {value!r}, which JSON does not know; pass a finite number or None"
    elif isinstance(value, str):
        if not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
            yield f"{place} is {value!r}, which holds half of a surrogate pair; pass whole characters"
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from unsendable(item, f"{place}.{name}", depth + 1)
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from unsendable(item, f"{place}[{index}]", depth + 1)
    elif value is not None and not isinstance(value, (bool, int)):
        yield f"{place} is {value!r} of type {type(value).__name__}, which JSON does not know; pass a JSON value"

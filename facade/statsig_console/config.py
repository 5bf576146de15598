"""The settings of a client: where they come from, and which values they may have."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from typing import Any, Self
from urllib.parse import SplitResult, urlsplit

from attrs import evolve, field, frozen

from statsig_console_api.types import UNSET, Unset

from .errors import ConfigurationError
from .redact import Secret

KEY_HEADER = "STATSIG-API-KEY"
KEY_VARIABLES = ("STATSIG_CONSOLE_KEY", "STATSIG_CONSOLE_API_KEY", "STATSIG_API_KEY")
URL_VARIABLE = "STATSIG_CONSOLE_URL"
DEFAULT_URL = "https://statsigapi.net"
DEFAULT_MAX_RETRIES = 4
# Longer than the longest window of the service, 15 minutes.
DEFAULT_MAX_WAIT = 1200.0
# As httpx keeps them.
DEFAULT_KEEPALIVE = 5.0
# Far more than any page of the service, far less than the memory of a machine.
DEFAULT_MAX_RESPONSE_BYTES = 64 << 20

_URL = re.compile(r"(?i:https?)://[^\s?#@\\\x00-\x1f\x7f-\U0010ffff]+")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@frozen
class Settings:
    """The settings that hold for every request of a client.

    Args:
        key: The Console API key.
        base_url: Scheme, host and path prefix, without a slash at the end.
        api_version: The value of STATSIG-API-VERSION.
        timeout: Seconds for one attempt and for each of its connect, read, write and pool; None for no limit.
        max_wait: Seconds for all waits of a call together.
        max_retries: Attempts of a call after its first.
        repeat: Whether a request is sent again after the service may have received it; None decides by operation.
        bulk: Whether a call leaves a share of the quota to other calls.
        reviews: The value of x-respect-review-settings; None sends none.
        keepalive: Seconds that an idle connection is kept.
        max_response_bytes: Bytes that the decoded body of an answer may have.
        extra_headers: Headers to add or replace.
        extra_query: Query parameters to add or replace.
        extra_body: Fields to add to a JSON object that is sent, or to replace in it.
    """

    key: Secret
    base_url: str
    api_version: str
    timeout: float | None
    reviews: str | None
    max_wait: float = DEFAULT_MAX_WAIT
    max_retries: int = DEFAULT_MAX_RETRIES
    repeat: bool | None = None
    bulk: bool = False
    keepalive: float = DEFAULT_KEEPALIVE
    max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES
    extra_headers: Mapping[str, str] = field(factory=dict)
    extra_query: Mapping[str, Any] = field(factory=dict)
    extra_body: Mapping[str, Any] = field(factory=dict)

    @classmethod
    def resolve(
        cls,
        api_key: str | None,
        *,
        base_url: str | None,
        api_version: str,
        timeout: float | None,
        respect_reviews: bool | str | None,
        max_wait: float = DEFAULT_MAX_WAIT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        keepalive: float = DEFAULT_KEEPALIVE,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        allow_http: bool = False,
    ) -> Self:
        """Settings from arguments, then from the environment.

        Raises:
            ConfigurationError: A setting is missing or cannot be right.
        """
        return cls(
            key=_key(api_key),
            base_url=_base_url(base_url, allow_http=_one_of("allow_http", allow_http, True, False)),
            api_version=_header("api_version", api_version),
            timeout=_timeout(timeout),
            reviews=_reviews(respect_reviews),
            max_wait=_seconds("max_wait", max_wait, "0 for no waiting"),
            max_retries=_max_retries(max_retries),
            keepalive=_seconds("keepalive", keepalive, "0 to keep no connection"),
            max_response_bytes=_max_response_bytes(max_response_bytes),
        )

    @property
    def host(self) -> str:
        """The host of the service, with its port if one is given."""
        return urlsplit(self.base_url).netloc.lower()

    def varied(
        self,
        *,
        timeout: float | Unset | None,
        max_wait: float | Unset,
        max_retries: int | Unset,
        max_response_bytes: int | Unset,
        repeat: bool | Unset | None,
        bulk: bool | Unset,
        respect_reviews: bool | str | Unset | None,
        extra_headers: Mapping[str, str] | None,
        extra_query: Mapping[str, Any] | None,
        extra_body: Mapping[str, Any] | None,
    ) -> Self:
        """These settings with some of them changed; UNSET changes nothing, and extras are merged.

        Raises:
            ConfigurationError: A setting cannot be right.
        """
        extras = {"extra_headers": extra_headers, "extra_query": extra_query, "extra_body": extra_body}
        for name, extra in extras.items():
            if extra is not None and not isinstance(extra, Mapping):
                raise ConfigurationError(f"{name} is of type {type(extra).__name__}; pass a dict")
        for name, value in (extra_headers or {}).items():
            if not _HEADER_NAME.fullmatch(str(name)):
                raise ConfigurationError(f"extra_headers holds {name!r}, which is no name of a header")
            if str(name).lower() == KEY_HEADER.lower():
                raise ConfigurationError(
                    f"extra_headers holds {name!r}; pass the key as api_key to a client of its own"
                )
            _header(f"extra_headers[{name!r}]", value)
        return evolve(
            self,
            timeout=self.timeout if timeout is UNSET else _timeout(timeout),
            max_wait=self.max_wait if max_wait is UNSET else _seconds("max_wait", max_wait, "0 for no waiting"),
            max_retries=self.max_retries if max_retries is UNSET else _max_retries(max_retries),
            max_response_bytes=self.max_response_bytes
            if max_response_bytes is UNSET
            else _max_response_bytes(max_response_bytes),
            repeat=self.repeat if repeat is UNSET else _one_of("repeat", repeat, True, False, None),
            bulk=self.bulk if bulk is UNSET else _one_of("bulk", bulk, True, False),
            reviews=self.reviews if respect_reviews is UNSET else _reviews(respect_reviews),
            extra_headers={**self.extra_headers, **(extra_headers or {})},
            extra_query={**self.extra_query, **(extra_query or {})},
            extra_body={**self.extra_body, **(extra_body or {})},
        )


def _key(argument: str | None) -> Secret:
    places = (
        [("api_key", argument)] if argument is not None else [(name, os.environ.get(name)) for name in KEY_VARIABLES]
    )
    for place, value in places:
        if value is not None and not isinstance(value, str):
            raise ConfigurationError(f"{place} is of type {type(value).__name__}; pass the Console API key as a string")
        if value and value.strip():
            return _checked_key(place, value.strip())
    if argument is not None:
        raise ConfigurationError("api_key is empty; pass a Console API key, or None to take it from the environment")
    raise ConfigurationError(
        f"no API key: api_key was not given and none of {', '.join(KEY_VARIABLES)} is set in the environment; "
        "create a Console API key in the project's settings and set one of them"
    )


def _checked_key(place: str, key: str) -> Secret:
    if not all("!" <= character <= "~" for character in key):
        raise ConfigurationError(
            f"the key in {place} holds a blank, a control character or a character outside ASCII; copy it again"
        )
    for prefix, kind in (("secret-", "server"), ("client-", "client")):
        if key.startswith(prefix):
            raise ConfigurationError(
                f"the key in {place} is a {kind} key ({prefix}…), which the Console API refuses; "
                "use a Console API key (console-…)"
            )
    return Secret(key)


def _base_url(argument: str | None, *, allow_http: bool) -> str:
    place, value = ("base_url", argument) if argument is not None else (URL_VARIABLE, os.environ.get(URL_VARIABLE))
    url = str(value or "").strip()
    if argument is None and not url:
        return DEFAULT_URL
    if not _URL.fullmatch(url) or not (parts := _split(url)):
        shown = "set" if "@" in url else repr(url)
        raise ConfigurationError(f"{place} is {shown}, but must be scheme, host and perhaps a path, as {DEFAULT_URL}")
    if parts.path.rstrip("/").endswith("/console/v1"):
        raise ConfigurationError(f"{place} is {url!r}; leave out /console/v1, which every path begins with")
    if parts.scheme == "http" and not allow_http and not _is_loopback(parts):
        raise ConfigurationError(
            f"{place} is {url!r}, which would send the key in clear text; use https://, or pass allow_http=True"
        )
    return url.rstrip("/")


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        # Reading the port finds one that is no number; encoding the host finds empty or overlong labels.
        host = (parts.hostname or "").removesuffix(".")
        host.encode("idna")
        return parts if host and not host.endswith(".") and parts.port != 0 else None
    except ValueError:
        return None


def _is_loopback(parts: SplitResult) -> bool:
    from ipaddress import ip_address

    host = parts.hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _timeout(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not (math.isfinite(value) and value > 0):
        raise ConfigurationError(f"timeout is {value!r}; pass seconds above 0, or None for no limit")
    return value


def _seconds(name: str, value: object, zero: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not (math.isfinite(value) and value >= 0):
        raise ConfigurationError(f"{name} is {value!r}; pass seconds, {zero}")
    return value


def _max_retries(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(f"max_retries is {value!r}; pass a whole number, 0 for no retries")
    return value


def _max_response_bytes(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"max_response_bytes is {value!r}; pass a number of bytes, such as {64 << 20}")
    return value


def _one_of(name: str, value: Any, *choices: bool | None) -> Any:
    """The value, which has to be one of these by identity: 1 is not True."""
    if not any(value is choice for choice in choices):
        raise ConfigurationError(f"{name} is {value!r}; pass {' or '.join(map(repr, choices))}")
    return value


def _reviews(value: bool | str | None) -> str | None:
    if isinstance(value, str):
        return _header("respect_reviews", value)
    if value is None or isinstance(value, bool):
        return "true" if value else None
    raise ConfigurationError(f"respect_reviews is {value!r}; pass True, False, None or the header's value")


def _header(name: str, value: object) -> str:
    # The value of a header may be a secret, so the message does not show it.
    if not isinstance(value, str) or not all(" " <= character <= "~" for character in value):
        raise ConfigurationError(f"{name} cannot be sent in a header; pass a string of printable ASCII characters")
    return value

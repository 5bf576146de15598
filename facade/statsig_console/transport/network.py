"""The way to the service: its address, a proxy and certificates from the environment, and what to say when it fails."""

from __future__ import annotations

import os
import ssl
from functools import cached_property
from importlib import import_module
from ipaddress import ip_address, ip_network
from typing import Any, NoReturn
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx
from attrs import frozen

from statsig_console.config import URL_VARIABLE
from statsig_console.errors import ConfigurationError, fold

from .sockets import BlockingBackend, Watch

_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
_KEY_LOG = "SSLKEYLOGFILE"
_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_UNTRUSTED = frozenset({2, 18, 19, 20, 21, 24})
"""What OpenSSL says of a certificate whose authority is not trusted (X509_V_ERR_…)."""


@frozen
class Proxy:
    """A proxy of the environment.

    Args:
        source: The variable that names it.
        shown: Its address, without the password.
        url: Its address.
        auth: User and password; None for none.
    """

    source: str
    shown: str
    url: httpcore.URL
    auth: tuple[bytes, bytes] | None


class Network:
    """How connections to the service are made.

    Args:
        base_url: The address of the service.
        keepalive: Seconds that an idle connection is kept.

    Raises:
        ConfigurationError: A proxy or a certificate of the environment cannot be used.
    """

    def __init__(self, base_url: str, keepalive: float) -> None:
        parts = urlsplit(base_url)
        self._host = parts.hostname or ""
        self._is_secure = parts.scheme.lower() == "https"
        self._keepalive = keepalive
        host = httpx.URL(base_url).raw_host
        scheme = parts.scheme.lower()
        self._origin = httpcore.Origin(scheme.encode(), host, parts.port or _PORTS[scheme])
        # http:// is loopback: a proxy of the environment would get the key in clear text.
        self._proxy = _proxy_of(self._host, self._origin.port) if self._is_secure else None
        if self._is_secure:
            _ = self._trusted

    @cached_property
    def _trusted(self) -> ssl.SSLContext:
        """The certificates to trust; they take longer to load than all the rest of a connection."""
        try:
            return httpx.create_ssl_context()
        except (OSError, ValueError) as error:
            problem = getattr(error, "strerror", None) or str(error)
        log = os.environ.get(_KEY_LOG)
        if log and not _can_append(log):
            raise ConfigurationError(f"{_KEY_LOG} is {log!r}, which cannot be written; correct the path, or unset it")
        named = {name: os.environ[name] for name in _CERTIFICATES if name in os.environ}
        raise ConfigurationError(
            f"the certificates of {named} cannot be read ({problem}); correct the path, or unset it"
        )

    def connection(self, watch: Watch, *, is_async: bool) -> Any:
        """A connection of httpcore that opens when it is used: direct, or a pool of one through the proxy."""
        backend: Any = _async_backend(watch) if is_async else BlockingBackend(watch)
        options: dict[str, Any] = {"keepalive_expiry": self._keepalive, "network_backend": backend}
        if self._is_secure:
            options["ssl_context"] = self._trusted
        if self._proxy is None:
            direct: Any = httpcore.AsyncHTTPConnection if is_async else httpcore.HTTPConnection
            return direct(self._origin, **options)
        options |= {"max_connections": 1, "proxy_url": self._proxy.url, "proxy_auth": self._proxy.auth}
        if self._proxy.url.scheme.startswith(b"socks"):
            socks: Any = httpcore.AsyncSOCKSProxy if is_async else httpcore.SOCKSProxy
            return socks(**options)
        tunnel: Any = httpcore.AsyncHTTPProxy if is_async else httpcore.HTTPProxy
        if self._proxy.url.scheme == b"https":
            options["proxy_ssl_context"] = self._trusted
        return tunnel(**options)

    def explain(self, error: Exception, words: str) -> str | None:
        """Why there was no connection, and what to do about it; None where that is not special.

        Args:
            error: What was raised.
            words: Its kind and words, fit to be shown.
        """
        if (refused := bad_certificate(error)) is not None:
            reason = fold(refused.verify_message or str(refused))
            if refused.verify_code in _UNTRUSTED:
                remedy = "if your network has a certificate authority of its own, put its file into SSL_CERT_FILE"
            else:
                remedy = f"check the clock of this machine, and base_url or {URL_VARIABLE}"
            return f"the certificate of {self._host} is not trusted ({reason}); {remedy}"
        if self._proxy is not None and isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)):
            verb = "refused" if isinstance(error, httpx.ProxyError) else "cannot be reached"
            source = self._proxy.source
            return (
                f"the proxy {self._proxy.shown} of {source} {verb} ({words}); correct {source}, or add {self._host} to "
                "NO_PROXY"
            )
        return None


def _async_backend(watch: Watch) -> Any:
    from .async_sockets import AsyncBackend

    return AsyncBackend(watch)


def bad_certificate(error: BaseException | None) -> ssl.SSLCertVerificationError | None:
    """The refusal of the server's certificate that caused an error, which no retry changes."""
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error


def _can_append(path: str) -> bool:
    try:
        with open(path, "a", encoding="utf-8"):
            return True
    except OSError:
        return False


def _proxy_of(host: str, port: int) -> Proxy | None:
    """The proxy that the environment, or the system, has for a host; None for none."""
    proxies = getproxies()
    kind = next((kind for kind in ("https", "all") if proxies.get(kind)), None)
    if kind is None or _is_bypassed(host, port, proxies.get("no") or ""):
        return None
    url = proxies[kind]
    source = next(
        (name for name in (f"{kind}_proxy", f"{kind}_proxy".upper()) if os.environ.get(name) == url),
        f"the system's {kind} proxy",
    )
    parts = _split(source, url if "://" in url else f"http://{url}")
    scheme, name = parts.scheme.lower(), parts.hostname or ""
    if scheme.startswith("socks"):
        _check_socks(source, scheme)
    shown_host = f"[{name}]" if ":" in name else name
    place = f"{shown_host}:{parts.port or _PORTS[scheme]}"
    auth = None
    if parts.username is not None or parts.password is not None:
        auth = (unquote(parts.username or "").encode(), unquote(parts.password or "").encode())
    raw = httpcore.URL(scheme=scheme.encode(), host=name.encode(), port=parts.port or _PORTS[scheme], target=b"/")
    return Proxy(source, f"{scheme}://{place}", raw, auth)


def _split(source: str, url: str) -> SplitResult:
    """The parts of a proxy's address."""
    try:
        parts = urlsplit(url)
        name = (parts.hostname or "").encode("ascii").decode()
        if parts.scheme.lower() in _PORTS and name and name.isprintable() and " " not in url and parts.port != 0:
            return parts
    except ValueError:
        pass
    _refuse(source, url)


def _refuse(source: str, url: str) -> NoReturn:
    # What is before the @ may be a password.
    shown = "set" if "@" in url else repr(url)
    raise ConfigurationError(
        f"{source} is {shown}, which is no address of a proxy; write it as http://host:port (or https://, socks5://, "
        "socks5h://), or unset it"
    )


def _check_socks(source: str, scheme: str) -> None:
    try:
        import_module("socksio")
    except ImportError:
        pass
    else:
        return
    raise ConfigurationError(
        f"{source} names a {scheme}:// proxy, which needs the package socksio; pip install 'httpx[socks]', or unset it"
    )


def _is_bypassed(host: str, port: int, no_proxy: str) -> bool:
    """Whether NO_PROXY, or the system, exempts a host: names as the standard library, and blocks of addresses."""
    address = _address(host)
    for entry in (part.strip() for part in no_proxy.split(",")):
        bare = entry.removeprefix("[").partition("]")[0] if entry.startswith("[") else entry
        if "/" in bare:
            try:
                block = ip_network(bare, strict=False)
            except ValueError:
                raise ConfigurationError(
                    f"NO_PROXY holds {fold(entry)!r}, which is no block of addresses; write it as 10.0.0.0/8"
                ) from None
            if address is not None and address in block:
                return True
        elif address is not None and _address(bare) == address:
            return True
    return bool(proxy_bypass(host) or proxy_bypass(f"{host}:{port}"))


def _address(host: str) -> Any:
    try:
        return ip_address(host.partition("%")[0])
    except ValueError:
        return None

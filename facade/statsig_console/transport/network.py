"""The way to the service: its address, a proxy and certificates from the environment, and what to say when it fails."""

from __future__ import annotations

import os
import re
import ssl
from importlib import import_module
from ipaddress import ip_address, ip_network
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx
from attrs import field, frozen

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
    url: httpcore.URL = field(repr=False)
    auth: tuple[bytes, bytes] | None = field(repr=False)


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
        self._proxy: Proxy | None = None
        self._loaded: tuple[int, ssl.SSLContext] | None = None
        if self._is_secure:
            found = _proxy_of(self._host, self._origin.port)
            if isinstance(found, str):
                # Raised here, where no local has a password of the environment.
                raise ConfigurationError(found)
            self._proxy = found
            _ = self._trusted

    @property
    def _trusted(self) -> ssl.SSLContext:
        """The certificates to trust, loaded once in a process: a fork may leave a lock of OpenSSL's in them held."""
        pid = os.getpid()
        if self._loaded is None or self._loaded[0] != pid:
            self._loaded = pid, self._load()
        return self._loaded[1]

    def _load(self) -> ssl.SSLContext:
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
            # sockets.py notes whose it was.
            whose, address = self._host, f"base_url or {URL_VARIABLE}"
            if self._proxy is not None and refused.filename == self._proxy.url.host.decode():
                whose, address = f"the proxy {self._proxy.shown} of {self._proxy.source}", self._proxy.source
            if refused.verify_code in _UNTRUSTED:
                named = {name: os.environ[name] for name in _CERTIFICATES if os.environ.get(name)}
                remedy = "if your network has a certificate authority of its own, put its file into SSL_CERT_FILE"
                remedy += f" (what is trusted now comes from {named})" if named else ""
            else:
                remedy = f"check the clock of this machine, and {address}"
            return f"the certificate of {whose} is not trusted ({reason}); {remedy}"
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


def _proxy_of(host: str, port: int) -> Proxy | str | None:
    """The proxy that the environment, or the system, has for a host; None for none, words for one that cannot be."""
    proxies = getproxies()
    kind = next((kind for kind in ("https", "all") if (proxies.get(kind) or "").strip()), None)
    if kind is None:
        return None
    bypassed = _is_bypassed(host, port, proxies.get("no") or "")
    if bypassed:
        return None if bypassed is True else bypassed
    url = proxies[kind].strip()
    source = _variable(f"{kind}_proxy", proxies[kind]) or f"the system's {kind} proxy"
    parts = _split(url if "://" in url else f"http://{url}")
    if parts is None:
        # What is before the @ may be a password.
        shown = "set" if "@" in url else repr(url)
        return (
            f"{source} is {shown}, which is no address of a proxy; write it as http://host:port (or https://, "
            "socks5://, socks5h://), or unset it"
        )
    scheme, name = parts.scheme.lower(), parts.hostname or ""
    if scheme.startswith("socks") and not _has_socks():
        return (
            f"{source} names a {scheme}:// proxy, which needs the package socksio; pip install 'httpx[socks]', or "
            "unset it"
        )
    shown_host = f"[{name}]" if ":" in name else name
    place = f"{shown_host}:{parts.port or _PORTS[scheme]}"
    auth = None
    if parts.username is not None or parts.password is not None:
        auth = (unquote(parts.username or "").encode(), unquote(parts.password or "").encode())
    raw = httpcore.URL(scheme=scheme.encode(), host=name.encode(), port=parts.port or _PORTS[scheme], target=b"/")
    return Proxy(source, f"{scheme}://{place}", raw, auth)


def _variable(name: str, value: str) -> str | None:
    """The environment variable, in lower or upper case, that has a value."""
    return next((each for each in (name, name.upper()) if os.environ.get(each) == value), None)


def _split(url: str) -> SplitResult | None:
    """The parts of a proxy's address; None if it is none."""
    try:
        parts = urlsplit(url)
        name = (parts.hostname or "").encode("ascii").decode("ascii")
        plain = url.isprintable() and not any(character in url for character in " \\")
        if parts.scheme.lower() in _PORTS and name and "%" not in name and plain and parts.port != 0:
            return parts
    except ValueError:
        pass
    return None


def _has_socks() -> bool:
    try:
        import_module("socksio")
    except ImportError:
        return False
    return True


def _is_bypassed(host: str, port: int, no_proxy: str) -> bool | str:
    """Whether NO_PROXY, or the system, exempts a host; words for an entry that cannot be."""
    source = _variable("no_proxy", no_proxy) or "NO_PROXY"
    address = _address(host)
    entries = re.split(r"[\s,]+", no_proxy)
    # All of them are looked at: one that cannot be is told to everyone.
    results = [_exempts(entry, host.rstrip(".").lower(), port, address) for entry in entries]
    if None in results:
        wrong = fold(entries[results.index(None)])
        return f"{source} holds {wrong!r}, which is no address or block of them; write it as 10.0.0.0/8 or fe80::/10"
    return any(results) or bool(proxy_bypass(host) or proxy_bypass(f"{host}:{port}"))


def _exempts(entry: str, host: str, port: int, address: Any) -> bool | None:
    """Whether an entry of NO_PROXY is for a host: a name and all below it, an address or a block, with a port or not.

    It is None for an address or a block that cannot be.
    """
    if entry == "*":
        return True
    scheme, _, rest = entry.rpartition("://")
    if not rest or scheme not in ("", "https", "all"):
        return False
    if rest.startswith("["):
        if "]" not in rest:
            return None
        bare, _, after = rest[1:].partition("]")
        if "/" in after:
            bare, after = bare + after, ""
        wanted = after.removeprefix(":")
    elif _address(rest) is not None or ("/" in rest and rest.count(":") > 1):
        bare, wanted = rest, ""
    else:
        bare, _, wanted = rest.partition(":")
    if wanted and wanted != str(port):
        return False
    if "/" in bare:
        try:
            block = ip_network(bare, strict=False)
        except ValueError:
            return None
        return address is not None and address in block
    if address is not None:
        return bool(_address(bare) == address)
    name = bare.removeprefix("*").strip(".").lower()
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _address(host: str) -> Any:
    try:
        return ip_address(host.partition("%")[0])
    except ValueError:
        return None

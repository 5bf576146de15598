"""Proxies and certificates: what the environment may hold, and what is said when the way to the service is closed."""

from __future__ import annotations

import os
import ssl
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import trustme

from statsig_console import APIConnectionError, ConfigurationError
from statsig_console.transport.network import Network
from tests.conftest import KEY, Flavour
from tests.transport.service import answer, echo, proxying, serving

PASSWORD = "planted-pass"
VARIABLES = [
    name
    for word in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ssl_cert_file", "ssl_cert_dir", "sslkeylogfile")
    for name in (word, word.upper())
]


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def tls_of(authority: trustme.CA, *names: str, **options: Any) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(*names, **options).configure_cert(context)
    return context


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority.cert_pem.write_to_path(os.fspath(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", os.fspath(tmp_path / "ca.pem"))


def proxy_of(base_url: str = "https://statsig.example") -> Any:
    return Network(base_url, 5.0)._proxy


# --- what the variables may hold


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("http://proxy.example:3128", "http://proxy.example:3128"),
        ("proxy.example:3128", "http://proxy.example:3128"),
        ("HTTP://proxy.example", "http://proxy.example:80"),
        ("https://proxy.example", "https://proxy.example:443"),
        ("  http://proxy.example:3128/  ", "http://proxy.example:3128"),
        ("http://[::1]:3128", "http://[::1]:3128"),
        ("http://user:" + PASSWORD + "@proxy.example:1", "http://proxy.example:1"),
        ("http://us%40er:p%3A%2F@proxy.example:1", "http://proxy.example:1"),
        ("socks5://proxy.example", "socks5://proxy.example:1080"),
        ("socks5h://[fe80::1]:9", "socks5h://[fe80::1]:9"),
    ],
)
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_an_address_of_a_proxy(monkeypatch: pytest.MonkeyPatch, name: str, value: str, shown: str) -> None:
    monkeypatch.setenv(name, value)
    proxy = proxy_of()
    assert (proxy.source, proxy.shown) == (name, shown)
    assert PASSWORD not in repr(proxy)


def test_a_password_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://us%40er:p%3A%2F@proxy.example:1")
    assert proxy_of().auth == (b"us@er", b"p:/")


@pytest.mark.parametrize(
    "value",
    [
        "http://a b",
        "http://",
        "://proxy",
        "http://proxy:port",
        "http://proxy:99999",
        "http://proxy:0",
        "ftp://proxy:21",
        "socks4://proxy:1080",
        "http://[::1",
        "http://[zz]:1",
        "http://pröxy:1",
        "http://proxy\x00:1",
        "http://proxy\\x:1",
        "http://pro%20xy:1",
        f"http://user:{PASSWORD}@",
        f"http://user:{PASSWORD}@proxy:port",
        f"gopher://user:{PASSWORD}@proxy:1",
        f"http://user:{PASSWORD} @proxy:1",
    ],
)
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "all_proxy"])
def test_what_is_no_address_is_refused_by_its_name(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    if "\x00" in value:
        # No environment holds it, but the settings of a system might.
        monkeypatch.setattr("statsig_console.transport.network.getproxies", lambda: {"https": value})
        name = "the system's https proxy"
    else:
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as caught:
        flavour.run(flavour.open(api_key=KEY, base_url="https://localhost:9").gates.get("a"))
    line = str(caught.value)
    assert line.startswith(f"{name} is ")
    assert "http://host:port" in line
    assert "\n" not in line
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert PASSWORD not in shown.replace(f"value = {value!r}", "")


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_socks_without_its_package(flavour: Flavour, monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://user:{PASSWORD}@proxy.example")
    with pytest.raises(
        ConfigurationError, match=r"ALL_PROXY names a .* socksio; pip install 'httpx\[socks\]'"
    ) as caught:
        flavour.run(flavour.open(api_key=KEY, base_url="https://localhost:9").gates.get("a"))
    assert PASSWORD not in str(caught.value)


V4, V6, NAME = "https://10.1.2.3", "https://[fe80::1]:8443", "https://api.statsig.example"


@pytest.mark.parametrize(
    ("no_proxy", "base_url", "bypassed"),
    [
        ("10.0.0.0/8", V4, True),
        ("10.1.2.3", V4, True),
        ("10.1.2.3:443", V4, True),
        ("10.1.2.3:80", V4, False),
        ("11.0.0.0/8", V4, False),
        ("10.1.2.3/8", V4, True),
        ("10.1", V4, False),
        ("fe80::/10", V6, True),
        ("[fe80::]/10", V6, True),
        ("fe80::1", V6, True),
        ("fe80:0:0::1", V6, True),
        ("[fe80::1]", V6, True),
        ("[fe80::1]:8443", V6, True),
        ("[fe80::1]:443", V6, False),
        ("[::1]", V6, False),
        ("[::1]", "https://[::1]", True),
        ("::1", "https://[0:0:0:0:0:0:0:1]", True),
        ("::/0", V4, False),
        ("0.0.0.0/0", NAME, False),
        ("statsig.example", NAME, True),
        (".statsig.example", NAME, True),
        ("*.statsig.example", NAME, True),
        ("STATSIG.Example", NAME, True),
        ("statsig.example.", NAME, True),
        ("api.statsig.example:443", NAME, True),
        ("api.statsig.example:444", NAME, False),
        ("https://api.statsig.example", NAME, True),
        ("http://api.statsig.example", NAME, False),
        ("sig.example", NAME, False),
        ("xapi.statsig.example", NAME, False),
        ("*", NAME, True),
        ("other.example,*", NAME, True),
        (" other.example , statsig.example ", NAME, True),
        ("other.example statsig.example", NAME, True),
        ("", NAME, False),
        (" , ,", NAME, False),
        (".", NAME, False),
        ("*.", NAME, False),
        ("localhost", "https://localhost", True),
        ("127.0.0.1", "https://localhost", False),
    ],
)
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_no_proxy(monkeypatch: pytest.MonkeyPatch, name: str, no_proxy: str, base_url: str, bypassed: bool) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv(name, no_proxy)
    assert (proxy_of(base_url) is None) == bypassed


@pytest.mark.parametrize("entry", ["10.0.0.0/33", "fe80::/129", "10.0.0/8/8", "a/b", "[fe80::/10", "10.0.0.0/x", "/8"])
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_no_proxy_with_a_block_that_is_none(monkeypatch: pytest.MonkeyPatch, name: str, entry: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv(name, f"statsig.example, {entry}")
    with pytest.raises(ConfigurationError) as caught:
        proxy_of()
    assert str(caught.value).startswith(f"{name} holds {entry!r}")


def test_no_proxy_says_nothing_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "10.0.0.0/33")
    assert proxy_of() is None


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy"])
def test_a_proxy_for_http_is_not_asked(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "http://a b")
    assert proxy_of() is None
    monkeypatch.setenv("ALL_PROXY", "http://proxy.example")
    assert proxy_of("http://127.0.0.1:9") is None


# --- proxies at work


@pytest.mark.parametrize("kind", ["http", "https", "socks5"])
def test_a_tunnel_is_used_again(
    flavour: Flavour, authority: trustme.CA, trusted: None, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    if kind == "socks5":
        pytest.importorskip("socksio")
    with (
        serving(echo, tls_of(authority, "127.0.0.1")) as service,
        proxying(
            service.url, tls=tls_of(authority, "localhost") if kind == "https" else None, socks=kind == "socks5"
        ) as proxy,
    ):
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("127.0.0.1", f"user:{PASSWORD}@localhost"))
        client = flavour.open(api_key=KEY, base_url=service.url)
        if kind == "socks5":
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert [flavour.run(client.gates.get(f"g{number}")).id for number in range(3)] == ["g0", "g1", "g2"]
        assert flavour.run(client.gates.update("g", description="d" * 300_000)).description == "d" * 300_000
        assert (service.connections, proxy.connections) == (1, 1)
        assert all("statsig-api-key" not in asked.headers for asked in proxy.seen)
        assert KEY not in repr(proxy.seen)


@pytest.mark.parametrize("kind", ["http", "https"])
def test_a_service_behind_a_proxy_that_closes(
    flavour: Flavour, authority: trustme.CA, trusted: None, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    with (
        serving(
            lambda asked: answer({"data": {"id": "a"}}, 200, "Connection: close"), tls_of(authority, "127.0.0.1")
        ) as service,
        proxying(service.url, tls=tls_of(authority, "127.0.0.1") if kind == "https" else None) as proxy,
    ):
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        client = flavour.open(api_key=KEY, base_url=service.url)
        assert [flavour.run(client.gates.get("a")).id for _ in range(3)] == ["a"] * 3
        assert (service.connections, proxy.connections) == (3, 3)


@pytest.mark.parametrize("scheme", ["http", "https", "socks5"])
def test_a_dead_proxy_is_named(flavour: Flavour, monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    with serving(echo) as gone:
        url = gone.url
    port = url.rpartition(":")[2]
    monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://user:{PASSWORD}@127.0.0.1:{port}")
    with pytest.raises(APIConnectionError) as caught:
        flavour.run(flavour.open(api_key=KEY, base_url="https://localhost:9").gates.get("a"))
    line = str(caught.value)
    assert f"the proxy {scheme}://127.0.0.1:{port} of HTTPS_PROXY cannot be reached (ConnectError" in line
    assert "correct HTTPS_PROXY, or add localhost to NO_PROXY" in line
    assert PASSWORD not in line


@pytest.mark.parametrize("status", [403, 407, 502])
@pytest.mark.parametrize("secure", [False, True])
def test_a_proxy_that_refuses_is_named(
    flavour: Flavour, authority: trustme.CA, trusted: None, monkeypatch: pytest.MonkeyPatch, status: int, secure: bool
) -> None:
    refusal = f"HTTP/1.1 {status} no {KEY}\r\nContent-Length: 0\r\n\r\n".encode()
    tls = tls_of(authority, "127.0.0.1") if secure else None
    with proxying("http://127.0.0.1:9", refuse=refusal, tls=tls) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(APIConnectionError, match=rf"the proxy \S+ of HTTPS_PROXY refused .*{status} no") as caught:
            flavour.run(flavour.open(api_key=KEY, base_url="https://localhost:9").gates.get("a"))
        assert KEY not in str(caught.value)
        assert [asked.method for asked in proxy.seen] == ["CONNECT"]


def test_a_proxy_that_ends_at_once_is_named(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxying("http://127.0.0.1:9", refuse=b"") as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(APIConnectionError):
            flavour.run(flavour.open(api_key=KEY, base_url="https://localhost:9").gates.get("a"))


# --- certificates

PAST = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("known", "names", "options", "words"),
    [
        (False, ["127.0.0.1"], {}, "put its file into SSL_CERT_FILE"),
        (True, ["127.0.0.1"], {"not_before": PAST, "not_after": PAST.replace(year=2021)}, "check the clock"),
        (True, ["other.example"], {}, "base_url or STATSIG_CONSOLE_URL"),
    ],
    ids=["unknown", "expired", "of another host"],
)
@pytest.mark.parametrize("whose", ["the service", "the proxy", "the service behind the proxy"])
def test_a_certificate_that_is_not_trusted(
    flavour: Flavour,
    authority: trustme.CA,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    known: bool,
    names: list[str],
    options: Any,
    words: str,
    whose: str,
) -> None:
    stranger = trustme.CA()
    bad = tls_of(authority if known else stranger, *names, **options)
    authority.cert_pem.write_to_path(os.fspath(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", os.fspath(tmp_path / "ca.pem"))
    good = tls_of(authority, "127.0.0.1", "localhost")
    with (
        serving(echo, good if whose == "the proxy" else bad) as service,
        proxying(service.url, tls=bad if whose == "the proxy" else good) as proxy,
    ):
        if whose != "the service":
            monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("127.0.0.1", "localhost"))
        client = flavour.open(api_key=KEY, base_url=service.url, max_retries=3)
        with pytest.raises(APIConnectionError) as caught:
            flavour.run(client.gates.update("a", description="b"))
        line = str(caught.value)
        if whose == "the proxy":
            assert "the certificate of the proxy https://localhost" in line
            assert "of HTTPS_PROXY is not trusted" in line
            assert words.replace("base_url or STATSIG_CONSOLE_URL", "HTTPS_PROXY") in line
        else:
            assert "the certificate of 127.0.0.1 is not trusted" in line
            assert words in line
        # No repetition makes a certificate better.
        assert (service.seen, caught.value.attempts) == ([], 1)


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"])
def test_a_path_that_cannot_be_used_is_named(
    flavour: Flavour, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    tls = tls_of(authority, "127.0.0.1")
    monkeypatch.setenv(name, os.fspath(tmp_path / "not" / "there"))
    with serving(echo, tls) as service:
        with pytest.raises((ConfigurationError, APIConnectionError)) as caught:
            flavour.run(flavour.open(api_key=KEY, base_url=service.url).gates.get("a"))
        assert name in str(caught.value)
        assert os.fspath(tmp_path / "not" / "there") in str(caught.value)
        assert service.seen == []


def test_keys_are_logged_where_a_variable_says_so(
    flavour: Flavour, authority: trustme.CA, trusted: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", os.fspath(tmp_path / "keys"))
    with serving(echo, tls_of(authority, "127.0.0.1")) as service:
        client = flavour.open(api_key=KEY, base_url=service.url)
        assert flavour.run(client.gates.get("a")).id == "a"
    assert "SECRET" in (tmp_path / "keys").read_text()


# --- hosts


@pytest.mark.parametrize(
    "host",
    ["a..b", ".a", "a" * 64 + ".example", "a..", "☃.example", "[::1", "[zz]", "a:99999", "a:0", "a:b", "a b", "a\tb"],
)
def test_a_host_that_cannot_be_is_refused(flavour: Flavour, host: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url is "):
        flavour.open(api_key=KEY, base_url=f"https://{host}")

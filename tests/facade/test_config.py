"""Settings: where they come from and what is refused."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from statsig_console import ConfigurationError
from statsig_console.config import Settings
from statsig_console.redact import Secret
from tests.conftest import KEY


def resolve(api_key: Any = KEY, **settings: Any) -> Settings:
    defaults = {"base_url": None, "api_version": "20240601", "timeout": 60.0, "respect_reviews": None}
    return Settings.resolve(api_key, **{**defaults, **settings})


def test_key_comes_from_the_argument_then_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATSIG_API_KEY", " console-second ")
    assert resolve(None).key.reveal() == "console-second"
    monkeypatch.setenv("STATSIG_CONSOLE_KEY", "  ")
    assert resolve(None).key.reveal() == "console-second"
    monkeypatch.setenv("STATSIG_CONSOLE_KEY", "console-first")
    assert resolve(None).key.reveal() == "console-first"
    assert resolve("\tconsole-given\n").key.reveal() == "console-given"


def test_no_key_names_the_places_looked_at() -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve(None)
    for place in ("api_key", "STATSIG_CONSOLE_KEY", "STATSIG_API_KEY"):
        assert place in str(caught.value)


def test_an_empty_argument_does_not_fall_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATSIG_CONSOLE_KEY", "console-first")
    with pytest.raises(ConfigurationError, match="api_key is empty"):
        resolve(" ")


@pytest.mark.parametrize("prefix", ["secret-", "client-"])
def test_keys_of_another_kind_are_refused(monkeypatch: pytest.MonkeyPatch, prefix: str) -> None:
    monkeypatch.setenv("STATSIG_API_KEY", f"{prefix}planted")
    for argument in (None, f"{prefix}planted"):
        with pytest.raises(ConfigurationError, match=r"use a Console API key \(console-…\)") as caught:
            resolve(argument)
        assert "planted" not in str(caught.value)


@pytest.mark.parametrize("key", ["console-pla\nnted", "console-pla nted", "console-pla\x00nted", "console-plänted"])
def test_keys_that_no_header_holds_are_refused_unseen(key: str) -> None:
    with pytest.raises(ConfigurationError, match="copy it again") as caught:
        resolve(key)
    assert "nted" not in str(caught.value)


def test_key_of_another_type_is_refused_unseen() -> None:
    with pytest.raises(ConfigurationError, match="of type bytes") as caught:
        resolve(b"console-planted")
    assert "planted" not in str(caught.value)


def test_a_base_url_stops_before_the_paths() -> None:
    with pytest.raises(ConfigurationError, match="leave out /console/v1, which every path begins with"):
        resolve(base_url="https://statsigapi.net/console/v1/")


def test_base_url_comes_from_the_argument_then_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert resolve().base_url == "https://statsigapi.net"
    monkeypatch.setenv("STATSIG_CONSOLE_URL", "https://x.example/p/ ")
    assert resolve().base_url == "https://x.example/p"
    assert resolve(base_url="https://y.example").base_url == "https://y.example"


@pytest.mark.parametrize("url", ["http://localhost:8000", "http://127.8.0.1", "http://[::1]:1/p", "HTTP://LOCALHOST"])
def test_loopback_may_be_plain_http(url: str) -> None:
    assert resolve(base_url=url).base_url == url


@pytest.mark.parametrize("url", ["http://statsigapi.net", "http://127.0.0.1.evil.example", "http://10.0.0.1"])
def test_plain_http_elsewhere_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="clear text; use https://") as caught:
        resolve(base_url=url)
    assert url in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "statsigapi.net",
        "ftp://x",
        "https://",
        "https:///p",
        "https://x:port",
        "https://x/?a",
        "https://x/#",
        "https://a b",
    ],
)
def test_what_is_no_base_url_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"base_url is .* https://statsigapi\.net") as caught:
        resolve(base_url=url)
    assert repr(url) in str(caught.value)


def test_a_password_in_the_base_url_is_refused_unseen() -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve(base_url="https://user:planted@x.example")
    assert "planted" not in str(caught.value)


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), True, "60"])
def test_timeouts_that_are_none(timeout: Any) -> None:
    with pytest.raises(ConfigurationError, match="seconds above 0"):
        resolve(timeout=timeout)


def test_no_timeout_is_allowed() -> None:
    assert resolve(timeout=None).timeout is None


def test_api_version_must_fit_a_header() -> None:
    with pytest.raises(ConfigurationError, match="api_version"):
        resolve(api_version="2024\n")


def test_secret_never_prints() -> None:
    secret = Secret(KEY)
    settings = resolve()
    for text in (
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret:>40}",
        f"{secret!r}",
        f"{settings}",
        repr(vars),
        str([secret]),
    ):
        assert "planted" not in text
    with pytest.raises(TypeError):
        vars(secret)
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(secret)
    assert secret.reveal() == KEY


def test_redact_finds_the_key_in_every_spelling() -> None:
    secret = Secret('odd"k/y+1')
    text = 'a odd"k/y+1 b odd\\"k/y+1 c odd%22k%2Fy%2B1 d'
    assert secret.redact(text) == "a *** b *** c *** d"
    assert Secret(KEY).redact(f"<{KEY}>") == "<console-***>"


def test_redact_tells_keys_from_names() -> None:
    secret = Secret(KEY)
    assert secret.redact("gate client-rollout-of-the-year") == "gate client-rollout-of-the-year"
    assert secret.redact("made secret-0123456789abcdefGHIJ, ok") == "made secret-***, ok"
    assert secret.redact("Key: console-short.", broad=True) == "Key: console-***"

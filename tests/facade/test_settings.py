"""Settings that cannot be right are refused when they are given: booleans are no numbers, numbers no booleans."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from statsig_console import ArgumentError, ArgumentTypeError, ConfigurationError, Quota, RedisQuota, StatsigError
from statsig_console.contract import validate
from statsig_console.errors import ClientClosedError, error_for
from tests.conftest import KEY, Flavour

NUMBERS = ("timeout", "max_wait", "max_retries", "keepalive", "max_response_bytes")
SWITCHES = ("allow_http",)
VIEW_NUMBERS = ("timeout", "max_wait", "max_retries", "max_response_bytes")
VIEW_SWITCHES = ("repeat", "bulk")
WINDOWS = ("mutations", "id_list", "reads")
SHARES = ("interactive_share", "margin")


@pytest.mark.parametrize("value", [True, False, "5", b"5", [5]])
@pytest.mark.parametrize("name", NUMBERS)
def test_numbers_of_a_client(flavour: Flavour, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} is .*; pass "):
        flavour.kind(KEY, **{name: value})


@pytest.mark.parametrize("value", [True, False, "5", b"5", [5]])
@pytest.mark.parametrize("name", VIEW_NUMBERS)
def test_numbers_of_a_view(flavour: Flavour, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} is .*; pass "):
        flavour.kind(KEY).with_options(**{name: value})


@pytest.mark.parametrize("value", [0, 1, "yes", []])
@pytest.mark.parametrize("name", SWITCHES)
def test_switches_of_a_client(flavour: Flavour, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} is .*; pass True or False"):
        flavour.kind(KEY, **{name: value})


@pytest.mark.parametrize("value", [0, 1, "yes", []])
@pytest.mark.parametrize("name", VIEW_SWITCHES)
def test_switches_of_a_view(flavour: Flavour, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} is .*; pass True or False"):
        flavour.kind(KEY).with_options(**{name: value})


@pytest.mark.parametrize("value", [0, 1, "yes", []])
def test_contract_values_is_a_switch(flavour: Flavour, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^contract_values is .*; pass True or False"):
        flavour.kind(KEY, contract="warn", contract_values=value)


@pytest.mark.parametrize("name", ["extra_headers", "extra_query", "extra_body"])
@pytest.mark.parametrize("value", [True, 1, "a=b", [("a", "b")]])
def test_extras_are_dicts(flavour: Flavour, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} is of type .*; pass a dict"):
        flavour.kind(KEY).with_options(**{name: value})


def new_redis_quota(**settings: Any) -> RedisQuota:
    return RedisQuota("redis://127.0.0.1:1/0", **settings)


@pytest.mark.parametrize("make", [Quota, new_redis_quota])
class TestQuotas:
    @pytest.mark.parametrize("value", [True, False, "0.5"])
    @pytest.mark.parametrize("name", SHARES)
    def test_shares(self, make: Callable[..., Quota], name: str, value: Any) -> None:
        with pytest.raises(ConfigurationError, match=f"^{name} is "):
            make(**{name: value})

    @pytest.mark.parametrize("value", [True, ((True, 10.0),), ((1, True),), (("1", 10.0),)])
    @pytest.mark.parametrize("name", WINDOWS)
    def test_windows(self, make: Callable[..., Quota], name: str, value: Any) -> None:
        with pytest.raises(ConfigurationError, match=f"^{name} is "):
            make(**{name: value})

    @pytest.mark.parametrize("value", [True, "5", -1])
    def test_holds_and_forecasts(self, make: Callable[..., Quota], value: Any) -> None:
        quota = make()
        with pytest.raises(ConfigurationError, match=r"^seconds is "):
            quota.hold(value)
        for name in ("mutations", "id_list"):
            with pytest.raises(ConfigurationError, match=f"^{name} is "):
                quota.forecast(**{name: value})


@pytest.mark.parametrize("value", [True, False, "1"])
@pytest.mark.parametrize("name", ["local_share", "timeout"])
def test_settings_of_a_redis_quota(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} is "):
        new_redis_quota(**{name: value})


@pytest.mark.parametrize("value", [True, False, "1", None])
@pytest.mark.parametrize("name", ["wait", "poll"])
def test_seconds_of_a_review(flavour: Flavour, name: str, value: Any) -> None:
    client = flavour.client(lambda _: pytest.fail("sent"))
    with pytest.raises(ArgumentTypeError, match=f"^{name} is .*; pass "):
        flavour.run(client.reviewed("gates", "g", description="d", change={}, **{name: value}))


@pytest.mark.parametrize("value", [True, False, "5", 1.0])
def test_max_items_is_a_whole_number(flavour: Flavour, value: Any) -> None:
    client = flavour.client(lambda _: pytest.fail("sent"))
    with pytest.raises(ArgumentError, match=r"^max_items is .*; pass a whole number"):
        client.gates.list(max_items=value)


@pytest.mark.parametrize(
    ("method", "path", "params"),
    [(None, "/console/v1/gates", None), ("GET", b"/console/v1/gates", None), ("GET", "/console/v1/gates", "a=b")],
)
def test_free_requests_name_the_argument(flavour: Flavour, method: Any, path: Any, params: Any) -> None:
    client = flavour.client(lambda _: pytest.fail("sent"))
    with pytest.raises(ArgumentTypeError, match=r"^(method|path|params) is "):
        flavour.run(client.request(method, path, params=params))


@pytest.mark.parametrize(
    ("operation", "status", "words"),
    [(7, 200, "operation is 7"), ("gates.get", "200", "status is '200'"), ("gates.get", True, "status is True")],
)
def test_validate_names_the_argument(operation: Any, status: Any, words: str) -> None:
    with pytest.raises(ArgumentTypeError, match=f"^{words}; pass "):
        validate(operation, status, {})


def test_a_success_is_no_error() -> None:
    with pytest.raises(ArgumentError, match=r"status 200 is a success"):
        error_for(200, {})


def test_a_closed_client_says_so(flavour: Flavour) -> None:
    client = flavour.client(lambda _: pytest.fail("sent"))
    flavour.close(client)
    with pytest.raises(ClientClosedError, match=r"this client is closed") as caught:
        flavour.run(client.gates.get("g"))
    assert isinstance(caught.value, StatsigError)
    assert isinstance(caught.value, RuntimeError)

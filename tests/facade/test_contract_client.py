"""A client that judges what it sends and receives: `contract=` in both flavours."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from statsig_console import APIResponseValidationError, ConfigurationError, NotFoundError
from statsig_console.contract import DriftReport, Violation, forget_reported
from tests.conftest import KEY, Flavour

TAG = {"id": "t", "name": "tag", "description": "", "isCore": False}
GOOD = httpx.Response(200, json={"message": "m", "data": TAG})
BAD = httpx.Response(200, json={"message": "m", "data": {**TAG, "isCore": KEY}})
TOLD = "tags.get answer 200 at /data/isCore: expected boolean, found string"


@pytest.fixture(autouse=True)
def nothing_reported() -> Iterator[None]:
    forget_reported()
    yield
    forget_reported()


def always(response: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
    return lambda _: httpx.Response(response.status_code, content=response.content, headers=response.headers)


def test_off_judges_nothing(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    client = flavour.client(always(BAD))
    assert flavour.run(client.tags.get("t")).is_core == KEY
    assert caplog.text == ""


def test_warn_tells_once_and_returns(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    found: list[Violation] = []
    client = flavour.client(always(BAD), contract="warn", on_violation=found.append)
    with caplog.at_level(logging.WARNING, "statsig_console"):
        for _ in range(3):
            assert flavour.run(client.tags.get("t")).id == "t"
    assert [str(each) for each in found] == caplog.messages == [TOLD]


def test_values_are_told_if_asked_for_and_never_the_key(flavour: Flavour) -> None:
    found: list[Violation] = []
    settings = {"contract": "warn", "contract_values": True, "on_violation": found.append}
    for value in (KEY, 3):
        forget_reported()
        answer = httpx.Response(200, json={"message": "m", "data": {**TAG, "isCore": value}})
        flavour.run(flavour.client(always(answer), **settings).tags.get("t"))
    assert [each.value for each in found] == ["console-***", 3]


def test_strict_raises_after_it_was_told(flavour: Flavour) -> None:
    found: list[Violation] = []
    client = flavour.client(always(BAD), contract="strict", on_violation=found.append)
    with DriftReport() as report, pytest.raises(APIResponseValidationError) as caught:
        flavour.run(client.tags.get("t"))
    assert str(caught.value) == f"GET /console/v1/tags/t → 200: {TOLD} (1 attempt)"
    assert [str(each) for each in found] == [TOLD]
    assert [each.place for each in report.departures] == ["/data/isCore"]
    assert KEY not in repr(caught.value) + repr(found)


def test_strict_lets_through_what_conforms(flavour: Flavour) -> None:
    client = flavour.client(always(GOOD), contract="strict")
    assert flavour.run(client.tags.get("t")).id == "t"
    assert flavour.run(client.raw(client.tags.get, "t")).response.status_code == 200


def test_strict_does_not_send_what_departs(flavour: Flavour) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(500)

    client = flavour.client(answer, contract="strict")
    with pytest.raises(ValueError, match="/name: expected at least 3 characters, found string of 2 characters"):
        flavour.run(client.segments.create(name="ab", type="id_list"))
    assert sent == []


def test_a_refusal_stays_itself(flavour: Flavour) -> None:
    found: list[Violation] = []
    client = flavour.client(always(httpx.Response(404)), contract="strict", on_violation=found.append)
    with pytest.raises(NotFoundError):
        flavour.run(client.tags.get("t"))
    assert [(each.status, each.kind) for each in found] == [(404, "null")]


def test_pages_are_judged(flavour: Flavour) -> None:
    page = {"message": "m", "data": [{**TAG, "isCore": 1}]}
    client = flavour.client(always(httpx.Response(200, json=page)), contract="strict")
    with pytest.raises(APIResponseValidationError, match=r"tags\.list answer 200 at /"):
        flavour.collect(client.tags.list())


def test_a_view_judges_as_its_client(flavour: Flavour) -> None:
    client = flavour.client(always(BAD), contract="strict").with_options(timeout=1)
    with pytest.raises(APIResponseValidationError):
        flavour.run(client.tags.get("t"))


@pytest.mark.parametrize("flavour", ["async"], indirect=True)
@pytest.mark.parametrize("mode", ["warn", "strict"])
def test_an_async_hook_is_awaited(flavour: Flavour, mode: str) -> None:
    found: list[Violation] = []

    async def hook(violation: Violation) -> None:
        found.append(violation)

    client = flavour.client(always(BAD), contract=mode, on_violation=hook)
    if mode == "warn":
        flavour.run(client.tags.get("t"))
    else:
        with pytest.raises(APIResponseValidationError):
            flavour.run(client.tags.get("t"))
    assert [str(each) for each in found] == [TOLD]


def test_a_hook_that_fails_stops_nothing(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    def hook(violation: Violation) -> Any:
        raise LookupError("the hook's own")

    client = flavour.client(always(BAD), contract="warn", on_violation=hook)
    assert flavour.run(client.tags.get("t")).id == "t"
    assert "the hook's own" in caplog.text


def test_no_such_mode(flavour: Flavour) -> None:
    with pytest.raises(ConfigurationError, match="contract is 'loud'"):
        flavour.kind(KEY, contract="loud")


def test_off_loads_no_validator() -> None:
    code = (
        "import sys, httpx; from statsig_console import Statsig\n"
        "answer = httpx.MockTransport(lambda request: httpx.Response(200, json={'message': 'm', 'data': []}))\n"
        "with Statsig('console-x', transport=answer) as statsig: list(statsig.gates.list())\n"
        "print(sorted(name for name in sys.modules if name.startswith(('jsonschema_rs', 'jinja2'))))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_free_request_is_judged_by_its_path(flavour: Flavour) -> None:
    client = flavour.client(always(BAD), contract="strict")
    with pytest.raises(APIResponseValidationError, match=r"tags\.get answer 200 at /data/isCore"):
        flavour.run(client.request("GET", "/console/v1/tags/t"))
    assert flavour.run(client.request("GET", "/console/v1/brand_new"))["message"] == "m"

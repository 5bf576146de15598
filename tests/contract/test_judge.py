"""The judge itself: what is wrong is reported, else the other tests could not fail."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from statsig_console_api import types
from tests.conftest import KEY
from tests.contract.conftest import Bench
from tests.contract.operations import Arguments, Documented, check_request, documented
from tests.contract.schema import problems

HEADERS = {"STATSIG-API-KEY": KEY, "STATSIG-API-VERSION": "20240601", "content-type": "application/json"}
BODY = {"isEnabled": False, "description": "é", "rules": [{"name": "r", "passPercentage": 1, "conditions": []}]}
GIVEN = Arguments(("a/b?#%é",), {"includeArchiveMetadata": True}, BODY)


def update() -> Documented:
    return documented()["PATCH /console/v1/gates/{id}"]


def request(
    *,
    method: str = "PATCH",
    path: str = "/console/v1/gates/a%2Fb%3F%23%25%C3%A9",
    query: str = "includeArchiveMetadata=true",
    body: Any = BODY,
    **headers: str,
) -> httpx.Request:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    url = f"https://statsigapi.net{path}?{query}"
    return httpx.Request(method, url, headers={**HEADERS, **named}, content=json.dumps(body).encode())


def test_the_right_request_passes() -> None:
    check_request(update(), GIVEN, request(), KEY)


@pytest.mark.parametrize(
    "wrong",
    [
        request(method="POST"),
        request(path="/console/v1/gates/a%2Fb%3F%23%25e"),
        request(path="/console/v1/gates/a/b%3F%23%25%C3%A9"),
        request(path="/console/v1/gates/a%252Fb%3F%23%25%C3%A9"),
        request(query=""),
        request(query="includeArchiveMetadata=True"),
        request(query="includeArchiveMetadata=true&page=1"),
        request(query="includeArchiveMetadata=true&includeArchiveMetadata=true"),
        request(query="include_archive_metadata=true"),
        request(body={**BODY, "isCore": False}),
        request(body={**BODY, "name": None}),
        request(body={name: value for name, value in BODY.items() if name != "rules"}),
        request(body={"is_enabled" if name == "isEnabled" else name: value for name, value in BODY.items()}),
        request(body={**BODY, "isEnabled": 0}),
        request(body={**BODY, "isEnabled": "false"}),
        request(body={**BODY, "rules": [{"name": "r", "passPercentage": 1.0, "conditions": []}]}),
        request(body=[BODY]),
        request(STATSIG_API_KEY="console-another"),
        request(STATSIG_API_VERSION="20990101"),
        request(x_respect_review_settings="true"),
        request(content_type="text/plain"),
    ],
    ids=lambda wrong: f"{wrong.method} {wrong.url.raw_path.decode()} {wrong.content.decode()}"[:60],
)
def test_a_wrong_request_fails(wrong: httpx.Request) -> None:
    with pytest.raises(AssertionError):
        check_request(update(), GIVEN, wrong, KEY)


def test_a_body_that_was_wrong_from_the_start_fails() -> None:
    body = {"isEnabled": "yes"}
    with pytest.raises(AssertionError, match="is not of type 'boolean'"):
        check_request(update(), Arguments(GIVEN.path, GIVEN.query, body), request(body=body), KEY)


@pytest.mark.parametrize(
    "options",
    [
        {"extra_body": {"isEnabled": True}},
        {"extra_query": {"page": 1}},
        {"extra_headers": {"STATSIG-API-VERSION": "20990101"}},
        {"respect_reviews": True},
    ],
    ids=lambda options: next(iter(options)),
)
def test_a_client_that_sends_more_fails(bench: Bench, options: dict[str, Any]) -> None:
    bench.client = bench.client.with_options(**options)
    with pytest.raises(AssertionError):
        bench.reads(update(), 200, {"message": "ok", "data": {}})


def test_a_second_request_fails(bench: Bench) -> None:
    operation = documented()["GET /console/v1/gates"]
    bench.succeeds(operation, 200, {"message": "ok", "data": [{}], "pagination": {"nextPage": "yes"}})
    with pytest.raises(AssertionError, match="one request too many"):
        bench.collect(operation, Arguments((), {}))


def gate(**fields: Any) -> dict[str, Any]:
    return {"message": "ok", "data": {"id": "g", "isEnabled": True, "rules": [], **fields}}


def forgetful(method: Callable[..., Any]) -> Callable[..., Any]:
    """The reader of each model as it would be if it dropped what the document does not know."""

    def reading(model: Any) -> Callable[[Any], Any]:
        def read(data: Any) -> Any:
            self = method(model)(data)
            self.additional_properties = {}
            return self

        return read

    return reading


def test_a_client_that_loses_a_field_fails(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.reads(documented()["GET /console/v1/gates/{id}"], 200, gate(brandNew=1))
    monkeypatch.setattr(types, "_reading", forgetful(types._reading))
    with pytest.raises(AssertionError):
        bench.reads(documented()["GET /console/v1/gates/{id}"], 200, gate(brandNew=1))


def test_a_client_that_alters_a_value_fails(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = types._plain
    monkeypatch.setattr(types, "_plain", lambda value, writing: 1 if value is True else plain(value, writing))
    with pytest.raises(AssertionError):
        bench.reads(documented()["GET /console/v1/gates/{id}"], 200, gate())


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"id": 7}, "$.data.id: 7 is not of type 'string'"),
        ({"isEnabled": "true"}, "$.data.isEnabled: 'true' is not of type 'boolean'"),
        ({"rules": {}}, "$.data.rules: {} is not of type 'array'"),
    ],
)
def test_a_wrong_answer_is_reported(fields: dict[str, Any], problem: str) -> None:
    assert problem in problems(documented()["GET /console/v1/gates/{id}"].answer, gate(**fields))

"""The judge, the fake and the document's own text find the same requests right and wrong."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from random import Random
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from statsig_console.contract import Judge
from statsig_console.document import installed
from statsig_console.testing import FakeStatsig
from statsig_console.testing.app import FakeApp
from statsig_console.testing.entities import World
from statsig_console.testing.transports import SyncTransport
from statsig_console_api.client import Request
from statsig_console_api.types import UNSET
from tests.contract.draw import ALL, REQUIRED, SOME, Draw
from tests.contract.operations import SEGMENTS, Documented, _path, draw_arguments, least_arguments
from tests.contract.schema import Json, problems

BODIES = 30
"""Bodies of each operation that takes one; most of them are altered."""

VALUES: tuple[Any, ...] = (
    None, True, 0, 7, -1, 0.123, 2.0, 2**63, 10**30, "", "x", "y" * 300, "TRUE", "a@b.example", [], ["x"], [None], {},
    {"a": 1},
)  # fmt: skip
"""What takes the place of a value."""

EXTRA = ("an e-mail address", f"at most {2**63 - 1}", f"at least {-(2**63)}", "a whole number from 1")
"""What the fake expects beyond what the judge does: formats, and a page that there can be."""


@pytest.fixture(scope="module")
def refuse() -> Iterator[Callable[..., list[Json]]]:
    """Sends a request to a fake that keeps nothing, so that it refuses for the document's sake alone."""
    app = FakeApp(World(installed), {}, "console-fake")
    headers = {"STATSIG-API-KEY": "console-fake", "content-type": "application/json"}
    transport = SyncTransport(app, lambda seconds: None)
    with httpx.Client(transport=transport, base_url="https://statsig.test", headers=headers) as client:

        def send(request: Request) -> list[Json]:
            pairs = [(name, text) for name, value in request.query.items() for text in _texts(value)]
            content = None if request.body is UNSET else json.dumps(request.body)
            answer = client.request(request.method, f"{request.path}?{urlencode(pairs)}", content=content)
            assert answer.status_code == 400 or answer.is_success, answer.text
            if answer.is_success:
                return []
            refusal = answer.json()
            found: list[Json] = refusal.get("errors", [{"errorMessage": refusal["message"]}])
            return found

        yield send


def _texts(value: Any) -> list[str]:
    """How a value stands in a query."""
    each = value if isinstance(value, list) else [value]
    return [json.dumps(one) if isinstance(one, bool) else str(one) for one in each if one is not None]


def judged(request: Request) -> bool:
    """Whether the strict judge refuses to send it."""
    try:
        Judge("strict").check_request(request)
    except ValueError:
        return True
    return False


def altered(body: Any, random: Random) -> Any:
    """The body with one thing changed somewhere."""
    body = deepcopy({"": body})
    places = [(body, ""), *_places(body[""])]
    holder, key = random.choice(places)
    choice = random.randrange(8)
    if choice == 0 and isinstance(holder, dict) and len(places) > 1:
        del holder[key]
    elif choice == 1 and isinstance(holder[key], dict):
        holder[key]["unknown"] = random.choice(VALUES)
    else:
        holder[key] = deepcopy(random.choice(VALUES))
    return body.get("", {})


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in list(entries):
        yield value, key
        yield from _places(each)


def request_for(operation: Documented, query: Mapping[str, Any], body: Any) -> Request:
    path = _path(operation, least_arguments(operation))
    return Request(operation.name, operation.method, path, query, body)


def hold_together(request: Request, refused: list[Json], *, wrong: bool | None = None) -> None:
    """Fail unless judge and fake say the same, but for the fake's own rules."""
    refuses = judged(request)
    if wrong is not None:
        assert refuses == wrong, request
    if refuses or not refused:
        assert bool(refused) == refuses, (request, refused)
    else:
        assert all(each["errorMessage"].endswith(EXTRA) for each in refused), (request, refused)


def test_bodies(operation: Documented, refuse: Callable[..., list[Json]]) -> None:
    if operation.body is None:
        return
    least = least_arguments(operation)
    unsent = [each["required"][0] for each in operation.body.get("not", {}).get("anyOf", [])]
    for seed in range(BODIES):
        random = Random(f"{operation.key} {seed}")
        body = Draw(random, (REQUIRED, SOME, ALL)[seed % 3]).value(random.choice(operation.bodies))
        if seed % 5:
            body = altered(body, random)
        elif unsent and isinstance(body, dict):
            body[random.choice(unsent)] = random.choice(VALUES)
        # A query parameter that the body has as well is sent there.
        if set(operation.query) & set(operation.fields) & operation.required:
            continue
        request = request_for(operation, least.query, body)
        hold_together(request, refuse(request), wrong=bool(problems(operation.body, body)))


def test_queries(operation: Documented, refuse: Callable[..., list[Json]]) -> None:
    least = least_arguments(operation)
    for seed in range(4):
        random = Random(f"{operation.key} {seed}")
        drawn = draw_arguments(operation, Draw(random, ALL))
        request = request_for(operation, drawn.query, least.body)
        hold_together(request, refuse(request), wrong=False)
        for name in drawn.query:
            value = random.choice([each for each in VALUES if not isinstance(each, (dict, list)) and each is not None])
            request = request_for(operation, {**drawn.query, name: value}, least.body)
            hold_together(request, refuse(request))
    request = request_for(operation, {**least.query, "unknown": "x"}, least.body)
    hold_together(request, refuse(request), wrong=True)


def test_paths(operation: Documented, refuse: Callable[..., list[Json]]) -> None:
    least = least_arguments(operation)
    for name, schema in operation.path_parameters.items():
        for segment in SEGMENTS if "enum" in schema else ():
            values = tuple(segment if each == name else value for each, value in _named(operation, least.path))
            path = _path(operation, type(least)(values, {}, UNSET))
            request = Request(operation.name, operation.method, path, least.query, least.body)
            hold_together(request, refuse(request), wrong=True)


def _named(operation: Documented, values: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    yield from zip(operation.path_parameters, values, strict=True)


def test_unknown_fields_are_refused_where_a_test_asks_for_it() -> None:
    fake = FakeStatsig()
    headers = {"STATSIG-API-KEY": fake.key}
    with httpx.Client(transport=fake.transport(), base_url="https://statsig.test", headers=headers) as client:
        body = {"name": "one gate", "descripton": "misspelt"}
        with fake.quirks(unknown_fields="refused"):
            answer = client.post("/console/v1/gates", json=body)
            assert answer.status_code == 400
            assert answer.json()["errors"] == [
                {"property": "descripton", "errorMessage": "descripton is not a field of this operation"}
            ]
        assert client.post("/console/v1/gates", json=body).is_success

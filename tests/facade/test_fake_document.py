"""Every documented operation of the fake answers, and the answers conform to the document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any
from urllib.parse import quote

import httpx
import jsonschema
import pytest

import statsig_console_api
from statsig_console.testing import FakeStatsig
from statsig_console.testing.app import FakeApp
from statsig_console.testing.document import Document, Operation, installed
from statsig_console.testing.entities import World
from statsig_console.testing.gates import Gates
from statsig_console.testing.schemas import Schemas
from statsig_console.testing.segments import Segments
from statsig_console.testing.transports import SyncTransport
from statsig_console_api.client import Operation as ApiOperation

RULE = {"id": "r1", "name": "everyone", "passPercentage": 50, "conditions": [{"type": "public"}]}
SEEDS: dict[str, list[dict[str, Any]]] = {
    "gates": [{"id": "a/b", "name": "a b", "rules": [RULE], "overrides": {"passingUserIDs": ["a/b"]}}],
    "segments": [
        {"name": "a/b"},
        {"name": "rules", "type": "rule_based"},
        {"name": "store", "type": "user_store_id_list"},
    ],
}
TARGETS = {
    "POST /console/v1/segments/{}/conditional": "rules",
    "PATCH /console/v1/segments/{}/add_ids": "store",
    "PATCH /console/v1/segments/{}/remove_ids": "store",
}
"""Operations that want another kind of entity than the first one."""

BODIES: dict[str, Any] = {
    "POST /console/v1/gates": {"name": "new gate"},
    "PATCH /console/v1/gates/{}/rules": {"rules": [{"id": "r1", "passPercentage": 10}]},
    "DELETE /console/v1/gates/{}/overrides": {"passingUserIDs": ["a/b"], "failingUserIDs": []},
}
"""Bodies that have to name what is there, or that the schema leaves open."""


def operations() -> list[Operation]:
    return list(installed().operations.values())


def handlers() -> dict[str, Any]:
    world = World(installed)
    return {**Gates(world).handlers(), **Segments(world).handlers()}


def body_for(operation: Operation) -> Any:
    if operation.key in BODIES:
        return BODIES[operation.key]
    return None if operation.body is None else installed().schemas.sample(operation.body, depth=1)


def url_for(operation: Operation) -> str:
    path = operation.key.split(" ", 1)[1].replace("rules/{}", "rules/r1")
    return path.replace("{}", quote(TARGETS.get(operation.key, "a/b"), safe=""))


def query_for(operation: Operation) -> dict[str, str]:
    schemas = installed().schemas
    required = [parameter for parameter in operation.query if parameter.get("required")]
    return {parameter["name"]: str(schemas.sample(parameter["schema"])) for parameter in required}


def draft4(node: Any) -> Any:
    """An OpenAPI 3.0 schema as JSON Schema draft 4: nullable is a type there."""
    if isinstance(node, list):
        return [draft4(each) for each in node]
    if not isinstance(node, dict):
        return node
    out = {name: draft4(value) for name, value in node.items() if name not in ("nullable", "format")}
    return {"anyOf": [{"type": "null"}, out]} if node.get("nullable") is True else out


def answer_schema(schema: dict[str, Any], components: dict[str, Any]) -> dict[str, Any]:
    """The schema of an answer, where a later part of an `allOf` overrides what an envelope says of `data`."""
    parts = [
        components["schemas"][part["$ref"].rsplit("/", 1)[1]] if "$ref" in part else part
        for part in schema.get("allOf", [schema])
    ]
    overridden = {name for part in parts[1:] for name in part.get("properties", {})}
    if parts[1:]:
        kept = {name: value for name, value in parts[0]["properties"].items() if name not in overridden}
        parts[0] = {**parts[0], "properties": kept}
    return {"allOf": draft4(parts), "components": draft4(components)}


@pytest.fixture(scope="module")
def components() -> dict[str, Any]:
    document = json.loads(files("statsig_console_api").joinpath("schemas.json").read_bytes())
    found: dict[str, Any] = document["components"]
    return found


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    fake = FakeStatsig()
    fake.seed(**SEEDS)
    headers = {"STATSIG-API-KEY": fake.key}
    with httpx.Client(transport=fake.transport(), base_url="https://statsig.test", headers=headers) as client:
        yield client


@pytest.mark.parametrize("operation", operations(), ids=lambda operation: operation.key)
def test_answer_conforms(operation: Operation, http: httpx.Client, components: dict[str, Any]) -> None:
    body = body_for(operation)
    content = None if body is None else json.dumps(body)
    answer = http.request(operation.method, url_for(operation), params=query_for(operation), content=content)
    assert answer.is_success, answer.text
    assert operation.success is not None
    media, schema = operation.success
    assert answer.headers["content-type"].split(";")[0] == media
    if media == "application/json":
        jsonschema.Draft4Validator(answer_schema(schema, components)).validate(answer.json())


def test_every_handler_is_documented() -> None:
    assert set(handlers()) <= set(installed().operations)


def test_fixed_parts_of_a_path_go_before_parameters() -> None:
    document = Document({"paths": {"/a/{id}": {"get": {"n": 1}}, "/a/list": {"get": {"n": 2}}}})
    found = document.route(["", "a", "list"])
    assert found is not None
    assert found[0]["GET"].node == {"n": 2}
    assert found[1] == []
    assert document.route(["", "a", ""]) is None
    assert document.route(["", "a", "list", "more"]) is None


STRINGS = {"type": "array", "items": {"type": "string"}}


@pytest.mark.parametrize(
    ("schema", "value", "problem"),
    [
        ({"type": "string", "nullable": True}, None, None),
        ({"type": "string"}, None, "x is null; it must be of type string"),
        ({"type": "integer"}, True, "x is true; it must be of type integer"),
        ({"type": "integer"}, 2.0, None),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, 0, "x is 0; it must be more than 0"),
        ({"type": "number", "maximum": 100}, 101, "x is 101; it must be at most 100"),
        ({"type": "number", "multipleOf": 0.01}, 0.07, None),
        ({"type": "number", "multipleOf": 0.01}, 0.075, "x is 0.075; it must be a multiple of 0.01"),
        ({"type": "string", "minLength": 3}, "ab", 'x is "ab"; it must be at least 3 characters long'),
        ({"type": "string", "pattern": "^[a-z]*$"}, "A", 'x is "A"; it must be of the pattern ^[a-z]*$'),
        ({"type": "array", "minItems": 1, "items": {}}, [], "x has 0 items; at least 1 are required"),
        (STRINGS, ["a", 1], "x[1] is 1; it must be of type string"),
        ({"type": "object", "additionalProperties": False}, {"y": 1}, "x.y is not a field of this operation"),
        ({"additionalProperties": {"type": "string"}}, {"y": 1}, "x.y is 1; it must be of type string"),
        ({"type": "object", "required": ["y"], "properties": {"y": {"readOnly": True}}}, {}, None),
        ({"oneOf": [{"type": "string"}, STRINGS]}, ["a"], None),
        ({"oneOf": [{"type": "string"}, STRINGS]}, [1], "x[0] is 1; it must be of type string"),
        ({"oneOf": [{"type": "string"}, {"type": "number"}]}, [], "x is an array; it must be string or number"),
        ({"anyOf": [{"enum": ["a"]}, {"enum": ["b"]}]}, "c", 'x is "c"; it must be of a documented form'),
    ],
)
def test_problems_name_the_field(schema: dict[str, Any], value: Any, problem: str | None) -> None:
    assert Schemas({}).problem(schema, value, "x") == problem


def test_a_schema_that_holds_itself_has_a_sample() -> None:
    node = {"type": "object", "required": ["next"], "properties": {"next": {"type": "array", "items": {"$ref": "#/n"}}}}
    sample = Schemas({"n": node}).sample({"$ref": "#/n"})
    assert sample["next"][0]["next"][0]["next"]
    assert '"next": []' in json.dumps(sample)


def test_an_operation_without_an_answer_gives_204() -> None:
    document = Document({"paths": {"/ping": {"post": {"responses": {"204": {}}}}}})
    app = FakeApp(World(lambda: document), {}, "console-fake")
    with httpx.Client(transport=SyncTransport(app), headers={"STATSIG-API-KEY": "console-fake"}) as client:
        answer = client.post("https://statsig.test/ping")
    assert (answer.status_code, answer.content) == (204, b"")


def test_calls_bear_the_name_of_the_client_s_method(monkeypatch: pytest.MonkeyPatch) -> None:
    operation = ApiOperation("gates.get", "GET", "/console/v1/gates/{gate_id}", "Read a gate.", ".api.gates")
    monkeypatch.setattr(statsig_console_api, "operations", {"gates.get": operation}, raising=False)
    assert Document({"paths": {}}).names == {"GET /console/v1/gates/{}": "gates.get"}

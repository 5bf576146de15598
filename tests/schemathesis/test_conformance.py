"""Schemathesis against the fake: whatever is sent, it answers as the document says, and refuses what it forbids.

The document is read without its contradictions: the later part of an envelope wins, forms of a union may overlap,
`page` and `limit` are integers whatever forms are beside that, an enum that is nullable has null, and a body of which
no field is required may be left out. Errors have the one shape that the document declares where it declares any.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from requests import Request
from schemathesis.checks import not_a_server_error
from schemathesis.config import GenerationConfig, PhasesConfig, ProjectConfig, ProjectsConfig, SchemathesisConfig
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
)

from statsig_console.contract import validate
from statsig_console.testing import FakeStatsig

EXAMPLES = int(os.environ.get("SCHEMATHESIS_EXAMPLES", "5"))
"""Of each operation, right ones and wrong ones; the variable is for long runs."""
METHODS = ("get", "put", "post", "patch", "delete")
ERRORS = ("400", "401", "403", "404", "405", "409")
ERROR = {
    "type": "object",
    "required": ["status", "message"],
    "properties": {"status": {"type": "integer"}, "message": {"type": "string"}},
}


def document() -> dict[str, Any]:
    """The document, without its contradictions."""
    found: dict[str, Any] = json.loads(files("statsig_console_api").joinpath("schemas.json").read_bytes())
    paths = {path: _plain(item, found) for path, item in found["paths"].items()}
    for item in paths.values():
        for operation in (item[method] for method in METHODS if method in item):
            success = {code: answer for code, answer in operation["responses"].items() if code.startswith("2")}
            error = {"description": "", "content": {"application/json": {"schema": ERROR}}}
            operation["responses"] = success | dict.fromkeys(ERRORS, error)
            if "requestBody" in operation and not _needs_fields(operation["requestBody"], found):
                operation["requestBody"] = {**operation["requestBody"], "required": False}
    return {**found, "paths": paths, "components": _plain(found["components"], found)}


def _needs_fields(body: dict[str, Any], root: dict[str, Any]) -> bool:
    """Whether a body that is left out can mean anything but an empty object."""
    node = _merged({"allOf": [body["content"]["application/json"]["schema"]]}, root)
    return bool(node.get("required") or node.get("anyOf") or node.get("oneOf") or node.get("type") == "array")


def _plain(node: Any, root: dict[str, Any]) -> Any:
    if isinstance(node, list):
        return [_plain(each, root) for each in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("allOf"), list):
        node = _merged(node, root)
    if node.get("nullable") and "enum" in node:
        node = {**node, "enum": [*node["enum"], None]}
    if node.get("type") in ("integer", "number", "string") and "oneOf" in node:
        node = {name: value for name, value in node.items() if name != "oneOf"}
    return {"anyOf" if name == "oneOf" else name: _plain(value, root) for name, value in node.items()}


def _merged(node: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for part in (*node["allOf"], {name: value for name, value in node.items() if name != "allOf"}):
        if "$ref" in part:
            part = root["components"]["schemas"][part["$ref"].rpartition("/")[2]]
        if "allOf" in part:
            part = _merged(part, root)
        properties = {**merged.get("properties", {}), **part.get("properties", {})}
        required = [*merged.get("required", []), *part.get("required", [])]
        merged = {**merged, **part, **({"properties": properties} if properties else {})}
        if required:
            merged["required"] = [*dict.fromkeys(required)]
    return merged


CONFIG = SchemathesisConfig(
    projects=ProjectsConfig(
        default=ProjectConfig(
            generation=GenerationConfig(max_examples=EXAMPLES, deterministic=True, with_security_parameters=False),
            phases=PhasesConfig(),
        )
    )
)
schema = schemathesis.openapi.from_dict(document(), config=CONFIG)


@pytest.fixture(scope="session")
def fake() -> FakeStatsig:
    """A project with one of everything, whose ids are words that come up by chance, too."""
    fake = FakeStatsig()
    fake.seed(
        gates=3, segments=4, dynamic_configs=3, layers=2, experiments=2, autotunes=2, holdouts=2, tags=2, target_apps=2,
        keys=2, users=2, teams=2, metrics=2,
    )  # fmt: skip
    return fake


@pytest.fixture(scope="session")
def http(fake: FakeStatsig) -> Iterator[httpx.Client]:
    with httpx.Client(transport=fake.transport()) as client:
        yield client


@schema.parametrize()
@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[*HealthCheck],
)
def test_conformance(case: schemathesis.Case[Any], fake: FakeStatsig, http: httpx.Client) -> None:
    given = case.as_transport_kwargs(base_url="https://statsig.test", headers={"STATSIG-API-KEY": fake.key})
    names = ("method", "url", "headers", "params", "data", "json", "files", "cookies")
    ready = Request(**{name: given[name] for name in names if name in given}).prepare()
    headers = {name: str(value) for name, value in ready.headers.items()}
    content = ready.body if isinstance(ready.body, (bytes, str)) else b""
    answer = http.request(str(ready.method), str(ready.url), headers=headers, content=content)
    case.validate_response(
        answer,
        checks=[
            not_a_server_error,
            status_code_conformance,
            content_type_conformance,
            response_schema_conformance,
            negative_data_rejection,
        ],
    )
    name = fake.calls[-1].operation
    if answer.is_success and name is not None:
        is_json = answer.headers.get("content-type", "").startswith("application/json")
        body = (answer.json() if is_json else answer.text) if answer.content else None
        assert validate(name, answer.status_code, body) == []

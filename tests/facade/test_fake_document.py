"""Every documented operation of the fake answers, and the answers conform to the document."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any
from urllib.parse import quote

import httpx
import jsonschema
import pytest

from statsig_console import operations as public_names
from statsig_console.contract import validate
from statsig_console.document import FAKED, Contract, Document, installed
from statsig_console.document.schemas import Schemas
from statsig_console.testing import FakeStatsig
from statsig_console.testing.app import FakeApp
from statsig_console.testing.entities import World
from statsig_console.testing.fake import KINDS, Seeds
from statsig_console.testing.problems import errors_of
from statsig_console.testing.samples import Samples
from statsig_console.testing.transports import SyncTransport

RULE = {"id": "r1", "name": "everyone", "passPercentage": 50, "conditions": [{"type": "public"}]}
REVIEW = {
    "review_id": "v1",
    "status": "accepted",
    "author": {"id": "fake", "email": None},
    "reviewers": [],
    "description": "",
    "created_at": "2025-10-09T08:53:20+00:00",
}
RULE_REVIEW = {**REVIEW, "type": "rules", "change": {"rules": [RULE]}}
GROUP_OVERRIDES = {
    "overrides": [{"type": "gate", "id": "g", "groupID": "g1", "environment": None}],
    "userIDOverrides": [{"groupID": "g1", "ids": ["a/b"], "environment": None}],
}
LAYER_OVERRIDES = {
    "conditionalOverrides": [{"type": "gate", "name": "g", "experimentName": "e", "groupName": "n"}],
    "idOverrides": [{"groupName": "n", "experimentName": "e", "ids": ["a/b"]}],
}
GROUPS = [{"name": "one", "id": "g1", "size": 50, "parameterValues": {}}]
SEEDS: Seeds = {
    "gates": [
        {
            "id": "a/b", "name": "a b", "rules": [RULE], "overrides": {"passingUserIDs": ["a/b"]},
            "reviews": [RULE_REVIEW],
        }
    ],
    "dynamic_configs": [{"id": "a/b", "name": "a b", "rules": [RULE], "reviews": [RULE_REVIEW]}],
    "segments": [
        {"name": "a/b", "ids": ["a", "b"]},
        {"name": "rules", "type": "rule_based", "reviews": [RULE_REVIEW]},
        {"name": "store", "type": "user_store_id_list"},
    ],
    "layers": [{"name": "a/b", "overrides": LAYER_OVERRIDES}],
    "experiments": [
        {
            "id": "a/b", "name": "a b", "layerID": "a/b", "status": "active", "groups": GROUPS,
            "primaryMetrics": [{"name": "m", "type": "sum"}],
            "overrides": GROUP_OVERRIDES,
            "reviews": [{**REVIEW, "type": "abandon", "change": {}}],
        },
        {"name": "new"},
        {"name": "gone", "status": "archived"},
    ],
    "autotunes": [
        {
            "name": "a/b", "isStarted": True, "overrides": GROUP_OVERRIDES,
            "variants": [{"name": "one", "id": "g1", "json": {}}],
            "reviews": [{**REVIEW, "type": "delete", "change": {}}],
        },
        {"name": "new"},
    ],
    "holdouts": [{"name": "a/b"}],
    "tags": [{"name": "a/b"}],
    "target_apps": [{"name": "a/b"}],
    "keys": [{"key": "a/b", "type": "SERVER"}],
    "users": [{"email": "a/b", "userID": "a/b"}],
    "teams": [{"name": "a/b", "members": ["a/b"]}],
    "metrics": [{"name": "a/b", "id": "a/b", "type": "sum"}],
    "roles": [{"name": "a/b"}],
    "unit_id_types": [{"name": "a/b"}],
    "assignment_sources": [{"name": "a/b"}],
    "entity_properties": [{"name": "a/b"}],
    "qualifying_events": [{"name": "a/b"}],
    "metric_sources": [{"name": "a/b"}],
    "alerts": [{"id": "a/b"}],
    "dashboards": [{"id": "a/b"}],
    "param_stores": [{"id": "a/b", "name": "a b"}],
    "prompts": [{"id": "a/b", "name": "a b", "prompt_versions": [{"id": "v1", "name": "v"}]}],
    "release_pipelines": [{"id": "a/b"}],
    "release_pipeline_triggers": [{"id": "a/b"}],
    "ingestions": [{"type": "s3", "data": {"dataset": "Metrics", "source_name": "s"}}],
}  # fmt: skip
TARGETS = {
    "POST /console/v1/segments/{}/conditional": "rules",
    "PATCH /console/v1/segments/{}/add_ids": "store",
    "PATCH /console/v1/segments/{}/remove_ids": "store",
    "DELETE /console/v1/segments/{}/reviews/{}": "rules",
    "PUT /console/v1/segments/{}/reviews/{}/commit": "rules",
    "PUT /console/v1/experiments/{}/start": "new",
    "POST /console/v1/experiments/{}/schedule_start": "new",
    "PUT /console/v1/experiments/{}/unarchive": "gone",
    "PUT /console/v1/autotunes/{}/start": "new",
}
"""Operations that want another entity than the first one."""

PLACES = {
    "rules/{}": "rules/r1",
    "rule/{}": "rule/r1",
    "rule/name/{}": "rule/name/everyone",
    "reviews/{}": "reviews/v1",
    "versions/{}": "versions/v1",
    "overrides/conditional/{}/{}": "overrides/conditional/gate/g",
    "/metrics/{}/{}": "/metrics/a%2Fb/sum",
}
"""Places within an entity that the path names."""

INGESTION = {"type": "s3", "dataset": "Metrics", "source_name": "s"}
NO_CONFIGS: dict[str, list[str]] = {"gates": [], "dynamicConfigs": [], "experiments": []}
BODIES: dict[str, Any] = {
    "POST /console/v1/gates": {"name": "new gate"},
    "PATCH /console/v1/gates/{}/rules": {"rules": [{"id": "r1", "passPercentage": 10}]},
    "PATCH /console/v1/dynamic_configs/{}/rules": {"rules": [{"id": "r1", "passPercentage": 10}]},
    "DELETE /console/v1/gates/{}/overrides": {"passingUserIDs": ["a/b"], "failingUserIDs": []},
    "POST /console/v1/gates/{}/reviews": {"description": "d", "change": {"is_enabled": False}},
    "PUT /console/v1/gates/{}/reviews/{}": {"change": {"rules": [RULE]}},
    "POST /console/v1/dynamic_configs/{}/reviews": {"description": "d", "change": {"delete": True}},
    "PUT /console/v1/experiments/{}/make_decision": {"id": "g1", "decisionReason": "better"},
    "PUT /console/v1/autotunes/{}/make_decision": {"id": "g1", "decisionReason": "better"},
    "POST /console/v1/experiments/{}/enable_groups": {"group_names": ["one"]},
    "POST /console/v1/experiments/{}/disable_groups": {"group_names": ["one"]},
    "PATCH /console/v1/target_app": {"targetApps": ["a/b"], **NO_CONFIGS, "gates": ["a/b"]},
    "POST /console/v1/target_app": {"name": "new", "description": "", **NO_CONFIGS},
    "POST /console/v1/param_stores": {"name": "new", "displayName": "", "description": ""},
    "PATCH /console/v1/ingestion": INGESTION,
    "POST /console/v1/users/invite": {"role": "member", "emails": ["new@example.com"]},
    "POST /console/v1/users/teams": {
        "name": "new", "members": ["a/b"], "admins": [], "defaultGateMetrics": [],
        "defaultExperimentPrimaryMetrics": [], "defaultExperimentSecondaryMetrics": [], "defaultHoldoutMetrics": [],
        "changeTeamConfigs": "anyone", "reviewApproval": "anyone", "defaultTargetApplications": [],
    },
}  # fmt: skip
"""Bodies that have to name what is there, or that the schema leaves open."""

QUERIES = {
    "dataset": "Metrics",
    "metricID": "m",
    "control": "g1",
    "test": "g1",
    "groupID": "g1",
    "groupName": "n",
    "experimentName": "e",
}


SAMPLES = Samples(installed().schemas)


def operations() -> list[Contract]:
    return list(installed().contracts.values())


def body_for(operation: Contract) -> Any:
    if operation.key in BODIES:
        return BODIES[operation.key]
    return None if operation.body is None else SAMPLES.sample(operation.body, depth=1)


def url_for(operation: Contract) -> str:
    path = operation.key.split(" ", 1)[1]
    for place, named in PLACES.items():
        path = path.replace(place, named)
    return path.replace("{}", quote(TARGETS.get(operation.key, "a/b"), safe=""))


def query_for(operation: Contract) -> dict[str, str]:
    on_gate = "/gates/" in operation.key
    return {
        name: "pass"
        if on_gate
        else "s3"
        if name == "type" and "/ingestion" in operation.key
        else QUERIES.get(name, str(SAMPLES.sample(parameter.schema)))
        for name, parameter in operation.query.items()
        if parameter.required
    }


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
    return {"allOf": draft4(parts), "components": components["draft4"]}


@pytest.fixture(scope="module")
def components() -> dict[str, Any]:
    document = json.loads(files("statsig_console_api").joinpath("schemas.json").read_bytes())
    found: dict[str, Any] = document["components"]
    return {**found, "draft4": draft4(found)}


def ask(operation: Contract, fake: FakeStatsig) -> httpx.Response:
    fake.seed(**SEEDS)
    body = body_for(operation)
    headers = {"STATSIG-API-KEY": fake.key}
    with httpx.Client(transport=fake.transport(), base_url="https://statsig.test", headers=headers) as client:
        content = None if body is None else json.dumps(body)
        return client.request(operation.method, url_for(operation), params=query_for(operation), content=content)


@pytest.mark.parametrize("operation", operations(), ids=lambda operation: operation.key)
def test_answer_conforms(operation: Contract, components: dict[str, Any]) -> None:
    for seed in range(3):
        answer = ask(operation, FakeStatsig(seed=seed))
        assert answer.is_success, answer.text
        success = operation.success
        assert answer.headers["content-type"].split(";")[0] == success.media
        if success.media == "application/json":
            jsonschema.Draft4Validator(answer_schema(success.schema, components)).validate(answer.json())
        body = answer.json() if success.media == "application/json" else answer.text
        name = operation.name
        # The fake answers as we guess that the service does; the published document has retired operations otherwise.
        assert validate(name, answer.status_code, body) == [] or public_names[name].deprecated


def test_made_up_answers_follow_from_the_seed_alone() -> None:
    operation = installed().contracts["company.get"]
    fake = FakeStatsig(seed=7)
    first = ask(operation, fake).text
    assert ask(operation, FakeStatsig(seed=7)).text == first
    assert ask(operation, FakeStatsig(seed=8)).text != first


def test_every_handler_is_documented() -> None:
    world = World(installed)
    handled = {key for kind in KINDS.values() for key in kind(world).handlers()}
    assert handled <= set(installed().by_key)


def test_fixed_parts_of_a_path_go_before_parameters() -> None:
    paths = ["/a/{id}", "/a/list", "/{x}/list", "/{x}/list/{y}"]
    document = Document({"paths": {path: {"get": {"responses": {}}} for path in paths}})

    def found(path: str) -> Any:
        route = document.routes.find(path)
        return route and (route[0]["GET"].key, route[1])

    assert found("/a/list") == ("GET /a/list", [])
    assert found("/a/other") == ("GET /a/{}", ["other"])
    assert found("/b/list") == ("GET /{}/list", ["b"])
    assert found("/a/list/more") == ("GET /{}/list/{}", ["a", "more"])
    assert found("/a/") is None
    assert found("/a/list/more/more") is None


STRINGS = {"type": "array", "items": {"type": "string"}}


@pytest.mark.parametrize(
    ("schema", "value", "problem"),
    [
        ({"type": "string", "nullable": True}, None, None),
        ({"type": "string"}, None, "x is null; it must be of type string"),
        ({"type": "integer"}, True, "x is true; it must be of type integer"),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, 0, "x is 0; it must be more than 0"),
        ({"type": "number", "maximum": 100}, 101, "x is 101; it must be at most 100"),
        ({"type": "number", "multipleOf": 0.01}, 0.07, None),
        ({"type": "number", "multipleOf": 0.01}, 0.075, "x is 0.075; it must be a multiple of 0.01"),
        ({"type": "integer", "format": "int64"}, 2**63, f"x is {2**63}; it must be at most {2**63 - 1}"),
        ({"type": "string", "minLength": 3}, "ab", 'x is "ab"; it must be at least 3 characters'),
        ({"type": "string", "pattern": "^[a-z]*$"}, "A", 'x is "A"; it must be a match of ^[a-z]*$'),
        ({"type": "string", "format": "email"}, "A", 'x is "A"; it must be an e-mail address'),
        ({"type": "array", "minItems": 1, "items": {}}, [], "x is an array; it must be at least 1 items"),
        (STRINGS, ["a", 1], "x[1] is 1; it must be of type string"),
        ({"type": "object", "additionalProperties": False}, {"y": 1}, "x.y is not a field of this operation"),
        ({"additionalProperties": {"type": "string"}}, {"y": 1}, "x.y is 1; it must be of type string"),
        ({"type": "object", "required": ["y"], "properties": {"y": {"readOnly": True}}}, {}, None),
        ({"type": "object", "required": ["y"]}, {}, "x.y is missing"),
        ({"oneOf": [{"type": "string"}, STRINGS]}, ["a"], None),
        ({"oneOf": [{"type": "string"}, STRINGS]}, [1], "x[0] is 1; it must be of type string"),
        ({"oneOf": [{"type": "string"}, {"type": "number"}]}, [], "x is an array; it must be of type string or number"),
    ],
)
def test_problems_name_the_field(schema: dict[str, Any], value: Any, problem: str | None) -> None:
    body = {"application/json": {"schema": {"type": "object", "properties": {"x": schema}}}}
    document = Document({"paths": {"/": {"post": {"requestBody": {"content": body}, "responses": {}}}}})
    found = list(document.contracts["POST /"].request_findings({}, {}, {"x": value}, FAKED))
    assert (errors_of(found)[0]["errorMessage"] if found else None) == problem


def test_a_schema_that_holds_itself_has_a_sample() -> None:
    node = {"type": "object", "required": ["next"], "properties": {"next": {"type": "array", "items": {"$ref": "#/n"}}}}
    sample = Samples(Schemas({"n": node})).sample({"$ref": "#/n"})
    assert sample["next"][0]["next"][0]["next"]
    assert '"next": []' in json.dumps(sample)


def test_an_operation_without_an_answer_gives_204() -> None:
    document = Document({"paths": {"/ping": {"post": {"responses": {"204": {}}}}}})
    app = FakeApp(World(lambda: document), {}, "console-fake")
    with httpx.Client(
        transport=SyncTransport(app, lambda seconds: None), headers={"STATSIG-API-KEY": "console-fake"}
    ) as client:
        answer = client.post("https://statsig.test/ping")
    assert (answer.status_code, answer.content) == (204, b"")

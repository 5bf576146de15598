"""The vendored document: facts only, one order, and every change known of by its date."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spec.pipeline.document import SpecError, children, deref, dumps, key, load, operations, references
from spec.pipeline.vendor import DATA, PROSE, vendor

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
UPSTREAM = ROOT.parent / "shared" / "upstream"
needs_upstream = pytest.mark.skipif(not UPSTREAM.is_dir(), reason="the published documents are not here")

OPERATORS = [
    *("any", "none", "any_case_sensitive", "none_case_sensitive", "str_contains_any", "str_contains_none"),
    *("gt", "lt", "lte", "gte", "version_gt", "version_lt", "version_gte", "version_lte", "version_eq"),
    *("after", "before", "on", "is_null", "is_not_null", "str_matches", "encoded_any"),
    *("array_contains_any", "array_contains_none", "array_contains_all", "not_array_contains_all"),
]


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return load(SPEC / "statsig_openapi.json")


@pytest.fixture(scope="module")
def schemas(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def find(document: dict[str, Any], operation: str) -> dict[str, Any]:
    method, path = operation.split(" ")
    found: dict[str, Any] = document["paths"]["/console/v1" + path][method.lower()]
    return found


def query(document: dict[str, Any], operation: str) -> dict[str, Any]:
    parameters = find(document, operation)["parameters"]
    return {each["name"]: each for each in parameters if each["in"] == "query"}


def every_schema(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every schema and subschema of the document."""
    waiting = list(document["components"]["schemas"].values())
    for _, _, operation in operations(document):
        waiting += [parameter["schema"] for parameter in operation["parameters"]]
        for part in (operation.get("requestBody", {}), *operation["responses"].values()):
            waiting += [media["schema"] for media in part.get("content", {}).values()]
    while waiting:
        schema = waiting.pop()
        yield schema
        waiting += [child for _, child in children(schema)]


def every_rule_part(document: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The schemas of all properties of that name."""
    return [each["properties"][name] for each in every_schema(document) if name in each.get("properties", {})]


# ---- the files


def test_the_files_stand_as_vendor_writes_them(document: dict[str, Any]) -> None:
    assert (SPEC / "statsig_openapi.json").read_text(encoding="utf-8") == dumps(vendor(document))


def test_counts_agree_with_the_provenance(document: dict[str, Any]) -> None:
    provenance = tomllib.loads((SPEC / "provenance.toml").read_text(encoding="utf-8"))
    for part, name in (("document", "statsig_openapi.json"), ("retired", "retired.json")):
        data, stated = load(SPEC / name), provenance[part]
        assert stated["file"] == name
        assert stated["operations"] == len(list(operations(data)))
        assert stated["paths"] == len(data["paths"])
        assert stated["schemas"] == len(data["components"]["schemas"])
    assert provenance["service_version"] == document["info"]["version"]
    assert all({"field", "assumption"} == set(each) for each in provenance.get("assumed", ()))
    assert all(len(each["sha256"]) == 64 for each in provenance["source"])


@needs_upstream
def test_the_sources_are_those_of_the_provenance() -> None:
    provenance = tomllib.loads((SPEC / "provenance.toml").read_text(encoding="utf-8"))
    here = {hashlib.sha256(file.read_bytes()).hexdigest() for file in UPSTREAM.iterdir()}
    # The lists beside the documents are rewritten as more is known.
    assert {each["sha256"] for each in provenance["source"] if "schemas" in each} <= here


def test_every_reference_leads_somewhere_and_no_component_is_loose(document: dict[str, Any]) -> None:
    used = set(references(document))
    assert all(deref(document, {"$ref": pointer}) is not None for pointer in used)
    loose = {name for name in document["components"]["schemas"] if f"#/components/schemas/{name}" not in used}
    assert loose == {"PrecommitHookArgsDto"}, "published, though nothing refers to it"


def prose_in(node: Any, where: str = "", named: bool = False) -> Iterator[str]:
    """Places of prose: a keyword of prose, or a long string that is no path, reference, pattern, enum or name."""
    if isinstance(node, dict):
        for name, value in node.items():
            place = f"{where}/{name}"
            standard = where.rpartition("/")[0].endswith("/responses") and name == "description"
            if not named and name in PROSE and not standard and place != "/info/title":
                yield place
            if named or name not in ("$ref", "pattern", "enum", "required"):
                inner = not named and name in ("properties", "schemas", "paths", "responses", "content")
                yield from prose_in(value, place, inner)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from prose_in(value, f"{where}/{index}")
    elif isinstance(node, str) and len(node) > 40:
        yield f"{where}: {node}"


@pytest.mark.parametrize("name", ["statsig_openapi.json", "retired.json"])
def test_no_prose(name: str) -> None:
    assert list(prose_in(load(SPEC / name))) == []


@pytest.mark.parametrize("name", ["statsig_openapi.json", "retired.json"])
def test_responses_are_described_by_the_standard_alone(name: str) -> None:
    words = {each["description"] for _, _, o in operations(load(SPEC / name)) for each in o["responses"].values()}
    assert words <= {"OK", "Created", "Bad Request", "Unauthorized", "Forbidden", "Not Found", "Conflict"}


# ---- the state of 2026-09-17


def test_no_review_header_and_no_mcp_tag(document: dict[str, Any]) -> None:
    for data in (document, load(SPEC / "retired.json")):
        for _, _, operation in operations(data):
            assert not [each for each in operation["parameters"] if each["in"] == "header"]
            assert "MCP" not in operation.get("tags", ())


def test_dropped_operations_are_gone(document: dict[str, Any]) -> None:
    keys = {key(method, path) for method, path, _ in operations(document)}
    assert not keys & {"POST /console/v1/gates/{}/rules", "PATCH /console/v1/gates/{}/rules"}
    assert {"GET /console/v1/gates/{}/rules", "DELETE /console/v1/gates/{}/overrides/userID/{}"} <= keys


def test_id_list_bodies_and_conflicts(document: dict[str, Any]) -> None:
    body = find(document, "DELETE /segments/{id}/id_list")["requestBody"]
    schema = body["content"]["application/json"]["schema"]
    assert body["required"] is True
    assert schema == {"$ref": "#/components/schemas/SegmentIDListContractDto"}
    for operation in (
        "DELETE /segments/{id}/id_list",
        "PATCH /segments/{id}/id_list",
        "POST /segments/{id}/id_list/reset",
    ):
        assert find(document, operation)["responses"]["409"] == {"description": "Conflict"}
    conflicts = [key(method, path) for method, path, each in operations(document) if "409" in each["responses"]]
    assert len(conflicts) == 3


def test_every_condition_has_the_26_operators(document: dict[str, Any]) -> None:
    conditions = [
        each["properties"]
        for each in every_schema(document)
        if {"operator", "targetValue"} <= set(each.get("properties", {}))
    ]
    assert len(conditions) >= 30
    assert len(OPERATORS) == 26
    for condition in conditions:
        assert condition["operator"] == {"type": "string", "enum": OPERATORS}
        assert len(condition["type"]["enum"]) in (14, 25)


@pytest.mark.parametrize("name", ["completedAutomatedRollouts", "pendingAutomatedRollouts"])
def test_rollouts_are_read_only(document: dict[str, Any], name: str) -> None:
    rollouts = every_rule_part(document, name)
    assert len(rollouts) >= 20
    for rollout in rollouts:
        assert rollout["readOnly"] is True
        assert rollout["items"]["required"] == ["passPercent"]
        assert list(rollout["items"]["properties"]) == ["time", "passPercent"]


def test_gates(document: dict[str, Any], schemas: dict[str, Any]) -> None:
    listed = query(document, "GET /gates")
    assert {"teamID", "targetAppID"} <= set(listed)
    for name in ("includeArchived", "includeArchiveMetadata", "store0100Exposures"):
        assert listed[name]["schema"]["enum"] == ["true", "false"]
        assert listed[name]["required"] is False
    telling = {
        key(m, p) for m, p, _ in operations(document) if "includeArchiveMetadata" in query(document, f"{m} {p[11:]}")
    }
    assert "POST /console/v1/gates" in telling
    assert len(telling) == 15
    gate = schemas["ExternalGateDto"]
    archive = ["archivedAt", "archivedByID", "archivedByName", "archivedByEmail", "archiveReason"]
    added = ["store0100Exposures", "permalink", *archive]
    assert [name for name in added if name in gate["required"]] == ["permalink"]
    assert set(added) <= set(gate["properties"])
    strategy = schemas["GateCreateDto"]["properties"]["gradual_rollout_strategy"]["properties"]
    assert strategy["type"]["enum"] == ["gradual", "bypass"]
    phase = {"pass_percent", "isComplete", "time", "timeString", "phaseDurationMs"}
    assert set(strategy["phases"]["items"]["properties"]) == phase


def test_experiments(document: dict[str, Any], schemas: dict[str, Any]) -> None:
    create = schemas["ExperimentCreateDto"]["properties"]
    assert {"bayesianPriors", "sprtMDESettings", "turboMode", "sidecarEditorURL", "isTemplate"} <= set(create)
    assert "fields" in query(document, "GET /experiments/{id}")
    assert "400" in find(document, "GET /experiments/{id}")["responses"]
    assert "ruleId" not in query(document, "POST /experiments/{id}/load_pulse")
    assert "ruleId" not in schemas["EchidnaLoadPulseQueryDto"]["properties"]
    assert "ruleId" in schemas["EchidnaGateLoadPulseQueryDto"]["required"], "a gate's pulse is that of a rule"
    assert {"permalink", "experimentType"} <= set(schemas["ExternalExperimentDto"]["required"])


def test_pulse_results(document: dict[str, Any], schemas: dict[str, Any]) -> None:
    asked = query(document, "GET /experiments/{id}/pulse_results")
    assert {"benjaminiPrimaryMetricsOnly", "benjaminiAcrossAllTestGroups"} <= set(asked)
    for name in ("ExperimentPulseResultsDto", "GatePulseResultsDto"):
        lists = [each for each in schemas[name]["properties"].values() if each["type"] == "array"]
        for each in lists:
            metric = each["items"]["properties"]
            assert set(metric["confidenceInterval"]["properties"]) == {"lower", "upper"}
            assert {"sequentialTestingPValue", "adjustedAlpha", "chanceToBeat", "expectedLoss"} <= set(metric)
            assert each["items"]["required"] == ["metricID", "metricName", "directionality"]
            assert "nullable" not in each["items"]


@pytest.mark.parametrize("resource", ["experiments", "autotunes"])
def test_make_decision_takes_a_holdout(document: dict[str, Any], resource: str) -> None:
    body = find(document, f"PUT /{resource}/{{id}}/make_decision")["requestBody"]
    holdout = deref(document, body["content"]["application/json"]["schema"])["properties"]["holdout"]
    assert (holdout["minimum"], holdout["maximum"]) == (0, 50)


def test_alerts_layers_and_dynamic_configs(document: dict[str, Any], schemas: dict[str, Any]) -> None:
    assert set(query(document, "GET /alerts")) == {"limit", "page"}
    alert = schemas["AlertSchemaDto"]
    assert {"owner", "evaluationDelayMs", "subscribers"} <= set(alert["properties"])
    assert "subscribers" in alert["required"]
    override = schemas["LayerOverridesPatchDto"]["properties"]["conditionalOverrides"]["items"]["properties"]
    assert override["environment"] == {"type": "string", "nullable": True}
    layer = schemas["LayerContractDto"]["properties"]
    assert {"targeting_gate_parameter_values", "holdout_parameter_values", "permalink"} <= set(layer)
    config = schemas["DynamicConfigDto"]
    assert {"permalink", "type", "typeReason", "isPermanent"} <= set(config["properties"])
    assert "isPermanent" in config["required"]


# ---- the step


def untouched(node: Any) -> Any:
    """An independent strip for comparison: no order, prose dropped where it is a keyword."""
    if isinstance(node, list):
        return [untouched(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        name: {inner: untouched(each) for inner, each in value.items()} if name == "properties" else untouched(value)
        for name, value in node.items()
        if name not in PROSE
    }


def unordered(node: Any) -> Any:
    """The node with every list of names or parameters as a sorted one."""
    if isinstance(node, dict):
        node = {name: unordered(value) for name, value in node.items() if value != {"description": ""}}
        if isinstance(node.get("required"), list):
            node["required"] = sorted(node["required"])
        if isinstance(node.get("parameters"), list):
            node["parameters"] = sorted(node["parameters"], key=json.dumps)
    return [unordered(each) for each in node] if isinstance(node, list) else node


@needs_upstream
@pytest.mark.parametrize("name", ["2025-03-12.json", "2025-10-20.json", "2026-09-17.additions.json"])
def test_a_published_document_keeps_every_fact(name: str) -> None:
    published = load(UPSTREAM / name)
    before = deepcopy(published)
    result = vendor(published)
    assert published == before
    assert dumps(vendor(result)) == dumps(result)
    assert list(prose_in(result)) == []
    for _, _, operation in operations(result):
        for response in operation["responses"].values():
            del response["description"]
    expected = untouched(published) | {"info": result["info"]}

    def order(data: Any) -> str:
        return json.dumps(unordered(data), sort_keys=True)

    assert order(result["components"]) == order(expected["components"])
    assert order(result["paths"]) == order(expected["paths"])


def wrapped(schema: dict[str, Any]) -> dict[str, Any]:
    return {"openapi": "3.0.0", "info": {}, "paths": {}, "components": {"schemas": {"S": schema}}}


def vendored(schema: dict[str, Any]) -> Any:
    return vendor(wrapped(schema))["components"]["schemas"]["S"]


def test_a_property_named_like_a_keyword_stays() -> None:
    words = ["description", "example", "title", "type", "items", "enum", "default", "examples", "x-y", "properties"]
    properties = {word: {"type": "string", "description": "d", "title": "t", "example": "e"} for word in words}
    result = vendored({"description": "d", "properties": properties, "required": ["items", "description"]})
    assert result == {
        "required": ["description", "items"],
        "properties": {word: {"type": "string"} for word in words},
    }
    assert list(result["properties"]) == words, "published order"


def test_values_are_data_whatever_they_look_like() -> None:
    data = {"description": "stays", "x-y": 1}
    assert vendored({"default": data, "enum": [data]}) == {"enum": [data], "default": data}
    assert vendored({"const": data}) == {"enum": [data]}
    mapping = {"propertyName": "type", "mapping": {"title": "#/components/schemas/S"}}
    assert vendored({"discriminator": mapping, "x-note": "n"}) == {"discriminator": mapping}
    assert DATA.isdisjoint(PROSE)


def test_keywords_stand_from_type_to_properties() -> None:
    schema = {
        "properties": {},
        "required": ["b", "a"],
        "additionalProperties": False,
        "unknown": {"summary": "s", "kept": 1},
        "oneOf": [{"description": "d", "type": "string"}, True],
        "maximum": 1,
        "exclusiveMinimum": True,
        "default": 1,
        "nullable": True,
        "type": "object",
    }
    result = vendored(schema)
    assert list(result) == [
        "type", "nullable", "default", "exclusiveMinimum", "maximum", "unknown", "oneOf",
        "additionalProperties", "required", "properties",
    ]  # fmt: skip
    assert result["required"] == ["a", "b"]
    assert result["unknown"] == {"kept": 1}
    assert result["oneOf"] == [{"type": "string"}, {}]
    assert vendored({"required": True}) == {"required": True}


def test_a_whole_document_is_put_in_order() -> None:
    places = [("b", "header"), ("c", "query"), ("a", "query"), ("z", "path"), ("k", "cookie")]
    parameters: list[dict[str, Any]] = [
        {"schema": {"type": "string", "example": "e"}, "in": place, "name": name, "description": "d", "examples": {}}
        for name, place in places
    ]
    body = {"description": "d", "content": {"b/b": {"example": 1, "schema": {}}, "a/a": {}}, "required": True}
    responses = {
        "default": {"description": "d", "headers": {"X-Title": {"description": "d", "schema": {"type": "string"}}}},
        "599": {"description": "d"},
        "422": {"description": "d"},
        "404": {"description": "d", "x-note": "n"},
        "200": {"description": "d", "content": {"application/json": {"schema": {"title": "t"}, "examples": {}}}},
        "500": {"$ref": "#/components/responses/R", "description": "d"},
        "x-note": {},
    }
    operation = {
        "responses": responses,
        "requestBody": body,
        "parameters": [{"$ref": "#/components/parameters/P"}, *parameters],
        "summary": "s",
        "description": "d",
        "externalDocs": {"url": "u"},
        "tags": ["b", "a"],
        "security": [{"title": []}],
    }
    document = {
        "components": {
            "securitySchemes": {"K": {"type": "apiKey", "description": "d", "name": "k", "in": "header"}},
            "schemas": {"B": {}, "A": {}},
            "responses": {"R": {"description": "d"}},
            "requestBodies": {"B": body},
            "parameters": {"P": parameters[0]},
            "headers": {"H": {"description": "d", "schema": {}}},
            "examples": {"E": {"value": 1}},
        },
        "x-all": 1,
        "paths": {"/b": {"post": operation, "summary": "s", "get": {}}, "x-paths": {}, "/a": {"parameters": []}},
        "info": {"version": "1", "title": "T", "description": "d", "contact": {}, "license": {"name": "n"}},
        "tags": [{"name": "b", "description": "d"}],
        "servers": [{"url": "u", "description": "d"}],
        "security": [],
        "openapi": "3.0.3",
    }
    result = vendor(document)
    assert list(result) == ["openapi", "info", "servers", "security", "tags", "paths", "components"]
    assert result["info"] == {"title": "T", "version": "1"}
    assert result["servers"] == [{"url": "u"}]
    assert result["tags"] == [{"name": "b"}]
    assert list(result["paths"]) == ["/a", "/b"]
    assert list(result["paths"]["/b"]) == ["get", "post"]
    post = result["paths"]["/b"]["post"]
    assert list(post) == ["tags", "security", "parameters", "requestBody", "responses"]
    assert post["tags"] == ["b", "a"]
    assert post["security"] == [{"title": []}]
    assert [each.get("name") for each in post["parameters"]] == ["z", "c", "a", "b", "k", None]
    assert post["parameters"][0] == {"name": "z", "in": "path", "schema": {"type": "string"}}
    assert post["requestBody"] == {"required": True, "content": {"a/a": {}, "b/b": {"schema": {}}}}
    assert post["responses"] == {
        "200": {"description": "OK", "content": {"application/json": {"schema": {}}}},
        "404": {"description": "Not Found"},
        "422": {"description": ""},
        "500": {"$ref": "#/components/responses/R"},
        "599": {"description": ""},
        "default": {"description": "", "headers": {"X-Title": {"schema": {"type": "string"}}}},
    }
    assert list(post["responses"]) == ["200", "404", "422", "500", "599", "default"]
    assert list(result["components"]) == [
        "headers", "parameters", "requestBodies", "responses", "schemas", "securitySchemes",
    ]  # fmt: skip
    assert list(result["components"]["schemas"]) == ["A", "B"]
    assert result["components"]["responses"] == {"R": {"description": ""}}
    assert result["components"]["securitySchemes"]["K"] == {"type": "apiKey", "name": "k", "in": "header"}


@pytest.mark.parametrize("document", [{}, {"swagger": "2.0", "paths": {}}, {"openapi": "3.0.0"}, [], None])
def test_what_is_not_openapi_3_is_refused(document: Any) -> None:
    with pytest.raises(SpecError, match=r"give .*OpenAPI 3"):
        vendor(document)


NAMES = st.sampled_from(
    [*sorted(PROSE), *sorted(DATA), "type", "items", "properties", "allOf", "id", "x-y", "required"]
)
LEAVES = st.fixed_dictionaries(
    {"type": st.sampled_from(["string", "number", "object"])},
    optional={"description": st.text(), "title": st.text(), "example": st.none(), "nullable": st.booleans()},
)
SCHEMAS = st.recursive(
    LEAVES,
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "properties": st.dictionaries(NAMES, inner, max_size=4),
            "required": st.lists(NAMES, unique=True),
            "items": inner,
            "additionalProperties": inner | st.booleans(),
            "oneOf": st.lists(inner, max_size=2),
            "default": st.dictionaries(NAMES, st.text()),
            "enum": st.lists(st.text()),
            "summary": st.text(),
            "x-y": st.text(),
        },
    ),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(SCHEMAS)
def test_vendoring_twice_changes_nothing(schema: dict[str, Any]) -> None:
    before = deepcopy(schema)
    once = vendored(schema)
    assert dumps(vendored(once)) == dumps(once)
    assert schema == before
    assert names_of(once) == names_of(schema), "no property is lost"


def names_of(schema: dict[str, Any]) -> Any:
    """The property names at every place."""
    inner = sorted((str(location), names_of(child)) for location, child in children(schema))
    return list(schema.get("properties", {})), inner

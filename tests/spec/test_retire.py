"""Operations that the document has dropped come back, deprecated, without disturbing what it has."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from spec.pipeline.document import SpecError, deref, dumps, key, load, operations, references
from spec.pipeline.retire import merge_retired
from spec.pipeline.vendor import vendor

SPEC = Path(__file__).parents[2] / "spec"

RETIRED_KEYS = {
    "POST /console/v1/gates/{}/rules",
    "PATCH /console/v1/gates/{}/rules",
    "POST /console/v1/dynamic_configs/{}/rule",
    "POST /console/v1/dynamic_configs/{}/rules",
    "PATCH /console/v1/dynamic_configs/{}/rules",
    "PATCH /console/v1/dynamic_configs/{}/rule/name/{}",
    "DELETE /console/v1/dynamic_configs/{}/rule/name/{}",
}


def operation(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    text = {"type": "string"}
    return {
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": text},
            {"name": "id", "in": "query", "schema": text},
        ],
        "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": schema}}}},
    }


def made(paths: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    info = {"title": "T", "version": "1"}
    return {"openapi": "3.0.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return load(SPEC / "statsig_openapi.json")


@pytest.fixture(scope="module")
def retired() -> dict[str, Any]:
    return load(SPEC / "retired.json")


def test_the_retired_file_holds_retired_operations_and_nothing_loose(retired: dict[str, Any]) -> None:
    found = {key(method, path): operation for method, path, operation in operations(retired)}
    assert found.keys() >= RETIRED_KEYS, "operations are only ever added"
    assert all(operation["deprecated"] is True for operation in found.values())
    used = set(references(retired))
    assert used == {f"#/components/schemas/{name}" for name in retired["components"]["schemas"]}
    assert all(deref(retired, {"$ref": pointer}) for pointer in used)
    assert (SPEC / "retired.json").read_text(encoding="utf-8") == dumps(vendor(retired))


def test_the_document_and_the_retired_make_one(document: dict[str, Any], retired: dict[str, Any]) -> None:
    before = deepcopy(document), deepcopy(retired)
    merged = merge_retired(document, retired)
    assert (document, retired) == before
    keys = [key(method, path) for method, path, _ in operations(merged)]
    assert len(keys) == len(set(keys))
    assert set(keys) == {key(method, path) for each in (document, retired) for method, path, _ in operations(each)}
    deprecated = {key(method, path) for method, path, each in operations(merged) if each.get("deprecated")}
    assert deprecated >= {key(method, path) for method, path, _ in operations(retired)} - {
        key(method, path) for method, path, _ in operations(document)
    }
    assert dumps(vendor(merged)) == dumps(merged), "the merge keeps the canonical order"
    assert merge_retired(merged, retired) == merged
    for pointer in references(merged):
        assert deref(merged, {"$ref": pointer})
    for name, schema in document["components"]["schemas"].items():
        assert merged["components"]["schemas"][name] == schema


def test_what_the_document_has_again_is_left_to_it() -> None:
    own = operation("Own") | {"tags": ["own"]}
    document = made({"/x/{name}": {"get": own}}, {"Own": {"type": "object"}})
    retired = made({"/x/{id}": {"get": operation("Old")}}, {"Old": {"type": "object"}})
    assert merge_retired(document, retired) == document


def test_components_come_with_what_they_need_and_nothing_else() -> None:
    schemas = {
        "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
        "B": {"items": {"$ref": "#/components/schemas/A"}},
        "Loose": {"type": "string"},
    }
    merged = merge_retired(made({}, {}), made({"/x/{id}": {"get": operation("A")}}, schemas))
    assert set(merged["components"]["schemas"]) == {"A", "B"}
    assert merged["paths"]["/x/{id}"]["get"]["deprecated"] is True
    bare = made({}, {})
    del bare["components"]
    assert merge_retired(bare, made({}, {})) == bare


def test_the_document_s_spelling_of_a_path_is_kept() -> None:
    document = made({"/x/{name}": {"post": operation("A"), "parameters": []}}, {"A": {}})
    retired = made({"/x/{id}": {"get": operation("A")}}, {"A": {}})
    merged = merge_retired(document, retired)
    assert list(merged["paths"]) == ["/x/{name}"]
    assert list(merged["paths"]["/x/{name}"]) == ["parameters", "get", "post"]
    names = [each["name"] for each in merged["paths"]["/x/{name}"]["get"]["parameters"]]
    assert names == ["name", "id"], "the query parameter keeps its name"
    assert retired["paths"]["/x/{id}"]["get"]["parameters"][0]["name"] == "id"


@pytest.mark.parametrize("deep", [False, True])
def test_a_component_of_equal_name_and_other_content_is_refused(deep: bool) -> None:
    outer = {"items": {"$ref": "#/components/schemas/Inner"}}
    schemas = {"Outer": outer, "Inner": {"type": "string"}}
    sent = operation("Outer" if deep else "Inner")
    sent["requestBody"] = {"content": sent.pop("responses")["200"]["content"]}
    retired = made({"/x/{id}": {"post": sent}}, schemas)
    document = made({}, {"Outer": outer, "Inner": {"type": "number"}})
    with pytest.raises(SpecError, match=r"components/schemas/Inner: .*rename it.*InnerRetired"):
        merge_retired(document, retired)


def test_bad_input_is_refused_clearly() -> None:
    good = made({}, {})
    with pytest.raises(SpecError, match=r'^document: "openapi" is'):
        merge_retired({}, good)
    with pytest.raises(SpecError, match=r'^retired operations: "openapi" is'):
        merge_retired(good, {})
    with pytest.raises(SpecError, match="points at nothing"):
        merge_retired(good, made({"/x/{id}": {"get": operation("Missing")}}, {}))
    stray = {"get": {"responses": {"200": {"$ref": "#/paths/~1y"}}}}
    with pytest.raises(SpecError, match="no component"):
        merge_retired(good, made({"/x": stray}, {}))

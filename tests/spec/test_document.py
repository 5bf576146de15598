"""The helpers of the pipeline: reading says clearly what is wrong, walking never takes a name for a keyword."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from spec.pipeline.document import (
    METHODS,
    SpecError,
    children,
    deref,
    dumps,
    key,
    load,
    operations,
    placeholders,
    references,
    require_openapi3,
    with_placeholders,
)


def minimal(**more: Any) -> dict[str, Any]:
    return {"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": {}, **more}


def test_load_reads_what_dumps_writes(tmp_path: Path) -> None:
    document = minimal(components={"schemas": {"Ü": {"type": "string"}}})
    file = tmp_path / "document.json"
    file.write_text(dumps(document), encoding="utf-8")
    assert load(file) == document
    assert dumps(load(file)) == dumps(document)


def test_dumps_is_readable_and_ends_with_a_newline() -> None:
    assert dumps({"a": ["é"]}) == '{\n  "a": [\n    "é"\n  ]\n}\n'


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "not JSON"),
        (b"", "not JSON"),
        (b"[]", "not an object"),
        (b"null", "not an object"),
        (b"{}", '"openapi" is None'),
        (b'{"swagger": "2.0", "paths": {}}', '"openapi" is None'),
        (b'{"openapi": 3, "paths": {}}', '"openapi" is 3'),
        (b'{"openapi": "2.0", "paths": {}}', "\"openapi\" is '2.0'"),
        (b'{"openapi": "3.0.0"}', '"paths" is missing'),
        (b'{"openapi": "3.0.0", "paths": []}', '"paths" is missing or not an object'),
        (b"\xff\xfe", "cannot be read"),
    ],
)
def test_load_refuses_with_one_line_that_names_the_file(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "bad.json"
    file.write_bytes(content)
    with pytest.raises(SpecError) as caught:
        load(file)
    text = str(caught.value)
    assert words in text
    assert str(file) in text
    assert ";" in text
    assert "\n" not in text


def test_load_of_a_missing_file_or_a_folder(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="no such file"):
        load(tmp_path / "none.json")
    with pytest.raises(SpecError, match="cannot be read"):
        load(str(tmp_path))


def test_require_openapi3_accepts_3_0_and_3_1() -> None:
    require_openapi3(minimal())
    require_openapi3(minimal(openapi="3.1.0"))


def test_operations_skip_what_is_no_method() -> None:
    item = {"parameters": [], "summary": "s", "patch": {"tags": ["b"]}, "get": {"tags": ["a"]}}
    document = minimal(paths={"/x": item, "/y": {"delete": {}}})
    assert list(operations(document)) == [
        ("PATCH", "/x", {"tags": ["b"]}),
        ("GET", "/x", {"tags": ["a"]}),
        ("DELETE", "/y", {}),
    ]
    assert len(METHODS) == 8


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("get", "/console/v1/gates/{id}/rules/{ruleID}", "GET /console/v1/gates/{}/rules/{}"),
        ("GET", "/console/v1/gates/:id/rules/:rule", "GET /console/v1/gates/{}/rules/{}"),
        ("Post", "/console/v1/gates", "POST /console/v1/gates"),
        ("get", "/a/{b}.json", "GET /a/{}.json"),
        ("get", "/a/b:c", "GET /a/b:c"),
    ],
)
def test_key_drops_the_names_of_path_parameters(method: str, path: str, expected: str) -> None:
    assert key(method, path) == expected


def test_deref_follows_every_reference() -> None:
    schemas = {
        "A": {"$ref": "#/components/schemas/a~1b~0c"},
        "a/b~c": {"type": "string"},
        "Loop": {"$ref": "#/components/schemas/Loop"},
    }
    document = minimal(components={"schemas": schemas})
    assert deref(document, {"$ref": "#/components/schemas/A"}) == {"type": "string"}
    assert deref(document, {"type": "object"}) == {"type": "object"}
    with pytest.raises(SpecError, match="Nowhere: the reference points at nothing"):
        deref(document, {"$ref": "#/components/schemas/Nowhere"})
    with pytest.raises(SpecError, match="outside the document"):
        deref(document, {"$ref": "other.json#/A"})
    with pytest.raises(SpecError, match="back to itself"):
        deref(document, {"$ref": "#/components/schemas/Loop"})


def test_children_name_every_place_and_no_data() -> None:
    leaf = {"type": "string"}
    schema = {
        "type": "object",
        "properties": {"properties": leaf, "items": leaf, "description": leaf, "allOf": leaf},
        "additionalProperties": leaf,
        "items": leaf,
        "not": leaf,
        "allOf": [leaf, leaf],
        "anyOf": [leaf],
        "oneOf": [True, leaf],
        "default": {"items": leaf},
        "enum": [{"items": leaf}],
    }
    assert [location for location, _ in children(schema)] == [
        ("properties", "properties"),
        ("properties", "items"),
        ("properties", "description"),
        ("properties", "allOf"),
        ("additionalProperties",),
        ("items",),
        ("not",),
        ("allOf", 0),
        ("allOf", 1),
        ("anyOf", 0),
        ("oneOf", 1),
    ]
    assert all(child == leaf for _, child in children(schema))
    assert list(children({"additionalProperties": False, "items": True})) == []


def test_references_see_no_property_of_that_name() -> None:
    node = {"a": [{"$ref": "#/x"}], "properties": {"$ref": {"$ref": "#/y"}}}
    assert list(references(node)) == ["#/x", "#/y"]


def test_a_document_survives_the_layout(tmp_path: Path) -> None:
    assert json.loads(dumps(minimal())) == minimal()


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("/gates/{id}/rules/{ruleID}", ["id", "ruleID"]),
        ("/gates/:id/rules", ["id"]),
        ("/x/{a}{b}", ["a", "b"]),
        ("/x/{id}.csv", ["id"]),
        ("/x", []),
    ],
)
def test_placeholders_may_share_a_segment(path: str, names: list[str]) -> None:
    assert placeholders(path) == names
    renamed = {name: f"the_{name}" for name in names}
    assert placeholders(with_placeholders(path, renamed)) == [f"the_{name}" for name in names]


def test_an_error_is_one_line_whatever_it_names() -> None:
    words = str(SpecError("a\nb\u2028c: not this; correct it" + "x" * 5000 + "; the end"))
    assert words.startswith("a\\nb\\u2028c: not this; correct it")
    assert words.endswith("; the end")
    assert len(words) < 1000

"""Whatever a document holds: the steps before the generator give a whole result, or one clear line."""

from __future__ import annotations

import ast
import json
import keyword
import random
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from spec.pipeline.build import Built, Inputs, assemble
from spec.pipeline.document import Json, SpecError, dumps, operations, references
from spec.pipeline.document import parse as parse_document
from spec.pipeline.generate import PACKAGE, generate
from spec.pipeline.hoist import kind_of
from spec.pipeline.normalise import COMPONENTS
from spec.pipeline.refresh import check, name
from spec.pipeline.retire import merge_retired, retire
from spec.pipeline.usable import require_usable
from spec.pipeline.vendor import vendor
from tests.spec.test_generate import MINI_NAMES, SPEC, mini_document

EMPTY: Json = {"openapi": "3.0.0", "paths": {}}
KEYWORDS = (
    "$ref", "type", "properties", "items", "required", "enum", "allOf", "oneOf", "anyOf", "nullable", "const",
    "additionalProperties", "parameters", "responses", "requestBody", "content", "schema", "name", "in", "schemas",
    "application/json", "get", "post", "put", "delete", "head", "200", "default", "data", "pagination", "description",
)  # fmt: skip
WORDS = (
    "", "id", "self", "None", "class", "Any", "__init__", "a b", "\"\"\"", "'); boom(", "{boom()}", "{{boom()}}",
    "%}{{boom()}}", "\\", "\n", "é", "日本", "😀", "null", "object", "array", "string", "integer", "path", "query",
    "#/components/schemas/GateDto", "#/components/schemas/Gone", "#/paths", "/console/v1/gates", "/x/{id}/{id}",
    "/x/{a}{b}", "/x/:id", "list", "str", "Retired", "|0", "[]", "2XX",
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(WORDS) | st.floats(allow_nan=False, width=16),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYWORDS + WORDS), inner, max_size=3),
    max_leaves=5,
)


@cache
def published() -> str:
    """A document with a form of its own at every turn."""
    document = mini_document()
    document["components"]["schemas"]["UnionDto"] = {
        "oneOf": [
            {"type": "object", "properties": {"kind": {"enum": ["a"]}, "deep": {"properties": {"x": {"enum": ["p"]}}}}},
            {"type": "object", "properties": {"kind": {"enum": ["b"]}, "rows": {"type": "array", "items": {}}}},
        ]
    }
    gates = document["paths"]["/console/v1/gates"]
    gates["patch"] = deepcopy(gates["post"])
    gates["patch"]["requestBody"] = {"content": {"application/json": {"schema": {"allOf": [
        {"$ref": "#/components/schemas/GateDto"},
        {"type": "object", "properties": {"more": {"$ref": "#/components/schemas/UnionDto"}}, "required": ["more"]},
    ]}}}}  # fmt: skip
    document["paths"]["/console/v1/overrides/{type}"] = {"put": deepcopy(gates["patch"])}
    return json.dumps(document)


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every (container, key) of a document."""
    entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for name_, value in list(entries):
        yield node, name_
        yield from places(value)


def mutated(draw: Callable[[Any], Any]) -> Json:
    """The document with some places replaced, removed, renamed or copied to where they do not belong."""
    document: Json = json.loads(published())
    dice = random.Random(draw(st.integers(0, 2**32)))
    for _ in range(draw(st.integers(1, 4))):
        found = list(places(document))
        if not found:
            break
        holder, at = dice.choice(found)
        match draw(st.sampled_from(["replace", "remove", "rename", "copy", "wrap"])):
            case "replace":
                holder[at] = draw(JSON)
            case "remove":
                del holder[at]
            case "rename" if isinstance(holder, dict):
                holder[draw(st.sampled_from(WORDS + KEYWORDS))] = holder.pop(at)
            case "wrap":
                holder[at] = {draw(st.sampled_from(KEYWORDS)): holder[at]}
            case _:
                other, key = dice.choice(found)
                holder[at] = deepcopy(other[key]) if key in range(len(other)) or key in other else None
    return document


@cache
def before() -> tuple[Inputs, Built]:
    """The state that every mutated document follows."""
    inputs = Inputs(vendor(mini_document()), EMPTY, [], {"operations": dict(MINI_NAMES)}, {})
    first = name(inputs, assemble(Inputs(EMPTY, EMPTY, [], {}, {}), strict=False))[0]
    return first.inputs, first.built


def taken(document: Json) -> Built:
    """What the steps of a refresh make of a document, but for the generator."""
    inputs, old = before()
    require_usable(document)
    vendored = vendor(document)
    retired, _ = retire(merge_retired(inputs.document, inputs.retired), inputs.retired, vendored)
    following = Inputs(vendored, retired, [], inputs.names, {}, inputs.kept)
    return name(following, old)[0].built


def hold_together(built: Built) -> None:
    """What the generator and the templates rely on."""
    schemas = built.document["components"]["schemas"]
    for pointer in references(built.document):
        assert pointer.removeprefix(COMPONENTS) in schemas
    assert set(schemas) == set(built.meta["models"])
    modules = list(built.meta["modules"].values())
    assert len(set(modules)) == len(modules)
    for model in schemas:
        assert model.isidentifier()
        assert not keyword.iskeyword(model)
    names = list(built.names.values())
    assert len({each.replace(".", "_") for each in names}) == len(names)
    for each in names:
        assert all(part.isidentifier() and not keyword.iskeyword(part) for part in each.split("."))
        assert not any(other.startswith(f"{each}.") for other in names), "a method that is a namespace too"
    called = {name for operation, name in MINI_NAMES.items() if operation not in built.left_out}
    assert called <= set(names), "what users call stays"
    assert {shape.name for shape in before()[1].shapes} <= set(schemas) | set(built.aliases), "what users import stays"
    for python in built.meta["python"].values():
        assert python.isidentifier()
        assert not keyword.iskeyword(python)
    for _, path, operation in operations(built.document):
        arguments = [built.meta["python"][each["name"]] for each in operation["parameters"]]
        assert len(set(arguments)) == len(arguments)
        given = re.findall(r"\{([^{}]*)\}", path)
        assert given == [each["name"] for each in operation["parameters"] if each["in"] == "path"]
    for schema in schemas.values():
        for member in schema.get("oneOf", []):
            assert kind_of(member) is None


def outcome(document: Any) -> str:
    """`done`, or the line that says what is wrong."""
    try:
        built = taken(parse_document(json.dumps(document).encode(), "document"))
    except SpecError as error:
        text = str(error)
        assert text
        assert "\n" not in text
        assert len(text) < 1000
        return text
    hold_together(built)
    dumps(built.document)
    return "done"


def broken(*path: Any, value: Any = None, rename: str | None = None) -> Json:
    """The document with one place changed; without a value it is taken out, or goes under another name."""
    document: Json = json.loads(published())
    holder: Any = document
    for step in path[:-1]:
        holder = holder[step]
    if rename is not None:
        holder[rename] = holder.pop(path[-1])
    elif value is None:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return document


POST = ("paths", "/console/v1/gates", "post")
ANSWER = ("paths", "/console/v1/gates/{id}", "get", "responses", "201", "content", "application/json")
GATE = ("components", "schemas", "GateDto", "properties")
TAKEN: dict[str, Json] = {
    "an answer without a schema": broken(*ANSWER, "schema"),
    "an answer without content": broken(*ANSWER[:-1]),
    "a body without content": broken(*POST, "requestBody", "content"),
    "a body whose content has another name": broken(*POST, "requestBody", "content", rename="name"),
    "a strange word in a path": broken("paths", "/console/v1/gates", "wrap", value={"x": 1}),
    "a path that is none": broken("paths", "x-gates", value="text"),
    "a map of anything": broken(*GATE, "tags", "additionalProperties", "type"),
    "a schema that is only true": broken(*GATE, "tags", value=True),
    "a reference with company": broken(
        *GATE, "rules", "items", "oneOf", value=[{"$ref": "#/components/schemas/FlagDto"}]
    ),
    "a reference in a strange word": broken(*GATE, "key", "strange", value={"$ref": "#/components/schemas/FlagDto"}),
    "a property without a name": broken(*GATE, "", value={"type": "object", "properties": {"x": {"enum": ["a"]}}}),
    "properties named like steps": broken(
        *GATE, "|0", value={"properties": {"[]a": {"enum": ["a"]}, "{}b": {"enum": ["b"]}}}
    ),
    "a property of two alphabets": broken(*GATE, "日本😀", value={"enum": ["é", "\n"]}),
    "types in a list": broken(*GATE, "key", value={"type": ["string", "integer", "null"]}),
    "a component of our own name": broken("components", "schemas", "MessageResponse", value={"properties": {"x": {}}}),
    "a name of Python's": json.loads(published().replace("RuleDto", "Any").replace("FlagDto", "None")),
    "no components": {"openapi": "3.1.0", "paths": {"/x/:id": {"get": {}, "head": {}, "trace": {"responses": {}}}}},
}
REFUSED: dict[str, tuple[Json, str]] = {
    "a reference that is no text": (broken(*GATE, "key", value={"$ref": {}}), r"\$ref"),
    "a parameter that is a schema": (
        broken(*POST, "parameters", value=[{"$ref": "#/components/schemas/GateDto"}]), r"no component of parameters"
    ),
    "a broken reference": (broken("components", "schemas", "RuleDto"), "RuleDto: the reference points at nothing"),
    "required that is a map": (broken(*POST, "requestBody", "required", value={}), "required: dict, not bool"),
    "a path twice": (
        broken("paths", "/console/v1/gates/{gateID}", value={"get": {}}), r"GET .*: the same path as /console/v1/gates/"
    ),
    "a parameter twice in a path": (broken("paths", "/x/{id}/y/{id}", value={}), "two parameters named id"),
    "code in a path": (broken("paths", "/x/{id}/{exec('boom')/1}", value={}), "not a path"),
    "fields that would be one": (
        broken(*GATE, value={"a!": {}, "a?": {}}), "Gate: 'a!' and 'a.' would be one name"
    ),
    "a circle": (broken(*GATE, "key", value={"$ref": "#/components/schemas/GateDto"}), "GateDto → GateDto"),
}  # fmt: skip


@pytest.mark.parametrize("case", TAKEN)
def test_odd_documents_are_taken(case: str) -> None:
    assert outcome(TAKEN[case]) == "done"


@pytest.mark.parametrize("case", REFUSED)
def test_unusable_documents_are_refused(case: str) -> None:
    document, words = REFUSED[case]
    assert re.search(words, outcome(document))


def test_documents_that_would_fill_the_memory_are_refused() -> None:
    """Each of 40 schemas holds the next one twice: a trillion when written out."""
    schemas: Json = {
        f"S{at}": {"properties": {n: {"$ref": f"#/components/schemas/S{at + 1}"} for n in "ab"}} for at in range(40)
    }
    schemas["S40"] = {"type": "string"}
    document = {"openapi": "3.0.0", "paths": {}, "components": {"schemas": schemas}}
    assert re.search(r"written out it has \d+ parts; simplify it", outcome(document))
    deep: Json = {"type": "string"}
    for _ in range(200):
        deep = {"type": "array", "items": deep}
    document["components"] = {"schemas": {"S": deep}}
    assert "schemas inside each other" in outcome(document)
    with pytest.raises(SpecError, match="nested too deeply"):
        parse_document(b'{"openapi":' + b"[" * 100_000, "document")


CODE = (
    "boom()", '"; boom() #', "'; boom() #", '""" + boom() + """', "\\", '\\"; boom() #', "{boom()}", "{{ boom() }}",
    "{% set x = boom() %}", "%}{{ boom() }}{% set x = ", "\n    boom()\n", "\r\nboom()", "$(boom)", "`boom`",
    "\u2028boom()", "\x00boom()", "]; boom(); [", "): boom() #", "Any = boom()", "__import__('os')", "${boom}",
    "#}boom()", "f'{boom()}'",
)  # fmt: skip


def malicious() -> Json:
    """Code wherever a document may hold words: names, values, descriptions, tags, ids, defaults, media types."""
    document: Json = json.loads(published())
    schemas, paths = document["components"]["schemas"], document["paths"]
    for at, word in enumerate(CODE):
        code = f"{word} n{at}"
        enum = {"type": "string", "enum": [code, f"{code}{at}"], "default": code, "description": code, "title": code}
        schemas["GateDto"]["properties"][code] = enum
        schemas["GateCreateDto"]["properties"][code] = {"type": "string", "enum": [code], "default": code, "x-y": code}
        schemas["FlagDto"]["properties"][code] = {"type": "object", "properties": {code: enum}, "required": [code]}
        query = {"name": code, "in": "query", "description": code, "schema": enum | {"pattern": code}}
        operation = deepcopy(paths["/console/v1/gates/{id}"]["get"])
        operation |= {"operationId": code, "tags": [code], "summary": code, "description": code, "x-name": code}
        operation["parameters"] = [{**operation["parameters"][0], "description": code}, query]
        operation["responses"]["201"]["description"] = code
        operation["requestBody"] = {"content": {code: {"schema": enum}}}
        paths[f"/console/v1/evil{at}/{{id}}"] = {"post": operation}
    document["info"] = {"title": CODE[3], "version": CODE[3], "description": CODE[3]}
    document["tags"] = [{"name": code, "description": code} for code in CODE]
    document["servers"] = [{"url": code, "description": code} for code in CODE]
    return document


def test_no_word_of_a_document_becomes_code(tmp_path: Path) -> None:
    """Whatever was written is a string or a comment: no name that a document chose stands in the code itself."""
    built = taken(parse_document(json.dumps(malicious()).encode(), "document"))
    hold_together(built)
    package = tmp_path / PACKAGE
    generate(built.document, built.meta, built.schemas(), SPEC, package)
    check(package, built)
    files = list(package.rglob("*.py"))
    assert len(files) > 2 * len(CODE)
    for file in files:
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            names = [
                value for value in vars(node).values() if isinstance(value, str) and not isinstance(node, ast.Constant)
            ]
            if isinstance(node, ast.ImportFrom) and ast.unparse(node) == "from os import PathLike":
                continue
            assert not [word for word in names if word in ("boom", "os")], f"{file.name}: {names}"
            if isinstance(node, ast.Call):
                assert ast.unparse(node.func) not in ("boom", "__import__")


@pytest.mark.parametrize("code", ['\'"""', 'a"b', "a`b", "a{b}c", "a\\b", "a/b", "a~b", "a\nb"])
def test_a_component_whose_name_is_code_is_refused(code: str) -> None:
    assert "is no name of a component" in outcome(broken("components", "schemas", code, value={"type": "object"}))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_a_mutated_document_is_taken_whole_or_refused_in_one_line(data: st.DataObject) -> None:
    outcome(mutated(data.draw))


@pytest.mark.slow
@settings(max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_many_mutated_documents(data: st.DataObject) -> None:
    outcome(mutated(data.draw))


@settings(max_examples=60, deadline=None)
@given(JSON)
@example({})
@example({"openapi": "3.0.0"})
@example({"openapi": "3.1.0", "paths": {"/x": {"get": None}}})
def test_anything_else_is_refused_in_one_line(document: Any) -> None:
    with pytest.raises(SpecError):
        require_usable(parse_document(json.dumps(document).encode(), "document"))

"""Whether a document can be used at all: what later steps rely on is checked once, here, with one clear line."""

from __future__ import annotations

import re
from typing import Any

from spec.pipeline.document import (
    METHODS,
    SCHEMA_LISTS,
    SCHEMA_MAPS,
    SCHEMA_SINGLES,
    Json,
    SpecError,
    key,
    operations,
    references,
    require_openapi3,
    resolve,
)
from spec.pipeline.vendor import PLACES

MAX_DEPTH = 60
"""Schemas inside each other; the published document has 14."""
MAX_EXPANDED = 100_000
"""Nodes of a schema with every reference written out; the published document has 3,300."""
COMPONENTS = "#/components/schemas/"

_PATH = re.compile(r"/(?:[A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[^{}/\"'\\\s]+\}|/)*")
_PARAMETER = re.compile(r"\{([^{}/]+)\}|(?<=/):([^/]+)")
_COMPONENT = re.compile(r"[^/~%\"'`\\{}\x00-\x1f\x7f]+")
_BUILD_KINDS: dict[str, type | tuple[type, ...]] = {
    "type": (str, list),
    "nullable": bool,
    "readOnly": bool,
    "enum": list,
    "required": list,
    "format": str,
}


def require_usable(document: Json, where: str = "document") -> None:
    """Refuse a document that the later steps cannot use.

    Args:
        document: The published document.
        where: What it is called in messages.

    Raises:
        SpecError: Not OpenAPI 3, a part of the wrong kind, two paths that are one, a broken reference, a schema that
            holds itself or expands without bounds. The text names the place and the remedy.
    """
    require_openapi3(document, where)
    _top(document)
    _paths(document["paths"])
    components = document.get("components", {})
    _want(components, dict, "components")
    for kind, named in components.items():
        if not kind.startswith("x-"):
            _components(kind, named)
    _pointers({"paths": document["paths"], "components": components}, "document")
    for pointer in dict.fromkeys(references({"paths": document["paths"], "components": components})):
        _reference(document, pointer)
    refuse_unbounded(document)


def _top(document: Json) -> None:
    for name, kind in (("info", dict), ("servers", list), ("tags", list), ("security", list)):
        if name in document:
            _want(document[name], kind, name)
    for tag in document.get("tags", []):
        _want(tag, dict, "tags")
        _want(tag.get("name"), str, "tags: name")


def _want(node: Any, kind: type | tuple[type, ...], place: str) -> None:
    if not isinstance(node, kind) or (isinstance(node, bool) and kind is not bool and bool not in _kinds(kind)):
        names = " or ".join(each.__name__ for each in _kinds(kind))
        raise SpecError(f"{place}: {type(node).__name__}, not {names}; correct it in the document or in an overlay")


def _kinds(kind: type | tuple[type, ...]) -> tuple[type, ...]:
    return kind if isinstance(kind, tuple) else (kind,)


def _paths(paths: Json) -> None:
    seen: dict[str, str] = {}
    for path, item in paths.items():
        if not path.startswith("/"):
            continue
        _path(path)
        _want(item, dict, path)
        if "$ref" in item:
            raise SpecError(f"{path}: a path by reference; write its operations here")
        _parameters(item.get("parameters", []), path)
        for method in METHODS:
            if method in item:
                _want(item[method], dict, f"{method.upper()} {path}")
                same = seen.setdefault(key(method, path), path)
                if same != path:
                    raise SpecError(f"{method.upper()} {path}: the same path as {same}; take one of them out")
                _operation(item[method], f"{method.upper()} {path}")


def _path(path: str) -> None:
    if not _PATH.fullmatch(path):
        raise SpecError(f"{path!r}: not a path; parameters stand in braces, other characters are escaped with %")
    names = [found[1] or found[2] for found in _PARAMETER.finditer(path)]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise SpecError(f"{path}: two parameters named {twice}; rename one")


def _operation(operation: Json, place: str) -> None:
    _flags({name: operation[name] for name in ("deprecated",) if name in operation}, place)
    _parameters(operation.get("parameters", []), place)
    _body(operation.get("requestBody", {}), f"{place}: requestBody")
    responses = operation.get("responses", {})
    _want(responses, dict, f"{place}: responses")
    for code, response in responses.items():
        if not code.startswith("x-"):
            _response(response, f"{place}: responses.{code}")


def _parameters(parameters: Any, place: str) -> None:
    _want(parameters, list, f"{place}: parameters")
    seen: set[tuple[str, str]] = set()
    for each in parameters:
        _want(each, dict, f"{place}: parameters")
        if "$ref" in each:
            _leads_to("parameters", each, place)
        else:
            _parameter(each, place)
            if (each["in"], each["name"]) in seen:
                raise SpecError(f"{place}: parameter {each['name']!r} stands twice in {each['in']}; take one out")
            seen.add((each["in"], each["name"]))


def _parameter(parameter: Json, place: str) -> None:
    for name in ("name", "in"):
        if not isinstance(parameter.get(name), str) or not parameter[name]:
            raise SpecError(f'{place}: a parameter without "{name}"; add it')
    if parameter["in"] not in PLACES:
        raise SpecError(f"{place}: parameter {parameter['name']!r} is in {parameter['in']!r}; use {', '.join(PLACES)}")
    _flags(parameter, f"{place}: parameter {parameter['name']!r}")
    _holder(parameter, f"{place}: parameter {parameter['name']!r}")


def _leads_to(kind: str, node: Json, place: str) -> None:
    pointer = node["$ref"]
    _want(pointer, str, f"{place}: $ref")
    if not re.fullmatch(f"#/components/{kind}/[^/]+", pointer):
        raise SpecError(f"{place}: $ref {pointer!r} leads to no component of {kind}; correct it")


def _flags(node: Json, place: str) -> None:
    for name in ("required", "deprecated"):
        if name in node:
            _want(node[name], bool, f"{place}.{name}")


def _body(body: Any, place: str, kind: str = "requestBodies") -> None:
    _want(body, dict, place)
    _flags(body, place)
    if "$ref" in body:
        _leads_to(kind, body, place)
    _content(body.get("content", {}), place)


def _response(response: Any, place: str) -> None:
    _body(response, place, "responses")
    headers = response.get("headers", {})
    _want(headers, dict, f"{place}.headers")
    for name, header in headers.items():
        _header(header, f"{place}.headers.{name}")


def _header(header: Any, place: str) -> None:
    _want(header, dict, place)
    _holder(header, place)


def _content(content: Any, place: str) -> None:
    _want(content, dict, f"{place}.content")
    for media, each in content.items():
        _want(each, dict, f"{place}.content.{media}")
        _holder(each, f"{place}.content.{media}")


def _holder(node: Json, place: str) -> None:
    if "schema" in node:
        _schema(node["schema"], f"{place}.schema", 0)
    if "content" in node:
        _content(node["content"], place)


def _components(kind: str, named: Any) -> None:
    checks = {
        "schemas": lambda schema, place: _schema(schema, place, 0),
        "requestBodies": _body,
        "responses": _response,
        "headers": _header,
    }
    _want(named, dict, f"components.{kind}")
    for name, each in named.items():
        place = f"components.{kind}.{name}"
        if kind == "schemas" and not _COMPONENT.fullmatch(name):
            raise SpecError(f"components.schemas: {name!r} is no name of a component; use letters, digits and . - _")
        if kind == "parameters":
            _parameters([each], place)
        elif kind in checks:
            checks[kind](each, place)
        elif kind != "examples":
            _want(each, dict, place)


def _schema(schema: Any, place: str, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise SpecError(f"{place}: more than {MAX_DEPTH} schemas inside each other; make components of them")
    if isinstance(schema, bool):
        return
    _want(schema, dict, place)
    for keyword, kind in _BUILD_KINDS.items():
        if keyword in schema and not (keyword == "required" and isinstance(schema[keyword], bool)):
            _want(schema[keyword], kind, f"{place}.{keyword}")
    _strings(schema, place)
    if "$ref" in schema:
        _want(schema["$ref"], str, f"{place}.$ref")
        if not schema["$ref"].startswith(COMPONENTS):
            raise SpecError(f"{place}: $ref {schema['$ref']!r} leads to no component; make its target one")
    for keyword in SCHEMA_MAPS:
        if keyword in schema:
            _want(schema[keyword], dict, f"{place}.{keyword}")
            for name, each in schema[keyword].items():
                _schema(each, f"{place}.{name}", depth + 1)
    for keyword in SCHEMA_LISTS:
        if keyword in schema:
            _want(schema[keyword], list, f"{place}.{keyword}")
            if not schema[keyword]:
                raise SpecError(f"{place}.{keyword}: empty; give a schema or take it out")
            for at, each in enumerate(schema[keyword]):
                _schema(each, f"{place}.{keyword}[{at}]", depth + 1)
    for keyword in SCHEMA_SINGLES:
        if keyword in schema:
            _schema(schema[keyword], f"{place}.{keyword}", depth + 1)


def _strings(schema: Json, place: str) -> None:
    """Names in lists are words, not numbers or objects."""
    for keyword in ("required", "type"):
        if isinstance(schema.get(keyword), list):
            for each in schema[keyword]:
                _want(each, str, f"{place}.{keyword}")


def _pointers(node: Any, place: str) -> None:
    """Refuse a reference that is no text, unless it is a property of that name."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name == "$ref" and not isinstance(value, str) and not (isinstance(value, dict) and _is_property(place)):
                raise SpecError(f"{place}: $ref is {type(value).__name__}, not a text; correct it")
            _pointers(value, f"{place}.{name}" if place != "document" else name)
    elif isinstance(node, list):
        for at, each in enumerate(node):
            _pointers(each, f"{place}[{at}]")


def _is_property(place: str) -> bool:
    return place.endswith(SCHEMA_MAPS)


def _reference(document: Json, pointer: str) -> None:
    target = resolve(document, pointer)
    _want(target, (dict, bool) if pointer.startswith(COMPONENTS) else dict, pointer)


def refuse_unbounded(document: Json) -> None:
    """A schema that holds itself has no finite model here, and one that doubles at each step fills the memory."""
    schemas: Json = document.get("components", {}).get("schemas", {})
    sizes: dict[str, int] = {}

    def expanded(node: Any, trail: tuple[str, ...]) -> int:
        if not isinstance(node, (dict, list)):
            return 1
        values = node.values() if isinstance(node, dict) else node
        total = 1 + sum(expanded(each, trail) for each in values)
        pointer = node.get("$ref") if isinstance(node, dict) else None
        return total + (of(pointer, trail) if isinstance(pointer, str) else 0)

    def of(pointer: str, trail: tuple[str, ...]) -> int:
        name = pointer.removeprefix(COMPONENTS).split("/")[0]
        if not pointer.startswith(COMPONENTS) or name not in schemas:
            return 0
        if name in trail:
            circle = " → ".join((*trail[trail.index(name) :], name))
            raise SpecError(f"components.schemas.{name}: the schema holds itself ({circle}); cut the circle")
        if len(trail) > MAX_DEPTH:
            raise SpecError(f"components.schemas.{name}: more than {MAX_DEPTH} references deep; join some of them")
        if name not in sizes:
            sizes[name] = expanded(schemas[name], (*trail, name))
            if sizes[name] > MAX_EXPANDED:
                raise SpecError(f"components.schemas.{name}: written out it has {sizes[name]} parts; simplify it")
        return sizes[name]

    for name in schemas:
        of(COMPONENTS + name, ())
    for method, path, operation in operations(document):
        if expanded(operation, ()) > 2 * MAX_EXPANDED:
            raise SpecError(f"{method} {path}: written out it has more than {MAX_EXPANDED} parts; simplify it")

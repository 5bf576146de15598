"""First step: keep the interface facts of a published document, in one order, and none of its prose or examples."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from spec.pipeline.document import METHODS, SCHEMA_LISTS, SCHEMA_MAPS, SCHEMA_SINGLES, Json, copied, require_openapi3
from spec.pipeline.forms import VERSION, plain

Rewrite = Callable[[Any], Any]

PROSE = frozenset({"summary", "description", "example", "examples", "title", "externalDocs", "contact", "$comment"})
"""Keywords that hold no fact of the interface; extension keywords (x-…) are dropped with them."""

DATA = frozenset({"default", "enum", "const"})
"""Keywords whose value belongs to the interface as it stands, whatever it looks like."""

OTHER = "*"
"""Where the keywords stand that an order does not name: by name, so that none is lost."""

DOCUMENT_ORDER = ("openapi", "info", "servers", "security", "tags", OTHER, "paths", "components")
PATH_ORDER = ("$ref", "servers", "parameters", OTHER, *METHODS)
OPERATION_ORDER = (
    "operationId", "tags", "deprecated", "security", "servers", OTHER, "parameters", "requestBody", "responses"
)  # fmt: skip
PARAMETER_ORDER = ("$ref", "name", "in", "required", "deprecated", "allowEmptyValue", OTHER, "schema", "content")
BODY_ORDER = ("$ref", "required", OTHER, "content")
RESPONSE_ORDER = ("$ref", "description", OTHER, "headers", "content")
MEDIA_ORDER = ("schema", OTHER)
SCHEMA_ORDER = (
    "$ref", "type", "nullable", "format", "readOnly", "writeOnly", "deprecated", "const", "enum", "default",
    "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", OTHER, "discriminator",
    "allOf", "anyOf", "oneOf", "not", "items", "additionalProperties", "required", "properties",
)  # fmt: skip
LATER_PARTS = ("webhooks", "jsonSchemaDialect")
"""Parts of an OpenAPI 3.1 document that say nothing of the paths."""
REWORDED = ("413", "414", "416", "418", "422")
"""Codes whose reason phrase changed in Python 3.13: the result must not depend on who runs the step."""

PLACES = ("path", "query", "header", "cookie")


def vendor(document: Json) -> Json:
    """The document's interface facts in canonical order; the input is left alone, the result vendors to itself."""
    require_openapi3(document)
    facts: dict[str, Rewrite] = {
        "openapi": lambda _: VERSION,
        "info": _info,
        "servers": lambda servers: [_plain(server) for server in servers],
        "security": copied,
        "tags": lambda tags: [{"name": tag["name"]} for tag in tags],
        "paths": _paths,
        "components": _components,
    }
    known = {name: document[name] for name in document if name not in LATER_PARTS}
    return _ordered(known, DOCUMENT_ORDER, facts)


def _ordered(node: Json, order: tuple[str, ...], rewrites: dict[str, Rewrite], keep: tuple[str, ...] = ()) -> Json:
    """One object without its prose, its keywords in the given order and each value rewritten by its own rule."""
    rest = order.index(OTHER)

    def rank(keyword: str) -> tuple[int, str]:
        return (order.index(keyword), "") if keyword in order else (rest, keyword)

    kept = [name for name in node if name in keep or not (name in PROSE or name.startswith("x-"))]
    return {name: rewrites.get(name, _plain)(node[name]) for name in sorted(kept, key=rank)}


def _plain(node: Any) -> Any:
    """A copy without prose of a part that has no rule of its own (a server, a security scheme, …)."""
    if isinstance(node, dict):
        return {
            name: copied(value) if name in DATA else _plain(value)
            for name, value in node.items()
            if not (name in PROSE or name.startswith("x-"))
        }
    return [_plain(value) for value in node] if isinstance(node, list) else node


def _sorted_map(node: Json, rewrite: Rewrite) -> Json:
    """A map from names of the interface to objects: every name is kept, sorted, whatever keyword it looks like."""
    return {name: rewrite(node[name]) for name in sorted(node)}


def _info(info: Json) -> Json:
    """The name and the version, which the standard wants; the rest is prose."""
    return {name: info[name] for name in ("title", "version") if name in info}


def _paths(paths: Json) -> Json:
    """The paths by name, without extensions."""
    return {path: _path_item(paths[path]) for path in sorted(paths) if path.startswith("/")}


def _path_item(item: Json) -> Json:
    """One path: methods in a fixed order."""
    return _ordered(item, PATH_ORDER, {"parameters": _parameters} | dict.fromkeys(METHODS, _operation))


def _operation(operation: Json) -> Json:
    """One operation; its tags and their order are facts, its words are not."""
    facts: dict[str, Rewrite] = {
        "security": copied,
        "parameters": _parameters,
        "requestBody": _body,
        "responses": _responses,
    }
    return _ordered(operation, OPERATION_ORDER, facts)


def _parameters(parameters: list[Json]) -> list[Json]:
    """Path before query before header before cookie; within one place as published."""
    ranks = {place: index for index, place in enumerate(PLACES)}
    return sorted(map(_parameter, parameters), key=lambda each: ranks.get(each.get("in", ""), len(PLACES)))


def _parameter(parameter: Json) -> Json:
    """A parameter or a header."""
    return _ordered(parameter, PARAMETER_ORDER, {"schema": _schema, "content": _content})


def _body(body: Json) -> Json:
    """A request body."""
    return _ordered(body, BODY_ORDER, {"content": _content})


def _responses(responses: Json) -> Json:
    """The responses by code."""
    return {code: _response(code, responses[code]) for code in sorted(responses) if not code.startswith("x-")}


def _response(code: str, response: Json) -> Json:
    """One response; the description that the standard requires is the code's reason phrase, or empty."""
    rewrites: dict[str, Rewrite] = {"headers": lambda headers: _sorted_map(headers, _parameter), "content": _content}
    if "$ref" in response:
        return _ordered(response, RESPONSE_ORDER, rewrites)
    return _ordered(response | {"description": _phrase(code)}, RESPONSE_ORDER, rewrites, keep=("description",))


def _phrase(code: str) -> str:
    """The standard's words for a status code, "" where it has none or Python's releases differ about them."""
    if code in REWORDED:
        return ""
    try:
        return HTTPStatus(int(code)).phrase
    except ValueError:
        return ""


def _content(content: Json) -> Json:
    """Media types by name."""
    return _sorted_map(content, lambda media: _ordered(media, MEDIA_ORDER, {"schema": _schema}))


def _components(components: Json) -> Json:
    """The components by kind and name, less the examples."""
    kinds: dict[str, Rewrite] = {
        "schemas": _schema,
        "parameters": _parameter,
        "headers": _parameter,
        "requestBodies": _body,
        "responses": lambda response: _response("", response),
    }
    return {
        kind: _sorted_map(components[kind], kinds.get(kind, _plain))
        for kind in sorted(components)
        if kind != "examples" and not kind.startswith("x-")
    }


def _schema(schema: Any) -> Any:
    """A schema in its normal form and order."""
    return _arranged(plain(schema))


def _arranged(schema: Any) -> Any:
    """A schema: properties as published, `required` in their order, keywords from type to properties."""
    if not isinstance(schema, dict):
        return copied(schema)
    rewrites: dict[str, Rewrite] = dict.fromkeys((*DATA, "discriminator"), copied)
    rewrites |= dict.fromkeys(SCHEMA_MAPS, lambda named: {name: _arranged(each) for name, each in named.items()})
    rewrites |= dict.fromkeys(SCHEMA_LISTS, lambda parts: [_arranged(part) for part in parts])
    rewrites |= dict.fromkeys(SCHEMA_SINGLES, _arranged)
    rewrites["required"] = lambda required: _required(required, schema.get("properties", {}))
    return _ordered(schema, SCHEMA_ORDER, rewrites)


def _required(required: Any, properties: Json) -> Any:
    """The required names in the order of the properties, then those without a property."""
    if not isinstance(required, list):
        return required
    return [name for name in properties if name in required] + sorted(set(required) - set(properties))

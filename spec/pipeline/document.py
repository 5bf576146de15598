"""What every step needs to know of an OpenAPI document: reading, writing, walking, and how an operation is keyed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from spec.pipeline.text import SpecError as SpecError
from spec.pipeline.text import from_yaml, is_yaml

Json = dict[str, Any]
Location = tuple[str | int, ...]

METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")

SCHEMA_MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
SCHEMA_SINGLES = (
    "not",
    "items",
    "additionalProperties",
    "propertyNames",
    "contains",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
)

MAX_NESTED = 250
"""Levels of JSON inside each other; schemas have a limit of their own."""

_PARAMETER = re.compile(r"\{([^{}/]*)\}|(?<=/):([^/]+)")


def require_openapi3(document: object, where: str = "document") -> None:
    """Refuse what is not an OpenAPI 3 document with paths, so that later steps need not look."""
    if not isinstance(document, dict):
        raise SpecError(f"{where}: the document is {type(document).__name__}, not an object; give OpenAPI 3")
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise SpecError(f'{where}: "openapi" is {version!r}, not "3.x"; give an OpenAPI 3 document')
    if not isinstance(document.get("paths"), dict):
        raise SpecError(f'{where}: "paths" is missing or not an object; give a whole OpenAPI 3 document')


def load(path: str | Path) -> Json:
    """Read a document from a file, with one clear line where it cannot be one."""
    try:
        data = Path(path).read_bytes()
    except FileNotFoundError:
        raise SpecError(f"{path}: no such file; check the path or fetch the document first") from None
    except OSError as error:
        raise SpecError(f"{path}: cannot be read ({error}); give a JSON file in UTF-8") from None
    return parse(data, str(path))


def parse(data: bytes, where: str) -> Json:
    """The document in some bytes; what JSON readers let pass (a key twice, NaN) is refused too."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SpecError(f"{where}: cannot be read ({error}); give a JSON file in UTF-8") from None
    try:
        if is_yaml(text, where):
            document = from_yaml(text, where)
        else:
            document = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
        json.dumps(document, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except _Refused as error:
        raise SpecError(f"{where}: {error}") from None
    except RecursionError:
        raise SpecError(f"{where}: nested too deeply; give a document that people could read") from None
    except ValueError as error:
        raise SpecError(f"{where}: not JSON ({error}); fetch the document again") from None
    require_shallow(document, where)
    require_openapi3(document, where)
    result: Json = document
    return result


def require_shallow(document: Any, where: str) -> None:
    """Refuse what later steps could not walk through; the published document is 40 deep."""
    level = [document]
    for _ in range(MAX_NESTED):
        level = [
            each
            for node in level
            if isinstance(node, (dict, list))
            for each in (node.values() if isinstance(node, dict) else node)
        ]
    if level:
        raise SpecError(f"{where}: more than {MAX_NESTED} levels inside each other; cut off what is so deep")


class _Refused(Exception):
    """JSON by the letter, and no document all the same."""


def _once(pairs: list[tuple[str, Any]]) -> Json:
    """One JSON object whose keys stand once each: of two equal paths one would be lost without a word."""
    out = dict(pairs)
    if len(out) < len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise _Refused(f"{twice!r} stands twice in one object; take one of them out")
    return out


def _no_constant(name: str) -> None:
    raise _Refused(f"{name} is no JSON value; take it out")


def dumps(document: Json) -> str:
    """The one layout in which documents are kept, so that a diff shows only what changed."""
    return json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def copied(node: Any) -> Any:
    """A copy of some JSON, all the way down."""
    if isinstance(node, dict):
        return {name: copied(value) for name, value in node.items()}
    return [copied(value) for value in node] if isinstance(node, list) else node


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Every operation as (METHOD, path, operation), in the document's order."""
    for path, item in document["paths"].items():
        for method, operation in item.items() if path.startswith("/") else ():
            if method in METHODS:
                yield method.upper(), path, operation


def placeholders(path: str) -> list[str]:
    """The names of a path's parameters in order, in either spelling; a segment may hold several."""
    return [braced or bare for braced, bare in _PARAMETER.findall(path)]


def with_placeholders(path: str, names: dict[str, str]) -> str:
    """The path with other parameter names, each in braces."""
    return _PARAMETER.sub(lambda found: "{" + names[found[1] or found[2] or ""] + "}", path)


def shape(path: str) -> str:
    """The path without its parameters' names, which are no part of an operation's identity."""
    return _PARAMETER.sub("{}", path)


def key(method: str, path: str) -> str:
    """An operation's identity, e.g. "GET /console/v1/gates/{}/rules/{}"."""
    return f"{method.upper()} {shape(path)}"


def resolve(document: Json, pointer: str) -> Any:
    """What a local reference such as "#/components/schemas/Tag" points at."""
    if not pointer.startswith("#/"):
        raise SpecError(f"{pointer}: a reference outside the document; put the component into it")
    node: Any = document
    for token in pointer[2:].split("/"):
        name = token.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, dict) or name not in node:
            raise SpecError(f"{pointer}: the reference points at nothing; add the component or correct the reference")
        node = node[name]
    return node


def deref(document: Json, schema: Json) -> Json:
    """The schema itself, or what its $ref leads to, however many references lie between."""
    seen: set[str] = set()
    while "$ref" in schema:
        pointer = schema["$ref"]
        if pointer in seen:
            raise SpecError(f"{pointer}: the reference leads back to itself; break the circle")
        seen.add(pointer)
        schema = resolve(document, pointer)
    return schema


def references(node: Any) -> Iterator[str]:
    """Every $ref below a node, in order and with repeats; a property that is named $ref is not one."""
    if isinstance(node, dict):
        pointer = node.get("$ref")
        if isinstance(pointer, str):
            yield pointer
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def children(schema: Json) -> Iterator[tuple[Location, Json]]:
    """The subschemas one step below, with where they are; a property's name is never taken for a keyword."""
    for keyword, value in schema.items():
        if keyword in SCHEMA_MAPS and isinstance(value, dict):
            found: Iterator[tuple[Location, Any]] = (((keyword, name), each) for name, each in value.items())
        elif keyword in SCHEMA_LISTS and isinstance(value, list):
            found = (((keyword, index), each) for index, each in enumerate(value))
        elif keyword in SCHEMA_SINGLES:
            found = iter([((keyword,), value)])
        else:
            continue
        yield from ((location, each) for location, each in found if isinstance(each, dict))

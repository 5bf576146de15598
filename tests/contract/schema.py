"""The document as plain JSON Schema Draft 4, straight from its text, and a judge of values by it.

Nothing here is shared with the client, which merges schemas before it compiles them. Here nothing is merged: the text
of a reference is put in its place, and the keywords of OpenAPI 3.0 that Draft 4 lacks are said in Draft 4:

- `allOf` stays. Where the document's parts contradict each other the last one is meant (an envelope's own part says
  what its `data` is), so what a later part declares is struck from those before it.
- `oneOf` is written as `anyOf`: the document's forms overlap.
- `nullable` is one more type, one more word of an enum, one more form of a union.
- What is `readOnly` is forbidden in what is sent.
- Formats are left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

from jsonschema import Draft4Validator

Json: TypeAlias = dict[str, Any]

NULL: Json = {"enum": [None]}
"""The form of a union that null is."""

SAME = frozenset(
    "type enum minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems "
    "maxItems required properties items additionalProperties allOf anyOf".split()
)
"""Keywords that mean in Draft 4 what they mean in OpenAPI 3.0."""
OURS = frozenset({"oneOf", "nullable", "readOnly"})
SILENT = frozenset({"default", "discriminator", "format"})


class Text:
    """The text of a document.

    Args:
        document: OpenAPI 3.0, as JSON.
    """

    def __init__(self, document: Json) -> None:
        self._document = document

    def plain(self, schema: Json, *, sent: bool = False) -> Json:
        """A schema of the document in Draft 4.

        Args:
            schema: The schema.
            sent: Whether values of it are sent, so that nothing that is `readOnly` may be there.

        Raises:
            ValueError: A keyword is unknown here, or a schema holds itself.
        """
        whole: Json = self._put_in_place(schema, ())
        for node in _schemas(whole):
            _say_in_draft4(node, sent=sent)
        return whole

    def _put_in_place(self, node: Any, trail: tuple[str, ...]) -> Any:
        """A copy of a piece of JSON in which every reference is what it points at."""
        if isinstance(node, list):
            return [self._put_in_place(each, trail) for each in node]
        if not isinstance(node, dict):
            return node
        pointer = node.get("$ref")
        if not isinstance(pointer, str):
            return {name: self._put_in_place(each, trail) for name, each in node.items()}
        if pointer in trail:
            raise ValueError(f"{pointer} holds itself")
        target: Any = self._document
        for step in pointer.split("/")[1:]:
            target = target[step.replace("~1", "/").replace("~0", "~")]
        return self._put_in_place(target, (*trail, pointer))


def _schemas(schema: Json) -> Iterator[Json]:
    """Every schema of a schema, the inner ones first."""
    inner = [*schema.get("properties", {}).values()]
    inner += [each for keyword in ("allOf", "anyOf", "oneOf") for each in schema.get(keyword, [])]
    inner += [schema[name] for name in ("items", "additionalProperties") if isinstance(schema.get(name), dict)]
    for each in inner:
        yield from _schemas(each)
    yield schema


def _say_in_draft4(node: Json, *, sent: bool) -> None:
    """Rewrite one schema, whose inner ones are rewritten already, in place. `readOnly` is read by what holds it."""
    if unknown := node.keys() - SAME - OURS - SILENT:
        raise ValueError(f"schema keyword {sorted(unknown)[0]!r} is not judged yet; teach Text.plain to say it")
    for keyword in SILENT & node.keys():
        del node[keyword]
    if "oneOf" in node:
        node["anyOf"] = node.pop("oneOf")
    if "properties" in node:
        node.setdefault("type", "object")
        _mind_read_only(node, sent=sent)
    if "allOf" in node:
        _strike_what_is_declared_again(node["allOf"])
    if node.pop("nullable", False):
        _admit_null(node)


def _mind_read_only(node: Json, *, sent: bool) -> None:
    marked = [name for name, field in node["properties"].items() if field.pop("readOnly", False)]
    if not sent or not marked:
        return
    for name in marked:
        del node["properties"][name]
    node["not"] = {"anyOf": [{"required": [name]} for name in marked]}
    required = [name for name in node.pop("required", []) if name not in marked]
    if required:
        node["required"] = required


def _strike_what_is_declared_again(parts: list[Json]) -> None:
    declared: set[str] = set()
    for part in reversed(parts):
        own = part.get("properties", {})
        for name in declared & own.keys():
            del own[name]
        declared |= own.keys()


def _admit_null(node: Json) -> None:
    if "allOf" in node:
        whole = dict(node)
        node.clear()
        node["anyOf"] = [NULL, whole]
        return
    if "type" in node:
        node["type"] = [node["type"], "null"]
    if "enum" in node:
        node["enum"] = [*node["enum"], None]
    if "anyOf" in node:
        node["anyOf"] = [NULL, *node["anyOf"]]


def fields_of(schema: Json) -> dict[str, Json]:
    """The declared fields of an object, over all parts of an `allOf`."""
    found = dict(schema.get("properties", {}))
    for part in schema.get("allOf", []):
        found.update(fields_of(part))
    return found


def required_of(schema: Json) -> list[str]:
    """The required fields of an object, over all parts of an `allOf`."""
    parts: list[Json] = schema.get("allOf", [])
    return [*schema.get("required", []), *(name for part in parts for name in required_of(part))]


def problems(schema: Json, value: Any) -> list[str]:
    """What is wrong with a value, one line for each place.

    Args:
        schema: A schema as `Text.plain` gives it.
        value: JSON.
    """
    # The schemas are built here, and judging one again for each value takes longer than the value.
    errors = Draft4Validator(schema).iter_errors(value)
    return sorted(f"{error.json_path}: {error.message[:200]}" for error in errors)


@cache
def document() -> Json:
    """The document that the installed package was made from."""
    text = files("statsig_console_api").joinpath("schemas.json").read_text(encoding="utf-8")
    found: Json = json.loads(text)
    return found


def published(found: Json) -> Json:
    """A document without our guesses: its `x-published` is the merge patch that takes them out."""
    out = deepcopy(found)
    todo: list[tuple[Json, Json]] = [(out, found.get("x-published", {}))]
    while todo:
        node, changes = todo.pop()
        for name, change in changes.items():
            if change is None:
                node.pop(name, None)
            elif not isinstance(change, dict):
                node[name] = change
            else:
                if not isinstance(node.get(name), dict):
                    node[name] = {}
                todo.append((node[name], change))
    return out

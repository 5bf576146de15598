"""The document's schemas as JSON Schema Draft 4, and a judge of values by them.

OpenAPI 3.0 has the booleans of Draft 4 for `exclusiveMinimum` and `exclusiveMaximum`. The rest is rewritten, and where
the document contradicts itself, read as follows:

- References are put in place, deep ones too; no schema holds itself.
- `allOf` is one flat object. Where two parts declare the same property the last one wins: an envelope's own part says
  what its `data` is, the shared part only that there is some (and often the wrong container).
- `oneOf` is judged as `anyOf`: an enum beside a plain string would refuse its own words, two lists the empty list.
  Beside a `type` both hold, so `type: integer` with a `oneOf` of string and number is an integer.
- `nullable` admits null, also where an enum does not list it.
- `properties` without a type make an object.
- What is `readOnly` must not be in a body.
- Formats are not judged.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

from jsonschema import Draft4Validator

Json: TypeAlias = dict[str, Any]

NEVER: Json = {"not": {}}
"""The schema of what must not be there."""

_KEPT = frozenset(
    "type enum format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern "
    "minItems maxItems required".split()
)
_SILENT = frozenset({"default", "discriminator", "nullable", "readOnly", "allOf"})
_NESTED = frozenset({"properties", "items", "additionalProperties", "oneOf", "anyOf"})


class Schemas:
    """The schemas of one document.

    Args:
        document: OpenAPI 3.0, as JSON.
    """

    def __init__(self, document: Json) -> None:
        self._document = document
        self._plain: dict[tuple[str, bool], Json] = {}
        self._open: list[str] = []

    def plain(self, schema: Json, *, writing: bool = False) -> Json:
        """A schema in Draft 4, without references and `allOf`.

        Args:
            schema: A schema of the document.
            writing: Whether values of it are sent, so that nothing that is `readOnly` may be there.

        Raises:
            ValueError: A keyword is unknown here, or a schema holds itself.
        """
        if "$ref" in schema:
            return self._referred(schema["$ref"], writing)
        if "allOf" in schema:
            schema = self._merged(schema)
        if unknown := schema.keys() - _KEPT - _SILENT - _NESTED:
            raise ValueError(f"schema keyword {sorted(unknown)[0]!r} is not judged yet; teach Schemas.plain to read it")
        out = {keyword: value for keyword, value in schema.items() if keyword in _KEPT}
        out.update(self._nested(schema, writing))
        if "properties" in out:
            out.setdefault("type", "object")
        return {"anyOf": [{"type": "null"}, out]} if schema.get("nullable") else out

    def _nested(self, schema: Json, writing: bool) -> Iterator[tuple[str, Any]]:
        if "properties" in schema:
            fields = {
                name: NEVER if writing and self._read_only(field) else self.plain(field, writing=writing)
                for name, field in schema["properties"].items()
            }
            yield "properties", fields
            if required := [name for name in schema.get("required", []) if fields.get(name) is not NEVER]:
                yield "required", required
        if "items" in schema:
            yield "items", self.plain(schema["items"], writing=writing)
        if "additionalProperties" in schema:
            more = schema["additionalProperties"]
            yield "additionalProperties", self.plain(more, writing=writing) if isinstance(more, dict) else more
        for keyword in {"oneOf", "anyOf"} & schema.keys():
            yield "anyOf", [self.plain(part, writing=writing) for part in schema[keyword]]

    def _read_only(self, field: Json) -> bool:
        return bool(self._resolved(field).get("readOnly"))

    def _referred(self, pointer: str, writing: bool) -> Json:
        if pointer in self._open:
            raise ValueError(f"{pointer} holds itself")
        key = (pointer, writing)
        if key not in self._plain:
            self._open.append(pointer)
            self._plain[key] = self.plain(self.at(pointer), writing=writing)
            self._open.pop()
        return self._plain[key]

    def _merged(self, schema: Json) -> Json:
        out: Json = {}
        for part in [*schema["allOf"], {keyword: value for keyword, value in schema.items() if keyword != "allOf"}]:
            part = self._resolved(part)
            part = self._merged(part) if "allOf" in part else part
            fields = {**out.get("properties", {}), **part.get("properties", {})}
            required = [*out.get("required", []), *part.get("required", [])]
            out.update(part)
            out.update({"properties": fields} if fields else {}, **({"required": required} if required else {}))
        return out

    def _resolved(self, schema: Json) -> Json:
        while "$ref" in schema:
            schema = self.at(schema["$ref"])
        return schema

    def at(self, pointer: str) -> Json:
        """What a reference such as `#/components/schemas/Gate/properties/rules` points at."""
        node: Any = self._document
        for step in pointer.removeprefix("#/").split("/"):
            step = step.replace("~1", "/").replace("~0", "~")
            node = node[int(step)] if isinstance(node, list) else node[step]
        return dict(node)


def problems(schema: Json, value: Any) -> list[str]:
    """What is wrong with a value, one line for each place.

    Args:
        schema: A schema as `Schemas.plain` gives it.
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

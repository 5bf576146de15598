"""What the document's schemas say of a value: whether one conforms, and one that does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

Json = dict[str, Any]

MAX_DEPTH = 12
"""Where samples stop nesting, so that a schema that holds itself comes to an end."""

MAX_PROBLEMS = 10
"""How many problems of one body are told."""

_KINDS: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
}
_TEXTS = {
    "date-time": "2025-01-01T00:00:00.000Z",
    "date": "2025-01-01",
    "uri": "https://example.com/",
    "email": "someone@example.com",
}


class Schemas:
    """The schemas of one document.

    Args:
        document: The OpenAPI document that their references point into.
    """

    def __init__(self, document: Json) -> None:
        self._document = document

    def flat(self, schema: Json) -> Json:
        """The schema without `$ref` and `allOf`; where its parts differ, the last one wins."""
        if "$ref" in schema:
            node: Any = self._document
            for token in schema["$ref"].removeprefix("#/").split("/"):
                node = node[token.replace("~1", "/").replace("~0", "~")]
            return self.flat({**node, **{name: value for name, value in schema.items() if name != "$ref"}})
        if "allOf" not in schema:
            return schema
        merged: Json = {}
        for part in (*schema["allOf"], {name: value for name, value in schema.items() if name != "allOf"}):
            plain = self.flat(part)
            properties = {**merged.get("properties", {}), **plain.get("properties", {})}
            required = [*merged.get("required", []), *plain.get("required", [])]
            merged = {**merged, **plain, "properties": properties, "required": list(dict.fromkeys(required))}
        return merged

    def properties(self, schema: Json) -> frozenset[str]:
        """The names an object of the schema may have, over all the forms of a union."""
        plain = self.flat(schema)
        forms = plain.get("oneOf") or plain.get("anyOf") or ()
        return frozenset(plain.get("properties", ())).union(*map(self.properties, forms))

    def problem(self, schema: Json, value: Any, where: str = "") -> str | None:
        """What is wrong with a value that was sent, naming the field; None where it conforms."""
        return next(self._found(schema, value, where), None)

    def problems(self, schema: Json, value: Any) -> list[str]:
        """The first few things that are wrong with a value that was sent."""
        return list(islice(self._found(schema, value, ""), MAX_PROBLEMS))

    def _found(self, schema: Json, value: Any, where: str) -> Iterator[str]:
        plain = self.flat(schema)
        if value is None and plain.get("nullable"):
            return
        found = f"{where or 'the body'} is {_short(value)}; it must be"
        kind = plain.get("type")
        if kind and not _is_a(kind, value):
            yield f"{found} of type {kind}"
            return
        if "enum" in plain and value not in plain["enum"]:
            yield f"{found} one of {', '.join(map(str, plain['enum']))}"
        yield from self._union_problems(plain, value, where)
        if isinstance(value, str):
            yield from _text_problems(plain, value, found)
        elif isinstance(value, list):
            yield from self._array_problems(plain, value, where)
        elif isinstance(value, dict):
            yield from self._object_problems(plain, value, where)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield from _number_problems(plain, value, found)

    def _union_problems(self, schema: Json, value: Any, where: str) -> Iterator[str]:
        """One form must fit; more may, since the document's forms overlap."""
        forms = schema.get("oneOf") or schema.get("anyOf")
        if not forms:
            return
        found = [self.problem(form, value, where) for form in forms]
        if None not in found:
            kinds = [self.flat(form).get("type") for form in forms]
            near = [text for text, kind in zip(found, kinds, strict=True) if kind and _is_a(kind, value)]
            expected = " or ".join(dict.fromkeys(filter(None, kinds))) or "of a documented form"
            yield near[0] if near and near[0] else f"{where or 'the body'} is {_short(value)}; it must be {expected}"

    def _array_problems(self, schema: Json, value: list[Any], where: str) -> Iterator[str]:
        most, least, items = schema.get("maxItems"), schema.get("minItems", 0), schema.get("items", {})
        if most is not None and len(value) > most:
            yield f"{where or 'the body'} has {len(value)} items; at most {most} are allowed"
        if len(value) < least:
            yield f"{where or 'the body'} has {len(value)} items; at least {least} are required"
        if items == {"type": "string"} and all(isinstance(item, str) for item in value):
            return  # the quick way for lists of a hundred thousand ids
        for index, item in enumerate(value):
            yield from self._found(items, item, f"{where}[{index}]")

    def _object_problems(self, schema: Json, value: Json, where: str) -> Iterator[str]:
        properties: Json = schema.get("properties", {})
        prefix = f"{where}." if where else ""
        for name in schema.get("required", ()):
            if name not in value and not properties.get(name, {}).get("readOnly"):
                yield f"{prefix}{name} is missing"
        others = schema.get("additionalProperties", True)
        for name, item in value.items():
            if name in properties:
                yield from self._found(properties[name], item, prefix + name)
            elif others is False:
                yield f"{prefix}{name} is not a field of this operation"
            elif isinstance(others, dict):
                yield from self._found(others, item, prefix + name)

    def sample(self, schema: Json, depth: int = 0) -> Any:
        """A value that conforms, the same each time: required fields, first choices, one item.

        Args:
            schema: The schema.
            depth: How deep the value lies in the answer; at 0 the optional fields are there too.
        """
        plain = self.flat(schema)
        if plain.get("enum"):
            return plain["enum"][0]
        forms = plain.get("oneOf") or plain.get("anyOf")
        if forms:
            beside = {name: value for name, value in plain.items() if name not in ("oneOf", "anyOf")}
            return self.sample({"allOf": [beside, forms[0]]} if "properties" in beside else forms[0], depth)
        kind = plain.get("type") or ("array" if "items" in plain else "object")
        if kind == "object":
            properties: Json = plain.get("properties", {})
            names = dict.fromkeys([*plain.get("required", ()), *(properties if depth == 0 else ())])
            return {name: self.sample(properties.get(name, {}), depth + 1) for name in names}
        if kind == "array":
            count = max(1, plain.get("minItems", 0)) if depth < MAX_DEPTH else 0
            return [self.sample(plain.get("items", {}), depth + 1) for _ in range(count)]
        if kind == "string":
            text = _TEXTS.get(plain.get("format", ""), "sample")
            return text.ljust(plain.get("minLength", 0), "_")[: plain.get("maxLength")]
        return False if kind == "boolean" else _sample_number(plain)


def _is_a(kind: str, value: Any) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _KINDS[kind]) or (kind == "integer" and isinstance(value, float) and value.is_integer())


def _short(value: Any) -> str:
    """A value in an error text, as JSON has it."""
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "an array"
    if value is None or isinstance(value, bool):
        return "null" if value is None else str(value).lower()
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f'{text[:56]}…"'


def _text_problems(schema: Json, value: str, found: str) -> Iterator[str]:
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if len(value) < least or (most is not None and len(value) > most):
        yield f"{found} {least} to {most} characters long" if most else f"{found} at least {least} characters long"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{found} of the pattern {schema['pattern']}"


def _number_problems(schema: Json, value: float, found: str) -> Iterator[str]:
    least, most, step = schema.get("minimum"), schema.get("maximum"), schema.get("multipleOf")
    if least is not None and (value < least or (value == least and schema.get("exclusiveMinimum") is True)):
        yield f"{found} {'more than' if schema.get('exclusiveMinimum') else 'at least'} {least}"
    if most is not None and (value > most or (value == most and schema.get("exclusiveMaximum") is True)):
        yield f"{found} {'less than' if schema.get('exclusiveMaximum') else 'at most'} {most}"
    if step and abs(value / step - round(value / step)) > 1e-6:
        yield f"{found} a multiple of {step}"


def _sample_number(schema: Json) -> float:
    least: float | None = schema.get("minimum")
    most: float | None = schema.get("maximum")
    if least is not None:
        return int(least) + 1 if schema.get("exclusiveMinimum") else least
    return 1 if most is None or most > 1 else most

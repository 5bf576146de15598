"""What the document's schemas say of a value: whether one conforms, and one that does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from random import Random
from typing import Any

Json = dict[str, Any]

MAX_DEPTH = 12
"""Where samples stop nesting, so that a schema that holds itself comes to an end."""

OPTIONAL_DEPTH = 5
"""Where made-up values stop to have optional fields, so that answers stay small."""

MOST_ITEMS = 3
"""How many items a made-up list has at most."""

NULLS = 0.1
"""How many of the made-up values that may be null are."""

TRIES = 3
"""How often each form of a union is tried for a value that fits no other."""

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
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_WORDS = "amber birch cedar delta ember fjord grove heron iris juniper kelp lotus maple north olive pine".split()


class Schemas:
    """The schemas of one document.

    Args:
        document: The OpenAPI document that their references point into.
    """

    def __init__(self, document: Json) -> None:
        self._document = document
        self._named: dict[str, Json] = {}

    def flat(self, schema: Json) -> Json:
        """The schema without `$ref` and `allOf`; where its parts differ, the last one wins."""
        if len(schema) == 1 and "$ref" in schema:
            name = schema["$ref"]
            if name not in self._named:
                self._named[name] = self._flat(schema)
            return self._named[name]
        return self._flat(schema)

    def _flat(self, schema: Json) -> Json:
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

    def sample(self, schema: Json, depth: int = 0, chance: Random | None = None) -> Any:
        """A value that conforms, the same each time: required fields, first choices, one item.

        Args:
            schema: The schema.
            depth: How deep the value lies in the answer; at 0 the optional fields are there too.
            chance: Decides instead what is chosen, how many items there are, and which optional fields.
        """
        plain = self.flat(schema)
        if chance and depth and plain.get("nullable") and chance.random() < NULLS:
            return None
        if plain.get("enum"):
            return chance.choice(plain["enum"]) if chance else plain["enum"][0]
        forms = plain.get("oneOf") or plain.get("anyOf")
        if forms:
            return self._sample_form(plain, forms, depth, chance)
        kind = plain.get("type") or ("array" if "items" in plain else "object")
        if kind == "object":
            return self._sample_object(plain, depth, chance)
        if kind == "array":
            least = plain.get("minItems", 0)
            count = max(1, least) if chance is None else chance.randint(least, max(least, MOST_ITEMS))
            items = plain.get("items", {})
            return [self.sample(items, depth + 1, chance) for _ in range(count if depth < MAX_DEPTH else 0)]
        if kind == "string":
            return _sample_text(plain, chance)
        if kind == "boolean":
            return chance.random() < 0.5 if chance else False
        return _sample_number(plain, kind, chance)

    def _sample_form(self, schema: Json, forms: list[Json], depth: int, chance: Random | None) -> Any:
        """A value of one form; of several that overlap, if that can be, one that fits no other."""
        beside = {name: value for name, value in schema.items() if name not in ("oneOf", "anyOf", "nullable")}
        value: Any = None
        # An empty list fits every form that is one: a few more tries.
        for form in chance.sample(forms, len(forms)) * TRIES if chance else forms[:1]:
            value = self.sample({"allOf": [beside, form]} if "properties" in beside else form, depth, chance)
            if "anyOf" in schema or [self.problem(each, value) for each in forms].count(None) == 1:
                break
        return value

    def _sample_object(self, schema: Json, depth: int, chance: Random | None) -> Json:
        properties: Json = schema.get("properties", {})
        several = chance if depth < OPTIONAL_DEPTH else None
        optional = [name for name in properties if depth == 0 or (several and several.random() < 0.5)]
        names = dict.fromkeys([*schema.get("required", ()), *optional])
        return {name: self.sample(properties.get(name, {}), depth + 1, chance) for name in names}

    def blank(self, schema: Json) -> Json:
        """The least that an object of the schema holds: its required fields, empty or null where they may be."""
        plain = self.flat(schema)
        return {name: self._blank(plain["properties"].get(name, {})) for name in plain.get("required", ())}

    def _blank(self, schema: Json) -> Any:
        plain = self.flat(schema)
        if plain.get("nullable"):
            return None
        if plain.get("type") == "array" and not plain.get("minItems"):
            return []
        if plain.get("type") == "string" and not plain.keys() & {"enum", "format", "minLength", "pattern"}:
            return ""
        return 0 if plain.get("type") == "number" and "minimum" not in plain else self.sample(plain, 1)


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
    if schema.get("format") == "email" and not _EMAIL.fullmatch(value):
        yield f"{found} an email address"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{found} of the pattern {schema['pattern']}"


def _number_problems(schema: Json, value: float, found: str) -> Iterator[str]:
    least, most, step = schema.get("minimum"), schema.get("maximum"), schema.get("multipleOf")
    if least is not None and (value < least or (value == least and schema.get("exclusiveMinimum") is True)):
        yield f"{found} {'more than' if schema.get('exclusiveMinimum') else 'at least'} {least}"
    if most is not None and (value > most or (value == most and schema.get("exclusiveMaximum") is True)):
        yield f"{found} {'less than' if schema.get('exclusiveMaximum') else 'at most'} {most}"
    if schema.get("format") == "int64" and not -(2**63) <= value < 2**63:
        yield f"{found} a number of 64 bits"
    if step and abs(value / step - round(value / step)) > 1e-6:
        yield f"{found} a multiple of {step}"


def _sample_text(schema: Json, chance: Random | None) -> str:
    text = _TEXTS.get(schema.get("format", ""), "sample")
    if chance and text == "sample":
        text = "_".join(chance.choices(_WORDS, k=2))
    return text.ljust(schema.get("minLength", 0), "_")[: schema.get("maxLength")]


def _sample_number(schema: Json, kind: str, chance: Random | None) -> float:
    least: float | None = schema.get("minimum")
    most: float | None = schema.get("maximum")
    if chance and not schema.keys() & {"exclusiveMinimum", "exclusiveMaximum", "multipleOf"}:
        low = 0 if least is None else least
        high = max(low, 1000) if most is None else most
        if low == int(low) and high == int(high):
            return chance.randint(int(min(low, high)), int(high))
        return round(chance.uniform(low, high), 6)
    if least is not None:
        return int(least) + 1 if schema.get("exclusiveMinimum") else least
    return 1 if most is None or most > 1 else most

"""Values that conform to the document's schemas."""

from __future__ import annotations

from random import Random
from typing import Any

# Here and not when the first request comes: where it is missing, that is said when the fake is imported.
from jsonschema_rs import Draft4Validator

from statsig_console.document.schemas import Json, Rules, Schemas

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

_TEXTS = {
    "date-time": "2025-01-01T00:00:00.000Z",
    "date": "2025-01-01",
    "uri": "https://example.com/",
    "email": "someone@example.com",
}
_WORDS = "amber birch cedar delta ember fjord grove heron iris juniper kelp lotus maple north olive pine".split()


class Samples:
    """Values that conform to a document's schemas.

    Args:
        schemas: The schemas.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._validators: dict[int, tuple[Json, Draft4Validator]] = {}

    def sample(self, schema: Json, depth: int = 0, chance: Random | None = None) -> Any:
        """A value that conforms, the same each time: required fields, first choices, one item.

        Args:
            schema: The schema.
            depth: How deep the value lies in the answer; at 0 the optional fields are there too.
            chance: Decides instead what is chosen, how many items there are, and which optional fields.
        """
        plain = self._schemas.flat(schema)
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
            if "anyOf" in schema or [self._fits(each, value) for each in forms].count(True) == 1:
                break
        return value

    def _fits(self, form: Json, value: Any) -> bool:
        # Kept with its schema, so that no other one can come to have its id.
        if id(form) not in self._validators:
            self._validators[id(form)] = form, self._schemas.compiled(form, Rules())
        return self._validators[id(form)][1].is_valid(value)

    def _sample_object(self, schema: Json, depth: int, chance: Random | None) -> Json:
        properties: Json = schema.get("properties", {})
        several = chance if depth < OPTIONAL_DEPTH else None
        optional = [name for name in properties if depth == 0 or (several and several.random() < 0.5)]
        names = dict.fromkeys([*schema.get("required", ()), *optional])
        found = {name: self.sample(properties.get(name, {}), depth + 1, chance) for name in names}
        # The document does not say that a p-value is a probability.
        unlikely = [
            name for name in found if name.lower().endswith(("pvalue", "p_value")) and type(found[name]) in (int, float)
        ]
        return found | {name: round(chance.random(), 6) if chance else 0.5 for name in unlikely}

    def blank(self, schema: Json) -> Json:
        """The least that an object of the schema holds: its required fields, empty or null where they may be."""
        plain = self._schemas.flat(schema)
        return {name: self._blank(plain["properties"].get(name, {})) for name in plain.get("required", ())}

    def _blank(self, schema: Json) -> Any:
        plain = self._schemas.flat(schema)
        if plain.get("nullable"):
            return None
        if plain.get("type") == "array" and not plain.get("minItems"):
            return []
        if plain.get("type") == "string" and not plain.keys() & {"enum", "format", "minLength", "pattern"}:
            return ""
        return 0 if plain.get("type") == "number" and "minimum" not in plain else self.sample(plain, 1)


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

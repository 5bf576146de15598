"""Values drawn from schemas: the same ones for the same source of chance."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import ceil, floor
from random import Random
from typing import Any

from tests.contract.schema import NULL, Json, fields_of, required_of

TEXTS = (
    "plain",
    "two words",
    "a/b?#%é",
    "50%25+1&x=y;z",
    "日本語 🎉",
    "\"quoted\" 'twice' \\ back",
    " padded ",
    "line\nline\ttab",
    "null",
    "true",
    "0",
    "[]",
)
"""What has to arrive as it is; none of them is a word that a schema knows."""

FORMATS = {"date-time": "2026-01-31T12:00:00.000Z", "uri": "https://example.org/a?b=c#d", "email": "a+b@example.org"}
CHARACTERS = "abzAZ09_-. /%:()"
DEEP = 6
"""From this depth on lists have at most one item, so that unions of unions stay small."""

REQUIRED, SOME, ALL = 0.0, 0.5, 1.0
"""How likely an optional field is there."""


class Draw:
    """Draws values that a schema admits.

    Args:
        random: The source of chance.
        fullness: REQUIRED, SOME or ALL optional fields; ALL also gives every member of a union in a list.
        text: Makes strings that nothing restricts; else they come from TEXTS.
    """

    def __init__(self, random: Random, fullness: float = SOME, text: Callable[[], str] | None = None) -> None:
        self.random = random
        self.fullness = fullness
        self._text = text or (lambda: random.choice(TEXTS))

    def value(self, schema: Json, depth: int = 0) -> Any:
        """A value of a schema in the form of `Text.plain`."""
        if "enum" in schema:
            return self._word(schema["enum"])
        kind = schema.get("type", "object" if "allOf" in schema else None)
        if isinstance(kind, list):
            if self._chooses_null():
                return None
            kind = kind[0]
        if kind is None:
            return self.value(self._member(schema["anyOf"]), depth) if "anyOf" in schema else self._anything(depth)
        by_kind: dict[str, Callable[[], Any]] = {
            "boolean": lambda: self.random.random() < 0.5,
            "string": lambda: self._string(schema),
            "integer": lambda: self._number(schema, whole=True),
            "number": lambda: self._number(schema, whole=False),
            "array": lambda: self._array(schema, depth),
            "object": lambda: self._object(schema, depth),
        }
        return by_kind[kind]()

    def _chooses_null(self) -> bool:
        return self.fullness < ALL and self.random.random() < 0.3

    def _word(self, words: list[Any]) -> Any:
        known = [word for word in words if word is not None]
        return None if not known or (len(known) < len(words) and self._chooses_null()) else self.random.choice(known)

    def _member(self, members: list[Json]) -> Json:
        if NULL in members and self._chooses_null():
            return NULL
        return self.random.choice([each for each in members if each != NULL])

    def _anything(self, depth: int) -> Any:
        simple = [self._text(), 0, -1.5, 2**53, True, False, None, "", [], {}]
        return self.random.choice([*simple, {"a b": [None, {"c": 1}]}] if depth < DEEP else simple)

    def _string(self, schema: Json) -> str:
        least, most = schema.get("minLength", 0), schema.get("maxLength", 10_000)
        if "format" in schema:
            return FORMATS[schema["format"]]
        if "pattern" in schema:
            allowed = [each for each in CHARACTERS if re.fullmatch(schema["pattern"], each)]
            return "".join(self.random.choices(allowed, k=self.random.randint(least, min(most, least + 8))))
        return self._text().ljust(least, "x")[:most]

    def _number(self, schema: Json, *, whole: bool) -> float:
        least, most = schema.get("minimum", -10), schema.get("maximum", 2**41)
        low = ceil(least) + bool(schema.get("exclusiveMinimum"))
        high = floor(most) - bool(schema.get("exclusiveMaximum"))
        number = self.random.choice((low, high, self.random.randint(low, high)))
        # Quarters are exact in binary and multiples of 0.01 all the same.
        return number if whole or self.random.random() < 0.5 or number == high else number + 0.25

    def _array(self, schema: Json, depth: int) -> list[Any]:
        items, least, most = schema.get("items", {}), schema.get("minItems", 0), schema.get("maxItems", 100)
        members = items.get("anyOf", [])
        if self.fullness == ALL and depth < DEEP and len(members) > 1 and NULL not in members:
            least, most = max(least, len(members)), max(most, len(members))
            return [self.value(each, depth + 1) for each in (members * least)[:least]]
        likely = {REQUIRED: 0, ALL: 2}.get(self.fullness, self.random.randint(0, 2))
        size = min(max(least, likely if depth < DEEP else min(likely, 1)), most)
        return [self.value(items, depth + 1) for _ in range(size)]

    def _object(self, schema: Json, depth: int) -> Json:
        required = required_of(schema)
        declared = {**{name: {} for name in required}, **fields_of(schema)}
        fields = {
            name: self.value(field, depth + 1)
            for name, field in declared.items()
            if name in required or self.random.random() < self.fullness
        }
        more = schema.get("additionalProperties", not declared)
        if more is not False:
            free = {} if more is True else more
            count = self.random.randint(0, 2) if self.fullness else 0
            fields.update((f"free {number}/é", self.value(free, depth + 1)) for number in range(count))
        return fields

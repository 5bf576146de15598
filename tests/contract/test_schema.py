"""The judge of schemas reads OpenAPI 3.0 as it says, and says what is wrong."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from tests.contract.draw import ALL, REQUIRED, SOME, TEXTS, Draw
from tests.contract.schema import Json, Text, problems, published

DOCUMENT: Json = {
    "components": {
        "schemas": {
            "Envelope": {
                "type": "object",
                "required": ["message", "data"],
                "properties": {"message": {"type": "string"}, "data": {"type": "object"}},
            },
            "Gate": {
                "type": "object",
                "required": ["id", "version"],
                "properties": {
                    "id": {"type": "string"},
                    "version": {"type": "number", "readOnly": True},
                    "rules": {"type": "array", "items": {"type": "object", "required": ["name"]}},
                },
            },
            "Ring": {"properties": {"next": {"$ref": "#/components/schemas/Ring"}}},
        }
    }
}
GATE = {"$ref": "#/components/schemas/Gate"}
TEXT = Text(DOCUMENT)


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "string"}, ["a"], [None, 1, ["a"]]),
        ({"type": "string", "nullable": True}, ["a", None], [1]),
        ({"type": "string", "enum": ["a"], "nullable": True}, ["a", None], ["b"]),
        ({"nullable": True, "oneOf": [{"type": "string"}, {"type": "number"}]}, ["a", 1, None], [[], True]),
        ({"nullable": True, "allOf": [{"type": "string"}, {"enum": ["a"]}]}, ["a", None], ["b", 1]),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, [0.1, 5], [0, -1]),
        ({"type": "number", "maximum": 1, "exclusiveMaximum": True}, [0.9], [1]),
        ({"type": "number", "maximum": 1, "exclusiveMaximum": False}, [1], [1.1]),
        ({"type": "integer", "oneOf": [{"type": "string"}, {"type": "number"}]}, [1], ["1", 1.5]),
        ({"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]}, ["a", "b"], [1]),
        ({"properties": {"a": {"type": "string"}}}, [{}, {"a": "x", "b": 1}], [[], "a", {"a": 1}]),
        ({"type": "object", "additionalProperties": False, "properties": {"a": {}}}, [{"a": 1}], [{"b": 1}]),
        ({"type": "object", "additionalProperties": {"type": "string"}}, [{"a": "x"}], [{"a": 1}]),
        ({"type": "array", "items": {"type": "string"}, "minItems": 1}, [["a"]], [[], [1], "a"]),
        (GATE, [{"id": "a", "version": 1}], [{"id": "a"}, {"version": 1}]),
        ({"$ref": "#/components/schemas/Gate/properties/rules/items"}, [{"name": 1}], [{}]),
    ],
)
def test_plain(schema: Json, good: list[Any], bad: list[Any]) -> None:
    plain = TEXT.plain(schema)
    assert [problems(plain, value) for value in good] == [[]] * len(good)
    assert all(problems(plain, value) for value in bad)


def test_the_last_part_of_an_envelope_wins() -> None:
    listed = {"properties": {"data": {"type": "array", "items": GATE}}}
    plain = TEXT.plain({"allOf": [{"$ref": "#/components/schemas/Envelope"}, listed]})
    assert problems(plain, {"message": "ok", "data": [{"id": "a", "version": 1}]}) == []
    assert problems(plain, {"message": "ok", "data": {}}) == ["$.data: {} is not of type 'array'"]
    assert problems(plain, {"data": []}) == ["$: 'message' is a required property"]


def test_what_is_read_only_is_not_written() -> None:
    plain = TEXT.plain(GATE, sent=True)
    assert problems(plain, {"id": "a"}) == []
    assert len(problems(plain, {"id": "a", "version": 1})) == 1
    assert problems(TEXT.plain(GATE), {"id": "a", "version": 1}) == []


@pytest.mark.parametrize(
    ("patch", "result"),
    [
        ({}, {"a": {"b": 1}, "c": 2}),
        ({"a": None}, {"c": 2}),
        ({"a": {"b": None, "d": {"e": None, "f": 3}}}, {"a": {"d": {"f": 3}}, "c": 2}),
        ({"c": [1]}, {"a": {"b": 1}, "c": [1]}),
    ],
)
def test_what_was_published(patch: Json, result: Json) -> None:
    found = {"a": {"b": 1}, "c": 2, "x-published": patch}
    assert {name: value for name, value in published(found).items() if name != "x-published"} == result
    assert found["a"] == {"b": 1}


def test_what_cannot_be_judged_is_refused() -> None:
    with pytest.raises(ValueError, match="'propertyNames' is not judged yet"):
        TEXT.plain({"type": "object", "propertyNames": {}})
    with pytest.raises(ValueError, match="Ring holds itself"):
        Text(DOCUMENT).plain({"$ref": "#/components/schemas/Ring"})


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": r"^[a-zA-Z0-9_\- ]*$", "minLength": 3, "maxLength": 5},
        {"type": "string", "maxLength": 2},
        {"type": "string", "minLength": 80},
        {"type": "number", "minimum": 0.001, "maximum": 1},
        {"type": "number", "minimum": 0, "maximum": 100, "multipleOf": 0.01},
        {"type": "integer", "minimum": 0, "exclusiveMinimum": True, "maximum": 2, "exclusiveMaximum": True},
        {"type": "array", "items": {"oneOf": [{"type": "string"}, {"type": "number"}]}, "minItems": 3, "maxItems": 4},
        {"type": "object", "additionalProperties": {"type": "array", "items": {}, "maxItems": 1}},
        {"type": "object", "required": ["a"], "properties": {"a": GATE, "b": {"type": "boolean", "nullable": True}}},
    ],
)
def test_what_is_drawn_is_admitted(schema: Json) -> None:
    plain = TEXT.plain(schema)
    for seed in range(60):
        value = Draw(Random(seed), (REQUIRED, SOME, ALL)[seed % 3]).value(plain)
        assert problems(plain, value) == []


def test_how_much_is_drawn() -> None:
    fields = {name: {"type": "string"} for name in "abcdef"}
    plain = TEXT.plain({"type": "object", "required": ["a"], "properties": fields})
    assert Draw(Random(0), REQUIRED).value(plain).keys() == {"a"}
    assert Draw(Random(0), ALL).value(plain).keys() == fields.keys()
    subsets = {frozenset(Draw(Random(seed), SOME).value(plain)) for seed in range(40)}
    assert len(subsets) > 10
    assert frozenset.intersection(*subsets) == {"a"}


def test_every_member_of_a_listed_union_is_drawn() -> None:
    members = [{"type": "object", "required": ["type"], "properties": {"type": {"enum": [name]}}} for name in "abc"]
    plain = TEXT.plain({"type": "array", "items": {"oneOf": members}})
    assert {each["type"] for each in Draw(Random(0), ALL).value(plain)} == set("abc")


def test_texts_are_hard_ones() -> None:
    assert any("/" in text and "%" in text and "?" in text and "#" in text for text in TEXTS)

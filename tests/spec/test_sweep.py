"""A field more at any one place moves no name: not that of the place, nor of those that shared its shape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from spec.pipeline.build import Built, Inputs, assemble
from spec.pipeline.diff import ADDITIVE, compare, worst
from spec.pipeline.document import Json, copied, deref
from spec.pipeline.refresh import name
from tests.spec.samples import sampled

SPEC = Path(__file__).parents[2] / "spec"
PARTS = 24
"""Tests that share the places, as how many places there are is known once the document is read."""
STEPS = {"[]": "items", "{}": "additionalProperties"}


@pytest.fixture(scope="module")
def old() -> Built:
    return assemble(Inputs.load(SPEC), strict=False)


def shared_places(built: Built, inputs: Inputs) -> list[str]:
    """The reviewed places of the document whose class other places have too."""
    return [
        place
        for shape in built.shapes
        if shape.kind == "object" and len(shape.sites) > 1
        for place in map(str, shape.sites)
        if place in inputs.names["schemas"] and objects_at(inputs.document, place)
    ]


def objects_at(document: Json, place: str) -> list[Json]:
    """The object that stands at a place of a component; none where it stands elsewhere, or behind a reference."""
    root, *steps = steps_of(place)
    node: Any = document["components"]["schemas"].get(root)
    for step in steps:
        if node is None or "$ref" in node:
            return []
        if step in STEPS:
            node = node.get(STEPS[step])
        elif step.startswith("|"):
            members = node.get("oneOf") or node.get("anyOf") or []
            node = members[int(step[1:])] if int(step[1:]) < len(members) else None
        else:
            node = node.get("properties", {}).get(step)
    return [node] if node and node.get("properties") else []


def steps_of(place: str) -> Iterator[str]:
    """A place, taken apart: GateDto.rules[] gives GateDto, rules, []."""
    yield from re.findall(r"\[\]|\{\}|\|\d+|[^.\[{|]+", place)


@pytest.mark.parametrize("part", sampled([(f"part {part}", (part,)) for part in range(PARTS)], few=1))
def test_a_field_more_moves_no_name(old: Built, part: int) -> None:
    inputs = Inputs.load(SPEC)
    places = shared_places(old, inputs)
    assert len(places) > PARTS
    for place in places[part::PARTS]:
        check_a_field_more(inputs, old, place)


def check_a_field_more(inputs: Inputs, old: Built, place: str) -> None:
    document = copied(inputs.document)
    objects_at(document, place)[0]["properties"]["sweptField"] = {"type": "string"}
    frozen, _ = name(evolve(inputs, document=document), old)
    before, after = old.names_at(), frozen.built.names_at()
    assert {at: (before[at], after.get(at)) for at in before if after.get(at) != before[at]} == {}, place
    assert frozen.inputs.names["schemas"].items() >= inputs.names["schemas"].items(), place
    assert "sweptField" in deref(frozen.built.document, {"$ref": f"#/components/schemas/{after[place]}"})["properties"]
    changes = compare(old, frozen.built)
    assert worst(change.rating for change in changes) == ADDITIVE, (place, changes)

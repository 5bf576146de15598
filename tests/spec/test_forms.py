"""A document in OpenAPI 3.0 and in 3.1 is one document: the same bytes reach the generator and the judge."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from spec.pipeline.build import Inputs, assemble
from spec.pipeline.document import Json, children, copied, dumps
from spec.pipeline.forms import plain
from spec.pipeline.schemas import holders, set_child, shallow
from spec.pipeline.vendor import vendor

SPEC = Path(__file__).parents[2] / "spec"
NULL: Json = {"type": "null"}
STYLES = ("listed", "joined")
"""Two ways to say that a value may be null: in the type, or as a member of a union."""


def later(schema: Json, style: str) -> Json:
    """A schema of OpenAPI 3.0 as 3.1 says it."""
    out = shallow(schema)
    for location, child in list(children(out)):
        set_child(out, location, later(child, style))
    for limit, flag in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if out.pop(flag, False):
            out[flag] = out.pop(limit)
    if out.get("enum") and len(out["enum"]) == 1 and style == "joined":
        out["const"] = out.pop("enum")[0]
    if not out.pop("nullable", False):
        return out
    if "type" in out and style == "listed":
        enum = {"enum": [*out["enum"], None]} if "enum" in out else {}
        return {**out, "type": [out["type"], "null"], **enum}
    for keyword in ("oneOf", "anyOf"):
        if keyword in out:
            return {**out, keyword: [*out[keyword], NULL]}
    return {"anyOf": [out["allOf"][0] if out.keys() == {"allOf"} else out, NULL]}


def later_document(document: Json, style: str) -> Json:
    out = {
        **copied(document),
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
    }
    for holder, name, _ in holders(out):
        holder[name] = later(holder[name], style)
    return out


@pytest.mark.parametrize("style", STYLES)
def test_the_vendored_document_in_both_versions_is_one(style: str) -> None:
    inputs = Inputs.load(SPEC)
    document = later_document(inputs.document, style)
    assert '"null"' in json.dumps(document)
    assert dumps(vendor(document)) == dumps(inputs.document)
    one, other = (assemble(evolve(inputs, document=each)) for each in (inputs.document, document))
    assert one.schemas() == other.schemas()
    assert json.dumps([one.document, one.meta]) == json.dumps([other.document, other.meta])


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": ["string", "number"]}, {"oneOf": [{"type": "string"}, {"type": "number"}]}),
        ({"type": ["integer", "number"]}, {"type": "number"}),
        (
            {"type": ["array", "string", "null"], "items": {"type": "string"}},
            {"nullable": True, "oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
        ),
        ({"const": "a"}, {"enum": ["a"]}),
        ({"enum": ["a", None]}, {"enum": ["a"], "nullable": True}),
        ({"type": "string", "enum": ["a", None]}, {"type": "string", "enum": ["a"]}),
        ({"exclusiveMinimum": 3, "type": "number"}, {"type": "number", "minimum": 3, "exclusiveMinimum": True}),
        ({"exclusiveMaximum": 3, "maximum": 2, "type": "number"}, {"type": "number", "maximum": 2}),
        ({"anyOf": [{"$ref": "#/x"}, {"type": "null"}]}, {"nullable": True, "allOf": [{"$ref": "#/x"}]}),
        ({"$ref": "#/x", "nullable": True}, {"nullable": True, "allOf": [{"$ref": "#/x"}]}),
        ({"$ref": "#/x", "type": "object", "default": {}}, {"$ref": "#/x"}),
        (
            {"$ref": "#/x", "properties": {"a": True}, "required": ["a"]},
            {"allOf": [{"$ref": "#/x"}, {"properties": {"a": {}}, "required": ["a"]}]},
        ),
        ({"type": "string", "contentMediaType": "image/png"}, {"type": "string", "format": "binary"}),
        ({"type": "string", "contentEncoding": "base64"}, {"type": "string", "format": "byte"}),
        ({"type": "object", "unevaluatedProperties": False, "if": {}}, {"type": "object"}),
        ({"nullable": True}, {}),
        (
            {"properties": {"type": {"type": ["null", "string"]}}},
            {"properties": {"type": {"type": "string", "nullable": True}}},
        ),
        ({"type": ["null"]}, {"enum": [None], "nullable": True}),
    ],
)  # fmt: skip
def test_each_spelling_has_one_form(given: Json, wanted: Json) -> None:
    assert plain(given) == wanted
    assert plain(wanted) == wanted


SCALARS = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["a", "b"])
KINDS = st.sampled_from(["string", "number", "integer", "boolean", "null", "object", "array"])
LATER = st.recursive(
    st.fixed_dictionaries(
        {},
        optional={
            "type": KINDS | st.lists(KINDS, min_size=1, max_size=3, unique=True),
            "enum": st.lists(SCALARS, min_size=1, max_size=3),
            "exclusiveMinimum": st.integers(-3, 3),
            "maximum": st.integers(-3, 3),
        },
    ),
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["object", ["object", "null"], ["array", "null"]]),
            "properties": st.dictionaries(st.sampled_from(["a", "type"]), inner, max_size=2),
            "items": inner,
            "anyOf": st.lists(inner | st.just(NULL), min_size=1, max_size=3),
        },
    ),
    max_leaves=6,
)


def admits(schema: Json, value: Any) -> bool:
    """Whether a value fits a schema of OpenAPI 3.0."""

    def standard(each: Json) -> Json:
        out = {k: v for k, v in shallow(each).items() if k != "nullable"}
        for location, child in list(children(out)):
            set_child(out, location, standard(child))
        return {"anyOf": [out, NULL]} if each.get("nullable") else out

    return bool(jsonschema.Draft4Validator(standard(schema)).is_valid(value))


NAMED = st.sampled_from(["a", "type"])
VALUES = st.recursive(
    SCALARS, lambda each: st.lists(each, max_size=2) | st.dictionaries(NAMED, each, max_size=2), max_leaves=4
)


@given(LATER, VALUES)
def test_what_fitted_in_3_1_fits_the_normal_form(schema: Json, value: Any) -> None:
    form = plain(schema)
    assert plain(form) == form
    if jsonschema.Draft202012Validator(schema).is_valid(value):
        assert admits(form, value)

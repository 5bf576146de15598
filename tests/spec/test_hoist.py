"""Every object and enum gets one name and one place; what is merged is equal, and was meant to be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from spec.pipeline.api import default
from spec.pipeline.build import Built, build
from spec.pipeline.document import Json, SpecError, key, operations
from spec.pipeline.hoist import GENERIC, JSON_OBJECT, STRING_MAP, hoist
from spec.pipeline.join import Shape
from spec.pipeline.normalise import COMPONENTS, normalise

SPEC = Path(__file__).parents[2] / "spec"
TEXT: Json = {"type": "string"}
ENUM: Json = {"type": "string", "enum": ["a", "b"]}


def fields(**properties: Any) -> Json:
    return {"type": "object", "properties": properties}


def ref(name: str) -> Json:
    return {"$ref": COMPONENTS + name}


def array(items: Json) -> Json:
    return {"type": "array", "items": items}


def document(**schemas: Json) -> Json:
    """A normalised document whose one operation answers with every component."""
    everything = fields(**{f"f{at}": ref(name) for at, name in enumerate(schemas)})
    operation = {
        "parameters": [],
        "responses": {
            "2XX": {"content": {"application/json": {"schema": {"oneOf": list(everything["properties"].values())}}}}
        },
        "x-name": "things.get",
    }
    return {"openapi": "3.0.0", "paths": {"/console/v1/things": {"get": operation}}, "components": {"schemas": schemas}}


def hoisted(names: dict[str, str] | None = None, /, **schemas: Json) -> tuple[Json, dict[str, Shape]]:
    normal, shapes = hoist(document(**schemas), names or {}, strict=False)
    return normal["components"]["schemas"], {shape.name: shape for shape in shapes}


def schemas_below(node: Any) -> Iterator[Json]:
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from schemas_below(value)
    elif isinstance(node, list):
        for value in node:
            yield from schemas_below(value)


def test_inline_unions_of_objects_hold_only_references() -> None:
    """The generator drops such schemas, and still imports them."""
    schemas, _ = hoisted(
        Thing=fields(source={"oneOf": [fields(a=fields(deep=TEXT)), fields(b=array(fields(c=ENUM))), {"type": "null"}]})
    )
    union = schemas["Thing"]["properties"]["source"]["oneOf"]
    assert [set(member) for member in union] == [{"$ref"}, {"$ref"}, {"type"}]
    for schema in schemas.values():
        for name, each in schema.get("properties", {}).items():
            assert "properties" not in each, name
            assert "enum" not in each, name


def test_free_objects_and_maps_of_strings_become_two_aliases() -> None:
    free, mapped = {"type": "object"}, {"type": "object", "additionalProperties": TEXT}
    schemas, shapes = hoisted(
        Thing=fields(
            a=free,
            b={**free, "additionalProperties": True},
            c={**free, "additionalProperties": {}},
            d=mapped,
            e=array({**free, "additionalProperties": {**TEXT, "description": "other words"}}),
        ),
    )
    properties = schemas["Thing"]["properties"]
    assert [properties[name] for name in "abc"] == [ref(JSON_OBJECT)] * 3
    assert properties["d"] == properties["e"]["items"] == ref(STRING_MAP)
    assert (shapes[JSON_OBJECT].kind, shapes[STRING_MAP].kind) == ("free", "map")


def test_a_map_of_objects_is_a_shape_of_its_own() -> None:
    schemas, shapes = hoisted(Thing=fields(groups={"type": "object", "additionalProperties": fields(a=TEXT)}))
    name = schemas["Thing"]["properties"]["groups"]["$ref"].removeprefix(COMPONENTS)
    assert shapes[name].kind == "map"
    assert set(schemas[name]["additionalProperties"]) == {"$ref"}


def test_equal_shapes_of_one_property_name_are_one() -> None:
    owner = fields(id=TEXT, kind=ENUM)
    schemas, _ = hoisted(Gate=fields(owner=owner), Layer=fields(owner={**owner, "description": "who"}))
    assert schemas["Gate"]["properties"]["owner"] == schemas["Layer"]["properties"]["owner"] == ref("Owner")


def test_equal_shapes_of_other_names_are_two() -> None:
    """A prompt's version and an autotune's winner are both an id and a name."""
    shape = fields(id=TEXT, name=TEXT)
    schemas, _ = hoisted(Prompt=fields(live=shape), Autotune=fields(winner=shape))
    assert schemas["Prompt"]["properties"]["live"] != schemas["Autotune"]["properties"]["winner"]


def test_equal_shapes_of_other_names_are_one_where_both_are_given_it() -> None:
    shape = fields(id=TEXT, name=TEXT)
    names = {"Prompt.live": "Choice", "Autotune.winner": "Choice"}
    schemas, _ = hoisted(names, Prompt=fields(live=shape), Autotune=fields(winner=shape))
    assert schemas["Prompt"]["properties"]["live"] == schemas["Autotune"]["properties"]["winner"] == ref("Choice")


@pytest.mark.parametrize(
    "other",
    [
        fields(id=TEXT),
        fields(id=TEXT, name={"type": "number"}),
        {**fields(id=TEXT, name=TEXT), "required": ["id"]},
        fields(id=TEXT, name={**TEXT, "nullable": True}),
    ],
)
def test_one_name_for_unlike_shapes_fails(other: Json) -> None:
    names = {"Prompt.live": "Choice", "Autotune.winner": "Choice"}
    with pytest.raises(SpecError, match=r"^names\.toml: Choice is given to .*, which differ; name one anew") as caught:
        hoisted(names, Prompt=fields(live=fields(id=TEXT, name=TEXT)), Autotune=fields(winner=other))
    assert "Prompt.live" in str(caught.value)
    assert "Autotune.winner" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_bodies_that_differ_in_what_they_require_stay_apart() -> None:
    create = {**fields(rule=fields(id=TEXT)), "required": ["rule"]}
    schemas, _ = hoisted(Create=create, Update=fields(rule=fields(id=TEXT)))
    assert schemas["Create"] != schemas["Update"]
    assert schemas["Create"]["properties"] == schemas["Update"]["properties"]


def test_null_and_read_only_stand_on_the_reference_and_split_no_shape() -> None:
    """An enum that may be null and has no null in its list was refused by the generator."""
    schemas, shapes = hoisted(
        Event=fields(type={**ENUM, "nullable": True}),
        Other=fields(type=ENUM),
        Third=fields(type={**ENUM, "readOnly": True}),
    )
    enum = schemas["Other"]["properties"]["type"]
    assert schemas["Event"]["properties"]["type"] == {"oneOf": [enum, {"type": "null"}]}
    assert schemas["Third"]["properties"]["type"] == enum
    name = enum["$ref"].removeprefix(COMPONENTS)
    assert schemas[name]["enum"] == ["a", "b"]
    assert len(shapes[name].sites) == 3


def test_constraints_split_no_shape() -> None:
    def source(**constraints: Any) -> Json:
        return fields(id={**TEXT, **constraints})

    answer = fields(data=fields(a=fields(owner=source(maxLength=3)), b=fields(owner=source(pattern="^x"))))
    raw = document(Answer=answer)
    only = raw["paths"]["/console/v1/things"]["get"]
    only["responses"] = {"200": {"content": {"application/json": {"schema": ref("Answer")}}}}
    names = {key(method, path): "things.get" for method, path, _ in operations(raw)}

    def owners(without: set[str]) -> int:
        _, shapes = hoist(normalise(raw, names, without=without), {}, strict=False)
        return len([shape for shape in shapes if str(shape.sites[0]).endswith(".owner")])

    assert owners(set()) == 1
    assert owners({"drop_constraints"}) == 2


def test_no_proposed_name_is_a_generic_word_alone() -> None:
    schemas, shapes = hoisted(Gate=fields(status=ENUM), Layer=fields(status=ENUM, rules=array(fields(type=ENUM))))
    assert not GENERIC & set(shapes)
    assert any(name.endswith("Status") for name in schemas)


def test_components_shed_the_suffixes_of_the_service() -> None:
    given = {
        "ExternalGateDto": "Gate",
        "GateCreationContractDto": "GateCreate",
        "GatePartialUpdateDto": "GateUpdate",
        "GateFullUpdateDto": "GateReplace",
    }
    assert {name: default().class_of(name) for name in given} == given


def test_a_missing_name_fails_with_a_proposal() -> None:
    source = document(Gate=fields(owner=fields(id=TEXT)))
    with pytest.raises(
        SpecError, match=r'^names\.toml: Gate.* has no name; add it under \[schemas\], .*"Gate.*" = "Gate'
    ) as caught:
        hoist(source, {})
    assert "\n" not in str(caught.value)


def test_a_name_without_its_shape_fails() -> None:
    with pytest.raises(
        SpecError, match=r"^names\.toml: Gate\.gone is no object or enum of the document; correct its key"
    ):
        hoist(document(Gate=fields(id=TEXT)), {"Gate": "Gate", "Gate.gone": "Gone"})


def test_strictly_every_shape_has_its_frozen_name() -> None:
    normal, shapes = hoist(document(Gate=fields(owner=fields(id=TEXT))), {"Gate": "G", "Gate.owner": "O"})
    assert list(normal["components"]["schemas"]) == ["G", "O"]
    assert [(shape.name, shape.proposed) for shape in shapes] == [("G", False), ("O", False)]


def test_references_into_a_component_are_followed() -> None:
    schemas, _ = hoisted(
        Gate=fields(rules=array(fields(id=TEXT))),
        Page=fields(rules=array({"$ref": f"{COMPONENTS}Gate/properties/rules/items"})),
    )
    assert schemas["Gate"]["properties"]["rules"] == schemas["Page"]["properties"]["rules"]


# ---- the real document


@pytest.fixture(scope="module")
def built() -> Built:
    """Leniently, so that the shapes can be judged while names are being settled."""
    return build(SPEC, strict=False)


def test_real_unions_hold_only_references_and_plain_types(built: Built) -> None:
    for schema in schemas_below(built.document):
        for member in schema.get("oneOf", []):
            assert "properties" not in member
            assert "enum" not in member


def test_real_objects_stand_only_in_components(built: Built) -> None:
    components = list(built.document["components"]["schemas"].values())
    inline = [
        each
        for schema in [built.document["paths"], *components]
        for each in schemas_below(schema)
        if isinstance(each.get("properties"), dict) and not any(each is component for component in components)
        if "type" in each
    ]
    assert inline == []


def test_real_shapes_have_one_name_each(built: Built) -> None:
    assert len({shape.name for shape in built.shapes}) == len(built.document["components"]["schemas"])
    assert {JSON_OBJECT, STRING_MAP} <= {shape.name for shape in built.shapes}
    entities = {"Metric", "Role", "Environment", "Condition"}  # plain words that say here what they mean
    assert not (GENERIC - entities) & {shape.name for shape in built.shapes}

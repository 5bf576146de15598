"""What the templates are told: Python names that never collide, kinds of models, and what may be written back."""

from __future__ import annotations

import builtins
import keyword
from pathlib import Path
from typing import Any

import pytest

from spec.pipeline.build import Built, build
from spec.pipeline.document import Json, key, operations
from spec.pipeline.hoist import hoist
from spec.pipeline.meta import TAKEN, counterparts, describe, module_of, python_names, union_members
from spec.pipeline.normalise import COMPONENTS, normalise
from spec.pipeline.places import is_taken_for, places_of

SPEC = Path(__file__).parents[2] / "spec"
TEXT: Json = {"type": "string"}


def fields(**properties: Any) -> Json:
    return {"type": "object", "properties": properties}


def ref(name: str) -> Json:
    return {"$ref": COMPONENTS + name}


def content(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def document(schemas: dict[str, Json], /, **named: Json) -> tuple[Json, dict[str, str]]:
    """A document of operations by public name: `get` and `list` are read, all others take a body."""
    paths: Json = {}
    names: dict[str, str] = {}
    for name, operation in named.items():
        public = name.replace("__", ".")
        verb = public.rpartition(".")[2]
        method = "get" if verb in ("get", "list") else "post"
        path = "/console/v1/" + public.replace(".", "/")
        paths[path] = {method: operation}
        names[key(method, path)] = public
    return {"openapi": "3.0.0", "paths": paths, "components": {"schemas": schemas}}, names


def answering(schema: Json) -> Json:
    return {"responses": {"200": content(fields(data=schema))}}


def taking(schema: Json, answer: Json | None = None) -> Json:
    return {"requestBody": content(schema), "responses": {"200": content(fields(data=answer or fields(ok=TEXT)))}}


def hoisted(schemas: dict[str, Json], /, **named: Json) -> tuple[Json, list[Any]]:
    source, names = document(schemas, **named)
    return hoist(normalise(source, names), {}, strict=False)


def described(schemas: dict[str, Json], words: Json | None = None, /, **named: Json) -> Json:
    normal, shapes = hoisted(schemas, **named)
    return describe(normal, shapes, words or {"summaries": {}})


# ---- Python names


def test_only_keywords_and_what_models_use_themselves_get_an_underscore() -> None:
    plain = ["type", "id", "filter", "all", "property", "format", "key", "op", "query", "match", "hash"]
    marked = [
        "list",
        "class",
        "from",
        "global",
        "import",
        "in",
        "lambda",
        "None",
        "self",
        "cls",
        "body",
        "to_dict",
        "from_dict",
    ]
    normal, _ = hoisted(
        {"Thing": fields(**dict.fromkeys([*plain, *marked], TEXT))}, things__get=answering(ref("Thing"))
    )
    names = python_names(normal)
    assert {name: names[name] for name in plain} == {name: name for name in plain}
    assert all(names[name].isidentifier() and not keyword.iskeyword(names[name]) for name in marked)
    for name in ("class", "from", "self", "cls", "body", "to_dict", "from_dict", "in"):
        assert names[name] == f"{name}_"


@pytest.mark.parametrize(
    ("pair", "python"),
    [
        (("ruleID", "ruleId"), {"rule_id", "rule_id_"}),
        (("userID", "user_id"), {"user_id", "user_id_"}),
        (("holdoutIDs", "holdoutIds"), {"holdout_ids", "holdout_ids_"}),
        (("class", "class_"), {"class_", "class__"}),
    ],
)
def test_two_fields_of_one_object_never_share_a_name(pair: tuple[str, str], python: set[str]) -> None:
    for order in (pair, pair[::-1]):
        normal, _ = hoisted({"Thing": fields(**dict.fromkeys(order, TEXT))}, things__get=answering(ref("Thing")))
        names = python_names(normal)
        assert {names[name] for name in pair} == python


def test_a_query_and_a_body_field_never_share_a_name() -> None:
    operation = taking(fields(ruleID=TEXT)) | {"parameters": [{"name": "ruleId", "in": "query", "schema": TEXT}]}
    normal, _ = hoisted({}, things__create=operation)
    names = python_names(normal)
    assert names["ruleID"] != names["ruleId"]


def test_names_that_are_no_identifiers_become_some() -> None:
    normal, _ = hoisted(
        {"Thing": fields(**dict.fromkeys(["7days", "a-b", "$ref_", "é", "x.y"], TEXT))}, t__get=answering(ref("Thing"))
    )
    names = python_names(normal)
    assert names["7days"] == "field_7days"
    assert all(names[name].isidentifier() for name in ["7days", "a-b", "é", "x.y"])


# ---- models


def kinds(meta: Json) -> dict[str, str]:
    return {name: model["kind"] for name, model in meta["models"].items()}


def test_kinds_of_models() -> None:
    meta = described(
        {
            "Thing": fields(id=TEXT, free={"type": "object"}, kind={"type": "string", "enum": ["a", "b"]}),
            "ThingCreate": fields(id=TEXT, part=fields(a=TEXT)),
            "Groups": fields(groups={"type": "object", "additionalProperties": TEXT}),
        },
        things__get=answering(ref("Thing")),
        things__create=taking(ref("ThingCreate"), ref("Groups")),
    )
    found = kinds(meta)
    assert found["Thing"] == found["Groups"] == "object"
    assert found["ThingCreate"] == "arguments"
    assert meta["models"]["ThingCreate"]["users"] == ["things.create"]
    assert [found["JsonObject"], found["StringMap"]] == ["free", "map"]
    part = next(name for name in found if name.endswith("Part"))
    assert found[part] == "object"
    assert (meta["models"][part]["reads"], meta["models"][part]["writes"]) == (False, True)
    assert (meta["models"]["Thing"]["reads"], meta["models"]["Thing"]["writes"]) == (True, False)


def test_a_body_that_is_read_as_well_stays_a_model() -> None:
    meta = described(
        {"Thing": fields(id=TEXT)}, things__get=answering(ref("Thing")), things__create=taking(ref("Thing"))
    )
    assert kinds(meta)["Thing"] == "object"


def test_what_only_the_service_answers_is_noted() -> None:
    meta = described(
        {"Thing": fields(id=TEXT, version={"type": "number", "readOnly": True})}, things__get=answering(ref("Thing"))
    )
    assert meta["models"]["Thing"]["read_only"] == ["version"]


def test_members_of_a_union_are_noted() -> None:
    schemas = {
        "Thing": fields(source={"oneOf": [ref("A"), ref("B")]}, other={"oneOf": [ref("C"), TEXT]}),
        "A": fields(kind={"type": "string", "enum": ["a"]}),
        "B": fields(kind={"type": "string", "enum": ["b"]}),
        "C": fields(c=TEXT),
    }
    normal, _ = hoisted(schemas, things__get=answering(ref("Thing")))
    assert union_members(normal) == {"A", "B"}


# ---- what was read can be written


def test_a_body_may_be_the_thing_read_and_its_parts_are_the_parts_read() -> None:
    create = fields(
        id=TEXT, rules={"type": "array", "items": fields(name=TEXT)}, owner={**fields(a=TEXT), "nullable": True}
    )
    thing = fields(
        id=TEXT, rules={"type": "array", "items": fields(name=TEXT, seen=TEXT)}, owner=fields(a=TEXT, b=TEXT)
    )
    normal, shapes = hoisted(
        {"Thing": thing, "Create": create}, things__get=answering(ref("Thing")), things__create=taking(ref("Create"))
    )
    names = {str(site): shape.name for shape in shapes for site in shape.sites}
    assert counterparts(normal) == {
        names["Create"]: [names["Thing"]],
        names["Create.rules[]"]: [names["Thing.rules[]"]],
        names["Create.owner"]: [names["Thing.owner"]],
    }


def test_a_nested_noun_is_written_as_its_owner_holds_it() -> None:
    thing = fields(id=TEXT, rules={"type": "array", "items": fields(name=TEXT, seen=TEXT)})
    normal, shapes = hoisted(
        {"Thing": thing, "RuleAdd": fields(name=TEXT)},
        things__get=answering(ref("Thing")),
        things__rules__add=taking(ref("RuleAdd")),
    )
    names = {str(site): shape.name for shape in shapes for site in shape.sites}
    assert names["Thing.rules[]"] in counterparts(normal)[names["RuleAdd"]]


def test_what_was_never_read_has_no_counterpart() -> None:
    normal, _ = hoisted({"Create": fields(id=TEXT)}, things__create=taking(ref("Create")))
    assert counterparts(normal) == {}


# ---- operations


def test_operations_are_described_for_the_templates() -> None:
    page, tag = ({"name": name, "in": "query", "schema": TEXT} for name in ("page", "tag"))
    answer = content(fields(data={"type": "array", "items": ref("Thing")}))
    listing = {"parameters": [page, tag], "deprecated": True, "responses": {"200": answer}}
    normal, shapes = hoisted({"Thing": fields(id=TEXT)}, things__list=listing)
    words = {
        "summaries": {"things.list": "List things."},
        "arguments": {"page": "The first page", "other": "unused"},
        "arguments_of": {"things.list": {"tag": "A tag"}},
    }
    meta = describe(normal, shapes, words)
    assert meta["operations"]["things_list"] == {
        "name": "things.list",
        "verb": "list", "namespace": "things", "method": "GET", "path": "/console/v1/things/list",
        "summary": "List things.", "kind": "list", "paging": "page", "inner": "", "deprecated": True,
        "identity": False, "multipart": False, "partial": False, "terms": {},
        "words": {"page": "The first page", "other": "unused", "tag": "A tag"}, "places": {},
    }  # fmt: skip
    assert meta["resources"] == ["things"]


def test_namespaces_are_nested_and_the_inner_ones_come_first() -> None:
    meta = described(
        {},
        gates__get=answering(TEXT),
        gates__rules__get=answering(TEXT),
        gates__rules__pulse__load=taking(fields(a=TEXT)),
        id_lists__get=answering(TEXT),
    )
    pulse = {"name": "gates.rules.pulse", "class": "GatesRulesPulseNamespace", "below": []}
    inside = [{"verb": "pulse", "class": "GatesRulesPulseNamespace"}]
    rules = {"name": "gates.rules", "class": "GatesRulesNamespace", "below": inside}
    gates = {"name": "gates", "class": "GatesNamespace", "below": [{"verb": "rules", "class": "GatesRulesNamespace"}]}
    assert meta["namespaces"] == {
        "gates": [pulse, rules, gates],
        "id_lists": [{"name": "id_lists", "class": "IdListsNamespace", "below": []}],
    }


def test_module_of() -> None:
    assert module_of("gates.rules.add") == "gates_rules_add"


# ---- the real document


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SPEC, strict=False)


def test_every_real_name_is_an_identifier_and_no_more_marked_than_it_must_be(built: Built) -> None:
    names: dict[str, str] = built.meta["python"]
    assert len(names) > 800
    for json, python in names.items():
        assert python.isidentifier(), json
        assert not keyword.iskeyword(python), json
    marked = {python for python in names.values() if python.endswith("_")}
    for python in marked:
        plain = python.rstrip("_")
        others = [other for other, name in names.items() if name == plain]
        assert keyword.iskeyword(plain) or plain in TAKEN or others, python
    assert {"type", "id", "all", "property"} <= set(names.values()) & set(dir(builtins))


def test_no_real_object_has_two_fields_of_one_name(built: Built) -> None:
    names = built.meta["python"]
    for model, schema in built.document["components"]["schemas"].items():
        used = [names[field] for field in schema.get("properties", {})]
        assert len(set(used)) == len(used), model


def test_a_real_part_of_a_body_is_matched_with_what_it_is(built: Built) -> None:
    """Where fewer than half of its fields are those of the model that was read, it is another thing."""
    schemas = built.document["components"]["schemas"]
    accepted = built.meta["accepts"]
    assert len(accepted) > 80
    for written, others in accepted.items():
        if "." in built.meta["models"][written]["site"]:
            fields = schemas[written]["properties"].keys()
            for read in others:
                assert 2 * len(fields & schemas[read]["properties"].keys()) >= len(fields), (written, read)


def test_modules_are_as_many_as_models(built: Built) -> None:
    modules = built.meta["modules"]
    assert len(set(modules.values())) == len(modules) == len(built.document["components"]["schemas"])


def test_real_operations_are_all_there(built: Built) -> None:
    described = built.meta["operations"]
    assert {each["name"] for each in described.values()} == set(built.names.values())
    assert sum(each["deprecated"] for each in described.values()) >= 7
    for _, _, operation in operations(built.document):
        assert described[operation["operationId"]]["summary"].endswith(".")


def test_a_list_whose_singular_an_answer_has_is_no_counterpart() -> None:
    """Written back, such an object would lose what its singular field says."""
    rule = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "environments": {"type": "array", "items": {}}},
    }
    listed = {"type": "object", "properties": {"name": {"type": "string"}, "environment": {"type": "string"}}}
    body = {
        "type": "object",
        "properties": {"rules": {"type": "array", "items": {"$ref": "#/components/schemas/Rule"}}},
    }
    document = {"components": {"schemas": {"Rule": rule, "Listed": listed, "Body": body}}}
    assert is_taken_for(document, rule, listed)
    assert not is_taken_for(document, rule, {**listed, "properties": rule["properties"]})
    places = places_of(document, {"$ref": "#/components/schemas/Body"}, {"Rule": ["Other"]})
    assert places == {"": [[], ["rules"]], "rules/*": [["Rule", "Other"], ["environments"]]}
    assert places_of(document, None, {}) == {}

"""Each rule of the normaliser repairs its defect, and the defect is there again when the rule is switched off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from attrs import field, frozen

from spec.pipeline.answers import COMPONENTS, MESSAGE
from spec.pipeline.build import finish
from spec.pipeline.document import Json, SpecError, key, load, operations
from spec.pipeline.name import load_toml
from spec.pipeline.normalise import CONSTRAINTS, RULES, normalise
from spec.pipeline.overlay import apply_overlays, load_overlays
from spec.pipeline.retire import merge_retired

SPEC = Path(__file__).parents[2] / "spec"
TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "number"}
OBJECT: Json = {"type": "object"}
THING: Json = {"type": "object", "properties": {"id": TEXT}, "required": ["id"]}


def ref(name: str) -> Json:
    return {"$ref": COMPONENTS + name}


def fields(**properties: Any) -> Json:
    return {"type": "object", "properties": properties}


def json_of(schema: Json, **more: Any) -> Json:
    return {"content": {"application/json": {"schema": schema}}, **more}


def query(name: str, schema: Json) -> Json:
    return {"name": name, "in": "query", "schema": schema}


def document(
    *,
    answer: Json | None = None,
    path: str = "/console/v1/things",
    method: str = "get",
    schemas: Any = None,
    **more: Any,
) -> Json:
    """A document of one operation."""
    responses = {"200": {"description": "OK", **(json_of(answer) if answer is not None else {})}}
    return {
        "openapi": "3.0.0",
        "info": {"title": "T", "version": "1"},
        "paths": {path: {method: {"responses": responses, **more}}},
        "components": {"schemas": schemas or {}},
    }


def names_of(source: Json, name: str = "things.get") -> dict[str, str]:
    return {key(method, path): name for method, path, _ in operations(source)}


def only(normal: Json) -> Json:
    """The one operation."""
    ((_, _, operation),) = operations(normal)
    return operation


def answer(normal: Json) -> Any:
    """The schema of the one answer."""
    (response,) = only(normal)["responses"].values()
    ((_, media),) = response["content"].items()
    return media["schema"]


def field_x(normal: Json) -> Any:
    """The schema of the field `x` of the component Thing."""
    return normal["components"]["schemas"]["Thing"]["properties"]["x"]


def parameter(normal: Json) -> Any:
    """The schema of the one parameter."""
    (parameter,) = only(normal)["parameters"]
    return parameter["schema"]


def holding(schema: Json) -> Json:
    """A document whose answer is an entity with this schema as its field `x`."""
    return document(answer=fields(message=TEXT, data=ref("Thing")), schemas={"Thing": fields(x=schema)})


def asking(name: str, schema: Json) -> Json:
    """A document whose operation has this query parameter."""
    return document(parameters=[query(name, schema)])


@frozen
class Case:
    """One defect.

    Args:
        rule: The rule that repairs it.
        source: A document that has it.
        look: The part of the normalised document to look at.
        repaired: What is there when the rule was at work.
        name: The operation's public name.
        also_without: Rules that cannot run without this one, left out in both runs.
    """

    rule: str
    source: Json
    look: Callable[[Json], Any]
    repaired: Any
    name: str = "things.get"
    also_without: frozenset[str] = field(default=frozenset())


ERROR = fields(status=NUMBER, message=TEXT)
ENVELOPE = {**fields(message=TEXT, data=OBJECT), "required": ["message", "data"]}
PAGED = {**fields(message=TEXT, data={"type": "array", "items": OBJECT}), "required": ["data", "message"]}


def with_responses(**responses: Any) -> Json:
    source = document()
    only(source)["responses"] = {status.removeprefix("_"): response for status, response in responses.items()}
    return source


CASES = [
    Case(
        "drop_error_answers",
        with_responses(_204={"description": ""}, _404=json_of(ERROR)),
        lambda normal: only(normal)["x-kind"],
        "message",
    ),
    Case(
        "accept_any_success",
        with_responses(_201=json_of(THING)),
        lambda normal: list(only(normal)["responses"]),
        ["2XX"],
        also_without=frozenset({"unwrap_envelopes"}),
    ),
    Case(
        "accept_any_success",
        with_responses(_200={"description": ""}, _201=json_of(THING)),
        lambda normal: [list(response.get("content", {})) for response in only(normal)["responses"].values()],
        [["application/json"]],
        also_without=frozenset({"unwrap_envelopes"}),
    ),
    Case(
        "drop_client_headers",
        document(parameters=[{"name": "x-respect-review-settings", "in": "header", "schema": TEXT}, query("q", TEXT)]),
        lambda normal: [each["name"] for each in only(normal)["parameters"]],
        ["q"],
    ),
    Case("one_tag", document(tags=["MCP", "Things", "Things"]), lambda normal: only(normal)["tags"], ["things"]),
    Case(
        "merge_all_of",
        document(
            answer={"allOf": [ref("Envelope"), fields(data=ref("Thing"))]},
            schemas={"Envelope": ENVELOPE, "Thing": THING},
        ),
        answer,
        ref("Thing"),
    ),
    Case(
        "merge_all_of",
        document(
            answer={"allOf": [ref("Envelope"), fields(data={"type": "array", "items": ref("Thing")})]},
            schemas={"Envelope": ENVELOPE, "Thing": THING},
        ),
        answer,
        {"type": "array", "items": ref("Thing")},
        name="things.list",
    ),
    Case(
        "merge_all_of",
        document(answer={"allOf": [ref("Paged"), fields(data=ref("Thing"))]}, schemas={"Paged": PAGED, "Thing": THING}),
        answer,
        ref("Thing"),
    ),
    Case("merge_all_of", holding({"allOf": [ref("Other")]}), field_x, ref("Other")),
    Case(
        "merge_all_of",
        document(
            answer=fields(data=ref("Early")),
            schemas={
                "Early": {"allOf": [ref("Late"), fields(c=TEXT)]},
                "Late": fields(x={"allOf": [fields(a=TEXT), fields(b=TEXT)]}),
            },
        ),
        lambda normal: ["allOf" in each for each in schemas_of(normal["components"]["schemas"]["Early"])].count(True),
        0,
    ),
    Case("add_missing_types", holding({"properties": {"a": TEXT}}), field_x, fields(a=TEXT)),
    Case("add_missing_types", holding({"type": "array"}), field_x, {"type": "array", "items": {}}),
    Case("strip_defaults", holding({"type": "string", "default": "null"}), field_x, TEXT),
    Case("strip_defaults", asking("q", {"type": "string", "default": ""}), parameter, TEXT),
    Case(
        "integer_pages",
        asking("page", {"type": "integer", "oneOf": [TEXT, NUMBER]}),
        parameter,
        {"type": "integer"},
    ),
    Case("integer_pages", asking("limit", {"oneOf": [TEXT, NUMBER]}), parameter, {"type": "integer"}),
    Case(
        "any_of_every_type",
        holding({"oneOf": [TEXT, NUMBER, {"type": "boolean"}, OBJECT, {"type": "array", "items": {}}]}),
        field_x,
        {},
    ),
    Case(
        "merge_enum_unions",
        holding({"oneOf": [{"type": "string", "enum": ["b"]}, {"type": "string", "enum": ["a", "b"]}]}),
        field_x,
        {"type": "string", "enum": ["a", "b"]},
    ),
    Case(
        "merge_enum_unions",
        holding({"oneOf": [{"type": "string", "enum": ["b", "a"]}, TEXT]}),
        field_x,
        {"type": "string", "enum": ["a", "b"], "x-open": True},
    ),
    Case("merge_enum_unions", holding({"anyOf": [TEXT], "nullable": True}), field_x, {**TEXT, "nullable": True}),
    Case(
        "union_of_arrays",
        holding({"oneOf": [{"type": "array", "items": ref("A")}, {"type": "array", "items": ref("B")}]}),
        field_x,
        {"type": "array", "items": {"oneOf": [ref("A"), ref("B")]}},
    ),
    Case(
        "tame_enums",
        holding({"type": "string", "enum": ["b", None, "a"]}),
        field_x,
        {"type": "string", "enum": ["a", "b"], "nullable": True},
    ),
    Case("tame_enums", holding({"type": "boolean", "enum": [True]}), field_x, {"type": "boolean"}),
    Case("tame_enums", holding({"type": "string", "enum": ["public"]}), field_x, {"const": "public"}),
    Case("tame_enums", holding({"type": "number", "enum": [7, 14]}), field_x, NUMBER),
    Case("tame_enums", asking("q", {"type": "string", "enum": ["true", "false"]}), parameter, {"type": "boolean"}),
    Case(
        "whole_numbers",
        document(answer=fields(data=ref("Thing")), schemas={"Thing": fields(createdTime=NUMBER, ratio=NUMBER)}),
        lambda normal: [each["type"] for each in normal["components"]["schemas"]["Thing"]["properties"].values()],
        ["integer", "number"],
    ),
    Case(
        "drop_constraints",
        holding({"type": "string", "minLength": 3, "maxLength": 9, "pattern": "^a", "format": "uuid"}),
        field_x,
        TEXT,
    ),
    Case("drop_constraints", holding({"type": "number", "minimum": 0, "multipleOf": 0.1}), field_x, NUMBER),
    Case(
        "open_objects",
        holding({**fields(a=TEXT), "additionalProperties": False}),
        field_x,
        fields(a=TEXT),
    ),
    Case("optional_query", asking("q", {**TEXT, "nullable": True}), parameter, TEXT),
    Case(
        "require_known",
        holding({**fields(a=TEXT), "required": ["a", "b"]}),
        field_x,
        {**fields(a=TEXT), "required": ["a"]},
    ),
    Case(
        "drop_foreign_keywords",
        holding({**fields(a=TEXT), "discriminator": {"propertyName": "a"}, "deprecated": True, "writeOnly": True}),
        field_x,
        fields(a=TEXT),
    ),
    Case(
        "plain_text",
        with_responses(_200={"content": {"text/csv": {"schema": {"type": "string"}}}}),
        lambda normal: (list(only(normal)["responses"]["2XX"]["content"]), only(normal)["x-kind"]),
        (["text/plain"], "text"),
    ),
    Case("unwrap_envelopes", holding(TEXT), answer, ref("Thing")),
    Case("unwrap_envelopes", document(answer=fields(message=TEXT)), answer, ref(MESSAGE)),
    Case(
        "unwrap_envelopes",
        document(),
        lambda normal: answer(normal) if only(normal).get("x-kind") else None,
        ref(MESSAGE),
    ),
    Case(
        "leave_out_unreached",
        document(answer=fields(data=ref("Thing")), schemas={"Thing": THING, "Lonely": THING}),
        lambda normal: "Lonely" in normal["components"]["schemas"],
        False,
    ),
    Case(
        "one_keyword_each",
        document(
            method="post",
            parameters=[query("date", TEXT), query("q", TEXT)],
            requestBody=json_of(fields(date=TEXT)),
        ),
        lambda normal: [each["name"] for each in only(normal)["parameters"]],
        ["q"],
    ),
    Case(
        "name_path_parameters",
        document(path="/console/v1/things/{id}/parts/{id2}", parameters=[{"name": "id", "in": "path", "schema": TEXT}]),
        lambda normal: ([*normal["paths"]], [each["name"] for each in only(normal)["parameters"]]),
        (["/console/v1/things/{thing_id}/parts/{id2}"], ["thing_id", "id2"]),
    ),
    Case(
        "name_path_parameters",
        document(path="/console/v1/things/:id"),
        lambda normal: [*normal["paths"]],
        ["/console/v1/things/{thing_id}"],
    ),
]


def test_every_rule_has_a_case() -> None:
    assert {case.rule for case in CASES} == {rule.__name__ for rule in RULES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_rule_repairs_its_defect_and_no_other_does(case: Case) -> None:
    case = Case(case.rule, _complete(case.source), case.look, case.repaired, case.name, case.also_without)
    names = names_of(case.source, case.name)
    assert case.look(normalise(case.source, names, without=case.also_without)) == case.repaired
    assert case.look(normalise(case.source, names, without={case.rule, *case.also_without})) != case.repaired


def _complete(source: Json) -> Json:
    """The document with the components that its cases only name."""
    source = deepcopy(source)
    for name in ("A", "B", "Other"):
        source["components"]["schemas"].setdefault(name, fields(name=TEXT))
    return source


def test_normalise_leaves_its_input_alone() -> None:
    for case in CASES:
        source = _complete(case.source)
        before = deepcopy(source)
        normalise(source, names_of(source, case.name))
        assert source == before, case.rule


def test_parameters_of_the_path_reach_its_operations() -> None:
    source = document()
    source["paths"]["/console/v1/things"]["parameters"] = [query("q", TEXT)]
    normal = normalise(source, names_of(source))
    assert [each["name"] for each in only(normal)["parameters"]] == ["q"]
    assert list(normal["paths"]["/console/v1/things"]) == ["get"]


@pytest.mark.parametrize(
    ("answered", "parameters", "name", "kind", "paging", "inner", "schema"),
    [
        (fields(data=ref("Thing")), [], "things.get", "entity", None, None, ref("Thing")),
        (fields(data={"type": "array", "items": ref("Thing")}), [], "things.get", "items", None, None, None),
        (fields(data={"type": "array", "items": ref("Thing")}), [], "things.list", "list", None, None, None),
        (fields(data={"type": "array", "items": ref("Thing")}), ["page"], "things.list", "list", "page", None, None),
        (fields(data={"type": "array", "items": ref("Thing")}), ["after"], "things.list", "list", "cursor", None, None),
        (
            fields(data=fields(rules={"type": "array", "items": ref("Thing")})),
            [],
            "x.list",
            "list",
            None,
            "rules",
            None,
        ),
        (
            fields(data=fields(name=TEXT, count=NUMBER, ids={"type": "array", "items": TEXT})),
            ["page"],
            "t.list",
            "list",
            "page",
            "ids",
            {"type": "array", "items": TEXT},
        ),
        (fields(data=ref("Thing")), [], "things.list", "list", None, None, None),
        (fields(id=TEXT), [], "things.get", "whole", None, None, fields(id=TEXT)),
        (fields(success={"type": "boolean"}), [], "things.get", "message", None, None, ref(MESSAGE)),
    ],
)
def test_answer_is_told_apart(
    answered: Json, parameters: list[str], name: str, kind: str, paging: str | None, inner: str | None, schema: Any
) -> None:
    source = document(answer=answered, parameters=[query(each, TEXT) for each in parameters], schemas={"Thing": THING})
    normal = normalise(source, names_of(source, name))
    operation = only(normal)
    assert (operation["x-kind"], operation["x-paging"], operation["x-inner"]) == (kind, paging, inner)
    assert answer(normal) == (schema or {"type": "array", "items": ref("Thing")})


def test_path_parameters_are_named_for_what_they_identify() -> None:
    given = {
        "/console/v1/gates/{id}": "/console/v1/gates/{gate_id}",
        "/console/v1/gates/{id}/rules/{ruleID}": "/console/v1/gates/{gate_id}/rules/{rule_id}",
        "/console/v1/param_stores/{name}": "/console/v1/param_stores/{param_store_name}",
        "/console/v1/users/id/{id}": "/console/v1/users/id/{user_id}",
        "/console/v1/metric_categories/{id}": "/console/v1/metric_categories/{metric_category_id}",
    }
    for path, named in given.items():
        source = document(path=path)
        normal = normalise(source, names_of(source))
        assert [*normal["paths"]] == [named]
        assert only(normal)["x-path"] == path


def test_bodys_own_id_keeps_its_keyword() -> None:
    source = document(path="/console/v1/things/{id}", method="post", requestBody=json_of(fields(id=TEXT)))
    assert [each["name"] for each in only(normalise(source, names_of(source)))["parameters"]] == ["thing_id"]


def test_finish_gives_operation_ids_and_none_of_our_keys() -> None:
    source = document()
    done = finish(normalise(source, names_of(source, "things.parts.get")))
    assert only(done)["operationId"] == "things_parts_get"
    assert not [name for name in only(done) if name.startswith("x-")]
    assert done["openapi"] == "3.1.0"  # without it `const` is no keyword, and no union is told apart


def test_a_circle_is_refused() -> None:
    source = document(
        answer=fields(data=ref("Folder")),
        schemas={"Folder": fields(parent=ref("Link")), "Link": fields(to=ref("Folder"))},
    )
    with pytest.raises(
        SpecError, match=r"^components\.schemas\.Folder: .*Folder → Link → Folder.*cut the circle"
    ) as caught:
        normalise(source, names_of(source))
    assert "\n" not in str(caught.value)


@pytest.fixture(scope="module")
def real() -> Json:
    """The vendored document, overlaid and normalised."""
    merged = merge_retired(load(SPEC / "statsig_openapi.json"), load(SPEC / "retired.json"))
    overlaid, _ = apply_overlays(merged, load_overlays(SPEC / "overlays"))
    return normalise(overlaid, load_toml(SPEC / "names.toml")["operations"])


def schemas_of(node: Any) -> Iterator[Json]:
    """Every object below a node that could be a schema; the maps of properties are passed through."""
    if isinstance(node, dict):
        yield node
        for keyword, value in node.items():
            if keyword == "properties":
                for each in value.values():
                    yield from schemas_of(each)
            elif keyword not in ("enum", "const", "required"):
                yield from schemas_of(value)
    elif isinstance(node, list):
        for each in node:
            yield from schemas_of(each)


def test_no_defect_is_left_in_the_real_document(real: Json) -> None:
    banned = {"allOf", "anyOf", "default", "discriminator", "not", *CONSTRAINTS}
    schemas = [each for part in (real["paths"], real["components"]["schemas"]) for each in schemas_of(part)]
    assert len(schemas) > 5000
    for schema in schemas:
        assert not banned & schema.keys(), schema
        assert schema.get("additionalProperties") is not False
        assert not isinstance(schema.get("enum"), list) or None not in schema["enum"]
        if isinstance(schema.get("required"), list):
            assert set(schema["required"]) <= set(schema["properties"])


def test_every_real_operation_has_one_tag_one_answer_and_no_review_header(real: Json) -> None:
    for _, path, operation in operations(real):
        assert operation["tags"] == [operation["x-name"].split(".")[0]]
        assert [*operation["responses"]] == ["2XX"], path
        assert "x-respect-review-settings" not in [each["name"] for each in operation["parameters"]]
        assert all(each["in"] in ("path", "query") for each in operation["parameters"])

"""A report rates each change by what it does to the code of a caller, and says it to people and to machines."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from spec.pipeline.build import Built, Inputs, assemble
from spec.pipeline.diff import ADDITIVE, BREAKING, SILENT, Change, compare
from spec.pipeline.document import Json
from spec.pipeline.freeze import Frozen
from spec.pipeline.overlay import Action
from spec.pipeline.refresh import describe, name
from spec.pipeline.report import Report, bump, next_version
from spec.pipeline.retire import merge_retired, retire
from spec.pipeline.source import Source
from spec.pipeline.vendor import vendor
from tests.spec.test_generate import MINI_NAMES, mini_document

EMPTY: Json = {"openapi": "3.0.0", "paths": {}}
TEXT: Json = {"type": "string"}
GATES, GATE = "/console/v1/gates", "/console/v1/gates/{id}"
Edit = Callable[[Json], Any]


def first() -> tuple[Inputs, Built]:
    inputs = Inputs(vendor(mini_document()), EMPTY, [], {"operations": dict(MINI_NAMES)}, {})
    frozen = name(inputs, assemble(Inputs(EMPTY, EMPTY, [], {}, {}), strict=False))[0]
    return frozen.inputs, frozen.built


STATE = first()


def follow(document: Json, inputs: Inputs, old: Built, actions: list[Action] | None = None) -> tuple[Frozen, Report]:
    """What a refresh makes of a document, but for reading and writing."""
    vendored = vendor(document)
    retired, gone = retire(merge_retired(inputs.document, inputs.retired), inputs.retired, vendored)
    following = Inputs(vendored, retired, actions or [], inputs.names, inputs.words, inputs.kept)
    result, after = name(following, old)
    source = Source("new.json", "0" * 64, vendored)
    return result, describe(source, inputs, old, result, vendored, gone, after)


def edited(*edits: Edit) -> Json:
    document = mini_document()
    for edit in edits:
        edit(document)
    return document


def changed(*edits: Edit) -> list[Change]:
    inputs, old = STATE
    result, _ = follow(edited(*edits), inputs, old)
    return compare(old, result.built)


def fields(schema: str) -> Callable[[Json], Json]:
    def get(document: Json) -> Json:
        properties: Json = document["components"]["schemas"][schema]["properties"]
        return properties

    return get


GATE_FIELDS, BODY = fields("GateDto"), fields("GateCreateDto")


def schema(document: Json, of: str) -> Json:
    found: Json = document["components"]["schemas"][of]
    return found


def parameters(document: Json) -> list[Json]:
    found: list[Json] = document["paths"][GATES]["get"]["parameters"]
    return found


def text_parameter(**more: Any) -> Json:
    return {"name": "q", "in": "query", "schema": TEXT, **more}


CASES: list[tuple[str, Edit, tuple[str, str, str]]] = [
    ("answer may be null", lambda d: GATE_FIELDS(d).update(id={**TEXT, "nullable": True}),
        ("Gate.id", "may be null now", BREAKING)),
    ("answer is never null", lambda d: GATE_FIELDS(d).update({"class": TEXT}),
        ("Gate.class_", "is never null now", ADDITIVE)),
    ("answer's enum grew", lambda d: GATE_FIELDS(d)["type"]["enum"].append("C"),
        ("Gate.type", 'may also be "C"', BREAKING)),
    ("answer's enum shrank", lambda d: GATE_FIELDS(d)["type"]["enum"].remove("A"),
        ("Gate.type", 'is never "A"', ADDITIVE)),
    ("answer's field is new", lambda d: GATE_FIELDS(d).update(more=TEXT), ("Gate.more", "new field", ADDITIVE)),
    ("answer's field is gone", lambda d: GATE_FIELDS(d).pop("key"), ("Gate.key", "field is gone", BREAKING)),
    ("answer's field is optional", lambda d: schema(d, "GateDto")["required"].remove("id"),
        ("Gate.id", "is optional now", BREAKING)),
    ("answer's field is required", lambda d: schema(d, "GateDto")["required"].append("key"),
        ("Gate.key", "is required now", ADDITIVE)),
    ("answer's field has another type", lambda d: GATE_FIELDS(d).update(id={"type": "integer"}),
        ("Gate.id", "may also be integer", BREAKING)),
    ("a whole number where a number was", lambda d: GATE_FIELDS(d).update(version={"type": "integer"}), ("", "", "")),
    ("body's field is new and required",
        lambda d: (BODY(d).update(more=TEXT), schema(d, "GateCreateDto")["required"].append("more")),
        ("gates.create(more)", "new required argument", BREAKING)),
    ("body's field is new", lambda d: BODY(d).update(more=TEXT),
        ("gates.create(more)", "new optional argument", ADDITIVE)),
    ("body's field is gone", lambda d: BODY(d).pop("isEnabled"),
        ("gates.create(is_enabled)", "argument is gone", BREAKING)),
    ("body's field is required", lambda d: schema(d, "GateCreateDto")["required"].append("isEnabled"),
        ("gates.create(is_enabled)", "is required now", BREAKING)),
    ("body's field is optional", lambda d: schema(d, "GateCreateDto").pop("required"),
        ("gates.create(name)", "is optional now", ADDITIVE)),
    ("body's field may be null", lambda d: BODY(d).update(name={**TEXT, "nullable": True}),
        ("gates.create(name)", "may be null now", ADDITIVE)),
    ("body's text becomes an enum", lambda d: BODY(d).update(name={**TEXT, "enum": ["x", "y"]}),
        ("gates.create(name)", "no longer takes string", BREAKING)),
    ("parameter is new and required", lambda d: parameters(d).append(text_parameter(required=True)),
        ("gates.list(q)", "new required argument", BREAKING)),
    ("parameter is new", lambda d: parameters(d).append(text_parameter()),
        ("gates.list(q)", "new optional argument", ADDITIVE)),
    ("operation is new", lambda d: d["paths"][GATE].update(patch=deepcopy(d["paths"][GATE]["get"])),
        ("gates.update", "new operation", ADDITIVE)),
    ("operation is dropped", lambda d: d["paths"][GATES].pop("post"),
        ("gates.create", "the document drops or deprecates it; calls warn", ADDITIVE)),
    ("a length is limited", lambda d: BODY(d).update(name={**TEXT, "maxLength": 3}),
        ("GateCreateDto.name", "maxLength: none → 3", SILENT)),
    ("a default is another", lambda d: BODY(d)["isEnabled"].update(default=False),
        ("GateCreateDto.isEnabled", "default: True → False", SILENT)),
    ("an error is documented", lambda d: d["paths"][GATE]["get"]["responses"].update({"404": {"description": ""}}),
        ("gates.get", "documents 404 now", SILENT)),
    ("a union has another member", lambda d: fields("RuleDto")(d)["value"]["oneOf"].append({"type": "boolean"}),
        ("Rule.value", "may also be boolean", BREAKING)),
    ("a map has other values", lambda d: GATE_FIELDS(d)["tags"].update(additionalProperties={"type": "number"}),
        ("Gate.tags", "was StringMap, is GateTags", BREAKING)),
    ("any value where text was", lambda d: GATE_FIELDS(d).update(key={}),
        ("Gate.key", "may have any type now", BREAKING)),
    ("words only", lambda d: d["info"].update(description="new prose"), ("", "", "")),
]  # fmt: skip


@pytest.mark.parametrize(("edit", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_each_change_is_found_and_rated(edit: Edit, expected: tuple[str, str, str]) -> None:
    found = [(each.where, each.what, each.rating) for each in changed(edit)]
    if expected[0]:
        assert expected in found
        if expected[2] != BREAKING:
            assert BREAKING not in [rating for _, _, rating in found]
    else:
        assert found == []


def test_a_removed_parameter_breaks() -> None:
    inputs, old = STATE
    with_q, _ = follow(edited(lambda d: parameters(d).append(text_parameter())), inputs, old)
    _, report = follow(mini_document(), with_q.inputs, with_q.built)
    assert [(each.where, each.what, each.rating) for each in report.changes] == [
        ("gates.list(q)", "argument is gone", BREAKING)
    ]
    assert (report.rating, report.exit_code) == (BREAKING, 20)


def test_nothing_new_is_no_change() -> None:
    inputs, old = STATE
    _, report = follow(mini_document(), inputs, old)
    assert (report.changes, report.rating, report.exit_code) == ([], None, 0)
    assert report.next_version == report.version
    assert report.changelog() == ""
    assert "no change" in report.as_markdown()


def test_the_report_says_everything_to_machines_and_people() -> None:
    inputs, old = STATE
    gone = Action("repair.yaml:4", "$.paths['/gone']", {}, False, "why", "guess", None)
    mended = Action("repair.yaml:9", "$.info", {"title": "x"}, False, "why", "guess", {"title": "Other"})
    document = edited(
        lambda d: d["paths"][GATES].pop("post"),
        lambda d: d["paths"].update({"/console/v1/things": {"get": d["paths"][GATE]["get"] | {"parameters": []}}}),
        lambda d: GATE_FIELDS(d).update(owner={"type": "object", "properties": {"name": TEXT}}),
        lambda d: GATE_FIELDS(d).pop("type"),
    )  # fmt: skip
    result, report = follow(document, inputs, old, [gone, mended])
    data = report.as_json()
    assert json.loads(json.dumps(data)) == data
    assert data["rating"] == "breaking"
    assert data["exit_code"] == 20
    assert data["operations"]["added"] == {"GET /console/v1/things": "things.get"}
    assert data["operations"]["retired"] == {"POST /console/v1/gates": "gates.create"}
    assert [(each["where"], each["kind"]) for each in data["overlays"]] == [
        ("repair.yaml:4", "gone"),
        ("repair.yaml:9", "changed"),
    ]
    assert data["proposed"]["operations"] == {"GET /console/v1/things": "things.get"}
    assert data["proposed"]["schemas"] == {"GateDto.owner": "GateOwner"}
    assert {"things.get", "models.GateOwner", "models.Gate.owner"} <= set(data["names"]["added"])
    assert data["names"]["gone"] == ["models.Gate.type"], "a field; the enum itself stays"
    assert data["names"]["kept"] == ["GateType"]
    assert data["version"]["bump"] == "minor"
    text = report.as_markdown()
    for words in (
        "# new.json: breaking",
        "## Breaking (1)",
        "`Gate.type`: field is gone",
        "repair.yaml:4: target",
        "repaired upstream: delete the action",
        "`GET /console/v1/things` = `things.get`",
        "names.toml: review `things.get`",
        "words.toml: write a summary of `things.get`",
        "### Deprecated\n\n- `gates.create`: the document no longer has it.",
    ):
        assert words in text
    fragments = report.fragments()
    assert [name.partition(".")[2] for name in fragments] == ["added.md", "changed.md", "deprecated.md"]
    assert all(name.startswith("document-") for name in fragments)
    assert "\n\n".join(text.rstrip() for text in fragments.values()) in re.sub(r"### \w+\n\n", "", report.changelog())
    assert result.built.meta["operations"]["gates_create"]["deprecated"]
    back, second = follow(mini_document(), result.inputs, result.built)
    assert second.returned == {"POST /console/v1/gates": "gates.create"}
    assert not back.built.meta["operations"]["gates_create"]["deprecated"]


@pytest.mark.parametrize(
    ("version", "rating", "raised", "following"),
    [
        ("0.1.0", BREAKING, "minor", "0.2.0"),
        ("0.1.3", ADDITIVE, "minor", "0.2.0"),
        ("0.1.3", SILENT, "patch", "0.1.4"),
        ("1.4.2", BREAKING, "major", "2.0.0"),
        ("1.4.2", ADDITIVE, "minor", "1.5.0"),
        ("1.4.2", SILENT, "patch", "1.4.3"),
        ("1.4.2", None, "none", "1.4.2"),
    ],
)
def test_the_version_rises_by_semver(version: str, rating: str | None, raised: str, following: str) -> None:
    assert (bump(version, rating), next_version(version, rating)) == (raised, following)


@pytest.mark.parametrize(("rating", "code"), [(None, 0), (SILENT, 0), (ADDITIVE, 10), (BREAKING, 20)])
def test_the_exit_code_is_the_weight(rating: str | None, code: int) -> None:
    changes = [Change("x", "y", rating)] if rating else []
    assert Report({"name": "x"}, changes=changes).exit_code == code


def test_names_of_the_document_cannot_break_out_of_the_report() -> None:
    change = Change("a`b\n# c", "<script> [x](y) `z`\n", BREAKING)
    report = Report({"name": "x", "sha256": "0", "operations": 1, "client": 2, "schemas": 1}, "1.0.0", [change])
    line = next(line for line in report.as_markdown().splitlines() if line.startswith("- `a"))
    assert line == "- `a?b?# c`: \\<script\\> \\[x\\](y) \\`z\\`?"

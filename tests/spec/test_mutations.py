"""What may become of the document, one change at a time: how it is rated, and that no name moves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from spec.pipeline.build import Built, Inputs, assemble
from spec.pipeline.diff import ADDITIVE, BREAKING, SILENT, compare, worst
from spec.pipeline.document import Json, copied, operations
from spec.pipeline.document import key as key_of
from spec.pipeline.freeze import Frozen
from spec.pipeline.generate import PACKAGE, generate
from spec.pipeline.refresh import check, name
from spec.pipeline.retire import merge_retired, retire
from spec.pipeline.vendor import vendor
from tests.spec.samples import sampled

SPEC = Path(__file__).parents[2] / "spec"
TEXT: Json = {"type": "string"}
Edit = Callable[[Json], Any]
TAGS, TAG = "/console/v1/tags", "/console/v1/tags/{id}"


def ref(component: str) -> Json:
    return {"$ref": f"#/components/schemas/{component}"}


def schemas(document: Json) -> Json:
    return document["components"]["schemas"]  # type: ignore[no-any-return]


def answer(document: Json, path: str, method: str = "get") -> Json:
    """Where the schema of a success answer stands."""
    responses = document["paths"][path][method]["responses"]
    code = next(code for code in responses if code.startswith("2"))
    return responses[code]["content"]["application/json"]  # type: ignore[no-any-return]


def data(document: Json, path: str) -> Json:
    return answer(document, path)["schema"]["allOf"][1]["properties"]  # type: ignore[no-any-return]


def body(document: Json, schema: Json, media: str = "application/json") -> None:
    document["paths"][TAGS]["post"]["requestBody"] = {"required": True, "content": {media: {"schema": schema}}}


def rename_component(document: Json, old: str, new: str) -> None:
    text = json.dumps(document).replace(f'"#/components/schemas/{old}', f'"#/components/schemas/{new}')
    document.update(json.loads(text))
    schemas(document)[new] = schemas(document).pop(old)


def rename_parameter(document: Json) -> None:
    document.update(json.loads(json.dumps(document).replace("/gates/{id}", "/gates/{gateKey}")))
    for path, item in document["paths"].items():
        for operation in item.values() if "{gateKey}" in path else ():
            for each in operation["parameters"]:
                each["name"] = "gateKey" if (each["in"], each["name"]) == ("path", "id") else each["name"]


def split(document: Json) -> None:
    gate = schemas(document)["ExternalGateDto"]
    fields = list(gate["properties"].items())
    schemas(document)["GateBase"] = {"type": "object", "properties": dict(fields[:9]), "required": ["id"]}
    rest = {"type": "object", "properties": dict(fields[9:]), "required": gate["required"]}
    schemas(document)["GateMiddle"] = {"allOf": [ref("GateBase")]}
    for component in ("ExternalGateDto",):
        schemas(document)[component] = {"allOf": [{"allOf": [ref("GateMiddle")]}, rest]}


def wrap_envelope(document: Json) -> None:
    found = answer(document, "/console/v1/gates/{id}")
    found["schema"] = {"allOf": [{"allOf": [found["schema"]["allOf"][0]]}, {"allOf": [found["schema"]["allOf"][1]]}]}


def envelope_component(document: Json) -> None:
    found = answer(document, "/console/v1/gates")
    schemas(document)["GateList"] = {"allOf": [found["schema"]]}
    found["schema"] = {"allOf": [ref("GateList")]}


def tag(document: Json, **fields: Json) -> None:
    schemas(document)["TagDto"]["properties"].update(fields)


def require_note(document: Json) -> None:
    tag(document, note=TEXT)
    schemas(document)["TagDto"]["required"].append("note")


def later_words(document: Json) -> None:
    schemas(document)["TagDto"] |= {
        "patternProperties": {"^x": TEXT}, "unevaluatedProperties": False, "if": {"required": ["id"]}, "then": {},
        "dependentSchemas": {"id": {}}, "propertyNames": {"pattern": "x"}, "$defs": {"A": TEXT}, "contains": {},
        "unknown": {"keyword": [1]}, "xml": {"name": "x"},
    }  # fmt: skip


AGREE = """
import sys, pytest, statsig_console_api
assert statsig_console_api.__file__.startswith(sys.argv[1])
sys.exit(pytest.main(sys.argv[2:]))
"""


CASES: list[tuple[str, Edit, str | None]] = [
    ("a field more", lambda d: tag(d, note=TEXT), ADDITIVE),
    (
        "a required field more, in an answer",
        require_note,
        ADDITIVE,
    ),
    ("a field less", lambda d: schemas(d)["TagDto"]["properties"].pop("description"), BREAKING),
    ("a limit", lambda d: tag(d, name={**TEXT, "maxLength": 9}), SILENT),
    ("a nullable field", lambda d: tag(d, name={**TEXT, "nullable": True}), BREAKING),
    ("another type", lambda d: tag(d, name={"type": "number"}), BREAKING),
    ("an untyped entity", lambda d: data(d, TAG).update(data={}), BREAKING),
    ("an untyped field", lambda d: tag(d, name={}), BREAKING),
    (
        "a field of a field at one place",
        lambda d: schemas(d)["ExternalGateDto"]["properties"]["rules"]["items"]["properties"]["conditions"]["items"][
            "properties"
        ].update(note=TEXT),
        ADDITIVE,
    ),
    (
        "a field at another place",
        lambda d: schemas(d)["SegmentRulesDto"]["items"]["properties"].update(note=TEXT),
        ADDITIVE,
    ),
    (
        "an operation more",
        lambda d: d["paths"].update(
            {"/console/v1/tags/{id}/copy": {"post": {"responses": {"200": {"description": ""}}}}}
        ),
        ADDITIVE,
    ),
    (
        "an operation without a word in its path",
        lambda d: d["paths"].update({"/console/v1/{id}": copied(d["paths"][TAG])}),
        ADDITIVE,
    ),
    ("an operation less", lambda d: d["paths"][TAG].pop("delete"), ADDITIVE),
    (
        "a parameter more",
        lambda d: d["paths"][TAGS]["get"]["parameters"].append({"name": "q", "in": "query", "schema": TEXT}),
        ADDITIVE,
    ),
    (
        "parameters called as helpers are",
        lambda d: d["paths"][TAG]["get"]["parameters"].extend(
            {"name": each, "in": "query", "schema": {"type": "array", "items": TEXT}}
            for each in ("segment", "given", "many", "list", "UNSET")
        ),
        ADDITIVE,
    ),
    ("a path parameter of another name", rename_parameter, None),
    ("an entity in parts, three levels deep", split, None),
    ("an envelope in parts", wrap_envelope, None),
    ("an envelope that is a component", envelope_component, None),
    ("a bare answer", lambda d: answer(d, TAG).update(schema=ref("TagDto")), None),
    ("a bare answer in a part", lambda d: answer(d, TAG).update(schema={"allOf": [ref("TagDto")]}), None),
    (
        "an entity that may be null",
        lambda d: data(d, TAG).update(data={"allOf": [ref("TagDto")], "nullable": True}),
        BREAKING,
    ),
    ("items in a part", lambda d: data(d, TAGS)["data"].update(items={"allOf": [ref("TagDto")]}), None),
    (
        "an entity with a field more at one answer",
        lambda d: data(d, TAG).update(data={"allOf": [ref("TagDto"), {"properties": {"more": TEXT}}]}),
        ADDITIVE,
    ),
    ("a field that is a component", lambda d: tag(d, team={"allOf": [ref("TeamDto")], "nullable": True}), ADDITIVE),
    ("a component of another name", lambda d: rename_component(d, "TagDto", "LabelDto"), None),
    ("a component that overlays name", lambda d: rename_component(d, "ExternalGateDto", "FeatureGateDto"), None),
    ("a body that is any object", lambda d: body(d, {"type": "object"}), BREAKING),
    (
        "a body that is a map",
        lambda d: body(d, {"type": "object", "additionalProperties": {"type": "number"}}),
        BREAKING,
    ),
    (
        "a body in parts",
        lambda d: body(
            d, {"type": "object", "properties": {"file": {**TEXT, "format": "binary"}}}, "multipart/form-data"
        ),
        BREAKING,
    ),
    ("a body of bytes", lambda d: body(d, {**TEXT, "format": "binary"}, "application/octet-stream"), BREAKING),
    (
        "an answer of bytes",
        lambda d: d["paths"][TAG]["get"]["responses"]["200"].update(content={"image/png": {}}),
        BREAKING,
    ),
    (
        "fields called as decorators and types are",
        lambda d: schemas(d)["ExternalGateDto"]["properties"].update(
            dict.fromkeys(("property", "classmethod", "list", "dict", "super"), TEXT)
        ),
        ADDITIVE,
    ),
    ("keywords of later versions", later_words, None),
]


@pytest.fixture(scope="module")
def old() -> Built:
    return assemble(Inputs.load(SPEC), strict=False)


def taken(old: Built, edit: Edit) -> Frozen:
    inputs = Inputs.load(SPEC)
    document = copied(inputs.document)
    edit(document)
    document = vendor(document)
    retired, _ = retire(merge_retired(inputs.document, inputs.retired), inputs.retired, document)
    return name(evolve(inputs, document=document, retired=retired), old)[0]


@pytest.mark.parametrize(("edit", "rating"), sampled([(case[0], case[1:]) for case in CASES], few=6))
def test_a_change_is_rated_and_moves_no_name(old: Built, tmp_path: Path, edit: Edit, rating: str | None) -> None:
    frozen = taken(old, edit)
    new = frozen.built
    changes = compare(old, new)
    assert worst(each.rating for each in changes) == rating, changes
    before, after = old.names_at(), new.names_at()
    assert {at: (before[at], after[at]) for at in before.keys() & after.keys() if before[at] != after[at]} == {}
    assert {each.name for each in old.shapes} <= {each.name for each in new.shapes} | new.aliases.keys()
    assert old.names.items() <= {**new.names, **{key: old.names[key] for key in new.left_out}}.items()
    released = Inputs.load(SPEC).names
    assert frozen.inputs.names["schemas"].items() >= released["schemas"].items()
    assert new.skipped == []
    assert not any("was " in each.what and each.what.endswith(tuple("23456789")) for each in changes)
    package = tmp_path / PACKAGE
    generate(new.document, new.meta, new.schemas(), SPEC, package)
    check(package, new)
    judged = json.loads((package / "schemas.json").read_text(encoding="utf-8"))
    assert {key_of(method, path) for method, path, _ in operations(judged)} == new.names.keys()
    if edit is not later_words:
        # That test refuses a document with keywords that nobody judges by.
        judge_and_fake_agree(package)


def judge_and_fake_agree(package: Path) -> None:
    """Run the test of their agreement for what the changes touch, in a process that has this package."""
    words = ["-q", "-p", "no:cacheprovider", "tests/contract/test_agreement.py", "-k", "tags or gates or segments"]
    environment = {**os.environ, "PYTHONPATH": str(package.parent)}
    done = subprocess.run(
        [sys.executable, "-c", AGREE, str(package), *words],
        cwd=SPEC.parent, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr

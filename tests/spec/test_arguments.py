"""What the generated package is told of arguments: their places, types and words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from spec.pipeline.arguments import rows, write_arguments
from spec.pipeline.document import Json
from spec.pipeline.hoist import hoist
from spec.pipeline.meta import describe, module_of
from spec.pipeline.normalise import normalise

TEXT: Json = {"type": "string"}
PATH = "/console/v1/things/{id}"


def described(operation: Json, words: Json | None = None) -> tuple[Json, Json, Json]:
    """The finished document of one operation, `things.update`, its meta, and what it was before."""
    document = {"openapi": "3.0.0", "paths": {PATH: {"patch": operation}}, "components": {"schemas": {}}}
    normal, shapes = hoist(normalise(document, {"PATCH /console/v1/things/{}": "things.update"}), {}, strict=False)
    meta = describe(normal, shapes, {"summaries": {}, **(words or {})})
    for item in normal["paths"].values():
        for each in item.values():
            each["operationId"] = module_of(each["x-name"])
    return normal, meta, document


def row(operation: Json, words: Json | None = None) -> Json:
    parameter = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    answer = {
        "content": {"application/json": {"schema": {"type": "object", "properties": {"data": {"type": "object"}}}}}
    }
    operation = {**operation, "parameters": [parameter, *operation.get("parameters", ())], "responses": {"200": answer}}
    return rows(*described(operation, words))["things.update"]


def body(schema: Json) -> Json:
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


def types(**properties: Any) -> dict[str, Json]:
    found = row(body({"type": "object", "properties": properties}))
    return {each[1]: each[4] for each in found["arguments"] if each[2] == "body"}


def test_places_order_and_words() -> None:
    fields = {"readIt": {**TEXT, "readOnly": True}, "isOn": {"type": "boolean"}, "name": TEXT}
    operation = body({"type": "object", "required": ["name", "readIt"], "properties": fields})
    operation["parameters"] = [
        {"name": "dryRun", "in": "query", "required": True, "schema": {"type": "boolean"}},
        {"name": "x-mode", "in": "header", "schema": TEXT},
    ]
    found = row(operation, {"arguments": {"dryRun": "Whether nothing is saved"}})
    assert found["arguments"] == [
        ["thing_id", "id", "path", True, {"kind": "string"}, "The thing's id"],
        ["name", "name", "body", True, {"kind": "string"}, ""],
        ["is_on", "isOn", "body", False, {"kind": "boolean"}, ""],
        ["dry_run", "dryRun", "query", True, {"kind": "boolean"}, "Whether nothing is saved"],
        ["x_mode", "x-mode", "header", False, {"kind": "string"}, ""],
    ]
    assert (found["pages"], found["listing"], found["body"]["kind"]) == ("none", False, "object")


def test_a_body_that_is_a_list_is_passed_as_a_whole() -> None:
    *_, whole = row(body({"type": "array", "items": TEXT}))["arguments"]
    assert whole[:5] == ["body", "", "body", True, {"kind": "array", "items": {"kind": "string"}}]


def test_types() -> None:
    found = types(
        nothing={},
        when={**TEXT, "format": "date-time"},
        maybe={**TEXT, "nullable": True},
        numbers={"type": "array", "items": {"type": "number"}},
        free={"type": "object"},
        map={"type": "object", "additionalProperties": {"type": "boolean"}},
        either={"nullable": True, "oneOf": [TEXT, {"type": "array", "items": TEXT}]},
        only={**TEXT, "enum": ["one"]},
        word={**TEXT, "enum": ["b", "a"]},
        part={"type": "object", "properties": {"x": TEXT}},
    )
    texts = {"kind": "array", "items": {"kind": "string"}}
    assert found["nothing"] == {"kind": "any"}
    assert found["when"] == {"kind": "string", "format": "date-time"}
    assert found["maybe"] == {"kind": "string", "nullable": True}
    assert found["numbers"] == {"kind": "array", "items": {"kind": "number"}}
    assert found["free"] == {"kind": "object"}
    assert found["map"] == {"kind": "object", "values": {"kind": "boolean"}}
    assert found["either"] == {"kind": "union", "forms": [{"kind": "string"}, texts], "nullable": True}
    assert found["only"]["enum"] == ["one"]
    assert (sorted(found["word"]["enum"]), found["word"]["kind"]) == (["a", "b"], "string")
    assert found["word"]["model"]
    assert (found["part"]["kind"], set(found["part"])) == ("object", {"kind", "model"})


def test_what_is_written_is_read_back_whatever_the_words_hold(tmp_path: Path) -> None:
    words = 'it\'s "quoted", a \\ and a \n line'
    document, meta, overlaid = described(
        {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": TEXT},
                {"name": "q", "in": "query", "schema": TEXT},
            ],
            "responses": {
                "200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"data": TEXT}}}}}
            },
        },
        {"arguments": {"q": words}},
    )
    template, target = tmp_path / "template.py", tmp_path / "written.py"
    template.write_text("_ROWS: dict[str, str] = {}\n", encoding="utf-8")
    write_arguments(document, meta, overlaid, template, target)
    found: dict[str, Any] = {}
    exec(target.read_text(encoding="utf-8"), found)
    assert json.loads(found["_ROWS"]["things.update"])["arguments"][1][5] == words

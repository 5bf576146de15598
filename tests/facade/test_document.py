"""The one reading of the document: routes, schemas by their rules, and what a parameter's text may stand for."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

import statsig_console
from statsig_console import document
from statsig_console.document import FAKED, READ, SENT, Routes, Rules, operation_at, path_values
from statsig_console.document.findings import findings, parameter_findings, readings
from statsig_console.document.schemas import Json, Schemas

TEXT: Json = {"type": "string"}


def test_operations_are_the_public_ones() -> None:
    assert document.operations is statsig_console.operations
    assert document.Operation is statsig_console.Operation
    assert isinstance(document.operations["gates.update"].arguments[0], document.Argument)
    assert document.installed().contracts.keys() == document.operations.keys()


def test_every_public_name_is_there() -> None:
    assert all(getattr(document, name) is not None for name in dir(document))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = document.nothing  # type: ignore[attr-defined]


def test_importing_it_reads_nothing() -> None:
    code = (
        "import sys, statsig_console.document as d; d.Routes, d.Rules, d.Finding\n"
        "heavy = {'jsonschema_rs', 'httpx', 'statsig_console_api.api', 'statsig_console_api.arguments'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


class TestRoutes:
    @pytest.mark.parametrize(
        ("path", "found"),
        [
            ("/a/list", ("fixed", [])),
            ("/a/other", ("one", ["other"])),
            ("/a/x%2Fy%20z", ("one", ["x/y z"])),
            ("/b/list", ("any", ["b"])),
            ("/a/list/more", ("deep", ["a", "more"])),
            ("/a/", None),
            ("/a", None),
            ("/a/list/more/more", None),
            ("", None),
        ],
    )
    def test_fixed_parts_go_before_parameters(self, path: str, found: Any) -> None:
        paths = {"/a/{id}": "one", "/a/list": "fixed", "/{x}/list": "any", "/{x}/list/{y}": "deep"}
        for order in (paths, dict(reversed(paths.items()))):
            route = Routes(("GET", path, name) for path, name in order.items()).find(path)
            assert (route and (route[0]["GET"], route[1])) == found

    def test_methods_of_one_path_whose_parameters_differ_in_name(self) -> None:
        routes = Routes([("GET", "/a/{id}", 1), ("POST", "/a/{name}", 2)])
        assert routes.find("/a/b") == ({"GET": 1, "POST": 2}, ["b"])

    def test_values_by_name(self) -> None:
        assert path_values("/a/{id}/b/{name}", "/a/1/b/x%2Fy") == {"id": "1", "name": "x/y"}
        assert path_values("/a/list", "/a/list") == {}
        assert path_values("/a/{id}", "/a/1/2") is None
        assert path_values("/a/{id}", "/b/1") is None

    def test_the_installed_operations(self) -> None:
        found = operation_at("GET", "/console/v1/gates/a%2Fb")
        assert found is not None
        assert found.name == "gates.get"
        assert operation_at("PUT", "/console/v1/gates") is None
        assert operation_at("GET", "/console/v1/nothing") is None


DOCUMENT: Json = {
    "Base": {"type": "object", "required": ["m", "data"], "properties": {"m": TEXT, "data": {"type": "object"}}},
    "Thing": {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {**TEXT, "readOnly": True}, "mail": {**TEXT, "format": "email"}},
    },
    "Ring": {"properties": {"next": {"$ref": "#/Ring"}}},
}


class TestRules:
    @pytest.mark.parametrize(
        ("rules", "value", "kinds"),
        [
            (Rules(), {"id": "x", "mail": "nobody", "more": 1}, []),
            (Rules(), {}, ["missing"]),
            (SENT, {"mail": "nobody", "more": 1}, []),
            (SENT, {"id": "x"}, ["extra"]),
            (READ, {"id": "x", "more": 1}, ["extra"]),
            (FAKED, {"mail": "nobody", "more": 1}, ["constraint"]),
            (FAKED, {"mail": "some@body.example"}, []),
        ],
    )
    def test_each(self, rules: Rules, value: Any, kinds: list[str]) -> None:
        validator = Schemas(DOCUMENT).compiled({"$ref": "#/Thing"}, rules)
        assert [each.kind for each in findings(validator, value)] == kinds

    def test_the_last_part_of_an_envelope_wins(self) -> None:
        envelope = {"allOf": [{"$ref": "#/Base"}, {"properties": {"data": {"type": "array", "items": TEXT}}}]}
        schemas = Schemas(DOCUMENT)
        assert schemas.flat(envelope)["required"] == ["m", "data"]
        assert schemas.fields(envelope) == {"m", "data"}
        found = list(findings(schemas.compiled(envelope, READ), {"m": "x", "data": {}}))
        assert [(each.pointer, each.expected) for each in found] == [("/data", "array")]
        assert DOCUMENT["Base"]["properties"]["data"] == {"type": "object"}

    def test_required_without_properties(self) -> None:
        validator = Schemas({}).compiled({"type": "object", "required": ["a"]}, SENT)
        assert [each.path for each in findings(validator, {})] == [("a",)]

    def test_a_schema_that_holds_itself(self) -> None:
        validator = Schemas(DOCUMENT).compiled({"$ref": "#/Ring"}, READ)
        assert [each.path for each in findings(validator, {"next": {"next": {"x": 1}}})] == [("next", "next", "x")]


class TestParameters:
    @pytest.mark.parametrize(
        ("value", "forms"),
        [
            ("x", ["x", "x", ["x"], ["x"]]),
            (5, ["5", 5, ["5"], [5]]),
            (True, ["true", True, ["true"], [True]]),
            ("-1.5e3", ["-1.5e3", -1500.0, ["-1.5e3"], [-1500.0]]),
            (["a", "2"], [["a", "2"], ["a", 2]]),
            ("01", ["01", "01", ["01"], ["01"]]),
            ("1e999", ["1e999", "1e999", ["1e999"], ["1e999"]]),
            ("null", ["null", "null", ["null"], ["null"]]),
        ],
    )
    def test_readings(self, value: Any, forms: list[Any]) -> None:
        assert list(readings(value)) == forms

    @pytest.mark.parametrize("value", [5, "5", ["5"], [5]])
    def test_a_value_and_its_text_are_judged_alike(self, value: Any) -> None:
        for schema in ({"type": "integer"}, TEXT, {"type": "array", "items": {"type": "integer"}}):
            assert not list(parameter_findings(Schemas({}).compiled(schema, SENT), value, "?x"))
        (found,) = parameter_findings(Schemas({}).compiled({"type": "boolean"}, SENT), value, "?x")
        assert (found.place, found.kind, found.path) == ("?x", "type", ("x",))

    def test_the_reading_of_the_right_type_says_what_is_wrong(self) -> None:
        words = {"type": "array", "items": {"type": "string", "enum": ["a"]}}
        (found,) = parameter_findings(Schemas({}).compiled(words, SENT), "b", "?x")
        assert (found.pointer, found.kind, found.expected) == ("?x/0", "enum", "a")

"""Requests and answers held against the document: what is found, how it is told, and what strict does."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from attrs import evolve, frozen

from statsig_console import APIResponseValidationError, ConfigurationError, NotFoundError, Response, operations
from statsig_console.contract import Judge, Violation, forget_reported, validate
from statsig_console.contract.judge import MAX_PLACES, Tell
from statsig_console.document import FAKED, READ, SENT, Document, installed
from statsig_console.document.contracts import merge_patch
from statsig_console.document.findings import findings
from statsig_console.document.schemas import Schemas
from statsig_console_api.client import Request
from statsig_console_api.types import UNSET
from tests.conftest import KEY, Flavour

TAG: dict[str, Any] = {"id": "t", "name": "tag", "description": "", "isCore": False}


def told(operation: str, status: int, body: Any) -> list[tuple[str, str, str, str]]:
    return [(each.place, each.kind, each.expected, each.found) for each in validate(operation, status, body)]


@pytest.fixture(autouse=True)
def nothing_reported() -> Iterator[None]:
    forget_reported()
    yield
    forget_reported()


class TestValidate:
    def test_an_answer_that_conforms(self) -> None:
        assert validate("tags.get", 200, {"message": "done", "data": TAG}) == []

    def test_every_kind(self) -> None:
        gate = {"id": 3, "rules": {}, "type": "NEW", "zz/~": {}, "description": None, "isEnabled": "yes", "name": "g"}
        found = told("gates.get", 200, {"message": "done", "data": gate})
        assert ("/data/id", "type", "string", "integer") in found
        assert ("/data/rules", "type", "array", "object") in found
        assert ("/data/type", "enum", "one of TEMPORARY, PERMANENT, STALE, TEMPLATE", "another string") in found
        assert ("/data/zz~1~0", "extra", "no such field", "object") in found
        assert ("/data/description", "null", "string", "null") in found
        assert ("/data/isEnabled", "type", "boolean", "string") in found
        assert ("/data/createdTime", "missing", "a value", "nothing") in found

    def test_a_field_may_be_null_where_the_document_says_so(self) -> None:
        found = told("gates.get", 200, {"message": "done", "data": {"lastModifierName": None}})
        assert not [each for each in found if each[0] == "/data/lastModifierName"]

    def test_the_envelope_is_judged_by_what_the_later_part_says_of_data(self) -> None:
        assert told("experiments.cumulative_exposures.list", 200, {"message": "m", "data": {}}) == [
            ("/data", "type", "array", "object")
        ]

    @pytest.mark.parametrize(
        ("status", "expected"),
        [(201, "status 200"), (204, "status 200"), (503, "status 404"), (200, None), (404, None)],
    )
    def test_statuses(self, status: int, expected: str | None) -> None:
        body = {"message": "done", "data": TAG} if status < 300 else {"status": 404, "message": "no such tag"}
        kinds = [(each.kind, each.expected) for each in validate("tags.get", status, body)]
        assert kinds == ([("status", expected)] if expected else [])

    def test_an_operation_without_a_declared_refusal(self) -> None:
        assert told("tags.create", 429, None) == [("", "status", "no refusal", "status 429")]

    def test_an_undeclared_success_is_judged_by_the_declared_one(self) -> None:
        assert ("/data", "missing") in [each[:2] for each in told("tags.get", 201, {"message": "done"})]

    def test_a_refusal_has_a_schema_of_its_own(self) -> None:
        assert told("tags.get", 404, {"status": 400, "message": 3}) == [
            ("/status", "enum", "404", "another integer"),
            ("/message", "type", "string", "integer"),
        ]

    @pytest.mark.parametrize(("body", "found"), [(None, "null"), ("<html>", "string"), ([], "array"), (7, "integer")])
    def test_bodies_that_are_no_envelope(self, body: Any, found: str) -> None:
        assert [each[1:] for each in told("tags.get", 200, body)] == [
            ("null" if body is None else "type", "object", found)
        ]

    def test_text(self) -> None:
        assert validate("project.usage_billing.report", 200, "a,b\n1,2\n") == []
        assert validate("project.usage_billing.report", 200, {}) != []

    def test_what_cannot_be_judged_is_a_violation(self) -> None:
        (found,) = validate("tags.get", 200, {"message": "\ud800"})
        assert (found.kind, found.pointer) == ("unreadable", "")

    def test_a_number_that_json_does_not_have(self) -> None:
        body = {"message": "m", "data": {**TAG, "id": float("nan")}}
        assert told("tags.get", 200, body) == [("/data/id", "type", "string", "number")]

    def test_positions_are_in_the_pointer_and_not_in_the_place(self) -> None:
        body = {"message": "m", "data": [TAG, {**TAG, "isCore": 1}]}
        (found, *_) = [each for each in validate("tags.list", 200, body) if each.kind == "type"]
        assert (found.pointer, found.place) == ("/data/1/isCore", "/data/*/isCore")

    def test_keys_of_free_maps_are_data(self) -> None:
        schemas = {
            "paths": {
                "/a": {
                    "get": {
                        "responses": {
                            "200": {
                                "content": {
                                    "application/json": {
                                        "schema": {
                                            "type": "object",
                                            "additionalProperties": {
                                                "type": "object",
                                                "properties": {"items": {"type": "array", "items": {"type": "string"}}},
                                            },
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        contract = Document(schemas, {("GET", "/a"): "a.get"}).contracts["a.get"]
        (found,) = contract.answer_findings("200", {"a user's id": {"items": [1]}})
        assert (found.pointer, found.place) == ("/*/items/0", "/*/items/*")
        assert found.path == ("a user's id", "items", 0)

    def test_of_a_union_the_form_that_was_meant(self) -> None:
        widgets = [{"type": "unheard_of"}, {"type": "header", "text": 3}, "header"]
        found = [
            (each.pointer, each.kind, each.found)
            for each in request_violations(
                "dashboards.widgets.add", "/console/v1/dashboards/d/widgets", {"widgets": widgets}
            )
        ]
        assert ("/widgets/0", "form", "object") in found
        assert any(pointer.startswith("/widgets/1/") for pointer, _, _ in found)
        assert ("/widgets/2", "type", "string") in found

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ([], ("", "type", "string or integer or object", "array")),
            (None, ("", "null", "string or integer or object", "null")),
            (
                {"type": "c"},
                ("", "form", "string or integer or object with type='a' or object with type='b'", "object"),
            ),
            ({"type": "b", "n": "x"}, ("/n", "type", "integer", "string")),
        ],
    )
    def test_unions_within_unions(self, value: Any, expected: tuple[str, ...]) -> None:
        members = [
            {"type": "object", "properties": {"type": {"enum": [kind]}, "n": {"type": "integer"}}} for kind in "ab"
        ]
        schema = {"anyOf": [{"oneOf": [{"type": "string"}, {"type": "integer"}]}, *members]}
        (found,) = findings(Schemas({}).compiled(schema, READ), value)
        assert (found.place, found.kind, found.expected, found.found) == expected

    def test_an_operation_of_the_index(self) -> None:
        assert validate(operations["tags.get"], 200, {"message": "done", "data": TAG}) == []

    def test_bad_input(self) -> None:
        with pytest.raises(ValueError, match=r"no operation 'gate\.get'; did you mean 'gates\.get'"):
            validate("gate.get", 200, {})
        with pytest.raises(ValueError, match=r"no operation 'zzzz'; see statsig_console\.operations"):
            validate("zzzz", 200, {})
        with pytest.raises(ValueError, match="status is 0"):
            validate("gates.get", 0, {})

    def test_values_only_if_asked_for_and_without_keys(self) -> None:
        body = {"message": "m", "data": {**TAG, "isCore": KEY, "description": 7}}
        (first, second) = validate("tags.get", 200, body)
        assert first.value is second.value is UNSET
        assert KEY not in repr(first) + str(first)
        shown = {each.place: each.value for each in validate("tags.get", 200, body, values=True)}
        assert shown == {"/data/isCore": "console-***", "/data/description": 7}
        (long,) = validate("tags.get", 200, {"message": ["x" * 500], "data": TAG}, values=True)
        assert len(long.value) == 200
        assert "xxx" in str(long)

    def test_a_key_as_a_field_is_redacted_out(self) -> None:
        (found,) = validate("tags.get", 200, {"message": "m", "data": TAG, KEY: 1})
        assert found.pointer == "/console-***"


def request_violations(
    name: str, path: str, body: Any = UNSET, *, method: str = "POST", query: dict[str, Any] | None = None
) -> list[Violation]:
    found: list[Violation] = []
    request = Request(name, method, path, query or {}, body)
    Judge("warn").check_request(request, found.append)
    return found


class TestRequests:
    @pytest.mark.parametrize(
        ("body", "place", "kind", "expected", "found"),
        [
            (
                {"name": "ab", "type": "id_list"},
                "/name",
                "constraint",
                "at least 3 characters",
                "string of 2 characters",
            ),
            ({"name": "a" * 101, "type": "id_list"}, "/name", "constraint", "at most 100 characters", "string of 101"),
            ({"name": "a?b!", "type": "id_list"}, "/name", "constraint", "a match of ^", "string"),
            ({"name": "abc", "type": "list"}, "/type", "enum", "one of ", "another string"),
            ({"type": "id_list"}, "/name", "missing", "a value", "nothing"),
        ],
    )
    def test_constraints(self, body: dict[str, Any], place: str, kind: str, expected: str, found: str) -> None:
        (violation,) = request_violations("segments.create", "/console/v1/segments", body)
        assert (violation.place, violation.kind) == (place, kind)
        assert violation.expected.startswith(expected)
        assert violation.found.startswith(found)
        assert (violation.direction, violation.status) == ("request", None)

    def test_steps_and_limits(self) -> None:
        def of(size: float) -> list[tuple[str, str]]:
            forget_reported()
            rule = {"name": "r", "passPercentage": size, "conditions": []}
            path = "/console/v1/gates/g/rule"
            return [(each.place, each.expected) for each in request_violations("gates.rules.add", path, rule)]

        assert of(33.33) == []
        assert of(101) == [("/passPercentage", "at most 100")]
        assert of(-1) == [("/passPercentage", "at least 0")]

    def test_what_is_sent_may_have_more_fields(self) -> None:
        assert (
            request_violations(
                "tags.create", "/console/v1/tags", {"name": "abc", "description": "", "isCore": False, "brandNew": 1}
            )
            == []
        )

    def test_what_only_the_service_sets_is_not_sent(self) -> None:
        schema = {
            "type": "object",
            "required": ["id", "name"],
            "properties": {"id": {"type": "string", "readOnly": True}},
        }
        sends = {"requestBody": {"content": {"application/json": {"schema": schema}}}, "responses": {}}
        contract = Document({"paths": {"/a": {"post": sends}}}, {("POST", "/a"): "a.set"}).contracts["a.set"]
        found = contract.request_findings({}, {}, {"id": "x"})
        assert [(each.place, each.kind, each.expected) for each in found] == [
            ("/name", "missing", "a value"),
            ("/id", "extra", "nothing: the service alone sets it"),
        ]

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ({"includeArchived": True}, []),
            ({"includeArchived": "true", "limit": 5, "page": "2"}, []),
            ({"idType": "userID"}, []),
            ({"idType": ["userID", "stableID"]}, []),
            ({"limit": None}, []),
            ({"creatorName": 5}, []),
            ({"type": "NEW"}, [("?type", "enum")]),
            ({"limit": "many"}, [("?limit", "type")]),
            ({"idType": [1]}, []),
            ({"idType": [{}]}, [("?idType/*", "type")]),
            ({"brandNew": 1}, [("?brandNew", "extra")]),
        ],
    )
    def test_query(self, query: dict[str, Any], found: list[tuple[str, str]]) -> None:
        violations = request_violations("gates.list", "/console/v1/gates", method="GET", query=query)
        assert [(each.place, each.kind) for each in violations] == found

    def test_what_must_be_given(self) -> None:
        assert [each.place for each in request_violations("metrics.value", "/console/v1/metrics", method="GET")] == [
            "?id",
            "?date",
        ]
        (found,) = request_violations("tags.create", "/console/v1/tags")
        assert (found.place, found.expected) == ("", "a body")
        (found,) = request_violations("tags.get", "/console/v1/tags/t", {"x": 1}, method="GET")
        assert (found.place, found.kind, found.expected, found.found) == ("", "extra", "no body", "object")

    def test_the_length_of_a_list(self) -> None:
        path = "/console/v1/dashboards/d/widgets"
        (found,) = request_violations("dashboards.widgets.add", path, {"widgets": []})
        assert (found.place, found.expected, found.found) == ("/widgets", "at least 1 items", "array of 0 items")

    def test_a_path_with_an_enum(self) -> None:
        name = "experiments.overrides.remove_conditional"
        path = "/console/v1/experiments/a%2Fb/overrides/conditional/{}/g"
        assert request_violations(name, path.format("gate"), method="DELETE", query={"groupID": "g"}) == []
        (found,) = request_violations(name, path.format("gates"), method="DELETE", query={"groupID": "g"})
        assert (found.place, found.expected, found.found) == ("{type}", "one of gate, segment", "another string")

    def test_what_the_document_does_not_know_is_not_judged(self) -> None:
        assert request_violations("request", "/console/v1/brand_new", {"x": 1}) == []


@frozen
class Success:
    response: Response
    body: Any


def success(body: Any, status: int = 200) -> Success:
    return Success(Response(status, {}, json.dumps(body), 0.0), body)


GET_TAG = Request("tags.get", "GET", "/console/v1/tags/t")
LIST_TAGS = Request("tags.list", "GET", "/console/v1/tags")


class TestJudge:
    def test_warn_tells_of_each_place_once_per_process(self, caplog: pytest.LogCaptureFixture) -> None:
        found: list[Violation] = []
        body = {"message": "m", "data": {**TAG, "isCore": 1}}
        with caplog.at_level(logging.WARNING, "statsig_console"):
            for _ in range(2):
                judge = Judge("warn")
                judge.check_answer(GET_TAG, success(body).response, body, tell=found.append)
                judge.check_answer(GET_TAG, success(body).response, body, tell=found.append)
        assert (
            [str(each) for each in found]
            == caplog.messages
            == ["tags.get answer 200 at /data/isCore: expected boolean, found integer"]
        )
        assert {record.name for record in caplog.records} == {"statsig_console.contract"}

    def test_the_items_of_a_page_are_one_place(self) -> None:
        found: list[Violation] = []
        body = {"message": "m", "data": [{**TAG, "isCore": 1}] * 50}
        Judge("warn").check_answer(LIST_TAGS, success(body).response, body, tell=found.append)
        assert [each.place for each in found if each.kind == "type"] == ["/data/*/isCore"]

    def test_strict_raises_each_time_after_it_was_told(self) -> None:
        found: list[Violation] = []
        judge = Judge("strict")
        answer = success({"message": "m", "data": {**TAG, "isCore": 1, "id": 2}})
        for _ in range(2):
            with pytest.raises(APIResponseValidationError) as caught:
                judge.check_answer(GET_TAG, answer.response, answer.body, tell=found.append)
            assert len(found) == 2
            assert caught.value.response == answer.response
            assert str(caught.value) == (
                "GET /console/v1/tags/t → 200: "
                "tags.get answer 200 at /data/id: expected string, found integer (and 1 more) (1 attempt)"
            )

    def test_strict_refuses_to_send(self) -> None:
        request = Request("segments.create", "POST", "/console/v1/segments", body={"name": "ab", "type": "id_list"})
        with pytest.raises(ValueError, match="at /name: expected at least 3 characters, found string of 2 characters"):
            Judge("strict").check_request(request)

    def test_a_hook_that_fails_is_logged(self, caplog: pytest.LogCaptureFixture) -> None:
        def hook(violation: Violation) -> None:
            raise LookupError("the hook's own")

        Judge("warn").check_answer(GET_TAG, success(3).response, 3, tell=hook)
        assert "on_violation failed" in caplog.text
        assert "the hook's own" in caplog.text

    def test_a_judge_that_may_hold_values(self) -> None:
        found: list[Violation] = []
        judge = Judge("warn", values=True, redact=lambda text: text.replace("planted", "***"))
        body = {"message": "m", "data": {**TAG, "isCore": "planted here"}}
        judge.check_answer(GET_TAG, success(body).response, body, tell=found.append)
        assert [each.value for each in found] == ["*** here"]

    def test_the_memory_of_places_has_an_end(self) -> None:
        found: list[Violation] = []
        body = {"message": "m", "data": TAG, **{f"new{number}": 1 for number in range(MAX_PLACES + 5)}}
        Judge("warn").check_answer(GET_TAG, success(body).response, body, tell=found.append)
        assert len(found) == MAX_PLACES

    @pytest.mark.parametrize("mode", ["loud", "off"])
    def test_no_such_mode(self, mode: Any) -> None:
        with pytest.raises(ConfigurationError, match=f"contract is '{mode}'; use 'off', 'warn' or 'strict'"):
            Judge(mode)


class TestCalls:
    """Over a client of either flavour: request, answer and refusal."""

    def call(
        self,
        flavour: Flavour,
        judge: Judge,
        answer: httpx.Response,
        request: Request = GET_TAG,
        tell: Tell | None = None,
    ) -> Any:
        client = flavour.client(lambda _: answer)

        def judged() -> Any:
            with judge.over(request, tell) as check:
                return check(client._answer(request))

        async def judged_later() -> Any:
            with judge.over(request, tell) as check:
                return check(await client._answer(request))

        return flavour.run(judged_later() if flavour.is_async else judged())

    def test_an_answer_that_conforms_comes_through(self, flavour: Flavour) -> None:
        body = {"message": "m", "data": TAG}
        assert self.call(flavour, Judge("strict"), httpx.Response(200, json=body)).body == body

    def test_an_answer_that_departs(self, flavour: Flavour) -> None:
        with pytest.raises(APIResponseValidationError, match="/data: expected a value, found nothing"):
            self.call(flavour, Judge("strict"), httpx.Response(200, json={"message": "m"}))
        found: list[Violation] = []
        assert self.call(flavour, Judge("warn"), httpx.Response(201, json={}), tell=found.append).body == {}
        assert "status" in {each.kind for each in found}

    @pytest.mark.parametrize(
        ("content", "kinds"),
        [
            (b'{"status":404,"message":"no such tag"}', []),
            (b'{"message":"no such tag"}', ["missing"]),
            (b"<html>", ["type"]),
            (b"", ["null"]),
        ],
    )
    def test_a_refusal_is_judged_and_raised_as_itself(self, flavour: Flavour, content: bytes, kinds: list[str]) -> None:
        found: list[Violation] = []
        with pytest.raises(NotFoundError):
            self.call(flavour, Judge("strict"), httpx.Response(404, content=content), tell=found.append)
        assert [(each.kind, each.status) for each in found] == [(kind, 404) for kind in kinds]

    def test_the_block_is_not_entered_with_a_request_that_departs(self) -> None:
        found: list[Violation] = []
        request = Request("tags.create", "POST", "/")
        with pytest.raises(ValueError, match="it was not sent"), Judge("strict").over(request, found.append):
            pytest.fail("the block is entered")
        assert [each.operation for each in found] == ["tags.create"]

    def test_a_request_that_departs_is_not_sent(self, flavour: Flavour) -> None:
        request = Request("tags.create", "POST", "/console/v1/tags", body={"name": 3, "description": ""})
        with pytest.raises(ValueError, match="it was not sent"):
            self.call(flavour, Judge("strict"), httpx.Response(500), request)


class TestTheDocument:
    def test_a_guess_of_ours_is_no_truth(self) -> None:
        """What an overlay only tolerates is a departure; where it rests on evidence it is none."""
        schema = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}
        today = {"200": {"content": {"application/json": {"schema": schema}}}}
        document = {
            "paths": {"/a": {"get": {"responses": today}}},
            "x-published": {"paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": {"schema": {
                "properties": {"b": None}}}}}}}}}},
        }  # fmt: skip
        contract = Document(document, {("GET", "/a"): "a.get"}).contracts["a.get"]
        assert not list(contract.answer_findings("200", {"a": "x"}))
        assert list(contract.answer_findings("200", {"b": "x"}))
        assert "b" in schema["properties"]

    def test_the_installed_one_says_what_is_guessed(self) -> None:
        """The two retired ways to change a gate's rules answer the gate of their time."""
        gate = {"message": "m", "data": {"permalink": "x"}}
        assert ("/data/permalink", "extra") in [each[:2] for each in told("gates.rules.update_many", 200, gate)]
        assert ("/data/permalink", "extra") not in [each[:2] for each in told("gates.rules.update", 200, gate)]

    @pytest.mark.parametrize(
        ("patch", "result"),
        [
            ({}, {"a": {"b": 1}}),
            ({"a": None}, {}),
            ({"a": {"b": None, "c": [2]}}, {"a": {"c": [2]}}),
            ({"a": 3}, {"a": 3}),
            ({"d": {"e": {"f": None, "g": 1}}}, {"a": {"b": 1}, "d": {"e": {"g": 1}}}),
        ],
    )
    def test_merge_patch(self, patch: Any, result: Any) -> None:
        value = {"a": {"b": 1}}
        assert merge_patch(value, patch) == result
        assert value == {"a": {"b": 1}}

    def test_a_schema_that_holds_itself(self) -> None:
        tree = {"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Tree"}}}
        schema = {"$ref": "#/components/schemas/Tree"}
        document = {
            "components": {"schemas": {"Tree": tree}},
            "paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}}},
        }
        contract = Document(document, {("GET", "/a"): "a.get"}).contracts["a.get"]
        assert not list(contract.answer_findings("200", {"inner": {"inner": {}}}))
        assert list(contract.answer_findings("200", {"inner": {"inner": 3}}))

    def test_every_schema_compiles(self) -> None:
        found = installed().contracts
        assert found.keys() == operations.keys()
        for contract in found.values():
            for status in contract.statuses:
                list(contract.answer_findings(status, {}))
            for rules in (SENT, FAKED, evolve(FAKED, closed=True)):
                list(contract.request_findings({}, {}, UNSET if contract.body is None else {}, rules))
            assert contract.body or not contract.needs_body
            assert len(contract.path_parameters) == contract.path.count("{")
            assert all(parameter.name == name for name, parameter in contract.query.items())


MISSING = """
import sys
sys.modules["jsonschema_rs"] = None
from statsig_console import ConfigurationError
from statsig_console.contract import Judge
try:
    Judge("warn")
except ConfigurationError as error:
    print(error)
"""


def test_a_missing_extra_is_told_when_a_client_wants_it() -> None:
    run = subprocess.run([sys.executable, "-c", MISSING], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == (
        "contract needs jsonschema_rs; pip install 'statsig-console[contract]', or use contract='off'"
    )


def test_importing_loads_no_validator() -> None:
    code = (
        "import sys, statsig_console.contract as c; c.DriftReport; c.Judge; "
        "print(sorted({'jsonschema_rs', 'jinja2', 'httpx'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_every_public_name_is_there() -> None:
    import statsig_console.contract as contract

    assert [name for name in dir(contract) if getattr(contract, name) is None] == []
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = contract.nothing  # type: ignore[attr-defined]

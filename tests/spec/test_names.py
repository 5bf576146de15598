"""Public names: the rule proposes, names.toml decides, and whatever is missing, left over or doubled says so."""

from __future__ import annotations

import keyword
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spec.pipeline.document import Json, SpecError, key, load, operations
from spec.pipeline.name import (
    listing,
    load_toml,
    operation_names,
    pascal,
    propose_operation,
    refuse_duplicates,
    singular,
    snake,
)
from spec.pipeline.retire import merge_retired

SPEC = Path(__file__).parents[2] / "spec"
NAMES: dict[str, str] = load_toml(SPEC / "names.toml")["operations"]
LIST: Json = {"type": "object", "properties": {"data": {"type": "array", "items": {}}}}
ENTITY: Json = {"type": "object", "properties": {"data": {"type": "object"}}}


def answering(schema: Json) -> Json:
    return {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}


def document(**paths: Any) -> Json:
    return {"openapi": "3.0.0", "paths": {f"/console/v1/{path}": item for path, item in paths.items()}}


def taking(*required: str) -> Json:
    schema = {"type": "object", "properties": {"name": {}}, **({"required": [*required]} if required else {})}
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}, "responses": {}}


@pytest.mark.parametrize(
    ("method", "path", "operation", "name"),
    [
        ("GET", "gates", answering(LIST), "gates.list"),
        ("POST", "gates", taking("name"), "gates.create"),
        ("GET", "gates/{id}", answering(ENTITY), "gates.get"),
        ("PATCH", "gates/{id}", taking(), "gates.update"),
        ("PUT", "gates/{id}", taking(), "gates.update"),
        ("POST", "gates/{id}", taking("name"), "gates.replace"),
        ("POST", "gates/{id}", taking(), "gates.update"),
        ("DELETE", "gates/{id}", {}, "gates.delete"),
        ("PUT", "gates/{id}/archive", {}, "gates.archive"),
        ("POST", "experiments/{id}/load_pulse", {}, "experiments.load_pulse"),
        ("GET", "gates/{id}/rules", answering(LIST), "gates.rules.list"),
        ("GET", "gates/{id}/rules/{ruleID}", answering(ENTITY), "gates.rules.get"),
        ("DELETE", "gates/{id}/rules/{ruleID}", {}, "gates.rules.delete"),
        ("GET", "company", answering(ENTITY), "company.get"),
        ("POST", "settings/project", taking(), "settings.project.create"),
        ("GET", "metrics/list", answering(LIST), "metrics.list"),
        ("GET", "unit-id-types", answering(LIST), "unit_id_types.list"),
        ("GET", "things/:thingID", answering(ENTITY), "things.get"),
    ],
)
def test_rule_proposes(method: str, path: str, operation: Json, name: str) -> None:
    source = document(**{path: {method.lower(): operation}})
    assert propose_operation(source, method, f"/console/v1/{path}", operation) == name


def test_one_thing_without_an_id_is_read_and_set() -> None:
    item = {"get": answering(ENTITY), "post": taking(), "patch": taking(), "delete": {"responses": {}}}
    source = document(**{"gates/{id}/overrides": item})
    proposed = [propose_operation(source, method, path, operation) for method, path, operation in operations(source)]
    assert proposed == [f"gates.overrides.{verb}" for verb in ("get", "set", "update", "delete")]


def test_a_list_behind_a_reference_is_a_list() -> None:
    source = document(gates={"get": answering({"allOf": [ENTITY, {"$ref": "#/components/schemas/Gates"}]})})
    source["components"] = {"schemas": {"Gates": LIST}}
    operation = source["paths"]["/console/v1/gates"]["get"]
    assert propose_operation(source, "GET", "/console/v1/gates", operation) == "gates.list"


# ---- what strictness refuses

TWO = document(gates={"get": answering(LIST), "post": taking("name")})
FROZEN = {"GET /console/v1/gates": "gates.list", "POST /console/v1/gates": "gates.create"}


def test_frozen_names_win_over_the_rule() -> None:
    assert operation_names(TWO, FROZEN | {"GET /console/v1/gates": "gates.all"})["GET /console/v1/gates"] == "gates.all"


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (
            {"GET /console/v1/gates": "gates.list"},
            r'POST /console/v1/gates has no name; add it .*"POST /console/v1/gates" = "gates\.create"$',
        ),
        (
            FROZEN | {"GET /console/v1/gone": "gone.list"},
            r"GET /console/v1/gone names no operation .*correct its key",
        ),
        (
            FROZEN | {"POST /console/v1/gates": "gates.list"},
            r"gates\.list is given to GET /console/v1/gates and to POST /console/v1/gates; rename one",
        ),
    ],
)
def test_missing_unused_and_double_names_fail_in_one_line(names: dict[str, str], words: str) -> None:
    with pytest.raises(SpecError, match=rf"^names\.toml: .*{words}") as caught:
        operation_names(TWO, names)
    assert "\n" not in str(caught.value)


def test_leniently_a_missing_name_is_proposed_and_an_unused_one_is_left() -> None:
    assert operation_names(TWO, {"GET /console/v1/gone": "gone.list"}, strict=False) == FROZEN


def test_a_double_name_fails_leniently_too() -> None:
    with pytest.raises(SpecError, match=r"gates\.create is given to .* rename one"):
        operation_names(TWO, {"GET /console/v1/gates": "gates.create"}, strict=False)


def test_duplicates_are_refused_by_kind() -> None:
    refuse_duplicates({"a": "x", "b": "y"}, "operation")
    with pytest.raises(SpecError, match=r"operation name x is given to a and to b"):
        refuse_duplicates({"a": "x", "b": "x"}, "operation")


def test_names_that_are_not_there_or_not_toml_give_one_line(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"^names\.toml: no such file; restore"):
        load_toml(tmp_path / "names.toml")
    (tmp_path / "names.toml").write_text('[operations]\n"a" = \n', encoding="utf-8")
    with pytest.raises(SpecError, match=r"^names\.toml: not TOML \(.*line 2.*\); correct"):
        load_toml(tmp_path / "names.toml")


# ---- the frozen list


def test_every_operation_has_its_name_and_every_name_its_operation() -> None:
    merged = merge_retired(load(SPEC / "statsig_openapi.json"), load(SPEC / "retired.json"))
    assert operation_names(merged, NAMES) == {
        key(method, path): NAMES[key(method, path)] for method, path, _ in operations(merged)
    }
    assert len(NAMES) == len(set(NAMES.values()))


@pytest.mark.parametrize("name", sorted(NAMES.values()))
def test_frozen_name_is_well_formed(name: str) -> None:
    parts = name.split(".")
    assert 2 <= len(parts) <= 4
    for part in parts:
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", part)
        assert not keyword.iskeyword(part)
        assert not keyword.issoftkeyword(part)


def test_no_name_is_both_a_method_and_a_namespace() -> None:
    """The method would hide the namespace."""
    spaces = {".".join(name.split(".")[:depth]) for name in NAMES.values() for depth in range(1, name.count(".") + 1)}
    assert not spaces & set(NAMES.values())


def test_no_two_names_share_a_module() -> None:
    modules = [name.replace(".", "_") for name in NAMES.values()]
    assert len(set(modules)) == len(modules)


def test_listing_has_a_line_for_each_resource() -> None:
    assert listing(["b.get", "a.list", "a.b.get", "a.create"]).split("\n") == [
        f"{'a.b':40} get",
        f"{'a':40} create list",
        f"{'b':40} get",
    ]


# ---- identifiers


@pytest.mark.parametrize(
    ("json", "python"),
    [
        ("lastModifiedTime", "last_modified_time"),
        ("holdoutIDs", "holdout_ids"),
        ("experimentIDs", "experiment_ids"),
        ("ruleID", "rule_id"),
        ("ruleId", "rule_id"),
        ("targetAppIDs", "target_app_ids"),
        ("IDsOfUsers", "ids_of_users"),
        ("userIDGroupID", "user_id_group_id"),
        ("SQLQuery", "sql_query"),
        ("max_tokens", "max_tokens"),
        ("external-id", "external_id"),
        ("past7Days", "past7_days"),
        ("type", "type"),
    ],
)
def test_snake(json: str, python: str) -> None:
    assert snake(json) == python


@settings(deadline=None)  # a busy machine is no defect
@given(st.text(st.characters(codec="ascii"), max_size=30))
def test_snake_gives_words_of_lower_case_and_stays_as_it_is(text: str) -> None:
    name = snake(text)
    assert re.fullmatch(r"([a-z0-9]+(_[a-z0-9]+)*)?", name)
    assert snake(name) == name
    assert bool(name) == any(character.isalnum() for character in text)


@settings(deadline=None)  # a busy machine is no defect
@given(st.from_regex(r"[A-Za-z][A-Za-z0-9_]*", fullmatch=True))
def test_snake_of_a_json_name_is_an_identifier_with_every_letter(name: str) -> None:
    python = snake(name)
    assert python.isidentifier()
    assert python.replace("_", "") == name.replace("_", "").lower()


@settings(deadline=None)  # a busy machine is no defect
@given(st.lists(st.from_regex(r"[a-z]{2,8}", fullmatch=True), min_size=1, max_size=5))
def test_snake_and_camel_case_are_each_others_inverse(words: list[str]) -> None:
    camel = words[0] + "".join(word.capitalize() for word in words[1:])
    assert snake(camel) == "_".join(words)
    assert pascal("_".join(words)) == "".join(word.capitalize() for word in words)


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("gates", "gate"), ("metric_categories", "metric_category"), ("statuses", "status"),
        ("company", "company"), ("classes", "class"), ("bus", "bus"), ("access", "access"), ("releases", "release"),
    ],
)  # fmt: skip
def test_singular(many: str, one: str) -> None:
    assert singular(many) == one

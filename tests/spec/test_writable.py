"""`writable.json`: what a project's files may hold, computed from bodies and answers, with reviewed exceptions."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import statsig_console_api
from spec.pipeline.build import Built, build
from spec.pipeline.document import Json, SpecError
from spec.pipeline.name import load_toml
from spec.pipeline.writable import FILE, check_writable, read, write_writable

SPEC = Path(__file__).parents[2] / "spec"


@cache
def built() -> Built:
    return build(SPEC)


def tables(**changed: Any) -> dict[str, Any]:
    return {**load_toml(SPEC / FILE), **changed}


def made(**changed: Any) -> Json:
    return read(built().overlaid, built().meta, tables(**changed))[0]


def stale(kinds: dict[str, Any]) -> list[str]:
    return read(built().overlaid, built().meta, tables(kinds=kinds))[1]


def test_the_package_has_the_table_of_its_document() -> None:
    found = json.loads((Path(statsig_console_api.__file__).parent / "writable.json").read_text(encoding="utf-8"))
    assert found == made()


def test_a_field_is_writable_where_a_body_and_the_answer_share_it() -> None:
    kinds = made()["kinds"]
    assert kinds["gates"]["fields"]["description"]["in"] == ["create", "replace", "update"]
    assert kinds["gates"]["fields"]["isTemplate"]["in"] == ["create"]
    # The first three are in answers alone, the last in a body alone.
    others = {"version", "lastModifiedTime", "checksPerHour", "gradual_rollout_strategy"}
    assert not others & kinds["gates"]["fields"].keys()
    assert kinds["layers"]["fields"]["parameters"]["in"] == ["replace", "update"]
    assert kinds["segments"]["fields"]["rules"]["in"] == ["create", "writes"]
    assert kinds["segments"]["fields"]["description"]["in"] == ["create"]


def test_read_only_fields_and_ids_are_left_out_at_any_depth() -> None:
    rules = made()["kinds"]["gates"]["fields"]["rules"]
    assert rules["by"] == "name"
    assert rules["ids"] == ["id", "baseID"]
    assert rules["items"]["fields"].keys() == {"name", "passPercentage", "conditions", "environments", "returnValue"}
    assert rules["items"]["fields"]["environments"] == {"null": True}
    assert rules["items"]["fields"]["conditions"]["items"]["fields"]["targetValue"] == {"null": True, "one": True}


def test_words_that_only_answers_have_are_no_values_to_write() -> None:
    kinds = made()["kinds"]
    kind = kinds["gates"]["fields"]["type"]
    assert (kind["enum"], kind["told"]) == (["PERMANENT", "TEMPORARY"], ["STALE", "TEMPLATE"])
    assert "told" not in kinds["segments"]["fields"]["type"]


def test_operations_and_keys_come_from_the_document() -> None:
    kinds = made()["kinds"]
    assert kinds["metric_sources"]["operations"]["list"] == "metrics.sources.list"
    assert (kinds["gates"]["key"], kinds["gates"]["given"]) == ("id", True)
    assert (kinds["layers"]["key"], kinds["layers"]["given"]) == ("id", False)
    assert (kinds["environments"]["key"], kinds["roles"]["key"], kinds["tags"]["key"]) == (None, "name", "name")


def test_a_reviewed_exception_takes_a_field_out() -> None:
    every = made(kinds={"experiments": {}})["kinds"]["experiments"]["fields"]
    assert {"status", "launchedGroupID", "decisionReason"} <= every.keys()
    assert not {"status", "launchedGroupID", "decisionReason"} & made()["kinds"]["experiments"]["fields"].keys()


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        ({"gone": {}}, "gone has no operation gone.get"),
        ({"gates": {"keeps_ids": ["grups"]}}, "gates has no writable field grups"),
        ({"gates": {"never": ["colour"]}}, "gates has no field colour"),
        ({"gates": {"archived": {"state": "x"}}}, "gates has no field state"),
        ({"segments": {"writes": {"rules": "segments.rules.gone"}}}, "segments.rules.gone is no operation"),
    ],
)
def test_a_stale_exception_is_named(kinds: dict[str, Any], words: str) -> None:
    assert stale(kinds) == [words]


def test_regenerating_refuses_a_stale_exception(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("[kinds.gone]\n", encoding="utf-8")
    with pytest.raises(SpecError, match=r"^writable.toml: gone has no operation gone.get; correct it or delete it$"):
        check_writable(built().overlaid, built().meta, tmp_path)
    assert stale(tables()["kinds"]) == []


def test_a_folder_without_kinds_has_no_table(tmp_path: Path) -> None:
    write_writable(built().overlaid, built().meta, tmp_path, tmp_path / "writable.json")
    assert [*tmp_path.iterdir()] == []

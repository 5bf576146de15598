"""What identifies the items of a list: derived from paths and fields, and reviewed for every list of today."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from spec.pipeline.build import build
from spec.pipeline.document import Json, key
from spec.pipeline.hoist import hoist
from spec.pipeline.identity import identities
from spec.pipeline.normalise import COMPONENTS, normalise

SPEC = Path(__file__).parents[2] / "spec"
TEXT: Json = {"type": "string"}

REVIEWED: dict[str, list[str] | None] = {
    "alerts.events.list": ["id"],
    "alerts.list": ["id"],
    "audit_logs.list": ["id"],
    "autotunes.list": ["id"],
    "autotunes.reviews.list": ["review_id"],
    "dashboards.list": ["id"],
    "dynamic_configs.list": ["id"],
    "dynamic_configs.reviews.list": ["review_id"],
    "dynamic_configs.versions.list": ["id", "version"],
    "events.get": None,
    "events.list": None,
    "events.metrics.list": ["id"],
    "experiments.assignment_sources.list": ["name"],
    "experiments.entity_properties.list": ["name"],
    "experiments.list": ["id"],
    "experiments.pulse_load_history.list": ["dagID"],
    "experiments.qualifying_events.list": ["name"],
    "experiments.reviews.list": ["review_id"],
    "experiments.versions.list": ["id", "version"],
    "gates.dynamic_config_references.list": ["id"],
    "gates.experiment_references.list": ["id"],
    "gates.gate_references.list": ["id"],
    "gates.list": ["id"],
    "gates.reviews.list": ["review_id"],
    "gates.rules.pulse_load_history.list": ["dagID"],
    "gates.versions.list": ["id", "version"],
    "holdouts.list": ["id"],
    "ingestion.runs.list": ["runID"],
    "keys.list": None,
    "layers.experiments.list": ["id"],
    "layers.list": ["id"],
    "logs.list": None,
    "metrics.experiments.list": ["id"],
    "metrics.list": ["id"],
    "metrics.sources.list": ["name"],
    "metrics.sources.metrics.list": ["id"],
    "metrics.values": None,
    "param_stores.list": ["name"],
    "prompts.list": ["id"],
    "release_pipeline_triggers.list": ["id"],
    "release_pipelines.list": ["id"],
    "roles.list": ["name"],
    "segments.id_list.list": [],
    "segments.list": ["id"],
    "tags.list": ["name"],
    "target_apps.list": ["id"],
    "unit_id_types.list": ["name"],
    "users.list": ["email"],
    "users.teams.list": ["id"],
}


def test_every_list_of_today_was_reviewed() -> None:
    operations = build(SPEC).meta["operations"].values()
    found = {each["name"]: each["identity"] for each in operations if each["paging"]}
    known = {name: found[name] for name in REVIEWED if name in found}
    assert known == {name: REVIEWED[name] if REVIEWED[name] is not None else False for name in known}


def derived(lists: dict[str, Json], items: dict[str, list[str]], *others: str) -> Any:
    """The identities of some lists.

    Args:
        lists: The schema of `data` by path.
        items: The fields of each model.
        *others: Paths of GETs that give one entity.
    """
    page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    paths: Json = {}
    names: dict[str, str] = {}
    for path in [*lists, *others]:
        data = lists.get(path, {"$ref": f"{COMPONENTS}Thing"})
        schema = {"type": "object", "properties": {"data": data, "pagination": {"type": "object"}}}
        parameters = [{"name": part[1:-1], "in": "path", "required": True, "schema": TEXT}
                      for part in path.split("/") if part.startswith("{")]  # fmt: skip
        operation = {
            "parameters": parameters + [page] * (path in lists),
            "responses": {"200": {"content": {"application/json": {"schema": schema}}}},
        }
        paths[path] = {"get": operation}
        words = [part for part in path.split("/")[3:] if not part.startswith("{")]
        names[key("get", path)] = ".".join([*words, "list" if path in lists else "get"])
    schemas = {name: {"type": "object", "properties": dict.fromkeys(fields, TEXT)} for name, fields in items.items()}
    document = {"openapi": "3.0.0", "paths": paths, "components": {"schemas": schemas}}
    normal, _ = hoist(normalise(document, names), {}, strict=False)
    return identities(normal)


def many(model: str) -> Json:
    return {"type": "array", "items": {"$ref": f"{COMPONENTS}{model}"}}


THINGS = "/console/v1/things"


@pytest.mark.parametrize(
    ("parameter", "fields", "expected"),
    [
        ("id", ["id", "name"], ["id"]),
        ("thingID", ["id", "thing_id"], ["thing_id"]),
        ("thingId", ["id", "name"], ["id"]),
        ("id", ["thingID", "otherID"], ["thingID"]),
        ("id", ["name", "otherID"], ["name"]),
        ("name", ["id", "name"], ["name"]),
        ("id", ["value"], None),
        ("name", ["id"], None),
    ],
)
def test_what_stands_in_the_path_of_one_item(parameter: str, fields: list[str], expected: list[str] | None) -> None:
    found = derived({THINGS: many("Thing")}, {"Thing": fields}, f"{THINGS}/{{{parameter}}}")
    assert found.get("things.list") == expected


def test_nothing_is_known_without_a_path_of_one_item() -> None:
    assert derived({THINGS: many("Thing")}, {"Thing": ["id", "name", "version"]}) == {}


def test_lists_elsewhere_hold_what_has_its_path_at_home() -> None:
    lists = {THINGS: many("Thing"), "/console/v1/boxes/{id}/things": many("Thing")}
    assert derived(lists, {"Thing": ["id", "version"]}, f"{THINGS}/{{id}}")["boxes.things.list"] == ["id"]


@pytest.mark.parametrize(("fields", "expected"), [(["id", "version"], ["id", "version"]), (["id", "number"], None)])
def test_below_the_entity_itself_stand_its_states(fields: list[str], expected: list[str] | None) -> None:
    lists = {THINGS: many("Thing"), f"{THINGS}/{{id}}/history": many("Thing")}
    assert derived(lists, {"Thing": fields}, f"{THINGS}/{{id}}").get("things.history.list") == expected

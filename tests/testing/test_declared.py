"""Every kind that the fake keeps by declaration: what was written is read, listed, changed and deleted."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest

from statsig_console.document import installed
from statsig_console.testing import FakeStatsig
from statsig_console.testing.entities import World
from statsig_console.testing.fake import KINDS
from statsig_console.testing.samples import Samples

DOCS = Path(__file__).parents[2] / "docs/testing.md"
SAMPLES = Samples(installed().schemas)

KEPT: dict[str, tuple[str, str, str, str]] = {
    "roles": ("roles", "roles", "name", "PATCH"),
    "unit_id_types": ("unit_id_types", "unit_id_types", "name", "PATCH"),
    "assignment_sources": ("experiments/assignment_sources", "experiments/assignment_source", "name", "PATCH"),
    "entity_properties": ("experiments/entity_properties", "experiments/entity_property", "name", "PATCH"),
    "qualifying_events": ("experiments/qualifying_events", "experiments/qualifying_events", "name", "POST"),
    "metric_sources": ("metrics/metric_source", "metrics/metric_source", "name", "POST"),
    "alerts": ("alerts", "alerts", "id", "PATCH"),
    "param_stores": ("param_stores", "param_stores", "id", "POST"),
    "prompts": ("prompts", "prompts", "id", "PATCH"),
    "release_pipelines": ("release_pipelines", "release_pipelines", "id", "POST"),
}
"""Where a kind is listed and created, where one of it lives, what names it, and how it is changed."""


def body_for(method: str, path: str, seed: int) -> Any:
    contract = installed().by_key[f"{method} /console/v1/{path}"]
    body = SAMPLES.sample(contract.body or {}, chance=Random(seed))
    properties = installed().schemas.flat(contract.body or {})["properties"]
    left_out = {name for name, each in properties.items() if each.get("readOnly")} | {"dryRun", "id", "owner"}
    left_out |= {"alerts": {"tags"}, "prompts": {"targetApps"}}.get(path.partition("/")[0], set())
    return {name: value for name, value in body.items() if value is not None and name not in left_out}


@pytest.mark.parametrize("kind", KEPT)
@pytest.mark.parametrize("seed", range(5))
def test_life(wire: Any, kind: str, seed: int) -> None:
    lists, item, key, method = KEPT[kind]
    listing = f"{lists}/list" if kind == "metric_sources" else lists
    body = body_for("POST", lists, seed)
    made = wire.data("POST", lists, body)
    id = made[key]
    assert {name: made[name] for name in body.keys() & made.keys()} == {
        name: [{**each, "id": made[name][at]["id"]} for at, each in enumerate(value)] if name == "phases" else value
        for name, value in body.items()
        if name in made
    }
    (listed,) = wire.data("GET", listing)
    assert all(made[name] == value for name, value in listed.items())

    change = {name: value for name, value in body_for(method, f"{item}/{{}}", seed + 100).items() if name != "name"}
    changed = wire.data(method, f"{item}/{id}", change)
    assert {name: changed[name] for name in change.keys() & changed.keys() - {"phases"}} == {
        name: value for name, value in change.items() if name in changed and name != "phases"
    }
    if kind != "assignment_sources":
        assert wire.data("GET", f"{item}/{id}") == changed
    (listed,) = wire.data("GET", listing)
    assert all(changed[name] == value for name, value in listed.items())

    wire.do("DELETE", f"{item}/{id}")
    wire.refused(404, "not found", "DELETE", f"{item}/{id}")
    assert wire.data("GET", listing) == []


@pytest.mark.parametrize("kind", [kind for kind, (_, _, key, _) in KEPT.items() if key == "name"])
def test_names(wire: Any, kind: str) -> None:
    lists, item, _, _ = KEPT[kind]
    body = body_for("POST", lists, 1)
    wire.do("POST", lists, {**body, "name": "one"})
    wire.refused(400, "already exists", "POST", lists, {**body, "name": "one"})
    if kind == "assignment_sources":
        wire.do("POST", lists, {**body, "name": "two"})
        wire.refused(400, "already exists", "PATCH", f"{item}/one", {"name": "two"})
        assert wire.data("PATCH", f"{item}/one", {"name": "tre"})["name"] == "tre"
        assert [each["name"] for each in wire.data("GET", lists)] == ["two", "tre"]
        wire.do("DELETE", f"{item}/tre")


@pytest.mark.parametrize("kind", ["metric_sources", "entity_properties", "qualifying_events", "assignment_sources"])
def test_a_dry_run_changes_nothing(fake: FakeStatsig, wire: Any, kind: str) -> None:
    lists, item, _, _ = KEPT[kind]
    body = body_for("POST", lists, 1)
    wire.do("POST", lists, {**body, "dryRun": True})
    assert fake.snapshot()[kind] == []
    wire.do("POST", lists, {**body, "name": "one"})
    before = fake.snapshot()[kind]
    wire.do("POST", f"{item}/one", {**body_for("POST", f"{item}/{{}}", 2), "name": "one", "dryRun": True})
    assert fake.snapshot()[kind] == before
    assert len(fake.snapshot()["audit_logs"]) == 1


SETTINGS: dict[str, dict[str, Any]] = {
    "project": {"name": "p", "visibility": "CLOSED"},
    "reviews": {
        "is_config_review_required": True,
        "is_metric_review_required": False,
        "is_metric_review_required_on_verified_only": True,
    },
    "roles": {"default_project_role": "admin"},
    "teams": {"require_teams_on_configs": True},
}


@pytest.mark.parametrize("name", SETTINGS)
def test_settings(fake: FakeStatsig, wire: Any, name: str) -> None:
    before = wire.data("GET", f"settings/{name}")
    assert before.keys() >= SETTINGS[name].keys()
    wire.do("POST", f"settings/{name}", SETTINGS[name])
    assert wire.data("GET", f"settings/{name}") == before | SETTINGS[name]
    other = FakeStatsig()
    other.seed(**fake.snapshot())
    assert other.snapshot() == fake.snapshot()


def test_what_reads_back_in_another_form(wire: Any) -> None:
    tag = {"id": "t", "name": "core"}
    alert = wire.data("POST", "alerts", {"name": "many errors", "tags": [tag]})
    assert alert["tags"] == ["core"]
    assert "formula" not in wire.data("PATCH", f"alerts/{alert['id']}", {"formula": None})
    assert wire.data("POST", "prompts", {"name": "one", "targetApps": "web"})["targetApps"] == ["web"]
    source = {"sql": "q", "timestampColumn": "t", "idTypeMapping": []}
    wire.do("POST", "metrics/metric_source", {**source, "name": "one"})
    names: list[Any] = [{}, [], 7]
    for name in names:
        wire.refused(400, "name", "POST", "metrics/metric_source/one", {**source, "name": name})
        wire.refused(400, "name", "POST", "metrics/metric_source/one", {**source, "name": name, "dryRun": True})


def test_alerts_are_muted(wire: Any) -> None:
    id = wire.data("POST", "alerts", {"name": "many errors"})["id"]
    first = wire.data("POST", f"alerts/{id}/mute", {"durationSeconds": 60})["activeMuteSchedules"][0]
    assert first["end"] - first["start"] == 60_000
    groups = [{"key": "k", "value": "v"}]
    both = wire.data("POST", f"alerts/{id}/mute", {"indefinite": True, "groupBys": groups})["activeMuteSchedules"]
    assert [each["groupBys"] for each in both] == [[], groups]
    assert wire.data("POST", f"alerts/{id}/unmute", {"groupBys": groups})["activeMuteSchedules"] == [first]
    assert wire.data("POST", f"alerts/{id}/unmute", {})["activeMuteSchedules"] == []


def test_dashboards(wire: Any) -> None:
    text = {"type": "text", "title": "t", "content": "c"}
    id = wire.data("POST", "dashboards", {"name": "one", "widgets": [text]})["id"]
    (first,) = wire.data("GET", f"dashboards/{id}")["widgets"]
    (second,) = wire.data("POST", f"dashboards/{id}/widgets", {"widgets": [text]})["ids"]
    assert wire.data("GET", f"dashboards/{id}")["widgets"] == [first, {**text, "id": second}]
    assert wire.data("GET", "dashboards")[0]["widget_count"] == 2
    (third,) = wire.data("PUT", f"dashboards/{id}/widgets", {"widgets": [text]})["ids"]
    assert [each["id"] for each in wire.data("GET", f"dashboards/{id}")["widgets"]] == [third]


def test_prompts_have_versions(wire: Any) -> None:
    wire.do("POST", "prompts", {"name": "one"})
    version = wire.data("POST", "prompts/one/versions", {"name": "first", "temperature": 0.5})
    assert wire.data("POST", f"prompts/one/versions/{version['id']}/start_evals")["name"] == "first"
    wire.refused(404, "none", "POST", "prompts/one/versions/none/start_evals")


def test_triggers(fake: FakeStatsig, wire: Any) -> None:
    fake.seed(release_pipeline_triggers=[{"id": "t"}])
    path = "release_pipeline_triggers/t"
    seen = [wire.data("PUT", f"{path}/{verb}", {"phaseID": "p"})["status"] for verb in ("pause", "unpause", "approve")]
    assert seen == ["paused", "in_progress", "in_progress"]
    assert wire.data("PUT", f"{path}/abort")["status"] == wire.data("GET", path)["status"] == "aborted"


def test_ingestions(wire: Any) -> None:
    one = {"type": "s3", "dataset": "Metrics", "source_name": "s"}
    wire.refused(404, "s3/Metrics", "GET", "ingestion", type="s3", dataset="Metrics")
    made = wire.data("POST", "ingestion", {**one, "query": "q"})
    assert (made["enabled"], made["data"]) == (True, {"dataset": "Metrics", "source_name": "s", "query": "q"})
    changed = wire.data("PATCH", "ingestion", {**one, "enabled": False, "table": "t"})
    assert (changed["enabled"], changed["data"]["query"], changed["data"]["table"]) == (False, "q", "t")
    assert wire.data("GET", "ingestion", type="s3", dataset="Metrics") == changed
    assert wire.data("DELETE", "ingestion", **one) == changed
    wire.refused(404, "s3", "GET", "ingestion", **one)
    wire.do("POST", "ingestion/schedule", {"dataset": "Metrics", "scheduled_hour_pst": 3})
    assert wire.data("GET", "ingestion/schedule", dataset="Metrics")["scheduled_hour_pst"] == 3
    assert wire.data("GET", "ingestion/schedule", dataset="Events")["dataset"] == "Events"


def test_warehouse_connections_are_in_the_snapshot(fake: FakeStatsig, wire: Any) -> None:
    body = body_for("PATCH", "wh_connections", 1)
    wire.do("PATCH", "wh_connections", body)
    assert fake.snapshot()["warehouse_connections"][0].items() >= body.items()


def table() -> list[str]:
    """What the fake keeps, by kind, as its declarations say."""
    world = World(installed)
    lines = ["| kind | operations |", "|---|---|"]
    for name, kind in KINDS.items():
        contracts = [installed().by_key[key] for key in kind(world).handlers()]
        shared = contracts[0].name.split(".")
        for contract in contracts:
            parts = contract.name.split(".")[:-1]
            shared = [each for each, other in zip(shared, parts, strict=False) if each == other]
        prefix = ".".join(shared) + "."
        verbs = ", ".join(sorted(contract.name.removeprefix(prefix) for contract in contracts))
        lines.append(f"| `{name}` | `{prefix}`: {verbs} |")
    return lines


def test_the_guide_has_the_table() -> None:
    assert "\n".join(table()) in DOCS.read_text(), "python -m tests.testing.test_declared writes it"


def write() -> None:
    """Put the table into the guide."""
    text = DOCS.read_text()
    start = text.index("| kind | operations |")
    end = text.index("\n\n", start)
    DOCS.write_text(text[:start] + "\n".join(table()) + text[end:])


if __name__ == "__main__":
    write()

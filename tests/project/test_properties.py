"""Any project goes through files into an empty one, any run can be undone, and any interruption can be got over."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statsig_console import Quota, Statsig
from statsig_console.project import Plan, Report
from statsig_console.testing import FakeStatsig

from .conftest import SEEDS, condition, files, filled, rule, writes

few = settings(max_examples=15, deadline=None, suppress_health_check=[*HealthCheck])

TEXT = st.text(st.characters(exclude_categories=["Cs"], max_codepoint=0x1FFFF), max_size=40) | st.sampled_from(
    [
        "",
        "yes",
        "null",
        "1",
        "1e3",
        "- a",
        "a: b",
        "#",
        " x",
        "x ",
        "a\nb\nc",
        "a\n  b\n\nc\n",
        "'",
        '"',
        "\x85",
        "%",
        "2026-01-01",
    ]
)
NAME = st.text("abcdefghijklmnopqrstuvwxyz_0123456789", min_size=4, max_size=12)
NUMBER = st.integers(-(2**53), 2**53) | st.floats(-1e15, 1e15)
VALUE = st.recursive(
    st.booleans() | NUMBER | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
OBJECT = st.dictionaries(TEXT, VALUE, max_size=3)
SWITCH: Any = st.booleans()
ENVIRONMENTS = st.none() | st.lists(st.sampled_from(["development", "staging", "production"]), unique=True)


@st.composite
def rules(draw: st.DrawFn, gates: list[str], segments: list[str], more: Any = None) -> list[dict[str, Any]]:
    conditions = st.one_of(
        st.builds(lambda values: condition("country", values, operator="any"), st.lists(NAME, max_size=3)),
        st.builds(lambda value: condition("custom_field", value, operator="gt", field="age"), st.integers(0, 99)),
        *([st.builds(lambda id: condition("passes_gate", id), st.sampled_from(gates))] if gates else []),
        *([st.builds(lambda id: condition("passes_segment", id), st.sampled_from(segments))] if segments else []),
    )
    found = []
    for name in draw(st.lists(TEXT.filter(bool), unique=True, max_size=3)):
        share, environments = draw(st.integers(0, 100)), draw(ENVIRONMENTS)
        each = {key: draw(value) for key, value in (more or {}).items()}
        found.append(rule(name, share, *draw(st.lists(conditions, max_size=2)), environments=environments, **each))
    return found


@st.composite
def projects(draw: st.DrawFn) -> dict[str, list[dict[str, Any]]]:
    """The seeds of a project, each entity naming those drawn before it."""
    names = draw(st.lists(NAME, unique=True, min_size=6, max_size=14))
    cut = sorted(draw(st.lists(st.integers(0, len(names)), min_size=5, max_size=5)))
    tags, segments, gates, configs, layers, experiments = (
        names[start:end] for start, end in zip([0, *cut], [*cut, len(names)], strict=True)
    )
    chosen: Any = st.lists(st.sampled_from(tags), unique=True) if tags else st.just([])
    seeds: dict[str, list[dict[str, Any]]] = {
        "tags": [{"name": name, "description": draw(TEXT)} for name in tags],
        "segments": [],
        "gates": [],
        "dynamic_configs": [],
        "layers": [
            {"name": name, "description": draw(TEXT), "parameters": [
                {"name": each, "type": "string", "defaultValue": draw(TEXT)}
                for each in draw(st.lists(NAME, unique=True, max_size=2))
            ]}
            for name in layers
        ],
        "experiments": [],
        "holdouts": [],
    }  # fmt: skip
    for name in segments:
        kind = draw(st.sampled_from(["rule_based", "id_list"]))
        own = {"rules": draw(rules([], segments[: segments.index(name)]))} if kind == "rule_based" else {}
        seeds["segments"].append({"name": name, "type": kind, "description": draw(TEXT), **own})
    for name in gates:
        drawn: dict[str, Any] = {"rules": draw(rules(gates[: gates.index(name)], segments)), "tags": draw(chosen)}
        more = {
            "description": draw(TEXT),
            "isEnabled": draw(st.booleans()),
            "type": draw(st.sampled_from(["STALE", "PERMANENT"])),
        }
        seeds["gates"].append({"name": name, **drawn, **more})
    for name in configs:
        drawn = {"rules": draw(rules(gates, segments, {"returnValue": OBJECT})), "defaultValue": draw(OBJECT)}
        seeds["dynamic_configs"].append({"name": name, **drawn})
    for name in experiments:
        groups: Any = [{"name": each, "size": 50, "parameterValues": {}} for each in ("Control", "Test")]
        layer = {"layerID": draw(st.sampled_from(layers))} if layers and draw(SWITCH) else {}
        target = {"targetingGateID": draw(st.sampled_from(gates))} if gates and draw(SWITCH) else {}
        seeds["experiments"].append({"name": name, "hypothesis": draw(TEXT), "groups": groups, **layer, **target})
    seeds["holdouts"].append({"name": "the_holdout", "gateIDs": gates, "experimentIDs": experiments[:1]})
    return seeds


def seeded(seeds: dict[str, list[dict[str, Any]]]) -> FakeStatsig:
    fake = FakeStatsig()
    fake.seed(**seeds)
    return fake


@few
@given(projects())
def test_any_project_goes_through_its_files_into_an_empty_one(seeds: dict[str, list[dict[str, Any]]]) -> None:
    with TemporaryDirectory() as place, seeded(seeds).client() as one, FakeStatsig().client() as other:
        here, there = Path(place) / "here", Path(place) / "there"
        one.pull(here)
        assert one.plan(here).changes == ()
        report = other.plan(here).apply()
        assert report.exit_code == 0, str(report)
        assert other.plan(here).changes == ()
        other.pull(there)
        assert files(there) == files(here)


@few
@given(projects(), projects())
def test_any_project_becomes_another_and_back(
    seeds: dict[str, list[dict[str, Any]]], others: dict[str, list[dict[str, Any]]]
) -> None:
    """Of the kinds whose every field can be changed, without references to others."""
    kinds = ["tags", "gates", "dynamic_configs"]
    seeds, others = ({name: each[name] for name in kinds} for each in (seeds, others))
    for each in (seeds, others):
        for config in (*each["gates"], *each["dynamic_configs"]):
            config["rules"] = [{**every, "conditions": []} for every in config["rules"]]
    with TemporaryDirectory() as place, seeded(seeds).client() as one, seeded(others).client() as other:
        before, wanted, after = (Path(place) / name for name in ("before", "wanted", "after"))
        one.pull(before, kinds=kinds)
        other.pull(wanted, kinds=kinds)
        report = one.plan(wanted).apply(max_deletes=100)
        assert report.exit_code == 0, str(report)
        assert one.plan(wanted).changes == ()
        one.pull(after, kinds=kinds)
        assert files(after) == files(wanted)
        if report.run:
            undone = one.undo(report.run, wanted)
            assert undone.apply(max_deletes=100).exit_code == 0
        assert one.plan(before).changes == ()


class Killed(BaseException):
    """The process ends here."""


class Deadly(httpx.BaseTransport):
    """Leads to a fake, and ends the process at one of the changes.

    Args:
        fake: The fake.
        at: At which change, from 0.
        after: Whether the change is made first.
    """

    def __init__(self, fake: FakeStatsig, at: int, after: bool) -> None:
        self.inner, self.at, self.after, self.count = fake.transport(), at, after, 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return self.inner.handle_request(request)
        self.count += 1
        if self.count - 1 != self.at:
            return self.inner.handle_request(request)
        if self.after:
            self.inner.handle_request(request)
        raise Killed


def client_of(fake: FakeStatsig, at: int, after: bool) -> Statsig:
    return Statsig(fake.key, transport=Deadly(fake, at, after), quota=Quota.unlimited(), max_retries=0)


def interrupted(plan: Callable[[Statsig], Plan[Report]], make: Callable[[], FakeStatsig], whole: int) -> None:
    """Apply a plan that is ended at each of its changes in turn, and then again: all is done, and once."""
    for at in range(whole):
        for after in (False, True):
            fake = make()
            before = len(writes(fake))
            with client_of(fake, at, after) as statsig, pytest.raises(Killed):
                plan(statsig).apply(max_deletes=99)
            with client_of(fake, 10_000, False) as statsig:
                report = plan(statsig).apply(max_deletes=99)
            assert report.exit_code == 0, (at, after, str(report))
            assert len(writes(fake)) - before == whole, (at, after, writes(fake)[before:])


def test_a_saved_plan_goes_on_after_any_interruption_and_writes_nothing_twice(tmp_path: Path) -> None:
    with filled().client() as statsig:
        statsig.pull(tmp_path / "files")
    with FakeStatsig().client() as other:
        plan = other.plan(tmp_path / "files")
    places: list[Path] = []

    def make() -> FakeStatsig:
        # The journal is beside the plan.
        places.append(tmp_path / f"try {len(places)}" / "plan.json")
        places[-1].parent.mkdir()
        plan.save(places[-1])
        return FakeStatsig()

    assert plan.calls == sum(map(len, SEEDS.values())) + 2
    interrupted(lambda statsig: statsig.plan(places[-1]), make, plan.calls)


def test_files_are_applied_again_after_any_interruption(tmp_path: Path) -> None:
    """Planned anew, the rest alone is left; what the service did not hear of is not lost either."""
    one = filled()
    with one.client() as statsig:
        statsig.pull(tmp_path)
        changed = json.loads(json.dumps(one.snapshot()))
    for name in ("gates/checkout", "dynamic_configs/prices", "holdouts/everything", "layers/layer"):
        path = tmp_path / f"{name}.yaml"
        path.write_text(path.read_text().replace('description: ""', "description: new"), encoding="utf-8")
    (tmp_path / "tags/new tag.yaml").write_text("name: new tag\ndescription: ''\n", encoding="utf-8")
    (tmp_path / "gates/search.yaml").unlink()

    def make() -> FakeStatsig:
        fake = FakeStatsig()
        fake.seed(**{name: each for name, each in changed.items() if name in SEEDS})
        return fake

    interrupted(lambda statsig: statsig.plan(tmp_path), make, 6)


def test_a_change_by_hand_after_an_interruption_is_kept(tmp_path: Path) -> None:
    one = filled()
    with one.client() as statsig:
        statsig.pull(tmp_path / "files")
        for name in ("checkout", "search"):
            path = tmp_path / f"files/gates/{name}.yaml"
            path.write_text(path.read_text().replace("isEnabled: true", "isEnabled: false"), encoding="utf-8")
        statsig.plan(tmp_path / "files").save(tmp_path / "plan.json")
    for after in (False, True):
        with client_of(one, 0, after) as statsig, pytest.raises(Killed):
            statsig.plan(tmp_path / "plan.json").apply()
    with one.client() as console:
        console.gates.update("checkout", description="by hand")
        report = console.plan(tmp_path / "plan.json").apply()
    # The first change was made before the second interruption; what came after it is no matter of this plan.
    assert {each.change.id: each.status for each in report.outcomes} == {"checkout": "done", "search": "done"}
    gates = {gate["name"]: gate for gate in one.snapshot()["gates"]}
    assert (gates["checkout"]["description"], gates["checkout"]["isEnabled"]) == ("by hand", False)

"""What is made is there, changes and goes, in a real project."""

from __future__ import annotations

import pytest

from statsig_console import NotFoundError
from tests.live.project import Project


def test_gate(project: Project) -> None:
    statsig = project.statsig
    gate = project.gate(description="made by a test", is_enabled=False)
    assert statsig.gates.get(gate).description == "made by a test"
    assert gate in [each.id for each in statsig.gates.list()]
    statsig.gates.update(gate, description="changed by a test")
    changed = statsig.gates.get(gate)
    assert changed.description == "changed by a test"
    assert changed.is_enabled is False
    statsig.gates.delete(gate)
    with pytest.raises(NotFoundError):
        statsig.gates.get(gate)


def test_dynamic_config(project: Project) -> None:
    statsig = project.statsig
    name = project.name("config")
    project.later(lambda: statsig.dynamic_configs.delete(name))
    config = statsig.dynamic_configs.create(name=name, description="made by a test", default_value={"a": 1})
    assert isinstance(config.id, str)
    statsig.dynamic_configs.update(config.id, default_value={"a": 2})
    assert statsig.dynamic_configs.get(config.id).default_value == {"a": 2}
    statsig.dynamic_configs.delete(config.id)
    with pytest.raises(NotFoundError):
        statsig.dynamic_configs.get(config.id)


def test_id_list(project: Project) -> None:
    statsig = project.statsig
    segment = project.segment()
    statsig.segments.id_list.add(segment, ids=["one", "two", "three"])
    assert sorted(project.ids(segment)) == ["one", "three", "two"]
    statsig.segments.id_list.remove(segment, ids=["two"])
    assert sorted(project.ids(segment)) == ["one", "three"]
    statsig.segments.id_list.reset(segment, ids=["four"])
    assert project.ids(segment) == ["four"]
    statsig.segments.delete(segment)
    with pytest.raises(NotFoundError):
        statsig.segments.get(segment)


def test_tag(project: Project) -> None:
    statsig = project.statsig
    made = statsig.tags.create(name=project.name("tag"), description="made by a test")
    assert isinstance(made.id, str)
    tag = made.id
    project.later(lambda: statsig.tags.delete(tag))
    assert tag in [each.id for each in statsig.tags.list()]
    statsig.tags.delete(tag)
    assert tag not in [each.id for each in statsig.tags.list()]

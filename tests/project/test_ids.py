"""Ids that the service gives, of entities and of rules, stay with what they are of."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from statsig_console import ProjectError
from statsig_console.testing import FakeStatsig

from .conftest import Clients, edit, files, filled, rule, writes

METRIC = "type: {}\nmetricEvents:\n  - name: buy\n"


def test_a_file_takes_the_name_of_the_id_that_the_service_gave(client: Clients, tmp_path: Path) -> None:
    fake = FakeStatsig()
    one = client(fake)
    one(one.client.pull(tmp_path))
    for kind, text in (("target_apps", "name: web\n"), ("metrics", "name: revenue\n" + METRIC.format("sum"))):
        (tmp_path / kind).mkdir(exist_ok=True)
        (tmp_path / kind / "front.yaml").write_text(f"# The front page.\n{text}", encoding="utf-8")
    assert one(one(one.client.plan(tmp_path)).apply()).exit_code == 0
    pulled = one(one.client.pull(tmp_path))
    assert pulled.left == ()
    assert len(pulled.notes) == 2
    assert "target_apps/front.yaml is target_apps/" in pulled.notes[0]
    for kind in ("target_apps", "metrics"):
        [name] = [name for name in files(tmp_path) if name.startswith(kind)]
        assert name != f"{kind}/front.yaml"
        assert files(tmp_path)[name].startswith("# The front page.\n")
    assert one(one.client.plan(tmp_path)).changes == ()
    assert one(one.client.pull(tmp_path)).written == ()


def test_metrics_of_one_name_are_told_apart_by_their_type(client: Clients, tmp_path: Path) -> None:
    fake = FakeStatsig()
    fake.seed(metrics=[{"name": "revenue", "type": "sum", "metricEvents": [{"name": "buy"}]}])
    one = client(fake)
    (tmp_path / "metrics").mkdir()
    for name in ("mean", "sum"):
        text = "name: revenue\n" + METRIC.format(name)
        (tmp_path / f"metrics/{name}.yaml").write_text(text, encoding="utf-8")
    plan = one(one.client.plan(tmp_path))
    assert [(each.action, each.name) for each in plan.changes] == [("create", "metrics/mean")]
    one(plan.apply())
    assert one(one.client.plan(tmp_path)).changes == ()


def rules_of(fake: FakeStatsig) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = fake.snapshot()["gates"][0]["rules"]
    return found


def test_a_renamed_rule_keeps_its_ids(client: Clients, tmp_path: Path) -> None:
    fake = FakeStatsig()
    fake.seed(gates=[{"name": "aaaa", "rules": [rule("A", 10), rule("B", 20), rule("C", 30)]}])
    one, before = client(fake), rules_of(fake)
    one(one.client.pull(tmp_path))
    edit(tmp_path / "gates/aaaa.yaml", "name: B", "name: B2")
    plan = one(one.client.plan(tmp_path))
    assert '~ name: "B" → "B2"' in str(plan)
    assert one(plan.apply()).exit_code == 0
    assert rules_of(fake) == [before[0], {**before[1], "name": "B2"}, before[2]]
    # One that comes before the others is new.
    text = (tmp_path / "gates/aaaa.yaml").read_text(encoding="utf-8")
    new = "rules:\n  - name: First\n    passPercentage: 1\n    conditions: []\n"
    (tmp_path / "gates/aaaa.yaml").write_text(text.replace("rules:\n", new), encoding="utf-8")
    assert one(one(one.client.plan(tmp_path)).apply()).exit_code == 0
    assert [each["id"] for each in rules_of(fake)[1:]] == [each["id"] for each in before]
    assert rules_of(fake)[0]["id"] not in {each["id"] for each in before}


def test_two_rules_of_one_name_are_refused(tmp_path: Path) -> None:
    fake = filled()
    with fake.client() as statsig:
        statsig.pull(tmp_path)
        edit(tmp_path / "gates/checkout.yaml", "name: Countries", "name: Beta")
        with pytest.raises(
            ProjectError, match=r"^gates/checkout.yaml, line \d+, column 1: two of the rules are called 'B"
        ):
            statsig.plan(tmp_path)
    assert writes(fake) == []


def nulls(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(nulls, value.values()))
    return value is None or (isinstance(value, list) and any(map(nulls, value)))


def test_nothing_that_is_created_is_given_as_null(client: Clients, tmp_path: Path) -> None:
    one, fake = client(filled()), FakeStatsig()
    one(one.client.pull(tmp_path))
    other = client(fake)
    edit(tmp_path / "statsig.yaml", "project:", "format: yaml\n#")
    assert other(other(other.client.plan(tmp_path)).apply(max_deletes=9)).exit_code == 0
    bodies = [call.body for call in fake.calls if call.method == "POST" and call.path.count("/") == 3]
    assert len(bodies) > 10
    assert [each for each in bodies if nulls(each)] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_former_values_are_for_their_owner_alone_and_on_disk_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake, synced = filled(), list[tuple[str, int]]()

    def sync(path: Path) -> None:
        synced.append((path.name.partition(".json")[0], len(writes(fake))))

    with fake.client() as statsig:
        statsig.pull(tmp_path)
        edit(tmp_path / "gates/checkout.yaml", "isEnabled: true", "isEnabled: false")
        (tmp_path / "plan.json").write_text("{}", encoding="utf-8")
        statsig.plan(tmp_path).save(tmp_path / "plan.json")
        monkeypatch.setattr("statsig_console.project.tree.sync", sync)
        statsig.plan(tmp_path / "plan.json").apply()
    assert [each for each in synced if each[0] == "plan"] == [("plan", 0)]
    for place in (tmp_path / "plan.json", *(tmp_path / ".statsig-runs").rglob("plan.json")):
        assert place.stat().st_mode & 0o777 == 0o600

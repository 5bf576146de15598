"""What a name means stands in the table: customers' JSON, settings, files and references are taken as they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from statsig_console import ProjectError
from statsig_console.testing import FakeStatsig

from .conftest import Clients, condition, edit, filled, rule, writes

GROUPS: Any = [{"name": name, "size": 50, "parameterValues": {}} for name in ("Control", "Test")]


def seeded(**seeds: Any) -> FakeStatsig:
    fake = FakeStatsig()
    fake.seed(**seeds)
    return fake


def test_the_order_of_a_list_in_a_value_is_a_difference(client: Clients, tmp_path: Path) -> None:
    value = {"featureList": ["a", "b"], "tags": ["x", "y"]}
    fake = seeded(dynamic_configs=[{"name": "prices", "defaultValue": value, "rules": [rule("A", returnValue=value)]}])
    one = client(fake)
    one(one.client.pull(tmp_path))
    place = tmp_path / "dynamic_configs/prices.yaml"
    text = place.read_text(encoding="utf-8")
    place.write_text(text.replace("- a\n", "- c\n").replace("- b\n", "- a\n").replace("- c\n", "- b\n"))
    [change] = one(one.client.plan(tmp_path)).changes
    assert change.fields["defaultValue"] == (value, {**value, "featureList": ["b", "a"]})
    assert change.fields["rules"][1][0]["returnValue"]["featureList"] == ["b", "a"]


def test_the_order_of_a_value_tells_that_an_entity_moved(client: Clients, tmp_path: Path) -> None:
    fake = seeded(dynamic_configs=[{"name": "prices", "defaultValue": {"tags": ["x", "y"]}}])
    one = client(fake)
    one(one.client.pull(tmp_path))
    edit(tmp_path / "dynamic_configs/prices.yaml", "isEnabled: true", "isEnabled: false")
    plan = one(one.client.plan(tmp_path))
    with fake.client() as console:
        console.dynamic_configs.update("prices", default_value={"tags": ["y", "x"]})
    assert [each.status for each in one(plan.apply()).outcomes] == ["moved"]


def test_names_in_a_value_are_no_references(client: Clients, tmp_path: Path) -> None:
    fake = seeded(gates=[{"name": "checkout"}], dynamic_configs=[{"name": "prices", "defaultValue": {}}])
    one = client(fake)
    one(one.client.pull(tmp_path))
    value = '{"tags": "sale", "layerID": "front", "gateIDs": ["checkout"], "type": "passes_gate", "targetValue": "no"}'
    edit(tmp_path / "dynamic_configs/prices.yaml", "defaultValue: {}", f"defaultValue: {value}")
    assert one(one(one.client.plan(tmp_path)).apply()).exit_code == 0
    # A gate that only a value speaks of can be deleted.
    (tmp_path / "gates/checkout.yaml").unlink()
    assert one(one(one.client.plan(tmp_path)).apply(max_deletes=1)).exit_code == 0
    assert fake.snapshot()["gates"] == []


def test_a_copy_leaves_values_as_they_are(client: Clients, tmp_path: Path) -> None:
    value, groups = (
        {"gate_name": "red", "tags": ["red"]},
        [{**each, "parameterValues": {"gate_name": "red"}} for each in GROUPS],
    )
    source = seeded(
        gates=[{"name": "red"}],
        dynamic_configs=[{"name": "prices", "defaultValue": value, "rules": [rule("A", 10, returnValue=value)]}],
        experiments=[{"name": "colors", "groups": groups}],
    )
    fake = seeded(gates=[{"name": "blue"}])
    one, other = client(source), client(fake)
    names, ids = ["dynamic_configs/prices", "experiments/colors"], {"gates": {"red": "blue"}}
    plan = other(other.client.copy(names, source=one.client, ids=ids, path=tmp_path))
    assert other(plan.apply()).exit_code == 0
    config, experiment = (fake.snapshot()[name][0] for name in ("dynamic_configs", "experiments"))
    assert (config["defaultValue"], config["rules"][0]["returnValue"]) == (value, value)
    assert experiment["groups"][0]["parameterValues"] == {"gate_name": "red"}


def test_the_gates_of_parameters_are_references(client: Clients, tmp_path: Path) -> None:
    rest = {"ref_type": "gate", "param_type": "object", "pass_value": {"gate_name": "red"}, "fail_value": {}}
    named: Any = {"name": "color", "gate_name": "red", **rest}
    source, fake = seeded(gates=[{"name": "red"}]), seeded(gates=[{"name": "blue"}])
    one, other = client(source), client(fake)
    with source.client() as statsig:
        statsig.param_stores.create(name="params", display_name="Params", description="")
        statsig.param_stores.update("params", parameters=[named])
    names = ["param_stores/params"]
    with pytest.raises(ProjectError, match=r"^param_stores/params: gate_name names gates/red, which is not there"):
        other(other.client.copy(names, source=one.client, path=tmp_path))
    plan = other(other.client.copy(names, source=one.client, ids={"gates": {"red": "blue"}}, path=tmp_path))
    assert other(plan.apply()).exit_code == 0
    assert fake.snapshot()["param_stores"][0]["parameters"] == [{**named, "gate_name": "blue"}]


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ("owned: {gates: rules}", r"owned has 'rules' for gates; write a list, such as \[rules\], or all"),
        ("owned: {gates: {rules: true}}", r"owned has \{'rules': True\} for gates; write a list"),
        ("owned: {gates: null}", "owned has None for gates; write a list"),
        ("owned: {gates: [[1]]}", r"\[1\] of gates cannot be written; there are id, name"),
        ("owned: {gates: [rule]}", r"'rule' of gates cannot be written; did you mean rules\?"),
        ("owned: [gates]", r"owned is \['gates'\]; write a map, such as \{gates: \[rules\]\}"),
        ("owned: gates", "owned is 'gates'; write a map"),
    ],
)
def test_what_is_owned_is_a_list_of_fields_or_refused(tmp_path: Path, settings: str, words: str) -> None:
    with filled().client() as statsig:
        (tmp_path / "statsig.yaml").write_text(f"kinds: [gates]\n{settings}\n", encoding="utf-8")
        for call in (statsig.plan, statsig.pull):
            with pytest.raises(ProjectError, match=f"^statsig.yaml: {words}"):
                call(tmp_path)
        (tmp_path / "statsig.yaml").write_text("kinds: [gates]\nowned: {gates: all}\n", encoding="utf-8")
        statsig.pull(tmp_path)
        edit(tmp_path / "gates/checkout.yaml", "isEnabled: true", "isEnabled: false")
        assert [*statsig.plan(tmp_path).changes[0].fields] == ["isEnabled"]


@pytest.mark.parametrize("entities", ["[gates]", "{gates: {id: a}}"])
def test_the_entities_of_one_file_are_lists_by_kind(tmp_path: Path, entities: str) -> None:
    place = tmp_path / "one.yaml"
    place.write_text(f"entities: {entities}\n", encoding="utf-8")
    with filled().client() as statsig, pytest.raises(ProjectError, match=r"^one.yaml: .*; write a (map|list)"):
        statsig.plan(place)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("gates/checkout.yaml", "gates/checkout.YAML", "gates/checkout.YAML would be overlooked: its suffix is one of"),
        ("gates/checkout.yaml", "gates/more/checkout.yaml", "gates/more is a folder, and a kind has files alone"),
        ("gates/checkout.yaml", "checkout.yaml", "checkout.yaml would be overlooked: beside statsig.yaml are folders"),
        ("statsig.yaml", "statsig.yml", "statsig.yml would be overlooked: beside statsig.yaml are folders alone"),
        ("statsig.yaml", "statsig.json", "statsig.json would be overlooked|statsig.json, line 1"),
        ("gates/checkout.yaml", "gates/ch~1.yaml", "gates/ch~1.yaml: id is 'checkout', and its file is checkout.yaml"),
    ],
)
def test_what_would_be_overlooked_is_refused(tmp_path: Path, old: str, new: str, words: str) -> None:
    fake = filled()
    with fake.client() as statsig:
        statsig.pull(tmp_path)
        (tmp_path / new).parent.mkdir(exist_ok=True)
        (tmp_path / old).rename(tmp_path / new)
        with pytest.raises(ProjectError, match=f"^({words})"):
            statsig.plan(tmp_path)
    assert writes(fake) == []


def test_a_folder_of_no_project_is_refused(client: Clients, tmp_path: Path) -> None:
    one = client(filled())
    one(one.client.pull(tmp_path / "files"))
    with pytest.raises(ProjectError, match=r"^checkout.yaml would be overlooked: beside statsig.yaml are folders"):
        one(one.client.plan(tmp_path / "files/gates"))
    (tmp_path / "empty").mkdir()
    with pytest.raises(ProjectError, match="empty holds no project's files; `statsig-console pull` writes them"):
        one(one.client.plan(tmp_path / "empty"))


def test_plans_and_other_texts_may_lie_beside_the_files(tmp_path: Path) -> None:
    with filled().client() as statsig:
        statsig.pull(tmp_path)
        edit(tmp_path / "gates/checkout.yaml", "isEnabled: true", "isEnabled: false")
        statsig.plan(tmp_path).save(tmp_path / "plan.json")
        (tmp_path / "ids.yaml").write_text("gates: {a: b}\n", encoding="utf-8")
        (tmp_path / "stale.yaml").write_text("stale: []\n", encoding="utf-8")
        for name in ("README.md", "gates/README.md", "gates/.gitkeep"):
            (tmp_path / name).write_text("Words.\n", encoding="utf-8")
        assert [each.name for each in statsig.plan(tmp_path).changes] == ["gates/checkout"]


def test_a_name_that_only_does_not_meet_is_refused(client: Clients, tmp_path: Path) -> None:
    one = client(filled())
    one(one.client.pull(tmp_path))
    edit(tmp_path / "gates/checkout.yaml", "isEnabled: true", "isEnabled: false")
    assert len(one(one.client.plan(tmp_path, only=["gates/check*"])).changes) == 1
    with pytest.raises(ProjectError, match=r"^only has 'gate/checkout', which nothing is called; write KIND/ID"):
        one(one.client.plan(tmp_path, only=["gate/checkout", "gates/search"]))


def test_all_that_a_copy_names_must_be_there(client: Clients, tmp_path: Path) -> None:
    conditions = [
        condition("environment_tier", ["qa"], operator="any"),
        condition("unit_id", ["1"], operator="any", customID="companyID"),
        condition("target_app", ["web"], operator="any"),
    ]
    environments = [{"environments": [{"name": "qa", "isProduction": False}]}]
    source = seeded(
        environments=environments,
        unit_id_types=[{"name": "companyID"}],
        target_apps=[{"name": "web"}],
        gates=[{"name": "checkout", "rules": [rule("R", 10, *conditions)]}],
        experiments=[{"name": "colors", "enabledNonProdEnvironments": ["qa"], "groups": GROUPS}],
    )
    fake = FakeStatsig()
    one, other = client(source), client(fake)
    names = ["gates/checkout", "experiments/colors"]
    with pytest.raises(ProjectError) as caught:
        other(other.client.copy(names, source=one.client, path=tmp_path))
    assert sorted(each.partition(",")[0] for each in caught.value.problems) == [
        "experiments/colors: enabledNonProdEnvironments names environments/qa",
        "gates/checkout: customID names unit_id_types/companyID",
        "gates/checkout: targetValue names environments/qa",
        "gates/checkout: targetValue names target_apps/web",
    ]
    assert writes(fake) == []
    # An environment of another name will do.
    fake.seed(unit_id_types=[{"name": "companyID"}], target_apps=[{"name": "web"}])
    ids = {"environments": {"qa": "staging"}}
    assert other(other(other.client.copy(names, source=one.client, ids=ids, path=tmp_path)).apply()).exit_code == 0
    assert fake.snapshot()["experiments"][0]["enabledNonProdEnvironments"] == ["staging"]


def test_an_environment_comes_with_the_rules_that_name_it(client: Clients, tmp_path: Path) -> None:
    fake = filled()
    one = client(fake)
    one(one.client.pull(tmp_path))
    edit(tmp_path / "gates/checkout.yaml", "- production", "- qa")
    with pytest.raises(ProjectError, match="environments names environments/qa, which is not there; add it"):
        one(one.client.plan(tmp_path))
    new = "{name: qa, isProduction: false, requiresReview: false, requiresReleasePipeline: false}"
    edit(tmp_path / "environments/environments.yaml", "environments:\n", f"environments:\n  - {new}\n")
    plan = one(one.client.plan(tmp_path))
    assert [each.name for each in plan.changes] == ["environments/environments", "gates/checkout"]


def test_a_copy_leaves_out_what_only_its_own_project_has(client: Clients, tmp_path: Path) -> None:
    group = rule("Group", 10, condition("experiment_group", ["Test"], operator="any"))
    source = seeded(gates=[{"name": "checkout", "releasePipelineID": "p1"}, {"name": "grouped", "rules": [group]}])
    fake = FakeStatsig()
    one, other = client(source), client(fake)
    plan = other(other.client.copy(["gates/checkout"], source=one.client, path=tmp_path))
    assert plan.notes == ('releasePipelineID of gates/checkout is left out; "p1" is of the project to copy from',)
    assert "releasePipelineID" not in plan.changes[0].fields
    with pytest.raises(
        ProjectError, match=r"^gates/grouped: a condition names groups of an experiment, which no other"
    ):
        other(other.client.copy(["gates/grouped"], source=one.client, path=tmp_path))


def test_a_map_that_makes_one_of_two_is_refused(client: Clients, tmp_path: Path) -> None:
    one, other = client(seeded(gates=[{"name": "aaaa"}, {"name": "bbbb"}])), client(FakeStatsig())
    with pytest.raises(
        ProjectError, match=r"^gates/aaaa and gates/bbbb would both be gates/bbbb; map one to another id"
    ):
        other(other.client.copy(["gates/*"], source=one.client, ids={"gates": {"aaaa": "bbbb"}}, path=tmp_path))


def test_a_copy_does_not_switch_off_what_is_there(client: Clients, tmp_path: Path) -> None:
    fake = seeded(gates=[{"name": "aaaa", "description": "old", "isEnabled": True}])
    one, other = client(seeded(gates=[{"name": "aaaa", "description": "new"}, {"name": "bbbb"}])), client(fake)
    fake.seed(gates=[{"name": "cccc"}])
    plan = other(other.client.copy(["gates/*"], source=one.client, disabled=True, path=tmp_path))
    assert other(plan.apply()).exit_code == 0
    gates = {each["name"]: (each["description"], each["isEnabled"]) for each in fake.snapshot()["gates"]}
    assert gates == {"aaaa": ("new", True), "bbbb": ("", False), "cccc": ("", True)}


def test_what_is_archived_is_not_copied(client: Clients, tmp_path: Path) -> None:
    source = seeded(gates=[{"name": "aaaa"}])
    with source.client() as statsig:
        statsig.gates.archive("aaaa")
    one, other = client(source), client(FakeStatsig())
    with pytest.raises(ProjectError, match=r"^gates/aaaa is archived in the project to copy from; unarchive it first"):
        other(other.client.copy(["gates/aaaa"], source=one.client, path=tmp_path))


def test_names_in_a_plan_cannot_pretend(tmp_path: Path) -> None:
    fake = FakeStatsig()
    fake.seed(gates=[{"name": "aaaa", "rules": [rule("Old")]}])
    name = '"x\\n\\e[2J\\e[1;1Hno differences \\u202e console-abcdefghijklmnop1234"'
    with fake.client() as statsig:
        statsig.pull(tmp_path)
        edit(tmp_path / "gates/aaaa.yaml", "name: Old", f"name: {name}")
        edit(tmp_path / "gates/aaaa.yaml", 'description: ""', f"description: {name}")
        text = statsig.plan(tmp_path).text()
    assert "abcdefghijklmnop" not in text
    assert all(each.isprintable() for each in text.splitlines())
    assert not any(line.startswith("no differences") for line in text.splitlines())

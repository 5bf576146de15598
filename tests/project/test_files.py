"""The text and the names of files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from statsig_console import ConfigurationError, ProjectError, yaml_text
from statsig_console.document.kinds import kinds
from statsig_console.project.tree import file_name

from .conftest import filled
from .test_properties import NAME, OBJECT, TEXT

some = settings(max_examples=150, deadline=None)


@some
@given(OBJECT)
def test_yaml_gives_back_every_value(value: dict[str, Any]) -> None:
    written = yaml_text.to_yaml(value) if value else "{}\n"
    assert yaml_text.parse(written, "it") == value
    # Round trips keep it as it is; that is what edits begin with.
    assert YAML(typ="safe", pure=True).load(written) == value
    assert yaml_text.parse(yaml_text.to_json(value), "it") == value


@some
@given(OBJECT.filter(bool), OBJECT.filter(bool))
def test_an_edited_text_has_the_new_value(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert yaml_text.parse(yaml_text.edited(f"# Kept.\n{yaml_text.to_yaml(old)}", {}, new), "it") == new


PLAIN = st.dictionaries(NAME, NAME | st.integers(0, 9) | st.lists(NAME, min_size=1), min_size=1)


@some
@given(PLAIN, PLAIN)
def test_an_edited_text_keeps_the_comments_of_what_stays(old: dict[str, Any], new: dict[str, Any]) -> None:
    lines = yaml_text.to_yaml({**old, "kept": 1}).replace("kept: 1", "kept: 1 # Kept.")
    found = yaml_text.edited(f"# At the top.\n{lines}", {}, {**new, "kept": 1})
    assert yaml_text.parse(found, "it") == {**new, "kept": 1}
    assert "kept: 1 # Kept." in found


@some
@given(st.lists(TEXT.filter(bool), unique=True, max_size=8))
def test_no_two_ids_share_a_file_name_whatever_the_case(ids: list[str]) -> None:
    names = {file_name(id).lower() for id in ids}
    assert len(names) == len(ids)
    for name in names:
        assert not set(name) & set('/\\:*?"<>|\n')
        assert name[0] not in ". "
        assert name[-1] not in ". "
        assert len(name) <= 140


@pytest.mark.parametrize("id", ["con", "NUL", "com1", "lpt9.x", "..", ".", "A", "a" * 300, "Ünï", "a/b", "x~y"])
def test_names_that_systems_reserve_are_avoided(id: str) -> None:
    name = file_name(id)
    assert name != id or id == "x"
    assert name not in (".", "..")
    assert len(name) < 200


def test_ids_of_any_case_go_through_files(tmp_path: Path) -> None:
    fake = filled()
    fake.seed(
        gates=[{"id": id, "name": f"gate {number}"} for number, id in enumerate(["Abcd", "abcd", "a/b:c", "nul"])]
    )
    with fake.client() as statsig:
        statsig.pull(tmp_path)
        assert len({each.name.lower() for each in (tmp_path / "gates").iterdir()}) == 6
        assert statsig.plan(tmp_path).changes == ()


BOMB = "a: &a0 [x, x]\n" + "".join(f"b{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 40)}]\n" for n in range(1, 7))
"""Aliases that stand for billions of values."""


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("a: [", "it, line 1, column 5: "),
        ("a: 1\na: 2", "it, line 2, column 1: found duplicate key"),
        ('{"a": 1, "a": 2}', "it: the key 'a' stands there twice"),
        ('{"a": }', "it, line 1, column 7: Expecting value"),
        ("1: 2", "it has the key 1; the keys of JSON are text: put it in quotes"),
        ("a: .nan", "it holds nan, which JSON does not know; pass a finite number or null"),
        ("a: !!python/name:os.system", "it"),
        ("a: !!binary aGk=", "it holds b'hi', which JSON does not know; put it in quotes"),
        (BOMB, "it holds too much"),
        ("[" * 150 + "]" * 150, "it holds too much, or is nested too deeply"),
    ],
)  # fmt: skip
def test_what_no_file_may_hold_is_told_with_its_place(content: str, words: str) -> None:
    with pytest.raises(ProjectError) as caught:
        yaml_text.parse(content, "it")
    assert str(caught.value).startswith(words)
    assert "\n" not in str(caught.value)


def test_a_date_stays_a_text() -> None:
    assert yaml_text.parse("a: 2026-01-01", "it") == {"a": "2026-01-01"}


def test_half_of_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(ProjectError, match="half of a surrogate pair"):
        yaml_text.to_yaml({"a": "\ud800"})


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "ruamel.yaml", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'statsig-console\[project\]'"):
        yaml_text.parse("a: 1", "it")


def test_every_kind_can_be_read_and_written() -> None:
    assert len(kinds()) == 15
    assert all(each.writes for each in kinds().values())


@pytest.mark.parametrize(
    "text", ["{id: prices, a: [1]}", "{ 'id': prices, a: [1]}", "{\n  # Why.\n  id: prices, a: [1]\n}"]
)
def test_a_map_on_one_line_is_yaml(text: str) -> None:
    assert yaml_text.parse(text, "it") == {"id": "prices", "a": [1]}


@pytest.mark.parametrize("value", [1, None, "a", {"b": 1}, [1], [{"k" * 1100: 2}]])
def test_a_long_key_can_be_read_again(value: Any) -> None:
    whole = {"a": {"k" * 1100: value, "z": 1}}
    assert yaml_text.parse(yaml_text.to_yaml(whole), "it") == whole
    assert yaml_text.parse(yaml_text.edited(yaml_text.to_yaml(whole), {}, {**whole, "b": 2}), "it") == {**whole, "b": 2}


BY: Any = {"fields": {"rules": {"by": "name", "items": {"fields": {"name": {}, "share": {}, "conditions": {}}}}}}
COMMENTED = """\
# At the top.
id: checkout # the id
team:
rules: # all rules
  # about A
  - name: A # named A
    # the share of A
    share: 10 # ten
    conditions:
      # only there
      - {type: country}
      - type: email # by mail
        value: a
  # about B
  - name: B # named B
    share: 20
  # about C
  - share: 30
    name: C # named C
# At the end.
"""


def comments_by_rule(text: str) -> dict[str, list[str]]:
    """The comments of each rule, in the order of the text."""
    out: dict[str, list[str]] = {}
    above: list[str] = []
    for line in text.split("  # about ")[1:]:
        name, *rest = line.splitlines()
        out[name] = above + [each.partition("#")[2].strip() for each in rest if "#" in each and "At the" not in each]
    return out


def test_comments_stay_with_the_rule_that_they_are_about() -> None:
    value = yaml_text.parse(COMMENTED, "it")
    a, b, c = value["rules"]
    every = comments_by_rule(COMMENTED)
    assert every == {
        "A": ["named A", "the share of A", "ten", "only there", "by mail"],
        "B": ["named B"],
        "C": ["named C"],
    }
    for rules in (
        [b, a, c],
        [c, b, a],
        [b, c],
        [a, c],
        [c],
        [{"name": "D"}, a, b, c],
        [a, {"name": "D"}, c],
        [a, b, c],
    ):
        text = yaml_text.edited(COMMENTED, BY, {**value, "rules": rules})
        assert yaml_text.parse(text, "it") == {**value, "rules": rules}
        names = [each["name"] for each in rules if each["name"] != "D"]
        assert comments_by_rule(text) == {name: every[name] for name in names}, text
        assert [*comments_by_rule(text)] == names
        assert text.startswith("# At the top.\nid: checkout # the id\nteam:\nrules: # all rules\n")
        assert text.endswith("# At the end.\n")
    assert yaml_text.edited(COMMENTED, BY, value) == COMMENTED


def test_comments_in_a_changed_rule_stay_where_they_are() -> None:
    value = yaml_text.parse(COMMENTED, "it")
    a, b, c = value["rules"]
    conditions = [{"type": "url"}, *a["conditions"]]
    changed = {**value, "team": "core", "rules": [{**a, "share": 11, "conditions": conditions}, {**b, "name": "B2"}, c]}
    expected = (
        COMMENTED.replace("team:", "team: core")
        .replace("share: 10", "share: 11")
        .replace("      # only there\n", "      - type: url\n      # only there\n")
        .replace("  # about B\n  - name: B # named B\n", "  - name: B2\n")
    )
    assert yaml_text.edited(COMMENTED, BY, changed) == expected
    # The field behind the dash is gone; the next one takes its place.
    left = {**value, "rules": [{"share": 10, "conditions": []}, {}, {"name": "C"}]}
    found = yaml_text.edited(COMMENTED, {}, left)
    assert yaml_text.parse(found, "it") == left
    assert "# the share of A\n" in found
    assert "# named C" in found


def written(rules: list[dict[str, Any]]) -> str:
    line = "  # about {name}\n  - name: {name} # {name}\n    share: {share} # {name}\n"
    return "rules:\n" + "".join(line.format(**each) for each in rules)


@some
@given(st.lists(NAME, unique=True, min_size=1, max_size=6), st.data())
def test_comments_stay_with_items_however_they_move(names: list[str], data: st.DataObject) -> None:
    text = written([{"name": f"n{name}", "share": number} for number, name in enumerate(names)])
    rules = yaml_text.parse(text, "it")["rules"]
    moved = data.draw(st.permutations(rules))[: data.draw(st.integers(1, len(rules)))]
    changed = [{**each, "share": each["share"] + data.draw(st.integers(0, 1))} for each in moved]
    found = yaml_text.edited(text, BY, {"rules": changed})
    assert found == written(changed)


def test_a_pull_leaves_alone_what_did_not_change(tmp_path: Path) -> None:
    with filled().client() as statsig:
        statsig.pull(tmp_path)
        place = tmp_path / "gates/checkout.yaml"
        text = "# Mine.\n" + place.read_text(encoding="utf-8").replace("team: null", "team:").replace("- US", "-   US")
        place.write_text(text, encoding="utf-8")
        assert statsig.pull(tmp_path).written == ()
        assert place.read_text(encoding="utf-8") == text
        statsig.gates.update("checkout", description="new")
        statsig.pull(tmp_path)
        assert place.read_text(encoding="utf-8") == text.replace('description: ""', "description: new")

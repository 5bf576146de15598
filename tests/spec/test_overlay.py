"""Repairs as data: Overlay 1.0's rules, clear words about a broken file, and each real action repairs a real defect."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from spec.pipeline.document import Json, SpecError, load, operations
from spec.pipeline.overlay import Action, apply_overlays, holds, load_overlay, load_overlays, merge
from spec.pipeline.retire import merge_retired

SPEC = Path(__file__).parents[2] / "spec"
ACTIONS = load_overlays(SPEC / "overlays")
HEAD = "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions:\n"


def overlay(folder: Path, text: str, name: str = "repair.yaml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def action(target: str, update: Any = None, *, remove: bool = False, expects: Any = None) -> Action:
    return Action("repair.yaml:4", target, update, remove, "why", "document", expects)


def applied(document: Json, *actions: Action) -> Json:
    return apply_overlays(document, list(actions))[0]


# ---- what Overlay 1.0 says


@pytest.mark.parametrize(
    ("old", "new", "merged"),
    [
        ({"a": 1, "b": {"c": 2, "d": 3}}, {"b": {"c": 4}}, {"a": 1, "b": {"c": 4, "d": 3}}),
        ({"a": 1}, {"b": {"c": [1]}}, {"a": 1, "b": {"c": [1]}}),
        ([1], [2, 3], [1, 2, 3]),
        ([1], {"a": 2}, [1, {"a": 2}]),
        ({"tags": ["a"]}, {"tags": ["b"]}, {"tags": ["a", "b"]}),
        ({"a": 1}, {"a": None}, {"a": None}),
        ("old", "new", "new"),
        ({"a": {"b": 1}}, {"a": "now a word"}, {"a": "now a word"}),
    ],
)
def test_update_merges_objects_appends_to_arrays_and_replaces_the_rest(old: Any, new: Any, merged: Any) -> None:
    assert applied({"x": old}, action("$.x", new)) == {"x": merged}
    assert merge(old, new) == merged


def test_every_match_is_changed_and_actions_follow_each_other() -> None:
    document: Json = {"paths": {"/a": {"get": {}, "put": {}}, "/b": {"get": {}}}}
    got = applied(document, action("$.paths.*.get", {"seen": 1}), action("$.paths.*.get.seen", 2))
    assert got == {"paths": {"/a": {"get": {"seen": 2}, "put": {}}, "/b": {"get": {"seen": 2}}}}


def test_matches_inside_each_other_are_all_changed() -> None:
    got = applied({"a": {"x": {"k": 1, "x": {"k": 2}}}}, action("$..x", {"new": True}))
    assert got == {"a": {"x": {"k": 1, "x": {"k": 2, "new": True}, "new": True}}}


def test_remove_takes_out_every_match_of_an_object_or_an_array() -> None:
    assert applied({"a": {"b": 1, "c": 2}}, action("$.a.b", remove=True)) == {"a": {"c": 2}}
    assert applied({"a": [1, 2, 3, 4]}, action("$.a[?@ > 1]", remove=True)) == {"a": [1]}
    assert applied({"a": [1, 2, 3]}, action("$.a[0,2]", remove=True)) == {"a": [2]}


def test_the_input_and_the_action_are_left_alone() -> None:
    document: Json = {"a": {"b": [1]}, "c": {"b": [2]}}
    change = action("$.*", {"new": {"list": [1]}})
    before, words = deepcopy(document), deepcopy(change.update)
    got = applied(document, change)
    got["a"]["new"]["list"].append(2)
    got["a"]["b"].append(9)
    assert (document, change.update) == (before, words)
    assert got["c"]["new"] == {"list": [1]}


def test_expects_names_what_must_be_there_and_what_must_not() -> None:
    assert holds({"type": "object", "more": 1}, {"type": "object", "properties": "absent"})
    assert not holds({"type": "object", "properties": {}}, {"type": "object", "properties": "absent"})
    assert not holds({}, {"type": "object"})
    assert not holds("object", {"type": "object"})
    assert holds({"a": {"b": 1, "c": 2}}, {"a": {"b": 1}})
    assert not holds({"a": {"b": 2}}, {"a": {"b": 1}})


# ---- stale actions


@pytest.mark.parametrize(
    ("stale", "words"),
    [
        (action("$.paths.gone", {}), r"^repair\.yaml:4: target \$\.paths\.gone selects nothing; .*delete"),
        (
            action("$.paths", {}, expects={"a": 1}),
            r"^repair\.yaml:4: \$\['paths'\] is no longer what x-expects says; .*delete the action",
        ),
        (action("$", {}), r"^repair\.yaml:4: the target is the whole document; name a part"),
    ],
)
def test_a_stale_action_fails_strictly_and_is_listed_leniently(stale: Action, words: str) -> None:
    document: Json = {"paths": {"a": 2}}
    with pytest.raises(SpecError, match=words) as caught:
        apply_overlays(document, [stale])
    assert "\n" not in str(caught.value)
    good = action("$.paths.a", 3)
    got, skipped = apply_overlays(document, [stale, good], strict=False)
    assert got == {"paths": {"a": 3}}
    assert [each.action for each in skipped] == [stale]
    assert str(caught.value).endswith(skipped[0].why)


def test_one_match_that_departs_leaves_every_match_alone() -> None:
    document: Json = {"a": [{"t": 1}, {"t": 2}]}
    got, skipped = apply_overlays(document, [action("$.a[*]", {"new": 1}, expects={"t": 1})], strict=False)
    assert got == document
    assert len(skipped) == 1


# ---- the file


def test_a_file_gives_its_actions_with_their_lines(tmp_path: Path) -> None:
    text = HEAD + (  # every kind of value that YAML knows
        "  - target: $.a\n    x-reason: because\n    x-evidence: example\n    update: {b: [1, 1.5, yes, null]}\n"
        "  - target: $.c\n    x-reason: because\n    x-evidence: guess\n    x-expects: word\n    remove: true\n"
    )
    first, second = load_overlay(overlay(tmp_path, text))
    assert first == Action("repair.yaml:4", "$.a", {"b": [1, 1.5, "yes", None]}, False, "because", "example", None)
    assert second == Action("repair.yaml:8", "$.c", None, True, "because", "guess", "word")
    assert type(first.update) is dict  # the YAML reader's own types would reach the document
    assert type(first.update["b"]) is list


def test_files_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yaml", "c.txt"):
        overlay(tmp_path, f"{HEAD}  - {{target: $.{name[0]}, x-reason: r, x-evidence: guess, update: 1}}\n", name)
    assert [each.where for each in load_overlays(tmp_path)] == ["a.yaml:4", "b.yaml:4"]


GOOD = {"target": "$.a", "x-reason": "r", "x-evidence": "guess", "update": "1"}


def entry(**changes: str | None) -> str:
    """An action after two lines that are well formed, so that the line in the message is not the first."""
    changed = {**GOOD, **{name.replace("_", "-"): value for name, value in changes.items()}}
    lines = [f"{name}: {value}" for name, value in changed.items() if value is not None]
    return HEAD + "  - {target: $.b, x-reason: r, x-evidence: guess, update: 1}\n  - " + "\n    ".join(lines) + "\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("overlay: [", r":1: not YAML \(.*\); correct"),
        ("overlay: 1.0.0\nactions: }\n", r":2: not YAML \(.*\); correct"),
        ("overlay: 1.0.0\noverlay: 1.0.0\n", r":2: not YAML \(.*duplicate.*\); correct"),
        ("overlay: 1.0.0\n\x01: 1\n", r"repair\.yaml:.* not YAML"),
        ("", r':1: not an overlay; it needs "overlay: 1\.0\.0"'),
        ("[]", r":1: not an overlay"),
        ("overlay: 2.0.0\nactions: []\n", r":1: not an overlay"),
        ("overlay: 1.0.0\nactions: {}\n", r":1: not an overlay"),
        (HEAD + "  - word\n", r":4: an action is str, not a mapping"),
        (entry(x_reason=None), r":5: x-reason is missing; write it"),
        (entry(x_reason="'  '"), r":5: x-reason is missing; write it"),
        (entry(x_evidence=None), r":5: x-evidence is missing; write it"),
        (entry(target=None), r":5: target is missing; write it"),
        (entry(target="3"), r":5: target is missing; write it"),
        (entry(x_evidence="hearsay"), r":5: x-evidence is 'hearsay'; use one of document, example, guess"),
        (entry(x_expect="1"), r":5: unknown key 'x-expect'; an action has .*x-expects"),
        (entry(x_expect="1").replace("x-expect:", "7: 1\n    x-expect:"), r":5: unknown key "),
        (entry(update=None), r":5: give either update or remove"),
        (entry(remove="true"), r":5: give either update or remove"),
        (entry(update=None, remove="false"), r":5: give either update or remove"),
        (entry(target="$.a["), r":5: target '\$\.a\[' is not a JSONPath \(.*\); correct"),
        (entry(target="paths"), r":5: target 'paths' is not a JSONPath \(.*\); correct"),
    ],
)
def test_a_broken_file_gives_one_line_with_its_place(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(SpecError, match=words) as caught:
        load_overlay(overlay(tmp_path, text))
    assert str(caught.value).startswith("repair.yaml:")
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_utf8_gives_one_line(tmp_path: Path) -> None:
    file = tmp_path / "repair.yaml"
    file.write_bytes(b"overlay: \xff\n")
    with pytest.raises(SpecError, match=r"^repair\.yaml:"):
        load_overlay(file)


# ---- the real repairs


@pytest.fixture(scope="module")
def real() -> Json:
    """The vendored document with the retired operations, unrepaired."""
    return merge_retired(load(SPEC / "statsig_openapi.json"), load(SPEC / "retired.json"))


@pytest.mark.parametrize("at", range(len(ACTIONS)), ids=[each.where for each in ACTIONS])
def test_the_defect_is_there_before_its_action_and_gone_after(real: Json, at: int) -> None:
    before = applied(real, *ACTIONS[:at])
    after = applied(before, ACTIONS[at])
    assert after != before
    if not ACTIONS[at].remove:
        # Done twice is an error: the defect is what the action expects, and it is gone.
        assert ACTIONS[at].expects is not None
        _, skipped = apply_overlays(after, [ACTIONS[at]], strict=False)
        assert [each.action for each in skipped] == [ACTIONS[at]]
    else:
        with pytest.raises(SpecError):
            applied(after, ACTIONS[at])


def test_every_action_is_needed(real: Json) -> None:
    whole = applied(real, *ACTIONS)
    for at in range(len(ACTIONS)):
        rest = [*ACTIONS[:at], *ACTIONS[at + 1 :]]
        assert apply_overlays(real, rest, strict=False)[0] != whole, ACTIONS[at].where


def test_every_removal_of_a_list_has_a_body_that_says_what_to_remove(real: Json) -> None:
    """A DELETE of overrides or ids without a body might clear everything."""

    def bare(document: Json) -> list[str]:
        return [
            path
            for method, path, operation in operations(document)
            if method == "DELETE" and path.endswith(("/overrides", "/id_list"))
            if not operation.get("requestBody", {}).get("required")
        ]

    assert len(bare(real)) == 5
    assert bare(applied(real, *ACTIONS)) == []


def test_a_removal_takes_what_its_siblings_take(real: Json) -> None:
    repaired = applied(real, *ACTIONS)
    for path, item in repaired["paths"].items():
        if path.endswith("/overrides") and "delete" in item:
            assert item["delete"]["requestBody"]["content"] == item["post"]["requestBody"]["content"], path

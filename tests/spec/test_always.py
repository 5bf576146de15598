"""Fields of answers that are always there: the list follows from what was published, and a refresh proposes more."""

from __future__ import annotations

import tomllib
import typing
from typing import Any

import pytest

from spec.pipeline.always import always_of, always_text, extended, models_of, refuse_unreviewed
from spec.pipeline.document import Json, SpecError
from statsig_console_api import operations
from statsig_console_api.types import UNSET, Model
from tests.fitting import fits
from tests.spec.published import SPEC, UPSTREAM, examples, models_in, read, read_models, table

TABLE: Json = tomllib.loads((SPEC / "always.toml").read_text(encoding="utf-8"))
needs_upstream = pytest.mark.skipif(not UPSTREAM.exists(), reason="the published documents are not here")


def text(*required: str, **fields: Any) -> Json:
    return {"type": "object", "properties": fields, "required": list(required)}


def test_every_line_says_what_it_rests_on() -> None:
    assert set(TABLE["partial"]) <= set(operations)
    for name, entry in models_of(TABLE).items():
        fields = read_models()[name]["properties"]
        assert set(entry) <= {"shown", "required", "relied_on"}
        assert {*entry["required"], *entry.get("relied_on", ())} <= set(fields)
        assert all(reason.endswith(".") for reason in entry.get("relied_on", {}).values())
        assert set(entry["required"]) <= set(read_models()[name].get("required", ()))


def test_the_text_is_what_is_written() -> None:
    assert always_text(TABLE) == (SPEC / "always.toml").read_text(encoding="utf-8")


@needs_upstream
def test_the_list_follows_from_what_was_published() -> None:
    relied_on = {name: entry["relied_on"] for name, entry in models_of(TABLE).items() if "relied_on" in entry}
    found = table(TABLE["partial"], relied_on)
    assert found == TABLE


def departures(model: Model, *, partial: bool) -> list[str]:
    """The fields of a model that are not of their type."""
    hints = typing.get_type_hints(type(model))
    found = {field: getattr(model, field, UNSET) for field in model._wire}
    if partial:
        found = {field: value for field, value in found.items() if value is not UNSET}
    return [f"{type(model).__name__}.{field}" for field, value in found.items() if not fits(value, hints[field])]


ODD_EXAMPLES = {
    "dynamic_configs.rules.update": ["DynamicConfigRule.return_value"],
    "dynamic_configs.rules.update_by_name": ["DynamicConfigRule.return_value"],
    "dynamic_configs.rules.update_many": ["DynamicConfigRule.return_value"],
    "dynamic_configs.rules.delete": ["DynamicConfigRule.return_value"],
    "dynamic_configs.rules.delete_by_name": ["DynamicConfigRule.return_value"],
    "segments.list": ["Segment.rules"],
    "segments.create": ["Segment.rules"],
    "segments.get": ["unread"],
    "ingestion.get": ["unread"],
    "gates.rules.pulse_results.get": ["unread"],
}
"""Examples that are not what any document declares: a gate's rule, one rule for a list of them, two answers in one,
another operation's answer, an older form."""


@needs_upstream
def test_every_published_example_is_of_the_type_that_its_method_gives() -> None:
    seen, found = 0, dict[str, list[str]]()
    for example in examples():
        given = read(example)
        if given is None:
            found[example.operation.name] = ["unread"]
            continue
        seen += 1
        for model in models_in(given):
            off = departures(model, partial=example.operation.name in TABLE["partial"])
            for each in off:
                found.setdefault(example.operation.name, []).append(each)
    assert seen > 500
    assert {name: sorted(set(each)) for name, each in found.items()} == ODD_EXAMPLES


# ---- a newer document


def test_what_nothing_is_said_of_is_what_the_document_requires() -> None:
    assert always_of("Pet", text("name", name={}, age={}), {}) == ["name"]
    assert always_of("Pet", text("name", name={}, age={}), {"Pet": {"shown": 1, "required": []}}) == []
    entry = {"shown": 0, "required": ["name"], "relied_on": {"id": "Why."}, "proposed": ["age"]}
    assert always_of("Pet", text(age={}, id={}, name={}, gone={}), {"Pet": entry}) == ["age", "id", "name"]


def test_a_refresh_proposes_what_is_required_anew() -> None:
    before = {"Pet": text("name", name={}, kind={})}
    now = {"Pet": text("name", "age", "kind", name={}, kind={}, age={}), "Cat": text("name", name={})}
    known: Json = {"Pet": {"shown": 3, "required": ["name"]}, "Gone": {"shown": 0, "required": ["id"]}}
    after = extended(known, now, before)
    assert after == {
        # That `kind` was there without being required is evidence that stays.
        "Pet": {"shown": 3, "required": ["name"], "proposed": ["age"]},
        "Cat": {"shown": 0, "required": [], "proposed": ["name"]},
        "Gone": known["Gone"],
    }
    assert tomllib.loads(always_text(after)) == after
    assert extended(after, now, now) == after
    with pytest.raises(SpecError, match=r"always.toml: Pet.age is proposed; move it to `required`, or delete it"):
        refuse_unreviewed({"Pet": after["Pet"]})
    refuse_unreviewed(known)


def test_a_refresh_takes_out_what_is_no_longer_required() -> None:
    known: Json = {"Pet": {"shown": 3, "required": ["age", "name"], "relied_on": {"id": "Why."}}}
    now = {"Pet": text("name", name={}, age={}, id={})}
    assert extended(known, now, now)["Pet"] == {"shown": 3, "required": ["name"], "relied_on": {"id": "Why."}}

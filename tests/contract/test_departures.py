"""Published examples are read without exception, and depart from the document only where the register says so."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from functools import cache
from typing import get_args

import pytest
from attrs import evolve

from statsig_console import operations
from statsig_console.contract import Violation
from statsig_console.document.findings import Kind
from statsig_console_api.errors import AnswerShapeError
from tests.contract.operations import documented, exactly, expected, written_back
from tests.contract.register import (
    CASSETTES,
    DOCUMENTS,
    EXAMPLES,
    Known,
    content,
    departures,
    entries,
    examples,
    known,
    stale,
    unknown,
)

SHAPES = ("nothing", "null", "boolean", "integer", "number", "string", "another string", "array", "object")

source_at_hand = pytest.mark.parametrize(
    "source",
    [
        pytest.param(
            source,
            marks=pytest.mark.skipif(not (DOCUMENTS / file).is_file(), reason="the published document is not here"),
        )
        for source, file in EXAMPLES.items()
    ],
)

violations = cache(departures)


def lines(found: Iterable[Known]) -> str:
    return "\n".join(map(str, found))


@source_at_hand
def test_no_departure_is_new(source: str) -> None:
    found = unknown(violations(source), source, known())
    assert not found, f"new departures; accept each in departures.toml with its reason:\n{lines(found)}"


@source_at_hand
def test_no_entry_is_stale(source: str) -> None:
    found = stale(violations(source), source, known())
    assert not found, f"the source shows these no more; take them out of departures.toml:\n{lines(found)}"


@source_at_hand
def test_examples_are_read_and_written_back(source: str) -> None:
    by_name = {each.name: each for each in documented().values()}
    otherwise = {"request_shown", "two_answers", "other_thing"}
    shown_otherwise = {each["operation"] for each in content()["departure"] if each["reason"] in otherwise}
    count = 0
    for example in examples(source):
        if 200 <= example.status <= 299:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                try:
                    read = operations[example.operation].parse(example.status, example.body)
                except AnswerShapeError:
                    # The register says that the example shows another thing than the answer.
                    assert example.operation in shown_otherwise
                    continue
            count += 1
            assert exactly(written_back(read)) == exactly(expected(by_name[example.operation], example.body))
    assert count > 40


def test_the_register_is_in_order() -> None:
    reasons = content()["reasons"]
    sources = {*EXAMPLES, "live", *(f"cassette {each.stem}" for each in CASSETTES.glob("*.yaml"))}
    for entry in content()["departure"]:
        assert entry.keys() == {"operation", "status", "kind", "found", "places", "reason", "sources"}
        assert entry["operation"] in operations
        assert entry["kind"] in get_args(Kind)
        assert entry["reason"] in reasons
        assert set(entry["sources"]) <= sources
        assert entry["places"] == sorted(set(entry["places"]))
        # Types alone: what a published example says is not ours.
        assert entry["found"] in SHAPES or entry["kind"] in ("status", "constraint")
    assert set(reasons) == {entry["reason"] for entry in content()["departure"]}


def test_no_departure_is_there_twice() -> None:
    every = [each for entry in content()["departure"] for each in entries(entry)]
    assert len(every) == len(set(every)) > 400


def test_a_new_departure_and_a_stale_entry_are_found() -> None:
    """The two checks, on a departure of our own making."""
    new = Violation("gates.get", "answer", 200, "/data/0", "/data/*", "type", "object", "string")
    accepted = Known.of(new, "example 2025-10-20")
    assert unknown([new], "example 2025-10-20", []) == [accepted]
    assert unknown([new], "example 2025-10-20", [accepted]) == []
    assert unknown([new], "example 2025-03-12", [accepted]) == [evolve(accepted, source="example 2025-03-12")]
    assert stale([], "example 2025-10-20", [accepted]) == [accepted]
    assert stale([new], "example 2025-10-20", [accepted]) == []
    assert stale([], "example 2025-03-12", [accepted]) == []

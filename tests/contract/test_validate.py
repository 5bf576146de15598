"""Every operation's documented answers conform, and `validate` finds each departure that is made in one."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from statsig_console.contract import validate
from tests.contract.departures import departures
from tests.contract.draw import ALL, REQUIRED, SOME, Draw
from tests.contract.operations import Documented, operations_of
from tests.contract.schema import Json, document, fields_of, problems, published

# Without our guesses: what answers are held against.
PUBLISHED = operations_of(published(document()))
OPERATIONS = [each for each in PUBLISHED.values() if not each.text]

every_operation = pytest.mark.parametrize("answering", OPERATIONS, ids=[each.name for each in OPERATIONS])


def closed(value: Any, schema: Json) -> bool:
    """Whether every object of a value has only fields that are declared."""
    if "anyOf" in schema:
        return any(not problems(part, value) and closed(value, part) for part in schema["anyOf"])
    if isinstance(value, list):
        return all(closed(item, schema.get("items", {})) for item in value)
    if isinstance(value, dict):
        fields, more = fields_of(schema), schema.get("additionalProperties")
        if not fields or more is not None:
            return True
        return value.keys() <= fields.keys() and all(closed(item, fields[name]) for name, item in value.items())
    return True


@every_operation
def test_what_the_document_allows_conforms(answering: Documented) -> None:
    for status, schema in {**answering.successes, **answering.failures}.items():
        for seed, fullness in enumerate((REQUIRED, ALL, SOME) if schema else ()):
            body = Draw(Random(f"{answering.key} {seed}"), fullness).value(schema or {})
            assert validate(answering.name, status, body) == []


@every_operation
def test_a_departure_is_found(answering: Documented) -> None:
    """By a judge that shares no code with it."""
    status = min(answering.successes)
    schema = answering.successes[status]
    if schema is None:
        return
    random = Random(f"{answering.key} departs")
    answer = Draw(random, ALL).value(schema)
    found = 0
    for label, altered in departures(answering, answer, random, 2):
        departs = bool(problems(schema, altered)) or not closed(altered, schema)
        assert bool(validate(answering.name, status, altered)) == departs, label
        found += departs
    assert found

"""For every operation: an answer of the document conforms, and each departure made in it is found."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from statsig_console.contract import validate
from tests.contract.departures import departures
from tests.contract.draw import ALL, REQUIRED, SOME, Draw
from tests.contract.operations import Documented, documented
from tests.contract.schema import Json, problems

OPERATIONS = [each for each in documented().values() if not each.text]
# What retired operations answer is a guess of ours: the document has another entity there.
CURRENT = [each for each in OPERATIONS if not each.deprecated]


def closed(value: Any, schema: Json) -> bool:
    """Whether every object of a value has only fields that are declared."""
    if "anyOf" in schema:
        return any(not problems(part, value) and closed(value, part) for part in schema["anyOf"])
    if isinstance(value, list):
        return all(closed(item, schema.get("items", {})) for item in value)
    if isinstance(value, dict):
        fields, more = schema.get("properties"), schema.get("additionalProperties")
        if not fields or more is not None:
            return True
        return value.keys() <= fields.keys() and all(closed(item, fields[name]) for name, item in value.items())
    return True


@pytest.mark.parametrize("operation", CURRENT, ids=[each.name for each in CURRENT])
def test_what_the_document_allows_conforms(operation: Documented) -> None:
    for status, schema in {**operation.successes, **operation.failures}.items():
        for seed, fullness in enumerate((REQUIRED, ALL, SOME) if schema else ()):
            body = Draw(Random(f"{operation.key} {seed}"), fullness).value(schema or {})
            assert validate(operation.name, status, body) == []


@pytest.mark.parametrize("operation", CURRENT, ids=[each.name for each in CURRENT])
def test_a_departure_is_found(operation: Documented) -> None:
    """By a judge that shares no code with it."""
    status = min(operation.successes)
    schema = operation.successes[status]
    if schema is None:
        return
    random = Random(f"{operation.key} departs")
    answer = Draw(random, ALL).value(schema)
    found = 0
    for label, altered in departures(operation, answer, random, 2):
        departs = bool(problems(schema, altered)) or not closed(altered, schema)
        assert bool(validate(operation.name, status, altered)) == departs, label
        found += departs
    assert found

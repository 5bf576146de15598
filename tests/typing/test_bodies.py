"""What a typed dict allows is what the document allows, and the other way round."""

from __future__ import annotations

import typing
from functools import cache
from importlib import import_module
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from statsig_console import operations
from statsig_console.document import installed
from statsig_console_api import dicts
from statsig_console_api.client import Operation
from tests.fitting import drawn, fits
from tests.generated.test_models import CLASSES, schemas
from tests.generated.test_models import drawn as drawn_from_document

WRITTEN = [name.removesuffix("Like") for name in dicts.__all__ if name.endswith("Like")]
BODIES = [
    each for each in operations.values() if each.body is not None and not installed().contracts[each.name].multipart
]
SEEDS = st.integers(0, 2**32 - 1)
few = settings(
    max_examples=8, database=None, deadline=None, phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


UNSENT = frozenset().union(*(each._read_only for each in CLASSES.values()))
"""Fields that the service alone sets."""


def sent(value: Any) -> Any:
    """The value without what the service alone sets."""
    if isinstance(value, dict):
        return {key: sent(each) for key, each in value.items() if key not in UNSENT}
    return [sent(each) for each in value] if isinstance(value, list) else value


@cache
def hints(operation: Operation) -> dict[str, Any]:
    """The types of an operation's arguments."""
    return typing.get_type_hints(import_module(operation.module, "statsig_console_api").build)


@pytest.mark.parametrize("operation", BODIES, ids=lambda each: each.name)
@few
@given(seed=SEEDS)
def test_what_a_method_takes_is_what_the_document_allows(operation: Operation, seed: int) -> None:
    random = Random(seed)
    body: Any = {}
    for each in operation.arguments:
        if each.place == "body" and not each.wire:
            body = drawn(hints(operation)["body"], random)
        elif each.place == "body" and (each.required or random.random() < 0.6):
            body[each.wire] = drawn(hints(operation)[each.name], random)
    found = installed().contracts[operation.name].request_findings({}, {}, body)
    # Lengths, patterns and limits are no matter of types; path and query are not given.
    assert [each for each in found if each.kind != "constraint" and each.pointer[:1] not in ("{", "?")] == []


@pytest.mark.parametrize("name", WRITTEN)
@few
@given(seed=SEEDS)
def test_what_the_document_allows_is_what_a_typed_dict_takes(name: str, seed: int) -> None:
    value = sent(drawn_from_document(Random(seed), schemas()[name], 0.0))
    assert fits(value, dicts.named(f"{name}Dict"))


@pytest.mark.parametrize("name", WRITTEN)
@few
@given(seed=SEEDS)
def test_what_is_drawn_fits(name: str, seed: int) -> None:
    kind = dicts.named(f"{name}Dict")
    value = drawn(kind, Random(seed))
    assert fits(value, kind)
    assert not fits({**value, "noSuchKey": 1}, kind)

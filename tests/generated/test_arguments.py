"""What each operation says it takes is what its method takes and its request sends."""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from statsig_console_api import models, operations
from statsig_console_api.arguments import Argument, Type, details
from statsig_console_api.client import Operation

every_operation = pytest.mark.parametrize("operation", operations.values(), ids=list(operations))


def module_of(operation: Operation) -> ModuleType:
    return import_module(operation.module, "statsig_console_api")


def value_of(kind: Type) -> Any:
    """Something of a type."""
    if kind.enum:
        return kind.enum[0]
    if kind.kind == "union":
        return value_of(kind.forms[0])
    if kind.kind == "array":
        assert kind.items is not None
        return [value_of(kind.items)]
    values = {"object": {}, "string": "text", "number": 0.5, "integer": 3, "boolean": True, "any": "anything"}
    return values[kind.kind]


@every_operation
def test_arguments_are_those_of_the_signature(operation: Operation) -> None:
    parameters = inspect.signature(module_of(operation).build).parameters.values()
    told = [
        (each.name, each.place == "path" or not each.wire, each.required or each.place == "path")
        for each in operation.arguments
    ]
    assert told == [
        (each.name, each.kind is each.POSITIONAL_ONLY, each.default is inspect.Parameter.empty) for each in parameters
    ]


@every_operation
def test_arguments_go_where_they_are_said_to(operation: Operation) -> None:
    by_place: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "body": {}}
    positional, keywords = [], {}
    for each in operation.arguments:
        value = value_of(each.type)
        by_place[each.place][each.wire] = value
        if each.place == "path" or not each.wire:
            positional.append(value)
        else:
            keywords[each.name] = value
    request = module_of(operation).build(*positional, **keywords)
    assert dict(request.query) == by_place["query"]
    assert request.path == operation.path.format_map(by_place["path"])
    if by_place["body"]:
        assert request.body == by_place["body"].get("", by_place["body"])
    assert (operation.body is not None) == bool(by_place["body"])


@every_operation
def test_pages_and_models(operation: Operation) -> None:
    request = module_of(operation).build(*(value_of(each.type) for each in _positional(operation)), **_least(operation))
    assert operation.pages == ("numbered" if request.paged else "cursor" if request.cursor else "none")
    assert operation.listing or operation.pages == "none"
    for kind in (operation.answer, operation.body, *(each.type for each in operation.arguments)):
        if kind is not None and kind.model is not None:
            assert hasattr(models, kind.model)


def _positional(operation: Operation) -> list[Argument]:
    return [each for each in operation.arguments if each.place == "path" or not each.wire]


def _least(operation: Operation) -> dict[str, Any]:
    return {
        each.name: value_of(each.type) for each in operation.arguments if each.required and each.wire and each.place != "path"
    }


def test_one_in_full() -> None:
    arguments = {each.name: each for each in operations["gates.list"].arguments}
    assert set(arguments["type"].type.enum) == {"PERMANENT", "TEMPORARY", "STALE", "TEMPLATE"}
    assert arguments["id_type"].wire == "idType"
    assert arguments["limit"].type == Type("integer")
    assert arguments["limit"].words
    gate = operations["gates.update"]
    assert (gate.pages, gate.listing, gate.mutation) == ("none", False, True)
    assert (gate.answer, gate.body) == (Type("object", model="Gate"), Type("object", model="GateUpdate"))
    first, *_, team, _release, archived = gate.arguments
    assert first == Argument("gate_id", "id", "path", True, Type("string"), "The gate's id")
    assert {each.name: each.type for each in gate.arguments}["team"].nullable
    assert archived.place == "query"
    assert team.place == "body"


def test_words_reach_nearly_every_argument() -> None:
    silent = [(name, each.name) for name, operation in operations.items() for each in operation.arguments if not each.words]
    assert len(silent) < 30, silent


def test_no_such_operation() -> None:
    with pytest.raises(KeyError, match="nothing"):
        details("nothing")


def test_nothing_of_it_is_loaded_before_it_is_asked_for() -> None:
    code = (
        "import sys; from statsig_console_api import operations\n"
        "operations['gates.get'].summary; print('statsig_console_api.arguments' in sys.modules)\n"
        "operations['gates.get'].arguments; print('statsig_console_api.arguments' in sys.modules)\n"
        "print(sorted(name for name in sys.modules if name.startswith('statsig_console_api.models')))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    # The package of models, which itself loads none.
    assert run.stdout.split() == ["False", "True", "['statsig_console_api.models']"]

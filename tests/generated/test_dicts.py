"""Typed dicts: each model's keys as the API spells them, and names for what is taken in a model's place."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from spec.pipeline.build import build
from statsig_console import types
from statsig_console_api import dicts, models
from statsig_console_api.types import Model

SPEC = Path(__file__).parents[2] / "spec"
CLASSES: dict[str, type[Model]] = {
    name: value
    for name in models.__all__
    if inspect.isclass(value := getattr(models, name)) and issubclass(value, Model)
}
UNIONS = [name for name in dicts.__all__ if isinstance(getattr(dicts, name), str)]
each_model = pytest.mark.parametrize("name", CLASSES)


@cache
def document() -> dict[str, Any]:
    found: dict[str, Any] = build(SPEC, strict=False).document["components"]["schemas"]
    return found


@each_model
def test_the_keys_are_those_of_the_document(name: str) -> None:
    kind = dicts.named(f"{name}Dict")
    assert typing.is_typeddict(kind)
    model = CLASSES[name]
    keys = set(document()[name]["properties"])
    assert keys == set(model._wire.values())
    required = set(document()[name].get("required", ())) - model._read_only
    if name in {written.removesuffix("Like") for written in dicts.__all__ if written.endswith("Like")}:
        # The service would ignore what it alone sets.
        keys -= model._read_only
    else:
        required = {model._wire[field] for field in model._always}
    assert set(typing.get_type_hints(kind)) == keys
    hints = typing.get_type_hints(kind, include_extras=True)
    needed = {key for key, hint in hints.items() if typing.get_origin(hint) is typing.Required}
    assert needed == required


@each_model
def test_every_model_gives_its_own_dict(name: str) -> None:
    source = Path(inspect.getfile(CLASSES[name])).read_text(encoding="utf-8")
    assert f"def to_dict(self) -> models.{name}Dict: ..." in source


def test_words_are_literal_where_they_are_written_and_open_where_they_are_read() -> None:
    condition = typing.get_type_hints(dicts.ConditionDict)
    assert str not in typing.get_args(condition["type"])
    assert "passes_gate" in typing.get_args(condition["type"])
    assert str in typing.get_args(typing.get_type_hints(dicts.GateDict)["type"])


@pytest.mark.parametrize("name", UNIONS)
def test_a_union_names_a_model_and_its_dict(name: str) -> None:
    """A list of them is a sequence of the union for one."""
    found = getattr(types, name)
    if typing.get_origin(found) is Sequence:
        (found,) = typing.get_args(found)
    members = typing.get_args(found)
    assert members[-1] is types.AnyMapping
    assert members[-2].__name__ == f"{members[0].__name__}Dict"
    assert all(issubclass(each, Model) for each in members[:-2])
    assert getattr(types, name) is getattr(types, name)


def test_the_names_that_users_meet() -> None:
    assert typing.get_args(types.GateRules)[0] == types.GateRuleLike
    assert {"GateRuleDict", "GateRules", "ConditionDict", "Conditions"} <= set(dir(types))
    assert dir(types) == sorted(types.__all__)
    assert len(types.__all__) == len(set(types.__all__)) == len(CLASSES) + len(UNIONS) + 2
    assert not set(types.__all__) & set(models.__all__)
    for module in (types, models):
        with pytest.raises(AttributeError, match="has no attribute 'GateRuleDic'"):
            _ = module.GateRuleDic
        with pytest.raises(AttributeError, match="has no attribute '__path'"):
            getattr(module, "__path")  # noqa: B009


def test_no_call_loads_them() -> None:
    code = """
import sys
from statsig_console_api import models, operations
from statsig_console_api.api import gates
from statsig_console import Statsig
import statsig_console.types
operations["gates.get"].parse(200, {"data": {"id": "a", "rules": [{"name": "r"}]}}).rules[0].to_dict()
assert "statsig_console_api.dicts" not in sys.modules
before = set(sys.modules)
statsig_console.types.GateRuleDict
assert {name for name in set(sys.modules) - before if name.startswith("statsig")} == {"statsig_console_api.dicts"}
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

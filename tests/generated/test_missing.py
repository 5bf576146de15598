"""Fields that are always there: typed plain; where the service leaves one out, reading it raises, and nothing else does."""

from __future__ import annotations

import copy
import inspect
import pickle
import sys
import typing
from typing import Any

import attrs
import pytest

from statsig_console import MissingFieldError, StatsigError
from statsig_console_api import models
from statsig_console_api.types import UNSET, Model, Unset, changed_fields

CLASSES: dict[str, Any] = {
    name: value
    for name in models.__all__
    if inspect.isclass(value := getattr(models, name)) and issubclass(value, Model) and value._always
}
each_model = pytest.mark.parametrize("name", CLASSES)
CASES = [(name, field) for name, model in CLASSES.items() for field in sorted(model._always)]


def test_there_are_some() -> None:
    assert len(CLASSES) > 150
    assert len(CASES) > 700


@pytest.mark.parametrize(("name", "field"), CASES)
def test_reading_what_is_missing_names_model_and_field(name: str, field: str) -> None:
    model = CLASSES[name]
    for partial in (model.from_dict({}), pickle.loads(pickle.dumps(model.from_dict({"new": 1})))):
        with pytest.raises(MissingFieldError, match=rf"^{name} has no {field}: ") as caught:
            getattr(partial, field)
        assert isinstance(caught.value, (StatsigError, AttributeError))
        assert isinstance(pickle.loads(pickle.dumps(caught.value)), MissingFieldError)
        assert getattr(partial, field, None) is None
        assert not hasattr(partial, field)
    there = model.from_dict({model._wire[field]: None})
    assert getattr(there, field) is None
    taken_out = there.evolve(**{field: UNSET})
    assert not hasattr(taken_out, field)
    assert taken_out.to_dict() == {}
    assert taken_out.evolve(**{field: None}) == there


@each_model
def test_the_types_say_what_is_always_there(name: str) -> None:
    model = CLASSES[name]
    for field, hint in typing.get_type_hints(model).items():
        if field in model._wire:
            assert (Unset in typing.get_args(hint)) == (field not in model._always), field


@each_model
def test_nothing_but_reading_raises(name: str) -> None:
    model = CLASSES[name]
    partial = model.from_dict({"new": [1]})
    assert repr(partial) == f"{name}(additional_properties={{'new': [1]}})"
    assert list(partial.__rich_repr__()) == [("additional_properties", {"new": [1]})]
    assert partial.to_dict() == {"new": [1]}
    assert partial == model.from_dict({"new": [1]})
    assert partial != model.from_dict({})
    assert partial != model.from_dict({"new": [1], next(iter(model._wire.values())): None})
    assert partial != "another thing"
    copies = [copy.copy(partial), copy.deepcopy(partial), partial.evolve(), attrs.evolve(partial)]
    if sys.version_info >= (3, 13):
        copies.append(copy.replace(partial))
    for copied in copies:
        assert copied == partial
        assert copied.to_dict() == {"new": [1]}
        assert [field for field in model._wire if hasattr(copied, field)] == [
            field for field in model._wire if field not in model._always
        ]
    assert attrs.asdict(partial)["additional_properties"] == {"new": [1]}
    assert changed_fields(partial, copies[0]) == {}
    for at in [each for each in dir(model) if each.endswith("_at")]:
        assert getattr(partial, at) is None
    with pytest.raises(TypeError, match="unhashable"):
        hash(partial)


def test_a_model_that_was_made_without_it() -> None:
    rule = models.GateRule(name="Everyone", pass_percentage=100, conditions=[])
    with pytest.raises(MissingFieldError, match="GateRule has no id: it was not given"):
        _ = rule.id
    assert rule.to_dict() == {"name": "Everyone", "passPercentage": 100, "conditions": []}
    assert rule.evolve(id="r1").id == "r1"
    assert rule == models.GateRule.from_dict(rule.to_dict())
    rule.id = "r2"
    assert rule.to_dict()["id"] == "r2"  # pyright: ignore[reportTypedDictNotRequiredAccess]


def test_an_unknown_attribute_is_no_missing_field() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nam'") as caught:
        models.Gate.from_dict({}).nam  # type: ignore[attr-defined]  # noqa: B018
    assert not isinstance(caught.value, MissingFieldError)

"""Models: strict where we make them, tolerant and lossless where the service does."""

from __future__ import annotations

import collections
import copy
import inspect
import json
import pickle
import random
import sys
import types
import typing
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from rich.pretty import pretty_repr

from spec.pipeline.build import build
from statsig_console_api import models
from statsig_console_api.errors import ArgumentTypeError
from statsig_console_api.types import (
    UNSET,
    Model,
    Unset,
    as_datetime,
    changed_fields,
    dump,
    union_reader,
    unset_to_none,
)
from statsig_console_api.types import given as given_values
from tests.reading import touch

# Any, because what departs from their annotations is what these tests are about.
Experiment: Any = models.Experiment
Gate: Any = models.Gate
Key: Any = models.Key
MessageResponse: Any = models.MessageResponse
Segment: Any = models.Segment
SPEC = Path(__file__).parents[2] / "spec"
CLASSES: dict[str, type[Model]] = {
    name: value
    for name in models.__all__
    if inspect.isclass(value := getattr(models, name)) and issubclass(value, Model)
}
each_model = pytest.mark.parametrize("name", CLASSES)
ODD: list[Any] = [
    None, "something new", "", 7, -1.5, True, [], {}, [None], [[{"a": 1}]], {"new": {"deep": [1, {"x": None}]}},
    {"kind": "new", "type": "new"}, ["a", {"b": 2}], {"data": {}},
]  # fmt: skip


@cache
def schemas() -> dict[str, Any]:
    """What the models were made from, by the models' names."""
    found: dict[str, Any] = build(SPEC, strict=False).document["components"]["schemas"]
    return found


def resolved(schema: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The schema behind a reference, with its name."""
    name = schema["$ref"].rpartition("/")[2]
    return name, schemas()[name]


def flat(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The members of a union, those of unions inside it too."""
    return [each for part in schema["oneOf"] for each in flat(part)] if "oneOf" in schema else [schema]


def drawn(rng: random.Random, schema: dict[str, Any], odd: float, depth: int = 0) -> Any:
    """A JSON value of the schema; with probability `odd`, at any place, something else.

    A value drawn piece by piece would take minutes for all models; a seed shrinks worse and is as good a draw.
    """
    if rng.random() < odd:
        return copy.deepcopy(rng.choice(ODD))
    if "$ref" in schema:
        return drawn(rng, resolved(schema)[1], odd, depth)
    if "oneOf" in schema:
        return drawn(rng, rng.choice(schema["oneOf"]), odd, depth)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return rng.choice(schema["enum"])
    kind = schema.get("type")
    if kind == "object":
        return _object(rng, schema, odd, depth)
    if kind == "array":
        return [drawn(rng, schema["items"], odd, depth + 1) for _ in range(rng.randrange(3) if depth < 6 else 0)]
    plain = {"string": "word", "integer": rng.randrange(10**13), "number": rng.random(), "boolean": True, "null": None}
    return plain[kind] if isinstance(kind, str) else copy.deepcopy(rng.choice(ODD))


def _object(rng: random.Random, schema: dict[str, Any], odd: float, depth: int) -> dict[str, Any]:
    """An object; where departures are wanted, required fields may be missing and unknown ones there."""
    required = schema.get("required", [])
    out = {
        name: drawn(rng, each, odd, depth + 1)
        for name, each in schema.get("properties", {}).items()
        if (name in required and not odd) or (depth < 6 and rng.random() < 0.7)
    }
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict) and extra:
        out |= {f"key{at}": drawn(rng, extra, odd, depth + 1) for at in range(rng.randrange(3))}
    if odd and rng.random() < 0.3:
        out[rng.choice(["newField", "from_dict", "additional_properties", "a b", "é", ""])] = drawn(rng, {}, odd)
    return out


def text(value: Any) -> str:
    """JSON text, in which true is not 1 and 1.0 is not 1."""
    return json.dumps(value, sort_keys=True)


@each_model
@settings(
    max_examples=5, database=None, deadline=None, phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(seed=st.integers(0, 2**32 - 1), odd=st.sampled_from([0.0, 0.1, 0.3]))
def test_reading_loses_nothing(name: str, seed: int, odd: float) -> None:
    wire = _object(random.Random(seed), schemas()[name], odd, 0)
    before = text(wire)
    untouched, model = CLASSES[name].from_dict(wire), CLASSES[name].from_dict(wire)
    assert text(untouched.to_dict()) == before
    touch(model)
    assert text(model.to_dict()) == before == text(wire)
    assert CLASSES[name].from_dict(model.to_dict()) == model
    assert "UNSET" not in repr(model)
    copied: Model = pickle.loads(pickle.dumps(copy.deepcopy(copy.copy(untouched))))
    assert copied == model
    assert text(copied.to_dict()) == before


@each_model
def test_nested_objects_are_read_as_their_models(name: str) -> None:
    """Where the document declares one model, its class is there, in lists and behind null too."""
    for field, schema in schemas()[name]["properties"].items():
        many = False
        if schema.get("type") == "array":
            schema, many = schema["items"], True
        parts = [part for part in schema.get("oneOf", [schema]) if part != {"type": "null"}]
        if len(parts) != 1 or "$ref" not in parts[0] or (inner := resolved(parts[0])[0]) not in CLASSES:
            continue
        one = drawn(random.Random(0), parts[0], 0.0)
        wire = {field: [one] if many else one}
        model = CLASSES[name].from_dict(wire)
        (value,) = [getattr(model, each) for each, key in model._wire.items() if key == field]
        assert type(value[0] if isinstance(value, list) else value) is CLASSES[inner], field


@each_model
def test_whatever_stands_in_a_field_is_kept(name: str) -> None:
    model = CLASSES[name]
    for odd in ODD:
        wire = dict.fromkeys([*model._wire.values(), "newField"], odd)
        read = model.from_dict(wire)
        assert text(read.to_dict()) == text(wire)
        assert read.additional_properties == {"newField": odd}
    empty = model.from_dict({})
    assert all(getattr(empty, field, UNSET) is UNSET for field in model._wire)
    assert repr(empty) == f"{model.__name__}()"


@each_model
def test_constructor_is_strict_and_takes_keywords(name: str) -> None:
    model = CLASSES[name]
    additional, *fields = attrs.fields(model)
    assert additional.name == "additional_properties"
    assert [each.name for each in fields] == list(model._wire)
    assert all(each.kw_only for each in fields)
    needed = {each.name: each.name for each in fields if each.default is attrs.NOTHING}
    assert {model._wire[each] for each in needed} == set(schemas()[name].get("required", []))
    made = model(**needed)
    assert made.to_dict() == {model._wire[each]: each for each in needed}
    with pytest.raises(TypeError, match="unexpected keyword argument 'no_such_field'"):
        model(**needed, no_such_field=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        model("positional", **needed)  # type: ignore[call-arg, arg-type]
    for missing in needed:
        with pytest.raises(TypeError, match=f"missing .*'{missing}'"):
            model(**{key: value for key, value in needed.items() if key != missing})


@each_model
def test_annotations_resolve_and_show_fields_alone(name: str) -> None:
    model = CLASSES[name]
    assert set(typing.get_type_hints(model)) == {"additional_properties", *model._wire}
    attrs.resolve_types(model)
    assert not [each.name for each in attrs.fields(model) if isinstance(each.type, str)]
    shown = attrs.asdict(model.from_dict({"newField": 1}))
    assert set(shown) == {"additional_properties", *model._wire}


def test_annotations_of_arguments_and_enums_resolve() -> None:
    others = [getattr(models, name) for name in models.__all__ if name not in CLASSES]
    arguments = [each for each in others if typing.is_typeddict(each)]
    enums = [each for each in others if typing.get_origin(each) is typing.Literal]
    assert len(arguments) > 50
    assert len(enums) > 50
    for each in arguments:
        assert set(typing.get_type_hints(each, include_extras=True)) == set(each.__annotations__)
    for each in enums:
        values = typing.get_args(each)
        assert list(values) == sorted(values, key=str.lower)
        assert len(set(values)) == len(values)
        assert all(isinstance(value, str) for value in values)


def test_members_of_unions_are_told_apart() -> None:
    """By their constants; what has none of them stays as it came."""
    seen = 0
    for owner, schema in schemas().items():
        for field, each in schema.get("properties", {}).items() if owner in CLASSES else ():
            is_list = any(part.get("type") == "array" for part in flat(each))
            items = next((part["items"] for part in flat(each) if part.get("type") == "array"), each)
            members = [resolved(part)[0] for part in flat(items) if "$ref" in part]
            members = [member for member in members if member in CLASSES]
            if len(members) < 2:
                continue
            seen += 1
            reader = CLASSES[owner].from_dict

            def read(value: Any, is_list: bool = is_list, field: str = field, reader: Any = reader) -> Any:
                model = reader({field: [value] if is_list else value})
                (got,) = [getattr(model, name) for name, key in model._wire.items() if key == field]
                return got[0] if isinstance(got, list) else got

            for member in members:
                whole = schemas()[member]
                wire = {name: drawn(random.Random(1), part, 0.0) for name, part in whole["properties"].items()}
                value = read(wire)
                assert isinstance(value, Model), (owner, field, member)
                assert value._constants == CLASSES[member]._constants
                assert {*value._wire.values()} >= {*CLASSES[member]._wire.values()}
            if all(CLASSES[member]._constants for member in members):
                new = {"type": "something new", "kind": "something new"}
                assert read(new) == new
                assert type(read(new)) is dict
    assert seen


def test_the_member_with_constants_wins_and_what_fits_none_stays() -> None:
    named = [model for model in CLASSES.values() if model._constants]
    assert named
    reader = union_reader(*named)
    for model in named:
        read = reader({**dict.fromkeys(model._required, "x"), **model._constants})
        assert isinstance(read, Model)
        assert {**model._constants}.items() <= read.to_dict().items()
    for value in ({"nothing": 1}, {}, "word", None, [1]):
        assert reader(value) == value
        assert type(reader(value)) is type(value)


# ---- the models that users meet first


def test_unset_is_one_and_false() -> None:
    for copied in (copy.copy(UNSET), copy.deepcopy(UNSET), pickle.loads(pickle.dumps(UNSET)), Unset("UNSET")):
        assert copied is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert UNSET is not None
    gate = Gate.from_dict({"id": "a"})
    assert copy.deepcopy(gate).team is UNSET
    assert pickle.loads(pickle.dumps(gate)).team is UNSET
    assert pickle.loads(pickle.dumps(gate)).to_dict() == {"id": "a"}


def test_null_and_not_given_are_two_things() -> None:
    gate = Gate.from_dict({"owner": None})
    assert gate.owner is None
    assert gate.team is UNSET
    assert gate.to_dict() == {"owner": None}
    assert given_values(("a", None), ("b", UNSET), ("c", 0), ("d", "")) == {"c": 0, "d": ""}


def test_tolerant_reading() -> None:
    gate = Gate.from_dict({"rules": None, "tags": "one, two", "owner": [], "type": "NEW", "status": 3, "newField": [1]})
    assert gate.rules is None
    assert (gate.tags, gate.owner, gate.type, gate.status) == ("one, two", [], "NEW", 3)
    assert gate.additional_properties == {"newField": [1]}
    assert Segment.from_dict({"rules": {"name": "an object for a list"}}).rules == {"name": "an object for a list"}
    assert Gate.from_dict({"rules": [{"name": "a"}, "odd", None]}).rules[1:] == ["odd", None]


def test_equality_looks_at_every_field() -> None:
    one, other = Gate.from_dict({"id": "a"}), Gate.from_dict({"id": "a"})
    assert one == other
    assert one != Gate.from_dict({"id": "a", "new": 1})
    assert one != Gate.from_dict({"id": "a", "team": None})
    assert one != Segment.from_dict({"id": "a"})
    other.name = "changed"
    assert one != other


def test_a_model_is_changed_like_any_object_and_takes_no_other_field() -> None:
    gate = Gate.from_dict({"id": "a"})
    gate.is_enabled = False
    gate.additional_properties["newField"] = 1
    assert gate.to_dict() == {"id": "a", "isEnabled": False, "newField": 1}
    with pytest.raises(AttributeError):
        gate.is_enbled = True


def test_evolve_gives_a_copy_and_leaves_the_original() -> None:
    gate = Gate.from_dict({"id": "a", "isEnabled": True, "new": 1})
    other = gate.evolve(is_enabled=False, name="n")
    assert other.to_dict() == {"id": "a", "isEnabled": False, "name": "n", "new": 1}
    other.additional_properties["new"] = 2
    assert gate.to_dict() == {"id": "a", "isEnabled": True, "new": 1}
    assert gate.evolve(is_enabled=UNSET).to_dict() == {"id": "a", "new": 1}
    with pytest.raises(TypeError, match=r"^Gate has no field 'is_enbled'; did you mean 'is_enabled'\?"):
        gate.evolve(is_enbled=True)


def test_a_model_that_another_thread_has_just_read_has_its_fields() -> None:
    """The look-up fails while the fields are not there yet; when it asks again, they are."""
    gate = Gate.from_dict({"id": "a"})
    assert gate.id == "a"
    look_up_again: Any = type(gate).__dict__.get("__getattr__") or Model.__dict__["__getattr__"]
    assert look_up_again(gate, "id") == "a"


def test_what_is_done_to_a_model_before_it_is_touched_stays() -> None:
    gate = Gate.from_dict({"id": "a", "name": "old", "new": 1})
    gate.name = "changed"
    assert gate.to_dict() == {"id": "a", "name": "changed", "new": 1}
    for name in ("_nothing", "from_json", "__nothing__"):
        assert not hasattr(Gate.from_dict({}), name)


def test_the_object_that_was_read_is_not_changed() -> None:
    wire: dict[str, Any] = {"id": "a", "tags": ["x"], "new": {"deep": [1]}}
    gate = Gate.from_dict(wire)
    gate.name = "n"
    gate.additional_properties["more"] = 1
    out = gate.to_dict()
    out["tags"].append("y")
    out["new"]["deep"].append(2)
    assert wire == {"id": "a", "tags": ["x"], "new": {"deep": [1]}}


def test_times_and_absent_values_are_read_on_request() -> None:
    assert str(as_datetime(1_700_000_000_123)) == "2023-11-14 22:13:20.123000+00:00"
    assert str(as_datetime(-1)) == "1969-12-31 23:59:59.999000+00:00"
    odd: list[Any] = [None, UNSET, "2023", float("nan"), float("inf"), 1e18]
    assert [as_datetime(each) for each in odd] == [None] * len(odd)
    assert [unset_to_none(each) for each in (UNSET, None, 0, "")] == [None, None, 0, ""]


def test_only_what_was_changed_is_sent() -> None:
    before = Gate.from_dict({"id": "a", "tags": ["x"], "team": "t", "new": 1})
    after = before.evolve(tags=["x", "y"], description="d", team=UNSET)
    assert changed_fields(before, after) == {"tags": ["x", "y"], "description": "d"}
    assert changed_fields(before, before.evolve(tags=["x"])) == {}
    assert changed_fields(before, before.evolve(team=None)) == {"team": None}
    with pytest.raises(TypeError, match=r"^Gate and Segment cannot be compared"):
        changed_fields(before, Segment.from_dict({}))


def test_copies_are_apart_where_they_should_be() -> None:
    gate = Gate.from_dict({"tags": ["a"], "new": {"deep": [1]}})
    deep = copy.deepcopy(gate)
    assert isinstance(deep.tags, list)
    deep.tags.append("b")
    deep.additional_properties["new"]["deep"].append(2)
    assert gate.to_dict() == {"tags": ["a"], "new": {"deep": [1]}}


def test_repr_reads_well() -> None:
    assert repr(Gate.from_dict({"id": "a", "isEnabled": True})) == "Gate(id='a', is_enabled=True)"
    assert repr(Gate.from_dict({"new": 1})) == "Gate(additional_properties={'new': 1})"


def test_a_field_called_key_is_a_field() -> None:
    key = Key.from_dict({"key": "client-abc", "type": "CLIENT", "new": 1})
    assert (key.key, key.type) == ("client-abc", "CLIENT")
    assert key.to_dict() == {"key": "client-abc", "type": "CLIENT", "new": 1}


def test_names_are_plain_and_acronyms_whole() -> None:
    assert Gate._wire["holdout_ids"] == "holdoutIDs"
    assert {"id", "type"} <= set(Gate._wire)
    assert Gate.from_dict({"holdoutIDs": ["h", "h"]}).holdout_ids == ["h", "h"]
    used = {name for model in CLASSES.values() for name in model._wire}
    assert not [name for name in used if "_i_ds" in name]
    assert {"property", "type", "id"} <= used


def test_times_and_counts_are_whole_numbers_to_the_checker_and_stay_as_they_came() -> None:
    assert typing.get_type_hints(Gate)["created_time"] is int
    assert text(Gate.from_dict({"createdTime": 1.5}).to_dict()) == '{"createdTime": 1.5}'


def test_enums_are_open_when_read() -> None:
    assert str in typing.get_args(typing.get_type_hints(Gate)["type"])


def test_messages_are_one_model() -> None:
    assert MessageResponse.from_dict({"success": True}).to_dict() == {"success": True}
    assert MessageResponse() == MessageResponse.from_dict({})


def test_models_of_entities_have_their_fields() -> None:
    assert {"id", "groups", "hypothesis"} <= set(Experiment._wire)


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        ({"b": None}, {"b": None}),
        ((1, 2.5, "x", True, None), [1, 2.5, "x", True, None]),
        ([Gate.from_dict({"id": "a"})], [{"id": "a"}]),
        ({"a": {"b": (Gate.from_dict({"id": "a"}),)}}, {"a": {"b": [{"id": "a"}]}}),
        (range(2), [0, 1]),
        (collections.deque(["a"]), ["a"]),
        (types.MappingProxyType({"a": 1}), {"a": 1}),
    ],
)
def test_dump(value: Any, wire: Any) -> None:
    assert dump(value) == wire


def test_dump_refuses_what_has_no_json_form() -> None:
    for value, words in [
        ({"a": [b"a"]}, "body.a[0] is b'a' of type bytes, which has no JSON form; pass a string"),
        (frozenset({"a"}), "body is frozenset({'a'}) of type frozenset, which has no JSON form; pass a list"),
        ({"a": UNSET}, "body.a is UNSET"),
    ]:
        with pytest.raises(ArgumentTypeError) as caught:
            dump(value)
        assert str(caught.value).startswith(words)


def test_to_dict_names_the_field_that_cannot_be_written() -> None:
    rule = models.GateRule(name="a", pass_percentage=1, conditions=[])
    rule.environments = ["production", UNSET]  # type: ignore[list-item]
    with pytest.raises(ArgumentTypeError, match=r"^GateRule\.environments\[1\] is UNSET"):
        rule.to_dict()


def test_an_additional_property_cannot_stand_for_a_field() -> None:
    rule = models.GateRule(
        name="a", pass_percentage=1, conditions=[], additional_properties={"passPercentage": 0, "new": 1}
    )
    with pytest.raises(ArgumentTypeError, match=r"^GateRule\.passPercentage is in additional_properties, and a field"):
        rule.to_dict()


def test_only_an_object_is_read_as_a_model() -> None:
    odd: list[Any] = [[], None, "x", 3]
    for each in odd:
        with pytest.raises(ArgumentTypeError, match=r"^Gate\.from_dict\(\) got .*; pass a JSON object"):
            Gate.from_dict(each)


@pytest.mark.parametrize("constructed", [False, True], ids=["read", "constructed"])
def test_attrs_evolve_keeps_what_the_document_does_not_know(constructed: bool) -> None:
    rule = models.GateRule.from_dict(
        {"name": "a", "passPercentage": 1, "conditions": [], "new": {"x": 1}}
    )
    if constructed:
        rule = models.GateRule(**{name: getattr(rule, name) for name in ("name", "pass_percentage", "conditions")},
                               additional_properties={"new": {"x": 1}})  # fmt: skip
    other = attrs.evolve(rule, pass_percentage=50)
    assert other.to_dict() == {**rule.to_dict(), "passPercentage": 50}
    assert other.to_dict()["new"] == {"x": 1}  # type: ignore[typeddict-item]
    other.additional_properties["more"] = 1
    assert "more" not in rule.additional_properties
    if sys.version_info >= (3, 13):
        assert copy.replace(rule, pass_percentage=50).to_dict() == {**rule.to_dict(), "passPercentage": 50}


def test_secrets_are_not_printed() -> None:
    secret = "console-a1b2c3d4e5"
    key = models.Key.from_dict({"key": secret, "type": "CONSOLE"})
    assert secret not in repr(key)
    assert secret not in repr([key])
    assert secret not in pretty_repr(key)
    assert "type='CONSOLE'" in repr(key)
    assert key.key == secret
    assert key.to_dict()["key"] == secret
    found = {f"{name}.{field}" for name, model in CLASSES.items() for field in model._secret}
    assert {"Key.key", "SnowflakeConnection.private_key", "DatabricksConnection.access_token"} <= found
    assert not {"PromptVersion.max_tokens", "MetricEvent.metadata_key"} & found


def test_rich_shows_fields_alone() -> None:
    assert pretty_repr(Gate.from_dict({"id": "a", "new": 1})) == "Gate(id='a', additional_properties={'new': 1})"


@each_model
def test_whatever_ends_in_at_is_a_datetime(name: str) -> None:
    model = CLASSES[name]
    assert not [field for field in model._wire if field.endswith("_at")]
    for field in [each for each in dir(model) if each.endswith("_at")]:
        stem = f"{field.removesuffix('_at')}_time"
        for raw in (1_700_000_000_000, "2023-11-14T22:13:20Z", "2023-11-14T23:13:20+01:00", "2023-11-14T22:13:20"):
            value = getattr(model.from_dict({model._wire[stem]: raw}), field)
            assert str(value) == "2023-11-14 22:13:20+00:00"


def test_times_of_both_kinds_are_datetimes() -> None:
    assert str(Gate.from_dict({"archivedAt": 0}).archived_at) == "1970-01-01 00:00:00+00:00"
    assert (
        str(models.Review.from_dict({"created_at": "2026-01-01T00:00:00Z"}).created_at) == "2026-01-01 00:00:00+00:00"
    )

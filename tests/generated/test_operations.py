"""Every operation: what it sends for which arguments, and what it makes of whatever comes back."""

from __future__ import annotations

import asyncio
import builtins
import inspect
import json
import keyword
import math
import re
import typing
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum, IntEnum
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import create_autospec
from urllib.parse import unquote
from uuid import UUID

import pytest

import statsig_console_api
from statsig_console import AsyncStatsig, Statsig
from statsig_console_api import dicts, models, operations
from statsig_console_api.api import AsyncResources, Resources
from statsig_console_api.client import Operation, Request
from statsig_console_api.errors import AnswerShapeError, ArgumentTypeError, ArgumentValueError
from statsig_console_api.types import UNSET, Model, dump

PACKAGE = "statsig_console_api"
OPERATIONS = list(operations.values())
BAD_SEGMENTS = ["", ".", "..", "a\nb", "\x00", "a\x7f"]
each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.name)


def module_of(operation: Operation) -> ModuleType:
    return import_module(operation.module, PACKAGE)


def parameters(operation: Operation) -> list[inspect.Parameter]:
    return list(inspect.signature(module_of(operation).build).parameters.values())


def path_parameters(operation: Operation) -> list[str]:
    return [each.name for each in parameters(operation) if each.kind is each.POSITIONAL_ONLY and each.name != "body"]


def alternatives(annotation: str) -> list[str]:
    """The parts of a union, brackets left whole; a union that has a name is written out."""
    named = getattr(dicts, annotation.removeprefix("models."), None)
    if isinstance(named, str):
        return alternatives(named)
    if annotation == "models.AnyMapping":
        return ["Mapping[str, Any]"]
    parts, depth = [""], 0
    for character in annotation:
        depth += {"[": 1, "]": -1}.get(character, 0)
        if character == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts] if len(parts) == 1 else [n for part in parts for n in alternatives(part.strip())]


def takes_list(parameter: inspect.Parameter) -> bool:
    """Whether a list is what the argument takes, and a string is not."""
    parts = alternatives(parameter.annotation)
    return any(part.startswith("Sequence[") and part[9:-1] not in parts for part in parts)


def sample(parameter: inspect.Parameter, mark: str) -> Any:
    """A value that the argument takes, told apart by its mark from all others but booleans."""
    if takes_list(parameter):
        return [mark]
    kinds = {*alternatives(parameter.annotation)} - {"None", "Unset"}
    if kinds <= {"int", "float", "datetime"}:
        return sum(mark.encode())
    if kinds == {"bool"}:
        return True
    return {"mark": mark} if "Mapping[str, Any]" in alternatives(parameter.annotation) else mark


def required(operation: Operation) -> tuple[list[Any], dict[str, Any]]:
    """Only the arguments without which the operation cannot be called."""
    positional, keywords = [], {}
    for at, each in enumerate(parameters(operation)):
        if each.default is each.empty:
            value = sample(each, f"v{at}")
            if each.kind is each.POSITIONAL_ONLY:
                positional.append(value)
            else:
                keywords[each.name] = value
    return positional, keywords


def sent(request: Request) -> list[Any]:
    """What goes out besides the path."""
    body = request.body
    return [*request.query.values(), *(body.values() if isinstance(body, dict) else [] if body is UNSET else [body])]


class Recorder(Resources):
    """A client that gives back what it was asked to send."""

    def call(self, request: Request, parse: Callable[[Any], Any], /) -> Any:
        return request, parse

    def list_pages(self, request: Request, parse: Callable[[Any], Any], /, *, max_items: int | None) -> Any:
        return request, parse


class AsyncRecorder(AsyncResources):
    """The same, to be awaited."""

    async def call(self, request: Request, parse: Callable[[Any], Any], /) -> Any:
        return request, parse

    def list_pages(self, request: Request, parse: Callable[[Any], Any], /, *, max_items: int | None) -> Any:
        return request, parse


def method_of(client: Any, name: str) -> Any:
    for part in name.split("."):
        client = getattr(client, part)
    return client


def finished(value: Any) -> Any:
    """The value, of a coroutine that waits for nothing too."""
    if not inspect.iscoroutine(value):
        return value
    with pytest.raises(StopIteration) as caught:
        value.send(None)
    return caught.value.value


# ---- the list of operations


def test_all_operations_are_there_by_their_public_names() -> None:
    paths = json.loads((Path(statsig_console_api.__file__).parent / "schemas.json").read_text(encoding="utf-8"))["paths"]
    documented = {(method.upper(), path) for path, item in paths.items() for method in item}
    assert {(each.method, each.path) for each in OPERATIONS} == documented
    assert len(OPERATIONS) == len(documented)
    assert list(operations) == sorted(operations)
    for name, operation in operations.items():
        assert operation.name == name
        assert operation.method in ("GET", "POST", "PUT", "PATCH", "DELETE")
        assert operation.mutation is (operation.method != "GET")
        assert operation.path.startswith("/console/v1/")
        assert operation.summary
    with pytest.raises(TypeError):
        operations["new"] = OPERATIONS[0]  # type: ignore[index]


@each_operation
def test_module_builds_and_parses(operation: Operation) -> None:
    module = module_of(operation)
    assert module.build.__annotations__["return"] == "Request"
    positional, keywords = required(operation)
    request = module.build(*positional, **keywords)
    assert (request.operation, request.method) == (operation.name, operation.method)
    assert callable(module.parse)


@each_operation
def test_success_payload_is_typed(operation: Operation) -> None:
    """No exception: every operation of the document declares what it answers."""
    annotation = module_of(operation).parse.__annotations__["return"]
    assert not re.search(r"\b(Any|object|dict|Mapping)\b", annotation), annotation


@each_operation
def test_path_is_the_documented_one(operation: Operation) -> None:
    positional, keywords = required(operation)
    names = path_parameters(operation)
    request = module_of(operation).build(*positional, **keywords)
    pattern = re.sub(r"\\\{[^}]*\\\}", "([^/]+)", re.escape(operation.path))
    found = re.fullmatch(pattern, request.path)
    assert found is not None, request.path
    assert list(found.groups()) == positional[: len(names)]
    assert len(set(names)) == len(names)


# ---- what is sent


@each_operation
def test_only_what_was_given_is_sent(operation: Operation) -> None:
    """Defaults of the document would re-enable a config that was only renamed."""
    positional, keywords = required(operation)
    request = module_of(operation).build(*positional, **keywords)
    given = [*positional[len(path_parameters(operation)) :], *keywords.values()]
    if positional and [each.name for each in parameters(operation)][len(positional) - 1] == "body":
        assert request.body == positional[-1]
        given = [*given[1:], *([] if not isinstance(request.body, dict) else request.body.values())]
        given += [] if isinstance(request.body, dict) else [request.body]
    assert sorted(map(repr, sent(request))) == sorted(map(repr, given))


@each_operation
def test_each_optional_argument_is_sent_alone_and_null_only_in_a_body(operation: Operation) -> None:
    positional, keywords = required(operation)
    build = module_of(operation).build
    before = build(*positional, **keywords)
    for each in parameters(operation):
        if each.default is each.empty:
            continue
        assert each.default is UNSET
        value = sample(each, "given")
        request = build(*positional, **keywords, **{each.name: value})
        added = {**request.query, **(request.body if isinstance(request.body, dict) else {})}
        known = {**before.query, **(before.body if isinstance(before.body, dict) else {})}
        (name,) = added.keys() - known.keys()
        assert added[name] == value
        null = build(*positional, **keywords, **{each.name: None})
        if name in request.query:
            assert null == before
        else:
            assert null.body == {**before.body, name: None}
        assert build(*positional, **keywords, **{each.name: UNSET}) == before


@each_operation
def test_a_string_is_no_list(operation: Operation) -> None:
    """It is a sequence too, and would be sent letter by letter or as one."""
    positional, keywords = required(operation)
    for at, each in enumerate(parameters(operation)):
        if not takes_list(each):
            continue
        given = [*positional]
        if each.kind is each.POSITIONAL_ONLY:
            given[at] = "abc"
        spoilt = keywords if each.kind is each.POSITIONAL_ONLY else keywords | {each.name: "abc"}
        with pytest.raises(TypeError, match=rf"^{each.name} is 'abc'; pass a list"):
            module_of(operation).build(*given, **spoilt)


@each_operation
def test_path_values_that_address_something_else_are_refused(operation: Operation) -> None:
    positional, keywords = required(operation)
    for at, name in enumerate(path_parameters(operation)):
        for value in BAD_SEGMENTS:
            with pytest.raises(ValueError, match=rf"^{name} is {re.escape(repr(value))}"):
                module_of(operation).build(*positional[:at], value, *positional[at + 1 :], **keywords)
        odd: list[Any] = [None, 7, UNSET, b"a"]
        for each in odd:
            with pytest.raises(TypeError, match=rf"^{name} is "):
                module_of(operation).build(*positional[:at], each, *positional[at + 1 :], **keywords)


@each_operation
def test_path_values_arrive_as_one_segment(operation: Operation) -> None:
    positional, keywords = required(operation)
    odd = "a/b ?#%é..%2F"
    for at in range(len(path_parameters(operation))):
        path = module_of(operation).build(*positional[:at], odd, *positional[at + 1 :], **keywords).path
        assert path.isascii()
        assert path.count("/") == operation.path.count("/")
        assert not set("?# ") & set(path)
        assert odd in [unquote(part) for part in path.split("/")]


def test_half_a_character_is_refused_with_the_arguments_name() -> None:
    with pytest.raises(ValueError, match=r"^gate_id is "):
        module_of(operations["gates.get"]).build("a\ud800")


def test_a_removal_needs_its_body() -> None:
    """Without one the call might clear everything."""
    for name in ("gates", "holdouts", "experiments", "layers", "autotunes"):
        operation = operations[f"{name}.overrides.remove"]
        assert operation.method == "DELETE"
        positional, keywords = required(operation)
        assert sent(module_of(operation).build(*positional, **keywords))
        with pytest.raises(TypeError):
            module_of(operation).build(positional[0])
    with pytest.raises(TypeError):
        module_of(operations["segments.id_list.remove"]).build("beta")


def test_pages_and_cursors_are_asked_for() -> None:
    request = module_of(operations["gates.list"]).build(limit=5)
    assert request.paged
    assert dict(request.at_page(3).query) == {"limit": 5, "page": 3}
    paged = [each.name for each in OPERATIONS if module_of(each).build(*required(each)[0], **required(each)[1]).paged]
    assert len(paged) >= 41
    assert all("page" in [each.name for each in parameters(operations[name])] for name in paged)


# ---- names of arguments


def test_arguments_are_plain_names() -> None:
    used = {each.name for operation in OPERATIONS for each in parameters(operation)}
    assert {"type", "id"} <= used & set(dir(builtins))
    for name in used:
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*_?", name), name
        assert not name.endswith("_") or keyword.iskeyword(name[:-1]), name
    assert not [name for name in used if "_i_ds" in name]


@each_operation
def test_no_argument_hides_what_the_code_uses(operation: Operation) -> None:
    """Layers have a field `op`, logs a parameter `query`; a local or global of such a name would be overwritten."""
    module = module_of(operation)
    names = {each.name for each in parameters(operation)}
    assert not names & set(module.build.__code__.co_names)
    method = inspect.unwrap(method_of(Recorder(), operation.name).__func__)
    assert not names & {"self", "operation", "warn_deprecated", *method.__code__.co_names} - {"build"}


def test_fields_named_like_locals_arrive() -> None:
    named = {
        name: [each.name for each in OPERATIONS if name in [p.name for p in parameters(each)]]
        for name in ("op", "query")
    }
    assert any(each.startswith("layers.") for each in named["op"])
    assert "logs.list" in named["query"]
    for name, users in named.items():
        for user in users:
            positional, keywords = required(operations[user])
            request, _ = method_of(Recorder(), user)(*positional, **{**keywords, name: "given"})
            assert "given" in sent(request)


# ---- namespaces


@each_operation
@pytest.mark.parametrize("client", [Recorder(), AsyncRecorder()], ids=["sync", "async"])
def test_method_builds_what_its_module_builds(operation: Operation, client: Any) -> None:
    positional, keywords = required(operation)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        request, parse = finished(method_of(client, operation.name)(*positional, **keywords))
    assert request == module_of(operation).build(*positional, **keywords)
    assert parse is module_of(operation).parse
    assert [each.category for each in caught] == [DeprecationWarning] * operation.deprecated


@pytest.mark.parametrize("operation", [each for each in OPERATIONS if each.deprecated], ids=lambda each: each.name)
@pytest.mark.parametrize("client", [Recorder(), AsyncRecorder()], ids=["sync", "async"])
def test_a_retired_operation_warns_where_it_is_called(operation: Operation, client: Any) -> None:
    """Python hides such a warning unless it points at the caller's own code."""
    positional, keywords = required(operation)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if isinstance(client, AsyncRecorder):

            async def use() -> None:
                await method_of(client, operation.name)(*positional, **keywords)

            asyncio.run(use())
        else:
            method_of(client, operation.name)(*positional, **keywords)
    (warning,) = caught
    assert warning.category is DeprecationWarning
    assert str(warning.message).startswith(f"{operation.name} is no longer documented")
    assert warning.filename == __file__


@each_operation
def test_both_flavours_take_the_same_arguments_and_say_the_same(operation: Operation) -> None:
    one, other = (method_of(client, operation.name) for client in (Recorder(), AsyncRecorder()))
    assert inspect.signature(one).parameters == inspect.signature(other).parameters
    assert one.__doc__ == other.__doc__
    assert operation.summary in " ".join(one.__doc__.split())
    assert f"`{operation.method} {operation.path}`" in one.__doc__
    assert ("Deprecated:" in one.__doc__) is operation.deprecated
    built, called = (list(inspect.signature(each).parameters) for each in (module_of(operation).build, one))
    assert [name for name in called if name != "max_items"] == built
    listed = inspect.signature(one).return_annotation.startswith("Pages[")
    assert ("max_items" in called) is listed
    assert listed or not operation.name.endswith(".list")


def test_path_arguments_have_their_words() -> None:
    for operation in OPERATIONS:
        words = method_of(Recorder(), operation.name).__doc__
        for name in path_parameters(operation):
            assert re.search(rf"^ +{name}: \S", words, re.MULTILINE), operation.name


@pytest.mark.parametrize("client", [Recorder(), AsyncRecorder()], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("name", "args", "kwargs", "words"),
    [
        ("gates.update", ("a",), {"descripton": "x"}, "has no argument 'descripton'; did you mean 'description'?"),
        ("gates.get", ("a",), {"zzz": 1}, "has no argument 'zzz'; it takes gate_id"),
        ("gates.get", (), {}, "needs gate_id"),
        ("gates.get", (), {"gate_id": "a"}, "takes gate_id by position, without its name"),
        ("segments.id_list.add", ("b", ["x"]), {}, "takes only segment_id by position; name the others, as ids=…"),
        ("segments.id_list.add", (), {}, "needs segment_id and ids=…"),
        ("keys.list", ("x",), {}, "takes nothing by position; name the others, as "),
    ],
)
def test_a_wrong_argument_is_explained(
    client: Any, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], words: str
) -> None:
    with pytest.raises(TypeError) as caught:
        method_of(client, name)(*args, **kwargs)
    assert str(caught.value).startswith(f"{name}() {words}")


@pytest.mark.parametrize("client", [Recorder(), AsyncRecorder()], ids=["sync", "async"])
def test_an_error_of_a_value_is_left_as_it_is(client: Any) -> None:
    with pytest.raises(TypeError, match="has no JSON form"):
        finished(client.gates.create(name="a", tags=[object()]))


@pytest.mark.parametrize("flavour", [Statsig, AsyncStatsig])
def test_a_mock_of_a_client_knows_every_operation_and_its_arguments(flavour: Any) -> None:
    mock = create_autospec(flavour, instance=True)
    for operation in OPERATIONS:
        positional, keywords = required(operation)
        method = method_of(mock, operation.name)
        if flavour is AsyncStatsig and not operation.name.endswith(".list"):
            method.return_value = operation
        called = method(*positional, **keywords)
        if inspect.iscoroutine(called):
            assert finished(called) is operation
        with pytest.raises(TypeError):
            method(*positional, **keywords, no_such_argument=1)


def test_only_methods_to_be_awaited_are_coroutine_functions() -> None:
    for operation in OPERATIONS:
        assert not asyncio.iscoroutinefunction(method_of(Recorder(), operation.name))
        is_list = module_of(operation).parse.__annotations__["return"].startswith("list[")
        awaited = asyncio.iscoroutinefunction(method_of(AsyncRecorder(), operation.name))
        assert awaited or is_list or operation.name.endswith(".list")


def test_namespaces_are_made_once() -> None:
    client = Recorder()
    assert client.gates is client.gates
    assert client.gates.rules is client.gates.rules


def namespace_classes() -> Iterator[type]:
    for resource in {each.name.split(".")[0] for each in OPERATIONS}:
        module = import_module(f"{PACKAGE}.api.{resource}")
        for value in vars(module).values():
            if inspect.isclass(value) and value.__module__ == module.__name__:
                yield value


def test_annotations_of_methods_resolve() -> None:
    """Names that load lazily, and in a class with a method called `list` too."""
    seen = 0
    for space in namespace_classes():
        for name, member in vars(space).items():
            if inspect.isfunction(member) and not name.startswith("_"):
                assert "return" in typing.get_type_hints(member)
                seen += 1
    assert seen == 2 * len(operations)


@each_operation
def test_annotations_of_modules_resolve(operation: Operation) -> None:
    module = module_of(operation)
    for function in (module.build, module.parse):
        assert "return" in typing.get_type_hints(function)


# ---- what comes back


@each_operation
def test_any_success_code_and_no_other_is_parsed(operation: Operation) -> None:
    values = [{"data": {}}, {"data": []}, "text"]
    body = next(each for each in values if readable(operation, each))
    for status in (200, 201, 202, 204, 299):
        operation.parse(status, body)
    for status in (100, 199, 300, 304, 400, 404, 500, 520):
        with pytest.raises(ValueError, match=rf"^{re.escape(operation.name)} with status {status} is an error"):
            operation.parse(status, {"message": "no"})


def readable(operation: Operation, body: Any) -> bool:
    """Whether the operation takes the body for its answer."""
    try:
        operation.parse(200, body)
    except AnswerShapeError:
        return False
    return True


NO_OBJECTS: list[Any] = ["<html>", [], 7, True, {"data": "word"}, {"data": 3}, {"data": []}, {"data": [1]}]
NOTHING: list[Any] = [None, "", {"message": "done"}, {"data": None}]
NO_LISTS: list[Any] = [*NO_OBJECTS[:1], 7, True, {}, {"data": {}}, {"data": "word"}, {"data": [None]}, {"data": [[1]]}]


def answers(operation: Operation) -> str:
    """What the operation gives."""
    written: str = module_of(operation).parse.__annotations__["return"]
    return written


def declares_data(operation: Operation) -> bool:
    """Whether `data` is a field of what the operation gives, and no envelope."""
    model = getattr(models, answers(operation).removeprefix("models."), None)
    return "data" in getattr(model, "_wire", ())


@each_operation
def test_no_other_shape_passes_as_an_entity_or_a_list(operation: Operation) -> None:
    """A change that was made may be answered by any words; the entity it answers is an entity all the same."""
    if answers(operation) == "str":
        with pytest.raises(AnswerShapeError, match="where text belongs"):
            operation.parse(200, {"data": {}})
    elif answers(operation) == "models.MessageResponse" and operation.mutation:
        for body in NO_OBJECTS[:4]:
            assert operation.parse(200, body).to_dict() == {}
    else:
        is_list = answers(operation).startswith("list[")
        for body in NO_LISTS if is_list else NO_OBJECTS:
            if isinstance(body, dict) and declares_data(operation):
                continue
            with pytest.raises(AnswerShapeError):
                operation.parse(200, body)


@each_operation
def test_only_what_changes_something_may_be_answered_by_nothing(operation: Operation) -> None:
    for body in NOTHING:
        if answers(operation) == "str" or "message" in (body or {}) or (body and declares_data(operation)):
            continue
        if not operation.mutation:
            with pytest.raises(AnswerShapeError):
                operation.parse(200, body)
            continue
        value = operation.parse(200, body)
        assert value == [] if answers(operation).startswith("list[") else value.to_dict() in ({}, {"data": None})


@each_operation
def test_a_message_alone_is_no_entity_of_what_was_asked_for(operation: Operation) -> None:
    if answers(operation) == "str":
        return
    if operation.mutation:
        value = operation.parse(200, {"message": "done"})
        if isinstance(value, Model):
            assert value.to_dict() in ({}, {"message": "done"})
        else:
            assert value == []
    elif answers(operation) != "models.MessageResponse":
        with pytest.raises(AnswerShapeError, match=r"^the answer holds (nothing|an object)"):
            operation.parse(200, {"message": "done"})


def test_an_answer_of_another_shape_is_not_told_in_its_words() -> None:
    for name, body in (("gates.get", ["console-secret"]), ("gates.list", {"data": [{"x": "console-secret"}]})):
        with pytest.raises(AnswerShapeError) as caught:
            operations[name].parse(200, body)
        assert "secret" not in str(caught.value)


def test_an_entity_is_read_with_or_without_its_envelope() -> None:
    for operation in OPERATIONS:
        if operation.name.endswith(".get") and answers(operation).startswith("models."):
            entity = operation.parse(200, {"data": {}})
            fields = {key for key in entity._wire.values() if key not in ("message", "data", "pagination")}
            bare = {key: f"value of {key}" for key in fields} | {"newField": 1}
            if "data" in entity._wire.values():
                continue
            assert operation.parse(200, bare).to_dict() == bare
            if operation.parse(200, {"data": bare}).to_dict() != {"data": bare}:  # no envelope is declared
                assert operation.parse(200, {"data": bare, "message": ""}).to_dict() == bare


def test_rules_are_read_from_a_page_an_object_and_an_object_that_holds_them() -> None:
    rules = [{"id": "r1", "name": "one"}, {"id": "r2", "name": "two"}]
    for name in ("gates.rules.list", "dynamic_configs.rules.list"):
        forms = [{"rules": rules}, [{"rules": rules}], [{"rules": rules[:1]}, {"rules": rules[1:]}]]
        read = [operations[name].parse(200, {"message": "", "data": form}) for form in forms]
        for items in read:
            assert [item.to_dict() for item in items] == rules
            assert len({type(item) for item in [*items, *read[0]]}) == 1
            assert isinstance(items[0], Model)


def test_one_object_is_a_list_of_one() -> None:
    parse = operations["reports.get"].parse
    one = {next(iter(models.Report._wire.values())): "x"}
    assert parse(200, {"message": "", "data": one}) == parse(200, {"message": "", "data": [one]})
    assert len(parse(200, {"message": "", "data": one})) == 1


def test_ids_are_read_out_of_their_object() -> None:
    parse = operations["segments.id_list.list"].parse
    assert parse(200, {"message": "", "data": {"name": "beta", "count": 2, "ids": ["a", "b"]}}) == ["a", "b"]
    assert parse(200, {"message": "", "data": {"name": "beta", "count": 0}}) == []


def test_a_report_is_text() -> None:
    text = [each for each in OPERATIONS if each.path.endswith("/usage_billing/report")]
    assert [each.parse(200, "a,b\n1,2\n") for each in text] == ["a,b\n1,2\n"]
    assert [each.parse(200, None) for each in text] == [""]


def test_an_audit_log_has_words_and_perhaps_nobody() -> None:
    (entry,) = operations["audit_logs.list"].parse(
        200, {"data": [{"actionType": "Gate Updated", "modifierEmail": None}]}
    )
    assert (entry.action_type, entry.modifier_email) == ("Gate Updated", None)


# ---- what was read is written


def test_what_was_read_is_written_without_what_only_the_service_says() -> None:
    wire: dict[str, Any] = {
        "id": "r",
        "name": "everyone",
        "passPercentage": 100,
        "conditions": [],
        "newField": {"kept": 1},
    }
    gate = operations["gates.get"].parse(200, {"data": {"id": "g", "rules": [wire]}})
    (rule,) = gate.rules
    assert rule._read_only
    filled = {**wire, **{key: f"value of {key}" for key in rule._read_only}}
    (rule,) = operations["gates.get"].parse(200, {"data": {"id": "g", "rules": [filled]}}).rules
    assert rule.to_dict() == filled
    body = module_of(operations["gates.update"]).build("g", rules=[rule]).body
    written = {key: value for key, value in wire.items() if key not in rule._read_only}
    assert body == {"rules": [written]}


def test_every_read_only_field_is_dropped_on_the_way_out() -> None:
    found = 0
    for operation in OPERATIONS:
        if answers(operation) == "str" or answers(operation).startswith("list["):
            continue
        entity = operation.parse(200, {"data": {}})
        if isinstance(entity, Model) and entity._read_only:
            found += 1
            full = type(entity).from_dict({key: key for key in (*entity._wire.values(), "newField")})
            assert set(dump(full, writing=True)) == {*entity._wire.values(), "newField"} - entity._read_only
            assert set(full.to_dict()) == {*entity._wire.values(), "newField"}
    assert found


def test_mappings_and_models_are_written_alike() -> None:
    build = module_of(operations["gates.update"]).build
    wire = {"name": "everyone", "conditions": [{"type": "public"}]}
    (rule,) = operations["gates.get"].parse(200, {"data": {"rules": [wire]}}).rules
    assert build("g", rules=[wire]) == build("g", rules=[rule]) == build("g", rules=(rule,))


def test_what_has_no_json_form_is_refused_before_it_is_sent() -> None:
    with pytest.raises(
        ArgumentTypeError, match=r"^body\.tags\[0\] is <object .*> of type object, which has no"
    ):
        module_of(operations["gates.update"]).build("g", tags=[object()])


@pytest.mark.parametrize("flavour", [Recorder(), AsyncRecorder()], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("name", "arguments", "keywords", "place"),
    [
        ("segments.id_list.add", ("vip",), {"ids": ["u1", UNSET]}, r"body\.ids\[1\]"),
        ("segments.id_list.add", ("vip",), {"ids": ("u1", UNSET)}, r"body\.ids\[1\]"),
        ("gates.create", (), {"name": "g", "tags": [UNSET]}, r"body\.tags\[0\]"),
        ("gates.update", ("g",), {"rules": [{"name": "a", "id": UNSET}]}, r"body\.rules\[0\]\.id"),
        ("gates.update", ("g",), {"rules": [{"name": "a", "returnValue": {"x": [{"y": UNSET}]}}]},
         r"body\.rules\[0\]\.returnValue\.x\[0\]\.y"),
        ("gates.update", ("g",), {"rules": [
            models.GateRule(name="a", pass_percentage=1, conditions=[], additional_properties={"new": UNSET})
        ]}, r"body\.rules\[0\]\.new"),
        ("gates.update", ("g",), {"target_apps": ["a", UNSET]}, r"target_apps \(body\.targetApps\)\[1\]"),
        ("gates.list", (), {"tags": ["a", UNSET]}, r"tags\[1\]"),
        ("segments.rules.replace", ("s", [UNSET]), {}, r"body\[0\]"),
    ],
)  # fmt: skip
def test_unset_inside_a_value_is_refused_with_its_place(
    flavour: Any, name: str, arguments: tuple[Any, ...], keywords: dict[str, Any], place: str
) -> None:
    with pytest.raises(ArgumentTypeError, match=rf"^{place} is UNSET, .*leave it out"):
        finished(method_of(flavour, name)(*arguments, **keywords))


class Word(str, Enum):  # noqa: UP042
    """The values of an argument, as users write them."""

    WEB = "web"


class Number(IntEnum):
    """The same of numbers."""

    TWO = 2


class Loud(str):
    """A string that prints as something else."""

    __slots__ = ()

    def __str__(self) -> str:
        return "LOUD"


def test_enums_and_subclasses_are_sent_as_their_plain_value() -> None:
    build = module_of(operations["gates.update"]).build
    body = build(Word.WEB, tags=[Word.WEB, Loud("x")], rules=[{Word.WEB: Number.TWO}], name=Loud("y")).body
    assert json.dumps(body) == '{"name": "y", "rules": [{"web": 2}], "tags": ["web", "x"]}'
    assert {type(each) for each in body["tags"]} == {str}
    query = (
        module_of(operations["gates.list"]).build(tags=[Word.WEB], type=Loud("STALE"), page=Number.TWO, limit=5.0).query
    )
    assert json.dumps(query, sort_keys=True) == '{"limit": 5, "page": 2, "tags": ["web"], "type": "STALE"}'
    assert build(Word.WEB).path.endswith("/web")


@pytest.mark.parametrize(
    ("name", "keywords", "words"),
    [
        ("gates.list", {"page": "2"}, "page is '2'; pass a whole number"),
        ("gates.list", {"page": True}, "page is True; pass a whole number"),
        ("gates.list", {"limit": 2.5}, "limit is 2.5; pass a whole number"),
        ("gates.list", {"tags": {"a": 1}}, "tags is {'a': 1}; pass text, a number"),
        ("gates.list", {"tags": b"a"}, "tags is b'a'"),
        ("gates.list", {"tags": {"a"}}, "tags is {'a'} of type set, which has no JSON form; pass a list"),
        ("gates.list", {"tags": [None]}, "tags[0] is None; pass text"),
        ("gates.create", {"name": 7}, "name is 7; pass a string"),
        ("gates.create", {"name": "g", "is_enabled": "yes"}, "is_enabled is 'yes'; pass True or False"),
        ("gates.create", {"name": "g", "tags": (each for each in "ab")}, "body.tags is <generator"),
        ("gates.create", {"name": "g", "rules": [{"passPercentage": Decimal("1.5")}]},
         "body.rules[0].passPercentage is Decimal('1.5') of type Decimal, which has no JSON form; pass a number, "),
        ("gates.create", {"name": "g", "rules": [{"name": UUID(int=0)}]}, "body.rules[0].name is UUID("),
        ("gates.create", {"name": "g", "rules": [{1: 2}]}, "body.rules[0].1 is under a key of type int"),
        ("gates.list", {"page": datetime(2026, 1, 1, tzinfo=UTC)}, "page is datetime.datetime(2026, 1, 1, 0, 0, tz"),
    ],
)  # fmt: skip
def test_what_cannot_be_sent_is_refused_with_the_arguments_name(
    name: str, keywords: dict[str, Any], words: str
) -> None:
    with pytest.raises(ArgumentTypeError) as caught:
        method_of(Recorder(), name)(**keywords)
    assert str(caught.value).startswith(words)


def test_numbers_and_text_that_json_cannot_hold_are_refused_with_their_place() -> None:
    circle: list[Any] = []
    circle.append(circle)
    cases: list[tuple[dict[str, Any], str]] = [
        ({"rules": [{"passPercentage": math.nan}]}, "body.rules[0].passPercentage is nan, which JSON does not know"),
        ({"tags": ["a", "b\ud800"]}, "body.tags[1] is 'b\\ud800', which holds half of a surrogate pair"),
        ({"rules": [{"a\ud800": 1}]}, "body.rules[0].a\ud800 is "),
        ({"tags": circle}, "body.tags contains itself"),
    ]
    for keywords, words in cases:
        with pytest.raises(ArgumentValueError) as caught:
            module_of(operations["gates.update"]).build("g", **keywords)
        assert str(caught.value).startswith(words)

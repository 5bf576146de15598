"""Every documented operation has its method, and the method has the documented arguments and no others."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from random import Random

import httpx
import pytest

from statsig_console import operations as public_names
from tests.conftest import Flavour
from tests.contract.conftest import Bench
from tests.contract.draw import ALL, Draw
from tests.contract.operations import (
    Documented,
    any_answer,
    documented,
    draw_arguments,
    keyword_for,
    least_arguments,
    method_of,
    snake,
)
from tests.contract.schema import document


def test_every_documented_operation_has_a_public_name() -> None:
    in_the_document = {f"{method.upper()} {path}" for path, item in document()["paths"].items() for method in item}
    public = {f"{each.method} {each.path}" for each in public_names.values()}
    assert in_the_document == public == documented().keys()
    assert len(public_names) == len(documented())


def test_retired_operations_are_those_that_warn() -> None:
    retired = {each.name for each in documented().values() if each.deprecated}
    assert retired == {each.name for each in public_names.values() if each.deprecated}


@pytest.mark.parametrize("name", [each.name for each in documented().values() if each.deprecated])
def test_the_warning_names_the_line_of_the_call(name: str, flavour: Flavour) -> None:
    """Python shows a DeprecationWarning only where the caller's own code is to blame."""
    operation = next(each for each in documented().values() if each.name == name)
    client = flavour.client(lambda _: httpx.Response(200, json=any_answer(operation)))
    method, arguments = method_of(client, operation), least_arguments(operation)
    keywords = {keyword_for(field, method): value for field, value in arguments.body.items()} if arguments.body else {}

    async def awaited() -> None:
        await method(*arguments.path, **keywords)

    def called() -> None:
        method(*arguments.path, **keywords)

    with pytest.warns(DeprecationWarning, match=name) as caught:
        flavour.run(awaited()) if flavour.is_async else called()
    assert [Path(each.filename).name for each in caught] == [Path(__file__).name]


def test_every_operation_is_reached(bench: Bench) -> None:
    """What arrives at the transport, as paths of the document, is the whole document."""
    for operation in documented().values():
        bench.succeeds(operation, 200, any_answer(operation))
        arguments = least_arguments(operation)
        bench.call(operation, type(arguments)(("x",) * len(arguments.path), arguments.query, arguments.body))
    templates = {key: re.sub(r"\{.+?\}", "x", key) for key in documented()}
    reached = {f"{each.method} {each.url.raw_path.decode().partition('?')[0]}" for each in bench.requests}
    assert set(templates.values()) == reached
    assert len(bench.requests) == len(documented())


def test_arguments(operation: Documented, flavour: Flavour) -> None:
    method = method_of(flavour.open(api_key="console-key"), operation)
    parameters = inspect.signature(method).parameters.values()
    positional = [each for each in parameters if each.kind is each.POSITIONAL_ONLY]
    keywords = {each.name: each for each in parameters if each.kind is each.KEYWORD_ONLY}
    assert len(positional) + len(keywords) == len(parameters)
    assert len(positional) == len(operation.path_parameters) + operation.positional_body
    named = {keyword_for(name, method) for name in [*operation.query_only, *operation.fields]}
    assert len(named) == len(operation.query_only) + len(operation.fields)
    assert keywords.keys() == named | ({"max_items"} if operation.is_list else set())
    required = operation.required - operation.fields.keys() | set((operation.body or {}).get("required", []))
    assert {name for name, each in keywords.items() if each.default is each.empty} == {
        keyword_for(name, method) for name in required
    }


@pytest.mark.parametrize(
    ("name", "keyword"),
    [
        ("holdoutIDs", "holdout_ids"),
        ("holdoutIDsList", "holdout_ids_list"),
        ("lastModifiedTime", "last_modified_time"),
        ("isSQLView", "is_sql_view"),
        ("idType", "id_type"),
        ("row_count", "row_count"),
        ("past7Days", "past7_days"),
        ("$limit", "limit"),
    ],
)
def test_keywords_are_snake_case(name: str, keyword: str) -> None:
    assert snake(name) == keyword


def test_text_is_answered_by_one_operation_alone() -> None:
    """The others' answers are all drawn, altered and compared as JSON."""
    assert [each.name for each in documented().values() if each.text] == ["project.usage_billing.report"]


def test_everything_is_drawn(operation: Documented) -> None:
    """A draw of everything holds each query parameter and, over the forms of the body, each of its fields."""
    drawn = [draw_arguments(operation, Draw(Random(0), ALL), form) for form in range(max(1, len(operation.bodies)))]
    assert all(each.query.keys() == operation.query_only.keys() for each in drawn)
    for form, each in zip(operation.bodies, drawn, strict=False):
        assert isinstance(each.body, list) or each.body.keys() >= operation.fields.keys()
        assert isinstance(each.body, list) or each.body.keys() >= set(form.get("required", []))

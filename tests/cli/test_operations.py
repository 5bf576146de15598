"""Every operation is a command: it is there, says what it takes, and builds what its method sends."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

pytest.importorskip("click")

from statsig_console import Statsig, operations
from statsig_console.cli.options import flags_of, is_switch
from statsig_console.cli.values import array_of
from statsig_console.quota import Quota
from statsig_console_api.types import UNSET
from tests.cli.conftest import KEY, Run
from tests.contract.conftest import retired
from tests.contract.draw import ALL, REQUIRED, SOME, Draw
from tests.contract.operations import Arguments, Documented, documented, draw_arguments, method_of, start

OPERATIONS = documented()


@pytest.fixture(params=list(OPERATIONS.values()), ids=lambda each: each.name)
def operation(request: pytest.FixtureRequest) -> Documented:
    """Each operation of the document."""
    found: Documented = request.param
    return found


def command(operation: Documented) -> list[str]:
    return operation.name.replace("_", "-").split(".")


def sent(operation: Documented, arguments: Arguments) -> dict[str, Any]:
    """What the typed method sends."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(404, json={"message": "no"})

    with (
        Statsig(KEY, transport=httpx.MockTransport(answer), quota=Quota.unlimited(), max_retries=0) as client,
        retired(operation),
    ):
        try:
            begun = start(method_of(client, operation), operation, arguments)
            if operation.is_list:
                begun.first_page()
        except Exception:
            assert requests
    request = requests[0]
    path, _, query = request.url.raw_path.decode().partition("?")
    body = json.loads(request.content) if request.content else None
    return {"method": request.method, "path": path, "query": pairs(query), "body": body}


def pairs(query: str) -> list[tuple[str, str]]:
    return sorted(parse_qsl(query, keep_blank_values=True))


def flat(query: dict[str, Any]) -> list[tuple[str, str]]:
    """A query as it is printed, as pairs of texts."""
    found = []
    for name, value in query.items():
        for each in value if isinstance(value, list) else [value]:
            found.append((name, json.dumps(each) if isinstance(each, bool) else str(each)))
    return sorted(found)


def words(operation: Documented, arguments: Arguments, folder: Path) -> Iterator[str]:
    """The words of a command line for these arguments: flags for what they can say, a file for the rest."""
    given = {flag.argument.wire: flag for flag in flags_of(operations[operation.name]) if flag.argument is not None}
    rest = arguments.body
    values = dict(arguments.query)
    if not operation.positional_body and arguments.body is not UNSET:
        rest = {key: value for key, value in arguments.body.items() if not can_be_said(given[key], value)}
        values |= {key: value for key, value in arguments.body.items() if key not in rest}
    for wire, value in values.items():
        flag = given[wire]
        if value is None and wire in arguments.query:
            continue
        if is_switch(flag) and isinstance(value, bool):
            yield flag.flag if value else f"--no-{flag.flag[2:]}"
        else:
            yield f"{flag.flag}={word(flag, value)}"
    if rest is not UNSET and (rest or not values or operation.positional_body):
        file = folder / "body.json"
        file.write_text(json.dumps(rest), encoding="utf-8")
        yield f"--body=@{file}"
    yield "--"
    yield from arguments.path


def can_be_said(flag: Any, value: Any) -> bool:
    """Whether a flag can say it: the text `null` is null where null is taken."""
    return not (flag.argument.type.nullable and value == "null")


def whole(operation: Documented, arguments: Arguments) -> Arguments:
    """The same, with the pages, whole numbers and booleans that the method takes, whatever the document says."""
    kinds = {each.wire: each.type.kind for each in operations[operation.name].arguments}

    def fitting(name: str, value: Any) -> Any:
        kind = kinds.get(name)
        if name in ("page", "limit") and isinstance(value, (int, float)):
            return max(1, int(value))
        if kind == "integer" and isinstance(value, float):
            return int(value)
        return value == "true" if kind == "boolean" and isinstance(value, str) else value

    def rounded(values: dict[str, Any]) -> dict[str, Any]:
        return {name: fitting(name, value) for name, value in values.items()}

    body = rounded(arguments.body) if isinstance(arguments.body, dict) else arguments.body
    return Arguments(arguments.path, rounded(dict(arguments.query)), body)


def word(flag: Any, value: Any) -> str:
    kind = flag.argument.type
    if isinstance(value, str) and array_of(kind) is None and kind.kind in ("string", "union", "boolean"):
        return value
    if isinstance(value, str) and kind.kind == "union":
        out = io.StringIO()
        csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="").writerow([value])
        return out.getvalue()
    return json.dumps(value)


def test_its_help_says_what_it_takes(operation: Documented, run: Run) -> None:
    ended = run(*command(operation), "--help")
    assert (ended.code, ended.err) == (0, "")
    known = operations[operation.name]
    # Lines may break at hyphens.
    text = "".join(ended.out.split())
    assert f"Request:{operation.method}{operation.path}" in text
    assert "".join(known.summary.split()) in text
    for flag in flags_of(known):
        assert (flag.key.upper() if flag.group == "arguments" else flag.flag) in ended.out


@pytest.mark.parametrize("fullness", [REQUIRED, ALL, SOME])
def test_a_dry_run_is_what_the_method_sends(operation: Documented, fullness: float, run: Run, tmp_path: Path) -> None:
    for form in range(max(1, len(operation.bodies)) + 1):
        draw = Draw(Random(f"{operation.key} {form}"), fullness)
        arguments = whole(operation, draw_arguments(operation, draw, form))
        ended = run(*command(operation), "--dry-run", *words(operation, arguments, tmp_path))
        assert ended.code == 0, ended.err
        shown = json.loads(ended.out)
        expected = sent(operation, arguments)
        assert (shown["method"], shown["path"], flat(shown["query"])) == (
            expected["method"],
            expected["path"],
            expected["query"],
        )
        assert json.dumps(shown.get("body"), sort_keys=True) == json.dumps(expected["body"], sort_keys=True)


def test_no_operation_is_left_out(run: Run) -> None:
    assert {each.name for each in OPERATIONS.values()} == set(operations)
    found = json.loads(run("operations", "-o", "json").out)
    assert {each["name"] for each in found} == set(operations)


def test_a_retired_operation_says_so_once(run: Run) -> None:
    retired_one = next(
        each
        for each in operations.values()
        if each.deprecated and all(a.place == "path" or not a.required for a in each.arguments)
    )
    ids = ["x" for each in retired_one.arguments if each.place == "path"]
    ended = run(*retired_one.name.replace("_", "-").split("."), *ids, "--dry-run")
    assert ended.err.count("no longer documented") == 1

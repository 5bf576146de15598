"""What the document says of each operation, arguments and answers drawn from it, and the judge of what is sent."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from operator import attrgetter
from random import Random
from typing import Any
from urllib.parse import parse_qsl, quote

import httpx
from attrs import field, frozen

from statsig_console import operations as public_names
from statsig_console_api.types import UNSET, Model
from tests.contract.draw import ALL, REQUIRED, TEXTS, Draw
from tests.contract.schema import NULL, Json, Text, document, fields_of, problems
from tests.reading import touch

INNER = {"gates.rules.list": "rules", "dynamic_configs.rules.list": "rules", "segments.id_list.list": "ids"}
"""Lists that are one level deeper than `data`."""

SEGMENTS = (*(text for text in TEXTS if "\n" not in text), "a", "..a", "%2F", "%2e%2e", "a:b@c,d", "~")
"""Ids that have to arrive as one segment of the path, as they are."""


CSV = 'day,usage\n2026-01-31,"a, b"\n'


@frozen
class Documented:
    """One operation as the document has it, schemas in the form of `Text.plain`.

    Args:
        name: The public name; not from the document, which has none.
        method: The HTTP method.
        path: The path with `{…}`.
        deprecated: Whether it is retired.
        path_parameters: The schema of each, in the order of the path.
        query: The schema of each query parameter.
        required: The names of the query parameters that must be given.
        body: The schema of the body, None if there is none.
        successes: The schema of the answer by status of success; None if it has no content.
        failures: The same by status of failure.
        text: Whether the answer is text and no JSON.
    """

    name: str
    method: str
    path: str
    deprecated: bool = False
    path_parameters: Mapping[str, Json] = field(factory=dict)
    query: Mapping[str, Json] = field(factory=dict)
    required: frozenset[str] = frozenset()
    body: Json | None = None
    successes: Mapping[int, Json | None] = field(factory=dict)
    failures: Mapping[int, Json | None] = field(factory=dict)
    text: bool = False

    @property
    def key(self) -> str:
        """Method and path: what the document knows it by."""
        return f"{self.method} {self.path}"

    @property
    def fields(self) -> Mapping[str, Json]:
        """The fields of an object body that are sent as keywords."""
        return fields_of(self.body or {})

    @property
    def query_only(self) -> Mapping[str, Json]:
        """The query parameters; what the body has as well is sent there."""
        return {name: schema for name, schema in self.query.items() if name not in self.fields}

    @property
    def positional_body(self) -> bool:
        """Whether the body is a union or a list, which has no keywords."""
        return self.body is not None and not self.fields

    @property
    def bodies(self) -> list[Json]:
        """Every form of the body."""
        if self.body is None:
            return []
        members: list[Json] = self.body.get("anyOf", [self.body])
        return [each for each in members if each != NULL]

    @property
    def answer(self) -> Json:
        """The schema of the answer of success."""
        return next((schema for schema in self.successes.values() if schema is not None), {})

    @property
    def wraps(self) -> bool:
        """Whether the answer is an envelope around `data`."""
        return "data" in fields_of(self.answer)

    @property
    def is_list(self) -> bool:
        """Whether the method gives pages."""
        return self.name.endswith(".list") or self.paged

    @property
    def paged(self) -> bool:
        """Whether it takes `page` and says so in its answer."""
        return "page" in self.query and "pagination" in fields_of(self.answer)

    @property
    def cursor(self) -> str | None:
        """The query parameter that takes a cursor."""
        return "after" if "after" in self.query else None


@cache
def documented() -> dict[str, Documented]:
    """Every operation of the document by its key."""
    return operations_of(document())


def operations_of(found: Json) -> dict[str, Documented]:
    """Every operation of a document, OpenAPI 3.0 as JSON, by its key."""
    text = Text(found)
    names = {f"{each.method} {each.path}": each.name for each in public_names.values()}
    return {
        key: _read(text, names.get(key, key), method.upper(), path, operation)
        for path, item in found["paths"].items()
        for method, operation in item.items()
        if (key := f"{method.upper()} {path}")
    }


def _read(document_text: Text, name: str, method: str, path: str, operation: Json) -> Documented:
    # Headers that a document declares are settings of the client.
    by_place: dict[str, dict[str, Json]] = {"path": {}, "query": {}, "header": {}}
    parameters = operation.get("parameters", ())
    for each in parameters:
        by_place[each["in"]][each["name"]] = document_text.plain(each["schema"])
    # A body in parts is no JSON.
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    answers = {int(status): answer.get("content", {}) for status, answer in operation["responses"].items()}
    read = {
        status: next((document_text.plain(each["schema"]) for each in content.values()), None)
        for status, content in answers.items()
    }
    return Documented(
        name,
        method,
        path,
        deprecated=operation.get("deprecated", False),
        path_parameters={
            each: by_place["path"].get(each, {"type": "string"}) for each in re.findall(r"\{(.+?)\}", path)
        },
        query=by_place["query"],
        required=frozenset(each["name"] for each in parameters if each["in"] == "query" and each.get("required")),
        body=document_text.plain(body["schema"], sent=True) if body else None,
        successes={status: schema for status, schema in read.items() if status < 300},
        failures={status: schema for status, schema in read.items() if status >= 400},
        text=any("text/csv" in content for content in answers.values()),
    )


def snake(name: str) -> str:
    """The keyword for a name of the document: `holdoutIDs` gives holdout_ids."""
    name = re.sub(r"IDs(?![a-z])", "Ids", name)
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+", "_", name).lower().strip("_")


@frozen
class Arguments:
    """What a caller gives, by its name in the document.

    Args:
        path: The values of the path parameters, in order.
        query: Query parameters; None leaves one out.
        body: The JSON body, UNSET for none.
    """

    path: tuple[str, ...]
    query: Mapping[str, Any]
    body: Any = UNSET


def draw_arguments(operation: Documented, draw: Draw, form: int = 0) -> Arguments:
    """Arguments that the document admits.

    Args:
        operation: The operation.
        draw: Draws the values.
        form: Which form of a body that is a union.
    """
    segments = [
        draw.value(schema) if "enum" in schema else draw.random.choice(SEGMENTS)
        for schema in operation.path_parameters.values()
    ]
    query = {
        name: _query_value(schema, draw)
        for name, schema in operation.query_only.items()
        if name in operation.required or draw.random.random() < draw.fullness
    }
    forms = operation.bodies
    body = draw.value(forms[form % len(forms)]) if forms else UNSET
    whole = {each.wire for each in public_names[operation.name].arguments if each.type.kind == "integer"}
    for values in (query, body if isinstance(body, dict) and operation.fields else {}):
        for name in whole & values.keys():
            # The document has some whole numbers as `number`, and says nowhere that pages count from 1.
            if isinstance(values[name], (float, str)):
                values[name] = int(values[name]) if isinstance(values[name], float) else 1
            if name in ("page", "limit") and isinstance(values[name], int):
                values[name] = max(1, values[name])
    return Arguments(tuple(segments), query, body)


def _query_value(schema: Json, draw: Draw) -> Any:
    value = draw.value(schema)
    # An empty list cannot be told from none in a query, and a boolean is one in Python.
    if value == []:
        return [draw.value(schema["items"])] if "items" in schema else "plain"
    return value == "true" if schema.get("enum") == ["true", "false"] else value


def least_arguments(operation: Documented) -> Arguments:
    """What must be given and no more."""
    return draw_arguments(operation, Draw(Random(0), REQUIRED))


def draw_answer(operation: Documented, status: int, draw: Draw) -> Any:
    """An answer that the document admits."""
    schema = operation.successes[status]
    assert schema is not None
    if operation.text:
        return CSV
    answer = draw.value(schema)
    assert problems(schema, answer) == []
    return answer


def method_of(client: Any, operation: Documented) -> Callable[..., Any]:
    """The public method of a client."""
    method: Callable[..., Any] = attrgetter(operation.name)(client)
    return method


def keyword_for(name: str, method: Callable[..., Any]) -> str:
    """The keyword that a method takes for a name of the document."""
    known = inspect.signature(method).parameters
    plain = snake(name)
    found = next((each for each in (plain, f"{plain}_") if each in known), None)
    assert found is not None, f"no keyword {plain!r} for {name!r}; there are {', '.join(known)}"
    return found


def start(method: Callable[..., Any], operation: Documented, arguments: Arguments, **more: Any) -> Any:
    """Call a method; gives what it returns, an awaitable or pages to be read."""
    positional: list[Any] = list(arguments.path)
    keywords = dict(arguments.query)
    if operation.positional_body:
        positional.append(arguments.body)
    elif arguments.body is not UNSET:
        keywords.update(arguments.body)
    return method(*positional, **{keyword_for(name, method): value for name, value in keywords.items()}, **more)


def exactly(value: Any) -> str:
    """JSON in one spelling, so that 1, 1.0 and true are three things."""
    return json.dumps(value, sort_keys=True)


def check_request(operation: Documented, arguments: Arguments, request: httpx.Request, key: str) -> None:
    """Fail unless the request says what was given, in the document's words, and nothing else."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    same("method and path", (request.method, path), (operation.method, _path(operation, arguments)))
    assert re.fullmatch(r"(?:[A-Za-z0-9._~+&=-]|%[0-9A-F]{2})*", query), f"query {query!r} is not encoded"
    wanted = [(name, text) for name, value in arguments.query.items() for text in _spelled(value)]
    same("query", _by_name(parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))), _by_name(wanted))
    same("key", request.headers.get("STATSIG-API-KEY"), key)
    same("version", request.headers.get("STATSIG-API-VERSION"), "20240601")
    same("review header", request.headers.get("x-respect-review-settings"), None)
    if arguments.body is UNSET:
        same("body", request.content, b"")
        same("content type", request.headers.get("content-type"), None)
        return
    same("content type", request.headers.get("content-type"), "application/json")
    sent = json.loads(request.content)
    same("body", exactly(sent), exactly(arguments.body))
    assert operation.body is not None, f"{operation.key} has no body"
    same("problems of the body", problems(operation.body, sent), [])


def same(what: str, got: object, wanted: object) -> None:
    """Fail, and say what differs, unless two values are equal."""
    assert got == wanted, f"{what}: got {got!r}, not {wanted!r}"


def _path(operation: Documented, arguments: Arguments) -> str:
    segments = iter(arguments.path)
    return re.sub(r"\{.+?\}", lambda _: quote(next(segments), safe=""), operation.path)


def _spelled(value: Any) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        if each is not None:
            yield json.dumps(each) if isinstance(each, bool) else str(each)


def _by_name(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for name, value in pairs:
        out.setdefault(name, []).append(value)
    return out


def expected(operation: Documented, body: Any) -> Any:
    """What a method has to give for the decoded body of a success: JSON, a list of it for pages.

    An entity that is not there is one without fields; what is no envelope is the entity itself.
    """
    if not operation.wraps:
        return body if operation.text or isinstance(body, dict) else {}
    payload = body
    if isinstance(body, dict):
        payload = body["data"] if "data" in body else {} if {"message", "pagination"} & body.keys() else body
    if not operation.is_list and not _lists(fields_of(operation.answer)["data"]):
        return {} if payload is None else payload
    items = payload if isinstance(payload, list) else [payload] if payload else []
    if operation.name in INNER:
        alone = not isinstance(payload, list)
        return [item for entry in items for item in _inside(entry, INNER[operation.name], alone=alone)]
    return items


def keeps_shape(operation: Documented, answer: Any, altered: Any) -> bool:
    """Whether an altered answer is still of the shape that the operation gives.

    Args:
        operation: Whose answer it is.
        answer: As the document has it.
        altered: With a departure somewhere.
    """
    if operation.wraps:
        if not isinstance(altered, dict):
            return isinstance(altered, list) and altered == answer["data"]
        if not isinstance(altered.get("data"), type(answer["data"])) and "data" in answer and altered != answer["data"]:
            return False
    before, after = expected(operation, answer), expected(operation, altered)
    if not isinstance(before, list) or not isinstance(after, list):
        return _alike(before, after) and isinstance(altered, dict)
    if len(before) != len(after) or (operation.name in INNER and not _has_list(altered["data"], INNER[operation.name])):
        return False
    return all(_alike(one, other) for one, other in zip(before, after, strict=True))


def _alike(before: Any, after: Any) -> bool:
    """Whether both are values of one kind, and objects with a field in common."""
    if isinstance(before, dict) and isinstance(after, dict):
        return not after or bool(before.keys() & after.keys())
    return isinstance(after, type(before))


def _has_list(data: Any, name: str) -> bool:
    entries = data if isinstance(data, list) else [data]
    return all(isinstance(entry, dict) and isinstance(entry.get(name), list) for entry in entries)


def _inside(entry: Any, name: str, *, alone: bool) -> list[Any]:
    """The items that an entry holds; one of several that holds none is an item itself."""
    if not isinstance(entry, dict) or not (alone or name in entry):
        return [entry]
    found = entry.get(name, [])
    return found if isinstance(found, list) else [found]


def _lists(schema: Json) -> bool:
    members = schema.get("anyOf", [])
    return schema.get("type") == "array" or (bool(members) and all(map(_lists, members)))


def distinct(items: list[Any], identity: Sequence[str] | None) -> list[Any]:
    """The items that were not there before.

    Args:
        items: The items of all pages.
        identity: The fields, by their Python name, that together identify one: none where it identifies itself, None
            where nothing does.
    """
    seen = set()
    out = []
    for item in items:
        named = {snake(name): value for name, value in item.items()} if isinstance(item, dict) else {}
        values = [named.get(name) for name in identity] if identity and named else [item]
        known = identity is not None and all(isinstance(each, (str, int, float)) for each in values)
        key = json.dumps(values) if known else None
        if key is None or key not in seen:
            out.append(item)
        seen.add(key)
    return out


def identity_of(operation: Documented) -> Sequence[str] | None:
    """The fields that identify an item of a list, by their Python name; tests/spec holds a reviewed table of them."""
    module = import_module(public_names[operation.name].module, "statsig_console_api")
    parameters = inspect.signature(module.build).parameters.values()
    arguments = ["x" for each in parameters if each.kind is each.POSITIONAL_ONLY]
    required = {
        each.name: "x"
        for each in parameters
        if each.kind is each.KEYWORD_ONLY and each.default is inspect.Parameter.empty
    }
    found: Sequence[str] | None = module.build(*arguments, **required).identity
    return found


def any_answer(operation: Documented) -> Any:
    """An answer of the operation's shape, where it does not matter which."""
    return draw_answer(operation, min(operation.successes), Draw(Random(0), ALL))


def written_back(value: Any) -> Any:
    """What came back as JSON again, once every field was looked at: what nobody touched is written as it came."""
    if isinstance(value, list):
        return [written_back(item) for item in value]
    return touch(value).to_dict() if isinstance(value, Model) else value

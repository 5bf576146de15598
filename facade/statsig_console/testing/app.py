"""The ASGI application: from a request's bytes to the answer's, and a record of each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from threading import RLock
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, unquote

from attrs import frozen
from starlette.requests import Request
from starlette.responses import Response

from .document import Operation
from .entities import Handler, Incoming, Refusal, World, page_of
from .schemas import Json

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

KEY_HEADER = "statsig-api-key"


@frozen
class Call:
    """One request that the fake answered.

    Args:
        method: The HTTP method.
        path: The path as it was sent, still encoded.
        operation: The client's name of the operation, such as `gates.get`; None where it has none.
        status: The status of the answer.
        query: The values of each query parameter, as text.
        body: The decoded JSON body, its text where it is no JSON, None where there is none.
    """

    method: str
    path: str
    operation: str | None
    status: int
    query: Mapping[str, list[str]]
    body: Any


class FakeApp:
    """The fake as an ASGI application, answering one request at a time.

    Args:
        world: What the entities share.
        handlers: Handlers by operation key; other documented operations get a made-up answer.
        key: The key that requests must carry.
    """

    def __init__(self, world: World, handlers: Mapping[str, Handler], key: str) -> None:
        self.calls: list[Call] = []
        self.lock = RLock()
        self._world, self._handlers, self._key = world, handlers, key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the fake speaks http only, not {scope['type']}")
        request = Request(scope, receive)
        body = await request.body()
        with self.lock:
            response = self._respond(request, body)
        await response(scope, receive, send)

    def _respond(self, request: Request, raw: bytes) -> Response:
        """The answer, encoded while nothing else can change the state."""
        path = (request.scope.get("raw_path") or quote(request.scope["path"]).encode()).decode("latin-1")
        query = parse_qs(request.scope["query_string"].decode("latin-1"), keep_blank_values=True)
        methods, params = self._world.document().route([unquote(part) for part in path.split("/")]) or ({}, [])
        operation = methods.get(request.method)
        headers: dict[str, str] = {}
        try:
            self._admit(request.headers.get(KEY_HEADER))
            if not methods:
                raise Refusal(404, f"Cannot {request.method} {path}")
            if operation is None:
                headers["allow"] = ", ".join(methods)
                raise Refusal(405, f"{path} does not take {request.method}; it takes {headers['allow']}")
            incoming = self._read(operation, path, params, query, raw)
            response = self._answer(operation, incoming)
        except Refusal as refusal:
            response = _json(refusal.status, refusal.body, headers)
        name = self._world.document().names.get(operation.key) if operation else None
        self.calls.append(Call(request.method, path, name, response.status_code, query, _decoded(raw)))
        return response

    def _admit(self, key: str | None) -> None:
        """Let in who has the key; like the real service, the refusal repeats the one that was sent."""
        if key is None:
            raise Refusal(401, "This request has no STATSIG-API-KEY header.")
        if key != self._key:
            raise Refusal(401, f"This is not a key of the project. Key: {key}")

    def _read(
        self, operation: Operation, path: str, params: list[str], query: Mapping[str, list[str]], raw: bytes
    ) -> Incoming:
        """The request, once it conforms to what the document declares."""
        for parameter in operation.query:
            self._check_query(parameter, query.get(parameter["name"]))
        if operation.body is None:
            body = _decoded(raw)
            return Incoming(path, params, query, body if isinstance(body, dict) else {}, ())
        body = self._body(operation.body, raw)
        return Incoming(path, params, query, body, self._world.document().schemas.properties(operation.body))

    def _check_query(self, parameter: Json, values: list[str] | None) -> None:
        name, schema = parameter["name"], parameter.get("schema", {})
        if values is None:
            if parameter.get("required"):
                raise Refusal(400, f"query parameter {name} is missing")
            return
        schemas = self._world.document().schemas
        found = [schemas.problem(schema, value, name) for value in _readings(values)]
        if None not in found:
            raise Refusal(400, f"query parameter {found[0]}")

    def _body(self, schema: Json, raw: bytes) -> Any:
        schemas = self._world.document().schemas
        if not raw:
            if schemas.problem(schema, {}):
                plain = schemas.flat(schema)
                needs = ", ".join(plain.get("required", ())) or f"an {plain.get('type', 'object')}"
                raise Refusal(400, f"the body is missing; it must hold {needs}")
            return {}
        try:
            body = json.loads(raw, parse_constant=_no_number)
        except ValueError as error:
            raise Refusal(400, f"the body is not JSON: {error}") from None
        if problems := schemas.problems(schema, body):
            raise Refusal(400, problems[0], problems)
        return body

    def _answer(self, operation: Operation, request: Incoming) -> Response:
        handler = self._handlers.get(operation.key)
        if handler:
            return _json(operation.status, handler(request))
        if operation.success is None:
            return Response(status_code=204)
        media, schema = operation.success
        body = self._world.document().schemas.sample(schema)
        if media != "application/json":
            return Response(str(body), operation.status, media_type=media)
        if isinstance(body, dict) and "nextPage" in body.get("pagination", ()):
            body["pagination"] = page_of([None], request)[1]
        return _json(operation.status, body)


def _readings(values: list[str]) -> list[Any]:
    """What the text of a query parameter may stand for: itself, a number, a boolean, or a list."""
    text = values[-1]
    readings: list[Any] = [text] if len(values) == 1 else []
    with suppress(ValueError):
        readings.append(json.loads(text, parse_constant=_no_number))
    return [*readings, values]


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no JSON number")


def _decoded(raw: bytes) -> Any:
    if not raw:
        return None
    try:
        return json.loads(raw)
    except ValueError:
        return raw.decode(errors="replace")


def _json(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Response:
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return Response(text, status, headers, media_type="application/json")

"""The ASGI application: from a request's bytes to the answer's, and a record of each."""

from __future__ import annotations

import json
import math
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from random import Random
from threading import RLock
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, unquote

from attrs import define, evolve, field, frozen
from starlette.requests import Request

from .conditions import Fault, Limiter
from .document import Operation
from .entities import Entities, Handler, Incoming, Refusal, World, page_of
from .schemas import Json

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

KEY_HEADER = "statsig-api-key"

UNREAD: Any = object()
"""Stands for a body that nobody has decoded yet."""

WAIT = "statsig_console.wait"
"""The ASGI extension by which a transport in this process waits without letting time pass."""


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
        params: The decoded path parameters, in order.
        headers: The headers by lower-case name, without the key's; no part of the comparison.
        at: The fake's time in seconds; no part of the comparison.
    """

    method: str
    path: str
    operation: str | None
    status: int
    query: Mapping[str, list[str]] = field(factory=dict)
    body: Any = None
    params: tuple[str, ...] = field(default=(), eq=False)
    headers: Mapping[str, str] = field(factory=dict, eq=False, repr=False)
    at: float = field(default=0.0, eq=False, repr=False)


@frozen
class Answer:
    """What goes back, and how.

    Args:
        status: The HTTP status.
        body: The JSON value, or text of another media type.
        headers: Its headers.
        media: The media type of the body; None for an empty one.
        slow: Seconds between the first half of the body and the second.
        keep: The share of the body that is sent before the connection breaks; None for all of it.
    """

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(factory=dict)
    media: str | None = "application/json"
    slow: float = 0.0
    keep: float | None = None

    def encoded(self) -> bytes:
        """The body as bytes."""
        if self.media is None:
            return b""
        if self.media != "application/json":
            return str(self.body).encode()
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


@define
class _Asked:
    """A request, as far as it is understood."""

    method: str
    path: str
    headers: Mapping[str, str]
    query: Mapping[str, list[str]]
    raw: bytes
    methods: Mapping[str, Operation]
    params: list[str]
    operation: Operation | None
    name: str | None
    body: Any = UNREAD

    def decoded(self) -> Any:
        """The body as JSON, its text where it is none; decoded once, since it may hold a hundred thousand ids."""
        if self.body is UNREAD:
            self.body = _decoded(self.raw)
        return self.body


class FakeApp:
    """The fake as an ASGI application, answering one request at a time.

    Args:
        world: What the entities share.
        handlers: Handlers by operation key; other documented operations get a made-up answer.
        key: The key that requests must carry.
        seed: Decides what is made up.
    """

    def __init__(self, world: World, handlers: Mapping[str, Handler], key: str, seed: int = 0) -> None:
        self.calls: list[Call] = []
        self.faults: list[Fault] = []
        self.on_change: Callable[[str, str, Json, list[str]], None] | None = None
        self.lock: RLock = RLock()
        self._world, self._handlers, self._key, self._seed = world, handlers, key, seed
        self._limiter = Limiter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the fake speaks http only, not {scope['type']}")
        request = Request(scope, receive)
        raw = await request.body()
        with self.lock:
            # Encoded while nothing else can change the state.
            answer = self._respond(self._asked(request, raw))
            content = answer.encoded()
        await _send(answer, content, send, (scope.get("extensions") or {}).get(WAIT, _wait))

    def _asked(self, request: Request, raw: bytes) -> _Asked:
        path = (request.scope.get("raw_path") or quote(request.scope["path"]).encode()).decode("latin-1")
        document = self._world.document()
        methods, params = document.route([unquote(part) for part in path.split("/")]) or ({}, [])
        operation = methods.get(request.method)
        return _Asked(
            method=request.method,
            path=path,
            headers=dict(request.headers),
            query=parse_qs(request.scope["query_string"].decode("latin-1"), keep_blank_values=True),
            raw=raw,
            methods=methods,
            params=params,
            operation=operation,
            name=document.names.get(operation.key) if operation else None,
        )

    def _respond(self, asked: _Asked) -> Answer:
        try:
            answer = self._try(asked)
        except Refusal as refusal:
            allow = {"allow": ", ".join(asked.methods)} if refusal.status == 405 else {}
            answer = Answer(refusal.status, refusal.body, {**allow, **getattr(refusal, "headers", {})})
        self.calls.append(
            Call(
                method=asked.method,
                path=asked.path,
                operation=asked.name,
                status=answer.status,
                query=asked.query,
                body=asked.decoded(),
                params=tuple(asked.params),
                headers={name: value for name, value in asked.headers.items() if name != KEY_HEADER},
                at=self._world.clock.now(),
            )
        )
        return answer

    def _try(self, asked: _Asked) -> Answer:
        """The answer to a request that is let in and not made to fail."""
        self._admit(asked)
        name = asked.name or f"{asked.method} {asked.path}"
        fault = next((fault for fault in [*self.faults] if fault.strikes(name)), None)
        if fault is None:
            return self._carry_out(asked)
        if fault.status is None:
            return evolve(self._carry_out(asked), slow=fault.slow, keep=fault.keep)
        if fault.applied:
            self._carry_out(asked)
        body = {"status": fault.status, "message": fault.message or f"The fake was told to fail with {fault.status}."}
        return Answer(fault.status, body, fault.headers)

    def _admit(self, asked: _Asked) -> None:
        """Let in who has the key, while the limits last; like the real service, the refusal repeats the key."""
        key, quirks = asked.headers.get(KEY_HEADER), self._world.quirks
        if key is None:
            raise Refusal(401, "This request has no STATSIG-API-KEY header.")
        if key != self._key or quirks.key == "rejected":
            raise Refusal(401, f"This is not a key of the project. Key: {key}")
        if quirks.key == "read_only" and asked.method != "GET":
            raise Refusal(403, "This key may only read.")
        if quirks.rate_limits:
            wait = self._limiter.wait(quirks, asked.name or "", asked.method, self._world.clock.now())
            if wait:
                headers = {"retry-after": str(math.ceil(wait))} if quirks.retry_after else {}
                raise Limited(headers)

    def _carry_out(self, asked: _Asked) -> Answer:
        operation = asked.operation
        if not asked.methods:
            raise Refusal(404, f"Cannot {asked.method} {asked.path}")
        if operation is None:
            raise Refusal(405, f"{asked.path} does not take {asked.method}; it takes {', '.join(asked.methods)}")
        incoming = self._read(operation, asked)
        answer = self._answer(operation, incoming)
        if operation.method != "GET" and self.on_change:
            changes, tags = _changes(answer.body)
            self.on_change(asked.name or operation.key, _name_of(answer.body, incoming), changes, tags)
        return self._twisted(answer, operation)

    def _read(self, operation: Operation, asked: _Asked) -> Incoming:
        """The request, once it conforms to what the document declares."""
        for parameter in operation.query:
            self._check_query(parameter, asked.query.get(parameter["name"]))
        if operation.body is None:
            body = asked.decoded()
            return Incoming(asked.path, asked.params, asked.query, body if isinstance(body, dict) else {}, ())
        body = self._body(operation.body, asked)
        fields = self._world.document().schemas.properties(operation.body)
        return Incoming(asked.path, asked.params, asked.query, body, fields)

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

    def _body(self, schema: Json, asked: _Asked) -> Any:
        schemas = self._world.document().schemas
        if not asked.raw:
            if schemas.problem(schema, {}):
                plain = schemas.flat(schema)
                needs = ", ".join(plain.get("required", ())) or f"an {plain.get('type', 'object')}"
                raise Refusal(400, f"the body is missing; it must hold {needs}")
            return {}
        try:
            body = asked.body = json.loads(asked.raw, parse_constant=_no_number)
        except (ValueError, RecursionError) as error:
            raise Refusal(400, f"the body is not JSON: {error}") from None
        if problems := schemas.problems(schema, body):
            raise Refusal(400, problems[0], problems)
        return body

    def _answer(self, operation: Operation, request: Incoming) -> Answer:
        handler = self._handlers.get(operation.key)
        if handler:
            return Answer(operation.status, handler(request))
        if kind := self._owner(operation):
            kind.find(request)
        if operation.success is None:
            return Answer(204, media=None)
        media, schema = operation.success
        # The same for the same question, whatever else was asked before.
        chance = Random(f"{self._seed} {operation.key} {request.params} {sorted(request.query.items())}")
        body = self._world.document().schemas.sample(schema, chance=chance)
        if media == "application/json" and isinstance(body, dict) and "nextPage" in (body.get("pagination") or ()):
            data = body.get("data")
            shown, body["pagination"] = page_of(data if isinstance(data, list) else [None], request)
            body["data"] = [*shown] if isinstance(data, list) else data
        return Answer(operation.status, body, media=media)

    def _owner(self, operation: Operation) -> Entities | None:
        """The kind whose entity an operation without a handler is about."""
        path = operation.key.partition(" ")[2]
        return next((kind for kind in self._world.kinds.values() if path.startswith(f"{kind.path}/{{}}/")), None)

    def _twisted(self, answer: Answer, operation: Operation) -> Answer:
        """The answer with the quirks that were asked for."""
        quirks, body = self._world.quirks, answer.body
        status = answer.status if quirks.success_status is None else quirks.success_status
        if not isinstance(body, dict):
            return evolve(answer, status=status)
        body = dict(body)
        if operation.method != "GET" and quirks.mutation_answers != "data":
            body = {"message": body.get("message", "")} if quirks.mutation_answers == "message" else {"success": True}
        if "pagination" in body and quirks.next_page != "path":
            body["pagination"] = _relinked(body["pagination"], quirks.next_page)
        if not quirks.pagination:
            body.pop("pagination", None)
        if quirks.rules_as_object:
            body["data"] = _rules_as_object(body.get("data"), operation.key)
        return evolve(answer, status=status, body=body)


class Limited(Refusal):
    """Too many requests.

    Args:
        headers: What the answer says besides.
    """

    def __init__(self, headers: Mapping[str, str]) -> None:
        super().__init__(429, "Too many requests. Please slow down.")
        self.headers = headers


async def _send(answer: Answer, content: bytes, send: Send, wait: Callable[[float], Awaitable[None]]) -> None:
    media = {} if answer.media is None else {"content-type": answer.media}
    if answer.media and answer.media.startswith("text/"):
        media["content-type"] += "; charset=utf-8"
    length = {} if answer.status == 204 else {"content-length": str(len(content))}
    headers = [
        (name.encode(), value.encode("latin-1")) for name, value in {**media, **length, **answer.headers}.items()
    ]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    if answer.slow:
        middle = len(content) // 2
        await send({"type": "http.response.body", "body": content[:middle], "more_body": True})
        await wait(answer.slow)
        content = content[middle:]
    if answer.keep is not None:
        # Without an end the server breaks the connection.
        part = content[: int(len(content) * answer.keep)]
        await send({"type": "http.response.body", "body": part, "more_body": True})
        return
    await send({"type": "http.response.body", "body": content})


async def _wait(seconds: float) -> None:
    from anyio import sleep

    await sleep(seconds)


def _relinked(pagination: Json, shape: str) -> Json:
    """Where the next page is, in another of the shapes that the service uses."""

    def link(path: str) -> str:
        before, _, query = path.partition("?")
        if shape == "host":
            return f"statsigapi.net{path.removeprefix('/console')}".replace("net/", "net/console/", 1)
        if shape == "query":
            return f"?{query}"
        return f"{before.rpartition('/')[0]}/other?page={query.rpartition('=')[2]}"

    names = ("nextPage", "previousPage")
    return {**pagination, **{name: link(pagination[name]) for name in names if pagination.get(name)}}


def _rules_as_object(data: Any, key: str) -> Any:
    if key.endswith("/rules") and isinstance(data, list):
        return data[0] if data else {}
    if "/segments" in key and isinstance(data, dict) and len(data.get("rules", ())) == 1:
        return {**data, "rules": data["rules"][0]}
    return [_rules_as_object(each, key) for each in data] if isinstance(data, list) else data


def _changes(body: Any) -> tuple[Json, list[str]]:
    """What of an answer the log repeats: the fields of the entity as they are now, and its tags."""
    data = body.get("data") if isinstance(body, dict) else None
    if not isinstance(data, dict):
        return {}, []
    tags = data.get("tags")
    # A key is shown to who made it, and to nobody who reads the log.
    new = {name: {"new": value} for name, value in data.items() if name != "key"}
    return new, tags if isinstance(tags, list) else []


def _name_of(body: Any, request: Incoming) -> str:
    data = body.get("data") if isinstance(body, dict) else None
    named = data.get("name") if isinstance(data, dict) else None
    return str(named or (request.params[0] if request.params else ""))


def _readings(values: list[str]) -> list[Any]:
    """What the text of a query parameter may stand for: itself, a number, a boolean, or a list."""
    text = values[-1]
    readings: list[Any] = [text] if len(values) == 1 else []
    with suppress(ValueError, RecursionError):
        readings.append(json.loads(text, parse_constant=_no_number))
    return [*readings, values]


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no JSON number")


def _decoded(raw: bytes) -> Any:
    if not raw:
        return None
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return raw.decode(errors="replace")

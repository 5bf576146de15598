"""The ASGI application: from a request's bytes to the answer's, and a record of each."""

from __future__ import annotations

import json
import math
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping
from copy import deepcopy
from itertools import islice
from random import Random
from threading import RLock
from typing import Any, TypeAlias
from urllib.parse import parse_qs, quote

from attrs import define, evolve, field, frozen
from jsonschema_rs import Draft4Validator

from statsig_console.document.contracts import Contract
from statsig_console.document.findings import Finding, findings
from statsig_console.document.routes import parameter_names
from statsig_console.document.schemas import FAKED, Json, Rules
from statsig_console.errors import ArgumentValueError
from statsig_console_api.types import UNSET

from .conditions import Fault, Limiter
from .entities import Entities, Handler, Touched, World
from .exchange import Incoming, Refusal, failure, page_of, parts_in, relinked, rules_as_object, typed
from .problems import errors_of

Scope: TypeAlias = "MutableMapping[str, Any]"
Receive: TypeAlias = "Callable[[], Awaitable[Json]]"
Send: TypeAlias = "Callable[[Json], Awaitable[None]]"

NO_OPERATOR = ("public", "passes_gate", "passes_segment")
"""The conditions whose operator may be empty."""

KEY_HEADER = "statsig-api-key"

CLOSED: Rules = evolve(FAKED, closed=True)
"""By these rules a field that the document does not know is a problem."""

MAX_PROBLEMS = 10
"""How many problems of one request are told."""

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
        body: The decoded JSON body, its text where it is no JSON, the text of each part where it is multipart, None
            where there is none.
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
class Reply:
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
    """A parsed request."""

    method: str
    path: str
    headers: Mapping[str, str]
    query: Mapping[str, list[str]]
    raw: bytes
    methods: Mapping[str, Contract]
    params: list[str]
    contract: Contract | None
    body: Any = UNREAD

    is_json: bool = True

    @property
    def name(self) -> str | None:
        """The client's name of the operation; None where there is none."""
        return self.contract.name if self.contract else None

    @property
    def in_parts(self) -> bool:
        """Whether the body is multipart."""
        return self.headers.get("content-type", "").startswith("multipart/form-data")

    def decoded(self) -> Any:
        """The body as JSON, its text where it is none; decoded once, since it may hold a hundred thousand ids."""
        if self.body is UNREAD and self.in_parts:
            self.body = parts_in(self.headers["content-type"], self.raw)
        elif self.body is UNREAD:
            try:
                self.body = json.loads(self.raw, parse_constant=_no_number) if self.raw else None
            except (ValueError, RecursionError):
                self.body, self.is_json = self.raw.decode(errors="replace"), False
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
        self.on_change: Callable[[str, Incoming, list[Touched]], None] | None = None
        self.lock: RLock = RLock()
        self._world, self._handlers, self._key, self._seed = world, handlers, key, seed
        self._limiter = Limiter()
        self._unions: dict[str, Draft4Validator | None] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the fake speaks http only, not {scope['type']}")
        raw = await _body_of(receive)
        with self.lock:
            # Encoded while nothing else can change the state.
            answer = self._respond(self._asked(scope, raw))
            content = answer.encoded()
        await _send(answer, content, send, (scope.get("extensions") or {}).get(WAIT, _wait))

    def _asked(self, scope: Scope, raw: bytes) -> _Asked:
        path = (scope.get("raw_path") or quote(scope["path"]).encode()).decode("latin-1")
        if self._world.quirks.empty_id == "collection":
            path = path.rstrip("/")
        methods, params = self._world.document().routes.find(path) or ({}, [])
        return _Asked(
            method=scope["method"],
            path=path,
            headers={name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]},
            query=parse_qs(scope["query_string"].decode("latin-1"), keep_blank_values=True),
            raw=raw,
            methods=methods,
            params=params,
            contract=methods.get(scope["method"]),
        )

    def _respond(self, asked: _Asked) -> Reply:
        try:
            answer = self._try(asked)
        except Refusal as refusal:
            allow = {"allow": ", ".join(asked.methods)} if refusal.status == 405 else {}
            answer = Reply(refusal.status, refusal.body, {**allow, **getattr(refusal, "headers", {})})
        self.calls.append(self._call(asked, answer.status))
        return answer

    def _call(self, asked: _Asked, status: int) -> Call:
        """The record of a request."""
        return Call(
            method=asked.method,
            path=asked.path,
            operation=asked.name,
            status=status,
            query=asked.query,
            body=asked.decoded(),
            params=tuple(asked.params),
            headers={name: value for name, value in asked.headers.items() if name != KEY_HEADER},
            at=self._world.clock.now(),
        )

    def _try(self, asked: _Asked) -> Reply:
        """The answer to a request, unless its key, a rate limit or a fault prevents it."""
        self._admit(asked)
        name = asked.name or f"{asked.method} {asked.path}"
        fault = next((fault for fault in [*self.faults] if fault.strikes(name)), None)
        if fault is None:
            return self._carry_out(asked)
        if fault.status is None:
            return evolve(self._carry_out(asked), slow=fault.slow, keep=fault.keep)
        if fault.applied:
            self._carry_out(asked)
        if fault.body is not UNSET:
            body = fault.body(self._call(asked, fault.status)) if callable(fault.body) else fault.body
        else:
            body = failure(fault.status, fault.message or f"The fake was told to fail with {fault.status}.")
        return Reply(fault.status, body, fault.headers)

    def _admit(self, asked: _Asked) -> None:
        """Check the key and the rate limits. As in the real service, the refusal repeats the key."""
        key, quirks = asked.headers.get(KEY_HEADER), self._world.quirks
        if key is None:
            raise Refusal(401, "This request has no STATSIG-API-KEY header.")
        if key != self._key or quirks.key == "rejected":
            raise Refusal(401, f"This is not a key of the project. Key: {key}")
        if quirks.key == "read_only" and asked.method != "GET":
            refusal = Refusal(403, "This key may only read.")
            if quirks.forbidden_words == "error":
                refusal.body["error"] = refusal.body.pop("message")
            raise refusal
        if quirks.rate_limits:
            wait = self._limiter.wait(quirks, asked.name or "", asked.method, self._world.clock.now())
            if wait:
                headers = {"retry-after": str(math.ceil(wait))} if quirks.retry_after else {}
                raise Limited(headers)

    def _carry_out(self, asked: _Asked) -> Reply:
        contract = asked.contract
        if not asked.methods:
            raise Refusal(404, f"Cannot {asked.method} {asked.path}")
        if contract is None:
            raise Refusal(405, f"{asked.path} does not take {asked.method}; it takes {', '.join(asked.methods)}")
        incoming = self._read(contract, asked)
        self._world.touched.clear()
        answer = self._answer(contract, incoming)
        is_trial = isinstance(incoming.body, dict) and incoming.body.get("dryRun")
        if contract.method != "GET" and self.on_change and not is_trial:
            self.on_change(contract.name, incoming, self._world.touched)
        return self._twisted(answer, contract)

    def _read(self, contract: Contract, asked: _Asked) -> Incoming:
        """The request, checked against the document."""
        if len(asked.raw) > self._world.quirks.max_body:
            raise Refusal(413, f"the body has {len(asked.raw)} bytes, more than {self._world.quirks.max_body}")
        body = asked.decoded()
        if asked.raw and not asked.is_json:
            raise Refusal(400, "the body is not JSON")
        in_parts = asked.in_parts or not (asked.raw or contract.body)
        schemas, schema = self._world.document().schemas, contract.multipart if in_parts else contract.body
        if not asked.raw or (schema is None and body == {}):
            # An empty body says as much as an empty object.
            body = UNSET if schema is None else {}
        elif in_parts:
            body = typed(body, schemas, schema or {})
        path = dict(zip(parameter_names(contract.path), asked.params, strict=True))
        query = {name: texts[0] if len(texts) == 1 else texts for name, texts in asked.query.items()}
        rules = CLOSED if self._world.quirks.unknown_fields == "refused" else FAKED
        found = [*islice(contract.request_findings(path, query, body, rules, in_parts=in_parts), MAX_PROBLEMS)]
        is_bare = not asked.raw and contract.method == "DELETE" and contract.path.endswith("/overrides")
        if is_bare and self._world.quirks.bare_delete == "clears":
            found = [each for each in found if each.pointer.startswith(("?", "{"))]
        if contract.key in self._handlers:
            # What is kept has to be well formed, and the service takes more than the document says.
            found = [each for each in found if not self._taken(each, body)]
            found = found or [*islice(self._other_forms(contract, body), MAX_PROBLEMS)]
            found = found or self._nulls(contract, body)
        if found and not asked.raw and not found[0].pointer.startswith(("?", "{")):
            raise Refusal(400, f"the body is missing; it must hold {self._needed(schema or {})}")
        if found:
            errors = errors_of(found)
            raise Refusal(400, errors[0]["errorMessage"], errors)
        if contract.key in self._handlers and asked.raw and self._world.quirks.unknown_fields == "ignored":
            body = self._declared(contract, body)
        fields = () if schema is None else schemas.fields(schema)
        return Incoming(asked.path, asked.params, asked.query, {} if body is UNSET else body, fields)

    def _declared(self, contract: Contract, body: Any) -> Any:
        """The body without fields within its fields that the document does not know; the service ignores them."""
        found = [each for each in contract.request_findings({}, {}, body, CLOSED) if each.kind == "extra"]
        deep = [each.path for each in found if len(each.path) > 1]
        body = deepcopy(body) if deep else body
        for *steps, name in deep:
            held = body
            for step in steps:
                held = held[step]
            held.pop(name, None)
        return body

    def _nulls(self, contract: Contract, body: Any) -> list[Finding]:
        """The fields that may be left out of what is created, and are null instead."""
        if not contract.name.endswith(".create") or self._world.quirks.nulls_on_create == "accepted":
            return []
        required = self._world.document().schemas.flat(contract.body or {}).get("required", ())
        given = body.items() if isinstance(body, dict) else ()
        declared = self._world.document().schemas.fields(contract.body or {}) - {*required}
        names = [name for name, value in given if value is None and name in declared]
        return [Finding("", "", "constraint", "left out", "null", None, (name,)) for name in names]

    def _taken(self, finding: Finding, body: Any) -> bool:
        """Whether the service accepts what the document refuses."""
        if finding.path[-1:] == ("operator",):
            condition: Any = body
            for step in finding.path[:-1]:
                condition = condition[step]
            return finding.value == "" and condition.get("type") in NO_OPERATOR
        decimals = isinstance(finding.value, float) and round(finding.value, 3) == finding.value
        in_range = decimals and 0 <= finding.value <= 100
        return self._world.quirks.fine_percentages and finding.path[-1:] == ("passPercentage",) and in_range

    def _other_forms(self, contract: Contract, body: Any) -> Iterator[Finding]:
        """Problems of fields that only another form of the body declares; the form that matches ignores them."""
        if contract.key not in self._unions:
            schemas = self._world.document().schemas
            plain = schemas.flat(contract.body or {})
            declared: dict[str, list[Json]] = {}
            for form in plain.get("oneOf") or plain.get("anyOf") or ():
                for name, schema in schemas.flat(form).get("properties", {}).items():
                    declared.setdefault(name, []).append(schema)
            fields = {name: {"anyOf": each} if each[1:] else each[0] for name, each in declared.items()}
            self._unions[contract.key] = schemas.compiled({"properties": fields}, FAKED) if fields else None
        validator = self._unions[contract.key]
        return findings(validator, body) if validator and isinstance(body, dict) else iter(())

    def _needed(self, schema: Json) -> str:
        plain = self._world.document().schemas.flat(schema)
        return ", ".join(plain.get("required", ())) or f"an {plain.get('type', 'object')}"

    def _answer(self, contract: Contract, request: Incoming) -> Reply:
        handler = self._handlers.get(contract.key)
        success = contract.success
        if handler:
            return Reply(success.status, handler(request))
        if kind := self._owner(contract):
            kind.find(request)
        media = success.media
        if media is None:
            return Reply(204, media=None)
        # The same for the same question, whatever else was asked before.
        chance = Random(f"{self._seed} {contract.key} {request.params} {sorted(request.query.items())}")
        body = self._world.samples.sample(success.schema, chance=chance)
        if media == "application/json" and isinstance(body, dict) and "nextPage" in (body.get("pagination") or ()):
            data = body.get("data")
            shown, body["pagination"] = page_of(data if isinstance(data, list) else [None], request, self._world.quirks)
            body["data"] = [*shown] if isinstance(data, list) else data
        return Reply(success.status, body, media=media)

    def _owner(self, contract: Contract) -> Entities | None:
        """The kind whose entity an operation without a handler is about."""
        path = contract.key.partition(" ")[2]
        return next((kind for kind in self._world.kinds.values() if path.startswith(f"{kind.path}/{{}}/")), None)

    def _twisted(self, answer: Reply, contract: Contract) -> Reply:
        """The answer with the active quirks applied."""
        quirks, body = self._world.quirks, answer.body
        status = answer.status if quirks.success_status is None else quirks.success_status
        if not isinstance(body, dict):
            return evolve(answer, status=status)
        body = dict(body)
        if contract.method != "GET" and quirks.mutation_answers != "data":
            body = {"message": body.get("message", "")} if quirks.mutation_answers == "message" else {"success": True}
        if "pagination" in body and quirks.next_page != "path":
            body["pagination"] = relinked(body["pagination"], quirks.next_page)
        if not quirks.pagination:
            body.pop("pagination", None)
        if quirks.rules_as_object:
            body["data"] = rules_as_object(body.get("data"), contract.key)
        return evolve(answer, status=status, body=body)


class Limited(Refusal):
    """Too many requests.

    Args:
        headers: What the answer says besides.
    """

    def __init__(self, headers: Mapping[str, str]) -> None:
        super().__init__(429, "Too many requests. Please slow down.")
        self.headers = headers


async def _send(answer: Reply, content: bytes, send: Send, wait: Callable[[float], Awaitable[None]]) -> None:
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


def _no_number(text: str) -> Any:
    raise ArgumentValueError(f"{text} is no JSON number")


async def _body_of(receive: Receive) -> bytes:
    parts = []
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            break
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    return b"".join(parts)

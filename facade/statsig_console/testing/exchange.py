"""A request as a handler gets it, a refusal, and the page that a request asks for."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from email.parser import BytesParser
from typing import Any
from urllib.parse import urlencode

from attrs import frozen

from statsig_console.document.schemas import Json, Schemas

from .conditions import Quirks

DEFAULT_LIMIT = 100
"""The items of a page where the request does not say."""

SERVER_ERROR = 500
"""From here on an error is the service's own fault."""


class Refusal(Exception):
    """A request that the fake answers with an error.

    Args:
        status: The HTTP status.
        message: What is wrong, in a line.
        errors: What is wrong by property, for the `errors` of the answer.
    """

    def __init__(self, status: int, message: str, errors: Any = None) -> None:
        super().__init__(message)
        self.status = status
        self.body: Json = failure(status, message, errors)


def failure(status: int, message: str, errors: Any = None) -> Json:
    """The body of an answer that is an error; below 500 it lists what is wrong by property."""
    listed = {} if status >= SERVER_ERROR else {"errors": errors or [{"property": "", "errorMessage": message}]}
    return {"status": status, "message": message, **listed}


@frozen
class Incoming:
    """A request that names a documented operation and conforms to it.

    Args:
        path: The path as it was sent, still encoded.
        params: The decoded path parameters, in order.
        query: The values of each query parameter.
        body: The decoded JSON body; an empty object where there is none.
        fields: The names that the operation's body may have.
    """

    path: str
    params: list[str]
    query: Mapping[str, list[str]]
    body: Any
    fields: Collection[str]

    def flag(self, name: str) -> bool:
        """Whether a query parameter says true."""
        return self.query.get(name, ["false"])[-1] == "true"

    def last(self, name: str) -> str | None:
        """The value of a query parameter; None where it is not given."""
        return self.query[name][-1] if name in self.query else None

    def given(self, known: Collection[str]) -> Json:
        """The fields of the body that the operation and the entity both have; others are passed over."""
        return {
            name: value
            for name, value in self.body.items()
            if name in self.fields and name in known and name != "dryRun"
        }


def parts_in(media: str, raw: bytes) -> Json:
    """The parts of a multipart body by name, as text; a list of them where a name stands several times."""
    message = BytesParser().parsebytes(b"content-type: " + media.encode("latin-1", "replace") + b"\r\n\r\n" + raw)
    found: dict[str, list[str]] = {}
    for part in message.walk():
        if not part.is_multipart():
            content: Any = part.get_payload(decode=True)
            name = str(part.get_param("name", header="content-disposition"))
            found.setdefault(name, []).append(content.decode(errors="replace"))
    return {name: texts[0] if len(texts) == 1 else texts for name, texts in found.items()}


def typed(parts: Json, schemas: Schemas, schema: Json) -> Json:
    """The parts as the values that they stand for: all but text is sent as JSON, a list in several parts."""
    declared = schemas.flat(schema).get("properties", {})

    def value(part: Any, kind: Json) -> Any:
        kind = schemas.flat(kind)
        if kind.get("type") == "array":
            return [value(each, kind.get("items", {})) for each in (part if isinstance(part, list) else [part])]
        try:
            return part if kind.get("type", "string") == "string" else json.loads(part)
        except (ValueError, TypeError, RecursionError):
            return part

    return {name: value(part, declared.get(name, {})) for name, part in parts.items()}


def page_of(items: Sequence[Any], request: Incoming, quirks: Quirks) -> tuple[Sequence[Any], Json]:
    """The page that the request asks for, and what the answer says of it."""
    number, limit = _whole(request, "page", 1), _whole(request, "limit", DEFAULT_LIMIT)
    limit = min(limit, quirks.max_limit or limit)
    start = (number - 1) * limit
    filters = {name: texts for name, texts in request.query.items() if name not in ("limit", "page")}
    kept = urlencode({**(filters if quirks.keep_filters else {}), "limit": limit}, doseq=True)
    link = f"{request.path}?{kept}&page="
    return items[start : start + limit], {
        "itemsPerPage": limit,
        "pageNumber": number,
        "nextPage": f"{link}{number + 1}" if start + limit < len(items) else None,
        "previousPage": f"{link}{number - 1}" if number > 1 else None,
        "totalItems": len(items),
        "all": "",
    }


def _whole(request: Incoming, name: str, default: int) -> int:
    text = request.query.get(name, [str(default)])[-1]
    # More digits than any list has items would be work for nothing.
    if not (text.isascii() and text.isdigit() and len(text) <= 18 and int(text) > 0):
        raise Refusal(400, f'{name} is "{text[:60]}"; it must be a whole number from 1')
    return int(text)


def relinked(pagination: Json, shape: str) -> Json:
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


def rules_as_object(data: Any, key: str) -> Any:
    """Lists of rules as one object."""
    if key.endswith("/rules") and isinstance(data, list):
        return data[0] if data else {}
    if "/segments" in key and isinstance(data, dict) and len(data.get("rules", ())) == 1:
        return {**data, "rules": data["rules"][0]}
    return [rules_as_object(each, key) for each in data] if isinstance(data, list) else data

"""What the document declares for each operation's requests and answers, and where values depart from it.

If a repair of ours is a guess, answers are checked against the document as published: `x-published` of `schemas.json`
is the merge patch (RFC 7396) that restores it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from statsig_console_api.types import UNSET

from .findings import Finding, findings, parameter_findings, shape_of
from .routes import Routes, path_values, shape
from .schemas import READ, SENT, Json, Rules, Schemas

if TYPE_CHECKING:
    from jsonschema_rs import Draft4Validator


@frozen
class Parameter:
    """A parameter of a path or a query.

    Args:
        name: Its name in the document.
        required: Whether it must be given.
        schema: The schema of its value.
    """

    name: str
    required: bool
    schema: Json


@frozen
class Success:
    """The first success that the document declares.

    Args:
        status: The status; 204 where none is declared.
        media: The media type; None for an empty answer.
        schema: The schema of the body.
    """

    status: int
    media: str | None
    schema: Json


@frozen(eq=False)
class Contract:
    """What the document declares for one operation; its schemas are compiled on first use.

    Args:
        name: Its public name; method and path where it has none.
        method: The HTTP method.
        path: The path with `{…}` for its parameters.
    """

    name: str
    method: str
    path: str
    _sent: Json
    _answered: Json
    _schemas: Schemas
    _published: Schemas
    _compiled: dict[Any, Draft4Validator] = field(factory=dict, init=False)

    @property
    def key(self) -> str:
        """Method and path without the names of parameters, such as `GET /console/v1/gates/{}`."""
        return f"{self.method} {shape(self.path)}"

    @cached_property
    def path_parameters(self) -> dict[str, Parameter]:
        """The path parameters by name."""
        return self._parameters("path")

    @cached_property
    def query(self) -> dict[str, Parameter]:
        """The query parameters by name."""
        return self._parameters("query")

    @property
    def body(self) -> Json | None:
        """The schema of the JSON body; None where it takes none."""
        request: Json = self._sent.get("requestBody", {})
        content: Json = request.get("content", {})
        schema: Json | None = content.get("application/json", {}).get("schema")
        return schema

    @property
    def multipart(self) -> Json | None:
        """The schema of the parts of a multipart body; None where it takes none."""
        request: Json = self._sent.get("requestBody", {})
        content: Json = request.get("content", {})
        schema: Json | None = content.get("multipart/form-data", {}).get("schema")
        return schema

    @property
    def needs_body(self) -> bool:
        """Whether a body must be given."""
        return bool(self._sent.get("requestBody", {}).get("required"))

    @property
    def statuses(self) -> list[str]:
        """The declared statuses."""
        return sorted(self._answered["responses"])

    @property
    def success(self) -> Success:
        """The declared success, as the client reads it."""
        codes = sorted(code for code in self._sent["responses"] if code.startswith("2"))
        content: Json = self._sent["responses"][codes[0]].get("content", {}) if codes else {}
        media = next(iter(content), None)
        schema: Json = {} if media is None else content[media].get("schema", {})
        return Success(int(codes[0]) if codes else 204, media, schema)

    def request_findings(
        self,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        body: Any,
        rules: Rules = SENT,
        *,
        in_parts: bool = False,
    ) -> Iterator[Finding]:
        """Where a request departs.

        Args:
            path: The decoded values of the path's parameters by name.
            query: The query parameters by name: JSON values, or the texts that were sent.
            body: The JSON body; UNSET for none.
            rules: How the schemas are read.
            in_parts: Whether the body was sent as multipart.

        Raises:
            ConfigurationError: The extra `contract` is not installed.
        """
        schema = self.multipart if in_parts else self.body
        keys = body.keys() if isinstance(body, Mapping) else ()
        for mark, parameters, given in (("{%s}", self.path_parameters, path), ("?%s", self.query, query)):
            for name, parameter in parameters.items():
                place = mark % name
                if name in given:
                    yield from parameter_findings(self._validator(parameter.schema, rules), given[name], place)
                elif parameter.required and name not in keys:
                    yield Finding(place, place, "missing", "a value", "nothing", UNSET, (name,))
        for name in query.keys() - self.query.keys():
            place = f"?{name}"
            yield Finding(place, place, "extra", "no such parameter", shape_of(query[name]), query[name], (name,))
        if body is UNSET:
            if self.needs_body and schema is not None:
                yield Finding("", "", "missing", "a body", "nothing", UNSET)
        elif schema is None:
            yield Finding("", "", "extra", "no body", shape_of(body), body)
        else:
            yield from findings(self._validator(schema, rules), body)

    def answer_findings(self, status: str, body: Any) -> Iterator[Finding]:
        """Where the body of an answer departs.

        Args:
            status: A declared status.
            body: The decoded JSON; the text where it is none, None where it is empty.

        Raises:
            ConfigurationError: The extra `contract` is not installed.
        """
        content = self._answered["responses"][status].get("content", {})
        schema = next((each["schema"] for each in content.values() if "schema" in each), None)
        if schema is not None:
            yield from findings(self._validator(schema, READ), body)

    def values_in(self, path: str) -> dict[str, str]:
        """The decoded values of the parameters in an encoded path, by name; none where it is another path."""
        return path_values(self.path, path) or {}

    def _parameters(self, place: str) -> dict[str, Parameter]:
        return {
            each["name"]: Parameter(each["name"], bool(each.get("required")), each["schema"])
            for each in self._sent.get("parameters", ())
            if each.get("in") == place and "schema" in each
        }

    def _validator(self, schema: Json, rules: Rules) -> Draft4Validator:
        # By identity: schemas are parts of the document, which outlives this.
        key = id(schema), rules
        if key not in self._compiled:
            schemas = self._published if rules == READ else self._schemas
            self._compiled[key] = schemas.compiled(schema, rules)
        return self._compiled[key]


class Document:
    """A document: its operations by name and by path.

    Args:
        document: OpenAPI 3.0 as JSON, with `x-published` where it has guesses of ours.
        names: The public name of each operation by method and path; others are left out. None to take all, each
            called by its method and path.
    """

    def __init__(self, document: Json, names: Mapping[tuple[str, str], str] | None = None) -> None:
        published = merge_patch(document, document.get("x-published", {}))
        self.schemas: Schemas = Schemas(document)
        self.version: str = document.get("info", {}).get("version", "")
        of_published = Schemas(published)
        self.contracts: dict[str, Contract] = {}
        for path, item in document["paths"].items():
            for method, node in item.items():
                key = method.upper(), path
                name = " ".join(key) if names is None else names.get(key)
                if name is not None:
                    answered = published["paths"][path][method]
                    self.contracts[name] = Contract(name, *key, node, answered, self.schemas, of_published)
        self.by_key: dict[str, Contract] = {each.key: each for each in self.contracts.values()}
        self.routes: Routes[Contract] = Routes((each.method, each.path, each) for each in self.contracts.values())


def merge_patch(value: Any, patch: Any) -> Any:
    """A JSON value with a merge patch (RFC 7396) applied; the value itself stays as it is."""
    if not isinstance(patch, dict):
        return patch
    out = dict(value) if isinstance(value, dict) else {}
    for name, change in patch.items():
        if change is None:
            out.pop(name, None)
        else:
            out[name] = merge_patch(out.get(name), change)
    return out


@cache
def installed() -> Document:
    """The document that the installed package was made from."""
    from statsig_console_api import operations

    return Document(
        json.loads(_installed_bytes()), {(each.method, each.path): name for name, each in operations.items()}
    )


@cache
def installed_version() -> str:
    """The document's own version and operations, and the digest that tells it from others of that version."""
    document = installed()
    return f"{document.version}, {len(document.contracts)} operations, sha256 {sha256(_installed_bytes()).hexdigest()}"


def _installed_bytes() -> bytes:
    return files("statsig_console_api").joinpath("schemas.json").read_bytes()

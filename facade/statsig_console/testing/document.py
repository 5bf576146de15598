"""The document that the fake answers by: which operation a path means, and what goes in and out of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from importlib import import_module
from importlib.resources import files
from typing import Any

from attrs import define, field, frozen

from .schemas import Json, Schemas

METHODS = ("get", "put", "post", "patch", "delete")


@frozen(eq=False)
class Operation:
    """One documented operation.

    Args:
        key: Its identity, e.g. "GET /console/v1/gates/{}": the names of path parameters are no part of it.
        method: The HTTP method.
        query: The query parameters it declares.
        body: The schema of the JSON body it takes; None where it takes none.
        status: The status of success that the document names; 200 where it names several.
        success: Media type and schema of the answer; None where it is empty.
    """

    key: str
    method: str
    query: list[Json]
    body: Json | None
    status: int
    success: tuple[str, Json] | None

    @classmethod
    def read(cls, key: str, node: Json) -> Operation:
        """An operation from what the document says of it."""
        method = key.partition(" ")[0]
        codes = sorted(code for code in node["responses"] if code.startswith("2"))
        code = codes[0] if codes else None
        content = node["responses"][code].get("content", {}) if code else {}
        return cls(
            key=key,
            method=method,
            query=[parameter for parameter in node.get("parameters", ()) if parameter.get("in") == "query"],
            body=node.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema"),
            status=int(code or 204),
            success=next(((media, part.get("schema", {})) for media, part in content.items()), None),
        )


@define(eq=False)
class _Branch:
    """What follows one part of a path."""

    methods: dict[str, Operation] = field(factory=dict)
    fixed: dict[str, _Branch] = field(factory=dict)
    parameter: _Branch | None = None

    def below(self, part: str | None) -> _Branch:
        """The branch of a fixed part, or None for that of a parameter; made where there is none."""
        if part is not None:
            return self.fixed.setdefault(part, _Branch())
        self.parameter = self.parameter or _Branch()
        return self.parameter

    def find(self, segments: Sequence[str], params: tuple[str, ...]) -> Iterator[tuple[_Branch, tuple[str, ...]]]:
        """The ends that the segments lead to; a fixed part goes before a parameter, from the left."""
        if not segments:
            if self.methods:
                yield self, params
            return
        first, rest = segments[0], segments[1:]
        if first in self.fixed:
            yield from self.fixed[first].find(rest, params)
        if self.parameter is not None and first:
            yield from self.parameter.find(rest, (*params, first))


class Document:
    """An OpenAPI document, ready to be looked up by path.

    Args:
        document: The decoded document.
    """

    def __init__(self, document: Json) -> None:
        self.schemas: Schemas = Schemas(document)
        self.operations: dict[str, Operation] = {}
        self._root = _Branch()
        for path, item in document["paths"].items():
            shape, branch = _shape(path), self._root
            for part in shape.split("/"):
                branch = branch.below(None if part == "{}" else part)
            for method in METHODS:
                if method in item:
                    operation = Operation.read(f"{method.upper()} {shape}", item[method])
                    self.operations[operation.key] = branch.methods[operation.method] = operation

    def route(self, segments: Sequence[str]) -> tuple[Mapping[str, Operation], list[str]] | None:
        """The operations of a path by method, and the values of its parameters; None for an unknown path.

        Args:
            segments: The decoded parts of the path, between its slashes.
        """
        for branch, params in self._root.find(segments, ()):
            return branch.methods, list(params)
        return None

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The client's name of each operation, by key."""
        known: Mapping[str, Any] = getattr(import_module("statsig_console_api"), "operations", {})
        return {f"{operation.method} {_shape(operation.path)}": name for name, operation in known.items()}


def _shape(path: str) -> str:
    return "/".join("{}" if part.startswith(("{", ":")) else part for part in path.split("/"))


@cache
def installed() -> Document:
    """The document that comes with the generated package."""
    return Document(json.loads(files("statsig_console_api").joinpath("schemas.json").read_bytes()))

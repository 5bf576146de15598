"""The document that the fake answers by: which operation a path means, and what goes in and out of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from importlib import import_module
from importlib.resources import files
from typing import Any

from attrs import frozen

from .schemas import Json, Schemas

METHODS = ("get", "put", "post", "patch", "delete")


@frozen(eq=False)
class Operation:
    """One documented operation.

    Args:
        key: Its identity, e.g. "GET /console/v1/gates/{}": the names of path parameters are no part of it.
        method: The HTTP method.
        node: What the document says of it.
    """

    key: str
    method: str
    node: Json

    @property
    def query(self) -> list[Json]:
        """The query parameters it declares."""
        return [parameter for parameter in self.node.get("parameters", ()) if parameter.get("in") == "query"]

    @property
    def body(self) -> Json | None:
        """The schema of the JSON body it takes; None where it takes none."""
        content = self.node.get("requestBody", {}).get("content", {})
        schema: Json | None = content.get("application/json", {}).get("schema")
        return schema

    @property
    def status(self) -> int:
        """The status of success: 201 is kept for what creates, since the document has it on reads too."""
        return 201 if self.method == "POST" and "200" not in self.node["responses"] else 200

    @property
    def success(self) -> tuple[str, Json] | None:
        """Media type and schema of the answer; None where it is empty."""
        code = next((code for code in self.node["responses"] if code.startswith("2")), None)
        content = self.node["responses"][code].get("content", {}) if code else {}
        return next(((media, part.get("schema", {})) for media, part in content.items()), None)


class Document:
    """An OpenAPI document, ready to be looked up by path.

    Args:
        document: The decoded document.
    """

    def __init__(self, document: Json) -> None:
        self.schemas = Schemas(document)
        self.operations: dict[str, Operation] = {}
        routes: dict[tuple[str | None, ...], dict[str, Operation]] = {}
        for path, item in document["paths"].items():
            parts = tuple(None if part.startswith(("{", ":")) else part for part in path.split("/"))
            shape = "/".join("{}" if part is None else part for part in parts)
            for method in METHODS:
                if method in item:
                    operation = Operation(f"{method.upper()} {shape}", method.upper(), item[method])
                    self.operations[operation.key] = operation
                    routes.setdefault(parts, {})[operation.method] = operation
        # A fixed part goes before a parameter, from the left.
        self._routes = sorted(routes.items(), key=lambda route: [part is None for part in route[0]])

    def route(self, segments: Sequence[str]) -> tuple[Mapping[str, Operation], list[str]] | None:
        """The operations of a path by method, and the values of its parameters; None for an unknown path.

        Args:
            segments: The decoded parts of the path, between its slashes.
        """
        for parts, methods in self._routes:
            if len(parts) == len(segments) and all(
                bool(segment) if part is None else part == segment
                for part, segment in zip(parts, segments, strict=True)
            ):
                return methods, [segment for part, segment in zip(parts, segments, strict=True) if part is None]
        return None

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The client's name of each operation, by key."""
        known: Mapping[str, Any] = getattr(import_module("statsig_console_api"), "operations", {})
        names = {}
        for name, operation in known.items():
            parts = ("{}" if part.startswith(("{", ":")) else part for part in operation.path.split("/"))
            names[f"{operation.method} {'/'.join(parts)}"] = name
        return names


@cache
def installed() -> Document:
    """The document that comes with the generated package."""
    return Document(json.loads(files("statsig_console_api").joinpath("schemas.json").read_bytes()))

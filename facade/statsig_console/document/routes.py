"""From a method and a path to an operation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.parse import unquote

if TYPE_CHECKING:
    from statsig_console_api.client import Operation

T = TypeVar("T")


class Routes(Generic[T]):
    """Operations by path.

    Args:
        entries: Method, path with `{…}` for parameters, and value.
    """

    def __init__(self, entries: Iterable[tuple[str, str, T]]) -> None:
        by_shape: dict[tuple[str, ...], dict[str, T]] = {}
        for method, path, value in entries:
            by_shape.setdefault(tuple(shape(path).split("/")), {})[method] = value
        self._by_length: dict[int, list[tuple[tuple[str, ...], dict[str, T]]]] = {}
        # Fixed parts win over parameters, from the left.
        for parts in sorted(by_shape, key=lambda parts: [part == "{}" for part in parts]):
            self._by_length.setdefault(len(parts), []).append((parts, by_shape[parts]))

    def find(self, path: str) -> tuple[Mapping[str, T], list[str]] | None:
        """What is at an encoded path by method, and the decoded values of its parameters; None for an unknown path."""
        given = path.split("/")
        for parts, by_method in self._by_length.get(len(given), ()):
            values = _values(parts, given)
            if values is not None:
                return by_method, values
        return None


def operation_at(method: str, path: str) -> Operation | None:
    """The operation at an encoded path; None for an unknown one.

    Args:
        method: The HTTP method.
        path: The path, from `/console/v1`.
    """
    found = _installed().find(path)
    return None if found is None else found[0].get(method)


def path_values(template: str, path: str) -> dict[str, str] | None:
    """The decoded values of the parameters in an encoded path, by name; None where it is another path.

    Args:
        template: The path with `{…}` for its parameters.
        path: The encoded path.
    """
    values = _values(shape(template).split("/"), path.split("/"))
    return None if values is None else dict(zip(parameter_names(template), values, strict=True))


def parameter_names(template: str) -> list[str]:
    """The names of a path's parameters, in order."""
    return [part[1:-1] for part in template.split("/") if part.startswith("{")]


def shape(path: str) -> str:
    """The path without the names of its parameters, which do not identify an operation."""
    return "/".join("{}" if part.startswith("{") else part for part in path.split("/"))


def _values(parts: Sequence[str], given: Sequence[str]) -> list[str] | None:
    """The decoded values of the parameters; None where a fixed part differs or a value is empty."""
    if len(parts) != len(given):
        return None
    values = []
    for part, value in zip(parts, given, strict=True):
        if part == "{}" and value:
            values.append(unquote(value))
        elif part != value:
            return None
    return values


@cache
def _installed() -> Routes[Operation]:
    from statsig_console_api import operations

    return Routes((each.method, each.path, each) for each in operations.values())

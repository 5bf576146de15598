"""Which operation a method and a path mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statsig_console_api.client import Operation


def operation_at(method: str, path: str) -> Operation | None:
    """The operation that an encoded path means, fixed parts before parameters; None for one that is not known.

    Args:
        method: The HTTP method.
        path: The path, from `/console/v1`.
    """
    from statsig_console_api import operations

    given = path.split("/")
    found = [each for each in operations.values() if each.method == method and _leads(each.path.split("/"), given)]
    return min(found, key=lambda each: [part.startswith("{") for part in each.path.split("/")], default=None)


def _leads(declared: list[str], given: list[str]) -> bool:
    return len(declared) == len(given) and all(
        part == value or (part.startswith("{") and value) for part, value in zip(declared, given, strict=True)
    )

"""One departure from the document, described by shapes."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from statsig_console.document.findings import Kind
from statsig_console_api.types import UNSET

Direction: TypeAlias = Literal["request", "answer"]


@frozen
class Violation:
    """One place at which a request or an answer departs from the document.

    It holds values only if they were asked for, and never the keys of free maps, which are data too.

    Args:
        operation: The public name of the operation, such as `gates.get`.
        direction: Whether the request departs, or the answer.
        status: The HTTP status of the answer; None for a request.
        pointer: Where, as a JSON pointer into the body, `*` for keys of free maps; `?name` for a query parameter and
            `{name}` for one of the path.
        place: The pointer with `*` for positions in lists too: the same for every item.
        kind: What is wrong.
        expected: What the document declares.
        found: What came instead: its type, and what else matters of its shape.
        value: What came, if values were asked for, else UNSET.
    """

    operation: str
    direction: Direction
    status: int | None
    pointer: str
    place: str
    kind: Kind
    expected: str
    found: str
    value: Any = field(default=UNSET, repr=False)

    @property
    def key(self) -> tuple[str, str, int | None, str, str]:
        """Its identity: departures with the same key are reported once."""
        return self.operation, self.direction, self.status, self.place, self.kind

    def __str__(self) -> str:
        status = "" if self.status is None else f" {self.status}"
        value = "" if self.value is UNSET else f": {self.value!r}"
        return (
            f"{self.operation} {self.direction}{status} at {self.pointer or 'its root'}: "
            f"expected {self.expected}, found {self.found}{value}"
        )

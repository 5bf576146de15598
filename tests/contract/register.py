"""The register of accepted departures, and the examples of published documents that it is held against."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

from statsig_console import operations
from statsig_console.contract import Departure, Violation, validate

REGISTER = Path(__file__).with_name("departures.toml")
CASSETTES = Path(__file__).with_name("cassettes")
DOCUMENTS = Path(__file__).parents[3] / "shared" / "upstream"
"""Published documents, which are not ours to keep here: what needs them is skipped where they are not."""

EXAMPLES = {
    "example 2025-03-12": "2025-03-12.json",
    "example 2025-10-20": "2025-10-20.json",
    "example 2026-09-17": "2026-09-17.additions.json",
}
"""The file of each source of examples."""


@frozen(order=True)
class Known:
    """One accepted departure of one source.

    Args:
        operation: The public name.
        status: The status of the answer.
        place: Where, as `Violation.place`.
        kind: What is wrong, as `Violation.kind`.
        found: What came, as a type.
        source: `example DATE`, `cassette NAME` or `live`.
    """

    operation: str
    status: int
    place: str
    kind: str
    found: str
    source: str

    @classmethod
    def of(cls, violation: Violation | Departure, source: str) -> Known:
        """What a violation would be in the register."""
        status = violation.status or 0
        return cls(violation.operation, status, violation.place, violation.kind, violation.found, source)

    def __str__(self) -> str:
        return f"{self.operation} {self.status} {self.place or '/'}: {self.kind}, {self.found} ({self.source})"


@frozen
class Example:
    """An answer that a published document shows."""

    operation: str
    status: int
    body: Any
    source: str


@cache
def content() -> dict[str, Any]:
    """The register as it is written."""
    return tomllib.loads(REGISTER.read_text(encoding="utf-8"))


@cache
def known() -> frozenset[Known]:
    """Every accepted departure."""
    return frozenset(each for entry in content()["departure"] for each in entries(entry))


def entries(entry: dict[str, Any]) -> Iterator[Known]:
    """The departures that one entry of the register stands for."""
    for place in entry["places"]:
        for source in entry["sources"]:
            yield Known(entry["operation"], entry["status"], place, entry["kind"], entry["found"], source)


def unknown(violations: Iterable[Violation | Departure], source: str, register: Iterable[Known]) -> list[Known]:
    """The departures of a source that the register does not have."""
    accepted = set(register)
    return sorted({Known.of(each, source) for each in violations} - accepted)


def stale(violations: Iterable[Violation | Departure], source: str, register: Iterable[Known]) -> list[Known]:
    """The accepted departures of a source, which is at hand, that it does not show any more."""
    shown = {Known.of(each, source) for each in violations}
    return sorted(each for each in register if each.source == source and each not in shown)


def examples(source: str) -> Iterator[Example]:
    """The answers that a document shows, each with its operation's public name; its folder has to be at hand."""
    document = json.loads((DOCUMENTS / EXAMPLES[source]).read_text(encoding="utf-8"))
    names = {(each.method, each.path): name for name, each in operations.items()}
    for path, item in document["paths"].items():
        for method, operation in item.items():
            for status, answer in operation["responses"].items():
                for part in answer.get("content", {}).values():
                    for body in _shown(part):
                        yield Example(names[method.upper(), path], int(status), body, source)


def _shown(part: dict[str, Any]) -> Iterator[Any]:
    if "example" in part:
        yield part["example"]
    yield from (each["value"] for each in part.get("examples", {}).values() if "value" in each)


def departures(source: str) -> list[Violation]:
    """Where the examples of a document depart."""
    return [found for each in examples(source) for found in validate(each.operation, each.status, each.body)]

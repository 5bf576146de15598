"""The departures of a run, as JSON and as an HTML page."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import asdict, evolve, frozen

from statsig_console._version import __version__
from statsig_console.document import installed_version
from statsig_console.document.findings import Kind
from statsig_console.errors import ArgumentValueError, ConfigurationError
from statsig_console_api.client import html_table

from .violation import Direction, Violation

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

VERSION = 1
"""The version of the JSON format."""

MAX_BARS = 40
"""The most operations in the chart; the table has them all."""

_lock = threading.Lock()
_collecting: list[DriftReport] = []


@frozen
class Departure:
    """A place at which an operation departs, and how often.

    Args:
        operation: The public name of the operation.
        direction: Whether its request departs, or its answer.
        status: The HTTP status of the answer; None for a request.
        place: Where, as a JSON pointer with `*` for positions in lists and keys of free maps.
        kind: What is wrong.
        expected: What the document declares.
        found: The shape of what came instead.
        times: How often.
        pointer: Where it was found first.
    """

    operation: str
    direction: Direction
    status: int | None
    place: str
    kind: Kind
    expected: str
    found: str
    times: int
    pointer: str


class DriftReport:
    """Collects departures; in a `with` block, those that any client of the process finds.

    It never holds values, even if the violations do.
    """

    def __init__(self) -> None:
        self.began: datetime = datetime.now(UTC)
        """When the report was made."""
        self._departures: dict[tuple[Any, ...], Departure] = {}
        self._judged: Counter[str] = Counter()

    def __enter__(self) -> Self:
        with _lock:
            _collecting.append(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with _lock:
            # By identity: a report may be collecting twice.
            del _collecting[next(at for at, each in enumerate(_collecting) if each is self)]

    def add(self, operation: str, violations: Iterable[Violation]) -> None:
        """Add what was found in one answer, for example by `validate`.

        Args:
            operation: The public name of the operation.
            violations: What was found; none for an answer that conforms.
        """
        with _lock:
            self._add(operation, "answer", violations)

    def _add(self, operation: str, direction: Direction, violations: Iterable[Violation]) -> None:
        if direction == "answer":
            self._judged[operation] += 1
        for each in violations:
            key = (*each.key, each.expected, each.found)
            known = self._departures.get(key)
            self._departures[key] = (
                evolve(known, times=known.times + 1)
                if known
                else Departure(
                    each.operation, each.direction, each.status, each.place, each.kind, each.expected, each.found, 1,
                    each.pointer,
                )
            )  # fmt: skip

    @property
    def departures(self) -> list[Departure]:
        """Every departure, the most frequent first."""
        with _lock:
            found = list(self._departures.values())
        return sorted(
            found,
            key=lambda each: (-each.times, each.operation, each.direction, each.status or 0, each.place, each.kind),
        )

    @property
    def judged(self) -> dict[str, int]:
        """How many answers of each operation were judged."""
        with _lock:
            return dict(sorted(self._judged.items()))

    @property
    def by_operation(self) -> dict[str, list[Departure]]:
        """The departures of each operation that has any, the one with most places first."""
        found: dict[str, list[Departure]] = {}
        for each in self.departures:
            found.setdefault(each.operation, []).append(each)
        return dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))

    @property
    def header(self) -> dict[str, str]:
        """What the report is of: when it began, the version of this package, and the document."""
        return {
            "began": self.began.isoformat(timespec="seconds"),
            "package": f"statsig-console {__version__}",
            "document": installed_version(),
        }

    def summary(self) -> list[str]:
        """The report as lines: a total, what it is of, then one line for each departure."""
        header = ", ".join(f"{name} {value}" for name, value in self.header.items())
        return [self._total(), header, *map(_line, self.departures)]

    def _total(self) -> str:
        departures = self.departures
        head = f"{sum(self.judged.values())} answers judged, {_count(len(departures), 'departure')}"
        return head + (f" in {_count(len(self.by_operation), 'operation')}" if departures else "")

    def to_json(self) -> str:
        """The report as JSON."""
        departures = [asdict(each) for each in self.departures]
        content = {"version": VERSION, **self.header, "judged": self.judged, "departures": departures}
        return json.dumps(content, indent=2, ensure_ascii=False) + "\n"

    def to_html(self) -> str:
        """The report as one self-contained page.

        Raises:
            ConfigurationError: The extra `contract` is not installed.
        """
        try:
            from jinja2 import Environment, StrictUndefined
        except ModuleNotFoundError as error:
            raise ConfigurationError(f"the page needs {error.name}; pip install 'statsig-console[contract]'") from None
        from .page import PAGE

        # Names of fields come from the service: they are text, whatever they look like.
        page = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        by_operation = self.by_operation
        return page.from_string(PAGE).render(
            header=self.header,
            departures=self.departures,
            bars=_bars(by_operation),
            left_out=max(0, len(by_operation) - MAX_BARS),
            operations=len(by_operation),
            judged=sum(self.judged.values()),
            judged_operations=len(self.judged),
        )

    def write(self, *paths: str | Path) -> None:
        """Write the report to files: JSON where the name ends in `.json`, the page where it ends in `.html`.

        Raises:
            ArgumentValueError: A name ends in something else.
            ConfigurationError: The extra `contract` is not installed.
        """
        for path in map(Path, paths):
            if path.suffix not in (".json", ".html"):
                raise ArgumentValueError(f"path is {str(path)!r}; end it in .json or .html, which says what to write")
            text = self.to_json() if path.suffix == ".json" else self.to_html()
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._total()}>"

    def _repr_html_(self) -> str:
        columns = ("operation", "direction", "status", "place", "expected", "found", "times")
        rows = ([getattr(each, name) for name in columns] for each in self.departures)
        return html_table(columns, rows, self._total())


def collect(operation: str, direction: Direction, violations: list[Violation]) -> None:
    """Add what a client found to every report that is collecting."""
    if not _collecting:
        return
    with _lock:
        for report in _collecting:
            report._add(operation, direction, violations)


def _bars(by_operation: dict[str, list[Departure]]) -> list[dict[str, Any]]:
    longest = max((len(each) for each in by_operation.values()), default=1)
    return [
        {
            "operation": operation,
            "width": round(100 * len(found) / longest, 2),
            "places": len(found),
            "label": f"{_count(len(found), 'place')}, {_count(sum(each.times for each in found), 'time')}",
        }
        for operation, found in list(by_operation.items())[:MAX_BARS]
    ]


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _line(departure: Departure) -> str:
    status = "" if departure.status is None else f" {departure.status}"
    return (
        f"{departure.operation} {departure.direction}{status} {departure.place or '/'}: "
        f"expected {departure.expected}, found {departure.found} ({_count(departure.times, 'time')})"
    )

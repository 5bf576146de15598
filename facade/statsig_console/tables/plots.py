"""A forest plot of results, in text and as SVG: the change of each metric with its interval, told by shapes alone.

A filled mark stands for an interval that leaves zero out, a hollow one for an interval that holds it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape

from attrs import frozen

from statsig_console.errors import fold

_FURTHEST = 1e300
"""The largest value of the axis."""

NARROWEST = 60
"""Characters of the narrowest line."""

_LEFT, _ROW, _PLOT, _RIGHT = 330, 26, 420, 190
"""Pixels of the names, of a row, of the plot and of the figures."""


@frozen
class Mark:
    """A row of the plot.

    Args:
        name: What is measured, and in which group.
        change: The change in percent; None where there is none.
        lower: The lower bound of the interval.
        upper: The upper bound.
        words: What stands beside it: the figures, or why there are none.
    """

    name: str
    change: float | None
    lower: float | None
    upper: float | None
    words: str

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves zero out."""
        return self.lower is not None and self.upper is not None and (self.lower > 0 or self.upper < 0)

    @property
    def extent(self) -> tuple[float, ...]:
        """The values that are drawn."""
        return tuple(value for value in (self.lower, self.change, self.upper) if value is not None)


def marks(rows: Sequence[Mapping[str, Any]]) -> list[Mark]:
    """The rows of the plot."""
    several = len({row["experiment"] for row in rows}) > 1
    groups = len({row["group"] for row in rows}) > 1 or several
    found = []
    for row in rows:
        parts = [
            row["experiment"] if several else None,
            row["metric_name"] or row["metric"],
            f"[{row['group_name'] or row['group']}]" if groups and row["group"] else None,
        ]
        name = fold(" ".join(part for part in parts if part))
        values = [_finite(row[column]) for column in ("percent_change", "percent_lower", "percent_upper")]
        change, lower, upper = values
        if lower is not None and upper is not None:
            lower, upper = sorted((lower, upper))
        if row["error"] or change is None:
            name = name or fold(row["experiment"] or "")
            found.append(Mark(name, None, None, None, fold(row["error"] or "no figures")))
            continue
        words = f"{_figure(change, 2)} %"
        if lower is not None and upper is not None:
            words += f" ({_figure(lower, 2)} to {_figure(upper, 2)})"
        found.append(Mark(name, change, lower, upper, f"{words}{_judged(row, change, lower, upper)}"))
    return found


def _figure(value: float, digits: int) -> str:
    """A change with its sign; with an exponent where it has no end of digits."""
    return f"{value:+.{digits}f}" if abs(value) < 1e6 else f"{value:+.2e}"


def _finite(value: Any) -> float | None:
    return value if isinstance(value, float) and math.isfinite(value) else None


def _judged(row: Mapping[str, Any], change: float, lower: float | None, upper: float | None) -> str:
    """Whether a clear change is the wanted one, in a word."""
    if lower is None or upper is None or lower <= 0 <= upper or row["directionality"] not in ("increase", "decrease"):
        return ""
    return " better" if (change > 0) == (row["directionality"] == "increase") else " worse"


def _scale(found: Sequence[Mark]) -> tuple[float, float]:
    """The smallest and the largest value of the axis, zero among them."""
    values = [value for mark in found for value in mark.extent] or [-1.0, 1.0]
    # Their distance has to be a number, too.
    low, high = max(-_FURTHEST, min(0.0, *values)), min(_FURTHEST, max(0.0, *values))
    room = (high - low) * 0.05 or 1.0
    return low - room, high + room


def text(rows: Sequence[Mapping[str, Any]], *, width: int, unicode: bool) -> str:
    """A forest plot in text; see `Results.plot`."""
    found = marks(rows)
    if not found:
        return "no results"
    names = min(max(len(mark.name) for mark in found), max(12, width // 3))
    words = min(max(len(mark.words) for mark in found if mark.change is not None), 44) if _any(found) else 20
    columns = max(20, max(width, NARROWEST) - names - words - 4)
    low, high = _scale(found)
    lines = [_line(mark, names, columns, low, high, unicode=unicode) for mark in found]
    axis = _axis(low, high, columns)
    return "\n".join([*lines, " " * (names + 2) + axis])


def _any(found: Sequence[Mark]) -> bool:
    return any(mark.change is not None for mark in found)


def _line(mark: Mark, names: int, columns: int, low: float, high: float, *, unicode: bool) -> str:
    dash, zero, left, right, full, hollow, cut = "─│├┤●○…" if unicode else "-|[]*o."
    name = mark.name if len(mark.name) <= names else mark.name[: names - 1] + cut
    cells = [" "] * columns

    def place(value: float) -> int:
        return min(columns - 1, max(0, round((value - low) / (high - low) * (columns - 1))))

    cells[place(0.0)] = zero
    if mark.change is not None:
        if mark.lower is not None and mark.upper is not None:
            first, last = place(mark.lower), place(mark.upper)
            for cell in range(first, last + 1):
                cells[cell] = dash
            cells[first], cells[last] = left, right
            if first < place(0.0) < last:
                cells[place(0.0)] = zero
        cells[place(mark.change)] = full if mark.is_clear else hollow
    return f"{name:<{names}}  {''.join(cells)}  {mark.words}".rstrip()


def _axis(low: float, high: float, columns: int) -> str:
    ends = f"{_figure(low, 1)} %", f"{_figure(high, 1)} %"
    zero = round(-low / (high - low) * (columns - 1))
    cells = list(ends[0].ljust(columns - len(ends[1])) + ends[1])
    if len(ends[0]) < zero < columns - len(ends[1]) - 1:
        cells[zero] = "0"
    return "".join(cells)


def svg(rows: Sequence[Mapping[str, Any]]) -> str:
    """A forest plot as SVG; see `Results.svg`."""
    found = marks(rows)
    low, high = _scale(found)
    width, height = _LEFT + _PLOT + _RIGHT + 60, _ROW * (len(found) + 2)

    def place(value: float) -> float:
        value = min(max(value, low), high)
        return round(_LEFT + (value - low) / (high - low) * _PLOT, 1)

    def parts() -> Iterator[str]:
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
            'role="img" font-family="sans-serif" font-size="13" fill="#000">'
        )
        yield "<title>Change of each metric in percent, with its interval</title>"
        yield f'<rect width="{width}" height="{height}" fill="#fff"/>'
        end = _ROW * (len(found) + 0.5)
        yield f'<line x1="{place(0.0)}" x2="{place(0.0)}" y1="8" y2="{end}" stroke="#000" stroke-dasharray="4 3"/>'
        for value, anchor in ((low, "start"), (0.0, "middle"), (high, "end")):
            label = "0" if value == 0.0 else f"{_figure(value, 1)} %"
            yield f'<text x="{place(value)}" y="{end + 20}" text-anchor="{anchor}">{label}</text>'
        for number, mark in enumerate(found):
            yield from _drawn(mark, _ROW * (number + 0.75), place)
        yield "</svg>"

    return "\n".join(parts()) + "\n"


def _drawn(mark: Mark, y: float, place: Any) -> Iterator[str]:
    name = mark.name if len(mark.name) <= 44 else mark.name[:43] + "…"
    yield f'<text x="8" y="{y + 4}">{escape(name)}<title>{escape(mark.name)}</title></text>'
    words = mark.words if len(mark.words) <= 34 else mark.words[:33] + "…"
    yield f'<text x="{_LEFT + _PLOT + 16}" y="{y + 4}">{escape(words)}<title>{escape(mark.words)}</title></text>'
    if mark.change is None:
        return
    if mark.lower is not None and mark.upper is not None:
        first, last = place(mark.lower), place(mark.upper)
        yield f'<path d="M{first} {y - 5}v10M{first} {y}H{last}M{last} {y - 5}v10" stroke="#000" fill="none"/>'
    inside = "#000" if mark.is_clear else "#fff"
    yield f'<circle cx="{place(mark.change)}" cy="{y}" r="5" fill="{inside}" stroke="#000" stroke-width="1.5"/>'

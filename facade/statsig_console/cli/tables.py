"""Tables and entities as text for a terminal."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from rich.cells import cell_len, set_cell_size

from .problems import printable

GAP = "  "
NARROWEST = 10
"""Cells that a column keeps before the last column is left out."""
READABLE = 16
"""Cells that a column keeps before a last column that nobody asked for is left out: those of a time."""
FEWEST_COLUMNS = 2
MOST_COLUMNS = 8
FAVOURITES = (
    "id name email title actionType status state type kind isEnabled enabled isArchived owner.ownerName owner.name "
    "updatedBy lastModifiedTime updatedAt createdTime createdAt date time size count value version creatorName"
).split()
"""Fields that say most of an entity, in the order of their columns."""
_TIMES = ("time", "at", "date", "timestamp")
_EARLIEST_MS = 10**11
_BOLD, _END = "\x1b[1m", "\x1b[0m"
_CAPITAL = re.compile(r"([a-z])([A-Z])")


class Table:
    """Rows under headings, no wider than the terminal.

    Args:
        columns: The names of the columns.
        first: The rows that decide how wide they are.
        width: Cells of the terminal; None for no limit.
        chosen: Whether the columns were chosen here, so that their headings are words.
    """

    def __init__(
        self, columns: Sequence[str], first: Sequence[Sequence[Any]], width: int | None, *, chosen: bool = False
    ) -> None:
        cells = [[cell(value, name) for value, name in zip(row, columns, strict=True)] for row in first]
        self.columns: Sequence[str] = columns
        self.headings: list[str] = [heading(name) if chosen else printable(name).upper() for name in columns]
        self.widths: list[int] = [
            max(cell_len(name), *(cell_len(row[index]) for row in cells), 1) for index, name in enumerate(self.headings)
        ]
        if width is not None:
            if chosen:
                while len(self.widths) > FEWEST_COLUMNS and _whole(min(each, READABLE) for each in self.widths) > width:
                    self.widths.pop()
            self._fit(width)

    def _fit(self, width: int) -> None:
        while _whole(self.widths) > width:
            widest = max(range(len(self.widths)), key=lambda index: self.widths[index])
            if self.widths[widest] > NARROWEST:
                self.widths[widest] -= 1
            elif len(self.widths) > 1:
                self.widths.pop()
            else:
                self.widths[0] = max(1, width)
                return

    def head(self, *, color: bool) -> Iterator[str]:
        """The headings."""
        line = self._line(self.headings)
        yield f"{_BOLD}{line}{_END}" if color else line

    def row(self, values: Sequence[Any]) -> str:
        """One row."""
        return self._line([cell(value, name) for value, name in zip(values, self.columns, strict=True)])

    def _line(self, cells: Sequence[str]) -> str:
        # Columns that do not fit are at the end.
        return GAP.join(fitted(text, width) for text, width in zip(cells, self.widths, strict=False)).rstrip()


def _whole(widths: Iterable[int]) -> int:
    """The cells of a row."""
    cells = list(widths)
    return sum(cells) + len(GAP) * (len(cells) - 1)


def fitted(text: str, width: int) -> str:
    """The text in so many cells, cut with an ellipsis."""
    if cell_len(text) <= width:
        return text + " " * (width - cell_len(text))
    return set_cell_size(text, width - 1) + "…" if width > 1 else "…"


def heading(name: str) -> str:
    """A field's name in words: `isEnabled` is ENABLED, `owner.ownerName` is OWNER."""
    first = printable(name).partition(".")[0]
    words = _CAPITAL.sub(r"\1 \2", first.replace("_", " ")).upper().split()
    if len(words) > 1:
        words = words[words[0] == "IS" :]
        words = words[: -1 if words[-1] in ("TIME", "AT") else None]
    return " ".join(words)


def columns_for(rows: Sequence[Any]) -> tuple[str, ...]:
    """The columns that tell most of these rows."""
    if not all(isinstance(row, Mapping) for row in rows):
        return ("value",)
    found = [name for name in FAVOURITES if any(_has(row, name) for row in rows)]
    if "owner.ownerName" in found and "owner.name" in found:
        found.remove("owner.name")
    if {"id", "name"} <= set(found) and all(row.get("id") == row.get("name") for row in rows):
        found.remove("name")
    if len(found) < 3:
        scalar = dict.fromkeys(
            key for row in rows for key, value in row.items() if not isinstance(value, (Mapping, list))
        )
        found += [key for key in scalar if key not in found]
    found = found or list(dict.fromkeys(key for row in rows for key in row))
    return tuple(found[:MOST_COLUMNS]) or ("value",)


def _has(row: Mapping[str, Any], name: str) -> bool:
    value: Any = row
    for part in name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value is not None and not isinstance(value, (Mapping, list))


def cell(value: Any, name: str = "") -> str:
    """A value in a line of text; times are local."""
    if value is None or value == [] or value == {}:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return printable(_local_text(value, name)).replace("\n", "\\n")
    if isinstance(value, (int, float)):
        return _local(value / 1000) if _is_time(name) and value >= _EARLIEST_MS else str(value)
    if isinstance(value, list) and all(isinstance(item, (str, int, float)) for item in value):
        return printable(", ".join(map(str, value))).replace("\n", "\\n")
    return printable(json.dumps(value, ensure_ascii=False))


def _is_time(name: str) -> bool:
    last = name.rpartition(".")[2].replace("_", "")
    return any(last.lower() == word or last.endswith(word.title()) for word in _TIMES) or last.endswith("time")


def _local(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M")
    except (OverflowError, OSError, ValueError):
        return str(seconds)


def _local_text(text: str, name: str) -> str:
    """A time of ISO 8601 with its zone as local time; other text as it is."""
    if "T" not in text or not (_is_time(name) or name.endswith("_at")):
        return text
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return text
    return time.astimezone().strftime("%Y-%m-%d %H:%M") if time.tzinfo else text


def fields(data: Any, *, color: bool) -> Iterator[str]:
    """An entity as a list of its fields; rules as a tree."""
    if not isinstance(data, Mapping):
        yield cell(data)
        return
    width = max((cell_len(str(key)) for key in data), default=0)
    for key, value in data.items():
        name = printable(str(key))
        label = fitted(name, width)
        label = f"{_BOLD}{label}{_END}" if color else label
        if isinstance(value, (Mapping, list)) and value and not _is_short(value):
            yield f"{_BOLD}{name}{_END}" if color else name
            yield from branches(value)
        else:
            yield f"{label}{GAP}{cell(value, name)}".rstrip()


def branches(value: Any, indent: str = "") -> Iterator[str]:
    """A nested value as the branches of a tree."""
    items = list(value.items()) if isinstance(value, Mapping) else [(None, item) for item in value]
    for index, (key, item) in enumerate(items):
        last = index == len(items) - 1
        start, rest = ("└─ ", "   ") if last else ("├─ ", "│  ")
        title, inner = (printable(str(key)), item) if key is not None else _titled(item)
        if isinstance(inner, (Mapping, list)) and inner and not _is_short(inner):
            yield f"{indent}{start}{title}".rstrip()
            yield from branches(inner, indent + rest)
        elif key is None:
            yield f"{indent}{start}{title}".rstrip()
        else:
            yield f"{indent}{start}{title}: {cell(inner, title)}".rstrip()


def _titled(item: Any) -> tuple[str, Any]:
    """An item of a list in a line, and what is below it."""
    if not isinstance(item, Mapping):
        return cell(item), None
    if "conditions" in item or "passPercentage" in item:
        return _rule(item), item.get("conditions")
    if "operator" in item or "targetValue" in item:
        words = [item.get("type"), item.get("field"), item.get("operator"), item.get("targetValue")]
        return " ".join(cell(word) for word in words if word not in (None, "", [])), None
    name = next((item[key] for key in ("name", "id", "type") if isinstance(item.get(key), str)), None)
    if name is None:
        return cell(item), None
    return printable(name), {key: value for key, value in item.items() if value != name and value is not None}


def _rule(item: Mapping[str, Any]) -> str:
    parts = [cell(item.get("name") or item.get("id") or "rule")]
    if item.get("passPercentage") is not None:
        parts.append(f"{cell(item['passPercentage'])}%")
    if "returnValue" in item:
        parts.append(f"→ {cell(item['returnValue'])}")
    if item.get("environments") is not None:
        parts.append(f"in {cell(item['environments']) or 'no environment'}")
    return "  ".join(parts)


def _is_short(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, (str, int, float)) for item in value)

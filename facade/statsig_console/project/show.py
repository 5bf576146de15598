"""A plan as a person reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from statsig_console.document.kinds import Json, kind, pairs
from statsig_console.redact import redact_keys
from statsig_console_api.types import UNSET

from .compare import Change
from .plan import Draft

_LONGEST = 72
_SIGNS = {"create": "+", "update": "~", "delete": "-", "archive": "-", "unarchive": "+"}
_COLOURS = {"+": "\x1b[32m", "~": "\x1b[33m", "-": "\x1b[31m"}


def shown(draft: Draft, *, color: bool = False) -> str:
    """A plan, a line for each entity and field."""
    lines: list[str] = []
    for change in draft.changes:
        lines += _change(change)
    lines += [f"note: {each}" for each in draft.notes]
    counts = {action: sum(each.action == action for each in draft.changes) for action in _SIGNS}
    words = ", ".join(f"{count} to {action}" for action, count in counts.items() if count)
    time = f"{draft.seconds:.0f} s" if draft.seconds < 120 else f"{draft.seconds / 60:.0f} min"
    calls = f"{draft.calls} call{'' if draft.calls == 1 else 's'}"
    lines.append(f"{words}; {calls}, about {time} by the quota" if words else "no differences")
    lines = [*map(_safe, lines)]
    return "\n".join(_coloured(line) if color else line for line in lines)


def _safe(line: str) -> str:
    """A line as a terminal may have it: names come from anybody, and may hold keys and control characters."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in redact_keys(line))


def _coloured(line: str) -> str:
    sign = line.lstrip()[:1]
    return f"{_COLOURS[sign]}{line}\x1b[0m" if sign in _COLOURS else line


def _change(change: Change) -> Iterator[str]:
    verb = f" ({change.action})" if change.action in ("archive", "unarchive") else ""
    reason = f": {change.reason}" if change.reason else ""
    yield f"{_SIGNS[change.action]} {change.name}{verb}{reason}"
    if change.action in ("create", "update"):
        yield from field_lines(change.kind, change.fields)


def field_lines(name: str, fields: Mapping[str, tuple[Any, Any]]) -> Iterator[str]:
    """The lines of the fields of an entity of a kind, each with its old and its new value."""
    for each, (old, new) in fields.items():
        yield from map(_safe, _field(each, kind(name).fields.get(each, {}), old, new, "    "))


def _field(name: str, node: Json, old: Any, new: Any, indent: str) -> Iterator[str]:
    if node.get("by") and isinstance(old, list) and isinstance(new, list):
        yield f"{indent}~ {name}"
        yield from _items(node, old, new, indent + "    ")
    elif isinstance(old, dict) and isinstance(new, dict) and (old or new):
        yield f"{indent}~ {name}"
        for key in dict.fromkeys([*new, *old]):
            if old.get(key, UNSET) != new.get(key, UNSET):
                inner = node.get("fields", {}).get(key, {})
                yield from _field(key, inner, old.get(key, UNSET), new.get(key, UNSET), indent + "    ")
    elif old == UNSET:
        yield f"{indent}+ {name}: {_value(new)}"
    elif new == UNSET:
        yield f"{indent}- {name}: {_value(old)}"
    else:
        yield f"{indent}~ {name}: {_value(old)} → {_value(new)}"


def _items(node: Json, old: list[Any], new: list[Any], indent: str) -> Iterator[str]:
    """The items of a list by their names: new, changed, moved and gone."""
    by, kept = node["by"], []
    for each, was in pairs(node, new, old):
        name = str(each.get(by)) if isinstance(each, dict) else _value(each)
        if was is None:
            yield f"{indent}+ {name}: {_value(each)}"
            continue
        kept.append(was)
        if was != each:
            yield from _field(name, node.get("items", {}), was, each, indent)
    left = [each for each in old if not any(each is other for other in kept)]
    yield from (f"{indent}- {each.get(by) if isinstance(each, dict) else _value(each)}" for each in left)
    was_order = [each for each in old if any(each is other for other in kept)]
    for place, (one, other) in enumerate(zip(was_order, kept, strict=True)):
        if one is not other:
            yield f"{indent}~ {other.get(by)}: moved from {_place(was_order, other)} to {place + 1}"


def _place(items: list[Any], item: Any) -> int:
    return next(number for number, each in enumerate(items, 1) if each is item)


def _value(value: Any) -> str:
    text = _safe(json.dumps(value, ensure_ascii=False))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

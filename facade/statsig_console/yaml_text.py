"""YAML and JSON that people read and write: in one form, with the place of every mistake, edited in place."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from statsig_console.document.kinds import Json, same
from statsig_console.errors import ConfigurationError, ProjectError

_MOST_NODES = 2_000_000
"""Values that a file may have, aliases written out."""
_PLAIN = re.compile(r"[A-Za-z_/][A-Za-z0-9_./@()+-]*(?: [A-Za-z0-9_./@()+-]+)*")
_LONGEST_KEY = 1000
"""Longer keys need a mark of their own; YAML looks no further for the colon."""
_BEGINS_JSON = re.compile(r"\s*\{\s*[\"}]")
_END = "\n"
_ABSENT = object()
_RESERVED = frozenset("true false null yes no on off y n nan inf".split())
_PRINTABLE = "\\t\\n -~\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\U00010000-\\U0010ffff"
_UNPRINTABLE = re.compile(f"[^{_PRINTABLE}]")


def to_yaml(value: Mapping[str, Any], fields: Mapping[str, Any] | None = None) -> str:
    """A mapping as block YAML, the same text for the same value."""
    lines: list[str] = []
    _mapping(value, fields, "", lines)
    return "\n".join(lines) + "\n"


def to_json(value: Any) -> str:
    """A value as JSON that people read."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


class _Words(dict[str, str]):
    """Texts on one line as YAML has them, in quotes where they would mean something else without."""

    def __missing__(self, text: str) -> str:
        word = text
        if not _PLAIN.fullmatch(text) or text.casefold() in _RESERVED:
            word = _UNPRINTABLE.sub(_escape, json.dumps(text, ensure_ascii=False))
        if len(text) < 50 and len(self) < 10_000:
            self[text] = word
        return word


_words = _Words()


def _mapping(
    value: Mapping[str, Any], fields: Mapping[str, Any] | None, indent: str, lines: list[str], lead: str = ""
) -> None:
    words, first = _words, lead or indent
    for key in fields or value:
        each = value.get(key, _ABSENT)
        kind = type(each)
        name = words[key]
        if len(name) > _LONGEST_KEY and each is not _ABSENT:
            lines.append(f"{first}? {name}")
            first, name = indent, ""
        if kind is str:
            lines.append(f"{first}{name}: {_block(each, indent) if _END in each else words[each]}")
        elif each is None:
            # One that cannot be written means what leaving it out does.
            if fields and "null" not in fields[key]:
                continue
            lines.append(f"{first}{name}: null")
        elif each and kind is dict:
            lines.append(f"{first}{name}:")
            _mapping(each, fields[key].get("fields") if fields else None, indent + "  ", lines)
        elif each and kind is list:
            lines.append(f"{first}{name}:")
            _sequence(each, fields[key].get("items") if fields else None, indent + "  ", lines)
        elif each is _ABSENT:
            continue
        else:
            lines.append(f"{first}{name}: {_scalar(each)}")
        first = indent


def _sequence(values: list[Any], node: Mapping[str, Any] | None, indent: str, lines: list[str]) -> None:
    inner, lead, deeper = node.get("fields") if node else None, f"{indent}- ", indent + "  "
    for each in values:
        kind = type(each)
        if kind is str:
            lines.append(f"{lead}{_block(each, indent) if _END in each else _words[each]}")
        elif each and kind is dict:
            count = len(lines)
            _mapping(each, inner, deeper, lines, lead)
            if len(lines) == count:
                lines.append(f"{lead}{{}}")
        elif each and kind is list:
            lines.append(f"{indent}-")
            _sequence(each, node.get("items") if node else None, deeper, lines)
        else:
            lines.append(f"{lead}{_scalar(each)}")


def _scalar(value: Any) -> str:
    if value is True or value is False:
        return "true" if value else "false"
    return json.dumps(value)


def _block(text: str, indent: str) -> str:
    """A text of several lines as it is, where YAML gives it back unchanged."""
    lines = text.split(_END)
    if len(lines) < 3 or "\t" in text or _UNPRINTABLE.search(text) or not _is_block(lines):
        return _words[text]
    mark = "|" if lines[-1] == "" else "|-"
    body = lines[:-1] if lines[-1] == "" else lines
    return mark + "".join(f"\n{indent}  {line}" if line else "\n" for line in body)


def _is_block(lines: list[str]) -> bool:
    body = lines[:-1] if lines[-1] == "" else lines
    return bool(body[0] and body[-1]) and body[0][0] != " " and not any(line != line.rstrip() for line in body)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xD800 <= code <= 0xDFFF:
        raise ProjectError(f"a text holds half of a surrogate pair, {match[0]!a}, which no file can hold")
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"


def parse(text: str, place: str) -> Any:
    """The value of a YAML or JSON file.

    Raises:
        ProjectError: It is neither; with line and column.
    """
    if _BEGINS_JSON.match(text):
        try:
            found: Any = json.loads(text, object_pairs_hook=once)
            return plain(found, place)
        except json.JSONDecodeError as error:
            raise ProjectError(f"{place}, line {error.lineno}, column {error.colno}: {error.msg}") from None
        except (Twice, RecursionError) as error:
            raise ProjectError(f"{place}: {error}") from None
    yaml = reader("safe")
    try:
        found = yaml.load(text)
    except Exception as error:
        raise ProjectError(f"{place}{_told(error)}") from None
    return plain({} if found is None else found, place)


class Twice(ValueError):
    """A key that stands there twice."""


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object, for the decoder's `object_pairs_hook`.

    Raises:
        Twice: A key stands there twice.
    """
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise Twice(f"the key {next(name for name in names if names.count(name) > 1)!r} stands there twice")
    return found


def _told(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    where = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
    words = str(getattr(error, "problem", None) or error).splitlines()
    return f"{where}: {' '.join(words[:1]) or 'no YAML'}"


def reader(kind: str) -> Any:
    """A reader of YAML: `safe`, or `rt`, which keeps comments.

    Raises:
        ConfigurationError: ruamel.yaml is not installed.
    """
    try:
        from ruamel.yaml import YAML
        from ruamel.yaml.constructor import RoundTripConstructor, SafeConstructor
    except ModuleNotFoundError:
        raise ConfigurationError("files need ruamel.yaml; pip install 'statsig-console[project]'") from None

    base: Any = SafeConstructor if kind == "safe" else RoundTripConstructor
    # A date stays the text that it is.
    plain: Any = type("Plain", (base,), {})
    plain.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)
    yaml = YAML(typ=kind, pure=True)
    yaml.Constructor = plain
    return yaml


def plain(value: Any, place: str) -> Any:
    """The value itself, once it holds nothing that JSON does not have; aliases that stand for millions are refused.

    Raises:
        ProjectError: It holds something else.
    """
    left = [_MOST_NODES]

    def look(each: Any, depth: int) -> None:
        left[0] -= 1
        if left[0] < 0 or depth > 100:
            raise ProjectError(f"{place} holds too much, or is nested too deeply")
        if isinstance(each, dict):
            for key, item in each.items():
                if not isinstance(key, str):
                    raise ProjectError(f"{place} has the key {key!r}; the keys of JSON are text: put it in quotes")
                look(item, depth + 1)
        elif isinstance(each, list):
            for item in each:
                look(item, depth + 1)
        elif isinstance(each, float) and (each != each or each in (float("inf"), float("-inf"))):
            raise ProjectError(f"{place} holds {each!r}, which JSON does not know; pass a finite number or null")
        elif each is not None and not isinstance(each, (str, int, float)):
            raise ProjectError(f"{place} holds {each!r}, which JSON does not know; put it in quotes")

    look(value, 0)
    return value


def position(text: str, path: tuple[str | int, ...]) -> str:
    """Where a value stands in a text: `, line 4, column 3`; empty where that cannot be said."""
    line = column = 0
    try:
        here: Any = reader("rt").load(text)
        for step in path:
            spot = here.lc.key(step) if isinstance(step, str) else here.lc.item(step)
            line, column = spot[0] + 1, spot[1] + 1
            here = here[step]
    except Exception:
        # The value was read by another reader; a place is a help and no more.
        pass
    return "" if not line else f", line {line}, column {column}"


class _Unedited(Exception):
    """A text that cannot be changed line by line."""


def edited(text: str, node: Mapping[str, Any], value: Any) -> str:
    """A YAML text with another value; comments, order and spelling stay where the value does."""
    try:
        root, lines = reader("safe").compose(text), text.split(_END)
        if root is None or not _is_open(root) or root.tag != _MAP or not isinstance(value, dict):
            raise _Unedited
        first, last = root.start_mark.line, _last(root)
        kept = _Lines(lines).mapping(root, first, node, parse(text, ""), value)
        changed = _END.join([*lines[:first], *kept, *lines[last + 1 :]])
        if same(node, "", parse(changed, ""), value):
            return changed
    except (_Unedited, ProjectError):
        pass
    # The value counts more than a comment.
    return to_yaml(value)


_MAP = "tag:yaml.org,2002:map"


def _is_open(node: Any) -> bool:
    """Whether a node of a text is a map or a list with lines of its own."""
    return isinstance(node.value, list) and bool(node.value) and not node.flow_style


def _last(node: Any, key: Any = None) -> int:
    """The line on which a node ends, without what comes after it."""
    if _is_open(node):
        inner = node.value[-1]
        return _last(inner[1], inner[0]) if isinstance(inner, tuple) else _last(inner)
    # A value that is not there is marked where the next thing begins.
    is_there = key is None or node.start_mark.index < node.end_mark.index
    line: int = node.end_mark.line if is_there else key.end_mark.line
    # A text of several lines ends where the next thing begins.
    return line - 1 if is_there and node.end_mark.column == 0 and line > node.start_mark.line else line


class _Lines:
    """The lines of a text, of which each value has some.

    Args:
        lines: The lines.
    """

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines

    def mapping(self, node: Any, first: int, table: Mapping[str, Any], old: Json, new: Json) -> list[str]:
        """The lines of a map whose own begin with `first`, once it is another; comments belong to what they precede."""
        out: list[str] = []
        inner, column = table.get("fields", {}), node.start_mark.column
        for key, part in node.value:
            line, last, name = key.start_mark.line, _last(part, key), key.value
            if line < first or last < line or name not in old:
                raise _Unedited
            if name in new:
                out += self._lines[first:line]
                out += self._field(key, part, last, inner.get(name, {}), old[name], new[name])
            first = last + 1
        out += self._fresh({name: each for name, each in new.items() if name not in old}, column)
        return out

    def _field(self, key: Any, part: Any, last: int, table: Mapping[str, Any], old: Any, new: Any) -> list[str]:
        line, column, name = key.start_mark.line, key.start_mark.column, key.value
        if same(table, name, old, new):
            return self._lines[line : last + 1]
        text, end = self._lines[line], key.end_mark.column
        is_inside = part.start_mark.line > line
        if is_inside and _is_open(part) and new and type(old) is type(new):
            change = self.mapping if isinstance(new, dict) else self._sequence
            return [text, *change(part, line + 1, table, old, new)]
        if text[end : end + 1] != ":":
            raise _Unedited
        rest = text[end + 1 :] if is_inside else text[part.end_mark.column :] if last == line else ""
        head, *more = self._fresh({name: new}, column)
        return [text[:end] + head[head.index(":", len(_words[name]) + column) :] + rest, *more]

    def _sequence(self, node: Any, first: int, table: Mapping[str, Any], old: list[Any], new: list[Any]) -> list[str]:
        chunks, items = [], table.get("items", {})
        for item in node.value:
            line = item.start_mark.line
            if line < first or self._lines[line][: item.start_mark.column].strip() != "-":
                raise _Unedited
            chunks.append((first, item))
            first = _last(item) + 1
        out: list[str] = []
        column = self._lines[node.value[0].start_mark.line].index("-")
        for each, index in zip(new, _matched(table, old, new), strict=True):
            if index is None:
                lines: list[str] = []
                _sequence([each], None, " " * column, lines)
                out += _END.join(lines).split(_END)
                continue
            first, item = chunks[index]
            line = item.start_mark.line
            out += self._lines[first:line]
            out += self._item(item, items, old[index], each)
        return out

    def _item(self, item: Any, table: Mapping[str, Any], old: Any, new: Any) -> list[str]:
        line, column = item.start_mark.line, item.start_mark.column
        if same(table, "", old, new):
            return self._lines[line : _last(item) + 1]
        lead = self._lines[line][:column]
        if not (_is_open(item) and isinstance(old, dict) and isinstance(new, dict) and new):
            lines: list[str] = []
            _sequence([new], None, " " * lead.index("-"), lines)
            return _END.join(lines).split(_END)
        # The first field stands behind the dash, whichever it is.
        self._lines[line] = " " * column + self._lines[line][column:]
        out = self.mapping(item, line, table, old, new)
        place = next(at for at, each in enumerate(out) if each.strip() and each.lstrip()[0] != "#")
        return [*out[:place], lead + out[place][column:], *out[place + 1 :]]

    def _fresh(self, value: Json, column: int) -> list[str]:
        lines: list[str] = []
        _mapping(value, None, " " * column, lines)
        return _END.join(lines).split(_END) if lines else []


def _matched(table: Mapping[str, Any], old: list[Any], new: list[Any]) -> list[int | None]:
    """Which old item each new one was: its equal, or that of its name, or else of its place; None for none."""
    items, by, left = table.get("items", {}), table.get("by"), dict(enumerate(old))
    out: list[int | None] = [None] * len(new)

    def take(is_it: Callable[[int, Any, int, Any], bool]) -> None:
        for place, each in enumerate(new):
            found = next((at for at, was in left.items() if is_it(at, was, place, each)), None)
            if out[place] is None and found is not None:
                out[place] = found
                del left[found]

    take(lambda at, was, place, each: same(items, "", was, each))
    if all(isinstance(each, dict) for each in (*old, *new)):
        take(lambda at, was, place, each: was.get(by) == each.get(by) if by else at == place)
    return out

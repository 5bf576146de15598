"""The text of files: YAML and JSON, written in one form, read with the place of every mistake, edited in place."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from typing import Any

from statsig_console.errors import ConfigurationError, ProjectError

from .kinds import same

_MOST_NODES = 2_000_000
"""Values that a file may have, aliases written out."""
_PLAIN = re.compile(r"[A-Za-z_/][A-Za-z0-9_./@()+-]*(?: [A-Za-z0-9_./@()+-]+)*")
_WORDS = frozenset("true false null yes no on off y n nan inf".split())
_PRINTABLE = "\\t\\n -~\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\U00010000-\\U0010ffff"
_UNPRINTABLE = re.compile(f"[^{_PRINTABLE}]")


def to_yaml(value: Any) -> str:
    """A mapping as block YAML, the same text for the same value."""
    lines: list[str] = []
    _mapping(value, "", lines)
    return "\n".join(lines) + "\n"


def to_json(value: Any) -> str:
    """A value as JSON that people read."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _mapping(value: Mapping[str, Any], indent: str, lines: list[str], lead: str | None = None) -> None:
    first = indent if lead is None else lead
    for key, each in value.items():
        word = key if _is_plain(key) else _quoted(key)
        _pair(f"{first}{word}:", each, indent, lines)
        first = indent


def _pair(start: str, value: Any, indent: str, lines: list[str]) -> None:
    if isinstance(value, dict) and value:
        lines.append(start)
        _mapping(value, indent + "  ", lines)
    elif isinstance(value, list) and value:
        lines.append(start)
        _sequence(value, indent + "  ", lines)
    else:
        lines.append(f"{start} {_scalar(value, indent)}")


def _sequence(values: list[Any], indent: str, lines: list[str]) -> None:
    for each in values:
        if isinstance(each, dict) and each:
            _mapping(each, indent + "  ", lines, f"{indent}- ")
        elif isinstance(each, list) and each:
            lines.append(f"{indent}-")
            _sequence(each, indent + "  ", lines)
        else:
            lines.append(f"{indent}- {_scalar(each, indent)}")


def _scalar(value: Any, indent: str) -> str:
    if not isinstance(value, str):
        return json.dumps(value)
    if _is_plain(value):
        return value
    lines = value.split("\n")
    # Text of several lines reads best as it is, where YAML gives it back unchanged.
    if len(lines) > 2 and not _UNPRINTABLE.search(value) and "\t" not in value and _is_block(lines):
        mark = "|" if lines[-1] == "" else "|-"
        body = lines[:-1] if lines[-1] == "" else lines
        return mark + "".join(f"\n{indent}  {line}" if line else "\n" for line in body)
    return _quoted(value)


def _is_plain(text: str) -> bool:
    return bool(_PLAIN.fullmatch(text)) and text.casefold() not in _WORDS


def _quoted(text: str) -> str:
    return _UNPRINTABLE.sub(_escape, json.dumps(text, ensure_ascii=False))


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

    Args:
        text: Its text.
        place: How errors call it.

    Raises:
        ProjectError: It is neither; with line and column.
    """
    if text.lstrip()[:1] == "{":
        try:
            found: Any = json.loads(text, object_pairs_hook=_once)
            return _plain(found, place)
        except json.JSONDecodeError as error:
            raise ProjectError(f"{place}, line {error.lineno}, column {error.colno}: {error.msg}") from None
        except (_Twice, RecursionError) as error:
            raise ProjectError(f"{place}: {error}") from None
    yaml = _yaml("safe")
    try:
        found = yaml.load(text)
    except Exception as error:
        raise ProjectError(f"{place}{_words(error)}") from None
    return _plain({} if found is None else found, place)


class _Twice(Exception):
    """A key that stands there twice."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise _Twice(f"the key {next(name for name in names if names.count(name) > 1)!r} stands there twice")
    return found


def _words(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    where = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
    words = str(getattr(error, "problem", None) or error).splitlines()
    return f"{where}: {' '.join(words[:1]) or 'no YAML'}"


def _yaml(kind: str) -> Any:
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


def _plain(value: Any, place: str) -> Any:
    """Refuse what JSON does not have, and files that aliases blow up."""
    left = [_MOST_NODES]

    def look(each: Any, depth: int) -> None:
        left[0] -= 1
        if left[0] < 0 or depth > 100:
            raise ProjectError(f"{place} holds too much, or is nested too deeply")
        if isinstance(each, dict):
            for key, item in each.items():
                if not isinstance(key, str):
                    raise ProjectError(f"{place} has the key {key!r}; put it in quotes")
                look(item, depth + 1)
        elif isinstance(each, list):
            for item in each:
                look(item, depth + 1)
        elif isinstance(each, float) and (each != each or each in (float("inf"), float("-inf"))):
            raise ProjectError(f"{place} holds {each!r}; give a finite number or null")
        elif each is not None and not isinstance(each, (str, int, float)):
            raise ProjectError(f"{place} holds {each!r}, which JSON does not know; put it in quotes")

    look(value, 0)
    return value


def position(text: str, path: tuple[str | int, ...]) -> str:
    """Where a value stands in a text: `, line 4, column 3`; empty where that cannot be said."""
    line = column = 0
    try:
        here: Any = _yaml("rt").load(text)
        for step in path:
            spot = here.lc.key(step) if isinstance(step, str) else here.lc.item(step)
            line, column = spot[0] + 1, spot[1] + 1
            here = here[step]
    except Exception:
        # The value was read by another reader; a place is a help and no more.
        pass
    return "" if not line else f", line {line}, column {column}"


def edited(text: str, node: Mapping[str, Any], value: Any) -> str:
    """A YAML text with another value; comments, order and spelling stay where the value does.

    Args:
        text: The text as it is.
        node: What the table says of the value.
        value: The new value.
    """
    yaml = _yaml("rt")
    yaml.preserve_quotes, yaml.width = True, 1_000_000
    flush = re.search(r"^( *)[^\s#-].*:[ ]*\n\1- ", text, re.MULTILINE)
    yaml.indent(mapping=2, sequence=2 if flush else 4, offset=0 if flush else 2)
    document = yaml.load(text)
    _lay(node, "", document, value)
    out = io.StringIO()
    yaml.dump(document, out)
    return out.getvalue()


def _lay(node: Mapping[str, Any], name: str, old: Any, value: Any) -> Any:
    """Change the old value in place where it can be; gives what belongs in its place."""
    if isinstance(old, dict) and isinstance(value, dict):
        for key in [key for key in old if key not in value]:
            del old[key]
        inner = node.get("fields", {})
        for key, each in value.items():
            old[key] = _lay(inner.get(key, {}), key, old[key], each) if key in old else each
        return old
    if same(node, name, old, value):
        return old
    if isinstance(old, list) and isinstance(value, list) and (by := node.get("by")):
        named = {each.get(by): each for each in reversed(old) if isinstance(each, dict)}
        items = [_lay(node.get("items", {}), "", named.get(each.get(by)), each) for each in value]
        kept = {id(each) for each in items}
        for index in reversed(range(len(old))):
            if id(old[index]) not in kept:
                del old[index]
        for index, each in enumerate(items):
            if index >= len(old) or old[index] is not each:
                if index < len(old) and len(old) >= len(items):
                    old[index] = each
                else:
                    old.insert(index, each)
        del old[len(items) :]
        return old
    return value

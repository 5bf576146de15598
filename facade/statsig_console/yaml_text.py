"""YAML and JSON that people read and write: in one form, with the place of every mistake, edited in place."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from typing import Any

from statsig_console.document.kinds import same
from statsig_console.errors import ConfigurationError, ProjectError

_MOST_NODES = 2_000_000
"""Values that a file may have, aliases written out."""
_PLAIN = re.compile(r"[A-Za-z_/][A-Za-z0-9_./@()+-]*(?: [A-Za-z0-9_./@()+-]+)*")
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
        if kind is str:
            lines.append(f"{first}{words[key]}: {_block(each, indent) if _END in each else words[each]}")
        elif each is None:
            # One that cannot be written means what leaving it out does.
            if fields and "null" not in fields[key]:
                continue
            lines.append(f"{first}{words[key]}: null")
        elif each and kind is dict:
            lines.append(f"{first}{words[key]}:")
            _mapping(each, fields[key].get("fields") if fields else None, indent + "  ", lines)
        elif each and kind is list:
            lines.append(f"{first}{words[key]}:")
            _sequence(each, fields[key].get("items") if fields else None, indent + "  ", lines)
        elif each is _ABSENT:
            continue
        else:
            lines.append(f"{first}{words[key]}: {_scalar(each)}")
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
    if text.lstrip()[:1] == "{":
        try:
            found: Any = json.loads(text, object_pairs_hook=_once)
            return plain(found, place)
        except json.JSONDecodeError as error:
            raise ProjectError(f"{place}, line {error.lineno}, column {error.colno}: {error.msg}") from None
        except (_Twice, RecursionError) as error:
            raise ProjectError(f"{place}: {error}") from None
    yaml = reader("safe")
    try:
        found = yaml.load(text)
    except Exception as error:
        raise ProjectError(f"{place}{_told(error)}") from None
    return plain({} if found is None else found, place)


class _Twice(Exception):
    """A key that stands there twice."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise _Twice(f"the key {next(name for name in names if names.count(name) > 1)!r} stands there twice")
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


def edited(text: str, node: Mapping[str, Any], value: Any) -> str:
    """A YAML text with another value; comments, order and spelling stay where the value does."""
    yaml = reader("rt")
    yaml.preserve_quotes, yaml.width = True, 1_000_000
    flush = re.search(r"^( *)[^\s#-].*:[ ]*\n\1- ", text, re.MULTILINE)
    yaml.indent(mapping=2, sequence=2 if flush else 4, offset=0 if flush else 2)
    document = yaml.load(text)
    _lay(node, "", document, value)
    out = io.StringIO()
    yaml.dump(document, out)
    try:
        is_right = same(node, "", parse(out.getvalue(), ""), value)
    except ProjectError:
        is_right = False
    # Some texts are written as YAML reads them otherwise; the value counts more than a comment.
    return out.getvalue() if is_right else to_yaml(value)


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

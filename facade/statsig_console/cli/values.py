"""From the words of a command line to the values of a method's arguments."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .problems import UsageProblem

if TYPE_CHECKING:
    from statsig_console_api.arguments import Argument, Type

_SCALARS = ("string", "number", "integer", "boolean")
_MOST_CHOICES = 12
_BEGINS_JSON = re.compile(r'\s*[{\[][{\[\s]*"')
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)


def value_of(words: Sequence[str], kind: Type, flag: str, *, raw: bool = False) -> Any:
    """The value that the words after a flag stand for.

    Args:
        words: The word of each time the flag was given.
        kind: The type of the value.
        flag: The flag as it is written, for errors.
        raw: Whether words that the document does not list are taken.

    Raises:
        UsageProblem: They stand for no value of this type.
    """
    array = array_of(kind)
    if array is None or array.items is None:
        if len(words) > 1:
            raise UsageProblem(f"{flag} is given {len(words)} times and takes one value; give it once")
        return _one(words[0], kind, flag, raw)
    if kind.nullable and list(words) == ["null"]:
        return None
    items: list[Any] = []
    structured = False
    for word in words:
        if array.items.kind not in _SCALARS or word.lstrip().startswith("["):
            found = structure(word, flag)
            structured = structured or isinstance(found, list)
            items += found if isinstance(found, list) else [found]
        else:
            items += [_one(part, array.items, flag, raw) for part in _split(word)]
    if kind.kind == "union" and len(items) == 1 and not structured and takes_text(kind):
        return items[0]
    return items


def array_of(kind: Type) -> Type | None:
    """The array that a type is, or that is one of its forms; None for others."""
    forms = kind.forms if kind.kind == "union" else (kind,)
    return next((form for form in forms if form.kind == "array"), None)


def takes_text(kind: Type) -> bool:
    """Whether one of its forms is text."""
    return kind.kind == "string" or any(form.kind == "string" for form in kind.forms)


def choices(kind: Type) -> tuple[Any, ...]:
    """The values that the document lists for a type, its items or its forms."""
    inner = [kind, *kind.forms, *([kind.items] if kind.items else [])]
    inner += [form.items for form in kind.forms if form.items]
    return next((each.enum for each in inner if each.enum), ())


def _split(word: str) -> list[str]:
    """The parts of a list, as a line of CSV: a part with a comma stands in quotes."""
    if word == "":
        return []
    try:
        return next(csv.reader(io.StringIO(word, newline=""), strict=True))
    except (csv.Error, StopIteration):
        return word.split(",")


def _one(word: str, kind: Type, flag: str, raw: bool) -> Any:
    if kind.nullable and word == "null":
        return None
    if kind.kind not in _SCALARS and not (kind.kind == "union" and takes_text(kind) and word[:1] not in "{[@"):
        return structure(word, flag)
    if kind.kind == "string":
        _check_choice(word, kind, flag, raw)
    if kind.kind in ("string", "union"):
        return word
    if kind.kind == "boolean":
        if word not in ("true", "false"):
            raise UsageProblem(f"{flag} is {word!r}; pass true or false{', or null' if kind.nullable else ''}")
        return word == "true"
    try:
        number = json.loads(word)
        if isinstance(number, bool) or not isinstance(number, (int, float)):
            raise ValueError
        if kind.kind == "integer" and number != int(number):
            raise ValueError
    except (ValueError, OverflowError):
        what = "a whole number" if kind.kind == "integer" else "a number"
        null = ", or null" if kind.nullable else ""
        raise UsageProblem(f"{flag} is {word!r}; pass {what}{null}") from None
    return int(number) if kind.kind == "integer" else number


def _check_choice(word: str, kind: Type, flag: str, raw: bool) -> None:
    if not kind.enum or kind.open or raw or word in kind.enum:
        return
    known = [str(each) for each in kind.enum]
    near = get_close_matches(word.casefold(), [each.casefold() for each in known], 1)
    if near:
        remedy = f"did you mean {next(each for each in known if each.casefold() == near[0])}?"
    else:
        remedy = f"pass {', '.join(known[:_MOST_CHOICES])}{', …' if len(known) > _MOST_CHOICES else ''};"
    raise UsageProblem(f"{flag} is {word!r}; {remedy} --raw sends it as it is")


def structure(word: str, flag: str) -> Any:
    """JSON or YAML: written out, in a file after `@`, or `@-` for standard input.

    Raises:
        UsageProblem: The file cannot be read, or holds neither.
    """
    if not word.startswith("@"):
        return _parse(word, flag)
    name = word[1:]
    try:
        if name == "-":
            if sys.stdin is None:
                raise UsageProblem(f"{flag} is @-, and standard input is closed; name a file")
            text = sys.stdin.buffer.read().decode("utf-8-sig")
        else:
            text = Path(name).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageProblem(f"{flag} names {name!r}, which cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise UsageProblem(f"{flag} names {name!r}, which is not UTF-8; save it as UTF-8") from None
    return _parse(text, f"{flag} {word}", is_json=name.lower().endswith(".json"))


def _parse(text: str, place: str, *, is_json: bool = False) -> Any:
    from statsig_console.yaml_text import once

    try:
        return json.loads(text, object_pairs_hook=once, parse_constant=_constant)
    except json.JSONDecodeError as error:
        failure = f"line {error.lineno}, column {error.colno}: {error.msg}"
    except RecursionError:
        raise UsageProblem(f"{place} is nested too deeply") from None
    except ValueError as error:
        raise UsageProblem(f"{place} is no JSON: {error}") from None
    # YAML would read broken JSON in its own way: it makes a space of the end of a line.
    if is_json or _is_meant_as_json(text):
        raise UsageProblem(f"{place} is no JSON: {failure}")
    return _parse_yaml(text, place, failure)


def _is_meant_as_json(text: str) -> bool:
    """Whether a text is no YAML: its first key or item is in double quotes, or a text in them has several lines."""
    if _BEGINS_JSON.match(text):
        return True
    return text.lstrip()[:1] in ("{", "[", '"') and any("\n" in each for each in _QUOTED.findall(text))


def _constant(word: str) -> Any:
    raise ValueError(f"{word} is no JSON number; pass a finite number or null")


def _parse_yaml(text: str, place: str, failure: str) -> Any:
    from statsig_console.errors import ConfigurationError, ProjectError
    from statsig_console.yaml_text import plain, reader

    try:
        yaml = reader("safe")
    except ConfigurationError:
        raise UsageProblem(f"{place} is no JSON ({failure}); YAML needs pip install 'statsig-console[cli]'") from None
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        return plain(yaml.load(text), place)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        words = failure if text.lstrip()[:1] in ("{", "[") else where + " ".join(str(error.problem).split())
        raise UsageProblem(f"{place} is neither JSON nor YAML: {words}") from None
    except ProjectError as error:
        raise UsageProblem(str(error)) from None
    except (YAMLError, ValueError, RecursionError) as error:
        raise UsageProblem(f"{place} is neither JSON nor YAML: {' '.join(str(error).split())}") from None


def fields_of(body: Any, arguments: Iterable[Argument]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields of a body by the method's names, and those that the document does not know.

    Args:
        body: The body, by the document's names.
        arguments: The arguments of the method.

    Raises:
        UsageProblem: The body is no object.
    """
    if not isinstance(body, Mapping):
        raise UsageProblem(f'--body is {_kind(body)}, and an object belongs there, such as {{"name": …}}')
    names = {each.wire: each.name for each in arguments if each.place == "body"}
    known = {names[key]: value for key, value in body.items() if key in names}
    return known, {key: value for key, value in body.items() if key not in names}


def _kind(value: Any) -> str:
    kinds = ((bool, "true or false"), ((int, float), "a number"), (str, "text"), (list, "a list"))
    return next((words for kind, words in kinds if isinstance(value, kind)), "null")

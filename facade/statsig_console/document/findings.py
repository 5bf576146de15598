"""From errors of the validator to findings: place, kind, what was expected and what came."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from attrs import evolve, frozen

from statsig_console_api.types import UNSET

if TYPE_CHECKING:
    from jsonschema_rs import Draft4Validator, ValidationError

Kind: TypeAlias = Literal["missing", "extra", "null", "type", "enum", "form", "constraint", "status", "unreadable"]
"""What is wrong:

- missing: a required field is not there
- extra: a field that is not declared
- null: null where it is not allowed
- type: a value of another type, such as an object where an array is declared
- enum: a word that is not among those declared
- form: none of the forms of a union
- constraint: a length, pattern, limit or step that does not hold
- status: a status that is not declared
- unreadable: a value that cannot be judged, such as half of a surrogate pair
"""

_MOST_WORDS = 12
_MOST_DIGITS = 64
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")


@frozen
class Finding:
    """One place at which a value departs from a schema.

    Args:
        pointer: Where, as a JSON pointer, `*` for keys of free maps; `?name` or `{name}` before it for a parameter.
        place: The pointer with `*` for positions in lists too: the same for every item.
        kind: What is wrong.
        expected: What the document declares.
        found: What came instead: its type, and what else matters of its shape.
        value: What came; UNSET where nothing did.
        path: The keys and positions that lead to the value.
    """

    pointer: str
    place: str
    kind: Kind
    expected: str
    found: str
    value: Any
    path: tuple[str | int, ...] = ()


def findings(validator: Draft4Validator, value: Any) -> Iterator[Finding]:
    """Where a value departs from a schema.

    Args:
        validator: The compiled schema.
        value: JSON.
    """
    try:
        if validator.is_valid(value):
            return
        errors = list(validator.iter_errors(value))
    except (ValueError, RecursionError, OverflowError) as failure:
        # The error's message may hold values; its type does not.
        found = f"{shape_of(value)} that cannot be judged ({type(failure).__name__})"
        yield Finding("", "", "unreadable", "JSON", found, value)
        return
    for error in errors:
        yield from _findings(error, value)


def parameter_findings(validator: Draft4Validator, value: Any, place: str) -> Iterator[Finding]:
    """Where a parameter departs. It conforms if any reading of its text does, so a value and its text are judged alike.

    Args:
        validator: The compiled schema.
        value: A JSON value before it is written into the URL, or the texts that were.
        place: How the parameter is named: `?name` or `{name}`.
    """
    if value is None or any(validator.is_valid(form) for form in readings(value)):
        return
    name = place.strip("?{}")
    tried = [list(findings(validator, form)) for form in (value, *readings(value))]
    # A reading of the declared type gives the best findings.
    near = [found for found in tried if not any(each.kind in ("type", "null") and not each.path for each in found)]
    for finding in (near or tried)[0]:
        yield evolve(finding, pointer=place + finding.pointer, place=place + finding.place, path=(name, *finding.path))


def readings(value: Any) -> Iterator[Any]:
    """The readings of a parameter: a text, a number or a boolean, or a list of them.

    Args:
        value: A JSON value, or the list of its texts.
    """
    texts = [_text(each) for each in (value if isinstance(value, (list, tuple)) else [value])]
    if len(texts) == 1:
        yield texts[0]
        yield _scalar(texts[0])
    yield texts
    yield [_scalar(each) for each in texts]


def _text(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, float)) else value


def _scalar(text: Any) -> Any:
    """The number or boolean that a text is; the text itself where it is none."""
    if text in ("true", "false"):
        return text == "true"
    if not isinstance(text, str) or len(text) > _MOST_DIGITS or not _NUMBER.fullmatch(text):
        return text
    number = json.loads(text)
    return number if isfinite(number) else text


def _findings(error: ValidationError, root: Any) -> Iterator[Finding]:
    kind: Any = error.kind
    # Not error.instance: it is a copy in which NaN is null.
    value = _at(root, error.instance_path)
    if kind.name == "anyOf":
        yield from _of_union(error, value, root)
        return
    pointer, place = _places(error)
    path = tuple(error.instance_path)
    if kind.name == "additionalProperties":
        for name in kind.unexpected:
            step, came = f"/{escape(name)}", value[name]
            yield Finding(pointer + step, place + step, "extra", "no such field", shape_of(came), came, (*path, name))
    elif kind.name == "required":
        step = f"/{escape(kind.property)}"
        yield Finding(pointer + step, place + step, "missing", "a value", "nothing", UNSET, (*path, kind.property))
    else:
        found = _found(kind.name, value)
        yield Finding(pointer, place, _kind_of(kind.name, value), _expected(kind), found, value, path)


def _of_union(error: ValidationError, value: Any, root: Any) -> Iterator[Finding]:
    """The findings of a union: those of the form that was meant, or that there is none."""
    kind: Any = error.kind
    branches: list[list[ValidationError]] = [branch for branch in kind.context if not _is_null(branch)]
    depth = len(error.instance_path)
    # A branch with another type or another constant was not meant.
    meant = [branch for branch in branches if not any(_rules_out(each, depth) for each in branch)]
    if len(branches) == 1 or meant:
        for each in min(meant or branches, key=_weight):
            yield from _findings(each, root)
        return
    pointer, place = _places(error)
    # If the forms differ in type alone, the type is wrong.
    kinds = [each for branch in branches for each in branch if _is_type_error(each, depth)]
    name: Kind = "null" if value is None else "type" if len(kinds) >= len(branches) else "form"
    expected = " or ".join(dict.fromkeys(_form(branch, depth) for branch in branches))
    yield Finding(pointer, place, name, expected, _found("anyOf", value), value, tuple(error.instance_path))


def _weight(branch: list[ValidationError]) -> tuple[int, int]:
    """The nearest form has the fewest errors, and among equals the deepest ones."""
    return sum(map(_size, branch)), -max((len(each.instance_path) for each in branch), default=0)


def _size(error: ValidationError) -> int:
    kind: Any = error.kind
    if kind.name == "additionalProperties":
        return len(kind.unexpected)
    return 1


def _is_null(branch: list[ValidationError]) -> bool:
    return len(branch) == 1 and _types(branch[0]) == ["null"]


def _types(error: ValidationError) -> list[str]:
    kind: Any = error.kind
    found: list[str] = kind.types if kind.name == "type" else []
    return found


def _is_type_error(error: ValidationError, depth: int) -> bool:
    kind: Any = error.kind
    if kind.name == "anyOf":
        return len(error.instance_path) == depth and all(
            any(_is_type_error(each, depth) for each in branch) for branch in kind.context
        )
    return kind.name == "type" and len(error.instance_path) == depth


def _rules_out(error: ValidationError, depth: int) -> bool:
    return _is_type_error(error, depth) or bool(_constant(error, depth))


def _constant(error: ValidationError, depth: int) -> str:
    """The constant that a field of the form must have, if the value has another."""
    kind: Any = error.kind
    if kind.name == "enum" and len(kind.options) == 1 and len(error.instance_path) == depth + 1:
        return f"{error.instance_path[-1]}={kind.options[0]!r}"
    return ""


def _form(branch: list[ValidationError], depth: int) -> str:
    types = [name for error in branch for name in _types(error) if len(error.instance_path) == depth]
    if types:
        return " or ".join(types)
    constants = [text for error in branch if (text := _constant(error, depth))]
    nested: list[list[ValidationError]] = []
    for error in branch:
        kind: Any = error.kind
        if kind.name == "anyOf":
            nested += kind.context
    if nested:
        return " or ".join(dict.fromkeys(_form(each, depth) for each in nested))
    return f"object with {', '.join(constants)}"


_KINDS: Final[dict[str, Kind]] = {"type": "type", "enum": "enum", "not": "extra"}


def _kind_of(keyword: str, value: Any) -> Kind:
    if value is None and keyword in ("type", "enum"):
        return "null"
    return _KINDS.get(keyword, "constraint")


_LIMITS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "minProperties": "at least {} fields",
    "maxProperties": "at most {} fields",
    "pattern": "a match of {}",
}


_FORMATS = {"email": "an e-mail address"}


def _expected(kind: Any) -> str:
    if kind.name == "type":
        return " or ".join(kind.types)
    if kind.name == "enum":
        return _words(kind.options)
    if kind.name == "format":
        return _FORMATS.get(kind.format, f"of the format {kind.format}")
    if kind.name in _LIMITS:
        return _LIMITS[kind.name].format(kind.value)
    return "nothing: the service alone sets it" if kind.name == "not" else str(kind.name)


def _words(options: Iterable[Any]) -> str:
    words = [str(each) for each in options]
    more = len(words) - _MOST_WORDS
    text = ", ".join(words[:_MOST_WORDS]) + (f" and {more} more" if more > 0 else "")
    return f"one of {text}" if len(words) > 1 else text


def _found(keyword: str, value: Any) -> str:
    kind = shape_of(value)
    if keyword in ("minLength", "maxLength"):
        return f"string of {len(value)} characters"
    if keyword in ("minItems", "maxItems"):
        return f"array of {len(value)} items"
    return f"another {kind}" if keyword == "enum" and value is not None else kind


def _at(root: Any, path: Sequence[str | int]) -> Any:
    for step in path:
        root = root[step]
    return root


def _places(error: ValidationError) -> tuple[str, str]:
    """The pointer and the place of an error; the schema's path tells a field from a key of a free map."""
    instance = iter(error.instance_path)
    steps = _steps(error.evaluation_path)
    pointer: list[str] = []
    place: list[str] = []
    for step, kind in zip(instance, steps, strict=False):
        pointer.append("*" if kind == "key" else escape(str(step)))
        place.append("*" if kind != "field" else escape(str(step)))
    return "".join(f"/{step}" for step in pointer), "".join(f"/{step}" for step in place)


def _steps(path: Sequence[str | int]) -> Iterator[str]:
    """For each step of the instance whether it is a field, an item or a key, from the path through the schema."""
    tokens = iter(path)
    for token in tokens:
        if token == "properties":
            next(tokens, None)
            yield "field"
        elif token == "items":
            yield "item"
        elif token == "additionalProperties":
            yield "key"
        elif token == "anyOf":
            next(tokens, None)


def shape_of(value: Any) -> str:
    """The type of a JSON value, as JSON Schema names it."""
    if value is None or isinstance(value, bool):
        return "null" if value is None else "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, (int, float)):
        return "integer" if isinstance(value, int) else "number"
    return "array" if isinstance(value, (list, tuple)) else "object"


def escape(step: str) -> str:
    """A name as a step of a JSON pointer."""
    return step.replace("~", "~0").replace("/", "~1")

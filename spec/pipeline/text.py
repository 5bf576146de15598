"""Texts of documents: errors of one line, and YAML read as JSON is."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

_LOOKS_LIKE_YAML = re.compile(r"\ufeff?(?:\s|#[^\n]*\n)*(---|%YAML|[\"']?[A-Za-z][\w-]*[\"']?\s*:)")

MAX_VALUES = 2_000_000
"""Values of a YAML document; the published document has 130,000."""


class SpecError(Exception):
    """A document or a step's input is wrong; the text is one line: what, where, remedy."""

    def __init__(self, words: str) -> None:
        # Names in a document may hold anything, and be of any length.
        line = "".join(each if each.isprintable() else ascii(each)[1:-1] for each in words)
        super().__init__(line if len(line) < 900 else f"{line[:500]} … {line[-300:]}")


def is_yaml(text: str, where: str) -> bool:
    """Whether it is YAML rather than JSON, by its name or how it begins."""
    return where.lower().endswith((".yaml", ".yml")) or bool(_LOOKS_LIKE_YAML.match(text))


def from_yaml(text: str, where: str) -> Any:
    """The value of a YAML document in JSON's types.

    Raises:
        SpecError: It is no YAML, has a name twice in one object, or aliases that fill the memory.
    """
    reader = YAML(typ="safe", pure=True)
    # A day stays as it is written.
    reader.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: node.value)
    try:
        return _written_out(reader.load(text), itertools.count())
    except SpecError as error:
        raise SpecError(f"{where}: {error}") from None
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpecError(f"{where}: line {line}: not YAML ({error.problem}); fetch the document again") from None
    except YAMLError as error:
        reason = str(error).splitlines()[0]
        raise SpecError(f"{where}: not YAML ({reason}); fetch the document again") from None


def _written_out(node: Any, count: Iterator[int]) -> Any:
    """YAML's values with names that are text, since a status code is a number there, and with aliases written out."""
    if next(count) > MAX_VALUES:
        raise SpecError(f"with its aliases written out it has more than {MAX_VALUES} values; simplify it")
    if isinstance(node, dict):
        return {str(name): _written_out(value, count) for name, value in node.items()}
    return [_written_out(value, count) for value in node] if isinstance(node, list) else node

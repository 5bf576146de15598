"""Values and type hints: whether one is of the other, and values drawn from it."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from random import Random
from typing import Any

from statsig_console.types import AnyMapping
from statsig_console_api.types import Model, Unset

UNDRAWN = (Unset, AnyMapping, date, datetime)
"""What stands for JSON values that other members of a union stand for too, or for none."""


def fits(value: Any, hint: Any) -> bool:
    """Whether a value is of a type; what is open takes anything of its kind."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return True
    if origin in (typing.Union, types.UnionType):
        return any(fits(value, each) for each in args)
    if origin is typing.Literal:
        return value in args
    if origin in (list, Sequence):
        return isinstance(value, list) and all(fits(each, args[0]) for each in value)
    if origin in (dict, Mapping):
        return isinstance(value, dict) and all(fits(each, args[1]) for each in value.values())
    if typing.is_typeddict(hint):
        known = typing.get_type_hints(hint, include_extras=True)
        needed = {key for key, each in known.items() if typing.get_origin(each) is typing.Required}
        return (
            isinstance(value, dict)
            and needed <= value.keys() <= known.keys()
            and all(fits(each, known[key]) for key, each in value.items())
        )
    if origin is typing.Required:
        return fits(value, args[0])
    if hint is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if hint is int:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value)
    return hint is not AnyMapping and isinstance(value, hint if isinstance(hint, type) else type(hint))


def drawn(hint: Any, random: Random, depth: int = 0) -> Any:
    """A JSON value that a type checker would take where a hint stands; dicts in place of models."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        taken = [
            each for each in args if each not in UNDRAWN and not (isinstance(each, type) and issubclass(each, Model))
        ]
        return drawn(random.choice(taken), random, depth)
    if origin is typing.Required:
        return drawn(args[0], random, depth)
    if origin is typing.Literal:
        return random.choice(args)
    if origin is Sequence:
        return [drawn(args[0], random, depth + 1) for _ in range(random.randrange(3) if depth < 6 else 0)]
    if origin is Mapping:
        return {f"key{at}": drawn(args[1], random, depth + 1) for at in range(random.randrange(3))}
    if typing.is_typeddict(hint):
        known = typing.get_type_hints(hint, include_extras=True)
        return {
            key: drawn(each, random, depth + 1)
            for key, each in known.items()
            if typing.get_origin(each) is typing.Required or (depth < 6 and random.random() < 0.6)
        }
    plain = {str: "word", int: random.randrange(1, 90), float: random.randrange(1, 90), bool: True, type(None): None}
    return plain.get(hint, "word")

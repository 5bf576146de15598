"""Answers that depart from the document, as the service's answers do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random
from typing import Any, TypeAlias

from tests.contract.operations import INNER, Documented
from tests.contract.schema import Json

Place: TypeAlias = tuple[Any, Any]
"""A container and the key or index of what is there."""

ENVELOPE = frozenset({"message", "data", "pagination"})


def _other_container(value: Any) -> Any:
    return {"a": value} if isinstance(value, list) else [value]


def _new_word(value: Any) -> Any:
    return "a_new_word" if isinstance(value, str) else value


def _other_scalar(value: Any) -> Any:
    if isinstance(value, (dict, list)):
        return value
    return 7.5 if isinstance(value, str) else "7.5"


def _new_member(value: Any) -> Any:
    return {"type": "unheard_of", "free": {"x": [1, None]}} if isinstance(value, dict) else value


def _more(value: Any) -> Any:
    return {**value, "brandNew": {"x": [1, None]}, "": 0} if isinstance(value, dict) else value


def _less(value: Any) -> Any:
    return dict(list(value.items())[1::2]) if isinstance(value, dict) else value


INSIDE: dict[str, Callable[[Any], Any]] = {
    "null": lambda _: None,
    "another container": _other_container,
    "a new word": _new_word,
    "another scalar": _other_scalar,
    "an unknown member": _new_member,
    "more fields": _more,
    "fewer fields": _less,
}


def departures(operation: Documented, answer: Json, random: Random, tries: int) -> Iterator[tuple[str, Any]]:
    """Answers that each depart in one way, with its name.

    Args:
        operation: Whose answer it is.
        answer: A documented answer.
        random: Chooses the places.
        tries: At how many places each kind of departure happens.
    """
    for label, change in INSIDE.items():
        for _ in range(tries):
            altered = deepcopy(answer)
            places = list(_places(operation, altered))
            random.shuffle(places)
            for holder, key in places:
                if (changed := change(holder[key])) != holder[key]:
                    holder[key] = changed
                    yield label, altered
                    break
    yield "no body", None
    if operation.wraps:
        yield from _envelopes(answer)


def _envelopes(answer: Json) -> Iterator[tuple[str, Any]]:
    data = answer["data"]
    yield "a message only", {"message": "done"}
    yield "no data", {name: value for name, value in answer.items() if name != "data"}
    yield "no message", {name: value for name, value in answer.items() if name != "message"}
    yield "no pagination", {name: value for name, value in answer.items() if name != "pagination"}
    strange: tuple[Any, ...] = (None, [], "x", {}, {"nextPage": 7, "brandNew": None})
    for odd in strange:
        yield f"pagination {odd!r}", {**answer, "pagination": odd}
    # An entity that itself has a message or data cannot be told from an envelope.
    if isinstance(data, list) or (data and not ENVELOPE & data.keys()):
        yield "no envelope", data


def _places(operation: Documented, answer: Json) -> Iterator[Place]:
    """Every place whose value comes back to the caller."""
    if operation.name in INNER:
        entries = answer["data"] if isinstance(answer["data"], list) else [answer["data"]]
        for entry in entries:
            yield entry, INNER[operation.name]
            yield from _within(entry[INNER[operation.name]])
    elif operation.wraps:
        yield answer, "data"
        yield from _within(answer["data"])
    else:
        yield from _within(answer)


def _within(value: Any) -> Iterator[Place]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in list(entries):
        yield value, key
        yield from _within(each)

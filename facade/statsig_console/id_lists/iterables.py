"""Ids from iterables of strings, of both flavours, and from open text files."""

from __future__ import annotations

import io
from collections.abc import AsyncIterable, Generator, Iterable, Set
from itertools import islice
from typing import Any

from statsig_console.errors import ArgumentTypeError, fold

from .clean import Cleaner
from .records import lines
from .sources import Chunks, Opened, Reading, cleaned
from .steps import Pull

CHUNK = 20_000
"""Items that are looked at together."""

_STEP, _ROOM = 500, 1 << 20
"""Items that are taken at a time, and characters above which no more are taken for a chunk."""


def open_iterable(source: Any, name: str, reading: Reading) -> Opened:
    """An iterable of ids, of either flavour, or an open text file.

    Raises:
        ArgumentValueError: The reading is for files.
    """
    reading.check_unused(
        ("column", "header", "format", "delimiter", "encoding"),
        "that is for files; an iterable gives the ids themselves",
    )
    # A set has another order in each process, and a resumed job compares digests.
    items = sorted(source) if isinstance(source, Set) and all(isinstance(item, str) for item in source) else source

    def chunks(opened: Opened, cleaner: Cleaner) -> Chunks:
        if isinstance(items, io.TextIOBase):
            yield from _handle(opened, cleaner, items)
            return
        take = _pulled() if isinstance(items, AsyncIterable) else _taken(items)
        number = 1
        chunk: Any = None
        while True:
            try:
                chunk = take.send(chunk)
            except StopIteration:
                return
            if isinstance(chunk, Pull):
                chunk = yield chunk
                continue
            _check_strings(chunk, number)
            yield cleaned(opened, cleaner, chunk, number)
            number += len(chunk)
            chunk = None

    return Opened(name, "iterable", chunks=chunks)


def _handle(opened: Opened, cleaner: Cleaner, file: io.TextIOBase) -> Chunks:
    """An open text file, from where it is: an id a line."""
    number = 1
    for chunk in lines(iter(lambda: file.read(_ROOM), ""), cleaner.max_length):
        yield cleaned(opened, cleaner, [line.rstrip("\r") for line in chunk], number)
        number += len(chunk)


def _taken(items: Iterable[Any]) -> Generator[Any, Any, None]:
    iterator = iter(items)
    chunk: list[Any] = []
    room = _ROOM
    while step := list(islice(iterator, _STEP)):
        chunk += step
        room -= sum(len(item) for item in step if isinstance(item, str))
        if len(chunk) >= CHUNK or room < 0:
            yield chunk
            chunk, room = [], _ROOM
    if chunk:
        yield chunk


def _pulled() -> Generator[Any, Any, None]:
    while True:
        chunk = yield Pull(CHUNK)
        if chunk:
            yield chunk
        if len(chunk) < CHUNK:
            return


def _check_strings(items: list[Any], first: int) -> None:
    if set(map(type, items)) <= {str}:
        return
    for number, item in enumerate(items, first):
        if not isinstance(item, str):
            raise ArgumentTypeError(f"item {number} of the source is {fold(repr(item))}; ids are strings")

"""Ask before something is deleted, archived, reset, started, launched, shipped, committed or disabled."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .problems import FAILED, Exit, UsageProblem, say

if TYPE_CHECKING:
    from statsig_console_api.client import Operation


def confirm(operation: Operation, ids: Sequence[str], client: Any, count: int = 1) -> None:
    """Show what is to be changed, and ask.

    Args:
        operation: The operation.
        ids: The values of its path.
        client: Reads the entity.
        count: How many entities are to be changed.

    Raises:
        UsageProblem: There is no terminal to ask on.
        Exit: The answer is no.
    """
    from .calls import spoken

    check_terminal(spoken(operation))
    if count == 1:
        _show(operation, ids, client)
    what = f"{count:,} entities" if count > 1 else " ".join(map(repr, ids)) or "this project"
    agree(what, spoken(operation))


def check_terminal(command: str) -> None:
    """Refuse where nobody can be asked.

    Raises:
        UsageProblem: There is no terminal to ask on.
    """
    if not on_terminal():
        raise UsageProblem(
            f"{command} needs --yes here, as there is no terminal to ask on; --dry-run shows the request"
        )


def agree(what: str, command: str) -> None:
    """Ask whether to go on.

    Args:
        what: What is to be changed.
        command: The words of the command.

    Raises:
        UsageProblem: There is no terminal to ask on.
        Exit: The answer is no.
    """
    check_terminal(command)
    if not agreed(f"{command}: {what}?"):
        say("nothing was changed", sys.stderr)
        raise Exit(FAILED)


def agreed(question: str) -> bool:
    """Whether somebody on the terminal says yes; Ctrl-C is no."""
    try:
        say(f"{question} [y/N] ", sys.stderr, end="")
        return sys.stdin.readline().strip().lower() in ("y", "yes")
    except KeyboardInterrupt:
        say("", sys.stderr)
        return False


def on_terminal() -> bool:
    """Whether somebody can be asked."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def _show(operation: Operation, ids: Sequence[str], client: Any) -> None:
    """Print the entity that the operation changes, where there is an operation that reads it."""
    from statsig_console_api import operations

    from .tables import fields

    reading = reader_of(operation, operations)
    if reading is None:
        return
    method: Any = client
    for name in reading.name.split("."):
        method = getattr(method, name)
    count = len([each for each in reading.arguments if each.place == "path"])
    from .output import plain

    for line in fields(plain(method(*ids[:count])), color=False):
        say(line, sys.stderr)


def reader_of(operation: Operation, operations: Any) -> Operation | None:
    """The operation that reads what this one changes: a `get` of the same path, else of a path above it."""
    name = operation.name
    while "." in name:
        name = name.rpartition(".")[0]
        found: Operation | None = operations.get(f"{name}.get")
        if found is None:
            continue
        needed = [each for each in found.arguments if each.required]
        own = [each.wire for each in operation.arguments if each.place == "path"]
        if all(each.place == "path" for each in needed) and [each.wire for each in needed] == own[: len(needed)]:
            return found
    return None

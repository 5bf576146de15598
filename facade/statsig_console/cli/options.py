"""The flags of a command: those of an operation, made from its arguments, and those that every command has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

import click
from attrs import frozen

from .problems import UsageProblem
from .values import array_of, choices

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from statsig_console_api.arguments import Argument, Type
    from statsig_console_api.client import Operation

FORMATS = ("table", "json", "jsonl", "csv", "yaml", "id", "parquet")
FILES = (".csv", ".jsonl", ".parquet")
"""Suffixes of files that `--output` takes in place of a format."""
DESTRUCTIVE = frozenset(
    "delete remove archive reset restart launch disable deactivate rotate abandon abort ship rollout skip "
    "commit".split()
)
"""Words of verbs that delete, archive, reset, launch, ship, commit or disable something."""
_BEGINS_OR_SHIPS = ("make_decision", "schedule_start", "start")
_LARGEST_PAGE = 100

Group = Literal["arguments", "required", "filters", "body", "output", "safety", "connection"]


@frozen
class Flag:
    """A flag or a positional argument of a command.

    Args:
        flag: As it is written, such as `--id-type`; the name for what is passed by position.
        key: The name of its value in the parsed command.
        group: Under which heading the help has it.
        words: What it means.
        argument: The argument of the operation that it stands for; None for a flag of the command's own.
        kind: `switch` has no value, `count` neither, `text` has one.
        more: Other ways to write it.
        metavar: What the help calls its value.
        words_known: The values to propose.
        complete: Proposes values.
    """

    flag: str
    key: str
    group: Group
    words: str
    argument: Argument | None = None
    kind: Literal["switch", "count", "text"] = "text"
    more: tuple[str, ...] = ()
    metavar: str = "TEXT"
    words_known: tuple[str, ...] = ()
    complete: Callable[..., Any] | None = None

    def option(self) -> click.Option:
        """The flag as click has it."""
        known = self.words_known
        more: dict[str, Any] = {}
        if self.argument is None and self.kind == "switch":
            more = {"is_flag": True}
        elif self.kind == "count":
            more = {"count": True}
        elif self.argument is not None:
            more = {"multiple": True}
        if self.complete is not None:
            more["shell_complete"] = self.complete
        elif known and "is_flag" not in more:
            more["shell_complete"] = lambda ctx, param, incomplete: [
                word for word in known if word.startswith(incomplete)
            ]
        return click.Option([self.flag, *self.more, self.key], help=self.words, **more)


def is_switch(flag: Flag) -> bool:
    """Whether it is a boolean of the operation: `--x`, `--no-x`, and `--x null` where null is taken."""
    return flag.argument is not None and flag.group != "arguments" and flag.argument.type.kind == "boolean"


def _profiles(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from .settings import profiles

    try:
        return [name for name in profiles() if name.startswith(incomplete)]
    except UsageProblem:
        # Whoever presses the tabulator wants no error.
        return []


def _files(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


@cache
def _common() -> tuple[Flag, ...]:
    return (
        Flag(
            "--profile", "profile", "connection", "Take key and address from this profile.", metavar="NAME",
            complete=_profiles,
        ),
        Flag("--base-url", "base_url", "connection", "The address of the service.", metavar="URL"),
        Flag("--verbose", "verbose", "connection", "Show attempts (-v) and waits (-vv).", kind="count", more=("-v",)),
        Flag("--no-color", "no_color", "output", "Print without colours.", kind="switch"),
        Flag(
            "--error-format", "error_format", "output", "How errors are printed: text or json.",
            metavar="FORMAT", words_known=("text", "json"),
        ),
    )  # fmt: skip


@cache
def COMMON() -> tuple[click.Option, ...]:
    """The flags of every command, and of every word before it."""
    return tuple(flag.option() for flag in _common())


@cache
def _output() -> tuple[Flag, ...]:
    return (
        Flag(
            "--output", "output", "output",
            f"How to print: {', '.join(FORMATS)}; or a file to write. A table on a terminal, else json.",
            more=("-o",), metavar="FORMAT", words_known=FORMATS,
        ),
        Flag("--columns", "columns", "output", "Which fields, as id,owner.name.", metavar="NAMES"),
        Flag("--query", "jmespath", "output", "Print what this JMESPath expression selects.", metavar="JMESPATH"),
    )  # fmt: skip


def own_flags(operation: Operation) -> list[Flag]:
    """The flags of a command that are no arguments of its operation."""
    flags = list(_output())
    paths = [each for each in operation.arguments if each.place == "path"]
    if operation.listing:
        flags += [
            Flag("--limit", "limit", "output", "Stop after so many.", metavar="N"),
            Flag("--all", "all", "output", "Read to the end, as is done without --limit.", kind="switch"),
        ]
    if operation.body is not None:
        words = "The body as JSON or YAML: written out, @FILE, or @- for standard input; flags go on top of it."
        flags.append(Flag("--body", "body", "body", words, more=_singular(operation), metavar="BODY"))
        words = "Send what the document does not know."
        flags.append(Flag("--no-validate", "no_validate", "safety", words, kind="switch"))
    if any(choices(each.type) for each in operation.arguments):
        flags.append(Flag("--raw", "raw", "safety", "Take words that the document does not list.", kind="switch"))
    if paths and not operation.listing:
        words = f"Do it for each {paths[-1].name.replace('_', ' ')} of a file, one a line; - for standard input."
        flags.append(Flag("--ids-from", "ids_from", "safety", words, metavar="FILE", complete=_files))
    from .proposals import takes_reviews

    if takes_reviews(operation):
        words = "Propose the change in a review and say why; wait for it, then commit."
        flags.append(Flag("--reviewed", "reviewed", "safety", words, metavar="WHY"))
    flags.append(Flag("--dry-run", "dry_run", "safety", "Print the request and send nothing.", kind="switch"))
    if is_destructive(operation):
        flags.append(Flag("--yes", "yes", "safety", "Do not ask.", kind="switch", more=("-y",)))
    return flags


def _singular(operation: Operation) -> tuple[str, ...]:
    """What the body may be called where it is one entity: `--rule` for `gates rules add`."""
    *_, noun, verb = operation.name.split(".")
    one = f"{noun[:-3]}y" if noun.endswith("ies") else noun[:-1]
    taken = {each.name for each in operation.arguments} | _RESERVED
    if verb not in ("add", "create", "replace", "update") or not noun.endswith("s") or one in taken:
        return ()
    return (f"--{one.replace('_', '-')}",)


def is_destructive(operation: Operation) -> bool:
    """Whether the command asks first."""
    verb = operation.name.rpartition(".")[2]
    words = verb.split("_")
    named = verb in _BEGINS_OR_SHIPS or (words[0] != "cancel" and not DESTRUCTIVE.isdisjoint(words))
    return operation.mutation and (operation.method == "DELETE" or named)


_RESERVED = frozenset(
    "body output columns query limit all raw yes dry-run ids-from reviewed profile base-url verbose no-color "
    "error-format no-validate validate color help version".split()
)


def flags_of(operation: Operation) -> Sequence[Flag]:
    """Every flag and positional argument of the operation's command."""
    flags = [_flag(each, operation) for each in operation.arguments if each.wire or each.place != "body"]
    return [*flags, *own_flags(operation), *_common()]


def _flag(argument: Argument, operation: Operation) -> Flag:
    known = tuple(str(each) for each in choices(argument.type))
    key = f"arg_{argument.name}"
    if argument.place == "path":
        complete = _completer(argument, operation, known)
        return Flag(argument.name, argument.name, "arguments", argument.words, argument, complete=complete)
    name = argument.name.strip("_").replace("_", "-")
    words = argument.words
    if operation.listing and argument.name == "limit":
        name, words = "page-size", "Items a page; the service decides unless told"
    elif name in _RESERVED:
        # The commands' own flags mean the same everywhere.
        name = f"{argument.place}-{name}"
    group: Group = "required" if argument.required else "filters" if argument.place == "query" else "body"
    return Flag(f"--{name}", key, group, words, argument, metavar=_metavar(argument.type), words_known=known)


def _completer(argument: Argument, operation: Operation, known: tuple[str, ...]) -> Callable[..., Any] | None:
    if known:
        return lambda ctx, param, incomplete: [word for word in known if word.startswith(incomplete)]
    first = next(each for each in operation.arguments if each.place == "path")
    resource = operation.name.partition(".")[0]
    if argument is not first:
        return None

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
        from .completion import ids

        return ids(resource, incomplete, ctx)

    return complete


def _metavar(kind: Type) -> str:
    array = array_of(kind)
    if array is not None and array.items is not None:
        return f"{_metavar(array.items)},…"
    return {"string": "TEXT", "number": "NUMBER", "integer": "N", "boolean": ""}.get(kind.kind, "JSON")


def page_size(limit: int | None) -> int | None:
    """The page size that reads no more than the limit; None to leave it to the service."""
    return limit if limit is not None and limit <= _LARGEST_PAGE else None

"""The tree of commands, made from the operations; a resource's commands are made when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any

import click

from .options import COMMON, Flag, flags_of, is_switch

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from statsig_console_api.client import Operation

NAME = "statsig-console"
HAND_WRITTEN: Mapping[str, Mapping[str, str]] = {
    "segments": {
        "import": "Add the ids of a file or a query to a segment's list, remove them, or make the list equal to them.",
        "export": "Write the ids of a segment to a CSV file, sorted, each once.",
        "restore": "Make a list what it was when a backup was taken.",
        "jobs": "List the imports that stopped on the way, and go on with them.",
        "sync": "Work on many lists as a manifest says, each of them a job; at the end a table of outcomes.",
    },
    "experiments": {
        "results": "The results of an experiment: a row for each metric of each group, as a table, a file or a plot.",
        "all-results": "The results of many experiments in one table; what one cannot give is a row with its error.",
    },
    "gates": {"results": "The results of a gate's rule: a row for each metric, as a table, a file or a plot."},
}
"""What takes more than one operation, by resource: the command and its summary."""


def hand_written(resource: str, name: str) -> click.Command:
    """A command that takes more than one operation."""
    if resource == "segments":
        from .lists import COMMANDS
    else:
        from .results import COMMANDS as by_resource

        COMMANDS = by_resource[resource]
    return COMMANDS[name](HAND_WRITTEN[resource][name])


class Proposing(click.Group):
    """A group that proposes the nearest command for one that is not there."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        word = args[0]
        command = self.get_command(ctx, word)
        if command is not None or ctx.resilient_parsing:
            return (word if command else None), command, args[1:]
        if word.startswith("-"):
            raise click.NoSuchOption(word, ctx=ctx)
        known = self.list_commands(ctx)
        near = get_close_matches(word.replace("_", "-"), known, 1)
        path = ctx.command_path.removeprefix(NAME).strip()
        if near:
            remedy = f"did you mean `{' '.join(filter(None, (NAME, path, near[0])))}`?"
        else:
            remedy = f"`{NAME} operations {word}` looks for it" if not path else f"it has {', '.join(known)}"
        raise click.UsageError(f"no command {word!r}{f' in {path}' if path else ''}; {remedy}", ctx)


class Branch(Proposing):
    """A resource or a part of one: the commands whose operations begin with its name.

    Args:
        prefix: The public name that the operations begin with, such as `gates.rules`.
    """

    def __init__(self, prefix: str) -> None:
        words = prefix.rpartition(".")[2]
        super().__init__(dashed(words), short_help=f"The {spaced(prefix)} commands.", params=list(COMMON()))
        self.prefix = prefix
        self.help: str | None = f"The {spaced(prefix)} commands."

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*(dashed(name) for name in _children(self.prefix)), *HAND_WRITTEN.get(self.prefix, ())})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in HAND_WRITTEN.get(self.prefix, ()):
            return hand_written(self.prefix, cmd_name)
        name = next((name for name in _children(self.prefix) if dashed(name) == cmd_name), None)
        if name is None:
            return None
        full = f"{self.prefix}.{name}"
        return OperationCommand(_operations()[full]) if full in _operations() else Branch(full)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from .help import format_branch

        format_branch(self, ctx, formatter)


class OperationCommand(click.Command):
    """The command of one operation.

    Args:
        operation: The operation.
    """

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.flags: Sequence[Flag] = flags_of(operation)
        params: list[click.Parameter] = [
            click.Argument([flag.key], metavar=flag.key.upper(), required=False, shell_complete=flag.complete)
            for flag in self.flags
            if flag.group == "arguments"
        ]
        params += [flag.option() for flag in self.flags if flag.group != "arguments"]
        super().__init__(dashed(operation.name.rpartition(".")[2]), params=params, short_help=operation.summary)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        opposites = [f"--no-{flag.flag[2:]}" for flag in self.flags if is_switch(flag)] if incomplete[:1] == "-" else []
        more = [CompletionItem(each) for each in opposites if each.startswith(incomplete)]
        return [*super().shell_complete(ctx, incomplete), *more]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, list(spelt_out(args, self.flags)))

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from .help import format_operation

        format_operation(self, ctx, formatter)

    def invoke(self, ctx: click.Context) -> Any:
        from .calls import carry_out

        return carry_out(self.operation, self.flags, ctx)


class Root(Proposing):
    """All commands."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        from .own import COMMANDS

        return sorted({*map(dashed, resources()), *COMMANDS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        name = next((name for name in resources() if dashed(name) == cmd_name), None)
        if name is not None:
            return Branch(name)
        from .own import COMMANDS

        return COMMANDS[cmd_name]() if cmd_name in COMMANDS else None

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from .help import format_root

        format_root(self, ctx, formatter)


def root() -> Root:
    """The whole tree, none of whose branches is made yet."""
    return Root(
        NAME,
        help="Statsig's Console API from a terminal.",
        params=[*COMMON(), click.Option(["--version"], is_flag=True, help="Say the version.")],
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )


def spelt_out(args: Sequence[str], flags: Sequence[Flag]) -> Iterator[str]:
    """The words with a value for each boolean flag: `--x` is `--x=true` and `--no-x` is `--x=false`."""
    switches = {flag.flag for flag in flags if is_switch(flag)}
    negative = {f"--no-{flag[2:]}": flag for flag in switches}
    texts = [flag for flag in flags if flag.group != "arguments" and flag.kind == "text" and not is_switch(flag)]
    takes_value = {name for flag in texts for name in (flag.flag, *flag.more)}
    rest = list(args)
    while rest:
        word = rest.pop(0)
        if word == "--":
            yield word
            break
        if word in switches:
            value = rest.pop(0) if rest and rest[0] in ("null", "true", "false") else "true"
            yield f"{word}={value}"
        elif word in negative:
            yield f"{negative[word]}=false"
        else:
            yield word
            if word in takes_value and rest:
                yield rest.pop(0)
    yield from rest


def dashed(name: str) -> str:
    """A public name as a command line writes it."""
    return name.replace("_", "-")


def spaced(name: str) -> str:
    """A public name as the words of a command."""
    return dashed(name).replace(".", " ")


@cache
def resources() -> tuple[str, ...]:
    """The resources that have operations."""
    return tuple(dict.fromkeys(name.partition(".")[0] for name in _operations()))


@cache
def _children(prefix: str) -> tuple[str, ...]:
    """The names right below a resource or a part of one."""
    start = prefix + "."
    return tuple(
        dict.fromkeys(name[len(start) :].partition(".")[0] for name in _operations() if name.startswith(start))
    )


def _operations() -> Any:
    from statsig_console_api import operations

    return operations

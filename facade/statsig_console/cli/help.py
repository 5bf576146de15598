"""The help of commands, made from their operations."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from .options import Flag, is_switch

if TYPE_CHECKING:
    from statsig_console_api.client import Operation

    from .tree import Branch, OperationCommand, Root

GROUPS = {
    "arguments": "Arguments",
    "required": "Required",
    "filters": "Filters",
    "body": "Body",
    "output": "Output",
    "safety": "Safety",
    "connection": "Connection",
}


def format_operation(command: OperationCommand, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """Write the help of an operation's command."""
    operation = command.operation
    positions = [flag.key.upper() for flag in command.flags if flag.group == "arguments"]
    formatter.write_usage(ctx.command_path, " ".join([*positions, "[OPTIONS]"]))
    _text(formatter, summary_of(operation))
    if operation.deprecated:
        _text(formatter, "Retired: it is no longer documented; the service still answers it.")
    for group, title in GROUPS.items():
        if rows := [row_of(flag) for flag in command.flags if flag.group == group]:
            with formatter.section(title):
                formatter.write_dl(rows, col_max=28)
    with formatter.section("Example"):
        formatter.write_text(example(operation, command.flags))
    with formatter.section("Request"):
        formatter.write_text(f"{operation.method} {operation.path}")


def format_branch(branch: Branch, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """Write the help of a resource, or of a part of one."""
    formatter.write_usage(ctx.command_path, "COMMAND [ARGS] [OPTIONS]")
    _commands(branch, ctx, formatter)
    _text(formatter, "`COMMAND --help` says what it takes.")


def format_root(root: Root, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """Write the help of the whole."""
    from .own import COMMANDS

    formatter.write_usage(ctx.command_path, "RESOURCE [PART] COMMAND [ARGS] [OPTIONS]")
    _text(formatter, str(root.help))
    names = [name for name in root.list_commands(ctx) if name not in COMMANDS]
    with formatter.section("Resources"):
        formatter.write_text(", ".join(names))
    own = [(name, made.get_short_help_str(90)) for name in COMMANDS if (made := root.get_command(ctx, name))]
    with formatter.section("Commands"):
        formatter.write_dl(own)
    _text(
        formatter,
        "The key comes from STATSIG_CONSOLE_KEY, STATSIG_CONSOLE_API_KEY or STATSIG_API_KEY, or from a profile "
        "(`login`). `operations WORD` finds a command.",
    )


def _commands(group: click.Group, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    rows = []
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        if command is not None:
            rows.append((name, command.get_short_help_str(110)))
    with formatter.section("Commands"):
        formatter.write_dl(rows, col_max=28)


def row_of(flag: Flag) -> tuple[str, str]:
    """A flag, and what it means."""
    words = f"{flag.words.rstrip('.')}." if flag.words else ""
    if flag.group == "arguments":
        known = [str(each) for each in flag.argument.type.enum] if flag.argument else []
        return flag.key.upper(), " ".join([words, *([f"One of {', '.join(known)}."] if known else [])])
    names = ", ".join([*flag.more, flag.flag])
    if is_switch(flag):
        names += f" / --no-{flag.flag[2:]}"
    elif flag.kind == "text":
        names += f" {flag.metavar}"
    if flag.argument is not None:
        more = [f"One of {', '.join(flag.words_known)}."] if flag.words_known else []
        more += ["null takes it away."] if flag.argument.type.nullable else []
        words = " ".join(filter(None, [words, *more]))
    return names, words


def summary_of(operation: Operation) -> str:
    """What it does, in a line."""
    return operation.summary


def example(operation: Operation, flags: Sequence[Flag]) -> str:
    """A command line that could be meant."""
    words = ["statsig-console", *operation.name.replace("_", "-").split(".")]
    words += [_value(flag) for flag in flags if flag.group == "arguments"]
    required = [flag for flag in flags if flag.group == "required"]
    if any(flag.metavar.startswith("JSON") for flag in required) or (operation.body is not None and not required):
        chosen = [flag for flag in flags if flag.group == "body" and flag.argument and flag.metavar == "TEXT"]
        if chosen and not required:
            words += [chosen[0].flag, _value(chosen[0])]
        else:
            words += ["--body", "@body.json"]
    else:
        for flag in required:
            words += [flag.flag] if is_switch(flag) else [flag.flag, _value(flag)]
    if operation.body is None and not required and operation.listing:
        chosen = [flag for flag in flags if flag.group == "filters" and flag.words_known]
        words += [chosen[0].flag, chosen[0].words_known[0]] if chosen else ["--limit", "10"]
    return shlex.join(words)


def _value(flag: Flag) -> str:
    if flag.argument is not None and flag.argument.type.enum:
        return str(flag.argument.type.enum[0])
    if flag.words_known:
        return flag.words_known[0]
    if flag.metavar in ("N", "NUMBER"):
        return "10"
    if flag.group == "arguments":
        return {"gate_id": "new_checkout", "experiment_id": "checkout_v2"}.get(flag.key, f"my_{flag.key}")
    return "text" if flag.metavar.startswith("TEXT") else "{}"


def _text(formatter: click.HelpFormatter, text: str) -> None:
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(text)

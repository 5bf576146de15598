"""The reference of the commands, made from the commands: `docs/cli.md`, and a man page.

python -m statsig_console.cli.reference markdown > docs/cli.md
python -m statsig_console.cli.reference man > docs/statsig-console.1
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib.resources import files

import click

from statsig_console._version import __version__
from statsig_console_api import operations

from .help import GROUPS, example, row_of
from .options import COMMON, Flag, flags_of, is_destructive
from .own import COMMANDS
from .tree import HAND_WRITTEN, NAME, hand_written, resources, spaced

_OWN = ("output", "safety", "connection")


def markdown() -> str:
    """The text of docs/cli.md: the guide, then every command."""
    guide = files(__package__ or "").joinpath("guide.md").read_text(encoding="utf-8")
    return guide.rstrip("\n") + "\n\n" + "\n".join(_markdown()) + "\n"


def _markdown() -> Iterator[str]:
    yield "## Commands"
    yield ""
    yield "Written by `nox -s docs` from the operations. A command marked `*` asks first; flags in bold are required."
    yield "`COMMAND --help` says what each flag means."
    yield ""
    yield "| command | |"
    yield "|---|---|"
    for name, make in COMMANDS.items():
        yield f"| `{name}` | {make().get_short_help_str(200)} |"
    for resource in resources():
        yield ""
        yield f"### {spaced(resource)}"
        yield ""
        yield "| command | flags | |"
        yield "|---|---|---|"
        for words, command in _hand_written(resource):
            names = [param.make_metavar(click.Context(command)) for param in command.params if _is_argument(param)]
            named = ", ".join(
                f"**`{param.opts[0]}`**" if param.required else f"`{param.opts[0]}`" for param in _own(command)
            )
            yield f"| `{' '.join([words, *names])}` | {named} | {_cell(command.get_short_help_str(200))} |"
        for name, operation in operations.items():
            if name.partition(".")[0] != resource:
                continue
            flags = [flag for flag in flags_of(operation) if flag.argument is not None]
            words = " ".join([spaced(name), *(flag.key.upper() for flag in flags if flag.group == "arguments")])
            marked = f"`{words}`{' *' if is_destructive(operation) else ''}"
            struck = f"~~{marked}~~" if operation.deprecated else marked
            named = ", ".join(_short(flag) for flag in flags if flag.group != "arguments")
            yield f"| {struck} | {named} | {_cell(operation.summary)} |"


def _hand_written(resource: str) -> Iterator[tuple[str, click.Command]]:
    """The commands of a resource that take more than one operation: the words of each, and the command."""
    for name in HAND_WRITTEN.get(resource, ()):
        made = hand_written(resource, name)
        words = f"{spaced(resource)} {name}"
        if isinstance(made, click.Group):
            yield from ((f"{words} {each}", command) for each, command in made.commands.items())
        else:
            yield words, made


def _is_argument(param: click.Parameter) -> bool:
    return isinstance(param, click.Argument)


def _own(command: click.Command) -> list[click.Parameter]:
    """The flags of a command but for those that every command has."""
    common = {param.name for param in COMMON()}
    return [param for param in command.params if not _is_argument(param) and param.name not in common]


def _short(flag: Flag) -> str:
    return f"**`{flag.flag}`**" if flag.group == "required" else f"`{flag.flag}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def man() -> str:
    """A man page of every command."""
    return "\n".join(_man()) + "\n"


def _man() -> Iterator[str]:
    yield f'.TH {NAME.upper()} 1 "" "{NAME} {__version__}" "User Commands"'
    yield ".SH NAME"
    yield f"{NAME} \\- Statsig's Console API from a terminal"
    yield ".SH SYNOPSIS"
    yield f".B {NAME}"
    yield "RESOURCE [PART] COMMAND [ARGS] [OPTIONS]"
    common = {flag.flag: flag for each in operations.values() for flag in flags_of(each) if flag.group in _OWN}
    own = [flag for flag in common.values() if flag.argument is None]
    yield ".SH OPTIONS"
    yield "What a command takes besides its own flags; not each command takes each."
    for flag in own:
        yield from _item(*row_of(flag))
    yield ".SH COMMANDS"
    for name, make in COMMANDS.items():
        yield from _item(name, make().get_short_help_str(200))
    for resource in HAND_WRITTEN:
        for words, command in _hand_written(resource):
            yield from _item(words, command.get_short_help_str(200))
    for name, operation in operations.items():
        flags = [flag for flag in flags_of(operation) if flag.argument is not None]
        names = [flag.key.upper() for flag in flags if flag.group == "arguments"]
        yield f'.SS "{spaced(name)} {" ".join(names)}"'.replace(' "', ' "', 1)
        yield _roff(operation.summary)
        for group in GROUPS:
            for flag in flags:
                if flag.group == group != "arguments":
                    yield from _item(*row_of(flag))
        yield ".PP"
        yield _roff(f"Example: {example(operation, flags)}")
    yield ".SH EXIT STATUS"
    codes = ("done", "failed", "usage", "partly done", "done with a warning")
    for code, words in enumerate(codes):
        yield from _item(str(code), words)
    yield ".SH ENVIRONMENT"
    for name, words in (
        ("STATSIG_CONSOLE_KEY, STATSIG_CONSOLE_API_KEY, STATSIG_API_KEY", "The Console API key; the first one counts."),
        ("STATSIG_CONSOLE_URL", "The address of the service."),
        ("STATSIG_CONSOLE_PROFILE", "The profile to use where the environment has no key."),
        ("NO_COLOR", "Print without colours."),
    ):
        yield from _item(name, words)


def _item(name: str, words: str) -> Iterator[str]:
    yield ".TP"
    yield f".B {_roff(name)}"
    yield _roff(words)


def _roff(text: str) -> str:
    """Text that roff takes as it is."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped[:1] in (".", "'") else escaped


if __name__ == "__main__":
    made: dict[str, Callable[[], str]] = {"markdown": markdown, "man": man}
    if len(sys.argv) != 2 or sys.argv[1] not in made:
        sys.exit(__doc__)
    click.echo(made[sys.argv[1]](), nl=False)

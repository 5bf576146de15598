"""The commands that stand for no single operation."""

from __future__ import annotations

import os
import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

from .options import COMMON, _output
from .problems import DONE, FAILED, UsageProblem, say

if TYPE_CHECKING:
    from statsig_console.client import Statsig
    from statsig_console.quota import Quota
    from statsig_console_api.models import Key

_MOST_KEYS = 1000
_MANY = 10_000
"""More changes at once than any limit allows."""
_PAIR = re.compile(r"([^=]+)=(.*)", re.DOTALL)


def command(
    name: str, words: str, run: Callable[[click.Context], int], *params: click.Parameter, more: str = ""
) -> click.Command:
    """A command that is written by hand, with the flags that every command has.

    Args:
        name: Its name.
        words: Its summary.
        run: Takes its context and gives the exit code.
        params: Its arguments and flags.
        more: What the help says besides the summary.
    """

    class Own(click.Command):
        def invoke(self, ctx: click.Context) -> Any:
            return run(ctx)

    help_ = f"{words}\n\n{more}" if more else words
    return Own(name, help=help_, short_help=words, params=[*params, *COMMON()])


def printing() -> list[click.Parameter]:
    """The flags that say how to print."""
    return [flag.option() for flag in _output()]


# ---- request


def _request() -> click.Command:
    return command(
        "request",
        "Send any request, also one that has no command of its own.",
        _send_request,
        click.Argument(["method"]),
        click.Argument(["path"]),
        click.Option(["-p", "--param", "param"], multiple=True, metavar="NAME=VALUE", help="A query parameter."),
        click.Option(["--body"], metavar="BODY", help="The body as JSON or YAML: written out, @FILE or @-."),
        click.Option(["--dry-run"], is_flag=True, help="Print the request and send nothing."),
        click.Option(["--yes", "-y"], is_flag=True, help="Do not ask."),
        *printing(),
    )


def _send_request(ctx: click.Context) -> int:
    from statsig_console.client import _free_request
    from statsig_console.document import operation_at
    from statsig_console_api import operations
    from statsig_console_api.types import UNSET

    from .output import Printer
    from .settings import Session
    from .values import structure

    given = ctx.params
    session = Session.of(ctx)
    printer = Printer.of(given, session)
    params: dict[str, Any] = {}
    for word in given["param"]:
        pair = _PAIR.fullmatch(word)
        if pair is None:
            raise UsageProblem(f"-p is {word!r}; pass NAME=VALUE, such as limit=10")
        name, value = pair.groups()
        params[name] = [*params[name], value] if name in params else [value]
    params = {name: values[0] if len(values) == 1 else values for name, values in params.items()}
    body = UNSET if given["body"] is None else structure(given["body"], "--body")
    method = given["method"].upper()
    request = _free_request(method, given["path"], params, body)
    if given["dry_run"]:
        printer.request(request)
        return DONE
    from .options import is_destructive

    known = operation_at(method, given["path"])
    asks = method == "DELETE" if known is None else is_destructive(operations[known.name])
    if asks and not given["yes"]:
        from .asking import agree

        agree(f"{method} {given['path']}", "request")
    with session.client() as client:
        printer.answer(client.request(method, given["path"], params=params, json=body), listing=False)
    return DONE


# ---- operations


def _operations() -> click.Command:
    return command(
        "operations",
        "Find commands by words of their names, paths and summaries.",
        _find_operations,
        click.Argument(["words"], nargs=-1),
        *printing(),
    )


def _find_operations(ctx: click.Context) -> int:
    from statsig_console_api import operations

    from .calls import spoken
    from .output import Printer
    from .settings import Session

    words = [word.casefold().replace("_", "-") for word in ctx.params["words"]]
    found = []
    for each in operations.values():
        text = f"{spoken(each)} {each.name} {each.method} {each.path} {each.summary}".casefold()
        if all(word in text or word.replace("-", "_") in text for word in words):
            in_name = all(word in spoken(each) for word in words)
            row = {"command": spoken(each), "summary": each.summary, "request": f"{each.method} {each.path}"}
            found.append((not in_name, each.name, {**row, "name": each.name}))
    if not found:
        session_words = " ".join(ctx.params["words"])
        return Session.of(ctx).reporter.fail(f"no command has to do with {session_words!r}", FAILED)
    printer = Printer.of({"columns": None, **_chosen(ctx)}, Session.of(ctx))
    rows = [row for *_, row in sorted(found, key=lambda each: each[:2])]
    if printer.form == "table" and printer.columns is None:
        printer = Printer.of({**_chosen(ctx), "columns": "command,summary"}, Session.of(ctx))
    printer.answer(rows, listing=False)
    return DONE


def _chosen(ctx: click.Context) -> dict[str, Any]:
    return {name: value for name, value in ctx.params.items() if name in ("output", "columns", "jmespath") and value}


# ---- profiles


def _login() -> click.Command:
    return command(
        "login",
        "Keep a key in the system's keyring, under the name of a profile.",
        _log_in,
        click.Option(["--no-check"], is_flag=True, help="Keep the key without trying it."),
        click.Option(["--yes", "-y"], is_flag=True, help="Keep the key even in a plain file."),
    )


def _log_in(ctx: click.Context) -> int:
    from statsig_console.client import Statsig

    from . import settings
    from .output import field

    session = settings.Session.of(ctx)
    name = session.profile or settings.DEFAULT
    if sys.stdin is None:
        raise UsageProblem("standard input is closed; login reads the key from it")
    file = settings.plain_file()
    if file is not None and not ctx.params["yes"]:
        raise UsageProblem(
            f"this system's keyring keeps keys unprotected in {file}; choose another backend, set STATSIG_CONSOLE_KEY, "
            "or pass --yes to keep the key there"
        )
    if sys.stdin.isatty():
        key = click.prompt("Console API key", hide_input=True, err=True, default="", show_default=False)
    else:
        key = sys.stdin.readline()
    key = key.strip()
    if not key:
        raise UsageProblem("no key was given; login reads it from the terminal, or from standard input")
    with Statsig(key, base_url=session.base_url) as client:
        told = "" if ctx.params["no_check"] else f" of project {field(client.project.get(), 'id') or ''}".rstrip()
    settings.save(name, key, session.base_url)
    place = "the keyring" if file is None else f"{file}, where it is not protected"
    say(f"the key{told} is in {place}, as profile {name}", sys.stderr)
    return DONE


def _logout() -> click.Command:
    return command("logout", "Take a profile's key out of the system's keyring.", _log_out)


def _log_out(ctx: click.Context) -> int:
    from . import settings

    session = settings.Session.of(ctx)
    name = session.profile or os.environ.get(settings.PROFILE_VARIABLE) or settings.DEFAULT
    if not settings.forget(name):
        raise UsageProblem(f"the keyring has no key of profile {name!r}; `statsig-console profiles list` shows them")
    say(f"the key of profile {name} is no longer in the keyring", sys.stderr)
    return DONE


def _profiles() -> click.Command:
    group = click.Group("profiles", short_help="The profiles of the file.", help="The profiles of the file.")
    group.add_command(command("list", "List the profiles, without their keys.", _list_profiles, *printing()))
    return group


def _list_profiles(ctx: click.Context) -> int:
    from . import settings
    from .output import Printer

    session = settings.Session.of(ctx)
    used = session.profile_name()
    rows = [
        {
            "name": name,
            "base_url": each.get("base_url"),
            "key_variable": each.get("key_variable"),
            "used": name == used,
        }
        for name, each in settings.profiles().items()
    ]
    printer = Printer.of(ctx.params, session)
    if not rows and printer.form == "table":
        say(f"no profiles in {settings.config_file()}; `statsig-console login` makes one", sys.stderr)
        return DONE
    printer.answer(rows, listing=False)
    return DONE


def _whoami() -> click.Command:
    return command("whoami", "Say which company, project and key this is, and what is left of its rate.", _who_am_i,
                    *printing())  # fmt: skip


def _who_am_i(ctx: click.Context) -> int:
    from .output import Printer, field
    from .settings import Session

    session = Session.of(ctx)
    printer = Printer.of(ctx.params, session)
    with session.client() as client:
        company, project = client.company.get(), client.project.get()
        own = _own_key(client)
        left = _changes_left(client.quota)
    printer.answer(
        {
            "company": field(company, "companyName"),
            "organization": field(company, "orgName"),
            "project": field(project, "id"),
            # The client refuses keys of other kinds.
            "key": own.type if own else "CONSOLE",
            "scopes": own.scopes if own else None,
            "profile": session.profile_name(),
            "changes_left_now": left,
        },
        listing=False,
    )
    if own is None:
        session.reporter.note("what the key may do is not known: the project's list of keys does not show it")
    return DONE


def _own_key(client: Statsig) -> Key | None:
    """The key in use, where this key may list the project's keys and the service shows it among them."""
    from statsig_console.errors import APIStatusError
    from statsig_console.redact import Secret

    own = client._settings.key.digest()
    try:
        for each in client.keys.list(max_items=_MOST_KEYS):
            if each.key and Secret(each.key).digest() == own:
                return each
    except APIStatusError:
        # A key of narrow scope.
        pass
    return None


def _changes_left(quota: Quota) -> int | None:
    """How many changes could be sent at once from here; None for no limit."""
    if not quota.forecast(mutations=_MANY):
        return None
    return bisect_right(range(1, _MANY), 0.0, key=lambda count: quota.forecast(mutations=count))


# ---- completion


def _completion() -> click.Command:
    return command(
        "completion",
        "Print what makes a shell complete commands, flags and ids.",
        _print_completion,
        click.Argument(["shell"], type=click.Choice(["bash", "zsh", "fish"])),
    )


def _print_completion(ctx: click.Context) -> int:
    from .completion import script

    click.echo(script(ctx.params["shell"]))
    return DONE


def _of_files(name: str) -> Callable[[], click.Command]:
    def make() -> click.Command:
        from .files import made

        return made(name)

    return make


FILES = ("apply", "copy", "history", "plan", "pull", "revert", "stale", "undo")
"""The commands for a project as files."""

COMMANDS: Mapping[str, Callable[[], click.Command]] = {
    **{name: _of_files(name) for name in FILES},
    "completion": _completion,
    "login": _login,
    "logout": _logout,
    "operations": _operations,
    "profiles": _profiles,
    "request": _request,
    "whoami": _whoami,
}
"""The commands by name."""

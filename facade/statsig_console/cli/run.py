"""Run a command line, and end as commands do."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from difflib import get_close_matches

import click

from . import say_version
from .options import is_switch
from .problems import DONE, FAILED, USAGE, Exit, Reporter, close, explain, say
from .tree import NAME, root

_FORMATS = ("text", "json")


def run(words: Sequence[str]) -> int:
    """Run a command line; see `main`."""
    from .completion import VARIABLE, complete

    if instruction := os.environ.get(VARIABLE):
        return complete(instruction)
    form = error_format(words)
    reporter = Reporter(as_json=form == "json")
    if form not in _FORMATS:
        return reporter.fail(f"--error-format is {form!r}; pass text or json", USAGE)
    try:
        if "--version" in words[:1]:
            return say_version()
        code = root().main(list(words) or ["--help"], NAME, standalone_mode=False, obj=reporter)
    except click.exceptions.Exit as end:
        return end.exit_code
    except Exit as end:
        return end.code
    except click.exceptions.NoArgsIsHelpError as error:
        say(error.ctx.get_help(), sys.stderr)
        return USAGE
    except click.ClickException as error:
        return reporter.fail(_one_line(error), USAGE)
    except click.Abort:
        return reporter.fail("interrupted", FAILED)
    except BrokenPipeError:
        # Who read the output has had enough.
        close(sys.stdout)
        return FAILED
    except (Exception, KeyboardInterrupt) as error:
        found = explain(error)
        if found is None:
            raise
        return reporter.fail(*found, error)
    return code if isinstance(code, int) else DONE


def error_format(words: Sequence[str]) -> str:
    """How errors are printed, which is to be known before the words are understood."""
    for index, word in enumerate(words):
        if word == "--":
            break
        if word.startswith("--error-format="):
            return word.partition("=")[2]
        if word == "--error-format":
            return words[index + 1] if index + 1 < len(words) else "text"
    return "text"


def _one_line(error: click.ClickException) -> str:
    ctx = getattr(error, "ctx", None)
    path = ctx.command_path if ctx is not None else NAME
    help_ = f"`{path} --help` says what it takes"
    if isinstance(error, click.NoSuchOption):
        known = [name for param in ctx.command.params for name in param.opts] if ctx is not None else []
        if error.option_name in _with_opposites([], ctx):
            return f"{error.option_name} takes no value; pass it alone, or --{error.option_name[5:]}=true or =false"
        near = get_close_matches(error.option_name, _with_opposites(known, ctx), 1)
        return f"no flag {error.option_name}; {f'did you mean {near[0]}?' if near else help_}"
    words = " ".join(error.format_message().split()).rstrip(".")
    if type(error) is click.UsageError and ctx is not None and words.startswith("Got unexpected"):
        return f"{words[:1].lower()}{words[1:]}; {help_}"
    if isinstance(error, click.UsageError) and type(error) is not click.UsageError:
        return f"{words[:1].lower()}{words[1:]}; {help_}"
    return words


def _with_opposites(known: list[str], ctx: click.Context | None) -> list[str]:
    """The flags of a command, with the `--no-x` of each that is true or false."""
    flags = getattr(ctx.command, "flags", ()) if ctx is not None else ()
    return known + [f"--no-{flag.flag[2:]}" for flag in flags if is_switch(flag)]

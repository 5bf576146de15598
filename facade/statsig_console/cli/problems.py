"""What a command says when it fails, and the code that it exits with."""

from __future__ import annotations

import json
import os
import re
import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, TextIO

DONE, FAILED, USAGE, PARTLY, WARNED = 0, 1, 2, 3, 4
"""Exit codes: 4 is for what was done and needs a look, such as a count that does not match."""

_KEYWORD = re.compile(r"\b(?P<name>[a-z_]+)=(?P<value>True|False|…|'\w+')")
"""How the library's messages write an argument."""
_WORD = re.compile(r"\w+")


class UsageProblem(Exception):
    """The command cannot be carried out as it was given; nothing was sent."""


class Exit(Exception):
    """End with this code; what there was to say has been said.

    Args:
        code: The exit code.
    """

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Reporter:
    """Says what goes wrong on standard error.

    Args:
        as_json: Whether a program reads it.
    """

    def __init__(self, *, as_json: bool = False) -> None:
        self.as_json = as_json
        self._noted: set[str] = set()

    def fail(self, words: str, code: int, error: BaseException | None = None) -> int:
        """Say why the command fails; gives the exit code."""
        if self.as_json:
            say(json.dumps({"error": _described(words, code, error)}, ensure_ascii=False), sys.stderr)
        else:
            say(f"statsig-console: {words}", sys.stderr)
        return code

    def note(self, words: str) -> None:
        """Say something that is no failure, once."""
        if words not in self._noted:
            self._noted.add(words)
            say(json.dumps({"warning": words}, ensure_ascii=False) if self.as_json else f"note: {words}", sys.stderr)

    @contextmanager
    def noting_warnings(self) -> Iterator[None]:
        """Say warnings, such as those of retired operations, as notes."""
        show = warnings.showwarning

        def note(message: Warning | str, *_: Any, **__: Any) -> None:
            self.note(str(message))

        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.showwarning = note
            try:
                yield
            finally:
                warnings.showwarning = show


def _described(words: str, code: int, error: BaseException | None) -> dict[str, Any]:
    """An error for a program."""
    kind = "UsageError" if error is None and code == USAGE else type(error).__name__ if error else "Error"
    named = ("status_code", "method", "path", "attempts", "errors")
    more = {name: getattr(error, name) for name in named if getattr(error, name, None) is not None}
    return {"type": kind, "message": words, "exit_code": code, **more}


def explain(error: BaseException) -> tuple[str, int] | None:
    """The words and the exit code for an error; None for one that nobody foresaw."""
    from statsig_console.errors import ArgumentError, ConfigurationError, StatsigError

    if isinstance(error, UsageProblem):
        return str(error), USAGE
    if isinstance(error, ConfigurationError):
        words = str(error)
        if "STATSIG_CONSOLE_KEY" in words and "api_key" in words:
            words += "; or run `statsig-console login`"
        return words, USAGE
    if isinstance(error, ArgumentError):
        return str(error), USAGE
    if isinstance(error, StatsigError):
        return "; ".join([str(error), *getattr(error, "__notes__", ())]), FAILED
    if isinstance(error, KeyboardInterrupt):
        return "interrupted", FAILED
    if isinstance(error, OSError):
        return str(error), FAILED
    return None


def say(words: str, file: TextIO | None, end: str = "\n") -> None:
    """Print, whatever the terminal knows; what a name holds cannot move its cursor."""
    if file is None:
        return
    encoding = file.encoding or "utf-8"
    try:
        print(printable(words).encode(encoding, "backslashreplace").decode(encoding), file=file, flush=True, end=end)
    except OSError:
        close(file)


def printable(text: str) -> str:
    """The text with its control characters, but the ends of lines, shown as escapes."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() or each == "\n" else ascii(each)[1:-1] for each in text)


def close(file: TextIO) -> None:
    """Let what is left in the buffer go nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), file.fileno())


def spoken(remedy: str) -> str:
    """A remedy or a warning as the command line would say it: options instead of keywords; for texts without values."""
    remedy = re.sub(r'rules=\{"(\w+)": "(\w+)"\}', r"--rules \1=\2", remedy)
    return _KEYWORD.sub(_option, remedy)


def with_flags(words: str, flags: Mapping[str, str]) -> str:
    """A message that begins with an argument's name, as the command line would say it.

    Args:
        words: The message.
        flags: How the command line writes each argument, by its name.
    """
    name = _WORD.match(words)
    if name is None or name[0] not in flags:
        return words
    return flags[name[0]] + words[name.end() :].replace(", or None", ", or leave it out")


def _option(keyword: re.Match[str]) -> str:
    name, value = keyword["name"].replace("_", "-"), keyword["value"].strip("'")
    return {"True": f"--{name}", "False": f"--no-{name}"}.get(value, f"--{name} {value}")

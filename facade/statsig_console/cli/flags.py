"""The options of a method as flags of its command: name, type, default and words come from the method's own."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any, get_type_hints

from cyclopts import Parameter

from statsig_console.id_lists.options import Option, ResumeOptions, table

_SPELT: Mapping[str, tuple[Any, str]] = {
    "column": (str, ""),
    "max_removals": (str, " Write a share as 0.5 or 50%."),
    "rules": (tuple[str, ...], " Write --rules control=skip; may be given more than once."),
    "journal": (Path, ""),
    "respect_reviews": (bool, ""),
}
"""Options that a terminal cannot pass as they are: the type of the flag, and what to say besides."""

_ONLY_IN_PYTHON = ("confirm", "on_progress")


class UsageError(Exception):
    """The command cannot be carried out as it was given; nothing was sent."""


def with_options(of: type) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Give a command the flags of a method's options.

    Args:
        of: The keywords of the method, such as ImportOptions.
    """

    def decorate(command: Callable[..., int]) -> Callable[..., int]:
        def call(*args: Any, **given: Any) -> int:
            names = [name for name in given if name in options]
            # UsageError is shown by the command, as all that goes wrong.
            given["options"] = {name: given.pop(name) for name in names}
            if given.pop("no_journal", False):
                given["options"]["journal"] = False
            return command(*args, **given)

        options = {name: option for name, (_, option) in table(of).items() if name not in _ONLY_IN_PYTHON}
        signature, hints = inspect.signature(command), get_type_hints(command, include_extras=True)
        own = [
            parameter.replace(annotation=hints[name])
            for name, parameter in signature.parameters.items()
            if name != "options"
        ]
        flags = [_flag(name, option, shows_default=of is not ResumeOptions) for name, option in options.items()]
        if "journal" in options:
            words = "Keep no journal: what is interrupted starts anew."
            flags.append(_parameter("no_journal", bool, False, words))
        call.__name__, call.__doc__ = command.__name__, command.__doc__
        # Those without a default come first in the help.
        flags.sort(key=lambda flag: flag.default is not inspect.Parameter.empty)
        setattr(call, "__signature__", signature.replace(parameters=[*own, *flags]))  # noqa: B010
        return call

    return decorate


def _kind(name: str) -> Any:
    """The type of a flag."""
    return _SPELT[name][0] if name in _SPELT else table()[name][0]


def _is_switch(name: str) -> bool:
    """Whether the flag has no opposite: without it the answer is no."""
    return _kind(name) is bool and table()[name][1].default is not True


def _flag(name: str, option: Option, *, shows_default: bool) -> inspect.Parameter:
    words = option.words.replace("`", "")
    if name in _SPELT:
        words += _SPELT[name][1]
    if name == "mode":
        return _parameter(name, _kind(name), inspect.Parameter.empty, words)
    if _is_switch(name):
        return _parameter(name, bool, False, words)
    if shows_default and name not in _SPELT and option.default is not None:
        words += f" [default: {f'--{name}' if option.default is True else option.default}]"
    # What is not given is left to the method.
    return _parameter(name, _kind(name) | None, None, words)


def _parameter(name: str, kind: Any, default: Any, words: str) -> inspect.Parameter:
    has_opposite = default is not False and name != "rules"
    how = Parameter(help=words, show_default=False, negative=None if has_opposite else "")
    annotation: Any = Annotated[kind, how]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def keywords(options: Mapping[str, Any]) -> dict[str, Any]:
    """The keywords that the flags stand for; those that were not given are left to the method.

    Raises:
        UsageError: A flag has a value that cannot be.
    """
    given = {
        name: value
        for name, value in options.items()
        if value is not None and not (value is False and name != "journal" and _is_switch(name))
    }
    if (column := given.get("column", "")).isdecimal():
        given["column"] = int(column)
    if "max_removals" in given:
        given["max_removals"] = _removals(given["max_removals"])
    if "rules" in given:
        given["rules"] = _rules(given["rules"])
    return given


def _rules(given: tuple[str, ...]) -> dict[str, str] | None:
    pairs = [rule.partition("=") for rule in given]
    wrong = [rule for rule, (_, equals, _) in zip(given, pairs, strict=True) if not equals]
    if wrong:
        raise UsageError(f"--rules is {wrong[0]!r}; pass NAME=ACTION, as control=skip")
    return {name: action for name, _, action in pairs} or None


def _removals(given: str) -> int | float:
    try:
        if given.isdecimal():
            return int(given)
        share = float(given[:-1]) / 100 if given.endswith("%") else float(given)
        if 0 <= share <= 1:
            return share
        raise ValueError
    except ValueError:
        raise UsageError(f"--max-removals is {given!r}; pass a count as 500, or a share as 0.5 or 50%") from None

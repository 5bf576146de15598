"""The options of a method as flags of its command: name, type, default and words come from the method's own."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import click

from statsig_console.id_lists.options import Option, ResumeOptions, table

from .problems import UsageProblem

_SPELT: Mapping[str, tuple[type, str]] = {
    "column": (str, ""),
    "max_removals": (str, " Write a share as 0.5 or 50%."),
    "rules": (str, " Write --rules control=skip; may be given more than once."),
    "journal": (str, ""),
    "respect_reviews": (bool, ""),
}
"""Options that a terminal cannot pass as they are: the type of the flag, and what to say besides."""

_ONLY_IN_PYTHON = ("confirm", "on_progress")


def flags(of: type) -> list[click.Parameter]:
    """The flags of a method's options, those that are needed first.

    Args:
        of: The keywords of the method, such as ImportOptions.
    """
    options = {name: option for name, (_, option) in table(of).items() if name not in _ONLY_IN_PYTHON}
    found = [_flag(name, option, shows_default=of is not ResumeOptions) for name, option in options.items()]
    if "journal" in options:
        words = "Keep no journal: what is interrupted starts anew."
        found.append(click.Option(["--no-journal"], is_flag=True, help=words))
    return sorted(found, key=lambda flag: not flag.required)


def _flag(name: str, option: Option, *, shows_default: bool) -> click.Parameter:
    kind, more = _SPELT.get(name) or (_bare(table()[name][0]), "")
    words = option.words.replace("`", "") + more
    dashed = name.replace("_", "-")
    if kind is bool and option.default is not True and not _may_be_none(name):
        # It has no opposite: without it the answer is no.
        return click.Option([f"--{dashed}", name], flag_value=True, is_flag=True, default=None, help=words)
    if shows_default and name not in _SPELT and option.default is not None:
        words += f" [default: {f'--{name}' if option.default is True else option.default}]"
    # What is not given is left to the method.
    if kind is bool:
        return click.Option([f"--{dashed}/--no-{dashed}", name], default=None, help=words)
    return click.Option(
        [f"--{dashed}", name],
        type=click.Choice(get_args(kind)) if get_origin(kind) is Literal else kind,
        multiple=name == "rules",
        required=name == "mode",
        help=words,
    )


def _bare(kind: Any) -> Any:
    """A type without its None."""
    if get_origin(kind) in (Union, UnionType):
        (kind,) = (each for each in get_args(kind) if each is not NoneType)
    return kind


def _may_be_none(name: str) -> bool:
    return name not in _SPELT and NoneType in get_args(table()[name][0])


def keywords(given: Mapping[str, Any], of: type) -> dict[str, Any]:
    """The keywords that the flags stand for; those that were not given are left to the method.

    Args:
        given: The values of a command's flags, by name.
        of: The keywords of the method.

    Raises:
        UsageProblem: A flag has a value that cannot be.
    """
    found = {name: given[name] for name in table(of) if given.get(name) is not None}
    if given.get("no_journal"):
        found["journal"] = False
    if found.get("column", "").isdecimal():
        found["column"] = int(found["column"])
    if "max_removals" in found:
        found["max_removals"] = _removals(found["max_removals"])
    if "rules" in found:
        found["rules"] = _rules(found["rules"])
    return found


def _rules(given: tuple[str, ...]) -> dict[str, str] | None:
    pairs = [rule.partition("=") for rule in given]
    wrong = [rule for rule, (_, equals, _) in zip(given, pairs, strict=True) if not equals]
    if wrong:
        raise UsageProblem(f"--rules is {wrong[0]!r}; pass NAME=ACTION, as control=skip")
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
        raise UsageProblem(f"--max-removals is {given!r}; pass a count as 500, or a share as 0.5 or 50%") from None

"""An example of each operation, in Python and for a terminal, as text that runs."""

from __future__ import annotations

import json
import shlex
import warnings
from typing import Any

from statsig_console import Statsig
from statsig_console.cli.options import flags_of, is_destructive, is_switch
from statsig_console_api.arguments import Argument
from statsig_console_api.client import Operation

from .sample import values

WIDTH = 88


def python(operation: Operation) -> str:
    """A program that carries the operation out; it takes key and address from the environment."""
    kinds = {each.name: each for each in operation.arguments}
    given = values(operation)
    positions = [literal(value, 8) for name, value in given.items() if by_position(kinds[name])]
    keywords = [f"{name}={literal(value, 8)}" for name, value in given.items() if not by_position(kinds[name])]
    arguments = [*positions, *keywords]
    if operation.listing:
        body = _call(operation, arguments, "for item in ", ":") + "\n        print(item)"
    elif operation.answer.model == "MessageResponse" or operation.answer.kind == "any":
        body = _call(operation, arguments, "", "")
    else:
        body = _call(operation, arguments, "answer = ", "") + "\n    print(answer)"
    return f"from statsig_console import Statsig\n\nwith Statsig() as statsig:\n    {body}\n"


def by_position(argument: Argument) -> bool:
    """Whether an argument is passed without its name."""
    return argument.place == "path" or (argument.place == "body" and not argument.wire)


def _call(operation: Operation, arguments: list[str], before: str, after: str) -> str:
    line = f"{before}statsig.{operation.name}({', '.join(arguments)}){after}"
    if len(line) + 4 <= WIDTH and "\n" not in line:
        return line
    inner = "".join(f"\n        {each}," for each in arguments)
    return f"{before}statsig.{operation.name}({inner}\n    ){after}"


def literal(value: Any, indent: int) -> str:
    """A JSON value as Python source, over several lines where it is long."""
    flat = _text(value) if isinstance(value, str) else _flat(value)
    if len(flat) + indent <= WIDTH - 16 or not isinstance(value, (dict, list)) or not value:
        return flat
    inner = " " * (indent + 4)
    if isinstance(value, dict):
        lines = [f"{inner}{_text(key)}: {literal(item, indent + 4)}," for key, item in value.items()]
        return "\n".join(["{", *lines, f"{' ' * indent}}}"])
    return "\n".join(["[", *(f"{inner}{literal(item, indent + 4)}," for item in value), f"{' ' * indent}]"])


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_text(key)}: {_flat(item)}' for key, item in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flat, value))}]"
    return _text(value) if isinstance(value, str) else repr(value)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def terminal(operation: Operation) -> str:
    """A command line that carries the operation out."""
    flags = {flag.argument.name: flag for flag in flags_of(operation) if flag.argument is not None}
    words = ["statsig-console", *operation.name.replace("_", "-").split(".")]
    after: list[str] = []
    for name, value in values(operation).items():
        flag = flags.get(name)
        if flag is None:
            after += ["--body", json.dumps(value, ensure_ascii=False)]
        elif flag.group == "arguments":
            words.append(str(value))
        elif is_switch(flag):
            after.append(flag.flag if value else f"--no-{flag.flag[2:]}")
        else:
            after += [flag.flag, _word(value)]
    if is_destructive(operation):
        after.append("--yes")
    return shlex.join([*words, *after])


def _word(value: Any) -> str:
    if isinstance(value, list) and value and all(isinstance(each, str) and "," not in each for each in value):
        return ",".join(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def run(operation: Operation, statsig: Statsig) -> None:
    """Carry the example out with this client."""
    given = values(operation)
    kinds = {each.name: each for each in operation.arguments}
    method: Any = statsig
    for part in operation.name.split("."):
        method = getattr(method, part)
    positions = [value for name, value in given.items() if by_position(kinds[name])]
    keywords = {name: value for name, value in given.items() if not by_position(kinds[name])}
    with warnings.catch_warnings():
        # Of operations that are no longer documented; their page says so.
        warnings.simplefilter("ignore", DeprecationWarning)
        answer = method(*positions, **keywords)
    if operation.listing:
        answer.first_page()

"""Every error that this package raises on purpose is a StatsigError; the exceptions are listed here, with a reason."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = (ROOT / "facade" / "statsig_console", ROOT / "generated" / "statsig_console_api")

PYTHONS = {
    "AttributeError": "what Python asks of __getattr__; hasattr() and `from … import` rely on it",
    "StopIteration": "what Python asks of iterators",
    "StopAsyncIteration": "what Python asks of async iterators",
    "SystemExit": "the exit code of a program",
}
"""Errors of Python's own protocols."""

INNER = {
    ("cli/calls.py", "AssertionError"): "every method sends something; a test asks each",
    ("cli/completion.py", "PermissionError"): "a cache that is not private; completion goes on without it",
    ("cli/output.py", "OSError"): "standard output is closed; the command prints it and ends with 1",
    ("testing/app.py", "RuntimeError"): "a server that speaks no HTTP to the fake; no caller sees it",
    ("testing/transports.py", "RuntimeError"): "a fault of the fake itself",
    ("transport/sockets.py", "TimeoutError"): "what sockets raise; httpcore makes its own error of it",
    ("cli/flags.py", "ValueError"): "caught two lines below, with the text that is no number",
    ("cli/values.py", "ValueError"): "caught a few lines below, which says what to pass",
    ("id_lists/parquet.py", "ValueError"): "what pyarrow raises for a broken file; it becomes a SourceError",
    ("id_lists/storage.py", "AssertionError"): "the end of a loop that always returns or raises",
}
"""Errors that never reach a caller, by file and name of the error."""


def raised(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and name of each built-in error that is raised."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and node.exc is not None:
            made = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            kind = getattr(builtins, made.id, None) if isinstance(made, ast.Name) else None
            if isinstance(kind, type) and issubclass(kind, BaseException):
                yield node.lineno, kind.__name__


def files() -> Iterator[tuple[str, Path]]:
    """Every module by its path in its package."""
    for package in PACKAGES:
        for path in package.rglob("*.py"):
            yield path.relative_to(package).as_posix(), path


def test_no_built_in_error_is_raised() -> None:
    found = {
        (name, kind): line
        for name, path in files()
        for line, kind in raised(ast.parse(path.read_text(encoding="utf-8")))
        if kind not in PYTHONS
    }
    assert {key: line for key, line in found.items() if key not in INNER} == {}
    assert INNER.keys() <= found.keys()


@pytest.mark.parametrize("code", ["raise ValueError('x')", "raise RuntimeError", "f = 1\nraise TypeError(1) from f"])
def test_the_rule_sees_each_form(code: str) -> None:
    assert len(list(raised(ast.parse(code)))) == 1


@pytest.mark.parametrize("code", ["raise ConfigurationError('x')", "raise", "raise error", "raise kind(words)"])
def test_the_rule_lets_other_forms_pass(code: str) -> None:
    assert list(raised(ast.parse(code))) == []

"""Who may import whom: the generated package nobody of ours, the facade no pipeline, httpx one module alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
GENERATED = ROOT / "generated" / "statsig_console_api"
FACADE = ROOT / "facade" / "statsig_console"


def imports(path: Path) -> Iterator[str]:
    """The absolute names that a file imports, also where only type checkers see it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module


def importers(folder: Path, package: str) -> list[str]:
    """The files of a folder that import a package or something in it."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*.py")
        if any(name == package or name.startswith(package + ".") for name in imports(path))
    )


def test_the_generated_package_imports_neither_the_facade_nor_httpx() -> None:
    assert importers(GENERATED, "attrs")
    for package in ("statsig_console", "httpx", "spec"):
        assert importers(GENERATED, package) == []


def test_nobody_imports_the_pipeline() -> None:
    assert importers(FACADE, "spec") == []


def test_the_pipeline_imports_nothing_of_ours() -> None:
    for package in ("statsig_console", "statsig_console_api"):
        assert importers(ROOT / "spec", package) == []


def test_httpx_is_imported_by_the_transport_and_the_fake_alone() -> None:
    found = [name for name in importers(FACADE, "httpx") if not name.startswith("testing/")]
    assert found
    assert [name for name in found if not name.startswith("transport/")] == []


def test_the_command_line_is_imported_by_nobody() -> None:
    assert [name for name in importers(FACADE, "statsig_console.cli") if not name.startswith("cli/")] == []

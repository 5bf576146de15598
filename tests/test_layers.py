"""Who may import whom: rooms below know nothing of rooms above, and no module is long."""

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


LAYERS = (
    {"_version", "errors", "generated", "lazy names", "redact"},
    {"document"},
    {
        "config",
        "events",
        "flows",
        "models",
        "otel",
        "pages",
        "quota",
        "quota_lua",
        "quota_queue",
        "quota_redis",
        "retry",
        "yaml_text",
        "types",
    },
    {"transport"},
    {"base", "client"},
    {"contract", "id_lists", "project", "resources", "tables"},
    {"cli", "testing"},
)
"""The rooms of the facade, from the ground up: a room may import its own layer and those below."""

LAZY = {
    ("base", "contract"): "type hints name it; its modules load when `contract=` is used",
    ("base", "project"): "loads when files are read or written",
    ("client", "contract"): "a type",
    ("client", "project"): "types",
    ("client", "resources"): "each resource loads when it is touched",
    ("events", "contract"): "a type",
}
"""Imports upwards, none of which loads a module of that room when the importing one is loaded."""

LONGEST = 450
"""Lines of a module."""

LAYER = {room: number for number, rooms in enumerate(LAYERS) for room in rooms}
# What the top of the package gives by name.
TOPS = {"_lazily": "lazy names", "operations": "generated", "Statsig": "client", "AsyncStatsig": "client"}


def room_of(path: Path) -> str:
    """The room that a module of the facade belongs to."""
    return path.relative_to(FACADE).parts[0].removesuffix(".py")


def rooms_imported(path: Path) -> Iterator[tuple[str, bool]]:
    """The rooms that a module imports, and whether it does when it is loaded."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    at_once = {id(node) for node in tree.body}
    package = ["statsig_console", *path.relative_to(FACADE).parts[:-1]]
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else []
            source = ".".join([*base, *([node.module] if node.module else [])])
            names = [f"{source}.{alias.name}" for alias in node.names]
        for name in names:
            parts = name.split(".")
            if parts[0] == "statsig_console" and len(parts) > 1:
                yield TOPS.get(parts[1], parts[1]), id(node) in at_once


def test_every_module_has_a_layer() -> None:
    found = {room_of(path) for path in FACADE.rglob("*.py")} - {"__init__"}
    assert found - LAYER.keys() == set()


def test_no_import_goes_upwards() -> None:
    upwards: dict[tuple[str, str], bool] = {}
    for path in FACADE.rglob("*.py"):
        room = room_of(path)
        if room == "__init__":
            continue
        for other, at_once in rooms_imported(path):
            if LAYER[other] > LAYER[room]:
                upwards[room, other] = upwards.get((room, other), False) or at_once
    assert upwards.keys() == LAZY.keys()
    # `base` imports the package `contract`, which is empty until a name of it is asked for.
    assert {arrow for arrow, at_once in upwards.items() if at_once} == {("base", "contract")}


def test_no_module_is_long() -> None:
    lines = {
        path.relative_to(FACADE).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in FACADE.rglob("*.py")
    }
    assert {name for name, count in lines.items() if count > LONGEST} == set()


def test_the_architecture_names_every_room() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for path in FACADE.iterdir():
        name = path.name
        if (path.is_dir() and any(path.glob("*.py"))) or (path.suffix == ".py" and not name.startswith("_")):
            assert f"`{name + '/' if path.is_dir() else name}`" in text, name

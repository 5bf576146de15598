"""How much of the async side repeats its sync twin: flows and drivers are there so that little does."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import statsig_console

PACKAGE = Path(statsig_console.__file__).parent
MOST = 110


def functions(folder: Path) -> Iterator[tuple[str, str, bool, list[str]]]:
    """Module, bare name, whether it is async, and lines without what tells the flavours apart."""
    for path in sorted(folder.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        lines = source.splitlines()
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                # Signatures and docstrings are what users read; what follows is what can go wrong twice.
                has_words = ast.get_docstring(node) is not None
                start = node.body[0].end_lineno if has_words else node.body[0].lineno - 1
                body = [bare(line) for line in lines[start : node.end_lineno]]
                name = re.sub(r"^a(?=close$|enter|exit)|_async$|^__a|^_+", "", node.name)
                yield str(path), name, isinstance(node, ast.AsyncFunctionDef), [line for line in body if line]


def bare(line: str) -> str:
    """A line without async, await and the names that differ by flavour."""
    line = re.sub(r"#.*", "", line)
    line = re.sub(r"\b(async|await)\s+", "", line)
    line = re.sub(
        r"\bAsync(?=[A-Z])|\bSync(?=[A-Z])|_async\b|\ba(?=(close|iter|next)\b)|__a(?=(enter|exit|iter|next))", "", line
    )
    return line.strip() if re.search(r"\w", line) else ""


def beside(path: str, other: str) -> bool:
    """Whether two modules are one, or one and its async counterpart."""
    return path.replace("/async_", "/") == other.replace("/async_", "/")


def repeated(folder: Path) -> dict[str, int]:
    """Lines of async functions that equal lines of a sync function of the same name, by function."""
    found = list(functions(folder))
    counts: dict[str, int] = {}
    for path, name, is_async, lines in found:
        if is_async:
            twins = [other for file, twin, kind, other in found if not kind and twin == name and beside(path, file)]
            most = max((sum(line in other for line in lines) for other in twins), default=0)
            if most:
                counts[f"{Path(path).name}:{name}"] = counts.get(f"{Path(path).name}:{name}", 0) + most
    return counts


def test_async_code_repeats_little() -> None:
    counts = repeated(PACKAGE)
    total = sum(counts.values())
    print(f"{total} lines:", sorted(counts.items(), key=lambda item: -item[1]))
    assert total <= MOST, counts


def test_a_twin_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        "def get(self):\n    x = self.send(1)\n    return x\n\n\nasync def get_async(self):\n"
        "    x = await self.send_async(1)\n    return x\n"
    )
    assert sum(repeated(tmp_path).values()) == 2

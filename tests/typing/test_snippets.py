"""Every Python snippet of the docs and every example is right for both type checkers, in strict mode."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.typing.test_types import ROOT, basedpyright, mypy

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
# A page that shows code as it was before, or code of others, says so in its name.
OF_OTHERS = ("from-", "pipeline", "airflow")
Checker = Callable[[Path], dict[int, str]]


def snippets() -> list[tuple[str, str]]:
    """Each snippet with its page and its place there."""
    found = []
    for page in PAGES:
        if not page.name.startswith(OF_OTHERS):
            blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
            found += [(f"{page.stem}_{number}", block) for number, block in enumerate(blocks)]
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A module of each snippet."""
    folder = tmp_path_factory.mktemp("snippets")
    for name, block in snippets():
        (folder / f"{name.replace('-', '_').lower()}.py").write_text(block + "\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("checker", [mypy, basedpyright])
def test_every_snippet(checker: Checker, folder: Path) -> None:
    assert len(snippets()) > 20
    assert checker(folder) == {}


@pytest.mark.parametrize("checker", [mypy, basedpyright])
def test_every_example(checker: Checker) -> None:
    assert checker(ROOT / "examples") == {}

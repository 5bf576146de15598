"""The code of README.md runs as it stands, against the fake."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from statsig_console.testing import FakeStatsig

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.splitlines()[0])
def test_python_block_runs(block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    fake = FakeStatsig()
    fake.seed(gates=[{"name": "new_checkout", "type": "STALE"}])
    with fake.serve() as url:
        monkeypatch.setenv("STATSIG_CONSOLE_URL", url)
        monkeypatch.setenv("STATSIG_CONSOLE_KEY", fake.key)
        exec(compile(block, "README.md", "exec"), {"__name__": "__main__"})
    if "FakeStatsig" not in block:
        assert fake.calls
        assert "new_checkout" in capsys.readouterr().out


def test_there_are_blocks() -> None:
    assert len(BLOCKS) >= 3


def test_the_test_command_is_what_ci_runs() -> None:
    commands = [line for line in TEXT.splitlines() if line.startswith("python3 -m venv")]
    assert len(commands) == 2
    assert commands[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_links_inside_the_repository_lead_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/**/*.md")]:
        if page.is_relative_to(ROOT / "docs" / "reference"):
            continue
        for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8")):
            # The reference is written when the site is built, which checks links to it.
            is_built = (page.parent / link).is_relative_to(ROOT / "docs" / "reference")
            assert is_built or (page.parent / link).exists(), f"{page.name}: {link}"


def test_links_of_the_readme_are_absolute_and_lead_to_files_of_the_repository() -> None:
    """It is read on PyPI too."""
    home = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"]["Repository"]
    raw = home.replace("github.com", "raw.githubusercontent.com")
    links = re.findall(r"\]\(([^)]+)\)", TEXT)
    assert len(links) > 15
    for link in links:
        assert link.startswith("https://"), link
        for start in (f"{home}/blob/main/", f"{raw}/main/"):
            if link.startswith(start):
                assert (ROOT / link.removeprefix(start)).is_file(), link


def test_decisions_are_numbered() -> None:
    found = sorted((ROOT / "docs" / "adr").glob("0*.md"))
    for number, page in enumerate(found, 1):
        assert page.name.startswith(f"{number:04}-")
        assert page.read_text(encoding="utf-8").startswith(f"# {number}. ")


def test_architecture_fits_a_page() -> None:
    assert len((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines()) <= 60


def test_ci_runs_on_each_supported_python_with_actions_pinned() -> None:
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    uses = re.findall(r"uses: (.*)", workflow)
    assert uses
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each) for each in uses)
    assert "run: bash .ci/run" in workflow
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    supported = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', project)
    matrix = re.search(r"python: \[(.*)\]", workflow)
    assert matrix
    assert re.findall(r'"(3\.\d+)"', matrix[1]) == supported == ["3.11", "3.12", "3.13", "3.14"]
    assert set(re.findall(r'python-version: "(.*)"', workflow)) <= set(supported)
    assert "nox -s exhaustive" in workflow

"""Both type checkers accept what is right and report what is wrong, line by line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ACCEPTS, REJECTS = HERE / "accepts.py", HERE / "rejects.py"


def mypy(path: Path) -> dict[int, str]:
    """What mypy --strict reports, by line."""
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--output=json", str(path)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {each["line"]: each["message"] for each in found if each["severity"] == "error"}


def basedpyright(path: Path) -> dict[int, str]:
    """What basedpyright reports as an error, by line."""
    done = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--outputjson", "--level", "error", str(path)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {each["range"]["start"]["line"] + 1: each["message"] for each in found}


@pytest.mark.parametrize("checker", [mypy, basedpyright])
def test_accepts(checker: object) -> None:
    assert callable(checker)
    assert checker(ACCEPTS) == {}


@pytest.mark.parametrize("checker", [mypy, basedpyright])
def test_rejects_each_marked_line_and_no_other(checker: object) -> None:
    assert callable(checker)
    lines = REJECTS.read_text().splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# reported")}
    assert marked
    assert set(checker(REJECTS)) == marked

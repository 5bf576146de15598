"""What the generated client may cost, as counts and as ratios within one run."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import statsig_console
import statsig_console_api
from statsig_console_api import operations

PACKAGE = Path(statsig_console_api.__file__).parent
RULE = {
    "id": "r1", "baseID": "b", "name": "Everyone", "passPercentage": 50, "returnValue": {}, "environments": None,
    "conditions": [{"type": "country", "operator": "any", "targetValue": ["NZ", "US"], "field": None}] * 3,
}  # fmt: skip
GATE = {
    "name": "gate", "description": "d" * 80, "isEnabled": True, "type": "STALE", "status": "In Progress",
    "lastModifiedTime": 1700000000000, "createdTime": 1700000000000, "tags": ["a", "b"], "holdoutIDs": [],
    "owner": {"ownerID": "1", "ownerType": "USER"}, "rules": [RULE] * 3, "permalink": "https://example.com",
}  # fmt: skip
PAGE = json.dumps({"message": "ok", "data": [{**GATE, "id": f"g{number}"} for number in range(100)]})


def test_lines() -> None:
    assert sum(len(path.read_text().splitlines()) for path in PACKAGE.rglob("*.py")) <= 62_000


def test_wheel(tmp_path: Path) -> None:
    """Both packages, packed as a wheel is; what a wheel holds besides is its list of files."""
    wheel = tmp_path / "wheel.zip"
    with ZipFile(wheel, "w", ZIP_DEFLATED) as file:
        for package in (PACKAGE, Path(statsig_console.__file__).parent):
            for path in package.rglob("*"):
                if path.is_file() and path.suffix != ".pyc":
                    file.write(path, path.relative_to(package.parent))
    assert 600_000 < wheel.stat().st_size <= 1_500_000


def test_model_modules() -> None:
    assert len([path for path in (PACKAGE / "models").glob("*.py") if path.name != "__init__.py"]) <= 500


def seconds(work: Callable[[], Any]) -> float:
    """How long the work takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratio(work: Callable[[], Any], measure: Callable[[], Any], limit: float) -> float:
    """How much longer the work takes than the measure: best against best, in turn, until it is within the limit.

    The limit is met as soon as a moment comes in which nothing else slows the machine; what is too slow never meets it.
    """
    best = least = float("inf")
    for run in range(400):
        best, least = min(best, seconds(work)), min(least, seconds(measure))
        if run >= 40 and best <= limit * least:
            break
    return best / least


def test_reading_a_page_of_gates_costs_little_more_than_its_json() -> None:
    parse = operations["gates.list"].parse
    assert [gate.id for gate in parse(200, json.loads(PAGE))] == [f"g{number}" for number in range(100)]

    def alone() -> Any:
        return json.loads(PAGE)

    assert ratio(lambda: parse(200, alone()), alone, 1.5) <= 1.5
    # Touching the fields of every gate, but not of its rules.
    assert ratio(lambda: [gate.name for gate in parse(200, alone())], alone, 2) <= 2

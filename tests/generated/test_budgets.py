"""What the generated client may cost, as counts and as ratios within one run."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

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
    assert sum(len(path.read_text().splitlines()) for path in PACKAGE.rglob("*.py")) <= 55_000


def test_model_modules() -> None:
    assert len([path for path in (PACKAGE / "models").glob("*.py") if path.name != "__init__.py"]) <= 500


def seconds(work: Callable[[], Any]) -> float:
    """The best of many runs: what the work takes when nothing else gets in between."""
    best = float("inf")
    for _ in range(40):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def test_reading_a_page_of_gates_costs_little_more_than_its_json() -> None:
    parse = operations["gates.list"].parse
    assert [gate.id for gate in parse(200, json.loads(PAGE))] == [f"g{number}" for number in range(100)]
    alone = seconds(lambda: json.loads(PAGE))
    assert seconds(lambda: parse(200, json.loads(PAGE))) <= 1.5 * alone
    # Touching the fields of every gate, but not of its rules.
    assert seconds(lambda: [gate.name for gate in parse(200, json.loads(PAGE))]) <= 2 * alone

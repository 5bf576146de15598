"""What reading a page of 100 gates costs beside decoding its JSON.

    python bench/decode.py               prints ratios, and fails where reading all fields is over 2.5

Each row is the median of ratios paired in one run: decoding and reading against `json.loads` of the same text, taken in
turns. `page` parses and touches nothing, `fields` reads every field of every gate, `rules` every field of the rules and
conditions inside too. Where orjson is installed, each is measured with it in place of `json` as well.
"""

from __future__ import annotations

import argparse
import gc
import json
import time
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from statistics import median
from typing import Any

from statsig_console_api import operations
from statsig_console_api.types import Model

GATES = 100
LIMIT = 2.5
ROUNDS = 200

CONDITION = {"type": "email", "operator": "any", "targetValue": ["a@example.com", "b@example.com", "c@example.com"]}
RULE = {
    "id": "5pjzfmF8KLFsh81kBPyxvR", "baseID": "5pjzfmF8KLFsh81kBPyxvR", "name": "Everyone", "passPercentage": 25,
    "environments": None, "returnValue": {}, "conditions": [CONDITION] * 3,
}  # fmt: skip
GATE = {
    "name": "gate", "description": "Whether the new checkout is shown.", "isEnabled": True, "idType": "userID",
    "type": "STALE", "typeReason": "STALE_UNKNOWN", "status": "In Progress", "tags": ["core"], "holdoutIDs": [],
    "createdTime": 1700000000000, "lastModifiedTime": 1700000000000, "lastModifierID": "3", "creatorID": "3",
    "lastModifierEmail": "a@example.com", "lastModifierName": "A", "creatorEmail": "a@example.com", "creatorName": "A",
    "targetApps": [], "team": "web", "teamID": "7", "checksPerHour": 120, "version": 4, "measureMetricLifts": False,
    "monitoringMetrics": [], "owner": {"ownerID": "3", "ownerType": "USER", "ownerName": "A"}, "rules": [RULE] * 2,
    "reviewSettings": {"requiredReview": False, "allowedReviewers": []}, "isTemplate": False, "releasePipelineID": None,
}  # fmt: skip
PAGE = json.dumps({"message": "ok", "data": [{**GATE, "id": f"gate_{number}"} for number in range(GATES)]}).encode()


def read_fields(gates: list[Any]) -> None:
    """Every field of every gate."""
    for gate in gates:
        for name in gate._wire:
            getattr(gate, name)


def read_through(value: Any) -> None:
    """Every field, those of nested models too."""
    if isinstance(value, Model):
        for name in value._wire:
            read_through(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            read_through(item)


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratios(loads: Callable[[bytes], Any], rounds: int) -> dict[str, float]:
    """The median of each row's ratio to `json.loads`, its pairs taken in turn."""
    parse = operations["gates.list"].parse
    works: dict[str, Callable[[], object]] = {
        "page": lambda: parse(200, loads(PAGE)),
        "fields": lambda: read_fields(parse(200, loads(PAGE))),
        "rules": lambda: read_through(parse(200, loads(PAGE))),
    }
    taken: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work()
    gc.collect()
    for _ in range(rounds):
        for name, work in works.items():
            taken[name].append(seconds(work) / seconds(lambda: json.loads(PAGE)))
    return {name: median(found) for name, found in taken.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="pairs for each row")
    rounds = parser.parse_args().rounds
    decoders: dict[str, Callable[[bytes], Any]] = {"json": json.loads}
    # What the extra `speed` installs.
    with suppress(ImportError):
        decoders["msgspec"] = import_module("msgspec.json").decode
    print(f"{GATES} gates, {len(PAGE) / 1024:.0f} KB; times json.loads, median of {rounds} pairs")
    found = {name: ratios(loads, rounds) for name, loads in decoders.items()}
    for name, row in found.items():
        print(f"{name:8}" + "".join(f"  {work} {ratio:.2f}" for work, ratio in row.items()))
    if found["json"]["fields"] > LIMIT:
        raise SystemExit(f"reading all fields of the page costs {found['json']['fields']:.2f}, above {LIMIT}")


if __name__ == "__main__":
    main()

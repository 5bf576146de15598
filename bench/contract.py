"""What holding answers against the document costs: a page of 100 gates with and without.

    python bench/contract.py             prints milliseconds and ratios, and fails where the ratio is over 1.5

Calls go through the whole client to a transport that answers at once from memory; with a network between them the
ratio is lower still. The page is that of the fake, each gate with two rules of three conditions. `departs` is the same
page with a field in each gate that is not declared: what judging costs where every item departs. Needs the extras
`contract` and `testing`.
"""

from __future__ import annotations

import argparse
import copy
import gc
import json
import logging
import time
from collections.abc import Callable
from statistics import median
from typing import Any

import httpx

from statsig_console import Statsig
from statsig_console.contract import Mode, validate
from statsig_console.testing import FakeStatsig

GATES = 100
LIMIT = 1.5
ROUNDS = 60

CONDITION = {"type": "email", "operator": "any", "targetValue": ["a@example.com", "b@example.com", "c@example.com"]}
RULES = [{"name": f"rule {number}", "passPercentage": 25, "conditions": [CONDITION] * 3} for number in range(2)]


def page_of_gates() -> dict[str, Any]:
    """What the service answers: 100 gates, as the document has them."""
    fake = FakeStatsig()
    fake.seed(gates=[{"name": f"gate_{number}", "rules": RULES} for number in range(GATES)])
    with fake.client() as statsig:
        page: dict[str, Any] = statsig.request("GET", "/console/v1/gates", params={"limit": GATES})
    for gate in page["data"]:
        gate["owner"].pop("name", None)  # other entities' owners have one
    if violations := validate("gates.list", 200, page):
        raise SystemExit(f"the page itself departs, so the figures would mean nothing: {violations[0]}")
    return page


def caller(page: dict[str, Any], mode: Mode) -> tuple[Callable[[], object], Statsig]:
    """One call for the page, by a client of this mode, and the client to be closed."""
    content = json.dumps(page).encode()
    headers = {"content-type": "application/json"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=content, headers=headers))
    client = Statsig("console-bench", contract=mode, transport=transport)
    return (lambda: client.gates.list(limit=GATES).first_page().items[-1].id), client


def measure(page: dict[str, Any], modes: tuple[Mode, ...], rounds: int) -> dict[Mode, float]:
    """The median milliseconds of a call in each mode, taken in turns so that the machine's mood is the same for all."""
    calls = {mode: caller(page, mode) for mode in modes}
    taken: dict[Mode, list[float]] = {mode: [] for mode in modes}
    gc.disable()
    for number in range(rounds + 5):
        for mode, (call, _) in calls.items():
            begun = time.perf_counter()
            call()
            if number >= 5:  # the first ones load modules and compile
                taken[mode].append(1000 * (time.perf_counter() - begun))
        gc.collect()
    gc.enable()
    for _, client in calls.values():
        client.close()
    return {mode: median(times) for mode, times in taken.items()}


def main() -> int:
    """Measure, print, and say whether the cost stays within its limit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"calls of each kind; {ROUNDS} unless told")
    rounds = parser.parse_args().rounds
    logging.disable(logging.WARNING)
    page = page_of_gates()
    departing = copy.deepcopy(page)
    for gate in departing["data"]:
        gate["brandNew"] = 1
    size = len(json.dumps(page)) // 1024
    conforms = measure(page, ("off", "warn", "strict"), rounds)
    departs = measure(departing, ("off", "warn"), rounds)
    ratio = conforms["strict"] / conforms["off"]
    print(f"a page of {GATES} gates, {size} kB, ms a call:")
    print("  conforms: " + ", ".join(f"{mode} {ms:.2f}" for mode, ms in conforms.items()) + f"; ratio {ratio:.2f}")
    print(
        "  departs:  " + ", ".join(f"{mode} {ms:.2f}" for mode, ms in departs.items()) + f"; "
        f"ratio {departs['warn'] / departs['off']:.2f}"
    )
    return int(ratio > LIMIT)


if __name__ == "__main__":
    raise SystemExit(main())

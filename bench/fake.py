"""What a call costs the fake itself, from the bytes of a request to those of the answer.

    python bench/fake.py                 prints milliseconds of CPU for each call; exits with 1 above the limit
    python bench/fake.py --rounds 20

No client and no transport take part: the ASGI application is called in this process. A figure is the least of all
rounds, in CPU time of this process, so that a busy machine does not count.
"""

from __future__ import annotations

import argparse
import json
import time
from contextlib import suppress
from typing import Any

from statsig_console.testing import FakeStatsig

LIMIT = 0.5
ROUNDS = 10
CALLS = 200
RULE = {"name": "everyone", "passPercentage": 50, "conditions": [{"type": "public"}]}

REQUESTS: dict[str, tuple[str, str, Any]] = {
    "read a gate": ("GET", "/console/v1/gates/gate_0001", None),
    "list 10 gates": ("GET", "/console/v1/gates?limit=10", None),
    "change a gate": ("PATCH", "/console/v1/gates/gate_0001", {"description": "x", "rules": [RULE]}),
    "read an experiment": ("GET", "/console/v1/experiments/experiment_0001", None),
    "add an id": ("PATCH", "/console/v1/segments/segment_0001/id_list", {"ids": ["u"]}),
    "set the environments": ("POST", "/console/v1/environments", {"environments": []}),
    "read an unknown gate": ("GET", "/console/v1/gates/none", None),
}


def call(fake: FakeStatsig, method: str, path: str, body: Any) -> None:
    """Send one request, and drop the answer."""
    content = b"" if body is None else json.dumps(body).encode()
    url, _, query = path.partition("?")

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": content, "more_body": False}

    async def send(message: Any) -> None:
        pass

    scope = {
        "type": "http", "method": method, "path": url, "raw_path": url.encode(), "query_string": query.encode(),
        "headers": [(b"statsig-api-key", fake.key.encode())],
    }  # fmt: skip
    with suppress(StopIteration):
        fake.app(scope, receive, send).__await__().send(None)


def measure(rounds: int) -> dict[str, float]:
    """Milliseconds of CPU for each call, the least of all rounds."""
    least = dict.fromkeys(REQUESTS, float("inf"))
    for _ in range(rounds):
        fake = FakeStatsig()
        fake.seed(gates=20, segments=20, experiments=20)
        for name, request in REQUESTS.items():
            call(fake, *request)  # what is compiled or made once
            start = time.process_time()
            for _ in range(CALLS):
                call(fake, *request)
            least[name] = min(least[name], (time.process_time() - start) * 1000 / CALLS)
    return least


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    found = measure(parser.parse_args().rounds)
    for name, milliseconds in found.items():
        print(f"{name:22} {milliseconds:6.3f} ms")
    return int(max(found.values()) > LIMIT)


if __name__ == "__main__":
    raise SystemExit(main())

"""What a plan of 5,000 gates costs: CPU beside reading them with the client alone, and memory.

    python bench/project.py            prints figures; exits with 1 where one passes its limit
    python bench/project.py --gates 500

A server in a process of its own gives the same pages to both, so that only this side is measured. The two take turns,
and the least of each counts, as a busy machine only adds. Memory is the largest of a process that plans once.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from typing import Any
from urllib.parse import parse_qs, urlsplit

from statsig_console import Quota, Statsig

GATES, ROUNDS, PAGE = 5_000, 7, 100
MOST_TIMES, MOST_MB, MOST_REQUESTS = 4.0, 150, 51


def gate(number: int) -> dict[str, Any]:
    """A gate of usual size: three rules of three conditions."""
    condition = {"type": "country", "operator": "any", "targetValue": ["NZ", "US"], "field": None}
    rules: list[dict[str, Any]] = [
        {
            "id": f"rule{number}{name}", "baseID": f"rule{number}{name}", "name": name, "passPercentage": 50,
            "returnValue": {}, "environments": None, "conditions": [condition] * 3,
        }
        for name in ("Staff", "Beta", "Everyone")
    ]  # fmt: skip
    return {
        "id": f"gate_{number:05}", "name": f"gate_{number:05}", "description": "d" * 80, "isEnabled": True,
        "type": "TEMPORARY", "typeReason": "NONE", "status": "In Progress", "idType": "userID", "version": 3,
        "lastModifiedTime": 1_700_000_000_000, "createdTime": 1_700_000_000_000, "tags": ["a", "b"], "targetApps": [],
        "holdoutIDs": [], "owner": {"ownerID": "1", "ownerType": "USER"}, "rules": rules, "team": None,
        "measureMetricLifts": True, "monitoringMetrics": [], "permalink": "https://example.com", "checksPerHour": 12,
    }  # fmt: skip


def serve(count: int, pipe: Connection) -> None:
    """Serve a project of so many gates until the process is ended."""
    pages = []
    for start in range(0, count, PAGE):
        more = "more" if start + PAGE < count else None
        data = [gate(number) for number in range(start, min(start + PAGE, count))]
        stated = {"itemsPerPage": PAGE, "pageNumber": start // PAGE + 1, "nextPage": more, "previousPage": None}
        pages.append(json.dumps({"message": "ok", "data": data, "pagination": stated}).encode())
    project = json.dumps({"message": "ok", "data": {"id": "bench"}}).encode()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            place = urlsplit(self.path)
            number = int(parse_qs(place.query).get("page", ["1"])[0])
            body = project if place.path.endswith("/project") else pages[number - 1]
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    pipe.send(server.server_address[1])
    server.serve_forever()


def cpu(work: Callable[[], Any]) -> float:
    """Seconds of CPU of this process."""
    start = time.process_time()
    work()
    return time.process_time() - start


def largest(url: str, folder: str) -> None:
    """Plan once, and print the MB that this process has had at most."""
    with Statsig("console-bench", base_url=url, quota=Quota.unlimited()) as statsig:
        assert statsig.plan(folder).changes == ()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gates", type=int, default=GATES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--largest", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.largest:
        largest(*given.largest)
        return 0
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    server = spawn.Process(target=serve, args=(given.gates, there), daemon=True)
    server.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            return measure(f"http://127.0.0.1:{here.recv()}", folder, given.gates, given.rounds)
    finally:
        server.terminate()


def measure(url: str, folder: str, gates: int, rounds: int) -> int:
    """Measure, print, and give the exit code."""
    requests: list[Any] = []
    with Statsig("console-bench", base_url=url, quota=Quota.unlimited(), on_request=requests.append) as statsig:
        statsig.pull(folder, kinds=["gates"])

        def read() -> None:
            assert len({each.id for each in statsig.gates.list(limit=PAGE)}) == gates

        def plan() -> None:
            assert statsig.plan(folder).changes == ()

        reading = planning = float("inf")
        for _ in range(rounds):
            reading, planning = min(reading, cpu(read)), min(planning, cpu(plan))
        requests.clear()
        plan()
    done = subprocess.run([sys.executable, __file__, "--largest", url, folder], capture_output=True, check=True)
    mb, times = float(done.stdout), planning / reading
    print(f"{gates} gates: reading {reading:.2f} s, planning {planning:.2f} s of CPU, {times:.1f} times as much")
    print(f"{mb:.0f} MB at most, {len(requests)} requests")
    return 0 if times <= MOST_TIMES and mb <= MOST_MB and len(requests) <= MOST_REQUESTS else 1


if __name__ == "__main__":
    sys.exit(main())

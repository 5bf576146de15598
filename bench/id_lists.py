"""Memory and throughput of imports, beside json and httpx alone; gates on the bounds with `--check`.

Each measurement runs in a process of its own, so that its peak of memory is its own. The service answers in the process
and keeps nothing: what is measured is the client's own work.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import httpx

BATCH = 100_000
MEMORY_BOUND = 60.0
RATE_BOUND = 300_000.0


def write_source(path: Path, count: int) -> None:
    """A CSV such as a warehouse exports: header, id, another column."""
    numbers = random.Random(7)
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["user_id", "country"])
        rows.writerows([str(uuid.UUID(int=numbers.getrandbits(128))), "NZ"] for _ in range(count))


class Sink:
    """A service that takes every change and keeps nothing; its list is the second half of the source."""

    def __init__(self, source: Path, count: int, *, listed: bool) -> None:
        self.sent, self.calls, self.cpu = 0, 0, 0.0
        self.listed = count // 2 if listed else 0
        self._source = source
        self._pages: Iterator[list[str]] = iter(())

    def __call__(self, request: httpx.Request) -> httpx.Response:
        # The service's work is not ours.
        started = time.process_time()
        try:
            return self._answer(request)
        finally:
            self.cpu += time.process_time() - started

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if request.method != "GET":
            self.sent += max(1, request.content.count(b'","') + 1)
            self.calls += 1
            return httpx.Response(200, json={"message": "ok"})
        if path.endswith("/idlist_metadata"):
            return httpx.Response(200, json={"data": {"isUpdating": False}})
        if path.endswith("/id_list"):
            return self._page(int(request.url.params["page"]), int(request.url.params["limit"]))
        segment = {"id": "beta", "type": "id_list", "idType": "userID", "createdTime": 1}
        return httpx.Response(200, json={"data": [segment] if path.endswith("/segments") else segment})

    def _page(self, number: int, limit: int) -> httpx.Response:
        if number == 1:
            self._pages = self._read(limit)
        ids = next(self._pages, [])
        more = "?page" if number * limit < self.listed else None
        data = {"count": self.listed, "ids": ids}
        return httpx.Response(200, json={"data": data, "pagination": {"nextPage": more}})

    def _read(self, limit: int) -> Iterator[list[str]]:
        with self._source.open() as file:
            lines = islice(file, 1, self.listed + 1)
            while page := [line[:36] for line in islice(lines, limit)]:
                yield page


def import_once(source: Path, count: int, mode: str) -> dict[str, Any]:
    """One import, and what it took."""
    from statsig_console import Statsig
    from statsig_console.quota import Quota
    from statsig_console.resources.segments import Segments

    sink = Sink(source, count, listed=mode == "replace")
    with Statsig("console-bench", transport=httpx.MockTransport(sink), quota=Quota.unlimited()) as client:
        client.segments.get("beta")
        idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        sink.sent, sink.calls, sink.cpu = 0, 0, 0.0
        started = time.perf_counter(), time.process_time()
        options: dict[str, Any] = {"mode": mode, "max_project_ids": 10**9}
        report = Segments(client).import_ids("beta", source, **options)
        wall, cpu = time.perf_counter() - started[0], time.process_time() - started[1] - sink.cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert report.calls == sink.calls
    return {
        # Those of the list are read, sorted and compared as well.
        "ids a second": (count + sink.listed) / cpu,
        "seconds": wall,
        "memory above idle, MB": (peak - idle) / 1024,
        "calls": sink.calls,
        "sent": sink.sent,
    }


def json_and_httpx(source: Path, count: int, mode: str) -> dict[str, Any]:
    """The least that anybody could do: the first column of a CSV, a json body, a request."""
    sink = Sink(source, count, listed=False)
    with httpx.Client(transport=httpx.MockTransport(sink), base_url="https://statsig.test") as client:
        client.get("/console/v1/segments/beta")
        idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        started = time.perf_counter(), time.process_time()
        with source.open(newline="") as file:
            rows = csv.reader(file)
            next(rows)
            while ids := [row[0] for row in islice(rows, BATCH)]:
                body = json.dumps({"ids": ids}).encode()
                headers = {"Content-Type": "application/json"}
                client.patch("/console/v1/segments/beta/id_list", content=body, headers=headers).json()
        wall, cpu = time.perf_counter() - started[0], time.process_time() - started[1] - sink.cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "ids a second": count / cpu,
        "seconds": wall,
        "memory above idle, MB": (peak - idle) / 1024,
        "calls": sink.calls,
        "sent": sink.sent,
    }


def encoders() -> dict[str, float]:
    """Millions of ids a second that each way to write a body manages."""
    numbers = random.Random(7)
    ids = [str(uuid.UUID(int=numbers.getrandbits(128))) for _ in range(BATCH)]
    ways: dict[str, Any] = {
        "json": lambda: json.dumps({"ids": ids}, ensure_ascii=False, separators=(",", ":")).encode(),
    }
    for name in ("orjson", "msgspec"):
        try:
            module = __import__(f"{name}.json" if name == "msgspec" else name)
        except ModuleNotFoundError:
            continue
        encode = module.json.encode if name == "msgspec" else module.dumps
        ways[name] = lambda encode=encode: encode({"ids": ids})
    rates = {}
    for name, way in ways.items():
        started = time.perf_counter()
        for _ in range(10):
            way()
        rates[name] = 10 * BATCH / (time.perf_counter() - started) / 1e6
    return rates


MEASURES = {"merge": import_once, "replace": import_once, "json + httpx": json_and_httpx}


def measure(what: str, source: Path, count: int) -> dict[str, Any]:
    """A measurement in a process of its own."""
    command = [sys.executable, __file__, "--one", what, "--source", str(source), "--ids", str(count)]
    result: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return result


def main() -> int:
    """Measure all, print a table, and fail where a bound does not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ids", type=int, default=1_000_000)
    parser.add_argument("--check", action="store_true", help="exit with 1 where a bound does not hold")
    parser.add_argument("--one", choices=list(MEASURES), help=argparse.SUPPRESS)
    parser.add_argument("--source", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(MEASURES[given.one](given.source, given.ids, given.one)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "users.csv"
        write_source(source, given.ids)
        results = {what: measure(what, source, given.ids) for what in MEASURES}
    base = results["json + httpx"]["ids a second"]
    print(f"{given.ids:,} ids from a CSV of two columns; rates are per second of one core")
    print(f"{'':14}{'ids/s':>12}{'ratio':>8}{'MB above idle':>15}{'calls':>8}{'seconds':>9}")
    for what, found in results.items():
        rate, memory = found["ids a second"], found["memory above idle, MB"]
        print(f"{what:14}{rate:12,.0f}{rate / base:8.2f}{memory:15.1f}{found['calls']:8,}{found['seconds']:9.1f}")
    print("encoding a body, million ids/s: " + ", ".join(f"{name} {rate:.1f}" for name, rate in encoders().items()))
    merge = results["merge"]
    wrong = [
        words
        for words, holds in (
            (f"merge calls are {merge['calls']}", merge["calls"] == -(-given.ids // BATCH)),
            ("merge is slower than 300,000 ids/s", merge["ids a second"] >= RATE_BOUND),
            ("replace is slower than 300,000 ids/s", results["replace"]["ids a second"] >= RATE_BOUND),
            ("merge takes more than 60 MB", merge["memory above idle, MB"] <= MEMORY_BOUND),
            ("replace takes more than 60 MB", results["replace"]["memory above idle, MB"] <= MEMORY_BOUND),
        )
        if not holds
    ]
    print("\n".join(f"bound broken: {words}" for words in wrong) or "all bounds hold")
    return 1 if wrong and given.check else 0


if __name__ == "__main__":
    sys.exit(main())

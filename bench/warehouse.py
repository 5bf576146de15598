"""Ids from warehouses, and lists as tables: rates and memory of our own work; gates on the bounds with `--check`.

Each measurement runs in a process of its own. What the source's library takes alone, reading to the end, is measured in
another and taken off.
"""

from __future__ import annotations

import argparse
import atexit
import json
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pyarrow as pa
from pyarrow.parquet import ParquetFile, ParquetWriter

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.id_lists import Sink, write_source
from statsig_console import Statsig
from statsig_console.id_lists import Query
from statsig_console.quota import Quota
from statsig_console.resources.segments import Segments
from statsig_console.tables import table

RATE_BOUND, MEMORY_BOUND, RATIO_BOUND = 600_000.0, 60.0, 0.7
PAGES, GATES, ROUNDS = 1_000, 100, 3


def write_all(folder: Path, count: int) -> None:
    """The same ids as CSV, Parquet and SQLite."""
    write_source(folder / "users.csv", count)
    with (
        (folder / "users.csv").open() as file,
        closing(sqlite3.connect(folder / "users.db")) as database,
        ParquetWriter(folder / "users.parquet", pa.schema({"user_id": pa.string(), "country": pa.string()})) as parquet,
    ):
        database.execute("create table users (user_id text, country text)")
        lines = islice(file, 1, None)
        while rows := [tuple(line.rstrip("\n").split(",")) for line in islice(lines, 100_000)]:
            ids, countries = zip(*rows, strict=True)
            parquet.write_batch(pa.record_batch({"user_id": ids, "country": countries}))
            database.executemany("insert into users values (?, ?)", rows)
        database.commit()


def _arrow(folder: Path) -> Any:
    file = ParquetFile(folder / "users.parquet", pre_buffer=False)
    return pa.RecordBatchReader.from_batches(file.schema_arrow, file.iter_batches())


SQL = "select user_id, country from "
OPEN = ExitStack()
"""What is closed when the process ends."""
atexit.register(OPEN.close)


def _adbc(folder: Path) -> Any:
    from adbc_driver_sqlite import dbapi

    connection = OPEN.enter_context(dbapi.connect(f"{folder}/users.db"))
    cursor = OPEN.enter_context(connection.cursor())
    cursor.execute(f"{SQL} users")
    return cursor.fetch_record_batch()


SOURCES: dict[str, Callable[[Path], Any]] = {
    "Parquet by pyarrow": _arrow,
    "Parquet by DuckDB": lambda folder: Query(f"{SQL}'{folder}/users.parquet'"),
    "SQLite by ADBC": _adbc,
    "SQLite by cursor": lambda folder: sqlite3.connect(folder / "users.db").execute(f"{SQL} users"),
}


@contextmanager
def opened(source: Any) -> Iterator[Any]:
    """A source, or what a query gives."""
    if not isinstance(source, Query):
        yield source
        return
    with source.opened() as found:
        yield found


def alone(source: Any) -> None:
    """What the library takes: every row is read."""
    with opened(source) as found:
        if hasattr(found, "fetchmany"):
            while found.fetchmany(20_000):
                pass
        else:
            for _ in pa.RecordBatchReader.from_stream(found):
                pass


def import_once(folder: Path, count: int, name: str) -> dict[str, float]:
    """What an import takes, and what reading its source takes."""
    sink = Sink(folder / "users.csv", count, listed=False)
    with Statsig("console-bench", transport=httpx.MockTransport(sink), quota=Quota.unlimited()) as client:
        client.segments.get("beta")
        idle, sink.cpu, started = peak(), 0.0, time.process_time()
        options: dict[str, Any] = {"mode": "merge", "max_project_ids": 10**9, "journal": folder / "jobs"}
        report = Segments(client).import_ids("beta", SOURCES[name](folder), **options)
        assert report.source.usable == count
        return {"cpu": time.process_time() - started - sink.cpu, "MB": peak() - idle}


def read_once(folder: Path, count: int, name: str) -> dict[str, float]:
    """What reading the source takes alone."""
    idle, started = peak(), time.process_time()
    alone(SOURCES[name](folder))
    return {"cpu": time.process_time() - started, "MB": peak() - idle}


def peak() -> float:
    """The peak of this process's memory, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def gates(folder: Path, count: int, name: str) -> dict[str, float]:
    """100,000 gates as models, and as a table, from a service that listens in a process of its own."""
    server = subprocess.Popen(
        [sys.executable, __file__, "--one", "serve", "", "--folder", str(folder)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        with Statsig("console-bench", base_url=url, quota=Quota.unlimited()) as client:
            made = table(client.gates.list())
            sum(1 for _ in client.gates.list(max_items=GATES))
            next(made.batches())
            idle = peak()
            ways: dict[str, Callable[[], int]] = {
                "models": lambda: sum(1 for _ in client.gates.list()),
                "table": lambda: sum(batch.num_rows for batch in made.batches()),
            }
            # Turn by turn, and the best of each: others use the machine as well.
            taken: dict[str, list[float]] = {name: [] for name in ways}
            for _ in range(ROUNDS):
                for way, read in ways.items():
                    started = time.perf_counter()
                    assert read() == PAGES * GATES
                    taken[way].append(time.perf_counter() - started)
            return {**{way: min(seconds) for way, seconds in taken.items()}, "MB": peak() - idle}
    finally:
        server.kill()
        server.communicate()


def serve(folder: Path, count: int, name: str) -> dict[str, float]:
    """Serve gates until somebody ends it."""
    rule = {"name": "all", "id": "r", "passPercentage": 50, "environments": None, "conditions": [
        {"type": "user_id", "operator": "any", "targetValue": ["a", "b"]}]}  # fmt: skip
    gate = {
        "description": "", "lastModifierID": "m", "lastModifiedTime": 1_760_000_000_000, "lastModifierEmail": None,
        "lastModifierName": "CONSOLE API", "createdTime": 1_760_000_000_000, "creatorName": "CONSOLE API",
        "checksPerHour": 0, "status": "In Progress", "type": "TEMPORARY", "typeReason": "NONE", "isEnabled": True,
        "rules": [rule], "permalink": "https://example.com/", "idType": "userID", "tags": ["x"], "holdoutIDs": [],
        "owner": {"ownerID": "o", "ownerType": "SDK_KEY", "ownerName": "CONSOLE API", "ownerEmail": ""}, "version": 1,
    }  # fmt: skip

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            number = int(parse_qs(urlsplit(self.path).query).get("page", ["1"])[0])
            first = (number - 1) * GATES
            data = [{**gate, "id": f"gate_{each}"} for each in range(first, first + GATES)]
            more = "yes" if number < PAGES else None
            body = json.dumps({"data": data, "pagination": {"pageNumber": number, "nextPage": more}}).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        print(f"http://127.0.0.1:{server.server_port}", flush=True)
        server.serve_forever()
    return {}


def write(folder: Path, count: int, name: str) -> dict[str, float]:
    """Write the sources; here, because a process begins with the peak of the one that starts it."""
    write_all(folder, count)
    return {}


MEASURES = {"serve": serve, "write": write, "import": import_once, "read": read_once, "gates": gates}


def measure(what: str, folder: Path, count: int, name: str = "") -> dict[str, float]:
    """A measurement in a process of its own."""
    command = [sys.executable, __file__, "--one", what, name, "--folder", str(folder), "--ids", str(count)]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
    return found


def main() -> int:
    """Measure all, print a table, and fail where a bound does not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ids", type=int, default=1_000_000)
    parser.add_argument("--gates", action="store_true", help="measure tables alone")
    parser.add_argument("--check", action="store_true", help="exit with 1 where a bound does not hold")
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(MEASURES[given.one[0]](given.folder, given.ids, given.one[1])))
        return 0
    wrong = []
    print(f"{given.ids:,} ids; own work without what the library takes to read")
    print(f"{'':20}{'own ids/s':>12}{'ids/s in all':>14}{'own MB':>9}{'MB in all':>11}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not given.gates:
            measure("write", folder, given.ids)
        for source in () if given.gates else SOURCES:
            whole, alone_ = measure("import", folder, given.ids, source), measure("read", folder, given.ids, source)
            rate, memory = given.ids / (whole["cpu"] - alone_["cpu"]), max(0.0, whole["MB"] - alone_["MB"])
            print(f"{source:20}{rate:12,.0f}{given.ids / whole['cpu']:14,.0f}{memory:9.1f}{whole['MB']:11.1f}")
            if rate < RATE_BOUND and "cursor" not in source:
                wrong.append(f"{source} is slower than {RATE_BOUND:,.0f} ids/s")
            if memory > MEMORY_BOUND:
                wrong.append(f"{source} takes more than {MEMORY_BOUND:g} MB")
        found = measure("gates", folder, given.ids)
    ratio = found["models"] / found["table"]
    rows = PAGES * GATES
    print(f"{rows:,} gates: {rows / found['models']:,.0f} models/s, {rows / found['table']:,.0f} rows/s of a table, "
          f"ratio {ratio:.2f}, {found['MB']:.1f} MB more")  # fmt: skip
    if ratio < RATIO_BOUND:
        wrong.append(f"a table reads less than {RATIO_BOUND} times as fast as models")
    print("\n".join(f"bound broken: {words}" for words in wrong) or "all bounds hold")
    return 1 if wrong and given.check else 0


if __name__ == "__main__":
    sys.exit(main())

"""What the client costs beside httpx: one call, a page of 100 gates, and a process's first answer.

    python bench/overhead.py             prints ratios to httpx; exits with 1 where one passes its limit
    python bench/overhead.py --rounds 9

The server answers on loopback from a process of its own. Both sides take turns in short rounds of one run, so that a
busy machine slows both; a figure is the median of the rounds' ratios. Wall-clock and CPU seconds of this process.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from multiprocessing.connection import Connection
from statistics import median
from typing import Any

import httpx

from statsig_console import Quota, Statsig
from statsig_console.transport import decode

ROUNDS = 15
GATES = 100
LIMITS = {
    "one GET, wall": 0.85,
    "one GET, CPU": 0.85,
    "a page of 100 gates, wall": 0.95,
    "a page of 100 gates with `speed`, wall": 0.75,
    "first answer of a process, CPU": 1.15,
}


def gate(number: int) -> dict[str, Any]:
    rules = [
        {
            "id": f"rule_{number}_{index}",
            "name": f"Rule {index}",
            "passPercentage": 10 * index,
            "conditions": [{"type": "user_id", "operator": "any", "targetValue": [f"u{number}", f"v{index}"]}],
            "environments": None,
        }
        for index in range(3)
    ]
    return {
        "id": f"gate_{number}",
        "name": f"gate_{number}",
        "description": "A gate of the benchmark.",
        "isEnabled": True,
        "type": "PERMANENT",
        "typeReason": "NONE",
        "lastModifiedTime": 1_764_000_000_000 + number,
        "lastModifierName": "Bench",
        "rules": rules,
        "tags": ["core", "bench"],
        "idType": "userID",
    }


ONE = json.dumps({"message": "ok", "data": gate(0)}).encode()
MANY = json.dumps(
    {
        "message": "ok",
        "data": [gate(number) for number in range(GATES)],
        "pagination": {"itemsPerPage": GATES, "pageNumber": 1, "nextPage": None, "previousPage": None},
    }
).encode()


def serve(port: Connection) -> None:
    """Answer until the process is ended."""

    def answer(body: bytes) -> bytes:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        return head + body

    one, many = answer(ONE), answer(MANY)

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                request = await reader.readuntil(b"\r\n\r\n")
                writer.write(many if request.startswith(b"GET /console/v1/gates?") else one)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def run() -> None:
        server = await asyncio.start_server(talk, "127.0.0.1", 0, backlog=1024)
        port.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


class Serving(AbstractContextManager[str]):
    """The base URL of the server, while the context lasts."""

    def __enter__(self) -> str:
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        self._process = context.Process(target=serve, args=(there,), daemon=True)
        self._process.start()
        return f"http://127.0.0.1:{here.recv()}"

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.join()


def spent(run: Callable[[], object], count: int) -> tuple[float, float]:
    """Seconds of wall clock and of CPU."""
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(count):
        run()
    return time.perf_counter() - wall, time.process_time() - cpu


def ratios(ours: Callable[[], object], plain: Callable[[], object], count: int, rounds: int) -> tuple[float, float]:
    """The medians of our wall clock and CPU beside httpx's."""
    found = []
    for number in range(rounds + 1):
        pair = spent(plain, count), spent(ours, count)
        if number:  # the first ones load modules
            found.append((pair[1][0] / pair[0][0], pair[1][1] / pair[0][1]))
    return median(wall for wall, _ in found), median(cpu for _, cpu in found)


# What else is installed here, such as click, makes httpx load more than it does for most users.
ALONE = "import sys; sys.modules.update(dict.fromkeys(('click', 'rich', 'pygments', 'trio', 'socksio')))"
FIRST = {
    "httpx": """
import httpx
with httpx.Client(base_url=sys.argv[1], headers={"STATSIG-API-KEY": "console-x"}) as client:
    assert client.get("/console/v1/gates/a").json()["data"]["id"] == "gate_0"
""",
    "ours": """
from statsig_console import Statsig
with Statsig("console-x", base_url=sys.argv[1]) as statsig:
    assert statsig.gates.get("a").id == "gate_0"
""",
}


def first_answer(url: str, rounds: int) -> float:
    """The median ratio of the CPU that a fresh process takes to its first answer."""

    def cpu(code: str) -> float:
        before = os.times()
        subprocess.run([sys.executable, "-c", ALONE + code, url], check=True)
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    found = [cpu(FIRST["ours"]) / cpu(FIRST["httpx"]) for _ in range(rounds + 1)]
    return median(found[1:])


def main() -> int:
    parser = argparse.ArgumentParser(description="The client's cost beside httpx.")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"{ROUNDS} unless told")
    rounds = parser.parse_args().rounds
    figures: dict[str, float] = {}
    with (
        Serving() as url,
        httpx.Client(base_url=url, headers={"STATSIG-API-KEY": "console-x"}, trust_env=False, timeout=60) as plain,
        Statsig("console-x", base_url=url, quota=Quota()) as statsig,
    ):

        def get() -> object:
            return plain.get("/console/v1/gates/a").json()["data"]["id"]

        def page() -> object:
            return [item["id"] for item in plain.get("/console/v1/gates", params={"limit": 100}).json()["data"]]

        def our_page() -> object:
            return [item.id for item in statsig.gates.list(limit=100)]

        wall, cpu = ratios(lambda: statsig.gates.get("a").id, get, 200, rounds)
        figures |= {"one GET, wall": wall, "one GET, CPU": cpu}
        with_speed = decode._msgspec
        setattr(decode, "_msgspec", lambda: None)  # noqa: B010
        figures["a page of 100 gates, wall"] = ratios(our_page, page, 20, rounds)[0]
        setattr(decode, "_msgspec", with_speed)  # noqa: B010
        if with_speed() is not None:
            figures["a page of 100 gates with `speed`, wall"] = ratios(our_page, page, 20, rounds)[0]
        figures["first answer of a process, CPU"] = first_answer(url, rounds)
    for name, ratio in figures.items():
        print(f"{name}: {ratio:.2f} of httpx (at most {LIMITS[name]})")
    return int(any(ratio > LIMITS[name] for name, ratio in figures.items()))


if __name__ == "__main__":
    sys.exit(main())

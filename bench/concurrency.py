"""200 concurrent async GETs through the client and through httpx alone, in one run.

    python bench/concurrency.py                  prints milliseconds and ratios; exits with 1 where a ratio passes 0.30
    python bench/concurrency.py --latency 0.1    one latency instead of all

A server in a process of its own answers each GET on loopback after `latency` seconds. Both sides have one client and
gather all GETs, twice: with a fresh client, then with its connections open. They take turns; a ratio is the median of
those of the rounds. The limit holds where the server answers at once; a distant server's time is in both.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import multiprocessing
import sys
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from statistics import median
from typing import Any

import httpx

from statsig_console import AsyncStatsig
from statsig_console.quota import Quota

COUNT = 200
LATENCIES = (0.0, 0.02, 0.1)
ROUNDS = 5
LIMIT = 0.30

BODY = b'{"message":"ok","data":{"id":"a","name":"a"}}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(BODY), BODY)

Get = Callable[[str], Coroutine[Any, Any, object]]
Run = Callable[[str, int], Coroutine[Any, Any, tuple[float, float]]]


async def twice(get: Get, count: int) -> tuple[float, float]:
    """Milliseconds of the first round of GETs, which opens connections, and of the second, which finds them open."""
    taken = []
    for _ in range(2):
        gc.collect()
        begun = time.perf_counter()
        await asyncio.gather(*(get(str(number)) for number in range(count)))
        taken.append(1000 * (time.perf_counter() - begun))
    return taken[0], taken[1]


async def with_httpx(url: str, count: int) -> tuple[float, float]:
    headers = {"STATSIG-API-KEY": "console-bench"}
    async with httpx.AsyncClient(base_url=url, headers=headers, trust_env=False, timeout=60) as client:

        async def get(name: str) -> object:
            response = await client.get(f"/console/v1/gates/{name}")
            response.raise_for_status()
            return response.json()["data"]["id"]

        return await twice(get, count)


async def with_client(url: str, count: int) -> tuple[float, float]:
    async with AsyncStatsig("console-bench", base_url=url, quota=Quota()) as statsig:
        return await twice(statsig.gates.get, count)


def serve(latency: float, port: Connection) -> None:
    """Answer until the process is ended."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                await reader.readuntil(b"\r\n\r\n")
                await asyncio.sleep(latency)
                writer.write(ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def run() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=1024)
        port.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


@contextmanager
def serving(latency: float) -> Iterator[str]:
    """The base URL of a server that answers after so many seconds."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=serve, args=(latency, there), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        process.terminate()
        process.join()


def measure(latency: float, rounds: int) -> float:
    """Print the figures of one latency, and give the larger ratio."""
    taken: dict[Run, list[tuple[float, float]]] = {with_httpx: [], with_client: []}
    with serving(latency) as url:
        for number in range(rounds + 1):
            for run, times in taken.items():
                spent = asyncio.run(run(url, COUNT))
                if number:  # the first ones load modules
                    times.append(spent)
    ratios = []
    for index, kind in enumerate(("fresh", "warm")):
        pairs = list(zip(taken[with_httpx], taken[with_client], strict=True))
        ratios.append(median(ours[index] / plain[index] for plain, ours in pairs))
        plain, ours = (median(times[index] for times in taken[run]) for run in (with_httpx, with_client))
        away = f"{latency * 1000:4.0f} ms away, {kind}"
        print(f"{away}: httpx {plain:6.0f} ms, the client {ours:6.0f} ms, ratio {ratios[-1]:.2f}")
    return max(ratios)


def main() -> int:
    parser = argparse.ArgumentParser(description=f"{COUNT} concurrent GETs, through the client and through httpx.")
    parser.add_argument("--latency", type=float, action="append", help="seconds; may be repeated")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"{ROUNDS} unless told")
    options = parser.parse_args()
    ratios = [measure(latency, options.rounds) for latency in options.latency or LATENCIES]
    return int(ratios[0] > LIMIT)


if __name__ == "__main__":
    sys.exit(main())

"""200 concurrent async GETs through the client and through httpx alone, in one run.

    python bench/concurrency.py                  prints milliseconds and ratios; exits with 1 where the client is slower
    python bench/concurrency.py --latency 0.1    one latency instead of all

A server in a process of its own answers each GET on loopback after `latency` seconds. httpx is used as it comes:
one AsyncClient, all GETs gathered. Both take turns, and each opens its connections anew in each round: what a program
that starts would see.
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
LIMIT = 1.0

BODY = b'{"message":"ok","data":{"id":"a","name":"a"}}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(BODY), BODY)

Run = Callable[[str, int], Coroutine[Any, Any, None]]


async def with_httpx(url: str, count: int) -> None:
    headers = {"STATSIG-API-KEY": "console-bench"}
    async with httpx.AsyncClient(base_url=url, headers=headers, trust_env=False, timeout=60) as client:

        async def get(number: int) -> str:
            response = await client.get(f"/console/v1/gates/{number}")
            response.raise_for_status()
            return str(response.json()["data"]["id"])

        await asyncio.gather(*(get(number) for number in range(count)))


async def with_client(url: str, count: int) -> None:
    async with AsyncStatsig("console-bench", base_url=url, quota=Quota()) as statsig:
        await asyncio.gather(*(statsig.gates.get(str(number)) for number in range(count)))


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


def milliseconds(run: Run, url: str) -> float:
    gc.collect()
    begun = time.perf_counter()
    asyncio.run(run(url, COUNT))
    return 1000 * (time.perf_counter() - begun)


def measure(latency: float, rounds: int) -> float:
    """Print the figures of one latency, and give the ratio."""
    taken: dict[Run, list[float]] = {with_httpx: [], with_client: []}
    with serving(latency) as url:
        for number in range(rounds + 1):
            for run, times in taken.items():
                spent = milliseconds(run, url)
                if number:  # the first ones load modules
                    times.append(spent)
    plain, ours = median(taken[with_httpx]), median(taken[with_client])
    print(f"{latency * 1000:4.0f} ms away: httpx {plain:6.0f} ms, the client {ours:6.0f} ms, ratio {ours / plain:.2f}")
    return ours / plain


def main() -> int:
    parser = argparse.ArgumentParser(description=f"{COUNT} concurrent GETs, through the client and through httpx.")
    parser.add_argument("--latency", type=float, action="append", help="seconds; may be repeated")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"{ROUNDS} unless told")
    options = parser.parse_args()
    ratios = [measure(latency, options.rounds) for latency in options.latency or LATENCIES]
    return int(max(ratios) > LIMIT)


if __name__ == "__main__":
    sys.exit(main())

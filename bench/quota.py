"""How much of the allowed rate the quota reaches, and whether it ever goes past it, at the service's real windows.

    python bench/quota.py                        the short window, 100 in 10 s, in all three settings: about 45 s each
    python bench/quota.py --long                 both windows, 900 in 15 min as well: about 17 min each
    python bench/quota.py --setting threads      one setting: threads, asyncio or redis

Workers take permits as fast as they get them and "send": a random delay, after which the request has arrived. A strict
sliding log over what all of them did says how many fell into any one window, when let go and when arrived. The rate is
the shortest time in which so many could have been sent over the time it took. The setting `redis` needs
redis-py and redis-server.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from operator import sub

from statsig_console.quota import MUTATIONS, Quota, Windows
from statsig_console.quota_redis import RedisQuota

# When a permit was asked for and given and when its request arrived, on the clock that all processes here share.
Sent = tuple[float, float, float]

OPERATION = "gates.update"
SETTINGS = ("threads", "asyncio", "redis")
WORKERS = 150
PROCESSES = 4
SKEW = 0.2


def delay() -> float:
    """How long a request is on its way: mostly little, sometimes much."""
    return random.choice((0.002, 0.01, 0.02, 0.08)) * random.random()


class Budget:
    """So many requests to send, counted down by all workers of a process."""

    def __init__(self, count: int) -> None:
        self._left = count
        self._lock = threading.Lock()

    def claim(self) -> bool:
        with self._lock:
            self._left -= 1
            return self._left >= 0


def send_blocking(quota: Quota, count: int) -> list[Sent]:
    """Send so many from threads."""
    budget = Budget(count)

    def work() -> list[Sent]:
        sent = []
        while budget.claim():
            asked = time.monotonic()
            while wait := quota.take(OPERATION, mutation=True):
                time.sleep(wait)
                asked = time.monotonic()
            given = time.monotonic()
            time.sleep(delay())
            sent.append((asked, given, time.monotonic()))
        return sent

    with ThreadPoolExecutor(WORKERS) as pool:
        return [each for future in [pool.submit(work) for _ in range(WORKERS)] for each in future.result()]


async def send_async(quota: Quota, count: int) -> list[Sent]:
    """Send so many from tasks."""
    budget = Budget(count)

    async def work() -> list[Sent]:
        sent = []
        while budget.claim():
            asked = time.monotonic()
            while wait := await quota.take_async(OPERATION, mutation=True):
                await asyncio.sleep(wait)
                asked = time.monotonic()
            given = time.monotonic()
            await asyncio.sleep(delay())
            sent.append((asked, given, time.monotonic()))
        return sent

    return [each for sent in await asyncio.gather(*(work() for _ in range(WORKERS))) for each in sent]


def send_shared(windows: Windows, count: int) -> list[Sent]:
    """Send so many from four processes, two with threads and two with tasks, whose clocks are 200 ms apart."""
    with redis_server() as url:
        command = [sys.executable, __file__, "--worker", json.dumps([url, windows, count // PROCESSES])]
        workers = [
            subprocess.Popen([*command, "--number", str(number)], stdout=subprocess.PIPE, text=True)
            for number in range(PROCESSES)
        ]
        outputs = [worker.communicate()[0] for worker in workers]
    return [(asked, given, arrived) for output in outputs for asked, given, arrived in json.loads(output)]


def work_shared(url: str, windows: Windows, count: int, number: int) -> None:
    """One of the processes; prints what it sent."""
    windows = [(limit, seconds) for limit, seconds in windows]
    quota = RedisQuota(url, mutations=windows, on_unavailable="raise", clock=lambda: time.monotonic() + number * SKEW)
    if number % 2:

        async def run() -> list[Sent]:
            async with quota:
                return await send_async(quota, count)

        sent = asyncio.run(run())
    else:
        with quota:
            sent = send_blocking(quota, count)
    print(json.dumps(sent))


@contextmanager
def redis_server() -> Iterator[str]:
    """A redis-server on a free port of loopback."""
    program = shutil.which("redis-server")
    if program is None:
        sys.exit("redis-server is not installed; apt-get install redis-server, or choose another --setting")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder]
        server = subprocess.Popen([program, *options], stdout=subprocess.DEVNULL)
        try:
            for _ in range(100):
                with socket.socket() as attempt:
                    if attempt.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.05)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()
            server.wait()


def most_in(times: Sequence[float], length: float) -> int:
    """The most entries that any stretch of so many seconds holds."""
    ordered = sorted(times)
    return max(bisect_right(ordered, start + length) - index for index, start in enumerate(ordered))


def shortest(windows: Windows, count: int) -> float:
    """The seconds from the first to the last of so many requests, if each goes as early as the windows allow."""
    times: list[float] = []
    for _ in range(count):
        free = [times[-limit] + seconds for limit, seconds in windows if len(times) >= limit]
        times.append(max([times[-1] if times else 0.0, *free]))
    return times[-1]


def measure(setting: str, windows: Windows, count: int) -> bool:
    """Run one setting and print its figures; False if a window was passed."""
    quota = Quota(mutations=windows)
    if setting == "threads":
        sent = send_blocking(quota, count)
    elif setting == "asyncio":
        sent = asyncio.run(send_async(quota, count))
    else:
        sent = send_shared(windows, count)
    asked, given, arrived = ([each[index] for each in sent] for index in range(3))
    took = max(given) - min(given)
    overshoots = []
    for limit, seconds in windows:
        for moment, times in (("let go", given), ("arrived", arrived)):
            overshoots.append(most_in(times, seconds) - limit)
            print(f"{setting:8} {limit:4} in {seconds:4.0f} s, {moment:8}: overshoot {max(0, overshoots[-1])}")
    best = shortest(windows, count)
    # On a machine that is too busy a permit comes late out of `take`; past the margin that can overshoot.
    slowest = max(end - start for start, end in zip(asked, given, strict=True))
    print(
        f"{setting:8} slowest permit {slowest * 1000:.0f} ms, slowest way {max(map(sub, arrived, given)) * 1000:.0f} ms"
    )
    print(f"{setting:8} {len(sent)} sent in {took:.2f} s, at best {best:.0f} s: {best / took:.2%} of the allowed rate")
    return max(overshoots) <= 0 and best / took >= 0.98


def main() -> int:
    parser = argparse.ArgumentParser(description="How much of the allowed rate the quota reaches.")
    parser.add_argument("--long", action="store_true", help="both windows, about 17 min a setting")
    parser.add_argument("--setting", choices=SETTINGS, action="append", help="only this one; may be repeated")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    parser.add_argument("--number", type=int, default=0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        url, windows, count = json.loads(options.worker)
        work_shared(url, windows, count, options.number)
        return 0
    windows, count = (MUTATIONS, 1800) if options.long else (MUTATIONS[:1], 500)
    results = [measure(setting, windows, count) for setting in options.setting or SETTINGS]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())

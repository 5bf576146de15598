"""Threads, forks, cancelled tasks and interrupts at once, against a service that notes every question."""

from __future__ import annotations

import asyncio
import os
import random
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest

from statsig_console import AsyncStatsig, Statsig
from tests.transport.service import Elsewhere, echo, serving
from tests.transport.test_processes import Interrupts, asks, in_child, opened, succeeded

pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*may lead to deadlocks:DeprecationWarning")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_no_answer_is_wrong_and_no_change_is_lost_or_duplicated(elsewhere: Elsewhere, seed: int) -> None:
    certain: list[str] = []
    stop = threading.Event()

    def thread(number: int) -> bool:
        for index in range(60):
            if not asks(client, name := f"t{number}-{index}"):
                return False
            certain.append(name)
            if index % 20 == 7 and not succeeded(in_child(partial(asks, client, f"{name}-child"))):
                return False
        return True

    async def cancelling(number: int) -> bool:
        chance = random.Random(f"{seed}-{number}")
        fine = True

        async def change(name: str) -> None:
            nonlocal fine
            fine = (await other.gates.update(name, description=name)).description == name and fine
            certain.append(name)

        for round_ in range(20):
            tasks = [asyncio.ensure_future(change(f"a{number}-{round_}-{index}")) for index in range(10)]
            for _ in range(chance.randrange(40)):
                await asyncio.sleep(0)
            for task in chance.sample(tasks, 5):
                task.cancel()
            done = await asyncio.gather(*tasks, return_exceptions=True)
            fine = fine and all(each is None or isinstance(each, asyncio.CancelledError) for each in done)
        return fine

    def cancel_in_a_loop(number: int) -> bool:
        return asyncio.run(cancelling(number))

    with ThreadPoolExecutor(6) as pool:
        client: Any = opened(Statsig, elsewhere, timeout=60)
        other: Any = opened(AsyncStatsig, elsewhere, timeout=60)
        assert asks(client, "warm")
        working = [pool.submit(thread, number) for number in range(4)]
        working += [pool.submit(cancel_in_a_loop, number) for number in range(2)]
        interrupts = Interrupts()
        number = 0
        try:
            while interrupts.count < 200 or not all(each.done() for each in working):
                number += 1
                name = f"i{number}"
                try:
                    interrupts.may = True
                    got = client.gates.update(name, description=name)
                    interrupts.may = False
                except KeyboardInterrupt:
                    continue
                assert (got.id, got.description) == (name, name)
                certain.append(name)
        finally:
            interrupts.end()
            stop.set()
        assert all(each.result() for each in working)
        client.close()
        asyncio.run(other.aclose())
        arrived = Counter(elsewhere.changes())
        assert max(arrived.values()) == 1
        assert set(certain) <= set(arrived)


@pytest.mark.slow
def test_memory_stays() -> None:
    """Ten thousand calls, of which the first thousand fill what is filled once."""
    before = 0
    with serving(lambda asked: echo(asked) if asked.path else None) as service, opened(Statsig, service) as client:
        for count in (1_000, 9_000):
            for number in range(count):
                client.gates.get(f"g{number % 10}")
                service.seen.clear()
            if count == 1_000:
                before = _resident()
        assert _resident() - before < 4 << 20


@pytest.mark.slow
def test_a_thousand_clients_leave_no_descriptor() -> None:
    with serving(echo) as service:
        counts = []
        for _ in range(2):
            for _ in range(500):
                with opened(Statsig, service) as client:
                    client.gates.get("a")
            service.wait_for(lambda: service.ended == service.connections)
            counts.append(len(os.listdir("/proc/self/fd")))
        assert counts[0] == counts[1]


def _resident() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096

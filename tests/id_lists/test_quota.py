"""Imports and the quota: what is forecast, told, and shared by several lists at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from statsig_console import AsyncStatsig
from statsig_console.quota import Quota
from statsig_console.resources.segments import AsyncSegments
from tests.id_lists.service import FakeClock, Service


def names(count: int) -> list[str]:
    return [f"user-{number}" for number in range(count)]


class Metered:
    """A client whose changes take a permit of a quota first, as bulk calls."""

    def __init__(self, client: AsyncStatsig, quota: Quota, clock: FakeClock, taken: Callable[[], None]) -> None:
        self._client, self.quota, self._clock, self._taken = client, quota, clock, taken
        self._settings = client._settings

    def with_options(self, *, bulk: bool) -> Metered:
        assert bulk, "an import must leave a share to others"
        return self

    async def call(self, request: Any, parse: Any) -> Any:
        if request.method != "GET":
            while wait := self.quota.take(request.operation, mutation=True, bulk=True):
                await self._clock.sleep_async(wait)
                await asyncio.sleep(0)
            self._taken()
        return await self._client.call(request, parse)


async def import_lists(quota: Quota, clock: FakeClock, lists: int, count: int, **options: Any) -> tuple[str, list[Any]]:
    """Import so many lists at once; the order in which they took permits, and their reports."""
    order: list[str] = []

    async def one(name: str) -> Any:
        service = Service()
        transport = httpx.MockTransport(service)
        async with AsyncStatsig("console-quota", transport=transport, quota=Quota.unlimited()) as client:
            caller: Any = Metered(client, quota, clock, lambda: order.append(name))
            segments = AsyncSegments(caller, clock)
            return await segments.import_ids(f"beta-{name}", names(count), mode="merge", journal=False, **options)

    reports = await asyncio.gather(*(one("abcdef"[number]) for number in range(lists)))
    return "".join(order), list(reports)


def test_several_lists_at_once_share_the_quota(tmp_path: Path) -> None:
    clock = FakeClock()
    quota = Quota(clock=clock.monotonic)
    order, reports = asyncio.run(import_lists(quota, clock, 3, 400, batch_size=10))
    assert [report.calls for report in reports] == [40, 40, 40]
    for end in range(1, len(order) + 1):
        # At any moment nobody is more than one window's share ahead.
        counts = [order[:end].count(name) for name in "abc"]
        assert max(counts) - min(counts) <= 10, order[:end]


def test_a_dry_run_tells_the_time_at_the_present_quota() -> None:
    clock = FakeClock()
    quota = Quota(clock=clock.monotonic)
    _, (report,) = asyncio.run(import_lists(quota, clock, 1, 1000, batch_size=1, dry_run=True))
    assert report.plan.calls == 1000
    expected = quota.forecast(id_list=1000, bulk=True)
    assert report.plan.seconds == pytest.approx(expected)
    assert f"about {expected / 60:.0f} min at the present quota" in str(report)


def test_waiting_for_the_quota_is_told() -> None:
    clock = FakeClock()
    quota = Quota(clock=clock.monotonic)
    events: list[Any] = []
    asyncio.run(import_lists(quota, clock, 1, 300, batch_size=10, on_progress=events.append))
    waits = [event for event in events if event.waiting == "quota"]
    assert waits
    assert all(event.seconds > 0 for event in waits)
    etas = [event.eta for event in events if event.phase == "add" and event.eta]
    assert etas[-1] < etas[0]

"""The shared quota against a real redis-server on loopback; windows are fractions of a second, times the server's."""

from __future__ import annotations

import asyncio
import gc
import inspect
import json
import logging
import math
import multiprocessing
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
import traceback
import warnings
from bisect import bisect_right
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import pytest

from statsig_console import quota_redis
from statsig_console.errors import APIConnectionError, ConfigurationError
from statsig_console.quota import Quota, Windows
from statsig_console.quota_redis import RedisQuota
from tests.facade.crowd import Crowd, Worker

redis = pytest.importorskip("redis", reason="redis-py is not installed: pip install 'statsig-console[redis]'")
if shutil.which("redis-server") is None:
    pytest.skip("redis-server is not installed: apt-get install redis-server", allow_module_level=True)

PLAIN, ADD = "gates.update", "segments.id_list.add"
# With what a URL must write otherwise.
PASSWORD, WRITTEN = "pa$$ word/1", "pa$$%20word%2F1"


class Server:
    """A redis-server with a password, on a free port of loopback."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port: int = probe.getsockname()[1]
        self.url = f"redis://:{WRITTEN}@127.0.0.1:{self.port}/0"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        options = {"port": self.port, "bind": "127.0.0.1", "save": "", "appendonly": "no", "dir": self.folder}
        arguments = [text for name, value in options.items() for text in (f"--{name}", str(value))]
        # By a file, as the command line would need quotes of its own.
        (self.folder / "redis.conf").write_text(f'requirepass "{PASSWORD}"\n')
        self.process = subprocess.Popen(
            ["redis-server", str(self.folder / "redis.conf"), *arguments], stdout=subprocess.DEVNULL
        )
        for _ in range(200):
            with socket.socket() as attempt:
                if attempt.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.02)
        raise AssertionError("redis-server did not start within 4 s")

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def client(self) -> Any:
        return redis.Redis(port=self.port, password=PASSWORD)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def server(running: Server) -> Server:
    """The server, without what other tests left in it."""
    with running.client() as client:
        client.flushall()
        client.config_resetstat()
    return running


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[Server]:
    """A server of the test's own, not started."""
    server = Server(tmp_path)
    yield server
    server.stop()


class Side:
    """Quotas used in one way, blocking or async; closed after the test."""

    def __init__(self, name: str) -> None:
        self.is_async = name == "async"
        self.runner = asyncio.Runner()
        self.quotas: list[RedisQuota] = []

    def quota(self, server: Server | str, **settings: Any) -> RedisQuota:
        quota = RedisQuota(server if isinstance(server, str) else server.url, **settings)
        self.quotas.append(quota)
        return quota

    def do(self, quota: RedisQuota, method: str, *args: Any, **keywords: Any) -> Any:
        result = getattr(quota, method + "_async" * self.is_async)(*args, **keywords)
        return self.runner.run(_wait(result)) if inspect.isawaitable(result) else result

    def take(self, quota: RedisQuota, operation: str = PLAIN, *, mutation: bool = True, bulk: bool = False) -> float:
        return cast(float, self.do(quota, "take", operation, mutation=mutation, bulk=bulk))

    def admitted(self, quota: RedisQuota, tries: int, operation: str = PLAIN, *, bulk: bool = False) -> int:
        return sum(self.take(quota, operation, bulk=bulk) == 0 for _ in range(tries))

    def finish(self) -> None:
        for quota in self.quotas:
            self.runner.run(quota.aclose())
        self.runner.close()


async def _wait(value: Any) -> Any:
    return await value


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Iterator[Side]:
    side = Side(request.param)
    yield side
    side.finish()


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def entries(server: Server, log: str = "mutations", name: str = "default") -> list[int]:
    """When the server let requests go, in its microseconds."""
    with server.client() as client:
        return [int(entry) for entry in client.lrange(f"statsig-console:{{{name}}}:{log}", 0, -1)]


def most_in(times: list[int], seconds: float) -> int:
    """The most entries that any closed stretch of so many seconds holds."""
    return max(bisect_right(times, start + seconds * 1e6) - index for index, start in enumerate(times))


def eventually(condition: Callable[[], bool]) -> bool:
    """Whether it holds within a few seconds, where a moment should do."""
    deadline = time.monotonic() + 5
    while not (held := condition()) and time.monotonic() < deadline:
        time.sleep(0.01)
    return held


# The budget


def test_quotas_of_one_name_share_one_budget(side: Side, server: Server) -> None:
    one, two = side.quota(server), side.quota(server)
    other = side.quota(server, name="other-project")
    assert side.admitted(one, 60) == 60
    assert side.admitted(two, 60) == 40
    assert side.take(one) == pytest.approx(10.15, abs=1)
    assert side.admitted(other, 60) == 60


def test_every_window_counts_or_none(side: Side, server: Server) -> None:
    quota = side.quota(server, mutations=((20, 10.0),))
    assert side.admitted(quota, 15, ADD) == 12
    assert side.admitted(quota, 15) == 8
    assert len(entries(server)) == 20
    assert len(entries(server, "id_list")) == 12


def test_bulk_leaves_a_share(side: Side, server: Server) -> None:
    quota = side.quota(server, mutations=((10, 10.0),), interactive_share=0.3)
    assert side.admitted(quota, 15, bulk=True) == 7
    assert side.admitted(quota, 15) == 3
    assert len(entries(server, "mutations:bulk")) == 7


def test_reads_pass_unless_limited(side: Side, server: Server) -> None:
    free, limited = side.quota(server), side.quota(server, name="limited", reads=((3, 10.0),))
    assert [side.take(free, "gates.get", mutation=False) for _ in range(5)] == [0] * 5
    assert [side.take(limited, "gates.get", mutation=False) > 0 for _ in range(5)] == [False] * 3 + [True] * 2


def test_after_the_wait_there_is_a_permit(side: Side, server: Server) -> None:
    quota = side.quota(server, mutations=((3, 0.1), (1000, 60.0)))
    for _ in range(4):
        while not (wait := side.take(quota)):
            pass
        assert wait <= 0.103
        time.sleep(wait)
        assert side.take(quota) == 0
    times = entries(server)
    assert len(times) >= 7
    assert most_in(times, 0.101) <= 3


WORKER = """
import asyncio, json, sys, time
from statsig_console.quota_redis import RedisQuota

url, windows, skew, count = json.loads(sys.argv[1])
quota = RedisQuota(
    url, mutations=[tuple(window) for window in windows], on_unavailable="raise", clock=lambda: time.time() + skew
)

async def run():
    async def work():
        for _ in range(count // 5):
            while wait := await quota.take_async("gates.update", mutation=True):
                await asyncio.sleep(wait)
    async with quota:
        await asyncio.gather(*(work() for _ in range(5)))

print("ready", flush=True)
sys.stdin.readline()
asyncio.run(run())
"""


def test_four_processes_with_clocks_apart_never_overshoot(server: Server) -> None:
    """100 permits at 20 in 0.2 s; the log of the server, kept by a second, long window, is what happened."""
    windows = ((20, 0.2), (10_000, 60.0))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", WORKER, json.dumps([server.url, windows, number * 0.2, 25])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )
        for number in range(4)
    ]
    for worker in workers:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        worker.communicate("go\n", timeout=30)
        assert worker.returncode == 0
    times = entries(server)
    assert len(times) == 100
    assert times == sorted(times)
    assert most_in(times, 0.202) <= 20


def test_others_may_have_other_limits(side: Side, server: Server) -> None:
    """While settings change from process to process, the log keeps what the larger limit needs."""
    larger, smaller = (side.quota(server, mutations=((limit, 10.0),)) for limit in (30, 10))
    assert side.admitted(larger, 9) == 9
    assert side.admitted(smaller, 9) == 1
    assert side.admitted(larger, 40) == 19, "one is kept for who waits already"


def test_who_waits_does_not_ask_again(side: Side, server: Server) -> None:
    quota = side.quota(server, mutations=((5, 10.0),))

    async def ask() -> int:
        return [await quota.take_async(PLAIN, mutation=True) for _ in range(500)].count(0)

    assert (side.runner.run(ask()) if side.is_async else side.admitted(quota, 500)) == 5
    with server.client() as client:
        assert client.info("commandstats")["cmdstat_evalsha"]["calls"] <= 7


def test_a_hold_is_for_everyone(side: Side, server: Server) -> None:
    one, two = side.quota(server), side.quota(server)
    side.do(one, "hold", 30)
    side.do(two, "hold", 0.5)
    third = side.quota(server)
    for quota in (one, two, third):
        assert side.take(quota) == pytest.approx(30, abs=1)
        assert side.take(quota, "gates.get", mutation=False) == pytest.approx(30, abs=1)
    assert side.do(third, "forecast", mutations=1) == pytest.approx(30, abs=1)
    with pytest.raises(ValueError, match="seconds is -1"):
        side.do(one, "hold", -1)


def test_a_hold_ends(side: Side, server: Server) -> None:
    one, two = side.quota(server), side.quota(server)
    side.do(one, "hold", 0.2)
    assert side.take(two) > 0
    assert eventually(lambda: side.take(one) == 0 and side.take(two) == 0)


def test_the_forecast_sees_what_others_took(side: Side, server: Server) -> None:
    one, two = side.quota(server), side.quota(server)
    assert side.do(two, "forecast", mutations=100, id_list=0) == 0
    side.admitted(one, 60)
    side.admitted(one, 12, ADD)
    assert side.do(two, "forecast") == 0
    assert side.do(two, "forecast", mutations=28) == 0
    assert side.do(two, "forecast", mutations=29) == pytest.approx(10.15, abs=1)
    assert side.do(two, "forecast", id_list=1) == pytest.approx(10.15, abs=1)
    assert side.do(two, "forecast", mutations=1000) == pytest.approx(913.5 + 10.15, abs=2)
    assert side.do(two, "forecast", mutations=81, bulk=True) == pytest.approx(10.15, abs=1)
    assert len(entries(server)) == 72


# The queue

PAGE = 1000
"""Seconds of the windows here: the server's own clock, by which keys expire, must not matter."""


class Time:
    """What the scripts take for the server's clock, in the seconds of a crowd."""

    def __init__(self, server: Server, crowd: Crowd) -> None:
        self.client = server.client()
        self.crowd = crowd
        crowd.on_move = self.tell
        self.step = 0.0
        self.tell()

    def tell(self) -> None:
        self.client.set("now", round((1_700_000_000 + self.crowd.now + self.step) * 1_000_000))


@pytest.fixture
def crowd(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Crowd]:
    """A crowd by whose time the scripts go; its `on_move` tells the server."""
    for name in ("TAKE", "HOLD", "READ"):
        script = getattr(quota_redis, name)
        assert script.count("redis.call('TIME')") == 1
        monkeypatch.setattr(quota_redis, name, script.replace("redis.call('TIME')", "{0, redis.call('GET', 'now')}"))
    crowd = Crowd()
    time = Time(server, crowd)
    yield crowd
    time.client.close()


def step(crowd: Crowd, seconds: float) -> None:
    """Set the clock of the server, and nobody else's."""
    time = cast(Any, crowd.on_move).__self__
    time.step += seconds
    time.tell()


def pass_time(crowd: Crowd, seconds: float) -> None:
    crowd.now += seconds
    crowd.on_move()


def run(crowd: Crowd, quotas: list[RedisQuota], workers: list[Worker], seconds: float) -> None:
    """Let the workers take, each from the next of the quotas, which stand for processes."""
    homes = {id(worker): quotas[number % len(quotas)] for number, worker in enumerate(workers)}

    def take(worker: Worker) -> float:
        return homes[id(worker)].take(worker.operation, mutation=True, bulk=worker.bulk)

    async def take_async(worker: Worker) -> float:
        return await homes[id(worker)].take_async(worker.operation, mutation=True, bulk=worker.bulk)

    async def close() -> None:
        for quota in quotas:
            await quota.aclose()

    crowd.run(workers, seconds, take, take_async, close)


def share(server: Server, crowd: Crowd, count: int, **settings: Any) -> list[RedisQuota]:
    return [RedisQuota(server.url, margin=0, clock=crowd, on_unavailable="raise", **settings) for _ in range(count)]


@pytest.mark.parametrize("late", [0.0, 0.001])
@pytest.mark.parametrize(("each", "limit"), [(30, 10), (50, 25)])
def test_threads_and_tasks_of_all_processes_wait_alike(
    server: Server, crowd: Crowd, each: int, limit: int, late: float
) -> None:
    """In a queue of k, each waits for as many windows as k permits take, and at most one more."""
    quotas = share(server, crowd, 3, mutations=((limit, PAGE),))
    workers = [Worker(is_task=is_task, late=late * PAGE * is_task) for _ in range(each) for is_task in (False, True)]
    run(crowd, quotas, workers, 30 * PAGE)
    assert max(worker.longest_wait for worker in workers) <= (math.ceil(2 * each / limit) + 1) * PAGE * 1.015
    assert min(len(worker.permits) for worker in workers) >= 30 * limit / (2 * each) - 3
    times = [moment for worker in workers for _, moment in worker.permits]
    # The crowd's moments are floats, those of the log whole microseconds.
    assert most_in([round(moment * 1e6) for moment in sorted(times)], PAGE - 1e-5) == limit
    assert len(times) >= 30 * limit * (0.98 - late) - limit


def test_each_kind_gets_on_and_none_waits_for_another(server: Server, crowd: Crowd) -> None:
    quotas = share(server, crowd, 2, mutations=((20, PAGE),), id_list=((4, PAGE),))
    kinds = [(PLAIN, False), (ADD, False), (PLAIN, True), (ADD, True)]
    crowds = [[Worker(*kind, is_task) for is_task in (False, True) for _ in range(10)] for kind in kinds]
    everyone = [worker for workers in crowds for worker in workers]
    run(crowd, quotas, everyone, 40 * PAGE)
    longest = [max(worker.longest_wait for worker in workers) / PAGE for workers in crowds]
    assert longest == [pytest.approx(3, abs=1.1), pytest.approx(10, abs=1.3)] * 2
    assert sum(len(worker.permits) for worker in everyone) >= 0.97 * 20 * 40 - 20


def test_the_queue_goes_as_that_of_one_process(server: Server, crowd: Crowd) -> None:
    """The script and `quota_queue.turn` are one rule: what one gives the other gives."""
    chance = random.Random(7)
    windows: dict[str, Any] = {"mutations": ((6, PAGE), (10, 3 * PAGE)), "id_list": ((2, PAGE),)}
    (shared,) = share(server, crowd, 1, interactive_share=0.4, **windows)
    own = Quota(**windows, interactive_share=0.4, margin=0, clock=crowd)
    kinds = [(operation, bulk) for operation in (PLAIN, ADD) for bulk in (False, True)]
    pools = [ThreadPoolExecutor(1) for _ in range(12)]
    due = [crowd.now] * len(pools)
    given = 0
    for _ in range(2000):
        pass_time(crowd, chance.choice([0.0001, 0.0001, 0.01, 0.1, 0.3]) * PAGE)
        number = chance.randrange(len(pools))
        if crowd.now < due[number]:
            # They come when they are told to, or late.
            pass_time(crowd, due[number] - crowd.now + chance.choice([0, 0, 1, 30]))
        operation, bulk = kinds[number % 4]
        here = pools[number].submit(own.take, operation, mutation=True, bulk=bulk).result()
        there = pools[number].submit(shared.take, operation, mutation=True, bulk=bulk).result()
        assert here == pytest.approx(there, abs=1e-4)
        due[number] = crowd.now + there + 1e-5
        given += not here
    for pool in pools:
        pool.shutdown()
    shared.close()
    assert given > 100


def test_a_process_that_is_gone_holds_up_nobody_for_long(server: Server, crowd: Crowd) -> None:
    gone, here = share(server, crowd, 2, mutations=((3, PAGE),))
    assert [gone.take(PLAIN, mutation=True) > 0 for _ in range(4)] == [False] * 3 + [True]
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(gone.take, PLAIN, mutation=True).result() > 0
    pass_time(crowd, PAGE + 0.01)
    waits = []
    with ThreadPoolExecutor(1) as pool:
        for _ in range(4):
            waits.append(pool.submit(here.take, PLAIN, mutation=True).result())
    assert [wait > 0 for wait in waits] == [False, True, True, True], "two are kept for those who came first"
    assert waits[1] <= 2
    pass_time(crowd, waits[1] + 0.001)
    assert here.take(PLAIN, mutation=True) == 0
    for quota in (gone, here):
        quota.close()


def test_waiters_that_ended_are_taken_out(server: Server, crowd: Crowd) -> None:
    (quota,) = share(server, crowd, 1, mutations=((1, PAGE),))
    assert quota.take(PLAIN, mutation=True) == 0
    for _ in range(10):
        thread = threading.Thread(target=quota.take, args=(PLAIN,), kwargs={"mutation": True})
        thread.start()
        thread.join()
    quota.take(PLAIN, mutation=True)
    with server.client() as client:
        assert client.zcard("statsig-console:{default}:queue") == client.zcard("statsig-console:{default}:due") == 1
    pass_time(crowd, PAGE + 0.01)
    assert quota.take(PLAIN, mutation=True) == 0
    with server.client() as client:
        assert not client.exists("statsig-console:{default}:queue", "statsig-console:{default}:due")
    quota.close()


def test_who_comes_back_late_keeps_its_rank(server: Server, crowd: Crowd) -> None:
    (quota,) = share(server, crowd, 1, mutations=((1, PAGE),))
    quota.take(PLAIN, mutation=True)
    with ThreadPoolExecutor(1) as one, ThreadPoolExecutor(1) as two:
        for pool in (one, two):
            assert pool.submit(quota.take, PLAIN, mutation=True).result() > 0
        pass_time(crowd, 5 * PAGE)
        assert two.submit(quota.take, PLAIN, mutation=True).result() == 0
        assert one.submit(quota.take, PLAIN, mutation=True).result() == pytest.approx(PAGE, abs=1e-3)
        assert two.submit(quota.take, PLAIN, mutation=True).result() == pytest.approx(2 * PAGE, abs=1e-3)
        pass_time(crowd, 1.5 * PAGE)
        assert one.submit(quota.take, PLAIN, mutation=True).result() == 0
    quota.close()


# What a Redis may do to it


def test_a_clock_set_back_costs_what_passed_since_the_last_permit(side: Side, server: Server, crowd: Crowd) -> None:
    one, two = (side.quota(server, mutations=((4, PAGE),), margin=0, clock=crowd) for _ in range(2))
    for _ in range(4):
        pass_time(crowd, 100)
        assert side.take(one) == 0
    pass_time(crowd, 50)
    step(crowd, -3600)
    assert side.take(two) == pytest.approx(PAGE - 300, abs=0.01), "50 s are not known of"
    pass_time(crowd, PAGE - 300 + 0.01)
    assert side.take(two) == 0
    assert side.take(two) == pytest.approx(100, abs=0.02), "the order and the distances are as they were"
    step(crowd, 3600)
    step(crowd, -7200)
    pass_time(crowd, 100)
    assert side.take(two) == pytest.approx(100, abs=0.02)
    pass_time(crowd, 100)
    assert side.take(two) == 0


@pytest.mark.parametrize("back", [1.0, 3600.0, 86_400.0])
def test_a_clock_set_back_lets_nothing_too_much_go(server: Server, crowd: Crowd, back: float) -> None:
    quotas = share(server, crowd, 2, mutations=((10, PAGE),))
    workers = [Worker(is_task=is_task) for _ in range(10) for is_task in (False, True)]
    moved = crowd.on_move

    def move() -> None:
        if crowd.now > 5000 and not stepped:
            stepped.append(crowd.now)
            step(crowd, -back)
        moved()

    stepped: list[float] = []
    crowd.on_move = move
    move.__self__ = moved.__self__  # type: ignore[attr-defined]
    run(crowd, quotas, workers, 20 * PAGE)
    assert stepped
    times = sorted(moment for worker in workers for _, moment in worker.permits)
    assert most_in([round(moment * 1e6) for moment in times], PAGE - 1e-5) == 10
    assert len(times) >= 10 * 18, "no more than a window is lost"


def test_a_hold_ends_in_time_although_the_clock_is_set_back(side: Side, server: Server, crowd: Crowd) -> None:
    one, two = (side.quota(server, clock=crowd) for _ in range(2))
    side.do(one, "hold", 500)
    step(crowd, -3600)
    assert side.take(two, "gates.get", mutation=False) == pytest.approx(500, abs=0.01)
    pass_time(crowd, 501)
    assert side.take(two, "gates.get", mutation=False) == 0


def test_a_clock_set_forward_empties_the_windows_once(side: Side, server: Server, crowd: Crowd) -> None:
    quota = side.quota(server, mutations=((5, PAGE),), margin=0, clock=crowd)
    assert side.admitted(quota, 5) == 5
    step(crowd, 2 * PAGE)
    assert side.admitted(quota, 10) == 5
    step(crowd, -2 * PAGE)
    other = side.quota(server, mutations=((5, PAGE),), margin=0, clock=crowd)
    assert side.take(other) == pytest.approx(PAGE, abs=0.01)


@pytest.mark.parametrize("loss", ["flushall", "a log", "all logs"])
def test_a_log_that_was_lost_is_taken_for_full(side: Side, server: Server, crowd: Crowd, loss: str) -> None:
    """Whoever knows of an entry tells the others: nothing goes until the shortest window is over."""
    windows = ((4, PAGE), (100, 10 * PAGE))
    one, two = (side.quota(server, mutations=windows, margin=0, clock=crowd) for _ in range(2))
    assert side.admitted(one, 3) == 3
    with server.client() as client:
        if loss == "flushall":
            client.flushall()
            crowd.on_move()
        else:
            client.delete("statsig-console:{default}:mutations")
            if loss == "all logs":
                client.delete("statsig-console:{default}:clock", "statsig-console:{default}:hold")
    assert side.take(one) == pytest.approx(PAGE, abs=0.01)
    assert side.take(two) > 0
    pass_time(crowd, 2 * PAGE + 10)
    assert side.admitted(two, 10) == 4


def test_a_log_that_expired_was_not_lost(side: Side, server: Server, crowd: Crowd) -> None:
    quota = side.quota(server, mutations=((4, PAGE),), margin=0, clock=crowd)
    assert side.admitted(quota, 4) == 4
    with server.client() as client:
        client.delete("statsig-console:{default}:mutations")
    pass_time(crowd, PAGE)
    assert side.admitted(quota, 4) == 4


@pytest.mark.parametrize("policy", ["allkeys-lru", "volatile-ttl", "noeviction"])
def test_eviction_is_warned_of_once(side: Side, mortal: Server, caplog: pytest.LogCaptureFixture, policy: str) -> None:
    mortal.start()
    with mortal.client() as client:
        client.config_set("maxmemory-policy", policy)
    quota = side.quota(mortal)
    with caplog.at_level(logging.DEBUG, "statsig_console"):
        for _ in range(3):
            assert side.take(quota) == 0
    told = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    if policy == "noeviction":
        assert told == []
    else:
        assert len(told) == 1
        assert f"maxmemory-policy is {policy}" in told[0]
        assert f"redis://127.0.0.1:{mortal.port}/0" in told[0]


def test_who_may_not_ask_for_the_policy_goes_on(side: Side, mortal: Server) -> None:
    mortal.start()
    with mortal.client() as client:
        client.acl_setuser("default", enabled=True, commands=["-info", "-config"], reset=False)
    quota = side.quota(mortal, on_unavailable="raise")
    assert side.take(quota) == 0


DEAD = """
from statsig_console import RedisQuota
clock = lambda: 1.0
with RedisQuota("redis://127.0.0.1:%d/0", clock=clock) as quota:
    for _ in range(3):
        quota.take("gates.update", mutation=True)
"""


def test_a_dead_redis_is_told_of_where_nobody_set_logging_up(mortal: Server) -> None:
    ended = subprocess.run([sys.executable, "-c", DEAD % mortal.port], check=True, capture_output=True, text=True)
    (line,) = ended.stderr.splitlines()
    assert f"the quota's Redis at redis://127.0.0.1:{mortal.port}/0 does not answer" in line
    assert "a pause of 10.2 s" in line


def test_a_forked_child_takes_from_the_same_budget(server: Server) -> None:
    quota = RedisQuota(server.url, mutations=((10, 100.0),), on_unavailable="raise")
    assert quota.take(PLAIN, mutation=True) == 0
    context = multiprocessing.get_context("fork")
    results: Any = context.SimpleQueue()

    def take() -> None:
        results.put([quota.take(PLAIN, mutation=True) for _ in range(6)].count(0))

    children = [context.Process(target=take) for _ in range(3)]
    for child in children:
        child.start()
    taken = sum(results.get() for _ in children)
    for child in children:
        child.join()
    assert taken + 1 == len(entries(server)) == 10
    quota.close()


# The server


def test_keys_expire_by_themselves(side: Side, server: Server) -> None:
    quota = side.quota(server, reads=((5, 10.0),))
    side.take(quota, ADD, bulk=True)
    side.take(quota, "gates.get", mutation=False)
    side.do(quota, "hold", 30)
    with server.client() as client:
        left = {key.decode().rpartition("}:")[2]: client.pttl(key) / 1000 for key in client.keys("*")}
    longest = {
        "mutations": 913.5,
        "mutations:bulk": 913.5,
        "id_list": 10.15,
        "id_list:bulk": 10.15,
        "reads": 10.15,
        "hold": 30,
    }
    assert left.keys() == longest.keys()
    assert all(0 < left[log] <= longest[log] + 0.002 for log in left)


def test_what_expired_is_gone(side: Side, server: Server) -> None:
    quota = side.quota(server, mutations=((5, 0.05),))
    side.take(quota)
    side.do(quota, "hold", 0.05)
    with server.client() as client:
        assert eventually(lambda: client.dbsize() == 0)


def test_logs_keep_no_more_than_the_windows_need(side: Side, server: Server) -> None:
    quota = side.quota(server, mutations=((5, 0.05),))
    with server.client() as client:
        client.rpush("statsig-console:{default}:mutations", *range(1, 2001))
    assert side.take(quota) == 0
    assert len(entries(server)) == 1


def test_a_server_that_forgot_the_script_gets_it_again(side: Side, server: Server) -> None:
    quota = side.quota(server, on_unavailable="raise")
    with server.client() as client:
        for _ in range(3):
            client.script_flush()
            assert side.take(quota) == 0
        client.script_flush()
        side.do(quota, "hold", 5)
        client.script_flush()
        assert side.do(quota, "forecast", mutations=1) > 4
    assert len(entries(server)) == 3


def test_a_cut_connection_is_opened_again(side: Side, server: Server) -> None:
    quota = side.quota(server, on_unavailable="raise")
    for _ in range(3):
        assert side.take(quota) == 0
        with server.client() as client:
            client.client_kill_filter(_type="normal", skipme=True)
    assert len(entries(server)) == 3


def test_use_from_several_loops_and_threads(server: Server) -> None:
    quota = RedisQuota(server.url, mutations=((20, 10.0),))

    async def run() -> list[float]:
        async with quota:
            return await asyncio.gather(*(quota.take_async(PLAIN, mutation=True) for _ in range(15)))

    assert asyncio.run(run()).count(0) == 15
    assert asyncio.run(run()).count(0) == 5
    with quota:
        assert quota.take(PLAIN, mutation=True) > 0
    with server.client() as client:
        assert eventually(lambda: len(client.client_list()) == 1), "a connection is left open"


def test_a_cancelled_call_leaves_the_quota_usable(server: Server) -> None:
    quota = RedisQuota(server.url, on_unavailable="raise")

    async def run() -> float:
        async with quota:
            tasks = [asyncio.create_task(quota.take_async(PLAIN, mutation=True)) for _ in range(30)]
            await asyncio.sleep(0)
            for task in tasks:
                task.cancel()
            assert all(
                isinstance(end, asyncio.CancelledError) for end in await asyncio.gather(*tasks, return_exceptions=True)
            )
            assert asyncio.all_tasks() == {asyncio.current_task()}
            return await quota.take_async(PLAIN, mutation=True)

    assert asyncio.run(run()) == 0
    assert 1 <= len(entries(server)) <= 31, "what was taken already is spent"


def test_connections_of_a_loop_that_is_gone_are_dropped(server: Server) -> None:
    quota = RedisQuota(server.url)
    runner = asyncio.Runner()
    assert runner.run(quota.take_async(PLAIN, mutation=True)) == 0
    runner.close()

    async def run() -> float:
        async with quota:
            return await quota.take_async(PLAIN, mutation=True)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert asyncio.run(run()) == 0
        gc.collect()
    assert ResourceWarning in {each.category for each in caught}, "nobody closed them, and that is told"


# Away


def test_local_goes_on_with_a_share_and_warns_once(
    side: Side, mortal: Server, caplog: pytest.LogCaptureFixture
) -> None:
    clock = Clock()
    quota = side.quota(mortal, clock=clock)
    with caplog.at_level(logging.WARNING, "statsig_console"):
        assert side.take(quota) == pytest.approx(2), "after the pause Redis is asked again"
        clock.seconds += 10.2
        assert side.admitted(quota, 50) == 10
        clock.seconds += 10.2
        assert side.admitted(quota, 50, ADD) == 1
        assert side.do(quota, "forecast", mutations=91) > 800
        side.do(quota, "hold", 100)
        assert side.take(quota) == 100
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert f"the quota's Redis at redis://127.0.0.1:{mortal.port}/0 does not answer" in record.getMessage()
    assert "Connection refused" in record.getMessage() or "111" in record.getMessage()


def test_local_waits_a_window_for_what_others_took_just_now(side: Side, mortal: Server) -> None:
    clock = Clock()
    quota = side.quota(mortal, clock=clock)
    assert side.take(quota) > 0
    assert side.take(quota, "gates.get", mutation=False) == 0, "reads have no window to wait for"
    clock.seconds += 10.0
    assert side.take(quota) > 0
    clock.seconds += 0.2
    assert side.take(quota) == 0


def test_redis_is_used_again_when_it_is_back(side: Side, mortal: Server) -> None:
    clock = Clock()
    quota = side.quota(mortal, clock=clock)
    mortal.start()
    assert side.take(quota) == 0
    mortal.stop()
    assert side.take(quota) > 0
    mortal.start()
    clock.seconds += 1.9
    assert side.take(quota) > 0, "left alone for a moment"
    assert entries(mortal) == []
    clock.seconds += 0.2
    side.take(quota)
    assert len(entries(mortal)) == 100, "it has lost all, so the short window is taken for full"


def test_raise_says_what_to_do(side: Side, mortal: Server) -> None:
    quota = side.quota(mortal, on_unavailable="raise")
    for method, keywords in (("take", {"operation": PLAIN, "mutation": True}), ("forecast", {"mutations": 3})):
        with pytest.raises(APIConnectionError) as caught:
            side.do(quota, method, **keywords)
        assert f"the quota's Redis at redis://127.0.0.1:{mortal.port}/0 does not answer" in str(caught.value)
        assert "on_unavailable='local'" in str(caught.value)
        assert caught.value.attempts == 0
        assert isinstance(caught.value.__cause__, ConnectionError)
    side.do(quota, "hold", 10)
    assert side.take(quota) == pytest.approx(10, abs=0.5), "a hold stays true without Redis"
    mortal.start()
    again = side.quota(mortal, on_unavailable="raise")
    assert side.take(again) == 0


# Secrets and settings


def test_the_password_shows_nowhere(side: Side, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    wrong = server.url.replace(WRITTEN, "wr0ng%20wr0ng")
    refused = side.quota(wrong, on_unavailable="raise")
    with pytest.raises(APIConnectionError) as caught:
        side.take(refused)
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    degraded = side.quota(wrong)
    with caplog.at_level(logging.DEBUG):
        side.take(degraded)
    good = side.quota(server)
    side.take(good)
    for thing in (refused, degraded, good):
        shown += f"{thing!r} {thing} {thing:} {vars(thing)!r}"
    shown += caplog.text + repr([vars(record) for record in caplog.records])
    assert "127.0.0.1" in shown
    for secret in (PASSWORD, WRITTEN, "wr0ng"):
        # This test's own locals hold the URL.
        assert secret not in "\n".join(line for line in shown.splitlines() if "wrong = " not in line)


def test_the_representation_names_the_place() -> None:
    quota = RedisQuota(f"redis://user:{WRITTEN}@localhost:6380/3?socket_timeout=5", id_list=None, reads=((5, 1.0),))
    assert repr(quota) == (
        "RedisQuota('redis://localhost:6380/3', mutations=((100, 10.0), (900, 900.0)), id_list=None, "
        "reads=((5, 1.0),), interactive_share=0.2)"
    )


@pytest.mark.parametrize(
    "url",
    [
        "",
        "localhost:6379",
        "http://localhost",
        "redis://u:s3cret@host:port/0",
        "rediss:u:s3cret@host",
        "redis://u:s3cret@host/0?nope=1",
        None,
        5,
    ],
)
def test_a_url_that_cannot_be_right_is_refused(url: Any) -> None:
    with pytest.raises(ConfigurationError, match="which is no URL of a Redis; give one such as redis://") as caught:
        RedisQuota(url)
    assert "s3cret" not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("name", ["", "a b", "{x}", "a:b", True, 5, None])
def test_a_name_is_plain(name: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"name is .*; give letters"):
        RedisQuota("redis://localhost", name=name)


@pytest.mark.parametrize(
    "settings",
    [
        {"on_unavailable": "wait"},
        {"local_share": 1},
        {"timeout": 0},
        {"timeout": "1"},
        {"timeout": float("inf")},
        {"mutations": 5},
        {"margin": -1},
        {"margin": True},
        {"local_share": False},
        {"timeout": True},
        {"mutations": ((True, 1.0),)},
    ],
)
def test_settings_are_checked(settings: dict[str, Any]) -> None:
    ((name, value),) = settings.items()
    with pytest.raises(ConfigurationError, match=rf"^{name} is {re.escape(repr(value))}; give "):
        RedisQuota("redis://localhost", **settings)


def test_without_redis_py_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'statsig-console\[redis\]'"):
        RedisQuota("redis://localhost")


def test_redis_loads_with_the_first_quota() -> None:
    code = "import sys, statsig_console.quota_redis; assert not {'redis'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_local_share_is_at_least_one_request(side: Side, mortal: Server) -> None:
    clock = Clock()
    windows: Windows = ((5, 10.0),)
    quota = side.quota(mortal, mutations=windows, id_list=None, local_share=0, clock=clock)
    side.take(quota)
    clock.seconds += 10.2
    assert side.admitted(quota, 5) == 1

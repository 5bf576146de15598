"""The queue of a quota: nobody starves, nobody is held up by those who gave up, and nothing too much is let go."""

from __future__ import annotations

import asyncio
import math
import multiprocessing
import os
import random
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from statsig_console.quota import Quota, part
from statsig_console.quota_queue import Place
from tests.facade.crowd import Crowd, Worker, most_in

PLAIN, ADD = "gates.update", "segments.id_list.add"


def run(quota: Quota, crowd: Crowd, workers: list[Worker], seconds: float) -> None:
    """Let the workers take from a quota that goes by the crowd's clock."""

    def take(worker: Worker) -> float:
        return quota.take(worker.operation, mutation=True, bulk=worker.bulk)

    async def take_async(worker: Worker) -> float:
        return await quota.take_async(worker.operation, mutation=True, bulk=worker.bulk)

    crowd.run(workers, seconds, take, take_async)


def permits(workers: list[Worker]) -> list[float]:
    return [moment for worker in workers for _, moment in worker.permits]


# Fairness


@pytest.mark.parametrize("late", [0.0, 0.05])
@pytest.mark.parametrize(("each", "limit"), [(30, 10), (50, 10), (50, 40)])
def test_threads_and_tasks_wait_alike(each: int, limit: int, late: float) -> None:
    """In a queue of k, each waits for as many windows as k permits take, and at most one more."""
    crowd = Crowd()
    quota = Quota(mutations=((limit, 1.0),), clock=crowd)
    workers = [Worker(is_task=is_task, late=late * is_task) for is_task in (False, True) for _ in range(each)]
    run(quota, crowd, workers, 60)
    most = math.ceil(2 * each / limit) + 1
    assert max(worker.longest_wait for worker in workers) <= most * 1.015
    fewest, usual = min(len(worker.permits) for worker in workers), 60 * limit / (2 * each)
    assert fewest >= 0.8 * usual - 1
    assert most_in(permits(workers), 1.0) == limit
    assert len(permits(workers)) >= 60 * limit * (0.98 - late) - limit, "the rate is used"


def test_a_task_of_a_slow_loop_is_waited_for() -> None:
    """It comes back two windows late each time; threads would take all that is there before."""
    crowd = Crowd()
    quota = Quota(mutations=((5, 1.0),), clock=crowd)
    slow = Worker(is_task=True, late=2.0)
    workers = [slow, *(Worker() for _ in range(20))]
    run(quota, crowd, workers, 120)
    assert slow.longest_wait <= 12
    assert len(slow.permits) >= 12


@pytest.mark.parametrize("is_task", [False, True])
def test_a_newcomer_does_not_overtake(is_task: bool) -> None:
    """Many who ask once a second, while others come at each moment and leave again."""
    crowd = Crowd()
    quota = Quota(mutations=((4, 1.0),), clock=crowd)
    waiting = [Worker(is_task=is_task, late=0.01) for _ in range(12)]
    others = [Worker(starts=number * 0.1, patience=0) for number in range(300)]
    run(quota, crowd, [*waiting, *others], 30)
    assert max(worker.longest_wait for worker in waiting) <= 5


def test_each_kind_gets_on_and_none_waits_for_another() -> None:
    """Id lists have a window of their own, bulk a part of each: the others use what they cannot."""
    crowd = Crowd()
    quota = Quota(mutations=((20, 1.0),), id_list=((4, 1.0),), clock=crowd)
    kinds = [(PLAIN, False), (ADD, False), (PLAIN, True), (ADD, True)]
    crowds = [[Worker(*kind, is_task) for is_task in (False, True) for _ in range(10)] for kind in kinds]
    everyone = [worker for workers in crowds for worker in workers]
    run(quota, crowd, everyone, 100)
    longest = [max(worker.longest_wait for worker in workers) for workers in crowds]
    assert longest == [pytest.approx(3, abs=1.1), pytest.approx(10, abs=1.3)] * 2
    assert len(permits(everyone)) >= 0.98 * 20 * 100 - 20
    assert most_in(permits(crowds[1] + crowds[3]), 1.0) == 4


def test_who_needs_two_windows_gets_both_in_the_end() -> None:
    """Bulk calls that add ids need what other bulk calls and other calls that add ids take at other moments."""
    crowd = Crowd()
    quota = Quota(mutations=((50, 1.0),), id_list=((2, 1.0),), interactive_share=0.5, clock=crowd)
    unlucky = Worker(ADD, bulk=True, starts=0.3)
    adding = [Worker(ADD, pause=0.1, late=0.3, starts=number * 0.25) for number in range(8)]
    bulk = [Worker(bulk=True, pause=0.1, late=0.3, starts=number * 0.01) for number in range(60)]
    run(quota, crowd, [unlucky, *adding, *bulk], 100)
    # Before it are 8 who add ids, 2 in a window.
    assert unlucky.longest_wait <= 7
    assert len(unlucky.permits) >= 15


def test_the_first_is_not_delayed_by_those_who_need_less() -> None:
    """While it waits for the window of id lists, its place in that of changes is not given away."""
    crowd = Crowd()
    quota = Quota(mutations=((4, 10.0),), id_list=((1, 2.0),), interactive_share=0, margin=0, clock=crowd)
    order: list[Any] = [quota.take(ADD, mutation=True)]
    crowd.now += 1
    order += [quota.take(PLAIN, mutation=True) for _ in range(2)]

    def ask(operation: str) -> float:
        return quota.take(operation, mutation=True)

    with ThreadPoolExecutor(1) as first, ThreadPoolExecutor(1) as second:
        assert first.submit(ask, ADD).result() == pytest.approx(1.0, abs=1e-5)
        assert second.submit(ask, PLAIN).result() == pytest.approx(3.0, abs=1e-5), "the last one is kept for 2 s more"
        crowd.now += 1.001
        assert first.submit(ask, ADD).result() == 0
        assert second.submit(ask, PLAIN).result() == pytest.approx(8.0, abs=0.01)


def test_who_cannot_go_yet_holds_up_nobody() -> None:
    crowd = Crowd()
    quota = Quota(mutations=((100, 10.0),), id_list=((1, 60.0),), clock=crowd)
    adding = [Worker(ADD) for _ in range(40)]
    plain = [Worker(pause=1.0) for _ in range(20)]
    run(quota, crowd, [*adding, *plain], 100)
    assert max(worker.longest_wait for worker in plain) <= 11
    assert len(permits(plain)) >= 900


# Giving up


def test_a_thread_that_has_ended_gives_its_place_up() -> None:
    crowd = Crowd()
    quota = Quota(mutations=((5, 1.0),), clock=crowd)
    run(quota, crowd, [Worker(patience=0) for _ in range(50)], 0.5)
    crowd.now += 1.02
    assert sum(quota.take(PLAIN, mutation=True) == 0 for _ in range(10)) == 5


def test_a_cancelled_task_gives_its_place_up() -> None:
    crowd = Crowd()
    quota = Quota(mutations=((5, 1.0),), clock=crowd)

    async def wait() -> None:
        assert await quota.take_async(PLAIN, mutation=True) >= 0
        await asyncio.Event().wait()

    async def go() -> list[float]:
        tasks = [asyncio.create_task(wait()) for _ in range(30)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        crowd.now += 1.02
        return [await quota.take_async(PLAIN, mutation=True) for _ in range(10)]

    assert asyncio.run(go()).count(0) == 5


@pytest.fixture
def idle() -> Iterator[Callable[[Callable[[], float]], float]]:
    """Ask from a thread that lives on and does not come back."""
    done = threading.Event()
    threads: list[threading.Thread] = []

    def ask(question: Callable[[], float]) -> float:
        answers: list[float] = []
        asked = threading.Event()

        def live() -> None:
            answers.append(question())
            asked.set()
            done.wait()

        threads.append(threading.Thread(target=live))
        threads[-1].start()
        asked.wait()
        return answers[0]

    yield ask
    done.set()
    for thread in threads:
        thread.join()


def test_who_does_not_come_back_in_time_holds_up_nobody_for_longer(idle: Any) -> None:
    crowd = Crowd()
    quota = Quota(mutations=((3, 10.0),), margin=0, clock=crowd)
    for _ in range(3):
        quota.take(PLAIN, mutation=True)
    for _ in range(3):
        assert idle(lambda: quota.take(PLAIN, mutation=True)) == pytest.approx(10, abs=1e-5)
    crowd.now += 10.1
    wait = quota.take(PLAIN, mutation=True)
    assert 0 < wait <= 2, "there is room; it is kept for the others for 2 s"
    crowd.now += wait + 0.001
    assert [quota.take(PLAIN, mutation=True) > 0 for _ in range(4)] == [False, False, False, True]


def test_who_comes_back_late_keeps_its_rank() -> None:
    crowd = Crowd()
    quota = Quota(mutations=((1, 1.0),), margin=0, clock=crowd)
    quota.take(PLAIN, mutation=True)
    with ThreadPoolExecutor(1) as one, ThreadPoolExecutor(1) as two:
        for pool in (one, two):
            assert pool.submit(quota.take, PLAIN, mutation=True).result() > 0
        crowd.now += 5
        assert two.submit(quota.take, PLAIN, mutation=True).result() == 0, "nobody is kept waiting by who is late"
        assert one.submit(quota.take, PLAIN, mutation=True).result() == pytest.approx(1, abs=1e-5)
        assert two.submit(quota.take, PLAIN, mutation=True).result() == pytest.approx(2, abs=1e-4)
        crowd.now += 4
        assert two.submit(quota.take, PLAIN, mutation=True).result() > 0, "it is slow, so it gets more time"
        assert one.submit(quota.take, PLAIN, mutation=True).result() == 0


def test_who_asks_for_something_else_starts_at_the_end() -> None:
    crowd = Crowd()
    quota = Quota(mutations=((1, 1.0),), id_list=((1, 1.0),), reads=((1, 1.0),), margin=0, clock=crowd)
    for mutation in (True, False):
        quota.take(PLAIN, mutation=mutation)
    with ThreadPoolExecutor(1) as one, ThreadPoolExecutor(1) as two:
        for pool in (one, two):
            assert pool.submit(quota.take, PLAIN, mutation=True).result() > 0
        assert one.submit(quota.take, PLAIN, mutation=False).result() > 0
        crowd.now += 1.001
        assert one.submit(quota.take, PLAIN, mutation=True).result() > 0
        assert two.submit(quota.take, PLAIN, mutation=True).result() == 0


def test_who_lost_its_turn_does_not_open_the_way_past_the_others() -> None:
    crowd = Crowd()
    quota = Quota(mutations=((1, 1.0),), margin=0, clock=crowd)
    quota.take(PLAIN, mutation=True)
    with ThreadPoolExecutor(1) as one, ThreadPoolExecutor(1) as two:
        for pool in (one, two):
            assert pool.submit(quota.take, PLAIN, mutation=True).result() > 0
        crowd.now += 2.5
        assert quota.take(PLAIN, mutation=True) > 0, "the turn of the first is over, that of the second is not"
        assert two.submit(quota.take, PLAIN, mutation=True).result() == 0


def test_each_is_told_of_its_own_turn(idle: Any) -> None:
    crowd = Crowd()
    quota = Quota(mutations=((2, 10.0),), margin=0, clock=crowd)
    quota.take(PLAIN, mutation=True)
    crowd.now += 4
    quota.take(PLAIN, mutation=True)
    waits = [idle(lambda: quota.take(PLAIN, mutation=True)) for _ in range(4)]
    assert waits == [pytest.approx(seconds, abs=1e-5) for seconds in (6, 10, 16, 16)], "a window ahead, and no further"


def test_those_who_cannot_go_are_counted_as_often_as_they_could(idle: Any) -> None:
    crowd = Crowd()
    quota = Quota(mutations=((2, 10.0),), id_list=((1, 60.0),), margin=0, clock=crowd)
    quota.take(ADD, mutation=True)
    crowd.now += 4
    quota.take(PLAIN, mutation=True)
    assert all(idle(lambda: quota.take(ADD, mutation=True)) > 50 for _ in range(3))
    assert quota.take(PLAIN, mutation=True) == pytest.approx(10, abs=1e-5), "one of the three may go before"


def test_one_turn_is_kept_for_one(idle: Any) -> None:
    crowd = Crowd()
    quota = Quota(mutations=((3, 10.0),), margin=0, clock=crowd)
    for _ in range(3):
        quota.take(PLAIN, mutation=True)
    idle(lambda: quota.take(PLAIN, mutation=True))
    crowd.now += 10.1
    assert [quota.take(PLAIN, mutation=True) > 0 for _ in range(3)] == [False, False, True]


def test_a_late_caller_is_waited_for_twice_as_long_up_to_a_minute() -> None:
    place = Place(threading.current_thread(), ("mutations",), 10_000_000)
    place.returns = 5_000_000
    place.come_back(7_000_000)
    assert place.grace == 2_000_000, "2 s are no delay"
    place.come_back(8_000_000)
    assert place.grace == 6_000_000
    place.come_back(300_000_000)
    assert place.grace == 60_000_000


def test_asking_early_changes_nothing() -> None:
    crowd = Crowd()
    quota = Quota(mutations=((1, 1.0),), margin=0, clock=crowd)
    quota.take(PLAIN, mutation=True)
    with ThreadPoolExecutor(1) as other:
        first = other.submit(quota.take, PLAIN, mutation=True).result()
        waits = [quota.take(PLAIN, mutation=True) for _ in range(50)]
        assert set(waits) == {waits[0]}
        assert waits[0] > first
        assert other.submit(quota.take, PLAIN, mutation=True).result() == first


# The log


class Naive:
    """The quota as its description says it, for one who never waits: every permit ever given, counted each time."""

    def __init__(self, windows: dict[str, list[tuple[int, float]]], share: float) -> None:
        self.windows, self.share = windows, share
        self.taken: list[tuple[float, set[str], bool]] = []

    def take(self, now: float, groups: set[str], bulk: bool) -> bool:
        """Whether there is a permit."""
        for group in groups:
            for limit, seconds in self.windows[group]:
                recent = [each for each in self.taken if each[0] >= now - seconds and group in each[1]]
                if len(recent) >= limit:
                    return False
                if bulk and sum(each[2] for each in recent) >= max(1, math.floor(limit * (1 - self.share) + 1e-9)):
                    return False
        self.taken.append((now, groups, bulk))
        self.taken = [each for each in self.taken if each[0] >= now - 30]
        return True


@pytest.mark.parametrize("seed", range(4))
def test_takes_by_the_ten_thousand_agree_with_a_naive_count(seed: int) -> None:
    chance = random.Random(seed)
    windows = {
        "mutations": [(chance.randint(1, 30), 1.0), (chance.randint(20, 90), 10.0)],
        "id_list": [(chance.randint(1, 10), 2.0)],
        "reads": [(chance.randint(1, 10), 0.5)],
    }
    share = chance.choice([0.2, 0.5, 0.9])
    crowd = Crowd()
    crowd.now = 0.0
    settings: dict[str, Any] = dict(windows)
    quota = Quota(**settings, interactive_share=share, margin=0, clock=crowd)
    naive = Naive(windows, share)
    given = 0
    for _ in range(25_000):
        # Whole numbers of 2**-10 s, which both count exactly.
        crowd.now += chance.choice([0, 0, 1, 10, 100]) / 1024
        operation = chance.choice([PLAIN, ADD])
        mutation, bulk = chance.random() < 0.7, chance.random() < 0.5
        groups = {"mutations" if mutation else "reads", *(["id_list"] if operation == ADD else [])}
        expected = naive.take(crowd.now, groups, bulk)
        assert (quota.take(operation, mutation=mutation, bulk=bulk) == 0) is expected
        given += expected
    assert given > 1000


def test_memory_is_bounded_by_the_limits() -> None:
    crowd = Crowd()
    quota = Quota(mutations=((5, 1.0), (50, 60.0)), clock=crowd)
    for _ in range(3000):
        quota.take(PLAIN, mutation=True, bulk=True)
        crowd.now += 0.1
    assert [len(log.entries) for log in quota._logs["mutations"]] <= [5, 50]
    for _ in range(300):
        threading.Thread(target=quota.take, args=(PLAIN,), kwargs={"mutation": True}).run()
        thread = threading.Thread(target=quota.take, args=(PLAIN,), kwargs={"mutation": True})
        thread.start()
        thread.join()
    assert quota._queue is not None
    assert len(quota._queue) <= 2


# Processes


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_fork_while_a_thread_takes_leaves_the_child_able_to() -> None:
    """The lock of the parent is held at the moment of the fork, by a thread that the child does not have."""
    quota = Quota()
    context = multiprocessing.get_context("fork")
    results: Any = context.SimpleQueue()
    with ThreadPoolExecutor(1) as holder:
        holder.submit(quota._lock.acquire).result()
        child = context.Process(target=lambda: results.put(quota.take(PLAIN, mutation=True)))
        child.start()
        child.join(60)
        quota._lock.release()
    alive = child.is_alive()
    child.kill()
    assert not alive, "the child waits for a lock that nobody gives back"
    assert child.exitcode == 0
    assert results.get() == 0


@pytest.mark.parametrize(("limit", "share", "whole"), [(7, 0.5, 3), (100, 0.1, 10), (3, 0.3, 1), (100, 1 - 0.9, 10)])
def test_a_share_is_cut_to_whole_requests(limit: int, share: float, whole: int) -> None:
    assert part(limit, share) == whole

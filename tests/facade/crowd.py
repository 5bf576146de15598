"""Threads and asyncio tasks that want permits, on a clock that moves on once all of them sleep.

One of them runs at a time, so a run is the same each time, however busy the machine is. Where several are due at one
moment, threads go first: the tasks see the worst that can happen to them.
"""

from __future__ import annotations

import asyncio
import heapq
import random
import threading
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from itertools import count
from typing import Any

from attrs import define, field


@define
class Worker:
    """One who takes permits for as long as a run lasts.

    Args:
        operation: What for.
        bulk: As in `take`.
        is_task: Whether it is a task; else a thread.
        starts: When it starts, in seconds.
        late: The most seconds by which it comes back later than it was told.
        pause: Seconds between a permit and the next question.
        patience: Seconds after which it stops waiting for a permit, for good.
        permits: How many seconds it waited, and when it got the permit, for each.
        waiting_since: When it began the wait that the end of the run cut off.
    """

    operation: str = "gates.update"
    bulk: bool = False
    is_task: bool = False
    starts: float = 0.0
    late: float = 0.0
    pause: float = 0.0
    patience: float = float("inf")
    permits: list[tuple[float, float]] = field(factory=list)
    waiting_since: float | None = None

    @property
    def longest_wait(self) -> float:
        """Seconds that the unluckiest permit took."""
        return max((wait for wait, _ in self.permits), default=float("inf"))


class Crowd:
    """The clock, and those who live by it."""

    def __init__(self, seed: int = 1) -> None:
        self.now = 1000.0
        self.on_move: Callable[[], None] = lambda: None
        self._chance = random.Random(seed)
        self._sleepers: list[tuple[float, bool, float, int, Callable[[], Any]]] = []
        self._numbers = count()
        self._awake = 0
        self._lock = threading.Lock()

    def __call__(self) -> float:
        return self.now

    def run(
        self,
        workers: Sequence[Worker],
        seconds: float,
        take: Callable[[Worker], float],
        take_async: Callable[[Worker], Awaitable[float]],
        finish: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """Let them all take permits for so long; then finish in the loop of the tasks."""
        end = self.now + seconds
        begin = self.now
        tasks = [worker for worker in workers if worker.is_task]
        threads = [
            threading.Thread(target=self._work, args=(worker, begin, end, take), daemon=True)
            for worker in workers
            if not worker.is_task
        ]
        self._awake = len(workers)
        for thread in threads:
            thread.start()

        async def work() -> None:
            await asyncio.gather(*(self._work_async(worker, begin, end, take_async) for worker in tasks))
            if finish is not None:
                await finish()

        asyncio.run(work())
        for thread in threads:
            thread.join()

    def _steps(self, worker: Worker, begin: float, end: float) -> Any:
        """Yields seconds to sleep, or None to ask for a permit; receives the seconds that `take` gave."""
        yield worker.starts
        while self.now < end:
            worker.waiting_since = since = self.now
            while seconds := (yield None):
                if self.now - since + seconds > worker.patience:
                    return
                yield seconds + worker.late * self._chance.random()
                if self.now >= end:
                    return
            worker.permits.append((self.now - since, self.now))
            worker.waiting_since = None
            # Even without a pause others have their turn at the same moment.
            yield worker.pause

    def _work(self, worker: Worker, begin: float, end: float, take: Callable[[Worker], float]) -> None:
        steps = self._steps(worker, begin, end)
        got: float | None = None
        while True:
            try:
                step = steps.send(got)
            except StopIteration:
                return self._leave()
            got = None
            if step is None:
                got = take(worker)
            else:
                woken = threading.Event()
                self._sleep(step, False, woken.set)
                woken.wait()

    async def _work_async(self, worker: Worker, begin: float, end: float, take: Any) -> None:
        steps = self._steps(worker, begin, end)
        got: float | None = None
        loop = asyncio.get_running_loop()
        while True:
            try:
                step = steps.send(got)
            except StopIteration:
                return self._leave()
            got = None
            if step is None:
                got = await take(worker)
            else:
                woken = loop.create_future()
                self._sleep(step, True, partial(loop.call_soon_threadsafe, woken.set_result, None))
                await woken

    def _sleep(self, seconds: float, is_task: bool, wake: Callable[[], Any]) -> None:
        with self._lock:
            entry = (self.now + seconds, is_task, self._chance.random(), next(self._numbers), wake)
            heapq.heappush(self._sleepers, entry)
            self._next()

    def _leave(self) -> None:
        with self._lock:
            self._next()

    def _next(self) -> None:
        self._awake -= 1
        if self._awake == 0 and self._sleepers:
            moment, _, _, _, wake = heapq.heappop(self._sleepers)
            # Rounded up: floats must not let anybody come a hair too early.
            if moment > self.now:
                self.now = moment
                self.on_move()
            self._awake = 1
            wake()


def most_in(times: Sequence[float], length: float) -> int:
    """The most entries that any closed stretch of so many seconds holds."""
    from bisect import bisect_right

    ordered = sorted(times)
    return max((bisect_right(ordered, start + length) - index for index, start in enumerate(ordered)), default=0)

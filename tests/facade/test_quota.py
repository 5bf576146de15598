"""The quota against a strict sliding log, on a clock that stands until told."""

from __future__ import annotations

import asyncio
import random
import secrets
import subprocess
import sys
import threading
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from statsig_console.errors import ConfigurationError
from statsig_console.quota import Quota, keep_time_by, shared_quota

PLAIN, ADD, REMOVE = "gates.update", "segments.id_list.add", "segments.id_list.remove"
MARGIN = 0.01


class Clock:
    """Seconds that pass when told to; counted in whole milliseconds, so that sums are exact."""

    def __init__(self, milliseconds: int = 1_000_000) -> None:
        self.milliseconds = milliseconds

    def __call__(self) -> float:
        return self.milliseconds / 1000

    def advance(self, seconds: float) -> None:
        """Go on by at least so long."""
        self.milliseconds += -int(-seconds * 1000 // 1)


def most_in(times: Sequence[float], length: float) -> int:
    """The most entries that any closed stretch of so many seconds holds."""
    ordered = sorted(times)
    return max((bisect_right(ordered, start + length) - index for index, start in enumerate(ordered)), default=0)


def take_all(quota: Quota, clock: Clock, count: int, operation: str = PLAIN, *, bulk: bool = False) -> list[float]:
    """When each of so many permits is given to a caller who always waits as long as it is told."""
    times: list[float] = []
    while len(times) < count:
        if wait := quota.take(operation, mutation=True, bulk=bulk):
            clock.advance(wait)
        else:
            times.append(clock())
    return times


def admitted(
    quota: Quota, tries: int = 200, operation: str = PLAIN, *, mutation: bool = True, bulk: bool = False
) -> int:
    """How many permits there are at this moment."""
    return sum(quota.take(operation, mutation=mutation, bulk=bulk) == 0 for _ in range(tries))


# Against the oracle


class AgainstTheLog(RuleBasedStateMachine):
    """Any order of calls of every kind: nothing too much is let go, and nothing is refused or told to wait in vain."""

    WINDOWS: ClassVar[dict[str, Any]] = {
        "mutations": ((5, 1.0), (12, 5.0)),
        "id_list": ((2, 1.0),),
        "reads": ((4, 1.0),),
    }
    # With a share of 0.4 for interactive calls.
    BULK: ClassVar[dict[int, int]] = {5: 3, 12: 7, 2: 1, 4: 2}

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.quota = Quota(**self.WINDOWS, interactive_share=0.4, margin=MARGIN, clock=self.clock)
        self.log: list[tuple[float, frozenset[str], bool]] = []
        self.held_until = 0.0

    def fits(self, now: float, groups: frozenset[str], bulk: bool, stretch: float) -> bool:
        """Whether another call fits into the windows, each so much longer than the service's."""
        for group in groups:
            for limit, seconds in self.WINDOWS[group]:
                for only_bulk in {False, bulk}:
                    count = sum(
                        time >= now - seconds * stretch and group in entered and was_bulk >= only_bulk
                        for time, entered, was_bulk in self.log
                    )
                    if count >= (self.BULK[limit] if only_bulk else limit):
                        return False
        return True

    @rule(operation=st.sampled_from([PLAIN, ADD, REMOVE]), read=st.booleans(), bulk=st.booleans())
    def take(self, operation: str, read: bool, bulk: bool) -> None:
        if read:
            groups = frozenset({"reads"})
            wait = self.quota.take("gates.get", mutation=False, bulk=bulk)
        else:
            groups = frozenset({"mutations", "id_list"} if operation != PLAIN else {"mutations"})
            wait = self.quota.take(operation, mutation=True, bulk=bulk)
        now = self.clock()
        if not wait:
            assert now >= self.held_until
            assert self.fits(now, groups, bulk, stretch=1), "more than a window allows"
            self.log.append((now, groups, bulk))
        else:
            then = now + wait
            early = then - 0.000_01
            assert early < self.held_until or not self.fits(early, groups, bulk, 1 + MARGIN), "told to wait in vain"
            assert then >= self.held_until - 0.000_01
            assert self.fits(then + 0.000_01, groups, bulk, 1 + MARGIN), "told to come back too early"

    @rule(times=st.integers(2, 14), operation=st.sampled_from([PLAIN, ADD]), bulk=st.booleans())
    def burst(self, times: int, operation: str, bulk: bool) -> None:
        for _ in range(times):
            self.take(operation, False, bulk)

    @rule(milliseconds=st.one_of(st.integers(1, 6000), st.sampled_from([999, 1000, 1009, 1010, 1011, 5050, 5051])))
    def pass_time(self, milliseconds: int) -> None:
        self.clock.milliseconds += milliseconds

    @rule(milliseconds=st.integers(0, 3000))
    def hold(self, milliseconds: int) -> None:
        self.quota.hold(milliseconds / 1000)
        self.held_until = max(self.held_until, self.clock() + milliseconds / 1000)

    @precondition(lambda self: self.log)
    @invariant()
    def forecast_is_the_next_wait(self) -> None:
        """A forecast of one is 0 exactly where a take would get it."""
        groups = frozenset({"mutations"})
        before, after = (self.fits(self.clock() + off, groups, False, 1 + MARGIN) for off in (-0.000_01, 0.000_01))
        if before is not after:
            return  # Right at a window's edge, where the oracle's floats decide.
        free = self.clock() >= self.held_until and after
        assert (self.quota.forecast(mutations=1) == 0) == free


TestAgainstTheLog = AgainstTheLog.TestCase
TestAgainstTheLog.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)


@settings(max_examples=30, deadline=None)
@given(
    delays=st.lists(st.floats(0, 10 * MARGIN), min_size=350, max_size=350),
    pauses=st.lists(st.floats(0, 3), max_size=40),
)
def test_nothing_too_much_arrives_however_the_delays_fall(delays: list[float], pauses: list[float]) -> None:
    """At the real windows; each request is on its way for up to the margin of the short one, 100 ms."""
    clock = Clock()
    quota = Quota(margin=MARGIN, clock=clock)
    times = []
    for _, pause in zip(delays, [*pauses, *[0.0] * len(delays)], strict=False):
        clock.advance(pause)
        times += take_all(quota, clock, 1)
    assert most_in(times, 10.0) <= 100
    assert most_in([time + delay for time, delay in zip(times, delays, strict=True)], 10.0) <= 100


def test_the_oracle_sees_an_overshoot() -> None:
    assert most_in([0.0, 1.0, 2.0, 11.0], 10.0) == 3
    assert most_in([0.0, 10.0], 10.0) == 2


@pytest.mark.parametrize(("windows", "count"), [(((100, 10.0),), 1500), (((100, 10.0), (900, 900.0)), 4500)])
def test_the_allowed_rate_is_used(windows: Any, count: int) -> None:
    """At least 98 % of it: the shortest time for so many requests over the time it takes."""
    clock = Clock()
    times = take_all(Quota(mutations=windows, clock=clock), clock, count)
    best: list[float] = []
    for _ in range(count):
        best.append(max([best[-1] if best else 0.0, *(best[-n] + length for n, length in windows if len(best) >= n)]))
    assert best[-1] / (times[-1] - times[0]) >= 0.98
    assert all(most_in(times, length) == limit for limit, length in windows)


@pytest.fixture
def impatient_threads() -> Iterator[None]:
    """Threads that take turns after every few instructions."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("impatient_threads")
def test_threads_get_every_permit_once() -> None:
    """Eight threads at a clock that stands; each time it moves on, a full window and no more."""
    clock = Clock()
    quota = Quota(mutations=((50, 10.0),), clock=clock)
    start = threading.Barrier(8)

    def hammer() -> int:
        start.wait()
        return admitted(quota, 40)

    with ThreadPoolExecutor(8) as pool:
        for _ in range(25):
            assert sum(future.result() for future in [pool.submit(hammer) for _ in range(8)]) == 50
            clock.advance(10.2)


def test_tasks_get_every_permit_once() -> None:
    clock = Clock()
    quota = Quota(mutations=((50, 10.0),), clock=clock)

    async def hammer() -> list[float]:
        return await asyncio.gather(*(quota.take_async(PLAIN, mutation=True) for _ in range(300)))

    for _ in range(5):
        assert asyncio.run(hammer()).count(0) == 50
        clock.advance(10.2)


def test_nobody_starves_while_others_keep_coming() -> None:
    """Callers come at random for 400 windows, nine where ten may go, and those who wait are woken in random order."""
    clock = Clock()
    quota = Quota(mutations=((20, 1.0),), clock=clock)
    chance = random.Random(5)
    start, due, longest = clock(), 0.0, 0.0
    waiting: list[tuple[float, float]] = []
    times: list[float] = []
    while len(times) < 20 * 360:
        elapsed = clock() - start
        while due <= elapsed:
            waiting.append((due, due))
            due += chance.expovariate(18)
        ready = [each for each in waiting if each[1] <= elapsed]
        waiting = [each for each in waiting if each[1] > elapsed]
        chance.shuffle(ready)
        for came, _ in ready:
            if wait := quota.take(PLAIN, mutation=True):
                waiting.append((came, elapsed + wait))
            else:
                times.append(clock())
                longest = max(longest, elapsed - came)
        clock.advance(0.01)
    assert most_in(times, 1.0) == 20
    assert longest < 10, "windows that the unluckiest waited"


# Groups, shares, holds


def test_every_window_counts_and_id_lists_have_one_more() -> None:
    clock = Clock()
    quota = Quota(clock=clock)
    assert admitted(quota, operation=ADD) == 12
    assert quota.take(REMOVE, mutation=True) == pytest.approx(10.15, abs=1e-3)
    assert admitted(quota) == 88, "what id lists took counts among the mutations"
    assert admitted(quota, mutation=False) == 200, "reads are not limited unless asked for"
    clock.advance(10.2)
    assert admitted(quota, operation=REMOVE) == 12


def test_a_refused_permit_is_taken_from_no_window() -> None:
    clock = Clock()
    quota = Quota(mutations=((20, 10.0),), id_list=((2, 10.0),), clock=clock)
    assert admitted(quota, operation=ADD) == 2
    assert admitted(quota) == 18


def test_the_longest_wait_is_told() -> None:
    """After 900 in 90 s the short window is free long before the other."""
    clock = Clock()
    quota = Quota(clock=clock)
    times = take_all(quota, clock, 900)
    clock.advance(11)
    assert quota.take(PLAIN, mutation=True) == pytest.approx(times[0] + 913.5 - clock(), abs=0.01)


def test_reads_are_limited_where_asked_for() -> None:
    quota = Quota(reads=((7, 10.0),), clock=Clock())
    assert admitted(quota, mutation=False) == 7
    assert admitted(quota) == 100


@pytest.mark.parametrize(("share", "left"), [(0.2, 20), (0.9, 90), (0.5, 50), (0, 0), (0.99, 99)])
def test_bulk_leaves_a_share_of_every_window(share: float, left: int) -> None:
    clock = Clock()
    quota = Quota(mutations=((100, 10.0), (200, 1000.0)), interactive_share=share, clock=clock)
    assert admitted(quota, bulk=True) == 100 - left
    assert admitted(quota) == left
    clock.advance(10.2)
    assert admitted(quota, bulk=True) == 100 - left
    clock.advance(10.2)
    assert admitted(quota, bulk=True) == 0
    assert admitted(quota) == left


def test_interactive_calls_do_not_eat_into_what_bulk_leaves_them() -> None:
    """Bulk counts its own: what interactive calls take of their part does not stop it early."""
    quota = Quota(mutations=((10, 10.0),), clock=Clock())
    assert admitted(quota, tries=2) == 2
    assert admitted(quota, bulk=True) == 8


def test_a_hold_stops_everything_for_as_long_as_told() -> None:
    clock = Clock()
    quota = Quota(clock=clock)
    quota.hold(10)
    asyncio.run(quota.hold_async(3))
    for operation, mutation in ((PLAIN, True), (ADD, True), ("gates.get", False)):
        assert quota.take(operation, mutation=mutation) == pytest.approx(10)
    assert asyncio.run(quota.take_async(PLAIN, mutation=True)) == pytest.approx(10)
    assert quota.forecast(mutations=1) == pytest.approx(10)
    clock.advance(9.999)
    assert quota.take("gates.get", mutation=False) > 0
    clock.advance(0.001)
    assert admitted(quota) == 100


def test_a_hold_is_cut_at_a_day() -> None:
    quota = Quota(clock=Clock())
    quota.hold(float("inf"))
    assert quota.take(PLAIN, mutation=True) == 86_400


@pytest.mark.parametrize("seconds", [-1, float("nan"), "10", True, None])
def test_a_hold_needs_seconds(seconds: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"seconds is {seconds!r}; give how long"):
        Quota().hold(seconds)


def test_unlimited_never_waits() -> None:
    quota = Quota.unlimited()
    quota.hold(100)
    assert admitted(quota, 2000) == 2000
    assert admitted(quota, operation=ADD, bulk=True) == 200
    assert quota.forecast(mutations=10**6, id_list=5) == 0
    assert repr(quota) == "Quota.unlimited()"


def test_a_clock_that_goes_back_gives_nothing_away() -> None:
    clock = Clock()
    quota = Quota(clock=clock)
    assert admitted(quota, 50) == 50
    clock.milliseconds -= 60_000
    assert admitted(quota) == 50
    clock.advance(65)
    assert admitted(quota) == 0
    clock.advance(5.2)
    assert admitted(quota) == 100


# Forecast


@pytest.mark.parametrize("bulk", [False, True])
@pytest.mark.parametrize(("operation", "count"), [(PLAIN, 1), (PLAIN, 1000), (ADD, 30)])
def test_the_forecast_is_what_happens(operation: str, count: int, bulk: bool) -> None:
    clock = Clock()
    quota = Quota(clock=clock)
    for _ in range(60):
        quota.take(PLAIN, mutation=True)
        quota.take(ADD, mutation=True, bulk=True)
        clock.advance(0.3)
    quota.hold(1)
    asked = {"id_list": count} if operation == ADD else {"mutations": count}
    forecast = quota.forecast(**asked, bulk=bulk)
    assert asyncio.run(quota.forecast_async(**asked, bulk=bulk)) == forecast
    start = clock()
    assert take_all(quota, clock, count, operation, bulk=bulk)[-1] - start == pytest.approx(forecast, abs=0.001 * count)


def test_a_forecast_of_both_kinds_lets_neither_wait_for_the_other() -> None:
    quota = Quota(clock=Clock())
    assert quota.forecast() == 0
    assert quota.forecast(mutations=88, id_list=12) == 0
    assert quota.forecast(mutations=89, id_list=12) == pytest.approx(10.15, abs=1e-3)
    assert quota.forecast(mutations=100, id_list=24) == pytest.approx(10.15, abs=1e-3)
    assert quota.forecast(mutations=1, id_list=13) == pytest.approx(10.15, abs=1e-3)
    assert quota.forecast(mutations=188, id_list=36) == pytest.approx(20.3, abs=1e-3), "the stricter ones go first"
    assert quota.forecast(mutations=1000) == pytest.approx(913.5, abs=0.01)
    assert quota.forecast(mutations=1001) == pytest.approx(913.5 + 10.15, abs=0.01)
    assert quota.forecast(id_list=13) == pytest.approx(10.15, abs=1e-3)
    assert admitted(quota) == 100, "a forecast takes nothing"


def test_a_forecast_remembers_what_the_short_window_forgot() -> None:
    clock = Clock()
    quota = Quota(mutations=((2, 1.0), (3, 100.0)), margin=0, clock=clock)
    for _ in range(3):
        assert quota.take(PLAIN, mutation=True) == 0
        clock.advance(2)
    assert quota.forecast(mutations=1) == pytest.approx(94.000001, abs=1e-9)
    assert asyncio.run(quota.forecast_async(mutations=1)) == quota.forecast(mutations=1)
    assert asyncio.run(quota.forecast_async()) == quota.forecast() == 0
    assert quota.forecast(id_list=1) == quota.forecast(mutations=1)


def test_a_forecast_is_not_of_bulk_calls_unless_told() -> None:
    quota = Quota(mutations=((10, 10.0),), interactive_share=0.5, margin=0, clock=Clock())
    assert [quota.forecast(mutations=count) for count in (10, 11)] == [0, pytest.approx(10.000001, abs=1e-9)]
    assert asyncio.run(quota.forecast_async(mutations=10)) == 0
    assert quota.forecast(mutations=6, bulk=True) > 0
    assert asyncio.run(quota.forecast_async(mutations=6, bulk=True)) > 0


@pytest.mark.parametrize("asked", [{"mutations": -1}, {"id_list": 1.5}, {"mutations": "3"}, {"id_list": True}])
def test_a_forecast_needs_counts(asked: dict[str, Any]) -> None:
    ((name, value),) = asked.items()
    with pytest.raises(ConfigurationError, match=f"{name} is {value!r}; give a number of requests"):
        Quota().forecast(**asked)


# Settings


@pytest.mark.parametrize("name", ["mutations", "id_list", "reads"])
@pytest.mark.parametrize(
    "windows",
    [
        (),
        100,
        (100, 10.0),
        ((0, 10.0),),
        ((1.5, 10.0),),
        ((True, 10.0),),
        ((1, 0),),
        ((1, float("inf")),),
        "ab",
        ((1, True),),
        True,
    ],
)
def test_windows_are_pairs_of_requests_and_seconds(name: str, windows: Any) -> None:
    with pytest.raises(ConfigurationError, match=rf"^{name} is .*; give pairs of .*, or None for no limit$") as caught:
        Quota(**{name: windows})
    assert repr(windows) in str(caught.value)


@pytest.mark.parametrize("name", ["interactive_share", "margin"])
@pytest.mark.parametrize("share", [-0.1, 1, float("nan"), "0.2", True, False, None])
def test_shares_are_below_one(name: str, share: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} is {share!r}; give a share"):
        Quota(**{name: share})


@pytest.mark.parametrize("windows", [((10, 10.0), (5, 5.0)), ((5, 5.0), (5, 50.0)), [[3, 1], [100, 2]]])
def test_any_windows_go_together(windows: Any) -> None:
    clock = Clock()
    times = take_all(Quota(mutations=windows, clock=clock), clock, 60)
    assert all(most_in(times, length) <= limit for limit, length in windows)


def test_without_windows_there_is_no_limit_but_holds() -> None:
    quota = Quota(mutations=None, id_list=None, clock=Clock())
    assert admitted(quota, 5000, ADD) == 5000
    quota.hold(1)
    assert admitted(quota) == 0


def test_settings_show() -> None:
    assert repr(Quota(id_list=None)) == (
        "Quota(mutations=((100, 10.0), (900, 900.0)), id_list=None, reads=None, interactive_share=0.2)"
    )


def test_clients_of_one_key_and_host_share() -> None:
    # What is shared lasts as long as the process.
    digest, other = secrets.token_hex(), secrets.token_hex()
    one = shared_quota(digest, "statsigapi.net")
    assert shared_quota(digest, "StatsigAPI.net") is one
    assert shared_quota(other, "statsigapi.net") is not one
    assert shared_quota(digest, "api.statsig.com") is not one


def test_a_shared_quota_remembers_when_its_clients_are_gone() -> None:
    digest = secrets.token_hex()
    assert admitted(shared_quota(digest, "statsigapi.net")) == 100
    assert admitted(shared_quota(digest, "statsigapi.net")) == 0


def test_async_takes_count_in_the_same_windows() -> None:
    quota = Quota(mutations=((10, 10.0),), id_list=((2, 10.0),), interactive_share=0.5, clock=Clock())

    async def count(operation: str, *, bulk: bool) -> int:
        return [await quota.take_async(operation, mutation=True, bulk=bulk) for _ in range(20)].count(0)

    assert asyncio.run(count(ADD, bulk=True)) == 1
    assert asyncio.run(count(ADD, bulk=False)) == 1
    assert asyncio.run(count(PLAIN, bulk=True)) == 4
    assert asyncio.run(count(PLAIN, bulk=False)) == 4


def test_a_hold_of_no_time_holds_nothing() -> None:
    quota = Quota(clock=Clock())
    quota.hold(0)
    quota.hold(0.0)
    assert admitted(quota) == 100


def test_little_loads_with_a_quota() -> None:
    """What is not of this package is of the standard library, and nothing of asyncio or Redis."""
    code = """
import sys
from statsig_console.quota import Quota
quota = Quota(mutations=((1, 10.0),))
assert quota.take("gates.update", mutation=True) == 0
assert "statsig_console.quota_queue" not in sys.modules
assert quota.take("gates.update", mutation=True) > 0
assert not {"asyncio", "redis", "attrs", "httpx"} & set(sys.modules), sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_shared_quota_is_at_home_in_both_modules() -> None:
    import statsig_console
    import statsig_console.quota
    from statsig_console.quota_redis import RedisQuota

    assert statsig_console.quota.RedisQuota is RedisQuota
    assert statsig_console.RedisQuota is RedisQuota
    with pytest.raises(AttributeError, match="has no attribute 'Nope'"):
        statsig_console.quota.Nope  # noqa: B018


def test_a_wrong_setting_is_one_kind_of_error() -> None:
    with pytest.raises(ConfigurationError) as caught:
        Quota(margin=True)
    assert isinstance(caught.value, ValueError)
    with pytest.raises(ConfigurationError, match="clock is 5; give a function"):
        Quota(clock=5)  # type: ignore[arg-type]


def test_a_quota_without_a_clock_goes_by_the_one_of_its_clients() -> None:
    clock = Clock()
    quota, own = Quota(mutations=((3, 10.0),)), Quota(clock=Clock(5000))
    for each in (quota, own):
        keep_time_by(each, clock)
    assert admitted(quota) == 3
    clock.advance(10.2)
    assert admitted(quota) == 3
    assert admitted(own) == 100
    clock.advance(10.2)
    assert admitted(own) == 0

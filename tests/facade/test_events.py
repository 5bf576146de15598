"""Hooks and the log: what is told, to whom, and that telling never harms."""

from __future__ import annotations

import asyncio
import functools
import logging
import os
import pickle
import subprocess
import sys
from typing import Any

import httpx
import pytest

from statsig_console import (
    APIConnectionError,
    AsyncStatsig,
    ConfigurationError,
    NotFoundError,
    RateLimitError,
    events,
    log_to_stderr,
)
from statsig_console.contract.violation import Violation
from statsig_console.events import CallEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent
from statsig_console.quota import Quota
from statsig_console.retry import TimeSource
from statsig_console_api.client import Request
from tests.conftest import KEY, Flavour

PATH = "/console/v1/gates/a"
NAMES = ("on_request", "on_response", "on_retry", "on_wait", "on_end", "on_violation")


class Still(TimeSource):
    """A clock whose waits take no time; a request takes one second, which `answers` lets pass."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        pass

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(0)

    def wall(self) -> float:
        return 1_000.0 + self.now

    def random(self) -> float:
        return 1.0


class Paced(Quota):
    """Lets nobody through at first."""

    def __init__(self) -> None:
        super().__init__(mutations=None, id_list=None)
        self.waits = [2.0]

    def take(self, operation: str, *, mutation: bool, bulk: bool = False) -> float:
        return self.waits.pop() if self.waits else 0.0


def answers(*steps: Any, clock: Still | None = None) -> Any:
    left = list(steps)

    def handler(request: httpx.Request) -> httpx.Response:
        step = left.pop(0)
        if clock:
            clock.now += 1
        if isinstance(step, type):
            raise step(f"failed with {KEY}", request=request)
        return httpx.Response(step, json={"data": {"id": "a"}, "message": KEY})

    return handler


def opened(flavour: Flavour, *steps: Any, **settings: Any) -> Any:
    clock = Still()
    return flavour.client(
        answers(*steps, clock=clock), **{"quota": Quota.unlimited(), "max_retries": 4, "_clock": clock, **settings}
    )


def recording(flavour: Flavour, *, awaited: bool) -> tuple[list[Any], dict[str, Any]]:
    """A list, and hooks of either kind that put their events into it."""
    told: list[Any] = []

    async def hook(event: Any) -> None:
        await asyncio.sleep(0)
        told.append(event)

    return told, dict.fromkeys(NAMES, hook if awaited else told.append)


@pytest.mark.parametrize(
    ("flavour", "awaited"), [("sync", False), ("async", False), ("async", True)], indirect=["flavour"]
)
def test_hooks_are_told_of_everything_in_order(flavour: Flavour, awaited: bool) -> None:
    told, hooks = recording(flavour, awaited=awaited)
    client = opened(flavour, 429, httpx.ReadTimeout, 200, quota=Paced(), **hooks)
    assert flavour.run(client.gates.get("a")).id == "a"
    call = ("gates.get", "GET", PATH)
    answers = [
        ResponseEvent(*call, attempt=1, status_code=429, failure=None, elapsed=1.0, ended=1001.0),
        ResponseEvent(*call, attempt=2, status_code=None, failure="ReadTimeout", elapsed=1.0, ended=1002.0),
        ResponseEvent(*call, attempt=3, status_code=200, failure=None, elapsed=1.0, ended=1003.0),
    ]
    waits = [
        WaitEvent(*call, attempt=1, reason="quota", seconds=2.0),
        WaitEvent(*call, attempt=2, reason="429", seconds=10.5),
        WaitEvent(*call, attempt=3, reason="ReadTimeout", seconds=1.0),
    ]
    assert told == [
        RequestEvent(*call, attempt=1),
        waits[0],
        answers[0],
        RetryEvent(*call, attempt=1, reason="429", wait=10.5),
        waits[1],
        RequestEvent(*call, attempt=2),
        answers[1],
        RetryEvent(*call, attempt=2, reason="ReadTimeout", wait=1.0),
        waits[2],
        RequestEvent(*call, attempt=3),
        answers[2],
        CallEvent(*call, "https://statsigapi.net", tuple(answers), tuple(waits), 200, None, elapsed=3.0),
    ]


def test_events_are_frozen_pickle_and_hold_no_key(flavour: Flavour) -> None:
    told, hooks = recording(flavour, awaited=False)
    client = opened(flavour, httpx.ReadError, 404, **hooks)
    with pytest.raises(NotFoundError):
        flavour.run(client.request("GET", f"/gates/{KEY}"))
    assert {event.path for event in told} == {"/gates/console-***"}
    assert "planted" not in repr(told)
    assert pickle.loads(pickle.dumps(told)) == told
    with pytest.raises(AttributeError):
        told[0].path = "/"


def test_a_hook_that_raises_breaks_nothing_and_is_logged(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    def hook(event: Any) -> None:
        raise ValueError("my own fault")

    client = opened(flavour, 503, 200, **dict.fromkeys(NAMES, hook))
    assert flavour.run(client.gates.get("a")).id == "a"
    failures = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(failures) == 7
    assert all(record.name == "statsig_console" and "my own fault" in str(record.exc_info) for record in failures)


def test_interrupting_a_hook_ends_the_call(flavour: Flavour) -> None:
    def hook(event: Any) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        flavour.run(opened(flavour, 200, on_request=hook).gates.get("a"))


class AsyncHook:
    """A hook that is an object."""

    async def __call__(self, event: Any) -> None:
        pass


async def async_hook(event: Any, more: int = 0) -> None:
    pass


@pytest.mark.parametrize("hook", [async_hook, AsyncHook(), functools.partial(async_hook, more=1)])
@pytest.mark.parametrize("name", NAMES)
def test_async_hooks_need_an_async_client(flavour: Flavour, name: str, hook: Any) -> None:
    if flavour.is_async:
        assert opened(flavour, 200, **{name: hook})
        return
    with pytest.raises(ConfigurationError, match=f"{name} is the async .* use AsyncStatsig"):
        opened(flavour, 200, **{name: hook})


def test_what_is_no_hook_is_refused(flavour: Flavour) -> None:
    with pytest.raises(ConfigurationError, match="on_wait is 5; pass a function"):
        opened(flavour, 200, on_wait=5)


def test_a_hook_that_turns_out_async_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    flavour = Flavour("sync")
    client = opened(flavour, 200, on_request=lambda event: async_hook(event))
    assert client.gates.get("a").id == "a"
    assert "cannot await" in str(caplog.records[-1].exc_info)
    flavour.finish()


def test_each_event_has_its_hook() -> None:
    told: list[Any] = []
    hooks = Hooks({"on_violation": told.append, "on_wait": None}, awaiting=False)
    event = Violation("gates.get", "answer", 200, "/data/id", "/data/id", "missing", "string", "nothing")
    hooks.fire(event)
    hooks.fire(RequestEvent("gates.get", "GET", PATH, 1))
    assert told == [event]
    assert set(events._KINDS) == set(NAMES)


def test_a_call_that_fails_or_is_interrupted_has_an_end(flavour: Flavour) -> None:
    told: list[Any] = []

    def interrupt(event: Any) -> None:
        raise KeyboardInterrupt

    with pytest.raises(APIConnectionError):
        flavour.run(opened(flavour, httpx.ReadError, max_retries=0, on_end=told.append).gates.get("a"))
    with pytest.raises(RateLimitError):
        flavour.run(opened(flavour, 429, max_wait=1, on_end=told.append).gates.get("a"))
    with pytest.raises(KeyboardInterrupt):
        flavour.run(opened(flavour, 200, on_end=told.append, on_request=interrupt).gates.get("a"))
    with pytest.raises(NotFoundError):
        flavour.run(opened(flavour, 404, on_end=told.append).gates.get("a"))
    assert [(event.status_code, event.failure, len(event.attempts)) for event in told] == [
        (None, "ReadError", 1),
        (None, "WaitTooLong", 1),
        (None, "KeyboardInterrupt", 0),
        (404, None, 1),
    ]


def test_a_cancelled_call_has_an_end() -> None:
    told: list[Any] = []

    async def forever(request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    async def cancel() -> None:
        async with AsyncStatsig(
            KEY, transport=httpx.MockTransport(forever), quota=Quota.unlimited(), on_end=told.append
        ) as statsig:
            task = asyncio.ensure_future(statsig.gates.get("a"))
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(cancel())
    assert [(event.operation, event.failure) for event in told] == [("gates.get", "CancelledError")]


def test_each_attempt_and_wait_has_a_line(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "statsig_console")
    client = opened(flavour, 429, 200)
    body = {"secret": "of the body"}
    request = Request("gates.create", "POST", PATH, {"q": "of the query"}, body=body)
    flavour.run(client.with_options(extra_headers={"x-mine": "of the header"}).call(request, lambda _: None))
    lines = [record.getMessage() for record in caplog.records if record.name == "statsig_console"]
    assert lines == [
        f"gates.create {PATH} attempt 1: 429 after 1.000 s, 0.000 s waited so far",
        f"gates.create {PATH} waits 10.500 s before attempt 2: 429",
        f"gates.create {PATH} attempt 2: 200 after 1.000 s, 10.500 s waited so far",
    ]


def test_changes_and_waits_are_told_at_info_reads_at_debug(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "statsig_console")
    client = opened(flavour, 503, 200, 200)
    flavour.run(client.gates.get("a"))
    flavour.run(client.gates.update("a", description="b"))
    levels = [record.levelname for record in caplog.records if record.name == "statsig_console"]
    assert levels == ["DEBUG", "INFO", "DEBUG", "INFO"]


def test_nothing_below_a_warning_is_said_unasked() -> None:
    """The logger leaves everything to those who set logging up, and warnings to Python where nobody did."""
    assert events.logger.handlers == []
    assert events.logger.level == logging.NOTSET
    assert events.logger.propagate


UNCONFIGURED = """
import httpx
from statsig_console import Statsig
from statsig_console.quota import Quota

def answer(request):
    return httpx.Response(200, json={"message": "ok", "data": {"id": "g", "name": 5}})

def hook(event):
    raise RuntimeError("the hook's own mistake")

with Statsig("console-planted", transport=httpx.MockTransport(answer), quota=Quota.unlimited(), %s) as statsig:
    statsig.gates.get("g")
"""


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ('contract="warn"', "gates.get"),
        ("on_request=hook", "a hook failed; the call goes on"),
        ("", None),
    ],
)
def test_warnings_reach_stderr_where_nobody_set_logging_up(settings: str, told: str | None) -> None:
    code = UNCONFIGURED % settings
    ended = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert told in ended.stderr if told else ended.stderr == ""
    assert ended.stdout == ""


LOST_REDIS = """
from statsig_console import RedisQuota
RedisQuota("redis://127.0.0.1:1/0").take("gates.update", mutation=True)
"""


def test_a_lost_redis_is_told_where_nobody_set_logging_up() -> None:
    ended = subprocess.run([sys.executable, "-c", LOST_REDIS], check=True, capture_output=True, text=True)
    assert "the quota's Redis at" in ended.stderr
    assert "does not answer" in ended.stderr


ASKED = """
import httpx, logging
from statsig_console import Statsig, log_to_stderr
from statsig_console.quota import Quota

def answer(request):
    return httpx.Response(200, json={"message": "ok", "data": {"id": "g"}})

%s
with Statsig("console-planted", transport=httpx.MockTransport(answer), quota=Quota.unlimited()) as statsig:
    statsig.gates.get("g")
    statsig.gates.update("g", description="d")
"""


@pytest.mark.parametrize(
    ("code", "level", "told"),
    [
        ("", None, []),
        ("", "info", ["gates.update"]),
        ("", "DEBUG", ["gates.get", "gates.update"]),
        ("log_to_stderr()", None, ["gates.update"]),
        ("log_to_stderr('debug'); log_to_stderr('debug')", None, ["gates.get", "gates.update"]),
        # The application's own handler writes the same, once.
        ("logging.basicConfig(level='DEBUG')", "info", ["gates.update"]),
        # Its handler lets warnings through alone.
        ("logging.basicConfig(); logging.root.handlers[0].setLevel('ERROR')", "info", ["gates.update"]),
    ],
)
def test_the_log_goes_to_stderr_where_it_is_asked_for(code: str, level: str | None, told: list[str]) -> None:
    environment = {**os.environ, **({"STATSIG_CONSOLE_LOG": level} if level else {})}
    ended = subprocess.run(
        [sys.executable, "-c", ASKED % code], check=True, capture_output=True, text=True, env=environment
    )
    lines = [line for line in ended.stderr.splitlines() if "statsig_console:" in line]
    assert [line.partition("statsig_console:")[2].split()[0] for line in lines] == told
    assert all("/console/v1/gates/g" in line for line in lines)
    assert "planted" not in ended.stderr


def test_another_level_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match=r"level is 'warn'; use 'debug' or 'info'"):
        log_to_stderr("warn")  # type: ignore[arg-type]
    monkeypatch.setenv("STATSIG_CONSOLE_LOG", "all")
    with pytest.raises(ConfigurationError, match="STATSIG_CONSOLE_LOG is 'all'"):
        Flavour("sync").client(answers())

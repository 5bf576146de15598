"""What is sent again, when, and what ends a call."""

from __future__ import annotations

import asyncio
import json
import pickle
import ssl
import threading
from collections.abc import Callable, Iterator
from email.utils import formatdate
from typing import Any
from uuid import uuid4

import httpx
import pytest

from statsig_console import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    InternalServerError,
    RateLimitError,
    retry,
)
from statsig_console.quota import Quota, shared_quota
from statsig_console.retry import AGAIN, OPERATIONS, VERBS, Rule, TimeSource, rule_for, seconds_of
from statsig_console.transport import lanes
from statsig_console_api import operations
from statsig_console_api.client import Request
from tests.conftest import KEY, Flavour

EPOCH = 1_800_000_000.0


class FakeClock(TimeSource):
    """Time that passes when somebody sleeps.

    Args:
        chance: What `random` gives.
    """

    def __init__(self, chance: float = 0.0) -> None:
        self.now = 1000.0
        self.chance = chance
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return EPOCH

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)

    def random(self) -> float:
        return self.chance


class Script:
    """Answers requests one after another as told, the last answer for ever, and keeps what came.

    Args:
        steps: A status, an answer, or what to raise.
    """

    def __init__(self, *steps: int | httpx.Response | type[httpx.TransportError]) -> None:
        self.steps = list(steps)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, type):
            raise step("broken", request=request)
        if isinstance(step, int):
            return httpx.Response(step, json={"data": {"id": "a"}, "message": "words"})
        return httpx.Response(step.status_code, headers=step.headers, content=step.content)

    def __len__(self) -> int:
        return len(self.requests)


class Stint(Quota):
    """A quota whose `take` gives the waits it was told, then permits."""

    def __init__(self, *waits: float) -> None:
        super().__init__(mutations=None, id_list=None)
        self.waits = list(waits)
        self.taken: list[tuple[str, bool, bool]] = []
        self.holds: list[float] = []

    def take(self, operation: str, *, mutation: bool, bulk: bool = False) -> float:
        if self.waits:
            return self.waits.pop(0)
        self.taken.append((operation, mutation, bulk))
        return 0.0

    def hold(self, seconds: float) -> None:
        self.holds.append(seconds)


def opened(flavour: Flavour, handler: Any, clock: TimeSource | None = None, **settings: Any) -> Any:
    options = {"quota": Quota.unlimited(), "max_retries": 4, "_clock": clock or FakeClock(), **settings}
    return flavour.client(handler, **options)


def request_of(operation: str, body: Any = None) -> Request:
    known = operations.get(operation)
    method = known.method if known else "POST"
    return Request(operation, method, "/console/v1/things", body={} if body is None and method != "GET" else body)


GET = Request("gates.get", "GET", "/console/v1/gates/a")
CREATE = Request("gates.create", "POST", "/console/v1/gates", body={"name": "a"})


def send(flavour: Flavour, client: Any, request: Request = GET) -> Any:
    return flavour.run(client.call(request, lambda body: body["data"]["id"]))


# --- the table

SET_LIKE = {"archive", "unarchive", "enable", "disable", "add_ids", "remove_ids"}
NEVER = {"skip", "rollout", "approve", "reset", "start", "launch", "make_decision", "commit"}


def test_table_names_the_set_like_writes_of_the_document_and_no_other() -> None:
    mutations = {name for name, operation in operations.items() if operation.method != "GET"}
    named = {name for name in mutations if name.rpartition(".")[2] in SET_LIKE}
    assert set(OPERATIONS) == named | {"segments.id_list.add", "segments.id_list.remove"}
    assert all(rule.repeat for rule in OPERATIONS.values())
    assert {name for name, rule in OPERATIONS.items() if rule.unless} == {"segments.add_ids", "segments.remove_ids"}
    assert set(VERBS) == {"GET", "HEAD"}


def test_what_must_not_happen_twice_is_not_repeated() -> None:
    once = [name for name in operations if name.rpartition(".")[2] in NEVER]
    assert len({name.rpartition(".")[2] for name in once}) == len(NEVER)
    assert not any(rule_for(name, operations[name].method).repeat for name in once)


def test_unknown_operations_are_not_repeated_unless_they_read() -> None:
    assert [rule_for("new.thing", verb).repeat for verb in ("GET", "POST", "PUT", "DELETE", "PATCH", "LINK")] == [
        True,
        *[False] * 5,
    ]


REPEATED = ["gates.get", "gates.list", "segments.id_list.add", "segments.id_list.remove", "gates.archive"]
REPEATED += ["segments.add_ids", "segments.remove_ids", "dynamic_configs.enable"]
SENT_ONCE = ["gates.create", "gates.update", "gates.delete", "gates.launch", "segments.id_list.reset", "new.thing"]
SENT_ONCE += ["release_pipeline_triggers.skip", "experiments.make_decision"]
MAY_HAVE_ARRIVED = [502, 503, 504, httpx.ReadError, httpx.WriteError, httpx.CloseError, httpx.RemoteProtocolError]
MAY_HAVE_ARRIVED += [httpx.ReadTimeout, httpx.WriteTimeout]
REFUSED_OR_UNSENT = [429, httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout]
FINAL = [400, 401, 403, 404, 409, 422, 500, 501, 520, 302, httpx.LocalProtocolError, httpx.ProxyError]
FINAL += [httpx.UnsupportedProtocol]


def name_of(step: Any) -> str:
    return getattr(step, "__name__", str(step))


@pytest.mark.parametrize("step", MAY_HAVE_ARRIVED + REFUSED_OR_UNSENT, ids=name_of)
@pytest.mark.parametrize("operation", REPEATED)
def test_reads_and_set_like_writes_are_repeated(flavour: Flavour, operation: str, step: Any) -> None:
    script = Script(step, step, 200)
    assert send(flavour, opened(flavour, script), request_of(operation)) == "a"
    assert len(script) == 3


@pytest.mark.parametrize("step", MAY_HAVE_ARRIVED, ids=name_of)
@pytest.mark.parametrize("operation", SENT_ONCE)
def test_other_changes_are_sent_once_if_they_may_have_arrived(flavour: Flavour, operation: str, step: Any) -> None:
    script = Script(step, 200)
    with pytest.raises((APIStatusError, APIConnectionError)) as caught:
        send(flavour, opened(flavour, script), request_of(operation))
    error: Any = caught.value
    assert len(script) == error.attempts == 1


@pytest.mark.parametrize("step", REFUSED_OR_UNSENT, ids=name_of)
@pytest.mark.parametrize("operation", SENT_ONCE)
def test_other_changes_are_repeated_if_they_were_refused_or_not_sent(
    flavour: Flavour, operation: str, step: Any
) -> None:
    script = Script(step, 200)
    assert send(flavour, opened(flavour, script), request_of(operation)) == "a"
    assert len(script) == 2


@pytest.mark.parametrize("step", FINAL, ids=name_of)
def test_nothing_is_repeated_after_other_statuses_and_failures(flavour: Flavour, step: Any) -> None:
    script = Script(step, 200)
    with pytest.raises((APIStatusError, APIConnectionError)):
        send(flavour, opened(flavour, script))
    assert len(script) == 1


def test_a_refused_certificate_is_final(flavour: Flavour) -> None:
    script: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        script.append(request)
        raise httpx.ConnectError("certificate", request=request) from ssl.SSLCertVerificationError("self-signed")

    with pytest.raises(APIConnectionError):
        send(flavour, opened(flavour, handler))
    assert len(script) == 1


@pytest.mark.parametrize("operation", ["segments.add_ids", "segments.remove_ids"])
def test_a_version_makes_a_write_of_ids_unrepeatable(flavour: Flavour, operation: str) -> None:
    for body, extra in (({"ids": [], "version": 3}, {}), ({"ids": []}, {"version": 3})):
        script = Script(503, 200)
        view = opened(flavour, script).with_options(extra_body=extra)
        with pytest.raises(InternalServerError):
            send(flavour, view, request_of(operation, body))
        assert len(script) == 1


def test_options_of_a_view_override_the_policy(flavour: Flavour) -> None:
    script = Script(503, 200)
    client = opened(flavour, script)
    with pytest.raises(InternalServerError):
        send(flavour, client.with_options(max_retries=0, timeout=5))
    assert len(script) == 1
    script.steps = [503, 200]
    assert send(flavour, client.with_options(repeat=True), CREATE) == "a"
    script.steps = [503, 200]
    with pytest.raises(InternalServerError):
        send(flavour, client.with_options(repeat=True).with_options(repeat=False))
    script.steps = [503, 200]
    assert send(flavour, client.with_options(repeat=False).with_options(repeat=None)) == "a"


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_retries_are_counted(flavour: Flavour, retries: int) -> None:
    script = Script(503)
    with pytest.raises(InternalServerError) as caught:
        send(flavour, opened(flavour, script, max_retries=retries))
    assert len(script) == caught.value.attempts == retries + 1
    assert str(caught.value).endswith(f"503: words ({retries + 1} attempt{'s' if retries else ''})")


def test_a_failure_tells_its_attempts(flavour: Flavour) -> None:
    with pytest.raises(APIConnectionError) as caught:
        send(flavour, opened(flavour, Script(httpx.ReadError), max_retries=2))
    assert caught.value.attempts == 3
    with pytest.raises(APIResponseValidationError) as unreadable:
        send(flavour, opened(flavour, Script(503, httpx.Response(200, content=b"<html>"))))
    assert (unreadable.value.attempts, unreadable.value.status_code) == (2, 200)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"max_retries": -1}, "max_retries is -1"),
        ({"max_retries": True}, "max_retries is True"),
        ({"max_retries": 1.5}, "max_retries is 1.5"),
        ({"max_wait": -1}, "max_wait is -1"),
        ({"max_wait": float("inf")}, "max_wait is inf"),
        ({"max_wait": None}, "max_wait is None"),
        ({"quota": 5}, "quota is 5"),
    ],
)
def test_settings_that_cannot_be_right(flavour: Flavour, settings: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        flavour.kind(KEY, **settings)


@pytest.mark.parametrize("option", ["repeat", "bulk"])
def test_options_that_are_no_choice(flavour: Flavour, option: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{option} is 'yes'; pass True or False"):
        opened(flavour, Script(200)).with_options(**{option: "yes"})


# --- waits


def waits(flavour: Flavour, *steps: Any, chance: float = 0.0, **settings: Any) -> list[float]:
    clock = FakeClock(chance)
    send(flavour, opened(flavour, Script(*steps), clock, **settings))
    return clock.slept


def asking(status: int, retry_after: str) -> httpx.Response:
    return httpx.Response(status, headers={"Retry-After": retry_after})


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("value", ["7", " 7 ", formatdate(EPOCH + 7, usegmt=True), "Fri, 15 Jan 2027 08:00:07 -0000"])
def test_retry_after_is_honoured(flavour: Flavour, status: int, value: str) -> None:
    assert waits(flavour, asking(status, value), 200) == [7.0]


def test_retry_after_zero_still_backs_off(flavour: Flavour) -> None:
    assert waits(flavour, asking(429, "0"), 200, chance=1.0) == [0.5]


@pytest.mark.parametrize("value", ["soon", "-5", "nan", "1.5.5", "", "٣", formatdate(EPOCH - 60, usegmt=True)])
def test_retry_after_that_says_nothing_is_none(flavour: Flavour, value: str) -> None:
    assert seconds_of(value, EPOCH) is None
    headers = [(b"Retry-After", value.encode())]
    assert waits(flavour, httpx.Response(429, headers=headers), 200) == [10.0]


@pytest.mark.parametrize("value", ["9" * 5000, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_endless_retry_after_is_a_day(value: str) -> None:
    assert seconds_of(value, EPOCH) == 86_400


def test_backoff_is_exponential_with_full_jitter_and_bounded(flavour: Flavour) -> None:
    assert waits(flavour, *[503] * 9, 200, chance=1.0, max_retries=9) == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]
    assert waits(flavour, *[503] * 3, 200, chance=0.5) == [0.25, 0.5, 1]
    assert waits(flavour, *[503] * 3, 200, chance=0.0) == [0, 0, 0]


def test_a_bare_429_waits_out_the_window_with_jitter(flavour: Flavour) -> None:
    assert waits(flavour, 429, 429, 200, chance=1.0) == [10.5, 11.0]


def test_the_real_clock_sleeps_and_jitters() -> None:
    clock = TimeSource()
    before = clock.monotonic()
    clock.sleep(0.001)
    asyncio.run(clock.sleep_async(0.001))
    assert clock.monotonic() - before >= 0.002
    assert clock.wall() > 1_700_000_000
    assert 0 <= clock.random() <= 1


# --- max_wait


@pytest.mark.parametrize("value", ["31", None])
def test_a_429_that_asks_for_too_long_is_raised_at_once(flavour: Flavour, value: str | None) -> None:
    clock = FakeClock()
    answer = httpx.Response(429, json={"message": "slow"}, headers={"Retry-After": value} if value else {})
    script = Script(answer)
    limit = 30 if value else 9
    with pytest.raises(RateLimitError) as caught:
        send(flavour, opened(flavour, script, clock, max_wait=limit))
    error = caught.value
    wait = 31 if value else 10
    assert (error.wait, error.attempts, len(script), clock.slept) == (wait, 1, 1, [])
    assert error.message == f"slow; 429 asks for a wait of {wait} s, which would pass max_wait ({limit} s)"
    assert pickle.loads(pickle.dumps(error)).wait == wait


def test_a_429_that_is_not_repeated_tells_its_retry_after(flavour: Flavour) -> None:
    with pytest.raises(RateLimitError) as caught:
        send(flavour, opened(flavour, Script(asking(429, "12")), max_retries=0))
    assert caught.value.wait == 12
    assert RateLimitError("x", status_code=429).wait is None


def test_other_waits_that_are_too_long_are_timeouts(flavour: Flavour) -> None:
    with pytest.raises(APITimeoutError) as caught:
        send(flavour, opened(flavour, Script(asking(503, "31")), max_wait=30))
    error = caught.value
    assert (error.limit, error.seconds, error.wait, error.attempts) == ("max_wait", 30, 31, 1)
    assert isinstance(error.__cause__, InternalServerError)
    with pytest.raises(APITimeoutError) as caught:
        send(flavour, opened(flavour, Script(httpx.ReadError), FakeClock(1.0), max_wait=0))
    assert isinstance(caught.value.__cause__, httpx.ReadError)
    assert "ReadError asks for a wait of 0.5 s, which would pass max_wait (0 s)" in str(caught.value)


def test_all_waits_of_a_call_count_together(flavour: Flavour) -> None:
    clock = FakeClock()
    quota = Stint(4.0)
    with pytest.raises(RateLimitError) as caught:
        send(flavour, opened(flavour, Script(asking(429, "5")), clock, quota=quota, max_wait=10))
    assert clock.slept == [4, 5]
    assert caught.value.attempts == 2
    assert "max_wait (10 s, of which 9 s are spent)" in caught.value.message


def test_a_quota_that_asks_for_too_long_sends_nothing(flavour: Flavour) -> None:
    script = Script(200)
    with pytest.raises(APITimeoutError) as caught:
        send(flavour, opened(flavour, script, quota=Stint(31.0), max_wait=30))
    error = caught.value
    assert (error.wait, error.limit, error.attempts, len(script)) == (31, "max_wait", 0, 0)
    assert error.__cause__ is None
    assert str(error).endswith("quota asks for a wait of 31 s, which would pass max_wait (30 s) (0 attempts)")


def test_a_quota_that_asks_for_too_long_after_a_429_is_a_rate_limit(flavour: Flavour) -> None:
    class Closing(Stint):
        def hold(self, seconds: float) -> None:
            super().hold(seconds)
            self.waits.append(900.0)

    script = Script(asking(429, "5"))
    with pytest.raises(RateLimitError) as caught:
        send(flavour, opened(flavour, script, quota=Closing(), max_wait=30))
    assert (caught.value.wait, caught.value.attempts, len(script)) == (900, 1, 1)


def test_each_call_has_its_own_budget(flavour: Flavour) -> None:
    client = opened(flavour, Script(asking(429, "20"), 200, asking(429, "20"), 200), max_wait=30)
    assert [send(flavour, client), send(flavour, client)] == ["a", "a"]


# --- quota


def test_every_attempt_takes_a_permit_and_a_429_holds_the_quota(flavour: Flavour) -> None:
    quota = Stint(1.5, 0.5)
    clock = FakeClock()
    script = Script(asking(429, "20"), 429, httpx.ConnectError, 200)
    assert send(flavour, opened(flavour, script, clock, quota=quota), CREATE) == "a"
    assert quota.taken == [("gates.create", True, False)] * 4
    assert quota.holds == [20, 10]
    assert clock.slept[:2] == [1.5, 0.5]


def test_quota_knows_reads_and_bulk_jobs(flavour: Flavour) -> None:
    quota = Stint()
    client = opened(flavour, Script(200), quota=quota)
    send(flavour, client)
    send(flavour, client.with_options(bulk=True), CREATE)
    send(flavour, client.with_options(bulk=True).with_options(bulk=False), CREATE)
    assert quota.taken == [("gates.get", False, False), ("gates.create", True, True), ("gates.create", True, False)]


def test_clients_of_one_key_and_host_share_a_quota(flavour: Flavour) -> None:
    def quota(**settings: Any) -> Quota:
        found: Quota = flavour.open(**{"api_key": KEY, "quota": None, **settings}).quota
        return found

    assert quota() is quota() is quota(base_url="https://STATSIGAPI.net/v")
    assert quota() is flavour.open(api_key=KEY, quota=None).with_options(timeout=1).quota
    assert quota() is not quota(api_key="console-other")
    assert quota() is not quota(base_url="https://other.example")
    own = Quota.unlimited()
    assert quota(quota=own) is own


def test_the_shared_quota_is_the_one_that_paces(flavour: Flavour) -> None:
    clock = FakeClock()
    # Shared in this process for good, so of this test alone.
    host = f"{uuid4().hex}.example"
    base_url = f"https://{host}"
    first, second = (flavour.client(Script(200), base_url=base_url, quota=None, _clock=clock) for _ in range(2))
    first.quota._clock = clock.monotonic
    first.quota.hold(50)
    assert send(flavour, second, CREATE) == "a"
    assert clock.slept == [50]
    digest = first._settings.key.digest()
    assert shared_quota(digest, host) is second.quota
    assert KEY not in digest


def test_forecast_is_at_hand(flavour: Flavour) -> None:
    quota = Quota(clock=lambda: 0.0)
    assert 80 < opened(flavour, Script(200), quota=quota).quota.forecast(mutations=900) < 100


# --- state


def test_a_post_is_sent_once_while_a_get_is_repeated_beside_it() -> None:
    """What one call is allowed is nothing to another, on the same client and at the same time."""
    sent: list[str] = []
    both = threading.Barrier(2, timeout=10)

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        if len(sent) <= 2:
            both.wait()
        return httpx.Response(503 if sent.count(request.method) <= 3 else 200, json={"data": {"id": "a"}})

    flavour = Flavour("sync")
    client = opened(flavour, handler)
    outcomes: dict[str, Any] = {}

    def run(request: Request) -> None:
        try:
            outcomes[request.method] = send(flavour, client, request)
        except InternalServerError as error:
            outcomes[request.method] = error.attempts

    threads = [threading.Thread(target=run, args=(request,)) for request in (GET, CREATE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    flavour.finish()
    assert outcomes == {"GET": "a", "POST": 1}
    assert sent.count("POST") == 1
    assert sent.count("GET") == 4


def test_a_post_is_sent_once_while_gets_are_repeated_in_other_tasks() -> None:
    sent: list[str] = []

    async def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        await asyncio.sleep(0)
        return httpx.Response(503, json={})

    async def run() -> list[Any]:
        flavour.run = lambda value: value  # type: ignore[method-assign]
        client = opened(flavour, handler)
        async with client:
            calls = [client.call(request, lambda body: body) for request in (GET, CREATE, GET, CREATE)]
            return await asyncio.gather(*calls, return_exceptions=True)

    flavour = Flavour("async")
    errors = asyncio.run(run())
    assert [error.attempts for error in errors] == [5, 1, 5, 1]
    assert sent.count("POST") == 2


def test_four_pages_with_a_429_on_the_third_take_five_requests(flavour: Flavour) -> None:
    asked: list[int] = []

    def handler(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        asked.append(page)
        if asked.count(3) == 1 and page == 3:
            return httpx.Response(429)
        pagination = {"nextPage": f"?page={page + 1}" if page < 4 else None}
        return httpx.Response(200, json={"data": [{"id": str(page)}], "pagination": pagination})

    client = opened(flavour, handler)
    assert [gate.id for gate in flavour.collect(client.gates.list())] == ["1", "2", "3", "4"]
    assert asked == [1, 2, 3, 3, 4]


def test_the_body_is_sent_again_as_it_was(flavour: Flavour) -> None:
    script = Script(429, 429, 200)
    send(flavour, opened(flavour, script), CREATE)
    assert {request.content for request in script.requests} == {b'{"name":"a"}'}
    assert all(request.headers["STATSIG-API-KEY"] == KEY for request in script.requests)


# --- bodies and the bound of an attempt


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body of chunks, each of which takes its time, that may end in an error."""

    def __init__(self, clock: FakeClock, chunks: list[bytes], seconds: float = 0.0, end: Exception | None = None):
        self.clock, self.chunks, self.seconds, self.end = clock, chunks, seconds, end
        self.given = 0
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.chunks:
            self.clock.now += self.seconds
            self.given += 1
            yield chunk
        if self.end is not None:
            raise self.end

    async def __aiter__(self) -> Any:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def streaming(streams: list[Chunks], status: int = 200, **headers: str) -> Callable[[httpx.Request], httpx.Response]:
    return lambda _: httpx.Response(status, headers=headers, stream=streams.pop(0) if len(streams) > 1 else streams[0])


def test_an_attempt_ends_between_chunks_when_its_time_is_over(flavour: Flavour) -> None:
    clock = FakeClock()
    slow = Chunks(clock, [b"1"] * 100, seconds=1)
    with pytest.raises(APITimeoutError) as caught:
        send(flavour, opened(flavour, streaming([slow]), clock, timeout=10, max_retries=0))
    error = caught.value
    assert (error.limit, error.seconds, error.status_code) == ("attempt", 10, 200)
    assert "→ 200: no answer within the attempt limit of 10 s (1 attempt)" in str(error)
    assert slow.given == 11
    assert slow.closed
    quick = Chunks(clock, [b'{"data":{"id":"a"}}'])
    assert send(flavour, opened(flavour, streaming([slow, quick]), clock, timeout=10)) == "a"
    endless = Chunks(clock, [b" "] * 99 + [b'{"data":{"id":"a"}}'], seconds=60)
    assert send(flavour, opened(flavour, streaming([endless]), clock, timeout=None)) == "a"


@pytest.mark.parametrize(
    "end", [httpx.ReadError("gone"), httpx.RemoteProtocolError("short"), httpx.ReadTimeout("slow")]
)
def test_a_body_that_breaks_off(flavour: Flavour, end: httpx.TransportError) -> None:
    clock = FakeClock()
    broken = Chunks(clock, [b'{"data'], end=end)
    whole = Chunks(clock, [b'{"data":{"id":"a"}}'])
    assert send(flavour, opened(flavour, streaming([broken, whole]))) == "a"
    with pytest.raises(APIConnectionError) as caught:
        send(flavour, opened(flavour, streaming([broken, whole])), CREATE)
    assert (caught.value.status_code, caught.value.attempts) == (200, 1)
    assert broken.closed == 2


def test_a_broken_body_does_not_hide_the_status(flavour: Flavour) -> None:
    clock = FakeClock()
    broken = Chunks(clock, [b"half an ", b"explanation"], end=httpx.ReadError("gone"))
    with pytest.raises(APIStatusError) as caught:
        send(flavour, opened(flavour, streaming([broken], 400)))
    assert (caught.value.status_code, caught.value.message) == (400, "half an explanation")
    slow = Chunks(clock, [b"s", b"l", b"o", b"w"], seconds=4)
    with pytest.raises(InternalServerError, match="slo "):
        send(flavour, opened(flavour, streaming([slow], 500), clock, timeout=10))


def test_no_more_of_an_error_is_read_than_can_matter(flavour: Flavour) -> None:
    page = Chunks(FakeClock(), [b"x" * 65_536] * 160)
    with pytest.raises(APIStatusError) as caught:
        send(flavour, opened(flavour, streaming([page], 404)))
    assert page.given == 16
    assert caught.value.response is not None
    assert len(caught.value.response.body) == 1 << 20
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("status", [200, 500])
def test_a_body_in_another_encoding_than_it_says(flavour: Flavour, status: int) -> None:
    stream = Chunks(FakeClock(), [b"no gzip at all"])
    handler = streaming([stream], status, **{"content-encoding": "gzip", "x-id": "7"})
    with pytest.raises((APIResponseValidationError, InternalServerError)) as caught:
        send(flavour, opened(flavour, handler))
    error: Any = caught.value
    assert isinstance(error, APIResponseValidationError) is (status == 200)
    assert (error.status_code, error.attempts) == (status, 1)
    assert error.response is not None
    assert error.response.headers["x-id"] == "7"
    assert stream.closed


def test_elapsed_is_the_time_of_the_last_attempt(flavour: Flavour) -> None:
    clock = FakeClock()
    client = opened(flavour, streaming([Chunks(clock, [b"{", b"}"], seconds=2)]), clock)
    assert flavour.run(client.raw(client.gates.get, "a")).response.elapsed == 4


# --- many at once


def async_client(handler: Any, **settings: Any) -> Any:
    options = {"quota": Quota.unlimited(), "_clock": FakeClock(), **settings}
    return Flavour("async").kind(KEY, transport=httpx.MockTransport(handler), **options)


def test_what_is_in_flight_is_bounded() -> None:
    under_way = most = 0

    async def handler(_: httpx.Request) -> httpx.Response:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await full.wait()
        under_way -= 1
        return httpx.Response(200, json={"data": {"id": "a"}})

    async def run() -> None:
        async with async_client(handler) as client:
            calls = [asyncio.ensure_future(client.gates.get("a")) for _ in range(2 * lanes.IN_FLIGHT)]
            # As many turns as the bound takes to show if it is none.
            for _ in range(50):
                await asyncio.sleep(0)
            full.set()
            await asyncio.gather(*calls)

    full = asyncio.Event()
    asyncio.run(run())
    assert most == lanes.IN_FLIGHT


def test_reads_go_on_while_mutations_wait_for_the_quota() -> None:
    class Closed(Stint):
        def take(self, operation: str, *, mutation: bool, bulk: bool = False) -> float:
            return 5.0 if mutation and not done.is_set() else 0.0

    class Patient(FakeClock):
        async def sleep_async(self, seconds: float) -> None:
            await done.wait()

    async def run() -> None:
        async with async_client(Script(200), quota=Closed(), _clock=Patient()) as client:
            waiting = [asyncio.ensure_future(client.gates.create(name="a")) for _ in range(lanes.IN_FLIGHT + 1)]
            await asyncio.sleep(0)
            assert (await client.gates.get("a")).id == "a"
            assert not any(task.done() for task in waiting)
            done.set()
            await asyncio.gather(*waiting)

    done = asyncio.Event()
    asyncio.run(run())


def test_waiting_for_others_counts_as_the_pool_limit() -> None:
    async def handler(_: httpx.Request) -> httpx.Response:
        under_way.set()
        await late.wait()
        return httpx.Response(200, json={})

    async def run() -> None:
        async with async_client(handler) as client:
            others = [asyncio.ensure_future(client.gates.get("a")) for _ in range(lanes.IN_FLIGHT)]
            await under_way.wait()
            with pytest.raises(APITimeoutError) as caught:
                await client.with_options(timeout=0.01, max_retries=0).gates.get("late")
            assert (caught.value.limit, caught.value.attempts) == ("pool", 0)
            with pytest.raises(APITimeoutError):
                await client.with_options(timeout=0.001, max_retries=2).gates.get("late")
            late.set()
            await asyncio.gather(*others)

    under_way, late = asyncio.Event(), asyncio.Event()
    asyncio.run(run())


def test_one_client_serves_one_loop_after_another() -> None:
    client = async_client(Script(200))

    async def run() -> None:
        await asyncio.gather(*(client.gates.get("a") for _ in range(2 * lanes.IN_FLIGHT)))

    asyncio.run(run())
    asyncio.run(run())
    asyncio.run(client.aclose())


@pytest.mark.parametrize("where", ["sending", "body", "backoff", "quota"])
def test_cancelling_leaves_nothing_behind(where: str) -> None:
    hanging = asyncio.Event()
    closed: list[bool] = []

    async def hang() -> None:
        hanging.set()
        await asyncio.Event().wait()

    class Body(httpx.AsyncByteStream):
        async def __aiter__(self) -> Any:
            yield b"{"
            await hang()

        async def aclose(self) -> None:
            closed.append(True)

    async def handler(_: httpx.Request) -> httpx.Response:
        if where == "sending":
            await hang()
        return httpx.Response(200, stream=Body()) if where == "body" else httpx.Response(503)

    class Hanging(FakeClock):
        async def sleep_async(self, seconds: float) -> None:
            await hang()

    async def run() -> None:
        quota = Stint(3.0) if where == "quota" else Quota.unlimited()
        async with async_client(handler, _clock=Hanging(), quota=quota) as client:
            task = asyncio.ensure_future(client.gates.get("a"))
            await hanging.wait()
            assert "planted" not in repr(task)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            [home] = client._connection.sender().lanes._homes.values()
            assert home._turns.qsize() == home._waiting._value == lanes.IN_FLIGHT
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())
    assert closed == ([True] if where == "body" else [])


def test_ctrl_c_ends_a_blocking_call_and_closes_the_answer() -> None:
    class Interrupted(FakeClock):
        def sleep(self, seconds: float) -> None:
            raise KeyboardInterrupt

    flavour = Flavour("sync")
    script = Script(503)
    with pytest.raises(KeyboardInterrupt):
        send(flavour, opened(flavour, script, Interrupted()))
    body = Chunks(FakeClock(), [b"{"])
    body.end = KeyboardInterrupt()  # type: ignore[assignment]
    with pytest.raises(KeyboardInterrupt):
        send(flavour, opened(flavour, streaming([body])))
    assert body.closed
    assert len(script) == 1
    flavour.finish()


def test_threads_share_a_client() -> None:
    flavour = Flavour("sync")
    client = opened(flavour, lambda request: httpx.Response(200, json={"data": {"id": request.url.path[-3:]}}))
    found: dict[str, str] = {}

    def run(first: int) -> None:
        for number in range(first, first + 50):
            found[str(number)] = client.gates.get(str(number)).id

    threads = [threading.Thread(target=run, args=(100 + 50 * index,)) for index in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    flavour.finish()
    assert found == {str(number): str(number) for number in range(100, 500)}


def test_rules_are_plain_data() -> None:
    assert Rule(repeat=True) == AGAIN
    assert AGAIN.allows({"version": 1})
    assert AGAIN.allows(None)
    assert not retry.WITHOUT_VERSION.allows({"version": None})
    assert json.dumps(sorted(OPERATIONS))

"""One client in forked processes, threads and event loops: every answer is that of its question, nothing is left."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import random
import select
import signal
import ssl
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from statsig_console import APIConnectionError, AsyncStatsig, ConfigurationError, Quota, Statsig
from statsig_console.transport import lanes
from tests.conftest import KEY, Flavour
from tests.transport.service import Asked, Elsewhere, Service, answer, echo, proxying, serving

pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*may lead to deadlocks:DeprecationWarning")


def opened(kind: Any, service: Service | Elsewhere, **options: Any) -> Any:
    return kind(KEY, base_url=service.url, quota=Quota.unlimited(), **{"max_retries": 0, **options})


@pytest.fixture(params=["tcp", "tls", "proxy"])
def service(
    request: pytest.FixtureRequest, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Service]:
    """A service by each way that there is to it."""
    if request.param == "tcp":
        with serving(echo) as service:
            yield service
        return
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    authority.cert_pem.write_to_path(os.fspath(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", os.fspath(tmp_path / "ca.pem"))
    with serving(echo, tls) as service:
        if request.param == "tls":
            yield service
            return
        with proxying(service.url) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            yield service


_FORKING = threading.RLock()


def in_child(work: Callable[[], bool]) -> int:
    """Fork, work, and leave without any clean-up of the parent's; the child's id."""
    # Filelock, where a test has loaded it, refuses two forks at once.
    with _FORKING:
        child = os.fork()
    if child:
        return child
    code = 1
    try:
        signal.alarm(100)
        code = 0 if work() else 2
    finally:
        os._exit(code)


def succeeded(child: int) -> bool:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def asks(client: Any, name: str) -> bool:
    """A read and a change, each with the answer to its own question."""
    return bool(client.gates.get(name).id == name and client.gates.update(name, description=name).description == name)


def ask_often(client: Any, name: str) -> bool:
    return all(asks(client, f"{name}-{index}") for index in range(10))


def ask_in_a_loop(client: Any, name: str) -> bool:
    return asyncio.run(asks_async(client, name))


async def asks_async(client: Any, name: str) -> bool:
    read, change = await asyncio.gather(client.gates.get(name), client.gates.update(name, description=name))
    return (read.id, change.description) == (name, name)


# --- processes


def test_forked_children_ask_for_themselves(service: Service) -> None:
    with opened(Statsig, service) as client:
        assert asks(client, "warm")
        children = [in_child(partial(ask_often, client, f"c{number}")) for number in range(4)]
        mine = [asks(client, f"p{index}") for index in range(10)]
        assert all(succeeded(child) for child in children)
        assert all(mine)
        changes = [asked.path for asked in service.seen if asked.method == "PATCH"]
        assert len(changes) == len(set(changes)) == 51


def test_a_child_of_a_child(service: Service) -> None:
    with opened(Statsig, service) as client:

        def child() -> bool:
            return asks(client, "child") and succeeded(in_child(lambda: asks(client, "grandchild")))

        assert asks(client, "parent")
        assert succeeded(in_child(child))
        assert asks(client, "parent-again")


def test_fork_while_threads_are_asking(elsewhere: Elsewhere) -> None:
    """Whatever other threads hold at that moment is not there any more in the child."""
    stop = threading.Event()
    with opened(Statsig, elsewhere) as client, ThreadPoolExecutor(4) as pool:

        def keep_asking(number: int) -> bool:
            results = []
            while not stop.is_set():
                results.append(asks(client, f"t{number}"))
            return all(results)

        busy = [pool.submit(keep_asking, number) for number in range(4)]
        elsewhere.changes(connections=4)
        children = [in_child(partial(asks, client, f"c{number}")) for number in range(10)]
        fine = [succeeded(child) for child in children]
        stop.set()
        assert all(fine)
        assert all(future.result() for future in busy)


def test_fork_in_threads(elsewhere: Elsewhere) -> None:
    with opened(Statsig, elsewhere) as client, ThreadPoolExecutor(4) as pool:

        def fork(number: int) -> bool:
            return (
                asks(client, f"b{number}")
                and succeeded(in_child(lambda: asks(client, f"c{number}")))
                and asks(client, f"a{number}")
            )

        assert all(pool.map(fork, range(12)))


def _ask_in_pool(number: int) -> bool:
    return asks(_INHERITED[0], f"g{number}")


_INHERITED: list[Any] = []


def test_a_pool_of_processes(service: Service) -> None:
    with opened(Statsig, service) as client:
        assert asks(client, "warm")
        _INHERITED[:] = [client]
        with multiprocessing.get_context("fork").Pool(3) as pool:
            assert pool.map(_ask_in_pool, range(60), chunksize=1) == [True] * 60
            pool.close()
            pool.join()
        _INHERITED.clear()


def test_fork_of_an_async_client(service: Service) -> None:
    client = opened(AsyncStatsig, service)

    async def parent() -> list[bool]:
        assert await asks_async(client, "warm")
        children = [in_child(partial(ask_in_a_loop, client, f"c{number}")) for number in range(3)]
        mine = [await asks_async(client, f"p{number}") for number in range(3)]
        return mine + [await asyncio.to_thread(succeeded, child) for child in children]

    with asyncio.Runner() as runner:
        assert all(runner.run(parent()))
        runner.run(client.aclose())


def test_a_child_leaves_the_connection_of_its_parent_open(flavour: Flavour) -> None:
    with serving(echo) as service:
        client = flavour.open(api_key=KEY, base_url=service.url)
        assert flavour.run(client.gates.get("a")).id == "a"
        child = in_child(lambda: client.close() is None) if not flavour.is_async else in_child(lambda: True)
        assert succeeded(child)
        assert flavour.run(client.gates.get("b")).id == "b"
        assert service.connections == 1


# --- event loops


def test_one_event_loop_after_another(service: Service) -> None:
    client = opened(AsyncStatsig, service)
    for number in range(5):
        assert asyncio.run(asks_async(client, f"g{number}"))
    asyncio.run(client.aclose())
    gc.collect()
    service.wait_for(lambda: service.ended == service.connections)


def test_an_event_loop_in_each_of_several_threads(service: Service) -> None:
    client = opened(AsyncStatsig, service)

    async def some(thread: int) -> bool:
        return all(
            await asyncio.gather(*(asks_async(client, f"t{thread}-{index}") for index in range(10)))
        ) and await asks_async(client, f"t{thread}")

    def work(thread: int) -> bool:
        return asyncio.run(some(thread)) and asyncio.run(some(thread))

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(work, range(8)))
    asyncio.run(client.aclose())


def test_more_at_once_than_there_are_turns_in_each_of_two_loops() -> None:
    async def many(client: Any) -> bool:
        answers = await asyncio.gather(*(client.gates.get(f"g{number}") for number in range(2 * lanes.IN_FLIGHT + 7)))
        return [gate.id for gate in answers] == [f"g{number}" for number in range(2 * lanes.IN_FLIGHT + 7)]

    with serving(echo) as service:
        client = opened(AsyncStatsig, service)
        with ThreadPoolExecutor(2) as pool:
            assert all(pool.map(lambda _: asyncio.run(many(client)), range(2)))
        asyncio.run(client.aclose())
        assert service.connections <= 2 * lanes.IN_FLIGHT


def test_without_an_event_loop_of_asyncio_there_is_a_clear_line() -> None:
    client = AsyncStatsig(KEY, base_url="http://127.0.0.1:9", quota=Quota.unlimited())
    asked = client.gates.get("a")
    with pytest.raises(ConfigurationError, match="event loop of asyncio; under another framework, such as trio"):
        asked.send(None)
    asyncio.run(client.aclose())


def test_trio() -> None:
    trio: Any = pytest.importorskip("trio", reason="trio is not installed")

    async def ask() -> None:
        async with AsyncStatsig(KEY, base_url="http://127.0.0.1:9", quota=Quota.unlimited()) as client:
            await client.gates.get("a")

    with pytest.raises(ConfigurationError, match="trio, use Statsig in a thread"):
        trio.run(ask)


# --- cancellation


@pytest.mark.parametrize("own", ["lanes", "transport", "http_client"])
def test_cancelled_at_every_step(service: Service, own: str) -> None:
    """A task is cancelled after one more turn of its loop each time; afterwards there are as many turns as before."""
    if own != "lanes" and service.url.startswith("https"):
        pytest.skip("a transport of the caller's own has certificates of its own")

    async def run() -> None:
        options: dict[str, Any] = {}
        if own == "transport":
            options["transport"] = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=None))
        elif own == "http_client":
            options["http_client"] = httpx.AsyncClient(limits=httpx.Limits(max_connections=None))
        async with opened(AsyncStatsig, service, timeout=60, **options) as client:
            for rounds in range(3):
                for steps in range(40):
                    task = asyncio.ensure_future(client.gates.update(f"x{rounds}-{steps}", description="x"))
                    for _ in range(steps):
                        await asyncio.sleep(0)
                    task.cancel()
                    await asyncio.wait([task])
                    assert task.cancelled() or task.result().description == "x"
            others = await asyncio.gather(*(asks_async(client, f"g{number}") for number in range(20)))
            assert all(others)
            assert asyncio.all_tasks() == {asyncio.current_task()}
            if own == "lanes":
                (home,) = client._connection.sender().lanes._homes.values()
                assert home._turns.qsize() == lanes.IN_FLIGHT
        if own == "http_client":
            await options["http_client"].aclose()

    asyncio.run(run())
    changes = [asked.path for asked in service.seen if asked.method == "PATCH"]
    assert len(changes) == len(set(changes))
    if own == "lanes":
        gc.collect()
        service.wait_for(lambda: service.ended == service.connections)


def test_cancelled_while_it_waits_for_a_turn() -> None:
    here = threading.Event()

    def wait(asked: Any) -> bytes:
        here.wait(60)
        return echo(asked)

    async def run(service: Service) -> None:
        async with opened(AsyncStatsig, service) as client:
            first = [asyncio.ensure_future(client.gates.get(f"a{number}")) for number in range(lanes.IN_FLIGHT)]
            await asyncio.to_thread(service.wait_for, lambda: len(service.seen) == lanes.IN_FLIGHT)
            late = [asyncio.ensure_future(client.gates.get("late")) for _ in range(20)]
            await asyncio.sleep(0)
            for task in late[::2]:
                task.cancel()
            here.set()
            assert [gate.id for gate in await asyncio.gather(*first)] == [
                f"a{number}" for number in range(lanes.IN_FLIGHT)
            ]
            await asyncio.wait(late)
            assert [task.cancelled() for task in late] == [True, False] * 10
            (home,) = client._connection.sender().lanes._homes.values()
            assert home._turns.qsize() == lanes.IN_FLIGHT

    with serving(wait) as service:
        asyncio.run(run(service))


# --- interrupts


class Interrupts:
    """Raises KeyboardInterrupt in the main thread at random moments, but only while it may."""

    def __init__(self) -> None:
        self.may = False
        self.count = 0
        self._stop = threading.Event()
        self._before = signal.signal(signal.SIGUSR1, self._interrupt)
        self._thread = threading.Thread(target=self._send)
        self._thread.start()

    def _interrupt(self, *_: Any) -> None:
        if self.may:
            self.may = False
            self.count += 1
            raise KeyboardInterrupt

    def _send(self) -> None:
        chance = random.Random(1)
        while not self._stop.wait(chance.uniform(0.0001, 0.004)):
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)

    def end(self) -> None:
        self.may = False
        self._stop.set()
        self._thread.join()
        signal.signal(signal.SIGUSR1, self._before)


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="needs signals to a thread")
def test_interrupts_at_random_moments(service: Service) -> None:
    """300 KeyboardInterrupts in calls; every call that ends well has its own answer, and the client goes on."""
    client = opened(Statsig, service, timeout=60)
    assert asks(client, "warm")
    interrupts = Interrupts()
    number = 0
    try:
        while interrupts.count < 300:
            number += 1
            name = f"g{number}"
            try:
                interrupts.may = True
                got = client.gates.update(name, description=name)
                interrupts.may = False
            except KeyboardInterrupt:
                continue
            assert (got.id, got.description) == (name, name)
    finally:
        interrupts.end()
    assert asks(client, "after")
    gc.collect()
    assert client._connection.sender().lanes._home._turns.qsize() == lanes.IN_FLIGHT
    client.close()
    changes = [asked.path for asked in service.seen if asked.method == "PATCH"]
    assert len(changes) == len(set(changes))
    service.wait_for(lambda: service.ended == service.connections)


# --- connections that end, or say too much


def test_a_stale_connection_is_noticed_before_a_change_is_sent(flavour: Flavour) -> None:
    def answer_and_close(asked: Asked) -> None:
        asked.channel.sendall(echo(asked))

    with serving(answer_and_close) as service:
        client = flavour.open(api_key=KEY, base_url=service.url)
        for number in range(5):
            assert flavour.run(client.gates.update(f"g{number}", description="d")).id == f"g{number}"
            _let_come(client, flavour)
        assert [asked.path.rsplit("/", 1)[1] for asked in service.seen] == [f"g{number}" for number in range(5)]


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("secure", [True, False])
def test_bytes_after_an_answer_are_no_answer(
    flavour: Flavour,
    authority: trustme.CA,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    together: bool,
    secure: bool,
) -> None:
    """A second answer that nobody asked for is never the answer to the next question."""
    forged = answer({"data": {"id": "forged"}})

    def handle(asked: Any) -> bytes:
        if together:
            return echo(asked) + forged
        asked.channel.sendall(echo(asked))
        return forged

    tls = None
    if secure:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert("127.0.0.1").configure_cert(tls)
        authority.cert_pem.write_to_path(os.fspath(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", os.fspath(tmp_path / "ca.pem"))
    with serving(handle, tls) as service:
        client = flavour.open(api_key=KEY, base_url=service.url)
        for number in range(5):
            assert flavour.run(client.gates.get(f"g{number}")).id == f"g{number}"
            if not together:
                # The rest has been sent once the thread reads again or the connection has ended.
                _let_come(client, flavour)
        flavour.close(client)


def _let_come(client: Any, flavour: Flavour) -> None:
    """Wait until what was sent to an idle connection is there."""
    homes = (
        [client._connection.sender().lanes._home]
        if not flavour.is_async
        else list(client._connection.sender().lanes._homes.values())
    )
    for home in homes:
        for lane in list(home._idle):
            while not lane.has_expired():
                select.select([], [], [], 0.001)


# --- what is left


@pytest.mark.skipif(sys.platform != "linux", reason="/proc counts file descriptors")
def test_file_descriptors_stay(flavour: Flavour) -> None:
    with serving(echo) as service:
        counts = []
        for _ in range(3):
            for _ in range(20):
                client = flavour.kind(KEY, base_url=service.url, quota=Quota.unlimited(), max_retries=0)
                assert flavour.run(client.gates.get("a")).id == "a"
                flavour.close(client)
            service.wait_for(lambda: service.ended == service.connections)
            gc.collect()
            counts.append(len(os.listdir("/proc/self/fd")))
        assert counts[0] == counts[1] == counts[2]


def test_a_client_that_is_forgotten_closes_its_connections(flavour: Flavour) -> None:
    with serving(echo) as service:
        client = flavour.kind(KEY, base_url=service.url, quota=Quota.unlimited())
        assert flavour.run(client.gates.get("a")).id == "a"
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            del client
            gc.collect()
        assert [each.category for each in caught] == [ResourceWarning]
        service.wait_for(lambda: service.ended == 1)


def test_a_refused_connection_leaves_a_client_usable(flavour: Flavour) -> None:
    with serving(echo) as service:
        url = service.url
    client = flavour.open(api_key=KEY, base_url=url)
    for _ in range(2 * lanes.IN_FLIGHT):
        with pytest.raises(APIConnectionError, match="cannot reach"):
            flavour.run(client.gates.get("a"))

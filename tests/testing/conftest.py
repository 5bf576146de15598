"""A fake, and ways to reach it without the client: what it says on the wire is what is tested."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from statsig_console.testing import FakeStatsig


class Wire:
    """Sends requests to a fake, and gives answers as they came.

    Args:
        fake: The fake.
    """

    def __init__(self, fake: FakeStatsig) -> None:
        self.fake = fake
        self.client = httpx.Client(
            transport=fake.transport(), base_url="https://statsig.test", headers={"STATSIG-API-KEY": fake.key}
        )

    def ask(self, method: str, path: str, body: Any = None, **options: Any) -> httpx.Response:
        """The answer to a request below /console/v1."""
        given = {} if body is None else {"json": body}
        return self.client.request(method, f"/console/v1/{path}", **given, **options)

    def do(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        """The decoded answer of a success."""
        answer = self.ask(method, path, body, params=query)
        assert answer.is_success, f"{method} {path}: {answer.text}"
        return answer.json()

    def data(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        """The `data` of a success."""
        return self.do(method, path, body, **query)["data"]

    def refused(self, status: int, word: str, method: str, path: str, body: Any = None, **query: Any) -> None:
        """Check that a request is refused, and that the answer has a word."""
        answer = self.ask(method, path, body, params=query)
        said = answer.json()
        assert (answer.status_code, said["status"]) == (status, status), said
        assert word in said["message"], said

    def ids(self, path: str, **query: Any) -> list[str]:
        """The ids of a list's page."""
        return [each["id"] for each in self.data("GET", path, **query)]


@pytest.fixture
def fake() -> FakeStatsig:
    return FakeStatsig()


@pytest.fixture
def wire(fake: FakeStatsig) -> Iterator[Wire]:
    wire = Wire(fake)
    with wire.client:
        yield wire


@pytest.fixture(params=["sync", "async"])
def send(request: pytest.FixtureRequest, fake: FakeStatsig) -> Iterator[Any]:
    """Sends one request through either transport in this process."""
    headers = {"STATSIG-API-KEY": fake.key}
    base: dict[str, Any] = {"base_url": "https://statsig.test/console/v1", "headers": headers}
    if request.param == "sync":
        with httpx.Client(transport=fake.transport(), **base) as client:
            yield client.request
        return
    with asyncio.Runner() as runner:
        asynchronous = httpx.AsyncClient(transport=fake.async_transport(), **base)
        yield lambda *args, **options: runner.run(asynchronous.request(*args, **options))
        runner.run(asynchronous.aclose())

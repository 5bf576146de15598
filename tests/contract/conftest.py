"""A client of either flavour in front of a service that says what it is told to."""

from __future__ import annotations

import json
import warnings
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from tests.conftest import KEY, Flavour
from tests.contract.operations import (
    Arguments,
    Documented,
    check_request,
    documented,
    exactly,
    expected,
    least_arguments,
    method_of,
    same,
    start,
    written_back,
)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that takes `operation` runs for every operation of the document."""
    if "operation" in metafunc.fixturenames:
        found = documented()
        metafunc.parametrize("operation", found.values(), ids=[each.name for each in found.values()])


class Bench:
    """Calls an operation and holds what is sent against the document.

    Args:
        flavour: Blocking or async.
    """

    def __init__(self, flavour: Flavour) -> None:
        self.flavour = flavour
        self.client = flavour.client(self._answer)
        self.requests: list[httpx.Request] = []
        self._answers: deque[httpx.Response] = deque()

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        assert self._answers, f"{request.method} {request.url} is one request too many"
        return self._answers.popleft()

    def says(self, status: int, body: Any, *, content_type: str = "application/json") -> None:
        """The answer to the next request: JSON, or text of another content type; None is an empty body."""
        content = b"" if body is None else json.dumps(body).encode()
        if content_type != "application/json":
            content = (body or "").encode()
        self._answers.append(httpx.Response(status, content=content, headers={"content-type": content_type}))

    def succeeds(self, operation: Documented, status: int, body: Any) -> None:
        """The answer of success to the next request."""
        self.says(status, body, content_type="text/csv" if operation.text else "application/json")

    def call(self, operation: Documented, arguments: Arguments) -> Any:
        """What the method gives: an entity, a page of a list; exactly one request is sent, and it is right."""
        before = len(self.requests)
        try:
            with retired(operation):
                begun = start(method_of(self.client, operation), operation, arguments)
                return self.flavour.run(begun.first_page() if operation.is_list else begun)
        finally:
            same("requests", len(self.requests), before + 1)
            check_request(operation, arguments, self.requests[-1], KEY)

    def reads(self, operation: Documented, status: int, answer: Any) -> None:
        """Fail unless the method gives what this answer says, all of it and nothing else."""
        self.succeeds(operation, status, answer)
        result = self.call(operation, least_arguments(operation))
        got = result.items if operation.is_list else result
        same("what came back", exactly(written_back(got)), exactly(expected(operation, answer)))
        if operation.is_list:
            stated = answer.get("pagination") if isinstance(answer, dict) else None
            read = None if result.pagination is None else result.pagination.to_dict()
            same("pagination", exactly(read), exactly(stated if isinstance(stated, dict) else None))

    def collect(self, operation: Documented, arguments: Arguments) -> list[Any]:
        """Every item of a list, read to its end."""
        with retired(operation):
            return self.flavour.collect(start(method_of(self.client, operation), operation, arguments))

    @property
    def idle(self) -> bool:
        """Whether every answer was asked for."""
        return not self._answers


@contextmanager
def retired(operation: Documented) -> Iterator[None]:
    """A retired operation warns, and no other does."""
    if operation.deprecated:
        with pytest.warns(DeprecationWarning, match=operation.name):
            yield
    else:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            yield


@pytest.fixture
def bench(flavour: Flavour) -> Bench:
    """A client and its service."""
    return Bench(flavour)

"""Every refusal is the error that stands for its status, with the service's words."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import Any

import pytest

import statsig_console
from statsig_console import APIStatusError
from tests.contract.conftest import Bench
from tests.contract.draw import SOME, Draw
from tests.contract.operations import Documented, least_arguments
from tests.contract.schema import problems

KINDS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "BadRequestError",
    418: "APIStatusError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
    520: "InternalServerError",
}
WORDS = ("no such thing", "name is already in use", "Too many: 12 in 10 s")


def check_error(
    bench: Bench, operation: Documented, status: int, body: Any, content_type: str = "application/json"
) -> str:
    """Call with this refusal; gives the error's message."""
    arguments = least_arguments(operation)
    bench.says(status, body, content_type=content_type)
    with pytest.raises(APIStatusError) as caught:
        bench.call(operation, arguments)
    error = caught.value
    assert type(error) is getattr(statsig_console, KINDS[status])
    sent = bench.requests[-1]
    assert (error.status_code, error.method, error.attempts) == (status, sent.method, 1)
    assert error.path == sent.url.raw_path.decode().partition("?")[0]
    assert error.response is not None
    assert error.response.status_code == status
    assert str(error).startswith(f"{error.method} {error.path} → {status}: ")
    return error.message


def test_documented_failures(operation: Documented, bench: Bench) -> None:
    for status, schema in operation.failures.items():
        if schema is None:
            assert check_error(bench, operation, status, None)
            continue
        random = Random(f"{operation.key} {status}")
        body = Draw(random, SOME, partial(random.choice, WORDS)).value(schema)
        assert problems(schema, body) == []
        message = check_error(bench, operation, status, body)
        assert message == body["message"] if body.get("message") else message


def test_undocumented_failures(operation: Documented, bench: Bench) -> None:
    for status in KINDS.keys() - operation.failures.keys():
        assert check_error(bench, operation, status, {"status": status, "message": WORDS[0]}) == WORDS[0]


def test_failures_of_other_shapes(operation: Documented, bench: Bench) -> None:
    assert check_error(bench, operation, 500, "<html>\nan upstream fell over", "text/html")
    assert check_error(bench, operation, 503, None)
    assert "in use" in check_error(bench, operation, 409, {"status": 409, "errors": [{"name": "in use"}]})

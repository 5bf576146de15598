"""Holding requests and answers against the document, and telling of each departure once."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar, get_args

from attrs import evolve

from statsig_console.errors import APIResponseValidationError, APIStatusError, ConfigurationError
from statsig_console.redact import blot_keys
from statsig_console_api.types import UNSET

from .document import Operation, installed, validator_class
from .findings import Finding, findings, parameter_findings
from .report import collect
from .violation import Direction, Violation, shape

if TYPE_CHECKING:
    from types import TracebackType

    from statsig_console_api.client import Operation as PublicOperation
    from statsig_console_api.client import Request, Response

Mode: TypeAlias = Literal["off", "warn", "strict"]

MAX_PLACES = 10_000
"""Places after which no further one is told, so that a service of ever new fields does not fill the memory."""

_LONGEST = 200


class Answer(Protocol):
    """A success: how often it was asked for, its response and its decoded body."""

    @property
    def attempts(self) -> int: ...
    @property
    def response(self) -> Response: ...
    @property
    def body(self) -> Any: ...


A = TypeVar("A", bound=Answer)

_log = logging.getLogger("statsig_console.contract")
_reported: set[tuple[Any, ...]] = set()
_lock = threading.Lock()


def validate(operation: str | PublicOperation, status: int, body: Any, *, values: bool = False) -> list[Violation]:
    """Where an answer departs from the document.

    Args:
        operation: The public name, such as `gates.get`, or a member of `statsig_console.operations`.
        status: The HTTP status it came with.
        body: The decoded JSON; the text where it is none, None where it is empty.
        values: Whether the violations may hold what came, keys of the service blotted out.

    Returns:
        The violations, none where the answer conforms. An answer with a status that is not declared is held against
        the declared answer of success if it is one.

    Raises:
        ValueError: There is no such operation, or the status is none.
        ConfigurationError: The extra `contract` is not installed.
    """
    name = operation if isinstance(operation, str) else operation.name
    if not 100 <= status <= 599:
        raise ValueError(f"status is {status!r}; pass the HTTP status that the answer came with")
    known = installed().operations
    if name not in known:
        near = get_close_matches(name, known, 1)
        remedy = f"did you mean {near[0]!r}?" if near else "see statsig_console.operations"
        raise ValueError(f"there is no operation {name!r}; {remedy}")
    return list(_answer_violations(known[name], status, body, values=values, redact=blot_keys))


def forget_reported() -> None:
    """Forget which places were reported: the next departure at each of them is told again."""
    with _lock:
        _reported.clear()


class Judge:
    """Judges what one client sends and receives.

    Args:
        mode: `warn` tells of each place once per process, `strict` raises as well.
        on_violation: Called with each violation that is told.
        values: Whether violations hold what came.
        redact: Takes secrets out of a text, where values are held.

    Raises:
        ConfigurationError: There is no such mode, or the extra `contract` is not installed.
    """

    def __init__(
        self,
        mode: Mode,
        on_violation: Callable[[Violation], object] | None = None,
        *,
        values: bool = False,
        redact: Callable[[str], str] = blot_keys,
    ) -> None:
        if mode not in get_args(Mode):
            raise ConfigurationError(f"contract is {mode!r}; use 'off', 'warn' or 'strict'")
        if mode != "off":
            validator_class()  # so that a missing extra is told at once; the rest loads with the first call
        self._mode = mode
        self._on_violation = on_violation
        self._values = values
        self._redact = redact

    def check_request(self, request: Request) -> None:
        """Judge a request before it is sent.

        Args:
            request: What would be sent.

        Raises:
            ValueError: The mode is strict, and the request departs; nothing was sent.
        """
        operation = self._operation(request)
        if operation is None:
            return
        found = list(_request_violations(operation, request, values=self._values, redact=self._redact))
        self._tell(operation, "request", found)
        if found and self._mode == "strict":
            raise ValueError(f"{_summary(found)}; the document does not allow it, so it was not sent")

    def check_answer(self, request: Request, response: Response, body: Any, *, attempts: int = 1) -> None:
        """Judge an answer of success.

        Args:
            request: What was sent.
            response: The answer, for its status and for the error.
            body: The decoded body as it came: JSON, or text, or None if it is empty.
            attempts: How often the request was sent.

        Raises:
            APIResponseValidationError: The mode is strict, and the answer departs.
        """
        found = self._judged(request, response.status_code, body)
        if found and self._mode == "strict":
            raise APIResponseValidationError(
                _summary(found),
                method=request.method,
                path=self._redact(request.path),
                attempts=attempts,
                response=response,
            )

    def check_refusal(self, request: Request, error: APIStatusError) -> None:
        """Judge an answer that is no success; it never raises, for the error itself is what the caller waits for.

        Args:
            request: What was sent.
            error: The error that stands for the answer.
        """
        text = "" if error.response is None else error.response.body
        try:
            body = json.loads(text) if text.strip() else None
        except (ValueError, RecursionError):
            body = text
        self._judged(request, error.status_code, body)

    def over(self, request: Request, on_violation: Callable[[Violation], object] | None = None) -> Course:
        """Judge all of one call, in a `with` block.

        Args:
            request: What is about to be sent.
            on_violation: Called in place of the judge's own; what an async hook is to be told can so be gathered.
        """
        judge = self
        if on_violation is not None:
            judge = copy(self)
            judge._on_violation = on_violation
        return Course(judge, request)

    def _judged(self, request: Request, status: int, body: Any) -> list[Violation]:
        operation = self._operation(request)
        if operation is None:
            return []
        found = list(_answer_violations(operation, status, body, values=self._values, redact=self._redact))
        self._tell(operation, "answer", found)
        return found

    def _operation(self, request: Request) -> Operation | None:
        """The operation that a request means; None for one that the document does not know."""
        if self._mode == "off":
            return None
        return installed().operations.get(request.operation)

    def _tell(self, operation: Operation, direction: Direction, found: list[Violation]) -> None:
        collect(operation.name, direction, found)
        for violation in found:
            if not _is_news(violation):
                continue
            _log.warning("%s", violation)
            if self._on_violation is None:
                continue
            try:
                self._on_violation(violation)
            except Exception:
                _log.exception("on_violation failed for %s", violation)


class Course:
    """One call being judged: its request when the block begins, its answer when handed in, a refusal as it passes.

    Args:
        judge: The judge.
        request: What is about to be sent.
    """

    def __init__(self, judge: Judge, request: Request) -> None:
        self._judge = judge
        self._request = request

    def __enter__(self) -> Callable[[A], A]:
        self._judge.check_request(self._request)
        return self._judged

    def _judged(self, answer: A) -> A:
        self._judge.check_answer(self._request, answer.response, answer.body, attempts=answer.attempts)
        return answer

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, APIStatusError):
            self._judge.check_refusal(self._request, error)


def _is_news(violation: Violation) -> bool:
    with _lock:
        if violation.key in _reported or len(_reported) >= MAX_PLACES:
            return False
        _reported.add(violation.key)
        return True


def _summary(found: list[Violation]) -> str:
    more = len(found) - 1
    return str(found[0]) + (f" (and {more} more)" if more else "")


def _answer_violations(
    operation: Operation, status: int, body: Any, *, values: bool, redact: Callable[[str], str]
) -> Iterator[Violation]:
    declared = operation.statuses
    judged = str(status)
    if judged not in declared:
        successes = [each for each in declared if each.startswith("2")]
        expected = successes if 200 <= status <= 299 else [each for each in declared if each not in successes]
        yield Violation(operation.name, "answer", status, "", "", "status", _statuses(expected), f"status {status}")
        # The service's codes of success are unreliable; the entity is the same.
        judged = successes[0] if 200 <= status <= 299 else ""
    validator = operation.answer(judged) if judged else None
    if validator is not None:
        for finding in findings(validator, body):
            yield _violation(operation, "answer", status, finding, values=values, redact=redact)


def _statuses(declared: list[str]) -> str:
    return f"status {' or '.join(declared)}" if declared else "no refusal"


def _request_violations(
    operation: Operation, request: Request, *, values: bool, redact: Callable[[str], str]
) -> Iterator[Violation]:
    for finding in _request_findings(operation, request):
        yield _violation(operation, "request", None, finding, values=values, redact=redact)


def _request_findings(operation: Operation, request: Request) -> Iterator[Finding]:
    segments = operation.segments(request.path) or {}
    for prefix, suffix, parameters, given in (
        ("{", "}", operation.path_parameters, segments),
        ("?", "", operation.query, request.query),
    ):
        for name, parameter in parameters.items():
            place = prefix + name + suffix
            if name in given:
                yield from parameter_findings(parameter.validator, given[name], place)
            elif parameter.required and name not in _keys(request.body):
                yield Finding(place, place, "missing", "a value", "nothing", UNSET)
        for name in given.keys() - parameters.keys() if prefix == "?" else ():
            yield Finding(prefix + name, prefix + name, "extra", "no such parameter", shape(given[name]), given[name])
    if request.body is UNSET:
        if operation.needs_body:
            yield Finding("", "", "missing", "a body", "nothing", UNSET)
    elif operation.body is None:
        yield Finding("", "", "extra", "no body", shape(request.body), request.body)
    else:
        yield from findings(operation.body, request.body)


def _keys(body: Any) -> Any:
    return body.keys() if isinstance(body, Mapping) else ()


def _violation(
    operation: Operation,
    direction: Direction,
    status: int | None,
    finding: Finding,
    *,
    values: bool,
    redact: Callable[[str], str],
) -> Violation:
    violation = Violation(
        operation.name,
        direction,
        status,
        redact(finding.pointer),
        redact(finding.place),
        finding.kind,
        finding.expected,
        finding.found,
    )
    return (
        evolve(violation, value=_shown(finding.value, redact)) if values and finding.value is not UNSET else violation
    )


def _shown(value: Any, redact: Callable[[str], str]) -> Any:
    """A value that may be shown: scalars and short texts, of containers the JSON text, without secrets."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    text = redact(value if isinstance(value, str) else repr(value))
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"

"""Checks requests and answers against the document, and reports each departure once."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import evolve

from statsig_console.document.contracts import Contract, installed
from statsig_console.document.findings import Finding
from statsig_console.document.schemas import validator_class
from statsig_console.errors import (
    APIResponseValidationError,
    APIStatusError,
    ArgumentTypeError,
    ArgumentValueError,
    ConfigurationError,
)
from statsig_console.redact import redact_keys
from statsig_console_api.types import UNSET, short

from .report import collect
from .violation import Direction, Violation

if TYPE_CHECKING:
    from statsig_console.pages import Answer
    from statsig_console_api.client import Operation, Request, Response

Mode: TypeAlias = Literal["off", "warn", "strict"]
"""What a client does about departures: nothing, report them, or report and raise."""

Tell: TypeAlias = Callable[[Violation], object]
"""Called with each violation that is reported."""

MAX_PLACES = 10_000
"""The most places that are reported, so that memory stays bounded."""

_LONGEST = 200


_log = logging.getLogger("statsig_console.contract")
_reported: set[tuple[Any, ...]] = set()
_lock = threading.Lock()


def validate(operation: str | Operation, status: int, body: Any, *, values: bool = False) -> list[Violation]:
    """Where an answer departs from the document.

    Args:
        operation: The public name, such as `gates.get`, or a member of `statsig_console.operations`.
        status: The HTTP status it came with.
        body: The decoded JSON; the text where it is none, None where it is empty.
        values: Whether the violations hold the values, keys redacted.

    Returns:
        The violations, none if the answer conforms. A success with an undeclared status is checked against the declared
        success.

    Raises:
        ArgumentValueError: There is no such operation, or the status is not from 100 to 599.
        ConfigurationError: The extra `contract` is not installed.
    """
    name = operation if isinstance(operation, str) else getattr(operation, "name", None)
    if not isinstance(name, str):
        raise ArgumentTypeError(f"operation is {short(operation)}; pass a public name, such as 'gates.get'")
    if isinstance(status, bool) or not isinstance(status, int):
        raise ArgumentTypeError(f"status is {short(status)}; pass the HTTP status that the answer came with")
    if not 100 <= status <= 599:
        raise ArgumentValueError(f"status is {status!r}; pass the HTTP status that the answer came with")
    known = installed().contracts
    if name not in known:
        near = get_close_matches(name, known, 1)
        remedy = f"did you mean {near[0]!r}?" if near else "see statsig_console.operations"
        raise ArgumentValueError(f"there is no operation {name!r}; {remedy}")
    return [
        _violation(known[name], "answer", status, finding, values=values, redact=redact_keys)
        for finding in _answer_findings(known[name], status, body)
    ]


def forget_reported() -> None:
    """Forget which places were reported, so that the next departure at each is reported again."""
    with _lock:
        _reported.clear()


class Judge:
    """Checks what one client sends and receives, and reports each place once per process.

    Args:
        mode: `strict` raises an error for a departure, `warn` does not.
        values: Whether violations hold the values.
        redact: Redacts a text.

    Raises:
        ConfigurationError: There is no such mode, or the extra `contract` is not installed.
    """

    def __init__(
        self,
        mode: Literal["warn", "strict"],
        *,
        values: bool = False,
        redact: Callable[[str], str] = redact_keys,
    ) -> None:
        if mode not in ("warn", "strict"):
            raise ConfigurationError(f"contract is {mode!r}; use 'off', 'warn' or 'strict'")
        if not isinstance(values, bool):
            raise ConfigurationError(f"contract_values is {values!r}; pass True or False")
        validator_class()  # finds a missing extra at once; the rest loads with the first call
        self._strict = mode == "strict"
        self._values = values
        self._redact = redact

    def check_request(self, request: Request, tell: Tell | None = None) -> None:
        """Check a request before it is sent.

        Args:
            request: What would be sent.
            tell: Called with each violation that is reported.

        Raises:
            ArgumentValueError: The mode is strict, and the request departs; nothing was sent.
        """
        contract = installed().contracts.get(request.operation)
        if contract is None:
            return
        path = contract.values_in(request.path)
        found = [
            self._violation(contract, "request", None, finding)
            for finding in contract.request_findings(path, request.query, request.body)
        ]
        _tell(contract, "request", found, tell)
        if found and self._strict:
            raise ArgumentValueError(f"{_summary(found)}; the document does not allow it, so it was not sent")

    def check_answer(
        self, request: Request, response: Response, body: Any, *, attempts: int = 1, tell: Tell | None = None
    ) -> None:
        """Check a successful answer.

        Args:
            request: What was sent.
            response: The answer, for its status and for the error.
            body: The decoded body as it came: JSON, or text, or None if it is empty.
            attempts: How often the request was sent.
            tell: Called with each violation that is reported.

        Raises:
            APIResponseValidationError: The mode is strict, and the answer departs.
        """
        found = self._judged(request, response.status_code, body, tell)
        if found and self._strict:
            raise APIResponseValidationError(
                _summary(found),
                method=request.method,
                path=self._redact(request.path),
                attempts=attempts,
                response=response,
            )

    def check_refusal(self, request: Request, error: APIStatusError, tell: Tell | None = None) -> None:
        """Check an answer with an error status; it never raises, so that the caller gets the service's error.

        Args:
            request: What was sent.
            error: The error made of the answer.
            tell: Called with each violation that is reported.
        """
        text = "" if error.response is None else error.response.body
        try:
            body = json.loads(text) if text.strip() else None
        except (ValueError, RecursionError):
            body = text
        self._judged(request, error.status_code, body, tell)

    @contextmanager
    def over(self, request: Request, tell: Tell | None = None) -> Iterator[Callable[[Answer], Answer]]:
        """Check one whole call: its request on entry, an error that leaves the block, an answer that is passed in.

        Args:
            request: What is about to be sent.
            tell: Called with each violation that is reported.
        """

        def judged(answer: Answer) -> Answer:
            self.check_answer(request, answer.response, answer.body, attempts=answer.attempts, tell=tell)
            return answer

        self.check_request(request, tell)
        try:
            yield judged
        except APIStatusError as error:
            self.check_refusal(request, error, tell)
            raise

    def _judged(self, request: Request, status: int, body: Any, tell: Tell | None) -> list[Violation]:
        contract = installed().contracts.get(request.operation)
        if contract is None:
            return []
        found = [
            self._violation(contract, "answer", status, finding) for finding in _answer_findings(contract, status, body)
        ]
        _tell(contract, "answer", found, tell)
        return found

    def _violation(self, contract: Contract, direction: Direction, status: int | None, finding: Finding) -> Violation:
        return _violation(contract, direction, status, finding, values=self._values, redact=self._redact)


def _tell(contract: Contract, direction: Direction, found: list[Violation], tell: Tell | None) -> None:
    collect(contract.name, direction, found)
    for violation in found:
        if not _is_news(violation):
            continue
        _log.warning("%s", violation)
        if tell is None:
            continue
        try:
            tell(violation)
        except Exception:
            _log.exception("on_violation failed for %s", violation)


def _is_news(violation: Violation) -> bool:
    with _lock:
        if violation.key in _reported or len(_reported) >= MAX_PLACES:
            return False
        _reported.add(violation.key)
        return True


def _summary(found: list[Violation]) -> str:
    more = len(found) - 1
    return str(found[0]) + (f" (and {more} more)" if more else "")


def _answer_findings(contract: Contract, status: int, body: Any) -> Iterator[Finding]:
    declared = contract.statuses
    judged = str(status)
    if judged not in declared:
        successes = [each for each in declared if each.startswith("2")]
        expected = successes if 200 <= status <= 299 else [each for each in declared if each not in successes]
        yield Finding("", "", "status", _statuses(expected), f"status {status}", UNSET)
        # The service's success codes are unreliable; the entity is the same.
        judged = successes[0] if 200 <= status <= 299 else ""
    if judged:
        yield from contract.answer_findings(judged, body)


def _statuses(declared: list[str]) -> str:
    return f"status {' or '.join(declared)}" if declared else "no refusal"


def _violation(
    contract: Contract,
    direction: Direction,
    status: int | None,
    finding: Finding,
    *,
    values: bool,
    redact: Callable[[str], str],
) -> Violation:
    violation = Violation(
        contract.name,
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
    """A value that may be shown: scalars as they are, anything else as a short text without secrets."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    text = redact(value if isinstance(value, str) else repr(value))
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"

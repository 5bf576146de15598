"""The errors of this package.

    StatsigError
    ├── ArgumentError                 an argument cannot be right; nothing was sent
    │   ├── ArgumentTypeError         … because of its type, or it is missing or unknown; a TypeError too
    │   └── ArgumentValueError        … because of its value; a ValueError too
    ├── AnswerShapeError              `Operation.parse` was given another answer than the operation's
    ├── MissingFieldError             the answer lacks a field that is always there; an AttributeError too
    ├── ConfigurationError            a setting or extra is missing, or cannot be right; a ValueError too
    ├── ClientClosedError             a call after the client was closed; a RuntimeError too
    ├── APIConnectionError            no answer came, or not the whole of it
    │   └── APITimeoutError           … within a time limit, or none would come within max_wait
    ├── APIResponseValidationError    an answer came that cannot be read
    ├── ChangedMeanwhileError         someone else changed what was being edited; nothing was written
    ├── ProjectError                  files or a plan cannot be applied as they are; nothing was sent
    ├── ReviewNotAcceptedError        a proposed change was not accepted, or not yet
    ├── ImportRefusedError            a guard refused an import of ids; nothing was changed
    │   └── SourceError               … because of the file or iterable they come from
    ├── PartialImportError            an import of ids stopped on the way; the same call continues
    └── APIStatusError                the service refused (a status other than 2xx)
        ├── BadRequestError           400, 422
        ├── AuthenticationError       401
        ├── PermissionDeniedError     403
        ├── NotFoundError             404
        ├── ConflictError             409
        ├── RateLimitError            429
        └── InternalServerError       500 to 599

All of them pickle and print on one line. None carries a key.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from statsig_console_api.errors import AnswerShapeError as AnswerShapeError
from statsig_console_api.errors import ArgumentError as ArgumentError
from statsig_console_api.errors import ArgumentTypeError as ArgumentTypeError
from statsig_console_api.errors import ArgumentValueError as ArgumentValueError
from statsig_console_api.errors import MissingFieldError as MissingFieldError
from statsig_console_api.errors import StatsigError as StatsigError

from .redact import redact_deep, redact_keys

if TYPE_CHECKING:
    from statsig_console_api.client import Response

_LONGEST = 300
_DEEPEST = 20
"""Levels of an answer that are put into words."""

_FIELDS = ("message", "error", "detail", "error_description", "msg", "reason", "title")
"""Where services and what stands before them (proxies, gateways) put their words."""


class ConfigurationError(StatsigError, ValueError):
    """A setting or an extra is missing, or cannot be right; nothing was sent."""


class ClientClosedError(StatsigError, RuntimeError):
    """A call on a client that was closed; nothing was sent."""


class ChangedMeanwhileError(StatsigError):
    """Someone else changed what was being edited; nothing was written.

    Args:
        message: What was changed, and by whom.
        current: The entity as it is now.
    """

    def __init__(self, message: str, *, current: Any = None) -> None:
        super().__init__(message)
        self.current = current


class ProjectError(StatsigError):
    """The files or the plan of a project cannot be applied as they are; nothing was sent.

    Args:
        message: The first problem.
        problems: All of them, a line each.
    """

    def __init__(self, message: str, *, problems: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.problems: tuple[str, ...] = tuple(problems) or (message,)


class ReviewNotAcceptedError(StatsigError):
    """A proposed change was not accepted, or not within the time given.

    Args:
        message: The status of the review, and what to do.
        review: The review as it was last seen.
    """

    def __init__(self, message: str, *, review: Any = None) -> None:
        super().__init__(message)
        self.review = review


class APIConnectionError(StatsigError):
    """No answer came: no connection, or it broke.

    Args:
        message: What happened.
        method: The HTTP method.
        path: The encoded path.
        attempts: How often the request was sent.
        status_code: The HTTP status, where the connection broke after it.
    """

    def __init__(
        self, message: str, *, method: str = "", path: str = "", attempts: int = 1, status_code: int | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.method = method
        self.path = path
        self.attempts = attempts
        self.status_code = status_code

    def __str__(self) -> str:
        return _line(self.method, self.path, self.status_code, self.message, self.attempts)


class APITimeoutError(APIConnectionError):
    """No answer came within a time limit, or none would come within `max_wait`.

    Args:
        message: What happened.
        limit: Which limit: `connect`, `read`, `write`, `pool` or `attempt`, each of one attempt, or `max_wait`.
        seconds: The limit in seconds; None where it is not known.
        wait: Seconds of the wait that would have passed `max_wait`; None for the other limits.
        method: The HTTP method.
        path: The encoded path.
        attempts: How often the request was sent.
        status_code: The HTTP status, where time ran out after it.
    """

    def __init__(
        self,
        message: str,
        *,
        limit: str,
        seconds: float | None = None,
        wait: float | None = None,
        method: str = "",
        path: str = "",
        attempts: int = 1,
        status_code: int | None = None,
    ) -> None:
        super().__init__(message, method=method, path=path, attempts=attempts, status_code=status_code)
        self.limit = limit
        self.seconds = seconds
        self.wait = wait


class APIResponseValidationError(StatsigError):
    """An answer of success came that cannot be read.

    Args:
        message: What is wrong with it.
        method: The HTTP method.
        path: The encoded path.
        attempts: How often the request was sent.
        response: The answer.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        path: str = "",
        attempts: int = 1,
        response: Response | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.method = method
        self.path = path
        self.attempts = attempts
        self.response = response

    @property
    def status_code(self) -> int | None:
        """The HTTP status of the answer."""
        return None if self.response is None else self.response.status_code

    def __str__(self) -> str:
        return _line(self.method, self.path, self.status_code, self.message, self.attempts)


class APIStatusError(StatsigError):
    """The service answered with a status other than 2xx; `error_for` makes the class that fits.

    Args:
        message: The service's words.
        status_code: The HTTP status.
        errors: Further details from the service, in whatever shape they came; None for none.
        method: The HTTP method.
        path: The encoded path.
        attempts: How often the request was sent.
        response: The answer; None where there is only its body.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        errors: Any = None,
        method: str = "",
        path: str = "",
        attempts: int = 1,
        response: Response | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
        self.errors = errors
        self.method = method
        self.path = path
        self.attempts = attempts
        self.response = response

    def __str__(self) -> str:
        details = _words(self.errors)
        words = self.message if not details or details in self.message else f"{self.message}: {details}"
        return _line(self.method, self.path, self.status_code, words, self.attempts)


class BadRequestError(APIStatusError):
    """400 or 422: the service finds the request wrong."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, unknown or of another kind."""


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: it exists already, or something else is changing it."""


class RateLimitError(APIStatusError):
    """429: too many requests.

    Attributes:
        wait: Seconds to wait before the next request, if the service gave them or the wait was too long.
    """

    wait: float | None = None


class InternalServerError(APIStatusError):
    """500 to 599: the service failed."""


_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: BadRequestError,
    429: RateLimitError,
}


def error_for(
    status: int,
    body: Any,
    *,
    method: str = "",
    path: str = "",
    attempts: int = 1,
    response: Response | None = None,
) -> APIStatusError:
    """The error for an answer.

    Args:
        status: The HTTP status.
        body: The decoded JSON of the answer, or its text.
        method: The HTTP method.
        path: The encoded path.
        attempts: How often the request was sent.
        response: The whole answer, if it is at hand.

    Raises:
        ArgumentValueError: The status is one of success.
    """
    if 200 <= status <= 299:
        raise ArgumentValueError(f"status {status} is a success, not an error; parse its body")
    kind = InternalServerError if 500 <= status <= 599 else _BY_STATUS.get(status, APIStatusError)
    body = redact_deep(body, broad=status == 401)
    errors = body.get("errors") if isinstance(body, Mapping) else None
    return kind(
        _message(body) or _words(errors) or _phrase(status),
        status_code=status,
        errors=errors,
        method=method,
        path=redact_keys(path),
        attempts=attempts,
        response=response,
    )


def fold(text: str) -> str:
    """The text on one line, without control characters, and cut where it is long."""
    line = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _message(body: Any) -> str:
    if isinstance(body, Mapping):
        for name in _FIELDS:
            value = body.get(name)
            # `{"error": {"message": …}}`, one level down.
            nested = value.get("message") if isinstance(value, Mapping) else None
            if words := "" if isinstance(value, bool) else _words(nested) or _words(value):
                return words
        return ""
    if isinstance(body, str):
        text = body.strip()
        return "" if text.startswith("<") else fold(text)
    worded = isinstance(body, list) and any(isinstance(item, (str, Mapping)) for item in body)
    return _words(body) if worded else ""


def _words(value: Any) -> str:
    """A JSON value of any shape as words."""
    return fold(_flat(value))


def _flat(value: Any, depth: int = 0) -> str:
    if depth > _DEEPEST:
        return "…"
    if isinstance(value, Mapping):
        if "errorMessage" in value:
            # As the service refuses a field: what it is about, and why.
            about, why = (_flat(value.get(key), depth + 1) for key in ("property", "errorMessage"))
            return f"{about}: {why}" if about else why
        return ", ".join(f"{key}: {_flat(item, depth + 1)}" for key, item in value.items())
    if isinstance(value, list):
        return "; ".join(_flat(item, depth + 1) for item in value)
    return "" if value is None else str(value)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "the service gave no reason"


def _line(method: str, path: str, status: int | None, words: str, attempts: int) -> str:
    place = " ".join(part for part in (method, path) if part)
    outcome = f"{status}: {words}" if status else words
    sent = f"({attempts} attempt{'' if attempts == 1 else 's'})"
    return f"{place} → {outcome} {sent}" if place else f"{outcome} {sent}"

"""Event hooks, and the log.

The logger is `statsig_console`. At INFO it has a line for each attempt of a change and for each wait, at DEBUG also for
reads. Log lines and events never hold a header, a query, a body or a key.
"""

from __future__ import annotations

import inspect
import logging
import os
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar
from weakref import WeakSet

from attrs import frozen

from .errors import ArgumentTypeError, ConfigurationError
from .redact import Secret

if TYPE_CHECKING:
    from .contract.violation import Violation

# It has no handler: if logging is not set up, Python writes warnings to stderr.
logger: logging.Logger = logging.getLogger("statsig_console")

LOG_VARIABLE = "STATSIG_CONSOLE_LOG"
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}

# These loggers log headers or addresses as they are sent.
_WIRE_LOGGERS = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
    "hpack",
    "hpack.hpack",
    "hpack.table",
)


@frozen
class RequestEvent:
    """An attempt begins, before any wait for the quota.

    Args:
        operation: The public name, such as `gates.get`; `request` for a path that is no operation's.
        method: The HTTP method.
        path: The encoded path, keys redacted.
        attempt: Which attempt of its call this is, from 1.
    """

    operation: str
    method: str
    path: str
    attempt: int


@frozen
class ResponseEvent:
    """An attempt is over.

    Args:
        operation: The public name.
        method: The HTTP method.
        path: The encoded path, keys redacted.
        attempt: Which attempt of its call this was, from 1.
        status_code: The HTTP status; None where no answer came.
        failure: The kind of failure where no answer came, such as `ReadTimeout`; else None.
        elapsed: Seconds from sending to the last byte.
        ended: When it was over, in seconds of the epoch.
    """

    operation: str
    method: str
    path: str
    attempt: int
    status_code: int | None
    failure: str | None
    elapsed: float
    ended: float


@frozen
class RetryEvent:
    """An attempt failed and another will follow.

    Args:
        operation: The public name.
        method: The HTTP method.
        path: The encoded path, keys redacted.
        attempt: Which attempt failed, from 1.
        reason: Its status, or the kind of its failure.
        wait: Seconds until the next attempt.
    """

    operation: str
    method: str
    path: str
    attempt: int
    reason: str
    wait: float


@frozen
class WaitEvent:
    """A wait begins.

    Args:
        operation: The public name.
        method: The HTTP method.
        path: The encoded path, keys redacted.
        attempt: Which attempt comes after it, from 1.
        reason: Why: `quota`, the status of a failed attempt, or the kind of its failure.
        seconds: How long.
    """

    operation: str
    method: str
    path: str
    attempt: int
    reason: str
    seconds: float


@frozen
class CallEvent:
    """A call is over: it has its answer, failed for good, or was interrupted.

    Args:
        operation: The public name; `request` for a path that is no operation's.
        method: The HTTP method.
        path: The encoded path, keys redacted.
        base_url: The address of the service, before the path.
        attempts: What became of each attempt, in order.
        waits: Each wait, in order.
        status_code: The status of the final answer; None where the call has none.
        failure: Why the call has no answer: the kind of the error, such as `ReadTimeout`; else None.
        elapsed: Seconds in all, waits included.
    """

    operation: str
    method: str
    path: str
    base_url: str
    attempts: tuple[ResponseEvent, ...]
    waits: tuple[WaitEvent, ...]
    status_code: int | None
    failure: str | None
    elapsed: float


E = TypeVar("E", contravariant=True)


class Hook(Protocol[E]):
    """A hook: a function that takes the event; for an async client it may be async."""

    def __call__(self, event: E, /) -> Awaitable[object] | object:
        """Handle the event."""
        ...


Event: TypeAlias = "RequestEvent | ResponseEvent | RetryEvent | WaitEvent | CallEvent | Violation"

# By name, so that the contract's modules need not be loaded.
_KINDS = {
    "on_request": "RequestEvent",
    "on_response": "ResponseEvent",
    "on_retry": "RetryEvent",
    "on_wait": "WaitEvent",
    "on_end": "CallEvent",
    "on_violation": "Violation",
}


class Hooks:
    """The hooks of a client, by the event they take.

    Args:
        given: The hooks by keyword; None for none.
        awaiting: Whether the client can await them.

    Raises:
        ConfigurationError: A hook is not callable, or is async in a blocking client.
    """

    def __init__(self, given: dict[str, Hook[Any] | None], *, awaiting: bool) -> None:
        for name, hook in given.items():
            if hook is not None and not callable(hook):
                raise ConfigurationError(f"{name} is {hook!r}; pass a function that takes the event")
            if _is_async(hook) and not awaiting:
                raise ConfigurationError(f"{name} is the async {hook!r}; pass a plain function, or use AsyncStatsig")
        self._hooks = {_KINDS[name]: hook for name, hook in given.items() if hook is not None}

    def __bool__(self) -> bool:
        """Whether there is any hook."""
        return bool(self._hooks)

    def fire(self, event: Event) -> None:
        """Call the hook; what it raises is logged."""
        hook = self._hooks.get(type(event).__name__)
        if hook is None:
            return
        try:
            result = hook(event)
            if inspect.iscoroutine(result):
                result.close()
                raise ArgumentTypeError(f"{hook!r} is async, which a blocking client cannot await")
        except Exception:
            logger.exception("a hook failed; the call goes on")

    async def fire_async(self, event: Event) -> None:
        """Call the hook and await it if it is async; what it raises is logged."""
        hook = self._hooks.get(type(event).__name__)
        if hook is None:
            return
        try:
            result = hook(event)
            if inspect.isawaitable(result):
                await result
        except Exception:
            logger.exception("a hook failed; the call goes on")


def _is_async(hook: Callable[..., Any] | None) -> bool:
    return inspect.iscoroutinefunction(hook) or inspect.iscoroutinefunction(getattr(hook, "__call__", None))  # noqa: B004


class _Stderr(logging.Handler):
    """Writes to standard error, unless the application's own logging writes the record there already."""

    def emit(self, record: logging.LogRecord) -> None:
        own = (each for each in logging.getLogger().handlers if record.levelno >= each.level)
        if sys.stderr is not None and not any(getattr(each, "stream", None) is sys.stderr for each in own):
            sys.stderr.write(f"{self.format(record)}\n")


_STDERR = _Stderr()
_STDERR.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))


def log_to_stderr(level: Literal["debug", "info"] = "info") -> None:
    """Write what this package logs to standard error; `STATSIG_CONSOLE_LOG=info` does the same for every client.

    Args:
        level: `info` for changes, waits and warnings, `debug` for reads too.

    Raises:
        ConfigurationError: There is no such level.
    """
    _log_to_stderr("level", level)


def log_as_asked() -> None:
    """Do what STATSIG_CONSOLE_LOG says.

    Raises:
        ConfigurationError: It says something else than `debug` or `info`.
    """
    if level := os.environ.get(LOG_VARIABLE, "").strip():
        _log_to_stderr(LOG_VARIABLE, level.lower())


def _log_to_stderr(place: str, level: str) -> None:
    if level not in _LEVELS:
        raise ConfigurationError(f"{place} is {level!r}; use 'debug' or 'info'")
    logger.setLevel(_LEVELS[level])
    # Does nothing where it was added before.
    logger.addHandler(_STDERR)


class _KeyFilter(logging.Filter):
    """Redacts keys in what the libraries below log of the wire."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: WeakSet[Secret] = WeakSet()

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        shown = text
        for key in list(self.keys):
            shown = key.redact(shown)
        if shown != text:
            record.msg, record.args = shown, ()
        return True


_KEY_FILTER = _KeyFilter()


def guard_logs(key: Secret) -> None:
    """Keep a key out of the logs of httpx and what it stands on, while the key is in use."""
    _KEY_FILTER.keys.add(key)
    for name in _WIRE_LOGGERS:
        logging.getLogger(name).addFilter(_KEY_FILTER)

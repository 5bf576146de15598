"""Event hooks, and the log.

The logger is `statsig_console`; at DEBUG it has a line for each attempt and each wait. Log lines and events never
hold a header, a query, a body or a key.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar
from weakref import WeakSet

from attrs import frozen

from .errors import ArgumentTypeError, ConfigurationError
from .redact import Secret

if TYPE_CHECKING:
    from .contract.violation import Violation

# It has no handler: if logging is not set up, Python writes warnings to stderr.
logger: logging.Logger = logging.getLogger("statsig_console")

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
    """

    operation: str
    method: str
    path: str
    attempt: int
    status_code: int | None
    failure: str | None
    elapsed: float


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


E = TypeVar("E", contravariant=True)


class Hook(Protocol[E]):
    """A hook: a function that takes the event; for an async client it may be async."""

    def __call__(self, event: E, /) -> Awaitable[object] | object:
        """Handle the event."""
        ...


Event: TypeAlias = "RequestEvent | ResponseEvent | RetryEvent | WaitEvent | Violation"

# By name, so that the contract's modules need not be loaded.
_KINDS = {
    "on_request": "RequestEvent",
    "on_response": "ResponseEvent",
    "on_retry": "RetryEvent",
    "on_wait": "WaitEvent",
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

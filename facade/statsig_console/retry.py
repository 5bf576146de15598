"""Which requests are sent again, and after which wait: a table and a few numbers, without any I/O."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

if TYPE_CHECKING:
    from .events import ResponseEvent, WaitEvent

SHORT_WINDOW = 10.0
"""Seconds of the service's short window: the shortest wait after a 429 without Retry-After."""

FIRST_BACKOFF = 0.5
LONGEST_BACKOFF = 30.0
LONGEST_RETRY_AFTER = 86_400.0
SPREAD = 0.1
"""The share of Retry-After that is added as jitter, so that clients do not all return at once."""


class TimeSource:
    """The source of time and random numbers for retries and waits; tests replace it."""

    def monotonic(self) -> float:
        """Seconds since some fixed point."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds of the epoch, for the dates in Retry-After."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait so many seconds."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait so many seconds while other tasks run."""
        # It loads slowly, and blocking clients do not need it.
        import asyncio

        await asyncio.sleep(seconds)

    def random(self) -> float:
        """A number from 0 to 1, for jitter."""
        return random.random()


@frozen
class Rule:
    """Whether an operation may be sent again after the service may have received it.

    Args:
        repeat: Whether it is idempotent.
        unless: Fields of the body that make it not idempotent.
    """

    repeat: bool
    unless: frozenset[str] = frozenset()

    def allows(self, body: Any) -> bool:
        """Whether the request with this body may be sent again."""
        return self.repeat and not (isinstance(body, Mapping) and self.unless & body.keys())


ONCE = Rule(repeat=False)
AGAIN = Rule(repeat=True)
WITHOUT_VERSION = Rule(repeat=True, unless=frozenset({"version"}))

VERBS: Mapping[str, Rule] = {"GET": AGAIN, "HEAD": AGAIN}
"""The rule by verb, for operations that are not in OPERATIONS; verbs that are not here are ONCE."""

OPERATIONS: Mapping[str, Rule] = {
    "dynamic_configs.archive": AGAIN,
    "dynamic_configs.disable": AGAIN,
    "dynamic_configs.enable": AGAIN,
    "dynamic_configs.unarchive": AGAIN,
    "experiments.archive": AGAIN,
    "experiments.unarchive": AGAIN,
    "gates.archive": AGAIN,
    "gates.disable": AGAIN,
    "gates.enable": AGAIN,
    "gates.unarchive": AGAIN,
    "metrics.unarchive": AGAIN,
    "segments.add_ids": WITHOUT_VERSION,
    "segments.archive": AGAIN,
    "segments.id_list.add": AGAIN,
    "segments.id_list.remove": AGAIN,
    "segments.remove_ids": WITHOUT_VERSION,
}
"""The mutations that are idempotent."""


def rule_for(operation: str, method: str) -> Rule:
    """The rule of an operation, known or not.

    Args:
        operation: The public name, such as `gates.archive`.
        method: The HTTP method.
    """
    return OPERATIONS.get(operation) or VERBS.get(method, ONCE)


class Outcome(Enum):
    """How an attempt failed that might be repeated."""

    REFUSED = "a 429: the service did not carry it out"
    UNSENT = "it failed before it was sent"
    UNKNOWN = "it may have been carried out"


OUTCOMES: Mapping[int, Outcome] = {
    429: Outcome.REFUSED,
    502: Outcome.UNKNOWN,
    503: Outcome.UNKNOWN,
    504: Outcome.UNKNOWN,
}
"""What each status means for a retry; any other status ends the call."""


class WaitTooLong(Exception):
    """A wait would take a call past its `max_wait`.

    Args:
        seconds: The wait.
        reason: What it is for.
    """

    def __init__(self, seconds: float, reason: str) -> None:
        super().__init__(f"{reason} asks for a wait of {round(seconds, 1):.16g} s")
        self.seconds = seconds
        self.reason = reason


@define
class CallState:
    """The state of one call: its limits and its progress. Calls do not share it.

    Args:
        operation: The public name.
        method: The HTTP method.
        path: The encoded path, secrets redacted.
        repeat: Whether it is sent again after the service may have received it.
        max_retries: Attempts after the first.
        max_wait: Seconds for all waits together.
        timeout: Seconds for one attempt; None for no limit.
        bulk: Whether it leaves a share of the quota to other calls.
        clock: The source of time.
        base_url: The address of the service, before the path.
        attempts: How often it was sent so far.
        retries: How often it was repeated, counting attempts that failed before they were sent.
        waited: Seconds waited so far.
        elapsed: Seconds that the last attempt took.
        status: The status of the last attempt, if it came.
        answer: The answer of the last attempt, if it is to be repeated.
        failure: The error of the last attempt, if no answer came.
        past: What became of each attempt.
        waits: Each wait.
    """

    operation: str
    method: str
    path: str
    repeat: bool
    max_retries: int
    max_wait: float
    timeout: float | None
    bulk: bool
    clock: TimeSource = field(repr=False)
    base_url: str = ""
    attempts: int = 0
    retries: int = 0
    waited: float = 0.0
    elapsed: float = 0.0
    status: int | None = None
    answer: Any = field(default=None, repr=False)
    failure: type[Exception] | None = None
    past: list[ResponseEvent] = field(factory=list, repr=False)
    waits: list[WaitEvent] = field(factory=list, repr=False)
    _began: float = 0.0

    @property
    def is_mutation(self) -> bool:
        """Whether it may change something, by its verb."""
        return self.method not in VERBS

    def begin(self) -> None:
        """Note that an attempt is being sent."""
        self.attempts += 1
        self.status = self.answer = self.failure = None
        self._began = self.clock.monotonic()

    def end(self) -> None:
        """Note that the attempt is over."""
        self.elapsed = self.clock.monotonic() - self._began

    def is_late(self) -> bool:
        """Whether the attempt has taken longer than `timeout`."""
        return self.timeout is not None and self.clock.monotonic() - self._began > self.timeout

    def pause(self, outcome: Outcome | None, retry_after: str | None = None) -> float | None:
        """Seconds to wait before the next attempt; None for no further attempt.

        Args:
            outcome: How the last attempt failed; None if its result is final.
            retry_after: The header of its answer, if it had one.
        """
        if outcome is None or self.retries >= self.max_retries or (outcome is Outcome.UNKNOWN and not self.repeat):
            return None
        wait: float = self.clock.random() * min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** min(self.retries, 16))
        self.retries += 1
        asked = seconds_of(retry_after, self.clock.wall())
        if asked is None:
            return wait + SHORT_WINDOW if outcome is Outcome.REFUSED else wait
        # Jitter is added on top, so that no client returns early, and not all at once.
        return asked + max(wait, self._spread(asked))

    def hold(self, status: int, retry_after: str | None) -> float | None:
        """Seconds for which an answer stops the whole quota; None if it does not.

        Args:
            status: Its status.
            retry_after: Its header, if it had one.
        """
        if status != 429:
            return None
        asked = seconds_of(retry_after, self.clock.wall())
        return SHORT_WINDOW if asked is None else asked + self._spread(asked)

    def _spread(self, seconds: float) -> float:
        return self.clock.random() * SPREAD * seconds

    def spend(self, seconds: float, reason: str) -> None:
        """Count a wait that is about to begin.

        Raises:
            WaitTooLong: It would pass `max_wait`.
        """
        if self.waited + seconds > self.max_wait:
            raise WaitTooLong(seconds, reason)
        self.waited += seconds


def seconds_of(retry_after: str | None, now: float) -> float | None:
    """The wait that a Retry-After header asks for; None if it cannot be understood.

    Args:
        retry_after: Its value: seconds, or a date.
        now: Seconds of the epoch.
    """
    text = (retry_after or "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text), LONGEST_RETRY_AFTER)
    try:
        date = parsedate_to_datetime(text)
        seconds = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - now
    except (ValueError, OverflowError):
        return None
    # A date in the past does not say when the service is ready.
    return min(seconds, LONGEST_RETRY_AFTER) if seconds > 0 else None

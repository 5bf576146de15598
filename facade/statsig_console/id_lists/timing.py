"""Progress as it is told: rate and time left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from attrs import define, field

from statsig_console.retry import TimeSource

from .report import Phase, Progress


@define
class Meter:
    """Makes the progress events of one import.

    Args:
        clock: Time.
        quota_seconds: How long the quota makes the ids that are left take; None if that is not known.
    """

    clock: TimeSource
    quota_seconds: Callable[[int], float | None]
    phase: Phase = field(init=False, default="source")
    _since: float = field(init=False, default=0.0)
    _first: int = field(init=False, default=0)
    _asked: tuple[float, float | None] = field(init=False, default=(-1.0, None))

    def begin(self, phase: Phase, done: int = 0) -> None:
        """Another phase, of which some may be done from before."""
        self.phase, self._since, self._first = phase, self.clock.monotonic(), done

    def at(
        self,
        done: int,
        total: int | None,
        *,
        waiting: Literal["quota", "update"] | None = None,
        seconds: float = 0.0,
    ) -> Progress:
        """The event for so much done."""
        passed = self.clock.monotonic() - self._since
        rate = (done - self._first) / passed if passed > 0 else 0.0
        eta = None
        if total is not None:
            left = max(0, total - done)
            slowest = [left / rate] if rate else []
            if self.phase in ("add", "remove", "reset") and (least := self._least(left)) is not None:
                slowest.append(least)
            eta = 0.0 if left == 0 else max(slowest, default=None)
        return Progress(self.phase, done, total, rate, eta, waiting, seconds)

    def _least(self, left: int) -> float | None:
        # A forecast for thousands of calls takes a while; once a second is enough for people.
        now = self.clock.monotonic()
        if self._asked[0] < 0 or now - self._asked[0] >= 1.0:
            self._asked = now, self.quota_seconds(left)
        return self._asked[1]

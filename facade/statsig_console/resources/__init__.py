"""Resources with methods beyond their operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statsig_console.retry import TimeSource


def clock_of(given: TimeSource | None) -> TimeSource:
    """The given clock, or the system's."""
    from statsig_console.retry import TimeSource

    return given or TimeSource()

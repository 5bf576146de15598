"""Resources with methods beyond their operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statsig_console.retry import Clock


def clock_of(given: Clock | None) -> Clock:
    """The given clock, or the system's."""
    from statsig_console.retry import Clock

    return given or Clock()

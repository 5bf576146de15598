"""Resources that can more than their operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statsig_console.retry import Clock


def clock_of(given: Clock | None) -> Clock:
    """The clock that was given, or the machine's."""
    from statsig_console.retry import Clock

    return given or Clock()

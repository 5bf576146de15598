"""Requests and answers checked against the published document; needs the extra `contract`.

A client does so with `Statsig(contract="warn")` or `"strict"`. `validate` checks answers that you have, such as
recordings, and a `DriftReport` collects what clients find.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from statsig_console import _lazily

if TYPE_CHECKING:
    from .judge import Judge, Mode, forget_reported, validate
    from .report import Departure, DriftReport
    from .violation import Violation

__all__ = ["Departure", "DriftReport", "Judge", "Mode", "Violation", "forget_reported", "validate"]

_lazily(
    __name__,
    {
        **dict.fromkeys(("Judge", "Mode", "forget_reported", "validate"), ".judge"),
        **dict.fromkeys(("Departure", "DriftReport"), ".report"),
        "Violation": ".violation",
    },
)

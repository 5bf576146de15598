"""Requests and answers held against the published document; needs the extra `contract`.

A client does it with `Statsig(contract="warn")` or `"strict"`. `validate` judges answers of your own, such as
recordings, and a `DriftReport` collects what clients find meanwhile.
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

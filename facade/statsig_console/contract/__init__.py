"""Requests and answers held against the published document; needs the extra `contract`.

A client does it with `Statsig(contract="warn")` or `"strict"`. `validate` judges answers of your own, such as
recordings, and a `DriftReport` collects what clients find meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .judge import Judge, Mode, forget_reported, validate
    from .report import Departure, DriftReport
    from .violation import Violation

__all__ = ["Departure", "DriftReport", "Judge", "Mode", "Violation", "forget_reported", "validate"]

_HOMES = {
    "Departure": ".report",
    "DriftReport": ".report",
    "Judge": ".judge",
    "Mode": ".judge",
    "Violation": ".violation",
    "forget_reported": ".judge",
    "validate": ".judge",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__

"""Statsig's Console API as generated from its document: requests, parsers and models, without any I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api import operations

__all__ = ["operations"]


def __getattr__(name: str) -> Any:
    if name != "operations":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .api import operations

    globals()[name] = operations
    return operations


def __dir__() -> list[str]:
    return __all__

"""An embedded fake of the service, for tests and demos without a network or a key; needs the extra `testing`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app import Call
    from .conditions import Clock, Quirks
    from .fake import FakeStatsig

__all__ = ["Call", "Clock", "FakeStatsig", "Quirks"]

_HOMES = {"Call": ".app", "Clock": ".conditions", "FakeStatsig": ".fake", "Quirks": ".conditions"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value = getattr(import_module(_HOMES[name], __name__), name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("anyio", "jsonschema_rs"):
            raise
        raise ImportError(f"{name} needs {error.name}; pip install 'statsig-console[testing]'") from error
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

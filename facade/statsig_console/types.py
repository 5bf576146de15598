"""Plain dicts with checked keys, such as `GateRuleDict`, and what is taken in a model's place, such as `GateRules`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from statsig_console_api.dicts import *  # noqa: F403

_SOURCE = "statsig_console_api.dicts"


def __getattr__(name: str) -> Any:
    # Other dunders are not passed on: with the `__path__` of a package this module would look like one.
    if name.startswith("__") and name != "__all__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source = import_module(_SOURCE)
    try:
        value = source.__all__ if name == "__all__" else source.named(name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(import_module(_SOURCE).__all__)

"""Every model and enum of the API under its public name; each loads when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from statsig_console_api.models import *  # noqa: F403

_SOURCE = "statsig_console_api.models"


def __getattr__(name: str) -> Any:
    # Other dunders are not passed on: with the `__path__` of a package this module would look like one.
    if name.startswith("__") and name != "__all__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value = getattr(import_module(_SOURCE), name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return dir(import_module(_SOURCE))

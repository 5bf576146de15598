"""An embedded fake of the service, for tests and demos without a network or a key; needs the extra `testing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statsig_console import _lazily

if TYPE_CHECKING:
    from .app import Call
    from .conditions import Clock, Quirks
    from .fake import FakeStatsig

__all__ = ["Call", "Clock", "FakeStatsig", "Quirks"]

_lazily(
    __name__, {"Call": ".app", "Clock": ".conditions", "FakeStatsig": ".fake", "Quirks": ".conditions"}, extra="testing"
)

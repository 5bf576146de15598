from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.pulse_reload_type import PulseReloadType


class GateLoadPulse(TypedDict, total=False):
    """The keyword arguments of gates.load_pulse, to build up in a dict and pass with `**`."""

    rule_id: Required[str]
    refresh: PulseReloadType
    metric_ids: Sequence[str]
    turbo_mode: bool

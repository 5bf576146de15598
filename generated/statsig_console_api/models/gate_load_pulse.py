from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class GateLoadPulse(TypedDict, total=False):
    """The keyword arguments of gates.load_pulse, to build up in a dict and pass with `**`."""

    rule_id: Required[str]
    refresh: models.PulseReloadType
    metric_ids: Sequence[str]
    turbo_mode: bool

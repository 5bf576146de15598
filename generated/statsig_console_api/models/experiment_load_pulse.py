from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.pulse_reload_type import PulseReloadType


class ExperimentLoadPulse(TypedDict, total=False):
    """The keyword arguments of experiments.load_pulse, to build up in a dict and pass with `**`."""

    refresh: PulseReloadType
    metric_ids: Sequence[str]
    turbo_mode: bool

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class ExperimentLoadPulse(TypedDict, total=False):
    """The keyword arguments of experiments.load_pulse, to build up in a dict and pass with `**`."""

    refresh: models.PulseReloadType
    metric_ids: Sequence[str]
    turbo_mode: bool

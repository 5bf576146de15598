from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .. import models


class GateRuleUpdate(TypedDict, total=False):
    """The keyword arguments of gates.rules.update, to build up in a dict and pass with `**`."""

    name: str
    pass_percentage: float
    conditions: models.Conditions
    environments: Sequence[str] | None
    id: str
    base_id: str
    return_value: Mapping[str, Any]

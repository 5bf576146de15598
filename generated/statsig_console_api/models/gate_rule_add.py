from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class GateRuleAdd(TypedDict, total=False):
    """The keyword arguments of gates.rules.add, to build up in a dict and pass with `**`."""

    name: Required[str]
    pass_percentage: Required[float]
    conditions: Required[models.Conditions]
    environments: Sequence[str] | None
    id: str
    base_id: str
    return_value: Mapping[str, Any]

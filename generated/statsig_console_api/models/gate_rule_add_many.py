from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class GateRuleAddMany(TypedDict, total=False):
    """The keyword arguments of gates.rules.add_many, to build up in a dict and pass with `**`."""

    rules: Required[Sequence[models.GateRuleAddItem | models.GateRule | Mapping[str, Any]]]

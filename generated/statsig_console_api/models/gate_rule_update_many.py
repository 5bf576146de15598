from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class GateRuleUpdateMany(TypedDict, total=False):
    """The keyword arguments of gates.rules.update_many, to build up in a dict and pass with `**`."""

    rules: Required[Sequence[models.GateRuleUpdateItem | models.GateRule | Mapping[str, Any]]]

from __future__ import annotations

from typing import Required, TypedDict

from .. import models


class GateRuleUpdateMany(TypedDict, total=False):
    """The keyword arguments of gates.rules.update_many, to build up in a dict and pass with `**`."""

    rules: Required[models.GateRuleUpdateItems]

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class DynamicConfigRuleUpdateMany(TypedDict, total=False):
    """The keyword arguments of dynamic_configs.rules.update_many, to build up in a dict and pass with `**`."""

    rules: Required[
        Sequence[
            models.DynamicConfigRuleUpdateItem
            | models.DynamicConfigRule
            | models.DynamicConfigRuleSummary
            | Mapping[str, Any]
        ]
    ]

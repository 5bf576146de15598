from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.dynamic_config_rule import DynamicConfigRule
    from ..models.dynamic_config_rule_summary import DynamicConfigRuleSummary
    from ..models.dynamic_config_rule_update_item import DynamicConfigRuleUpdateItem


class DynamicConfigRuleUpdateMany(TypedDict, total=False):
    """The keyword arguments of dynamic_configs.rules.update_many, to build up in a dict and pass with `**`."""

    rules: Required[
        Sequence[DynamicConfigRuleUpdateItem | DynamicConfigRule | DynamicConfigRuleSummary | Mapping[str, Any]]
    ]

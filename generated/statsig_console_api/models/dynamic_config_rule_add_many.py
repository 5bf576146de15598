from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.dynamic_config_rule import DynamicConfigRule
    from ..models.dynamic_config_rule_add_item import DynamicConfigRuleAddItem
    from ..models.dynamic_config_rule_summary import DynamicConfigRuleSummary


class DynamicConfigRuleAddMany(TypedDict, total=False):
    """The keyword arguments of dynamic_configs.rules.add_many, to build up in a dict and pass with `**`."""

    rules: Required[
        Sequence[DynamicConfigRuleAddItem | DynamicConfigRule | DynamicConfigRuleSummary | Mapping[str, Any]]
    ]

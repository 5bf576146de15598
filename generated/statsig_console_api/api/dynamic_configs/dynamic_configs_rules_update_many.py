"""dynamic_configs.rules.update_many: `PATCH /console/v1/dynamic_configs/{id}/rules`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.dynamic_config import DynamicConfig
    from ...models.dynamic_config_rule import DynamicConfigRule
    from ...models.dynamic_config_rule_summary import DynamicConfigRuleSummary
    from ...models.dynamic_config_rule_update_item import DynamicConfigRuleUpdateItem


def build(
    dynamic_config_id: str,
    /,
    *,
    rules: Sequence[DynamicConfigRuleUpdateItem | DynamicConfigRule | DynamicConfigRuleSummary | Mapping[str, Any]],
) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.rules.update_many",
        "PATCH",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/rules",
        body=body_of(("rules", many("rules", rules))),
    )


def parse(body: Any) -> DynamicConfig:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_entity(DynamicConfig, body)

"""dynamic_configs.rules.update_many: `PATCH /console/v1/dynamic_configs/{id}/rules`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity, segment

PLACES = {
    "": ((), ("rules",)),
    "rules/*": (
        ("DynamicConfigRuleUpdateItem", "DynamicConfigRule", "DynamicConfigRuleSummary"),
        ("conditions", "environments"),
    ),
    "rules/*/conditions/*": (("ConditionInput", "Condition"), ()),
}


def build(dynamic_config_id: str, /, *, rules: models.DynamicConfigRuleUpdateItems) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.rules.update_many",
        "PATCH",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/rules",
        body=body_of(("rules", rules, list), places=PLACES),
    )


def parse(body: Any) -> models.DynamicConfig:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_entity(DynamicConfig, body, change=True)

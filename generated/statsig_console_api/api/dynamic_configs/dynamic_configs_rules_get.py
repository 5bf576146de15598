"""dynamic_configs.rules.get: `GET /console/v1/dynamic_configs/{id}/rule/{ruleId}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(dynamic_config_id: str, rule_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.rules.get",
        "GET",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/rule/{segment('rule_id', rule_id)}",
    )


def parse(body: Any) -> models.DynamicConfigRuleSummary:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config_rule_summary import DynamicConfigRuleSummary

    return read_entity(DynamicConfigRuleSummary, body)

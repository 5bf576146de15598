"""dynamic_configs.rules.list: `GET /console/v1/dynamic_configs/{id}/rules`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import entity_item, read_list, segment


def build(dynamic_config_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.rules.list",
        "GET",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/rules",
    )


def parse(body: Any) -> list[models.DynamicConfigRuleSummary]:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config_rule_summary import DynamicConfigRuleSummary

    return read_list(entity_item(DynamicConfigRuleSummary), body, "rules")

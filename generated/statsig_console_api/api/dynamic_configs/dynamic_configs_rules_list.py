"""dynamic_configs.rules.list: `GET /console/v1/dynamic_configs/{id}/rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import read_list, reader, segment

if TYPE_CHECKING:
    from ...models.dynamic_config_rule_summary import DynamicConfigRuleSummary


def build(dynamic_config_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.rules.list",
        "GET",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/rules",
    )


def parse(body: Any) -> list[DynamicConfigRuleSummary]:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config_rule_summary import DynamicConfigRuleSummary

    return read_list(reader(DynamicConfigRuleSummary), body, "rules")

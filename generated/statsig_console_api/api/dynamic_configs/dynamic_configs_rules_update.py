"""dynamic_configs.rules.update: `PATCH /console/v1/dynamic_configs/{id}/rule/{ruleId}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, given, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.condition import Condition
    from ...models.dynamic_config import DynamicConfig
    from ...models.dynamic_config_rule_variant import DynamicConfigRuleVariant


def build(
    dynamic_config_id: str,
    rule_id: str,
    /,
    *,
    name: str | Unset = UNSET,
    pass_percentage: float | Unset = UNSET,
    conditions: Sequence[Condition | Mapping[str, Any]] | Unset = UNSET,
    environments: Sequence[str] | None | Unset = UNSET,
    id: str | Unset = UNSET,
    base_id: str | Unset = UNSET,
    return_value: Mapping[str, Any] | Unset = UNSET,
    return_value_json5: str | Unset = UNSET,
    variants: Sequence[DynamicConfigRuleVariant | Mapping[str, Any]] | Unset = UNSET,
    dry_run: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.rules.update",
        "PATCH",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/rule/{segment('rule_id', rule_id)}",
        query=given(("dryRun", dry_run)),
        body=body_of(
            ("name", name),
            ("passPercentage", pass_percentage),
            ("conditions", many("conditions", conditions)),
            ("environments", many("environments", environments)),
            ("id", id),
            ("baseID", base_id),
            ("returnValue", return_value),
            ("returnValueJson5", return_value_json5),
            ("variants", many("variants", variants)),
        ),
    )


def parse(body: Any) -> DynamicConfig:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_entity(DynamicConfig, body)

"""dynamic_configs.rules.update: `PATCH /console/v1/dynamic_configs/{id}/rule/{ruleId}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, given, read_entity, segment

PLACES = {
    "": ((), ("completedAutomatedRollouts", "conditions", "environments", "pendingAutomatedRollouts", "variants")),
    "conditions/*": (("Condition",), ()),
    "completedAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "pendingAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "variants/*": (("DynamicConfigRuleVariant",), ()),
}


def build(
    dynamic_config_id: str,
    rule_id: str,
    /,
    *,
    name: str | Unset = UNSET,
    pass_percentage: float | Unset = UNSET,
    conditions: models.Conditions | Unset = UNSET,
    environments: Sequence[str] | None | Unset = UNSET,
    id: str | Unset = UNSET,
    base_id: str | Unset = UNSET,
    return_value: Mapping[str, Any] | Unset = UNSET,
    return_value_json5: str | Unset = UNSET,
    variants: models.DynamicConfigRuleVariants | Unset = UNSET,
    dry_run: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.rules.update",
        "PATCH",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/rule/{segment('rule_id', rule_id)}",
        query=given(("dryRun", dry_run, bool, "dry_run")),
        body=body_of(
            ("name", name, str),
            ("passPercentage", pass_percentage, float, "pass_percentage"),
            ("conditions", conditions, list),
            ("environments", environments, list),
            ("id", id, str),
            ("baseID", base_id, str, "base_id"),
            ("returnValue", return_value, None, "return_value"),
            ("returnValueJson5", return_value_json5, str, "return_value_json5"),
            ("variants", variants, list),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.DynamicConfig:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_entity(DynamicConfig, body, change=True)

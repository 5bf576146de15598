"""dynamic_configs.rules.update_by_name: `PATCH /console/v1/dynamic_configs/{id}/rule/name/{ruleName}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {"": ((), ("conditions", "environments")), "conditions/*": (("ConditionInput", "Condition"), ())}


def build(
    dynamic_config_id: str,
    rule_name: str,
    /,
    *,
    name: str | Unset = UNSET,
    pass_percentage: float | Unset = UNSET,
    conditions: models.ConditionInputs | Unset = UNSET,
    environments: Sequence[str] | None | Unset = UNSET,
    id: str | Unset = UNSET,
    base_id: str | Unset = UNSET,
    return_value: Mapping[str, Any] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.rules.update_by_name",
        "PATCH",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/rule/name/{segment('rule_name', rule_name)}",
        body=body_of(
            ("name", name, str),
            ("passPercentage", pass_percentage, float, "pass_percentage"),
            ("conditions", conditions, list),
            ("environments", environments, list),
            ("id", id, str),
            ("baseID", base_id, str, "base_id"),
            ("returnValue", return_value, None, "return_value"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.DynamicConfig:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_entity(DynamicConfig, body, change=True)

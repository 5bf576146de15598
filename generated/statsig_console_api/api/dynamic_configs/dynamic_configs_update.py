"""dynamic_configs.update: `PATCH /console/v1/dynamic_configs/{id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, given, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.dynamic_config import DynamicConfig
    from ...models.dynamic_config_rule import DynamicConfigRule
    from ...models.dynamic_config_rule_input import DynamicConfigRuleInput
    from ...models.metric_owner import MetricOwner
    from ...models.owner import Owner


def build(
    dynamic_config_id: str,
    /,
    *,
    name: str | Unset = UNSET,
    is_enabled: bool | Unset = UNSET,
    description: str | Unset = UNSET,
    rules: Sequence[DynamicConfigRuleInput | DynamicConfigRule | Mapping[str, Any]] | Unset = UNSET,
    default_value: Mapping[str, Any] | Unset = UNSET,
    default_value_json5: str | Unset = UNSET,
    id_type: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    owner: Owner | MetricOwner | Mapping[str, Any] | None | Unset = UNSET,
    creator_email: str | None | Unset = UNSET,
    schema: str | None | Unset = UNSET,
    schema_json5: str | None | Unset = UNSET,
    target_apps: str | Sequence[str] | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    release_pipeline_id: str | None | Unset = UNSET,
    dry_run: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.update",
        "PATCH",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}",
        query=given(("dryRun", dry_run)),
        body=body_of(
            ("name", name),
            ("isEnabled", is_enabled),
            ("description", description),
            ("rules", many("rules", rules)),
            ("defaultValue", default_value),
            ("defaultValueJson5", default_value_json5),
            ("idType", id_type),
            ("tags", many("tags", tags)),
            ("creatorID", creator_id),
            ("owner", owner),
            ("creatorEmail", creator_email),
            ("schema", schema),
            ("schemaJson5", schema_json5),
            ("targetApps", target_apps),
            ("team", team),
            ("teamID", team_id),
            ("releasePipelineID", release_pipeline_id),
        ),
    )


def parse(body: Any) -> DynamicConfig:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_entity(DynamicConfig, body)

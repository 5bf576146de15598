"""dynamic_configs.create: `POST /console/v1/dynamic_configs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {
    "": ((), ("rules", "tags", "targetApps")),
    "rules/*": (
        ("DynamicConfigRuleInput", "DynamicConfigRule"),
        ("completedAutomatedRollouts", "conditions", "environments", "pendingAutomatedRollouts", "variants"),
    ),
    "rules/*/conditions/*": (("Condition",), ()),
    "rules/*/completedAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "rules/*/pendingAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "rules/*/variants/*": (("DynamicConfigRuleVariant",), ()),
    "owner": (("Owner", "MetricOwner"), ()),
}


def build(
    *,
    name: str,
    is_enabled: bool | Unset = UNSET,
    description: str | Unset = UNSET,
    rules: models.DynamicConfigRuleInputs | Unset = UNSET,
    default_value: Mapping[str, Any] | Unset = UNSET,
    default_value_json5: str | Unset = UNSET,
    id_type: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    owner: models.OwnerLike | None | Unset = UNSET,
    creator_email: str | None | Unset = UNSET,
    schema: str | None | Unset = UNSET,
    schema_json5: str | None | Unset = UNSET,
    target_apps: str | Sequence[str] | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    release_pipeline_id: str | None | Unset = UNSET,
    id: str | Unset = UNSET,
    is_template: bool | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.create",
        "POST",
        "/console/v1/dynamic_configs",
        body=body_of(
            ("name", name, str),
            ("isEnabled", is_enabled, bool, "is_enabled"),
            ("description", description, str),
            ("rules", rules, list),
            ("defaultValue", default_value, None, "default_value"),
            ("defaultValueJson5", default_value_json5, str, "default_value_json5"),
            ("idType", id_type, str, "id_type"),
            ("tags", tags, list),
            ("creatorID", creator_id, str, "creator_id"),
            ("owner", owner),
            ("creatorEmail", creator_email, str, "creator_email"),
            ("schema", schema, str),
            ("schemaJson5", schema_json5, str, "schema_json5"),
            ("targetApps", target_apps, None, "target_apps"),
            ("team", team, str),
            ("teamID", team_id, str, "team_id"),
            ("releasePipelineID", release_pipeline_id, str, "release_pipeline_id"),
            ("id", id, str),
            ("isTemplate", is_template, bool, "is_template"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.DynamicConfig:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_entity(DynamicConfig, body, change=True)

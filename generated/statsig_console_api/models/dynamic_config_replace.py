from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class DynamicConfigReplace(TypedDict, total=False):
    """The keyword arguments of dynamic_configs.replace, to build up in a dict and pass with `**`."""

    is_enabled: Required[bool]
    description: Required[str]
    rules: Required[models.DynamicConfigRuleInputs]
    name: str
    default_value: Mapping[str, Any]
    default_value_json5: str
    id_type: str
    tags: Sequence[str]
    creator_id: str | None
    owner: models.OwnerLike | None
    creator_email: str | None
    schema: str | None
    schema_json5: str | None
    target_apps: str | Sequence[str]
    team: str | None
    team_id: str | None
    release_pipeline_id: str | None

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.dynamic_config_rule import DynamicConfigRule
    from ..models.dynamic_config_status import DynamicConfigStatus
    from ..models.owner import Owner


@define(kw_only=True, repr=False)
class DynamicConfig(Model):
    """`DynamicConfigDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "description": "description",
        "last_modifier_id": "lastModifierID",
        "last_modified_time": "lastModifiedTime",
        "last_modifier_email": "lastModifierEmail",
        "last_modifier_name": "lastModifierName",
        "created_time": "createdTime",
        "creator_name": "creatorName",
        "is_enabled": "isEnabled",
        "rules": "rules",
        "is_permanent": "isPermanent",
        "name": "name",
        "id_type": "idType",
        "creator_id": "creatorID",
        "creator_email": "creatorEmail",
        "tags": "tags",
        "target_apps": "targetApps",
        "holdout_ids": "holdoutIDs",
        "team": "team",
        "team_id": "teamID",
        "version": "version",
        "default_value": "defaultValue",
        "default_value_json5": "defaultValueJson5",
        "owner": "owner",
        "schema": "schema",
        "schema_json5": "schemaJson5",
        "release_pipeline_id": "releasePipelineID",
        "is_template": "isTemplate",
        "status": "status",
        "permalink": "permalink",
        "type": "type",
        "type_reason": "typeReason",
    }

    id: str
    description: str
    last_modifier_id: str | None
    last_modified_time: int | None
    last_modifier_email: str | None
    last_modifier_name: str | None
    created_time: int
    creator_name: str | None
    is_enabled: bool
    rules: list[DynamicConfigRule]
    is_permanent: bool
    name: str | Unset = UNSET
    id_type: str | Unset = UNSET
    creator_id: str | None | Unset = UNSET
    creator_email: str | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    target_apps: str | list[str] | Unset = UNSET
    holdout_ids: list[str] | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    version: int | Unset = UNSET
    default_value: dict[str, Any] | Unset = UNSET
    default_value_json5: str | Unset = UNSET
    owner: Owner | None | Unset = UNSET
    schema: str | None | Unset = UNSET
    schema_json5: str | None | Unset = UNSET
    release_pipeline_id: str | None | Unset = UNSET
    is_template: bool | Unset = UNSET
    status: DynamicConfigStatus | str | Unset = UNSET
    permalink: str | Unset = UNSET
    type: str | Unset = UNSET
    type_reason: str | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dynamic_config_rule import DynamicConfigRule
        from ..models.owner import Owner

        return {"rules": list_reader(reader(DynamicConfigRule)), "owner": reader(Owner)}

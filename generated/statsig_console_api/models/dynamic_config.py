from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DynamicConfig(Model):
    """A dynamic config as the service answers it: rules in order, the default value, and who changed it last.

    Attributes:
        id: Does not change when the display name does.
        description: Free text, at most 1000 characters.
        last_modifier_id: Statsig id of the user who changed it last.
        last_modified_time: When it was last changed, epoch ms.
        last_modifier_email: Null in examples where this API made the last change.
        last_modifier_name: "CONSOLE API" in examples where this API made the last change.
        created_time: When it was created, epoch ms.
        creator_name: "CONSOLE API" in examples of what this API made without a named creator.
        is_enabled: On or off; status tells archived ones too.
        rules: In order of evaluation.
        is_permanent: Marked as permanent, meaning not to be deleted.
        name: Display name; changing it leaves the id as it is.
        id_type: Unit type the config is evaluated on.
        creator_id: Statsig id of the user recorded as creator.
        creator_email: Null in examples of what this API made without a named creator.
        tags: Tag names.
        target_apps: One target app or a list of them.
        holdout_ids: Holdouts it is under; the same id can come twice.
        team: Team name; Enterprise plan only.
        team_id: Team id; Enterprise plan only.
        version: Version number, read-only; there are no ETags.
        default_value: JSON object served when no rule applies.
        default_value_json5: The default value as JSON5 text, comments allowed.
        owner: Owner as id, type, name and email; unset on entities made through this API.
        schema: JSON Schema (2020-12) that the rules' return values must fit, as text; null is allowed.
        schema_json5: The schema with comments, as JSON5 text.
        release_pipeline_id: Release pipeline attached to the config; null for none.
        is_template: Whether the config is a template.
        status: Whether it is on, off or archived; isEnabled tells only on or off.
        permalink: Link to it in the Statsig console.
        checks_per_hour: Times it was checked in an hour; null where that is not known.
    """

    _wire = {
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
        "checks_per_hour": "checksPerHour",
    }
    _nested = frozenset({"rules", "owner"})
    _always = frozenset(
        {
            "id",
            "description",
            "last_modifier_id",
            "last_modifier_name",
            "created_time",
            "creator_name",
            "is_enabled",
            "rules",
        }
    )

    id: str
    """Does not change when the display name does."""
    description: str
    """Free text, at most 1000 characters."""
    last_modifier_id: str | None
    """Statsig id of the user who changed it last."""
    last_modified_time: int | None | Unset
    """When it was last changed, epoch ms."""
    last_modifier_email: str | None | Unset
    """Null in examples where this API made the last change."""
    last_modifier_name: str | None
    """"CONSOLE API" in examples where this API made the last change."""
    created_time: int
    """When it was created, epoch ms."""
    creator_name: str | None
    """"CONSOLE API" in examples of what this API made without a named creator."""
    is_enabled: bool
    """On or off; status tells archived ones too."""
    rules: list[models.DynamicConfigRule]
    """In order of evaluation."""
    is_permanent: bool | Unset
    """Marked as permanent, meaning not to be deleted."""
    name: str | Unset = UNSET
    """Display name; changing it leaves the id as it is."""
    id_type: str | Unset = UNSET
    """Unit type the config is evaluated on."""
    creator_id: str | None | Unset = UNSET
    """Statsig id of the user recorded as creator."""
    creator_email: str | None | Unset = UNSET
    """Null in examples of what this API made without a named creator."""
    tags: list[str] | Unset = UNSET
    """Tag names."""
    target_apps: str | list[str] | Unset = UNSET
    """One target app or a list of them."""
    holdout_ids: list[str] | Unset = UNSET
    """Holdouts it is under; the same id can come twice."""
    team: str | None | Unset = UNSET
    """Team name; Enterprise plan only."""
    team_id: str | None | Unset = UNSET
    """Team id; Enterprise plan only."""
    version: int | Unset = UNSET
    """Version number, read-only; there are no ETags."""
    default_value: dict[str, Any] | Unset = UNSET
    """JSON object served when no rule applies."""
    default_value_json5: str | Unset = UNSET
    """The default value as JSON5 text, comments allowed."""
    owner: models.Owner | None | Unset = UNSET
    """Owner as id, type, name and email; unset on entities made through this API."""
    schema: str | None | Unset = UNSET
    """JSON Schema (2020-12) that the rules' return values must fit, as text; null is allowed."""
    schema_json5: str | None | Unset = UNSET
    """The schema with comments, as JSON5 text."""
    release_pipeline_id: str | None | Unset = UNSET
    """Release pipeline attached to the config; null for none."""
    is_template: bool | Unset = UNSET
    """Whether the config is a template."""
    status: models.DynamicConfigStatus | str | Unset = UNSET
    """Whether it is on, off or archived; isEnabled tells only on or off."""
    permalink: str | Unset = UNSET
    """Link to it in the Statsig console."""
    type: str | Unset = UNSET
    type_reason: str | Unset = UNSET
    checks_per_hour: int | None | Unset = UNSET
    """Times it was checked in an hour; null where that is not known."""

    @property
    def last_modified_at(self) -> datetime | None:
        """`last_modified_time` as an aware datetime; None where there is none."""
        return as_datetime(self.last_modified_time)

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    if TYPE_CHECKING:

        def to_dict(self) -> models.DynamicConfigDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dynamic_config_rule import DynamicConfigRule
        from ..models.owner import Owner

        return {"rules": list_reader(reader(DynamicConfigRule)), "owner": reader(Owner)}

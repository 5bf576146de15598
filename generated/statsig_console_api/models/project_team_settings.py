from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ProjectTeamSettings(Model):
    """`SettingsTeamsContractDto` in the document."""

    _wire = {"require_teams_on_configs": "require_teams_on_configs"}
    _always = frozenset({"require_teams_on_configs"})

    require_teams_on_configs: bool

    if TYPE_CHECKING:

        def to_dict(self) -> models.ProjectTeamSettingsDict: ...

from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class ProjectTeamSettings(Model):
    """`SettingsTeamsContractDto` in the document."""

    _wire = {"require_teams_on_configs": "require_teams_on_configs"}

    require_teams_on_configs: bool

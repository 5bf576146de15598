from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class ProjectRoleSettings(Model):
    """`SettingsRolesContractDto` in the document."""

    _wire = {"default_project_role": "default_project_role"}

    default_project_role: str

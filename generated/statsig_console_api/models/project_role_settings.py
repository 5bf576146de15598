from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ProjectRoleSettings(Model):
    """`SettingsRolesContractDto` in the document."""

    _wire = {"default_project_role": "default_project_role"}
    _always = frozenset({"default_project_role"})

    default_project_role: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.ProjectRoleSettingsDict: ...

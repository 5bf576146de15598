from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.project_visibility import ProjectVisibility


@define(kw_only=True, repr=False)
class ProjectSettings(Model):
    """`SettingsProjectContractDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "visibility": "visibility",
        "default_unit_type": "default_unit_type",
    }

    name: str
    visibility: ProjectVisibility | str
    default_unit_type: str | Unset = UNSET

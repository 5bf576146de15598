from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ProjectSettings(Model):
    """`SettingsProjectContractDto` in the document."""

    _wire = {"name": "name", "visibility": "visibility", "default_unit_type": "default_unit_type"}
    _always = frozenset({"name", "visibility"})

    name: str
    visibility: models.ProjectVisibility | str
    default_unit_type: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.ProjectSettingsDict: ...

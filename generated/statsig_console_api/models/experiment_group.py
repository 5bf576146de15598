from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ExperimentGroup(Model):
    """`ExternalExperimentDto.groups[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "size": "size",
        "parameter_values": "parameterValues",
        "id": "id",
        "disabled": "disabled",
        "description": "description",
        "foreign_group_id": "foreignGroupID",
        "highlighted": "highlighted",
        "is_control": "isControl",
        "shipped": "shipped",
        "images": "images",
        "foreign_group_id_verified": "foreignGroupIDVerified",
    }

    name: str
    size: float
    parameter_values: dict[str, Any]
    id: str | None | Unset = UNSET
    disabled: bool | Unset = UNSET
    description: str | Unset = UNSET
    foreign_group_id: str | Unset = UNSET
    highlighted: bool | Unset = UNSET
    is_control: bool | Unset = UNSET
    shipped: bool | Unset = UNSET
    images: list[str] | Unset = UNSET
    foreign_group_id_verified: bool | None | Unset = UNSET

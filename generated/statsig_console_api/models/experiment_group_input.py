from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ExperimentGroupInput(Model):
    """`CreateExperimentReviewRequestDto.settings.groups[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "size": "size",
        "parameter_values": "parameterValues",
        "id": "id",
        "disabled": "disabled",
        "description": "description",
        "foreign_group_id": "foreignGroupID",
        "highlighted": "highlighted",
    }

    name: str
    size: float
    parameter_values: Mapping[str, Any]
    id: str | None | Unset = UNSET
    disabled: bool | Unset = UNSET
    description: str | Unset = UNSET
    foreign_group_id: str | Unset = UNSET
    highlighted: bool | Unset = UNSET

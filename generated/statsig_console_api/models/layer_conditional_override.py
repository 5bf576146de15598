from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class LayerConditionalOverride(Model):
    """`LayerOverridesDto.conditionalOverrides[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "experiment_name": "experimentName",
        "group_name": "groupName",
        "environment": "environment",
    }

    type: str
    name: str
    experiment_name: str
    group_name: str
    environment: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str,
            name: str,
            experiment_name: str,
            group_name: str,
            environment: str | None | Unset = UNSET,
        ) -> None: ...

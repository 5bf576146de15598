from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class LayerIDOverride(Model):
    """`LayerOverridesDto.idOverrides[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "group_name": "groupName",
        "ids": "ids",
        "id_type": "idType",
        "environment": "environment",
        "experiment_name": "experimentName",
    }

    group_name: str
    ids: list[str]
    id_type: str | None | Unset = UNSET
    environment: str | None | Unset = UNSET
    experiment_name: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            group_name: str,
            ids: Sequence[str],
            id_type: str | None | Unset = UNSET,
            environment: str | None | Unset = UNSET,
            experiment_name: str | None | Unset = UNSET,
        ) -> None: ...

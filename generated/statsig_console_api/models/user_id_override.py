from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class UserIDOverride(Model):
    """`AutotuneOverridesDto.userIDOverrides[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "group_id": "groupID",
        "ids": "ids",
        "environment": "environment",
        "unit_type": "unitType",
    }

    group_id: str
    ids: list[str]
    environment: str | None | Unset = UNSET
    unit_type: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            group_id: str,
            ids: Sequence[str],
            environment: str | None | Unset = UNSET,
            unit_type: str | None | Unset = UNSET,
        ) -> None: ...

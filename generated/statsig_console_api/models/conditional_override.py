from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.conditional_override_type import ConditionalOverrideType


@define(kw_only=True, repr=False)
class ConditionalOverride(Model):
    """`AutotuneOverridesDto.overrides[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "group_id": "groupID",
        "environment": "environment",
    }

    type: ConditionalOverrideType | str
    id: str
    group_id: str
    environment: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self, *, type: ConditionalOverrideType, id: str, group_id: str, environment: str | None | Unset = UNSET
        ) -> None: ...

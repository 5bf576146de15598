from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class EnvironmentOverride(Model):
    """`OverrideDto.environmentOverrides[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "unit_id": "unitID",
        "passing_ids": "passingIDs",
        "failing_ids": "failingIDs",
        "environment": "environment",
    }

    unit_id: str | None
    passing_ids: list[str]
    failing_ids: list[str]
    environment: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            unit_id: str | None,
            passing_ids: Sequence[str],
            failing_ids: Sequence[str],
            environment: str | None | Unset = UNSET,
        ) -> None: ...

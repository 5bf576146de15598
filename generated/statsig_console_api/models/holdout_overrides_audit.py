from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.environment_override import EnvironmentOverride


@define(kw_only=True, repr=False)
class HoldoutOverridesAudit(Model):
    """`OverridesAuditDto.holdouts[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "passing_user_ids": "passingUserIDs",
        "failing_user_ids": "failingUserIDs",
        "environment_overrides": "environmentOverrides",
        "passing_custom_ids": "passingCustomIDs",
        "failing_custom_ids": "failingCustomIDs",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"environmentOverrides"})

    id: str
    name: str
    passing_user_ids: list[str]
    failing_user_ids: list[str]
    environment_overrides: list[EnvironmentOverride]
    passing_custom_ids: list[str] | Unset = UNSET
    failing_custom_ids: list[str] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.environment_override import EnvironmentOverride

        return {"environmentOverrides": list_reader(reader(EnvironmentOverride))}

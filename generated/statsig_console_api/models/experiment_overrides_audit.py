from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.conditional_override import ConditionalOverride
    from ..models.user_id_override import UserIDOverride


@define(kw_only=True, repr=False)
class ExperimentOverridesAudit(Model):
    """`OverridesAuditDto.experiments[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "overrides": "overrides",
        "user_id_overrides": "userIDOverrides",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"overrides", "userIDOverrides"})

    id: str
    name: str
    overrides: list[ConditionalOverride]
    user_id_overrides: list[UserIDOverride]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.conditional_override import ConditionalOverride
        from ..models.user_id_override import UserIDOverride

        return {
            "overrides": list_reader(reader(ConditionalOverride)),
            "userIDOverrides": list_reader(reader(UserIDOverride)),
        }

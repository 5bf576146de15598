from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AutotuneOverridesAudit(Model):
    """An autotune with its overrides, as an audit of overrides lists it.

    Attributes:
        id: Id of the autotune.
        name: Display name of the autotune.
        overrides: Gate or segment overrides, at most 1000, each with type, id and groupID (the variant).
        user_id_overrides: Ids forced into a variant: entries of groupID and ids, at most 1000 ids an entry.
    """

    _wire = {"id": "id", "name": "name", "overrides": "overrides", "user_id_overrides": "userIDOverrides"}
    _nested = frozenset({"overrides", "userIDOverrides"})
    _always = frozenset({"id", "name", "overrides", "user_id_overrides"})

    id: str
    """Id of the autotune."""
    name: str
    """Display name of the autotune."""
    overrides: list[models.ConditionalOverride]
    """Gate or segment overrides, at most 1000, each with type, id and groupID (the variant)."""
    user_id_overrides: list[models.UserIDOverride]
    """Ids forced into a variant: entries of groupID and ids, at most 1000 ids an entry."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.AutotuneOverridesAuditDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.conditional_override import ConditionalOverride
        from ..models.user_id_override import UserIDOverride

        return {
            "overrides": list_reader(reader(ConditionalOverride)),
            "userIDOverrides": list_reader(reader(UserIDOverride)),
        }

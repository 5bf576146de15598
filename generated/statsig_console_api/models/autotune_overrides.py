from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AutotuneOverrides(Model):
    """Who gets which variant of an autotune by force; answer and body of the override calls.

    Attributes:
        overrides: Gate or segment overrides, at most 1000, each with type, id and groupID (the variant).
        user_id_overrides: Ids forced into a variant: entries of groupID and ids, at most 1000 ids an entry.
    """

    _wire = {"overrides": "overrides", "user_id_overrides": "userIDOverrides"}
    _nested = frozenset({"overrides", "userIDOverrides"})
    _always = frozenset({"overrides", "user_id_overrides"})

    overrides: list[models.ConditionalOverride]
    """Gate or segment overrides, at most 1000, each with type, id and groupID (the variant)."""
    user_id_overrides: list[models.UserIDOverride]
    """Ids forced into a variant: entries of groupID and ids, at most 1000 ids an entry."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.AutotuneOverridesDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.conditional_override import ConditionalOverride
        from ..models.user_id_override import UserIDOverride

        return {
            "overrides": list_reader(reader(ConditionalOverride)),
            "userIDOverrides": list_reader(reader(UserIDOverride)),
        }

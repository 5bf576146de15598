from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentOverridesAudit(Model):
    """An experiment with its overrides, as an audit of overrides lists it.

    Attributes:
        id: Id of the experiment.
        name: Display name of the experiment.
        overrides: Gates and segments that force a group, at most 1,000: type, id and groupID in each.
        user_id_overrides: Ids that are forced into a group: groupID and up to 1,000 ids in each.
    """

    _wire = {"id": "id", "name": "name", "overrides": "overrides", "user_id_overrides": "userIDOverrides"}
    _nested = frozenset({"overrides", "userIDOverrides"})
    _always = frozenset({"id", "name", "overrides", "user_id_overrides"})

    id: str
    """Id of the experiment."""
    name: str
    """Display name of the experiment."""
    overrides: list[models.ConditionalOverride]
    """Gates and segments that force a group, at most 1,000: type, id and groupID in each."""
    user_id_overrides: list[models.UserIDOverride]
    """Ids that are forced into a group: groupID and up to 1,000 ids in each."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentOverridesAuditDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.conditional_override import ConditionalOverride
        from ..models.user_id_override import UserIDOverride

        return {
            "overrides": list_reader(reader(ConditionalOverride)),
            "userIDOverrides": list_reader(reader(UserIDOverride)),
        }

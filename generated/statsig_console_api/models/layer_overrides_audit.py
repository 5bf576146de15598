from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class LayerOverridesAudit(Model):
    """A layer with its overrides, as an audit of overrides lists it.

    Attributes:
        id: Id of the layer.
        name: Display name of the layer.
        conditional_overrides: Overrides by gate or segment, each with type, name, experimentName and groupName.
        id_overrides: Overrides by unit id, each with groupName and ids; idType and environment are optional.
    """

    _wire = {"id": "id", "name": "name", "conditional_overrides": "conditionalOverrides", "id_overrides": "idOverrides"}
    _nested = frozenset({"conditionalOverrides", "idOverrides"})
    _always = frozenset({"id", "name", "conditional_overrides", "id_overrides"})

    id: str
    """Id of the layer."""
    name: str
    """Display name of the layer."""
    conditional_overrides: list[models.LayerConditionalOverride]
    """Overrides by gate or segment, each with type, name, experimentName and groupName."""
    id_overrides: list[models.LayerIDOverride]
    """Overrides by unit id, each with groupName and ids; idType and environment are optional."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.LayerOverridesAuditDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.layer_conditional_override import LayerConditionalOverride
        from ..models.layer_id_override import LayerIDOverride

        return {
            "conditionalOverrides": list_reader(reader(LayerConditionalOverride)),
            "idOverrides": list_reader(reader(LayerIDOverride)),
        }

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class LayerOverrides(Model):
    """All overrides of a layer: those by gate or segment, and those by unit id. Answer, and body of set and remove.

    Attributes:
        conditional_overrides: Overrides by gate or segment, each with type, name, experimentName and groupName.
        id_overrides: Overrides by unit id, each with groupName and ids; idType and environment are optional.
    """

    _wire = {"conditional_overrides": "conditionalOverrides", "id_overrides": "idOverrides"}
    _nested = frozenset({"conditionalOverrides", "idOverrides"})
    _always = frozenset({"conditional_overrides", "id_overrides"})

    conditional_overrides: list[models.LayerConditionalOverride]
    """Overrides by gate or segment, each with type, name, experimentName and groupName."""
    id_overrides: list[models.LayerIDOverride]
    """Overrides by unit id, each with groupName and ids; idType and environment are optional."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.LayerOverridesDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.layer_conditional_override import LayerConditionalOverride
        from ..models.layer_id_override import LayerIDOverride

        return {
            "conditionalOverrides": list_reader(reader(LayerConditionalOverride)),
            "idOverrides": list_reader(reader(LayerIDOverride)),
        }

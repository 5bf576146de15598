from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class LayerParameter(Model):
    """One parameter of a layer, with its type and default.

    Attributes:
        name: Name that code asks for the value by.
        type: What kind of value the parameter has; defaultValue must fit it.
        default_value: Must fit type; used where no experiment sets the parameter.
        description: Free text on what the parameter is for.
    """

    _wire = {"name": "name", "type": "type", "default_value": "defaultValue", "description": "description"}
    _always = frozenset({"name", "type", "default_value"})

    name: str
    """Name that code asks for the value by."""
    type: models.LayerParameterType | str
    """What kind of value the parameter has; defaultValue must fit it."""
    default_value: Any
    """Must fit type; used where no experiment sets the parameter."""
    description: str | Unset = UNSET
    """Free text on what the parameter is for."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.LayerParameterDict: ...

        def __init__(
            self,
            *,
            name: str,
            type: models.LayerParameterType,
            default_value: Any,
            description: str | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.layer_parameter_type import LayerParameterType


@define(kw_only=True, repr=False)
class LayerParameter(Model):
    """One parameter of a layer, with its type and default.

    Attributes:
        name: Name that code asks for the value by.
        type: What kind of value the parameter has; defaultValue must fit it.
        default_value: Must fit type; used where no experiment sets the parameter.
        description: Free text on what the parameter is for.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "default_value": "defaultValue",
        "description": "description",
    }

    name: str
    """Name that code asks for the value by."""
    type: LayerParameterType | str
    """What kind of value the parameter has; defaultValue must fit it."""
    default_value: Any
    """Must fit type; used where no experiment sets the parameter."""
    description: str | Unset = UNSET
    """Free text on what the parameter is for."""

    if TYPE_CHECKING:

        def __init__(
            self, *, name: str, type: LayerParameterType, default_value: Any, description: str | Unset = UNSET
        ) -> None: ...

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PrecomputedUserDimension(Model):
    """A user dimension that is worked out for every metric; Warehouse Native."""

    _wire = {"name": "name", "property_source": "propertySource"}
    _always = frozenset({"name"})

    name: str
    property_source: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.PrecomputedUserDimensionDict: ...

        def __init__(
            self, *, name: str, property_source: str | Unset = UNSET, additional_properties: dict[str, Any] = ...
        ) -> None: ...

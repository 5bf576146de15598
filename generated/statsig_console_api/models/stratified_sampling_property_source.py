from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class StratifiedSamplingPropertySource(Model):
    """Column of an entity property source that a stratified sampling balances.

    Attributes:
        property_source_name: Name of the entity property source.
    """

    _wire = {"property_source_name": "propertySourceName", "column": "column"}
    _always = frozenset({"property_source_name", "column"})

    property_source_name: str
    """Name of the entity property source."""
    column: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.StratifiedSamplingPropertySourceDict: ...

        def __init__(
            self, *, property_source_name: str, column: str, additional_properties: dict[str, Any] = ...
        ) -> None: ...

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class CustomFieldMapping(Model):
    """A computed field of a metric source.

    Attributes:
        key: Name of the computed field.
        formula: Expression that yields the field's value.
    """

    _wire = {"key": "key", "formula": "formula"}
    _always = frozenset({"key", "formula"})

    key: str
    """Name of the computed field."""
    formula: str
    """Expression that yields the field's value."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.CustomFieldMappingDict: ...

        def __init__(self, *, key: str, formula: str, additional_properties: dict[str, Any] = ...) -> None: ...

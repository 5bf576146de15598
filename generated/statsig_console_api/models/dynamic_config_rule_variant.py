from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DynamicConfigRuleVariant(Model):
    """One of several values among which a dynamic config rule splits its units, with its share.

    Attributes:
        name: Display name of the variant.
        pass_percentage: Percent 0–100 of the rule's units that get this variant.
        id: Statsig's id of the variant.
        return_value: JSON object the variant serves.
        return_value_json5: The return value as JSON5 text.
    """

    _wire = {
        "name": "name",
        "pass_percentage": "passPercentage",
        "id": "id",
        "return_value": "returnValue",
        "return_value_json5": "returnValueJson5",
    }
    _always = frozenset({"name", "pass_percentage"})

    name: str
    """Display name of the variant."""
    pass_percentage: float
    """Percent 0–100 of the rule's units that get this variant."""
    id: str | Unset = UNSET
    """Statsig's id of the variant."""
    return_value: dict[str, Any] | Unset = UNSET
    """JSON object the variant serves."""
    return_value_json5: str | Unset = UNSET
    """The return value as JSON5 text."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.DynamicConfigRuleVariantDict: ...

        def __init__(
            self,
            *,
            name: str,
            pass_percentage: float,
            id: str | Unset = UNSET,
            return_value: Mapping[str, Any] | Unset = UNSET,
            return_value_json5: str | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

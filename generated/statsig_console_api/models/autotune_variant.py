from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AutotuneVariant(Model):
    """One variant of an autotune as the service answers it.

    Attributes:
        json: Any JSON value.
        id: Id form of the name it was created with, as in my_variant.
    """

    _wire = {"name": "name", "json": "json", "id": "id", "size": "size"}
    _always = frozenset({"name", "json"})

    name: str
    json: Any
    """Any JSON value."""
    id: str | Unset
    """Id form of the name it was created with, as in my_variant."""
    size: float | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.AutotuneVariantDict: ...

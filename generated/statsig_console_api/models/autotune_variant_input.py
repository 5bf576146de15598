from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AutotuneVariantInput(Model):
    """One variant of an autotune as it is sent; the service makes the id.

    Attributes:
        json: Any JSON value.
    """

    _wire = {"name": "name", "json": "json", "size": "size"}

    name: str
    json: Any
    """Any JSON value."""
    size: float | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.AutotuneVariantInputDict: ...

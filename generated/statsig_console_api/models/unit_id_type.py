from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class UnitIDType(Model):
    """`UnitIdTypeContractDto` in the document."""

    _wire = {"name": "name", "description": "description"}

    name: str
    description: str | Unset = UNSET

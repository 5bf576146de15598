from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class UnitIDType(Model):
    """`UnitIdTypeContractDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"name": "name", "description": "description"}

    name: str
    description: str | Unset = UNSET

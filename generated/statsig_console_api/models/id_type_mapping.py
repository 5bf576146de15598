from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class IDTypeMapping(Model):
    """`AssignmentSourceContractDto.idTypeMapping[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"statsig_unit_id": "statsigUnitID", "column": "column"}

    statsig_unit_id: str
    column: str

    if TYPE_CHECKING:

        def __init__(self, *, statsig_unit_id: str, column: str) -> None: ...

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class ExperimentDiagnosticsGroupCount(Model):
    """`ExperimentChecksDiagnosticsDto.data[].results[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"group_name": "group_name", "group_id": "group_id", "count": "count"}

    group_name: str
    group_id: str
    count: int

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.power_analysis_status import PowerAnalysisStatus


@define(kw_only=True, repr=False)
class PowerAnalysis(Model):
    """`ExternalExperimentDto.powerAnalyses[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"id": "id", "name": "name", "status": "status", "is_primary": "isPrimary"}

    id: str
    name: str | None
    status: PowerAnalysisStatus | str
    is_primary: bool

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.power_analysis_status import PowerAnalysisStatus


@define(kw_only=True, repr=False)
class PowerAnalysis(Model):
    """A power analysis report linked to an experiment.

    Attributes:
        id: Id of the report.
        status: How far the report is.
        is_primary: True for the main one among the experiment's reports.
    """

    _wire: ClassVar[Mapping[str, str]] = {"id": "id", "name": "name", "status": "status", "is_primary": "isPrimary"}

    id: str
    """Id of the report."""
    name: str | None
    status: PowerAnalysisStatus | str
    """How far the report is."""
    is_primary: bool
    """True for the main one among the experiment's reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PowerAnalysis(Model):
    """A power analysis report linked to an experiment.

    Attributes:
        id: Id of the report.
        status: How far the report is.
        is_primary: True for the main one among the experiment's reports.
    """

    _wire = {"id": "id", "name": "name", "status": "status", "is_primary": "isPrimary"}
    _always = frozenset({"id", "name", "status", "is_primary"})

    id: str
    """Id of the report."""
    name: str | None
    status: models.PowerAnalysisStatus | str
    """How far the report is."""
    is_primary: bool
    """True for the main one among the experiment's reports."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.PowerAnalysisDict: ...

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentDiagnosticsDay(Model):
    """Counts of one day, by group.

    Attributes:
        date: YYYY-MM-DD.
        results: One count for each group.
    """

    _wire = {"date": "date", "results": "results"}
    _nested = frozenset({"results"})
    _always = frozenset({"date", "results"})

    date: str
    """YYYY-MM-DD."""
    results: list[models.ExperimentDiagnosticsGroupCount]
    """One count for each group."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentDiagnosticsDayDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.experiment_diagnostics_group_count import ExperimentDiagnosticsGroupCount

        return {"results": list_reader(reader(ExperimentDiagnosticsGroupCount))}

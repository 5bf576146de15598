from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentDiagnosticsChecks(Model):
    """Checks or unique ids of an experiment, by day and group.

    Attributes:
        type: What the counts are of.
        is_realtime: True while the last day is still filling; never for analysis-only experiments.
        start_date: First day, YYYY-MM-DD.
        end_date: Last day, YYYY-MM-DD.
        data: One entry a day.
    """

    _wire = {
        "experiment_name": "experimentName",
        "type": "type",
        "is_realtime": "is_realtime",
        "start_date": "startDate",
        "end_date": "endDate",
        "data": "data",
        "unit_id_type": "unit_id_type",
    }
    _nested = frozenset({"data"})
    _always = frozenset({"experiment_name", "type", "is_realtime", "start_date", "end_date", "data"})

    experiment_name: str
    type: models.ExperimentDiagnosticsType | str
    """What the counts are of."""
    is_realtime: bool
    """True while the last day is still filling; never for analysis-only experiments."""
    start_date: str
    """First day, YYYY-MM-DD."""
    end_date: str
    """Last day, YYYY-MM-DD."""
    data: list[models.ExperimentDiagnosticsDay]
    """One entry a day."""
    unit_id_type: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentDiagnosticsChecksDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.experiment_diagnostics_day import ExperimentDiagnosticsDay

        return {"data": list_reader(reader(ExperimentDiagnosticsDay))}

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.experiment_diagnostics_group_count import ExperimentDiagnosticsGroupCount


@define(kw_only=True, repr=False)
class ExperimentDiagnosticsDay(Model):
    """`ExperimentChecksDiagnosticsDto.data[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"date": "date", "results": "results"}

    date: str
    results: list[ExperimentDiagnosticsGroupCount]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.experiment_diagnostics_group_count import ExperimentDiagnosticsGroupCount

        return {"results": list_reader(reader(ExperimentDiagnosticsGroupCount))}

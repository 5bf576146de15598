"""Lists, entities and results as Arrow tables, which pandas, polars, DuckDB and warehouses read; extra `tables`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statsig_console import _lazily

if TYPE_CHECKING:
    from .options import AllResultOptions, ExperimentFilters, GateResultOptions, ResultOptions, ResultProgress
    from .options import query_of as query_of
    from .results import Results
    from .results import all_flow as all_flow
    from .results import experiment_flow as experiment_flow
    from .results import gate_flow as gate_flow
    from .rows import Table, table, table_async

__all__ = [
    "AllResultOptions",
    "ExperimentFilters",
    "GateResultOptions",
    "ResultOptions",
    "ResultProgress",
    "Results",
    "Table",
    "table",
    "table_async",
]

_lazily(
    __name__,
    {
        **dict.fromkeys(__all__, ".options"),
        "query_of": ".options",
        **dict.fromkeys(("Results", "all_flow", "experiment_flow", "gate_flow"), ".results"),
        **dict.fromkeys(("Table", "table", "table_async"), ".rows"),
    },
    extra="tables",
)

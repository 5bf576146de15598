"""Lists, entities and results as Arrow tables, which pandas, polars, DuckDB and warehouses read; extra `tables`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statsig_console import _lazily

if TYPE_CHECKING:
    from .rows import Table, table, table_async

__all__ = ["Table", "table", "table_async"]

_lazily(__name__, dict.fromkeys(__all__, ".rows"), extra="tables")

from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class MetricSQL(Model):
    """`MetricSQLDto[]` in the document."""

    _wire = {"id_type": "idType", "sql": "sql"}

    id_type: str
    sql: str

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricSQL(Model):
    """`MetricSQLDto[]` in the document."""

    _wire = {"id_type": "idType", "sql": "sql"}
    _always = frozenset({"id_type", "sql"})

    id_type: str
    sql: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricSQLDict: ...

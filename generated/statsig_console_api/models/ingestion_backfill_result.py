from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class IngestionBackfillResult(Model):
    """`IngestionBackfillDataDto` in the document."""

    _wire = {"run_id": "runID"}
    _always = frozenset({"run_id"})

    run_id: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.IngestionBackfillResultDict: ...

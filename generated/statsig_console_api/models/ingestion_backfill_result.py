from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class IngestionBackfillResult(Model):
    """`IngestionBackfillDataDto` in the document."""

    _wire = {"run_id": "runID"}

    run_id: str

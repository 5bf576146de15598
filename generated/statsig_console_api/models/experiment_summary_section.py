from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentSummarySection(Model):
    """A titled text in the summary of an experiment."""

    _wire = {"name": "name", "content": "content"}
    _always = frozenset({"name", "content"})

    name: str
    content: str | None

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentSummarySectionDict: ...

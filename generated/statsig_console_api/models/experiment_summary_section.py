from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model


@define(kw_only=True, repr=False)
class ExperimentSummarySection(Model):
    """A titled text in the summary of an experiment."""

    _wire = {"name": "name", "content": "content"}

    name: str
    content: str | None

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentSummarySectionDict: ...

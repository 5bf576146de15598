from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PromptVersionSummary(Model):
    """`ExternalPromptVersionDto` in the document."""

    _wire = {"id": "id", "name": "name"}
    _always = frozenset({"id", "name"})

    id: str
    name: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.PromptVersionSummaryDict: ...

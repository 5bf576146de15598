from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Report(Model):
    """`ReportDto` in the document."""

    _wire = {"url": "url"}
    _always = frozenset({"url"})

    url: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReportDict: ...

from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class Report(Model):
    """`ReportDto` in the document."""

    _wire = {"url": "url"}

    url: str

from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class AlertGroupBy(Model):
    """`AlertCreateDto.groupBys[]` in the document."""

    _wire = {"column": "column", "key": "key"}

    column: str
    key: str

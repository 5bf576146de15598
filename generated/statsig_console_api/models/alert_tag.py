from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class AlertTag(Model):
    """`AlertCreateDto.tags[]` in the document."""

    _wire = {"id": "id", "name": "name"}

    id: str
    name: str

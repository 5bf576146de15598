from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class ChangeValidationDebugLink(Model):
    """`ChangeValidationDto.debugLinks[]` in the document."""

    _wire = {"title": "title", "url": "url"}

    title: str
    url: str

from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class Project(Model):
    """`ExternalProjectDto` in the document."""

    _wire = {"id": "id"}

    id: str

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model


@define(kw_only=True, repr=False)
class Tag(Model):
    """`TagDto` in the document."""

    _wire = {"id": "id", "name": "name", "description": "description", "is_core": "isCore"}

    id: str
    name: str
    description: str
    is_core: bool

    if TYPE_CHECKING:

        def to_dict(self) -> models.TagDict: ...

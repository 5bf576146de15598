from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Tag(Model):
    """`TagDto` in the document."""

    _wire = {"id": "id", "name": "name", "description": "description", "is_core": "isCore"}
    _always = frozenset({"id", "name", "description", "is_core"})

    id: str
    name: str
    description: str
    is_core: bool

    if TYPE_CHECKING:

        def to_dict(self) -> models.TagDict: ...

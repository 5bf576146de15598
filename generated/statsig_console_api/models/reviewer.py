from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Reviewer(Model):
    """A user or group that was asked to review.

    Attributes:
        id: Id of a user or group, as kind tells.
        kind: Whether id is that of a user or of a group.
    """

    _wire = {"id": "id", "kind": "kind"}
    _always = frozenset({"id", "kind"})

    id: str
    """Id of a user or group, as kind tells."""
    kind: models.ReviewerKind | str
    """Whether id is that of a user or of a group."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewerDict: ...

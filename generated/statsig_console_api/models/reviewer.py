from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.reviewer_kind import ReviewerKind


@define(kw_only=True, repr=False)
class Reviewer(Model):
    """A user or group that was asked to review.

    Attributes:
        id: Id of a user or group, as kind tells.
        kind: Whether id is that of a user or of a group.
    """

    _wire: ClassVar[Mapping[str, str]] = {"id": "id", "kind": "kind"}

    id: str
    """Id of a user or group, as kind tells."""
    kind: ReviewerKind | str
    """Whether id is that of a user or of a group."""

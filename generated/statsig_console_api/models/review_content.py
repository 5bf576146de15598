from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewContent(Model):
    """What a gate or dynamic config review would change: live values beside proposed ones.

    Attributes:
        type: The review's type once more.
        current: Live values as of now, even after commit or rejection; same keys as proposed.
        proposed: What a commit would write; lists are whole, not just what differs.
        unavailable_reason: Only set when the change cannot be read back; current and proposed are empty then.
    """

    _wire = {"type": "type", "current": "current", "proposed": "proposed", "unavailable_reason": "unavailable_reason"}
    _nested = frozenset({"current", "proposed"})
    _always = frozenset({"type", "current", "proposed"})

    type: models.ReviewType | str
    """The review's type once more."""
    current: models.ReviewSnapshot
    """Live values as of now, even after commit or rejection; same keys as proposed."""
    proposed: models.ReviewSnapshot
    """What a commit would write; lists are whole, not just what differs."""
    unavailable_reason: models.ReviewUnavailableReason | str | Unset = UNSET
    """Only set when the change cannot be read back; current and proposed are empty then."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewContentDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.review_snapshot import ReviewSnapshot

        return {"current": reader(ReviewSnapshot), "proposed": reader(ReviewSnapshot)}

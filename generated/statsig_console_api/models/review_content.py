from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, reader

if TYPE_CHECKING:
    from ..models.review_snapshot import ReviewSnapshot
    from ..models.review_type import ReviewType
    from ..models.review_unavailable_reason import ReviewUnavailableReason


@define(kw_only=True, repr=False)
class ReviewContent(Model):
    """`ReviewEnvelopeDto.content` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "current": "current",
        "proposed": "proposed",
        "unavailable_reason": "unavailable_reason",
    }

    type: ReviewType | str
    current: ReviewSnapshot
    proposed: ReviewSnapshot
    unavailable_reason: ReviewUnavailableReason | str | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.review_snapshot import ReviewSnapshot

        return {"current": reader(ReviewSnapshot), "proposed": reader(ReviewSnapshot)}

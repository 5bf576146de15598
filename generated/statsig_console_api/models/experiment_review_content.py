from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentReviewContent(Model):
    """What an experiment or autotune review would change: live values beside proposed ones.

    Attributes:
        type: The review's type once more.
        current: Live values as of now, even after commit or rejection; same keys as proposed.
        proposed: What a commit would write; lists are whole, and the keys depend on type.
        unavailable_reason: Only set when the change cannot be read back; current and proposed are empty then.
    """

    _wire = {"type": "type", "current": "current", "proposed": "proposed", "unavailable_reason": "unavailable_reason"}
    _always = frozenset({"type", "current", "proposed"})

    type: models.ExperimentReviewType | str
    """The review's type once more."""
    current: dict[str, Any]
    """Live values as of now, even after commit or rejection; same keys as proposed."""
    proposed: dict[str, Any]
    """What a commit would write; lists are whole, and the keys depend on type."""
    unavailable_reason: models.ExperimentReviewUnavailableReason | str | Unset = UNSET
    """Only set when the change cannot be read back; current and proposed are empty then."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentReviewContentDict: ...

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class ActiveReview(Model):
    """`ExternalExperimentDto.activeReview` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "review_id": "reviewID",
        "review_status": "reviewStatus",
        "description": "description",
    }

    review_id: str
    review_status: str
    description: str

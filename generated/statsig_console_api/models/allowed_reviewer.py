from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class AllowedReviewer(Model):
    """`ExternalExperimentDto.reviewSettings.allowedReviewers[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"id": "id", "name": "name", "email": "email"}

    id: str
    name: str
    email: str

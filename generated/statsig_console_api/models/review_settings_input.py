from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class ReviewSettingsInput(Model):
    """`GateCreateDto.reviewSettings` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"required_review": "requiredReview"}

    required_review: bool

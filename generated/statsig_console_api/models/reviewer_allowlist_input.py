from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ReviewerAllowlistInput(Model):
    """`CreateDCReviewRequestDto.change.allowed_reviewers` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"user_ids": "user_ids", "group_ids": "group_ids"}

    user_ids: Sequence[str] | Unset = UNSET
    group_ids: Sequence[str] | Unset = UNSET

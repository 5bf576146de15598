from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class ReviewerAllowlist(Model):
    """`ReviewEnvelopeDto.content.current.allowed_reviewers` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"user_ids": "user_ids", "group_ids": "group_ids"}

    user_ids: list[str]
    group_ids: list[str]

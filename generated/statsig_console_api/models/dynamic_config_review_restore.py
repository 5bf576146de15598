from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class DynamicConfigReviewRestore(Model):
    """`CreateDCReviewRequestDto.change.restore` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"snapshot_id": "snapshot_id"}

    snapshot_id: str

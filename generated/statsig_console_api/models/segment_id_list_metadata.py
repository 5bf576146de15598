from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class SegmentIDListMetadata(Model):
    """`IDListMetadataDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"current_version": "currentVersion", "is_updating": "isUpdating"}

    current_version: int | Unset = UNSET
    is_updating: bool | Unset = UNSET

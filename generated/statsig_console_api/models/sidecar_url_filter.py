from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.sidecar_url_filter_type import SidecarURLFilterType


@define(kw_only=True, repr=False)
class SidecarURLFilter(Model):
    """`CreateExperimentReviewRequestDto.settings.sidecarURLFilters[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"type": "type", "value": "value"}

    type: SidecarURLFilterType | str
    value: str

    if TYPE_CHECKING:

        def __init__(self, *, type: SidecarURLFilterType, value: str) -> None: ...

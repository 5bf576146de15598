from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class StratifiedSamplingPropertySource(Model):
    """`CreateExperimentReviewRequestDto.settings.stratifiedSampling.entityPropertySource` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"property_source_name": "propertySourceName", "column": "column"}

    property_source_name: str
    column: str

    if TYPE_CHECKING:

        def __init__(self, *, property_source_name: str, column: str) -> None: ...

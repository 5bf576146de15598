from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class CumulativeExposurePoint(Model):
    """`CumulativeExposureResponseDto[].results[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"date": "date", "exposures": "exposures"}

    date: str
    exposures: float

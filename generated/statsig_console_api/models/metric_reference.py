from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class MetricReference(Model):
    """`TeamCreationDto.defaultHoldoutMetrics[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"name": "name", "type": "type"}

    name: str
    type: str

    if TYPE_CHECKING:

        def __init__(self, *, name: str, type: str) -> None: ...

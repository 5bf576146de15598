from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class AutotuneVariant(Model):
    """`AutotuneExperimentDto.variants[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"name": "name", "json": "json", "id": "id", "size": "size"}

    name: str
    json: Any
    id: str
    size: float | Unset = UNSET

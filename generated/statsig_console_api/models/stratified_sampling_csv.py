from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class StratifiedSamplingCSV(Model):
    """CSV file that a stratified sampling takes its strata from."""

    _wire: ClassVar[Mapping[str, str]] = {"original": "original", "identifier": "identifier"}

    original: str
    identifier: str

    if TYPE_CHECKING:

        def __init__(self, *, original: str, identifier: str) -> None: ...

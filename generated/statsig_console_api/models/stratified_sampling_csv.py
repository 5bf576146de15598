from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class StratifiedSamplingCSV(Model):
    """CSV file that a stratified sampling takes its strata from."""

    _wire = {"original": "original", "identifier": "identifier"}
    _always = frozenset({"original", "identifier"})

    original: str
    identifier: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.StratifiedSamplingCSVDict: ...

        def __init__(self, *, original: str, identifier: str, additional_properties: dict[str, Any] = ...) -> None: ...

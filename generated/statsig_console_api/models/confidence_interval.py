from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ConfidenceInterval(Model):
    """Both bounds of a confidence interval, at the confidence level asked for."""

    _wire = {"lower": "lower", "upper": "upper"}
    _always = frozenset({"lower", "upper"})

    lower: float
    upper: float

    if TYPE_CHECKING:

        def to_dict(self) -> models.ConfidenceIntervalDict: ...

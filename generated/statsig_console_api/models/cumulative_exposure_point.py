from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class CumulativeExposurePoint(Model):
    """Exposures of a group up to one day.

    Attributes:
        date: YYYY-MM-DD.
        exposures: All exposures of the group up to this day.
    """

    _wire = {"date": "date", "exposures": "exposures"}
    _always = frozenset({"date", "exposures"})

    date: str
    """YYYY-MM-DD."""
    exposures: float
    """All exposures of the group up to this day."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.CumulativeExposurePointDict: ...

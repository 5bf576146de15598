from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class GateChecks(Model):
    """Answer to the question whether production has checked a gate in the last 7 days.

    Attributes:
        has_production_checks_in_last_7_days: Null is possible and does not mean no.
    """

    _wire = {"has_production_checks_in_last_7_days": "has_production_checks_in_last_7_days"}
    _always = frozenset({"has_production_checks_in_last_7_days"})

    has_production_checks_in_last_7_days: bool | None
    """Null is possible and does not mean no."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.GateChecksDict: ...

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class GateChecks(Model):
    """`GateChecksDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "has_production_checks_in_last_7_days": "has_production_checks_in_last_7_days"
    }

    has_production_checks_in_last_7_days: bool | None

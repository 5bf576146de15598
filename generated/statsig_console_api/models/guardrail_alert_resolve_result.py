from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class GuardrailAlertResolveResult(Model):
    """Answer to the resolving of a rollout alert.

    Attributes:
        resolved_time: When the alert was resolved, epoch ms; can be missing.
    """

    _wire = {"resolved_time": "resolvedAt"}

    resolved_time: int | Unset = UNSET
    """When the alert was resolved, epoch ms; can be missing."""

    @property
    def resolved_at(self) -> datetime | None:
        """`resolved_time` as an aware datetime; None where there is none."""
        return as_datetime(self.resolved_time)

    if TYPE_CHECKING:

        def to_dict(self) -> models.GuardrailAlertResolveResultDict: ...

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class GuardrailAlertResolveResult(Model):
    """Answer to the resolving of a rollout alert.

    Attributes:
        resolved_at: When the alert was resolved, epoch ms; can be missing.
    """

    _wire: ClassVar[Mapping[str, str]] = {"resolved_at": "resolvedAt"}

    resolved_at: int | Unset = UNSET
    """When the alert was resolved, epoch ms; can be missing."""

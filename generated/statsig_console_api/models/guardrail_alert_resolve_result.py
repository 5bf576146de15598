from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class GuardrailAlertResolveResult(Model):
    """`ResolveGuardrailAlertResponseDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"resolved_at": "resolvedAt"}

    resolved_at: int | Unset = UNSET

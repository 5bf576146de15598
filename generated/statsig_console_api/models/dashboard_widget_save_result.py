from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model


@define(kw_only=True, repr=False)
class DashboardWidgetSaveResult(Model):
    """`DashboardReplaceWidgetsResponseDto` in the document."""

    _wire = {"ids": "ids"}

    ids: list[str]

    if TYPE_CHECKING:

        def to_dict(self) -> models.DashboardWidgetSaveResultDict: ...

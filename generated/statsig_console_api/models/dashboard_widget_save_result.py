from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class DashboardWidgetSaveResult(Model):
    """`DashboardReplaceWidgetsResponseDto` in the document."""

    _wire = {"ids": "ids"}

    ids: list[str]

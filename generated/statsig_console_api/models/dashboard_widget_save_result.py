from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DashboardWidgetSaveResult(Model):
    """`DashboardReplaceWidgetsResponseDto` in the document."""

    _wire = {"ids": "ids"}
    _always = frozenset({"ids"})

    ids: list[str]

    if TYPE_CHECKING:

        def to_dict(self) -> models.DashboardWidgetSaveResultDict: ...

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AlertMuteSchedule(Model):
    """`AlertMuteDto.currentSchedule` in the document."""

    _wire = {"start": "start", "end": "end", "group_bys": "groupBys"}
    _nested = frozenset({"groupBys"})
    _always = frozenset({"start", "end", "group_bys"})

    start: float
    end: float
    group_bys: list[models.AlertGroupByValue]

    if TYPE_CHECKING:

        def to_dict(self) -> models.AlertMuteScheduleDict: ...

        def __init__(
            self,
            *,
            start: float,
            end: float,
            group_bys: models.AlertGroupByValues,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.alert_group_by_value import AlertGroupByValue

        return {"groupBys": list_reader(reader(AlertGroupByValue))}

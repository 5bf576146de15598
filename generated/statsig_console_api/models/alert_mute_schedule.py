from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.alert_group_by_value import AlertGroupByValue


@define(kw_only=True, repr=False)
class AlertMuteSchedule(Model):
    """`AlertMuteDto.currentSchedule` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"start": "start", "end": "end", "group_bys": "groupBys"}
    _nested: ClassVar[frozenset[str]] = frozenset({"groupBys"})

    start: float
    end: float
    group_bys: list[AlertGroupByValue]

    if TYPE_CHECKING:

        def __init__(
            self, *, start: float, end: float, group_bys: Sequence[AlertGroupByValue | Mapping[str, Any]]
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.alert_group_by_value import AlertGroupByValue

        return {"groupBys": list_reader(reader(AlertGroupByValue))}

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.sprt_group_setting import SPRTGroupSetting


@define(kw_only=True, repr=False)
class SPRTMetricSetting(Model):
    """SPRT values of one metric, by group.

    Attributes:
        group_settings: Values of each group.
    """

    _wire: ClassVar[Mapping[str, str]] = {"metric_key": "metricKey", "group_settings": "groupSettings"}
    _nested: ClassVar[frozenset[str]] = frozenset({"groupSettings"})

    metric_key: str
    group_settings: list[SPRTGroupSetting]
    """Values of each group."""

    if TYPE_CHECKING:

        def __init__(
            self, *, metric_key: str, group_settings: Sequence[SPRTGroupSetting | Mapping[str, Any]]
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.sprt_group_setting import SPRTGroupSetting

        return {"groupSettings": list_reader(reader(SPRTGroupSetting))}

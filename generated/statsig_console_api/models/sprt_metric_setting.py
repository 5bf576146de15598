from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class SPRTMetricSetting(Model):
    """SPRT values of one metric, by group.

    Attributes:
        group_settings: Values of each group.
    """

    _wire = {"metric_key": "metricKey", "group_settings": "groupSettings"}
    _nested = frozenset({"groupSettings"})
    _always = frozenset({"metric_key", "group_settings"})

    metric_key: str
    group_settings: list[models.SPRTGroupSetting]
    """Values of each group."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.SPRTMetricSettingDict: ...

        def __init__(
            self,
            *,
            metric_key: str,
            group_settings: models.SPRTGroupSettings,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.sprt_group_setting import SPRTGroupSetting

        return {"groupSettings": list_reader(reader(SPRTGroupSetting))}

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.metric_funnel_event_type import MetricFunnelEventType


@define(kw_only=True, repr=False)
class MetricFunnelEvent(Model):
    """`ExternalMetricDefinitionContractDto.funnelEventList[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"name": "name", "type": "type"}

    name: str
    type: MetricFunnelEventType | str

    if TYPE_CHECKING:

        def __init__(self, *, name: str, type: MetricFunnelEventType) -> None: ...

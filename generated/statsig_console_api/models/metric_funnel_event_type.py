from typing import Literal, TypeAlias

MetricFunnelEventType: TypeAlias = Literal["event_count", "event_count_custom", "event_dau", "event_user"]
"""`ExternalMetricDefinitionContractDto.funnelEventList[].type` in the document."""

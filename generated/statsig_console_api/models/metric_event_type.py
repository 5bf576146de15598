from typing import Literal, TypeAlias

MetricEventType: TypeAlias = Literal["count", "count_distinct", "metadata", "value"]
"""`ExternalMetricDefinitionContractDto.metricEvents[].type` in the document."""

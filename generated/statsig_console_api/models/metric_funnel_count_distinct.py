from typing import Literal, TypeAlias

MetricFunnelCountDistinct: TypeAlias = Literal["events", "users"]
"""`ExternalMetricDefinitionContractDto.funnelCountDistinct` in the document."""

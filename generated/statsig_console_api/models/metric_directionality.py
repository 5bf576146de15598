from typing import Literal, TypeAlias

MetricDirectionality: TypeAlias = Literal["decrease", "increase"]
"""`ExternalMetricDefinitionContractDto.directionality` in the document."""

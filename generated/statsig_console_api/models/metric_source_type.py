from typing import Literal, TypeAlias

MetricSourceType: TypeAlias = Literal["query", "table"]
"""`MetricSourceContractDto.sourceType` in the document."""

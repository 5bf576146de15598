from typing import Literal, TypeAlias

MetricCriterionType: TypeAlias = Literal["metadata", "user", "user_custom", "value"]
"""`MetricEventsCriteriaDto.type` in the document."""

from typing import Literal, TypeAlias

ExperimentMetricDirection: TypeAlias = Literal["decrease", "increase"]
"""`ExperimentCreateDto.otherMetrics[].direction` in the document."""

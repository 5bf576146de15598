from typing import Literal, TypeAlias

MetricDirectionality: TypeAlias = Literal["decrease", "increase"]
"""`ExperimentPulseMetricResultDto.dimensionResults[].metric.directionality` in the document."""

from typing import Literal, TypeAlias

SPRTDecision: TypeAlias = Literal["alternative", "continue", "null"]
"""`ExperimentPulseMetricResultDto.dimensionResults[].metric.sprtDecision` in the document."""

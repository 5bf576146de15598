from typing import Literal, TypeAlias

SPRTDecision: TypeAlias = Literal["alternative", "continue", "null"]
"""`ExperimentPulseResultsDto.otherMetrics[].sprtDecision` in the document."""

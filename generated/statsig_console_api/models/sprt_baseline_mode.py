from typing import Literal, TypeAlias

SPRTBaselineMode: TypeAlias = Literal["in_experiment_control", "manual"]
"""`ExperimentCreateDto.sprtBaselineMode` in the document."""

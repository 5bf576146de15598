from typing import Literal, TypeAlias

ExperimentDiagnosticsType: TypeAlias = Literal["daily_cumulative_checks", "unique_ids"]
"""`ExperimentChecksDiagnosticsDto.type` in the document."""

from typing import Literal, TypeAlias

PowerAnalysisStatus: TypeAlias = Literal["expired", "failed", "pending", "ready"]
"""`ExternalExperimentDto.powerAnalyses[].status` in the document."""

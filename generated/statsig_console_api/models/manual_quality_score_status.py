from typing import Literal, TypeAlias

ManualQualityScoreStatus: TypeAlias = Literal["FAILED", "PASSED", "WARNING"]
"""`ExperimentCreateDto.manualQualityScores[].status` in the document."""

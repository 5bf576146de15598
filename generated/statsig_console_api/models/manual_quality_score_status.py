from typing import Literal, TypeAlias

ManualQualityScoreStatus: TypeAlias = Literal["FAILED", "PASSED", "WARNING"]
"""`CreateExperimentReviewRequestDto.settings.manualQualityScores[].status` in the document."""

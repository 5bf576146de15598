from typing import Literal, TypeAlias

SPRTBaselineMode: TypeAlias = Literal["in_experiment_control", "manual"]
"""`CreateExperimentReviewRequestDto.settings.sprtBaselineMode` in the document."""

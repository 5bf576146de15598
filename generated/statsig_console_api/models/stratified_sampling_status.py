from typing import Literal, TypeAlias

StratifiedSamplingStatus: TypeAlias = Literal["error", "pending", "success"]
"""`CreateExperimentReviewRequestDto.settings.stratifiedSampling.status` in the document."""

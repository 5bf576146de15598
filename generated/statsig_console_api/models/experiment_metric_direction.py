from typing import Literal, TypeAlias

ExperimentMetricDirection: TypeAlias = Literal["decrease", "increase"]
"""`CreateExperimentReviewRequestDto.settings.primaryMetrics[].direction` in the document."""

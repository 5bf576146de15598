from typing import Literal, TypeAlias

ExperimentAnalyticsType: TypeAlias = Literal["bayesian", "frequentist", "sprt"]
"""`CreateExperimentReviewRequestDto.settings.analyticsType` in the document."""

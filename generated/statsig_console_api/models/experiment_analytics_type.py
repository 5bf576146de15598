from typing import Literal, TypeAlias

ExperimentAnalyticsType: TypeAlias = Literal["bayesian", "frequentist", "sprt"]
"""`ExperimentCreateDto.analyticsType` in the document."""

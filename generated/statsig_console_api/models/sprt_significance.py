from typing import Literal, TypeAlias

SPRTSignificance: TypeAlias = Literal["negative", "neutral", "positive"]
"""`ExperimentPulseResultsDto.otherMetrics[].sprtStatsigness` in the document."""

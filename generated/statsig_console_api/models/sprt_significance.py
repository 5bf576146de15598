from typing import Literal, TypeAlias

SPRTSignificance: TypeAlias = Literal["negative", "neutral", "positive"]
"""`ExperimentPulseMetricResultDto.dimensionResults[].metric.sprtStatsigness` in the document."""

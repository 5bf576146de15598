from typing import Literal, TypeAlias

ManualQualityScoreCriterion: TypeAlias = Literal[
    "BALANCED_EXPOSURE",
    "COMPARISON_CORRECTION",
    "GUARDRAIL_METRIC_TAGS",
    "HYPOTHESIS_LENGTH",
    "POWER_ANALYSIS",
    "PRIMARY_METRICS_LENGTH",
    "SECONDARY_METRICS_LENGTH",
    "SEQUENTIAL_TESTING",
    "SUFFICIENT_SAMPLE",
]
"""`ExperimentCreateDto.manualQualityScores[].criteriaName` in the document."""

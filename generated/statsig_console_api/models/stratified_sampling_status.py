from typing import Literal, TypeAlias

StratifiedSamplingStatus: TypeAlias = Literal["error", "pending", "success"]
"""`ExperimentCreateDto.stratifiedSampling.status` in the document."""

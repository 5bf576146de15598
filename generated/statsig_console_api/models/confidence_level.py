from typing import Literal, TypeAlias

ConfidenceLevel: TypeAlias = Literal["80", "90", "95", "98", "99"]
"""`ExperimentCreateDto.defaultConfidenceInterval` in the document."""

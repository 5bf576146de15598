from typing import Literal, TypeAlias

ExperimentType: TypeAlias = Literal["BASE", "GEO", "GRID_SEARCH", "PROMPT", "SIDECAR", "SWITCHBACK"]
"""`ExternalExperimentDto.experimentType` in the document."""

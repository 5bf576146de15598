from typing import Literal, TypeAlias

SidecarURLFilterType: TypeAlias = Literal["contains", "equals", "path", "regex"]
"""`ExperimentCreateDto.sidecarURLFilters[].type` in the document."""

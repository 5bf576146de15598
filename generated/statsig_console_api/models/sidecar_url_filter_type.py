from typing import Literal, TypeAlias

SidecarURLFilterType: TypeAlias = Literal["contains", "equals", "path", "regex"]
"""`CreateExperimentReviewRequestDto.settings.sidecarURLFilters[].type` in the document."""

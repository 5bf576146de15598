from typing import Literal, TypeAlias

ReviewOwnerType: TypeAlias = Literal["sdk_key", "user"]
"""`CreateExperimentReviewRequestDto.owners[].owner_type` in the document."""

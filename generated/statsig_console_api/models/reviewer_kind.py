from typing import Literal, TypeAlias

ReviewerKind: TypeAlias = Literal["group", "user"]
"""`ExperimentReviewEnvelopeDto.reviewers[].kind` in the document."""

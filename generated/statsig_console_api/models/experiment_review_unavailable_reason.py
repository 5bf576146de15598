from typing import Literal, TypeAlias

ExperimentReviewUnavailableReason: TypeAlias = Literal["content_unreadable", "review_data_unavailable"]
"""`ExperimentReviewEnvelopeDto.content.unavailable_reason` in the document."""

from typing import Literal, TypeAlias

ReviewStatus: TypeAlias = Literal[
    "accepted",
    "approved_webhook_validation",
    "changes_requested",
    "committed",
    "failed_webhook_validation",
    "pending",
    "pending_webhook_validation",
    "rejected",
]
"""`ExperimentReviewEnvelopeDto.status` in the document."""

from typing import Literal, TypeAlias

AutotuneReviewType: TypeAlias = Literal[
    "delete",
    "disable_reviews_locally",
    "make_decision",
    "reallocate",
    "scheduled_start",
    "scheduled_start_edit",
    "start",
]
"""`CreateAutotuneReviewRequestDto.type` in the document."""

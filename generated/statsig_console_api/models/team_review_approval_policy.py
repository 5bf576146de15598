from typing import Literal, TypeAlias

TeamReviewApprovalPolicy: TypeAlias = Literal["admin_only", "anyone", "team_only"]
"""`TeamCreationDto.reviewApproval` in the document."""
